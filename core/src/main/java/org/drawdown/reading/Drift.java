package org.drawdown.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.drawdown.claim.Claim;
import org.drawdown.claim.Convoy;
import org.drawdown.claim.Destruction;
import org.drawdown.claim.Movement;
import org.drawdown.claim.Statement;

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
            if (own.isStrong && own.isPublishersOwn && isAnyWeakerInItsReport(claims, place)) {
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

    static boolean isOfConvoyOrDestruction(Claim claim) {
        Statement.Kind kind = claim.statement().kind();
        return kind == Statement.Kind.MOVEMENT || kind == Statement.Kind.DESTRUCTION;
    }

    /** Whether a claim has the strongest word for its matter, from somebody who need not have it from a voice. */
    static boolean isStrong(Claim claim) {
        boolean own = claim.attribution().isPublishersOwn();
        if (claim.statement().kind() == Statement.Kind.DESTRUCTION) {
            return own && ((Destruction) claim.statement()).isOfWholeSite();
        }
        return switch (convoy(claim).lastCall()) {
            case NOT_CALLED -> false;
            case BY_REPUBLISHER -> true;
            case BY_VOICE -> own;
        };
    }

    /** Whether another voice says less of the same convoy, or of the same destruction. */
    static boolean isWeaker(KnownClaim known, KnownClaim stronger) {
        if (known.kind != stronger.kind
                || known.first > stronger.last
                || stronger.first > known.last
                || known.voice.id().equals(stronger.voice.id())) {
            return false;
        }
        if (known.kind == Statement.Kind.DESTRUCTION) {
            Destruction destruction = (Destruction) known.statement;
            return destruction.scope() != Destruction.Scope.SITE && destruction.extent() != Destruction.Extent.INTACT;
        }
        return ((Movement) known.statement).direction() == Movement.Direction.OUT
                && convoy(known.claim).lastCall() == Convoy.LastCall.NOT_CALLED
                && !convoy(known.claim).shuttle();
    }

    private static Convoy convoy(Claim movement) {
        return ((Movement) movement.statement()).convoy();
    }
}
