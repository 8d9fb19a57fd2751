package org.drawdown.reading;

import java.time.Instant;
import java.util.Optional;
import org.drawdown.claim.Amendment;
import org.drawdown.claim.Claim;

/** A claim, the instant at which it became known, and an editor's ruling on it, if there is one that counts. */
record KnownClaim(Claim claim, Instant knownAt, Optional<Amendment> ruling) {
    boolean isAccepted() {
        return isRuled(Amendment.Kind.ACCEPTANCE);
    }

    boolean isSetAside() {
        return isRuled(Amendment.Kind.SETTING_ASIDE);
    }

    private boolean isRuled(Amendment.Kind kind) {
        return ruling.isPresent() && ruling.get().kind() == kind;
    }
}
