package org.drawdown.timeline;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import org.drawdown.status.BaseStatus;
import org.immutables.value.Value;

/**
 * Which statuses the days of the claims that stand allow on one day, since what is said to have happened "by 5
 * February" may have happened on any day before.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Possibility permits ImmutablePossibility {
    Possibility() {}

    /**
     * Returns a possibility.
     *
     * @param statuses the statuses that are possible; empty where nothing is known
     * @param isExact whether each of them is possible
     * @return the possibility
     */
    public static Possibility of(ImmutableSet<BaseStatus> statuses, boolean isExact) {
        return ImmutablePossibility.builder()
                .addAllStatuses(ImmutableSet.copyOf(ImmutableSortedSet.copyOf(statuses)))
                .isExact(isExact)
                .build();
    }

    /**
     * Returns the statuses that are possible, the least advanced first.
     *
     * @return the statuses; empty where nothing is known
     */
    public abstract ImmutableSet<BaseStatus> statuses();

    /**
     * Tells whether each of the statuses is possible. Where too many windows overlap to try all orders, more are given
     * than may be.
     *
     * @return whether the answer is exact; what it leaves out is impossible in any case
     */
    public abstract boolean isExact();
}
