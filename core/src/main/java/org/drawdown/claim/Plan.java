package org.drawdown.claim;

import org.drawdown.estimate.DateWindow;
import org.drawdown.place.Tenure;
import org.immutables.value.Value;

/**
 * A withdrawal that is intended: studied, announced, ordered; or no longer intended.
 *
 * <p>A plan moves no base. The days of its claim are those on which it was made; {@link #due()} has those for which it
 * was made.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Plan implements Statement permits ImmutablePlan {
    Plan() {}

    /** How far a plan has come. */
    public enum Step {
        /** It is being considered. */
        STUDIED,
        /** It was made public. */
        ANNOUNCED,
        /** It was ordered. */
        ORDERED,
        /** It was put off or given up. */
        SUSPENDED
    }

    /**
     * Returns a plan to leave a base.
     *
     * @param step how far it has come
     * @param tenure the force at the base
     * @param due the days by which or in which it is to be done; {@link DateWindow#unknown} where nobody says
     * @return the statement
     */
    public static Plan of(Step step, Tenure tenure, DateWindow due) {
        return of(step, Subject.of(tenure), due);
    }

    /**
     * Returns a plan for any subject.
     *
     * @param step how far it has come
     * @param subject what it is about
     * @param due the days by which or in which it is to be done
     * @return the statement
     */
    public static Plan of(Step step, Subject subject, DateWindow due) {
        return ImmutablePlan.of(step, subject, due);
    }

    /**
     * Returns how far the plan has come.
     *
     * @return the step
     */
    @Value.Parameter
    public abstract Step step();

    @Override
    @Value.Parameter
    public abstract Subject subject();

    /**
     * Returns the days by which or in which it is to be done.
     *
     * @return the window, unknown where nobody says
     */
    @Value.Parameter
    public abstract DateWindow due();

    @Override
    public final Kind kind() {
        return Kind.PLAN;
    }
}
