package org.drawdown.claim;

import java.util.Optional;
import org.drawdown.estimate.Count;
import org.drawdown.place.Tenure;
import org.immutables.value.Value;

/**
 * The force is at the base: "soldiers, radars and air defence are still inside".
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Presence implements Statement permits ImmutablePresence {
    Presence() {}

    /**
     * Returns a claim that the force is there.
     *
     * @param tenure the force at the base
     * @return the statement
     */
    public static Presence at(Tenure tenure) {
        return of(Subject.of(tenure), Optional.empty());
    }

    /**
     * Returns a claim that a number of the force are there.
     *
     * @param tenure the force at the base
     * @param count how many; for the page only, never summed
     * @return the statement
     */
    public static Presence at(Tenure tenure, Count count) {
        return of(Subject.of(tenure), Optional.of(count));
    }

    /**
     * Returns a claim about any subject.
     *
     * @param subject what it is about
     * @param count how many, if claimed
     * @return the statement
     */
    public static Presence of(Subject subject, Optional<Count> count) {
        return ImmutablePresence.builder().subject(subject).count(count).build();
    }

    @Override
    public abstract Subject subject();

    /**
     * Returns how many are there.
     *
     * @return the count, if claimed
     */
    public abstract Optional<Count> count();

    @Override
    public final Kind kind() {
        return Kind.PRESENCE;
    }
}
