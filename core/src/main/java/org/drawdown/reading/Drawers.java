package org.drawdown.reading;

import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drawdown.place.Gazetteer;
import org.drawdown.place.Tenure;
import org.jspecify.annotations.Nullable;

/** Sorts claims by tenure; those about no known base are left out. */
final class Drawers {
    private final Gazetteer gazetteer;
    private final Map<Tenure, Drawer> byTenure = new HashMap<>();

    /** By tenure as it is claimed, those about no known base among them. */
    private final Map<Tenure, Drawer> byClaimed = new HashMap<>();

    /** The drawer for all claims about no known base, which stays empty. */
    private final Drawer none = new Drawer();

    // Of the claims that are being filed.
    private final List<Drawer> drawers = new ArrayList<>();

    // Most claims of a report are about the same tenure.
    private @Nullable Tenure lastClaimed;
    private Drawer last = none;

    /** What is claimed about one tenure. */
    private static final class Drawer {
        private final List<KnownClaim> claims = new ArrayList<>();
        private final List<Withdrawn> withdrawn = new ArrayList<>(0);
    }

    Drawers(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Whether a claimed tenure is that of a base that is known; all are, as long as no base is. */
    static boolean isOfKnownBase(Tenure claimed, Gazetteer gazetteer) {
        return gazetteer.bases().isEmpty() || gazetteer.base(claimed.base()).isPresent();
    }

    /** Files claims that are in force. */
    void file(List<KnownClaim> claims) {
        for (int i = 0; i < claims.size(); i++) {
            drawers.add(drawerOf(claims.get(i)));
        }
        for (int i = 0; i < claims.size(); i++) {
            Drawer drawer = drawers.get(i);
            if (drawer != none) {
                drawer.claims.add(claims.get(i));
            }
        }
        drawers.clear();
    }

    /** Files a claim that is no longer in force. */
    void file(Withdrawn former) {
        Drawer drawer = drawerOf(former.known());
        if (drawer != none) {
            drawer.withdrawn.add(former);
        }
    }

    private Drawer drawerOf(KnownClaim known) {
        Tenure claimed = known.subject.tenure().orElse(null);
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
        return isOfKnownBase(claimed, gazetteer)
                ? byTenure.computeIfAbsent(gazetteer.tenureOf(claimed), tenure -> new Drawer())
                : none;
    }

    /** What was filed, by tenure, in the order in which it was filed. */
    ImmutableSortedMap<Tenure, TenureFile> files() {
        ImmutableSortedMap.Builder<Tenure, TenureFile> files = ImmutableSortedMap.naturalOrder();
        byTenure.forEach(
                (tenure, drawer) -> files.put(tenure, new TenureFile(tenure, drawer.claims, drawer.withdrawn)));
        return files.buildOrThrow();
    }
}
