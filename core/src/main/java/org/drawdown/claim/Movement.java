package org.drawdown.claim;

import org.drawdown.place.Tenure;
import org.immutables.value.Value;

/**
 * A convoy that left a base or entered it.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Movement implements Statement permits ImmutableMovement {
    Movement() {}

    /** Which way, as seen from the base. */
    public enum Direction {
        /** Out of the base. */
        OUT,
        /** Into the base. */
        IN
    }

    /**
     * Returns a claim that a convoy left a base.
     *
     * @param tenure the force at the base
     * @param convoy the convoy
     * @return the statement
     */
    public static Movement outOf(Tenure tenure, Convoy convoy) {
        return of(Direction.OUT, Subject.of(tenure), convoy);
    }

    /**
     * Returns a claim that a convoy entered a base.
     *
     * @param tenure the force at the base
     * @param convoy the convoy
     * @return the statement
     */
    public static Movement into(Tenure tenure, Convoy convoy) {
        return of(Direction.IN, Subject.of(tenure), convoy);
    }

    /**
     * Returns a claim about any subject.
     *
     * @param direction which way, as seen from the subject
     * @param subject what it is about
     * @param convoy the convoy
     * @return the statement
     */
    public static Movement of(Direction direction, Subject subject, Convoy convoy) {
        return ImmutableMovement.of(direction, subject, convoy);
    }

    /**
     * Returns which way the convoy went.
     *
     * @return the direction, as seen from the subject
     */
    @Value.Parameter
    public abstract Direction direction();

    @Override
    @Value.Parameter
    public abstract Subject subject();

    /**
     * Returns the convoy.
     *
     * @return the convoy
     */
    @Value.Parameter
    public abstract Convoy convoy();

    @Override
    public final Kind kind() {
        return Kind.MOVEMENT;
    }
}
