package org.drawdown.claim;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.drawdown.estimate.Count;
import org.drawdown.place.Mention;
import org.drawdown.wording.Verbatim;
import org.immutables.value.Value;

/**
 * Vehicles, or a lift, on one leg, such as "dozens of trucks laden with military equipment, escorted by armour".
 *
 * <p>Two convoys are never summed: they may be the same vehicles twice.
 *
 * <pre>{@code
 * Convoy.builder().addVehicles(Count.dozens("trucks")).load(Convoy.Load.LADEN).addVia(alWaleed).build()
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Convoy permits ImmutableConvoy {
    private static final Convoy UNSPECIFIED = builder().build();

    Convoy() {}

    /** What a convoy carries. */
    public enum Load {
        /** Equipment or people. */
        LADEN,
        /** Nothing. */
        EMPTY,
        /** Some of it is laden, some empty. */
        MIXED,
        /** Nobody says. */
        UNKNOWN
    }

    /** Whether somebody calls a convoy the last. */
    public enum LastCall {
        /** Nobody does. */
        NOT_CALLED,
        /** Whoever passes the claim on does, in words that are not its voice's. */
        BY_REPUBLISHER,
        /** Its voice does, in its own words. */
        BY_VOICE
    }

    /**
     * Returns a convoy of which nothing is known.
     *
     * @return the convoy
     */
    public static Convoy unspecified() {
        return UNSPECIFIED;
    }

    /**
     * Returns a convoy that carries equipment or people.
     *
     * @return the convoy
     */
    public static Convoy laden() {
        return builder().load(Load.LADEN).build();
    }

    /**
     * Returns an empty convoy.
     *
     * @return the convoy
     */
    public static Convoy empty() {
        return builder().load(Load.EMPTY).build();
    }

    /**
     * Returns a convoy that its voice calls the last, in its own words.
     *
     * @return the convoy
     */
    public static Convoy calledTheLast() {
        return builder().lastCall(LastCall.BY_VOICE).build();
    }

    /**
     * Returns a builder; everything is optional.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the vehicles or aircraft.
     *
     * @return a count for each unit that is told apart; empty where no number is given
     */
    public abstract ImmutableList<Count> vehicles();

    /**
     * Returns what it carries.
     *
     * @return the load
     */
    @Value.Default
    public Load load() {
        return Load.UNKNOWN;
    }

    /**
     * Returns what its cargo is called.
     *
     * @return the words; empty where none are given
     */
    public abstract ImmutableList<Verbatim> cargo();

    /**
     * Returns where it came from, for a convoy into a base: a base that is named here is a sister base.
     *
     * @return the origin, if claimed
     */
    public abstract Optional<Mention> origin();

    /**
     * Returns the crossings and places on its way.
     *
     * @return the places, in order
     */
    public abstract ImmutableList<Mention> via();

    /**
     * Returns where it went.
     *
     * @return the destination, if claimed
     */
    public abstract Optional<Mention> destination();

    /**
     * Returns the direction in which it left: toward, not to.
     *
     * @return the direction, if that is all that is claimed
     */
    public abstract Optional<Mention> toward();

    /**
     * Returns who or what went with it.
     *
     * @return the words for the escort; empty where none is claimed
     */
    public abstract ImmutableList<Verbatim> escort();

    /**
     * Tells whether it is said to go back and forth.
     *
     * @return whether it is a shuttle, as claimed
     */
    @Value.Default
    public boolean shuttle() {
        return false;
    }

    /**
     * Returns whether somebody calls it the last.
     *
     * @return who does
     */
    @Value.Default
    public LastCall lastCall() {
        return LastCall.NOT_CALLED;
    }

    /** Builds a convoy. */
    public static final class Builder extends ImmutableConvoy.Builder {
        Builder() {}
    }
}
