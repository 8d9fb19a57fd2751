package org.drawdown.source;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.Optional;
import org.drawdown.wording.Verbatim;
import org.immutables.value.Value;

/**
 * One link of a chain of attribution: somebody named, somebody unnamed, or the named link's own people.
 *
 * <p>Named is a proper name, an institution, the holder of one office. Plurals and descriptions ("sources",
 * "residents", "a commander") are not.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Link permits ImmutableLink {
    Link() {}

    /** How a link took up what it passes on. */
    public enum Verb {
        /** It said so. */
        SAID,
        /** It saw so itself. */
        OBSERVED,
        /** It was quoted by the link before. */
        QUOTED,
        /** Its text was published again. */
        REPUBLISHED
    }

    /** Who a link is. */
    public enum Kind {
        /** Somebody with a name. */
        NAMED,
        /** Somebody without a name, who speaks with the voice of the named link before. */
        UNNAMED,
        /** The named link's own correspondent: that link as a named voice. */
        CORRESPONDENT
    }

    /**
     * Returns a named link.
     *
     * @param source who it is
     * @param verb how it took up what it passes on
     * @return the link
     */
    public static Link named(Source source, Verb verb) {
        return ImmutableLink.of(Kind.NAMED, Optional.of(checkNotNull(source, "source")), Optional.empty(), verb);
    }

    /**
     * Returns an unnamed link.
     *
     * @param words how the report calls it, such as "مصادر" or "a security source", if it does
     * @param verb how it took up what it passes on
     * @return the link
     */
    public static Link unnamed(Optional<Verbatim> words, Verb verb) {
        return ImmutableLink.of(Kind.UNNAMED, Optional.empty(), words, verb);
    }

    /**
     * Returns the own correspondent of the link before.
     *
     * @param words how the report calls the correspondent, if it does
     * @param verb how the correspondent took up what is passed on
     * @return the link
     */
    public static Link correspondent(Optional<Verbatim> words, Verb verb) {
        return ImmutableLink.of(Kind.CORRESPONDENT, Optional.empty(), words, verb);
    }

    /**
     * Returns who this link is.
     *
     * @return the kind
     */
    @Value.Parameter
    public abstract Kind kind();

    /**
     * Returns the source of a named link.
     *
     * @return the source, if and only if this link is named
     */
    @Value.Parameter
    public abstract Optional<Source> source();

    /**
     * Returns how the report calls an unnamed link or a correspondent.
     *
     * @return the words, if given; never on a named link
     */
    @Value.Parameter
    public abstract Optional<Verbatim> words();

    /**
     * Returns how this link took up what it passes on.
     *
     * @return the verb
     */
    @Value.Parameter
    public abstract Verb verb();
}
