package org.drawdown.source;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.drawdown.wording.Phrase;
import org.drawdown.wording.Sentence;
import org.drawdown.wording.Verbatim;
import org.immutables.value.Value;

/**
 * The chain by which a claim reached its reader, outermost first: Al-Ahed, quoting SOHR, quoting unnamed sources.
 *
 * <p>The last identified link is the {@link #voice()}. Unnamed sources speak with the voice of the named link before
 * them, at a lower class; republishing changes no class.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Attribution permits ImmutableAttribution {
    // Voice and standing follow from the links. They are kept beside them, since every reading asks for them.
    Attribution() {}

    /** What the one at the end of the chain had to go on. */
    public enum Basis {
        /** Nobody says. */
        UNKNOWN,
        /** A statement. */
        STATEMENT,
        /** A visit to the place, and only what is said to be one. */
        VISIT,
        /** Satellite or aerial imagery; dated where the day of its capture is known. */
        IMAGERY
    }

    /** How well the voice stands behind its words. */
    public enum Standing {
        /** The voice speaks by name, or through its own correspondent. */
        NAMED,
        /** Unnamed sources of the voice speak. */
        UNNAMED,
        /** An outlet says so in its own words and names no source. */
        UNATTRIBUTED
    }

    /**
     * Returns a publisher's own words.
     *
     * @param publisher the publisher
     * @return the chain of one link
     */
    public static Attribution of(Source publisher) {
        return of(ImmutableList.of(Link.named(publisher, Link.Verb.SAID)), Basis.UNKNOWN, Optional.empty());
    }

    /**
     * Returns a chain from its parts, for readers of stored data.
     *
     * @param links the links, outermost first; the first is the publisher and named
     * @param basis what the last link had to go on
     * @param captured the day on which imagery was taken; for {@link Basis#IMAGERY} only
     * @return the chain
     * @throws IllegalArgumentException if there is no link, the first is not named, a correspondent does not follow a
     *     named link, or a capture day comes without imagery
     */
    public static Attribution of(ImmutableList<Link> links, Basis basis, Optional<LocalDate> captured) {
        check(links, basis, captured);
        Iterable<Link> chain = links;
        Source voice = voice(links);
        return ImmutableAttribution.of(chain, basis, captured, voice, standing(voice, links.get(links.size() - 1)));
    }

    private static void check(ImmutableList<Link> links, Basis basis, Optional<LocalDate> captured) {
        checkArgument(!links.isEmpty(), "a chain has at least one link, its publisher");
        checkArgument(
                links.get(0).kind() == Link.Kind.NAMED,
                "the first link of a chain is its publisher, by name; got %s",
                links.get(0).kind());
        for (int i = 1; i < links.size(); i++) {
            Link link = links.get(i);
            Link before = links.get(i - 1);
            checkArgument(
                    link.kind() != Link.Kind.CORRESPONDENT || before.kind() == Link.Kind.NAMED,
                    "a correspondent follows the named link whose correspondent it is; link %s follows %s",
                    i + 1,
                    before.kind());
        }
        checkArgument(
                captured.isEmpty() || basis == Basis.IMAGERY,
                "only imagery has a day of capture; the basis is %s",
                basis);
    }

    private static Source voice(ImmutableList<Link> links) {
        int last = links.size() - 1;
        while (links.get(last).kind() != Link.Kind.NAMED) {
            last--;
        }
        return links.get(last).source().orElseThrow();
    }

    private static Standing standing(Source voice, Link last) {
        return switch (last.kind()) {
            case UNNAMED -> Standing.UNNAMED;
            case CORRESPONDENT -> Standing.NAMED;
            case NAMED ->
                voice.kind() == Source.Kind.OUTLET && last.verb() != Link.Verb.OBSERVED
                        ? Standing.UNATTRIBUTED
                        : Standing.NAMED;
        };
    }

    /**
     * Returns the links.
     *
     * @return at least one link, outermost first; the first is the publisher
     */
    @Value.Parameter
    public abstract ImmutableList<Link> links();

    /**
     * Returns what the last link had to go on.
     *
     * @return the basis
     */
    @Value.Parameter
    public abstract Basis basis();

    /**
     * Returns the day on which imagery was taken.
     *
     * @return the day, if the basis is imagery and the day is known
     */
    @Value.Parameter
    public abstract Optional<LocalDate> captured();

    /**
     * Returns who published the claim.
     *
     * @return the source of the first link
     */
    public final Source publisher() {
        return links().get(0).source().orElseThrow();
    }

    /**
     * Returns the last identified link of the chain: the only thing that counts as one voice.
     *
     * @return the source of the last named link
     */
    @Value.Parameter
    @Value.Auxiliary
    public abstract Source voice();

    /**
     * Returns how well the voice stands behind its words.
     *
     * <p>An outlet at the end of a chain has named nobody, however often it is republished: its words are
     * unattributed. A monitor, an official or a person is a named voice, quoted or publishing itself.
     *
     * @return the standing
     */
    @Value.Parameter
    @Value.Auxiliary
    public abstract Standing standing();

    /**
     * Tells whether these are the publisher's own words, nobody else's.
     *
     * @return whether the chain has no link but the publisher
     */
    public final boolean isPublishersOwn() {
        return links().size() == 1;
    }

    /**
     * Tells whether the chain ends in a visit or in dated imagery, the best class of evidence.
     *
     * @return whether somebody looked
     */
    public final boolean isFirstHand() {
        return basis() == Basis.VISIT || captured().isPresent();
    }

    /**
     * Returns this chain with a link more at its end.
     *
     * @param link the link
     * @return the chain
     * @throws IllegalArgumentException if the link cannot stand there
     */
    public final Attribution then(Link link) {
        return of(ImmutableList.<Link>builder().addAll(links()).add(link).build(), basis(), captured());
    }

    /**
     * Returns the voice as a page names it, never without how it stands behind its words: "SOHR", "unnamed sources of
     * SOHR", "Al-Ahed (own words)".
     *
     * @return the phrase
     */
    public final Phrase voicePhrase() {
        return ChainWording.voice(this);
    }

    /**
     * Returns the chain as a page cites it, such as "Al-Ahed, from SOHR, from unnamed sources".
     *
     * @return the phrase
     */
    public final Phrase phrase() {
        return ChainWording.of(this);
    }

    /** How a chain is cited; kept apart, since the chain itself knows no language. */
    private static final class ChainWording {
        private static final Phrase UNNAMED = Phrase.of("unnamed sources", "مصادر لم تُسمَّ");
        private static final Sentence UNNAMED_OF =
                Sentence.of("unnamed sources of {voice}", "مصادر لم تُسمَّ لدى {voice}");
        private static final Sentence OWN_WORDS = Sentence.of("{voice} (own words)", "{voice} (بكلماته)");
        private static final Sentence FROM = Sentence.of("{by}, from {source}", "{by}، عن {source}");
        private static final Phrase CORRESPONDENT = Phrase.of("its correspondent", "مراسله");

        private ChainWording() {}

        static Phrase of(Attribution chain) {
            return chain.links().stream()
                    .map(ChainWording::who)
                    .reduce((by, source) -> FROM.fill(ImmutableMap.of("by", by, "source", source)))
                    .orElseThrow();
        }

        static Phrase voice(Attribution chain) {
            Phrase name = chain.voice().phrase();
            return switch (chain.standing()) {
                case NAMED -> name;
                case UNNAMED -> UNNAMED_OF.fill(ImmutableMap.of("voice", name));
                case UNATTRIBUTED -> OWN_WORDS.fill(ImmutableMap.of("voice", name));
            };
        }

        private static Phrase who(Link link) {
            return switch (link.kind()) {
                case NAMED -> link.source().orElseThrow().phrase();
                case UNNAMED -> link.words().map(Verbatim::phrase).orElse(UNNAMED);
                case CORRESPONDENT -> link.words().map(Verbatim::phrase).orElse(CORRESPONDENT);
            };
        }
    }
}
