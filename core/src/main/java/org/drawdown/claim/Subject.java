package org.drawdown.claim;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.drawdown.place.Location;
import org.drawdown.place.Mention;
import org.drawdown.place.Tenure;
import org.drawdown.wording.Phrase;
import org.drawdown.wording.Sentence;
import org.drawdown.wording.Text;
import org.drawdown.wording.Verbatim;
import org.immutables.value.Value;

/**
 * What a claim is about: a tenure, a part of it, a place that nobody resolved to a base, or an area.
 *
 * <p>Only a tenure has a status. A claim about anything else is kept and listed, and moves nothing.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Subject permits ImmutableSubject {
    private static final Sentence PART_OF = Sentence.of("{base} ({part})", "{base} ({part})");

    Subject() {}

    /**
     * Returns a force at a base.
     *
     * @param tenure the tenure
     * @return the subject
     */
    public static Subject of(Tenure tenure) {
        return ImmutableSubject.of(
                Optional.of(checkNotNull(tenure, "tenure")), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Returns a part of a base.
     *
     * @param tenure the tenure
     * @param part the id of the part if it has one, else what the report calls it: "the ammunition depot"
     * @return the subject
     * @throws IllegalArgumentException if the part is no text
     */
    public static Subject part(Tenure tenure, String part) {
        return ImmutableSubject.of(
                Optional.of(checkNotNull(tenure, "tenure")),
                Optional.of(checkNotNull(part, "part")),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * Returns a place as a report names it, which nobody resolved to a base: "several main bases".
     *
     * @param mention the mention
     * @return the subject
     */
    public static Subject mentioned(Mention mention) {
        return builder().mention(mention).build();
    }

    /**
     * Returns several bases, or one, in words that name none: "some military points".
     *
     * @param words the words
     * @return the subject
     */
    public static Subject unnamed(Verbatim words) {
        return mentioned(Mention.base(words));
    }

    /**
     * Returns an area, such as the countryside in which explosions were heard.
     *
     * @param area the area
     * @return the subject
     */
    public static Subject area(Location area) {
        return builder().area(area).build();
    }

    /**
     * Returns a builder, for readers of stored data; exactly one of tenure, mention and area is required.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the force at a base that this is about.
     *
     * @return the tenure, if the subject is one or a part of one
     */
    @Value.Parameter
    public abstract Optional<Tenure> tenure();

    /**
     * Returns the part of the base.
     *
     * @return the id of the part, or words for it; absent for the whole
     */
    @Value.Parameter
    public abstract Optional<String> part();

    /**
     * Returns the place as the report names it.
     *
     * @return the mention, if nobody resolved it to a base
     */
    @Value.Parameter
    public abstract Optional<Mention> mention();

    /**
     * Returns the area.
     *
     * @return the area, if the subject is one
     */
    @Value.Parameter
    public abstract Optional<Location> area();

    /**
     * Tells whether this is a tenure as a whole.
     *
     * @return whether there is a tenure and no part
     */
    @Value.Derived
    @Value.Auxiliary
    public boolean isWhole() {
        return tenure().isPresent() && part().isEmpty();
    }

    /**
     * Returns what to show for this subject.
     *
     * @return the phrase
     */
    public final Phrase phrase() {
        if (tenure().isPresent()) {
            Phrase base = Phrase.quoted(tenure().get().base());
            return part().map(Phrase::quoted)
                    .map(part -> PART_OF.fill(ImmutableMap.of("base", base, "part", part)))
                    .orElse(base);
        }
        return mention().map(Mention::phrase).orElseGet(() -> words(area().orElseThrow()));
    }

    private static Phrase words(Location area) {
        return area.words().map(Verbatim::phrase).orElse(Phrase.of("an area", "منطقة"));
    }

    @Value.Check
    void check() {
        int given = (tenure().isPresent() ? 1 : 0) + (mention().isPresent() ? 1 : 0) + (area().isPresent() ? 1 : 0);
        checkArgument(given == 1, "a subject is one of tenure, mention and area; got %s of them", given);
        if (part().isPresent()) {
            String words = Text.check("part", part().get());
            checkArgument(tenure().isPresent(), "only a tenure has a part: \"%s\"", Text.escape(words));
        }
    }

    /** Builds a subject. */
    public static final class Builder extends ImmutableSubject.Builder {
        Builder() {}
    }
}
