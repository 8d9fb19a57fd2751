package org.drawdown.reading;

import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drawdown.place.Gazetteer;
import org.drawdown.place.Tenure;
import org.jspecify.annotations.Nullable;

/** Sorts claims by tenure. */
final class Drawers {
    private static final int MOST_LAID_OUT = 512;

    private final Gazetteer gazetteer;
    private final Map<Tenure, Drawer> byTenure = new HashMap<>();

    /** By tenure as it is claimed, those about no known base among them. */
    private final Map<Tenure, Drawer> byClaimed = new HashMap<>();

    /** The drawer for all claims about no known base, which stays empty. */
    private final Drawer none = new Drawer();

    // Most claims of a report are about the same tenure.
    private @Nullable Tenure lastClaimed;
    private Drawer last = none;

    // Drawers lie far apart: claims are laid beside one another, each with its drawer, and put away many at a time.
    private final List<KnownClaim> laidOut = new ArrayList<>();
    private final List<Drawer> drawersOfLaidOut = new ArrayList<>();

    /** What is claimed about one tenure. */
    private static final class Drawer {
        private final List<KnownClaim> claims = new ArrayList<>();
        private final List<Withdrawn> withdrawn = new ArrayList<>(0);
    }

    Drawers(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Files a claim that is in force; tells whether it is about a known base. */
    boolean file(KnownClaim known) {
        Drawer drawer = drawerOf(known);
        if (drawer == none) {
            return false;
        }
        if (laidOut.size() == MOST_LAID_OUT) {
            putAway();
        }
        laidOut.add(known);
        drawersOfLaidOut.add(drawer);
        return true;
    }

    /** Files a claim that is no longer in force; tells whether it is about a known base. */
    boolean file(Withdrawn former) {
        Drawer drawer = drawerOf(former.known());
        return drawer != none && drawer.withdrawn.add(former);
    }

    private Drawer drawerOf(KnownClaim known) {
        Tenure claimed = known.statement.subject().tenure().orElse(null);
        if (claimed == null) {
            return none;
        }
        if (lastClaimed == null || claimed.hashCode() != lastClaimed.hashCode() || !claimed.equals(lastClaimed)) {
            Drawer drawer = byClaimed.get(claimed);
            if (drawer == null) {
                drawer = drawerFor(claimed);
                byClaimed.put(claimed, drawer);
            }
            lastClaimed = claimed;
            last = drawer;
        }
        return last;
    }

    /** The drawer of the tenure for which claims about a tenure count. */
    private Drawer drawerFor(Tenure claimed) {
        boolean isKnown =
                gazetteer.bases().isEmpty() || gazetteer.base(claimed.base()).isPresent();
        return isKnown ? byTenure.computeIfAbsent(gazetteer.tenureOf(claimed), tenure -> new Drawer()) : none;
    }

    private void putAway() {
        for (int i = 0; i < laidOut.size(); i++) {
            drawersOfLaidOut.get(i).claims.add(laidOut.get(i));
        }
        laidOut.clear();
        drawersOfLaidOut.clear();
    }

    /** What was filed, by tenure, in the order in which it was filed. */
    ImmutableSortedMap<Tenure, TenureFile> files() {
        putAway();
        ImmutableSortedMap.Builder<Tenure, TenureFile> files = ImmutableSortedMap.naturalOrder();
        byTenure.forEach(
                (tenure, drawer) -> files.put(tenure, new TenureFile(tenure, drawer.claims, drawer.withdrawn)));
        return files.buildOrThrow();
    }
}
