package org.drawdown.place;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.drawdown.wording.Identifier;
import org.drawdown.wording.Phrase;
import org.drawdown.wording.Verbatim;
import org.immutables.value.Value;

/**
 * A place as a report names it, with the id that somebody resolved it to: معبر "الوليد", which may be either of two.
 *
 * <p>Nothing resolves a mention but whoever writes its id. A name that answers one known place is still a proposal.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Mention permits ImmutableMention {
    Mention() {}

    /** What kind of place is mentioned. */
    public enum Kind {
        /** A base. */
        BASE,
        /** A border crossing. */
        CROSSING,
        /** A town, an area, a country, a direction. */
        AREA
    }

    /**
     * Returns a base known by its id.
     *
     * @param id the id of the base
     * @return the mention
     * @throws IllegalArgumentException if the id breaks the rule for ids
     */
    public static Mention base(String id) {
        return of(Kind.BASE, Optional.empty(), Optional.of(id));
    }

    /**
     * Returns a base as written, not resolved.
     *
     * @param written the words
     * @return the mention
     */
    public static Mention base(Verbatim written) {
        return of(Kind.BASE, Optional.of(written), Optional.empty());
    }

    /**
     * Returns a border crossing as written, not resolved.
     *
     * @param written the words
     * @return the mention
     */
    public static Mention crossing(Verbatim written) {
        return of(Kind.CROSSING, Optional.of(written), Optional.empty());
    }

    /**
     * Returns a town, an area, a country or a direction as written.
     *
     * @param written the words
     * @return the mention
     */
    public static Mention area(Verbatim written) {
        return of(Kind.AREA, Optional.of(written), Optional.empty());
    }

    /**
     * Returns a mention from its parts, for readers of stored data.
     *
     * @param kind what kind of place it is
     * @param written the words, if known
     * @param id the id it was resolved to, if it was
     * @return the mention
     * @throws IllegalArgumentException if there are neither words nor an id, or the id breaks the rule for ids
     */
    public static Mention of(Kind kind, Optional<Verbatim> written, Optional<String> id) {
        return ImmutableMention.builder().kind(kind).written(written).id(id).build();
    }

    /**
     * Returns what kind of place is mentioned.
     *
     * @return the kind
     */
    public abstract Kind kind();

    /**
     * Returns the place as written.
     *
     * @return the words, if known
     */
    public abstract Optional<Verbatim> written();

    /**
     * Returns the id that somebody resolved the mention to.
     *
     * @return the id; absent while the mention is unresolved
     */
    public abstract Optional<String> id();

    /**
     * Returns this mention, resolved.
     *
     * @param id the id of the place
     * @return the mention with the id
     * @throws IllegalArgumentException if the id breaks the rule for ids
     */
    public final Mention resolvedTo(String id) {
        return of(kind(), written(), Optional.of(id));
    }

    /**
     * Returns the mention to show: as written, else its id.
     *
     * @return the phrase
     */
    public final Phrase phrase() {
        return written().map(Verbatim::phrase).orElseGet(() -> Phrase.quoted(id().orElseThrow()));
    }

    @Value.Check
    void check() {
        checkArgument(written().isPresent() || id().isPresent(), "a mention has words, an id, or both; got neither");
        if (id().isPresent()) {
            Identifier.check("id of a mention", id().get());
        }
    }
}
