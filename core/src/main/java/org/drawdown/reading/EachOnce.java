package org.drawdown.reading;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Findings in their order, each once. */
final class EachOnce {
    private EachOnce() {}

    /**
     * Orders them.
     *
     * @param found what was found; equal ones are the same in the order
     */
    static <T> ImmutableList<T> inOrder(Collection<T> found, Comparator<? super T> order) {
        if (found.size() < 2) {
            return ImmutableList.copyOf(found);
        }
        List<T> ordered = new ArrayList<>(found);
        ordered.sort(order);
        ImmutableList.Builder<T> each = ImmutableList.builderWithExpectedSize(ordered.size());
        for (int i = 0; i < ordered.size(); i++) {
            if (!isAmongThoseBefore(ordered, i, order)) {
                each.add(ordered.get(i));
            }
        }
        return each.build();
    }

    private static <T> boolean isAmongThoseBefore(List<T> ordered, int place, Comparator<? super T> order) {
        T found = ordered.get(place);
        for (int i = place - 1; i >= 0 && order.compare(ordered.get(i), found) == 0; i--) {
            if (ordered.get(i).equals(found)) {
                return true;
            }
        }
        return false;
    }
}
