package org.drawdown.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.drawdown.claim.Claim;
import org.drawdown.claim.Statement;
import org.drawdown.claim.Withdrawal;
import org.drawdown.estimate.DateWindow;
import org.drawdown.timeline.ReadingRule;

/**
 * A claim about one tenure, with what it amounts to and its place in time (the design, sections 4.2 and 4.4).
 *
 * <p>Days are counted from the epoch; {@link #NO_FIRST} and {@link #NO_LAST} stand for open ends. No claim is evidence
 * of a day after its report was published: the window is cut there.
 */
final class Testimony {
    static final int NO_FIRST = Integer.MIN_VALUE;
    static final int NO_LAST = Integer.MAX_VALUE;
    static final int NO_DAY = Integer.MIN_VALUE;

    static final Comparator<Testimony> BY_REF = Comparator.comparing(testimony -> testimony.claim);

    final Claim claim;
    final Instant knownAt;
    final Act act;

    /** The rule by which this moves nothing, if it moves nothing. */
    final Optional<ReadingRule> rule;

    /** The window, cut at the day of publication. */
    final DateWindow window;

    final int first;
    final int last;

    /** The day from which this counts; {@link #NO_DAY} if it has no place in time. */
    final int day;

    /** Whether this holds throughout its window, and did not happen on one day in it. */
    final boolean ongoing;

    final boolean undated;

    /** Whether the window reached past the day of publication. */
    final boolean cut;

    /** Whether an editor accepted the claim. */
    final boolean accepted;

    private Testimony(KnownClaim known, Admission.Finding finding) {
        this.claim = known.claim();
        this.knownAt = known.knownAt();
        this.accepted = known.isAccepted();
        DateWindow when = claim.when();
        this.act = finding.act();
        this.ongoing = isOngoing(claim.statement(), act);
        int published = claim.published()
                .flatMap(DateWindow::latest)
                .map(Testimony::day)
                .orElse(NO_LAST);
        this.undated = when.earliest().isEmpty() && when.latest().isEmpty();
        this.first = when.earliest().map(Testimony::day).orElse(NO_FIRST);
        int lastSaid = when.latest().map(Testimony::day).orElse(NO_LAST);
        this.last = Math.min(lastSaid, published);
        this.cut = lastSaid != NO_LAST && lastSaid > published;
        boolean beyond = first > last;
        this.window = beyond || published == NO_LAST
                ? when
                : when.cutAfter(LocalDate.ofEpochDay(published)).orElse(when);
        this.day = beyond ? NO_DAY : dayOf();
        this.rule = rule(known, finding, beyond);
    }

    static Testimony of(KnownClaim known, Admission.Finding finding) {
        return new Testimony(known, finding);
    }

    private Optional<ReadingRule> rule(KnownClaim known, Admission.Finding finding, boolean beyond) {
        if (known.isSetAside()) {
            return Optional.of(ReadingRule.RULING);
        }
        Optional<ReadingRule> refusal = accepted ? Optional.empty() : Admission.refusal(claim);
        if (refusal.isPresent() || finding.rule().isPresent()) {
            return refusal.isPresent() ? refusal : finding.rule();
        }
        if (beyond) {
            return Optional.of(ReadingRule.BEYOND_REPORT);
        }
        if (day == NO_DAY) {
            return Optional.of(ongoing ? ReadingRule.UNDATED : ReadingRule.UNPLACED);
        }
        return Optional.empty();
    }

    /**
     * A completed act counts from the last day of its window, less advanced until shown; what is ongoing holds
     * throughout and counts from the first. Of what is ongoing without a first day only a presence says nothing: that
     * something is being removed, brought in or taken up again by some day is known on that day.
     */
    private int dayOf() {
        if (!ongoing) {
            return last == NO_LAST ? NO_DAY : last;
        }
        if (first != NO_FIRST) {
            return first;
        }
        return undated || act == Act.PRESENCE || last == NO_LAST ? NO_DAY : last;
    }

    private static boolean isOngoing(Statement statement, Act act) {
        return switch (statement.kind()) {
            case PRESENCE, RETURN -> true;
            case WITHDRAWAL ->
                switch (((Withdrawal) statement).stage()) {
                    case ONGOING, PARTIAL, PREPARING -> true;
                    case BEGUN, COMPLETED, CANCELLED -> false;
                };
            case MOVEMENT -> act == Act.REVERSAL || act == Act.SUPPLY;
            case DESTRUCTION, RESTORATION, CONTROL, PLAN, SIGHTING, IDENTITY, ASSESSMENT -> false;
        };
    }

    static int day(LocalDate date) {
        return Math.toIntExact(date.toEpochDay());
    }

    /** Whether this may go to the machine, or stand against what does. */
    boolean isAdmitted() {
        return rule.isEmpty() || isSupply();
    }

    /** Whether this is a laden convoy from a sister base that is otherwise admissible. */
    private boolean isSupply() {
        return act == Act.SUPPLY && rule.equals(Optional.of(ReadingRule.TRAFFIC)) && day != NO_DAY;
    }

    boolean isPlaced() {
        return day != NO_DAY;
    }

    boolean hasFirst() {
        return first != NO_FIRST;
    }

    boolean hasLast() {
        return last != NO_LAST;
    }

    /** Whether both ends of the window are known, before it was cut. */
    boolean isDated() {
        return hasFirst() && claim.when().latest().isPresent() && isPlaced();
    }

    boolean overlaps(Testimony other) {
        return first <= other.last && other.first <= last;
    }

    boolean covers(int someDay) {
        return first <= someDay && someDay <= last;
    }

    String voice() {
        return claim.voice().id();
    }

    boolean isPublishersOwn() {
        return claim.attribution().isPublishersOwn();
    }

    Optional<LocalDate> date() {
        return isPlaced() ? Optional.of(LocalDate.ofEpochDay(day)) : Optional.empty();
    }

    @Override
    public String toString() {
        return claim.ref() + " " + act;
    }
}
