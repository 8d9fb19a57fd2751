package org.drawdown.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.drawdown.timeline.Contradiction.Kind;
import org.jspecify.annotations.Nullable;

/** What was found that cannot all hold, and what contradicts each claim about the status. */
final class OpposingSides {
    private final List<Sides> found = new ArrayList<>();

    /** By rank of each testimony: what contradicts it of the status, if something does. */
    private final @Nullable Opponents[] opponents;

    /** Those that contradict some testimonies together, and what contradicts them besides. */
    private static final class Opponents {
        private final Group side;
        private final @Nullable Opponents more;

        Opponents(Group side, @Nullable Opponents more) {
            this.side = side;
            this.more = more;
        }
    }

    /** What cannot all hold, each side in the order of citation; the rank of the first settles most of their order. */
    record Sides(Kind kind, int first, Group one, Group other) {
        private static int compare(Sides some, Sides others) {
            int byKind = some.kind.compareTo(others.kind);
            int byFirst = byKind != 0 ? byKind : Integer.compare(some.first, others.first);
            int byOne = byFirst != 0 ? byFirst : compare(some.one, others.one);
            return byOne != 0 ? byOne : compare(some.other, others.other);
        }

        private static int compare(Group side, Group another) {
            int common = Math.min(side.size(), another.size());
            for (int i = 0; i < common; i++) {
                if (side.get(i) != another.get(i)) {
                    return Integer.compare(side.get(i).rank, another.get(i).rank);
                }
            }
            return Integer.compare(side.size(), another.size());
        }
    }

    /**
     * Nothing as yet.
     *
     * @param claims how many claims there are about the tenure
     */
    OpposingSides(int claims) {
        this.opponents = new Opponents[claims];
    }

    /**
     * Adds two sides, of which none may be there; then they oppose nothing.
     *
     * @param kind what they disagree about
     * @param one one side, in the order of citation, each once
     * @param other the other side, likewise
     */
    void add(Kind kind, Group one, Group other) {
        if (one.isEmpty() || other.isEmpty()) {
            return;
        }
        found.add(new Sides(kind, one.first().rank, one, other));
        if (isAboutStatus(kind)) {
            oppose(one, other);
            oppose(other, one);
        }
    }

    private static boolean isAboutStatus(Kind kind) {
        return switch (kind) {
            case STATUS, SELF, DENIAL, SCOPE -> true;
            case DATE, ORDER, QUANTITY, AGENT, CONTROL, DIRECTION, DEADLINE, IDENTITY, MANNER, DRIFT, RETRACTION ->
                false;
        };
    }

    private void oppose(Group side, Group against) {
        Opponents opposing = new Opponents(against, null);
        for (int i = 0; i < side.size(); i++) {
            int rank = side.get(i).rank;
            // Neighbours are often contradicted by the same throughout.
            if (opposing.more != opponents[rank]) {
                opposing = new Opponents(against, opponents[rank]);
            }
            opponents[rank] = opposing;
        }
    }

    /** Adds the ranks of what contradicts some testimonies about the status. */
    void addOpponents(Group some, BitSet ranks) {
        Opponents added = null;
        for (int i = 0; i < some.size(); i++) {
            Opponents against = opponents[some.get(i).rank];
            // Those of one side share what contradicts them.
            if (against != added) {
                added = against;
                add(against, ranks);
            }
        }
    }

    private static void add(@Nullable Opponents opponents, BitSet ranks) {
        for (Opponents against = opponents; against != null; against = against.more) {
            for (int i = 0; i < against.side.size(); i++) {
                ranks.set(against.side.get(i).rank);
            }
        }
    }

    /** All of them, each once: by kind, then by the claims. */
    List<Sides> each() {
        found.sort(Sides::compare);
        List<Sides> each = new ArrayList<>(found.size());
        for (int i = 0; i < found.size(); i++) {
            if (i == 0 || Sides.compare(found.get(i - 1), found.get(i)) != 0) {
                each.add(found.get(i));
            }
        }
        return each;
    }
}
