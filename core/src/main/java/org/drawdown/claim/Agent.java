package org.drawdown.claim;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.drawdown.place.Tenure;
import org.drawdown.wording.Identifier;
import org.drawdown.wording.Phrase;
import org.drawdown.wording.Verbatim;
import org.immutables.value.Value;

/**
 * By whom something was done, as claimed: the force itself, somebody else, nobody named.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Agent permits ImmutableAgent {
    private static final Agent SOMEBODY = of(Kind.UNNAMED, Optional.empty(), Optional.empty());
    private static final Agent FORCE_ITSELF = of(Kind.THE_FORCE, Optional.empty(), Optional.empty());

    Agent() {}

    /** Who an agent is, as seen from the tenure that a claim is about. */
    public enum Kind {
        /** The force whose tenure it is. */
        THE_FORCE,
        /** Somebody else. */
        OTHER,
        /** Nobody is named. */
        UNNAMED
    }

    /**
     * Returns nobody named.
     *
     * @return the agent
     */
    public static Agent unnamed() {
        return SOMEBODY;
    }

    /**
     * Returns the force whose tenure it is.
     *
     * @return the agent
     */
    public static Agent theForce() {
        return FORCE_ITSELF;
    }

    /**
     * Returns another force.
     *
     * @param force its id
     * @return the agent
     * @throws IllegalArgumentException if the id breaks the rule for ids
     */
    public static Agent other(String force) {
        return of(Kind.OTHER, Optional.of(force), Optional.empty());
    }

    /**
     * Returns others in words: "residents".
     *
     * @param words the words
     * @return the agent
     */
    public static Agent other(Verbatim words) {
        return of(Kind.OTHER, Optional.empty(), Optional.of(words));
    }

    /**
     * Returns an agent from its parts, for readers of stored data.
     *
     * @param kind who it is
     * @param force the id of another force, if it is one
     * @param words words for others, if given
     * @return the agent
     * @throws IllegalArgumentException if another agent has neither an id nor words, or the force itself or nobody has
     *     either
     */
    public static Agent of(Kind kind, Optional<String> force, Optional<Verbatim> words) {
        return ImmutableAgent.builder().kind(kind).force(force).words(words).build();
    }

    /**
     * Returns who it is.
     *
     * @return the kind
     */
    public abstract Kind kind();

    /**
     * Returns which other force it is.
     *
     * @return the id, if another force with an id is named
     */
    public abstract Optional<String> force();

    /**
     * Returns the words for it.
     *
     * @return the words, if others are named in words
     */
    public abstract Optional<Verbatim> words();

    /**
     * Returns what to show.
     *
     * @return the phrase
     */
    public final Phrase phrase() {
        return switch (kind()) {
            case THE_FORCE -> Phrase.of("the force itself", "القوة نفسها");
            case UNNAMED -> Phrase.of("nobody named", "جهة لم تُسمَّ");
            case OTHER -> words().map(Verbatim::phrase).orElseGet(() -> Phrase.quoted(force().orElseThrow()));
        };
    }

    /** Whether this is given as somebody else and has the id of the very force that a claim is about. */
    final boolean isForceOf(Subject subject) {
        return force().isPresent() && force().equals(subject.tenure().map(Tenure::force));
    }

    /** What the force itself does and what others do are two things, so an id must not blur them. */
    final void checkNamesNoForceOf(Subject subject) {
        checkArgument(
                !isForceOf(subject),
                "the force whose tenure it is must be Agent.theForce(), got its id \"%s\"",
                force().orElse(""));
    }

    @Value.Check
    void check() {
        boolean named = force().isPresent() || words().isPresent();
        checkArgument(
                named == (kind() == Kind.OTHER),
                "another agent has an id or words and no other agent has either; the kind is %s",
                kind());
        if (force().isPresent()) {
            Identifier.check("force id", force().get());
        }
    }
}
