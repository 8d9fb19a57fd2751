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
    private final Map<Tenure, List<KnownClaim>> byTenure = new HashMap<>();

    /** By tenure as it is claimed, those about no known base among them. */
    private final Map<Tenure, List<KnownClaim>> byClaimed = new HashMap<>();

    /** The drawer for all claims about no known base, which stays empty. */
    private final List<KnownClaim> none = new ArrayList<>(0);

    // Of the claims that are being filed.
    private final List<List<KnownClaim>> drawers = new ArrayList<>();

    // Most claims of a report are about the same tenure.
    private @Nullable Tenure lastClaimed;
    private List<KnownClaim> last = none;

    Drawers(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Whether a claimed tenure is that of a base that is known; all are, as long as no base is. */
    static boolean isOfKnownBase(Tenure claimed, Gazetteer gazetteer) {
        return gazetteer.bases().isEmpty() || gazetteer.base(claimed.base()).isPresent();
    }

    /** Files claims. */
    void file(List<KnownClaim> claims) {
        for (int i = 0; i < claims.size(); i++) {
            drawers.add(drawerOf(claims.get(i)));
        }
        for (int i = 0; i < claims.size(); i++) {
            List<KnownClaim> drawer = drawers.get(i);
            if (drawer != none) {
                drawer.add(claims.get(i));
            }
        }
        drawers.clear();
    }

    private List<KnownClaim> drawerOf(KnownClaim known) {
        Tenure claimed = known.subject.tenure().orElse(null);
        if (claimed == null) {
            return none;
        }
        if (!claimed.equals(lastClaimed)) {
            List<KnownClaim> drawer = byClaimed.get(claimed);
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
    private List<KnownClaim> drawerFor(Tenure claimed) {
        return isOfKnownBase(claimed, gazetteer)
                ? byTenure.computeIfAbsent(gazetteer.tenureOf(claimed), tenure -> new ArrayList<>())
                : none;
    }

    /** What was filed, by tenure, in the order in which it was filed. */
    ImmutableSortedMap<Tenure, TenureFile> files() {
        ImmutableSortedMap.Builder<Tenure, TenureFile> files = ImmutableSortedMap.naturalOrder();
        byTenure.forEach((tenure, claims) -> files.put(tenure, new TenureFile(tenure, claims)));
        return files.buildOrThrow();
    }
}
