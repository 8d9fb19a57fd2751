package org.drawdown.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.drawdown.claim.Claim;

/**
 * Stronger wording by whoever republishes: "the last convoy" for "a convoy", "blew up its base" for "an ammunition
 * cache" (the design, section 4.3).
 */
final class Drift {
    private Drift() {}

    /**
     * The claims in a publisher's own words that say more than a voice cited of the same in the same report.
     *
     * @param claims the claims about a tenure, ordered by citation
     */
    static Set<Claim> of(List<KnownClaim> claims) {
        Set<Claim> drifting = new HashSet<>();
        for (int place = 0; place < claims.size(); place++) {
            KnownClaim own = claims.get(place);
            if (own.is(Traits.STRONG) && own.is(Traits.PUBLISHERS_OWN) && isAnyWeakerInItsReport(claims, place)) {
                drifting.add(own.claim);
            }
        }
        return drifting;
    }

    private static boolean isAnyWeakerInItsReport(List<KnownClaim> claims, int place) {
        KnownClaim own = claims.get(place);
        int from = place;
        while (from > 0 && claims.get(from - 1).page == own.page) {
            from--;
        }
        for (int i = from; i < claims.size() && claims.get(i).page == own.page; i++) {
            if (isWeaker(claims.get(i), own)) {
                return true;
            }
        }
        return false;
    }

    /** Whether another voice says less of the same convoy, or of the same destruction. */
    static boolean isWeaker(KnownClaim known, KnownClaim stronger) {
        return known.kind == stronger.kind
                && known.is(Traits.CONVOY_OUT | Traits.LESS_THAN_SITE)
                && known.first <= stronger.last
                && stronger.first <= known.last
                && !known.voice.id().equals(stronger.voice.id());
    }
}
