package org.drawdown.reading;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.drawdown.claim.Amendment;
import org.drawdown.claim.Claim;
import org.drawdown.claim.Statement;
import org.drawdown.claim.Subject;
import org.drawdown.estimate.DateWindow;
import org.drawdown.source.Source;
import org.drawdown.timeline.ReadingRule;

/**
 * A claim, the instant at which it became known, an editor's ruling on it, if there is one that counts, and why it is
 * no longer in force, if it is not.
 *
 * <p>What every reading asks of a claim is kept beside it. It is taken from the claim where claims are filed one after
 * the other as their reports have them: read later by tenure, they lie far apart.
 */
final class KnownClaim {
    /** Of two that are cited alike, as an edited report makes them, either may come first. */
    static final Comparator<KnownClaim> BY_CITATION = Comparator.comparing(known -> known.claim);

    /** Stands for the day of a window without a first. */
    static final int NO_FIRST = Integer.MIN_VALUE;

    /** Stands for the day of a window without a last, and for that of a report of which nobody knows the day. */
    static final int NO_LAST = Integer.MAX_VALUE;

    final Claim claim;
    final Instant knownAt;
    final Optional<Amendment> ruling;
    final Optional<Withdrawn> withdrawn;

    final Page page;
    final Source voice;
    final Statement statement;
    final Statement.Kind kind;
    final Subject subject;
    final DateWindow when;

    /** What it amounts to as long as nothing else is claimed of the tenure. */
    final Admission.Finding alone;

    /** The rule by which it may move nothing because of how it is said, if there is one. */
    final Optional<ReadingRule> refusal;

    /** The window, in days from the epoch. */
    final int first;

    final int last;

    /** The last day on which the report may have been published. */
    final int published;

    private final int traits;

    KnownClaim(Page page, Claim claim, Instant knownAt, Optional<Amendment> ruling, Optional<Withdrawn> withdrawn) {
        this.claim = claim;
        this.knownAt = knownAt;
        this.ruling = ruling;
        this.withdrawn = withdrawn;
        this.page = page;
        this.voice = claim.voice();
        this.statement = claim.statement();
        this.kind = statement.kind();
        this.subject = statement.subject();
        this.alone = Admission.ALONE.find(claim, kind);
        this.refusal = Admission.refusal(claim);
        this.when = claim.when();
        this.first = when.earliestEpochDay(NO_FIRST);
        this.last = when.latestEpochDay(NO_LAST);
        Optional<DateWindow> day = claim.published();
        this.published = day.isPresent() ? day.get().latestEpochDay(NO_LAST) : NO_LAST;
        this.traits = Traits.of(claim, kind, subject);
    }

    boolean isInForce() {
        return withdrawn.isEmpty();
    }

    /** Whether it has one of the {@link Traits}. */
    boolean is(int trait) {
        return (traits & trait) != 0;
    }

    /** Whether it may move something, as far as that depends on how it is said: an editor's ruling decides first. */
    boolean mayMove() {
        return isAccepted() || (refusal.isEmpty() && !isSetAside());
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
