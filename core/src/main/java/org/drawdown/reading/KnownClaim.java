package org.drawdown.reading;

import java.time.Instant;
import java.util.Optional;
import org.drawdown.claim.Amendment;
import org.drawdown.claim.Claim;
import org.drawdown.claim.Statement;

/**
 * A claim, the instant at which it became known, and an editor's ruling on it, if there is one that counts.
 *
 * <p>What every reading asks of a claim is kept beside it. It is taken from the claim where claims are filed one after
 * the other as their reports have them: read later by tenure, they lie far apart.
 */
final class KnownClaim {
    /** Stands for the day of a window without a first. */
    static final int NO_FIRST = Integer.MIN_VALUE;

    /** Stands for the day of a window without a last, and for that of a report of which nobody knows the day. */
    static final int NO_LAST = Integer.MAX_VALUE;

    final Claim claim;
    final Instant knownAt;
    final Optional<Amendment> ruling;

    final String report;
    final String voice;
    final boolean isPublishersOwn;
    final Statement statement;
    final Statement.Kind kind;

    /** Whether it is said as a fact of the present. */
    final boolean isOfFact;

    final boolean isDenied;

    /** The window, in days from the epoch. */
    final int first;

    final int last;

    /** The last day on which the report may have been published. */
    final int published;

    KnownClaim(Claim claim, Instant knownAt, Optional<Amendment> ruling) {
        this.claim = claim;
        this.knownAt = knownAt;
        this.ruling = ruling;
        this.report = claim.report();
        this.voice = claim.voice().id();
        this.isPublishersOwn = claim.attribution().isPublishersOwn();
        this.statement = claim.statement();
        this.kind = statement.kind();
        this.isOfFact = Admission.isOfFact(claim);
        this.isDenied = claim.polarity() == Claim.Polarity.DENIED;
        this.first = claim.when().earliestEpochDay(NO_FIRST);
        this.last = claim.when().latestEpochDay(NO_LAST);
        this.published = claim.published().isPresent() ? claim.published().get().latestEpochDay(NO_LAST) : NO_LAST;
    }

    Claim claim() {
        return claim;
    }

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
