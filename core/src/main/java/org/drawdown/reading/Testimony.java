package org.drawdown.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.drawdown.claim.Amendment;
import org.drawdown.claim.Claim;
import org.drawdown.claim.Statement;
import org.drawdown.estimate.DateWindow;
import org.drawdown.timeline.ReadingRule;

/**
 * A claim about one tenure, with what it amounts to and its place in time (the design, sections 4.2 and 4.4).
 *
 * <p>Days are counted from the epoch; {@link #NO_FIRST} and {@link #NO_LAST} stand for open ends. No claim is evidence
 * of a day after its report was published: the window is cut there.
 */
final class Testimony {
    static final int NO_FIRST = KnownClaim.NO_FIRST;
    static final int NO_LAST = KnownClaim.NO_LAST;
    static final int NO_DAY = Integer.MIN_VALUE;

    private static final int NO_RANK = -1;

    final KnownClaim known;
    final Claim claim;

    /** The place of the claim among all claims about the tenure that are in force, ordered by citation. */
    final int rank;

    final String voice;
    final Statement statement;
    final Statement.Kind kind;
    final Act act;

    /** The rule by which this moves nothing, if it moves nothing. */
    final Optional<ReadingRule> rule;

    /** The window, cut at the day of publication. */
    final int first;

    final int last;

    /** The day from which this counts; {@link #NO_DAY} if it has no place in time. */
    final int day;

    /** Whether this holds throughout its window, and did not happen on one day in it. */
    final boolean ongoing;

    /** Whether an editor accepted the claim. */
    final boolean accepted;

    private Testimony(KnownClaim known, Admission.Finding finding, int rank) {
        this.known = known;
        this.claim = known.claim;
        this.rank = rank;
        this.voice = known.voice.id();
        this.statement = known.statement;
        this.kind = known.kind;
        this.accepted = known.isAccepted();
        this.act = finding.act();
        // What convoys bring in tells of a state too; what they carry away left on one day.
        this.ongoing = known.is(Traits.STATE)
                || (kind == Statement.Kind.MOVEMENT && (act == Act.REVERSAL || act == Act.SUPPLY));
        this.first = known.first;
        this.last = Math.min(known.last, known.published);
        boolean beyond = first > last;
        this.day = beyond ? NO_DAY : dayOf();
        this.rule = rule(finding, beyond);
    }

    /** What some claims amount to, all of one tenure, ordered by citation. */
    static Group of(List<KnownClaim> known, Admission admission) {
        Group testimonies = new Group(known.size());
        for (KnownClaim claim : known) {
            testimonies.add(new Testimony(claim, admission.find(claim), testimonies.size()));
        }
        return testimonies;
    }

    /** What a claim amounted to that is no longer in force. */
    static Testimony ofFormer(KnownClaim known, Admission admission) {
        return new Testimony(known, admission.find(known), NO_RANK);
    }

    private Optional<ReadingRule> rule(Admission.Finding finding, boolean beyond) {
        if (known.isSetAside()) {
            return Optional.of(ReadingRule.RULING);
        }
        Optional<ReadingRule> refusal = accepted ? Optional.empty() : known.refusal;
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
        return isUndated() || act == Act.PRESENCE || last == NO_LAST ? NO_DAY : last;
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
        return act == Act.SUPPLY && isBy(ReadingRule.TRAFFIC) && day != NO_DAY;
    }

    /** Whether this moves nothing by a certain rule. */
    boolean isBy(ReadingRule someRule) {
        return rule.isPresent() && rule.get() == someRule;
    }

    boolean isOfReportOf(Testimony other) {
        return known.page == other.known.page;
    }

    /** Whether one publisher says both in its own words, or one voice says both in one report. */
    boolean isOfSpeakerOf(Testimony other) {
        return ((isPublishersOwn() && other.isPublishersOwn()) || isOfReportOf(other)) && voice.equals(other.voice);
    }

    /** Whether anybody but its speaker is among those of some. */
    boolean isContestedIn(Group some) {
        return some.isAny(other -> !isOfSpeakerOf(other));
    }

    /** Whether this has a place in time and is said as a fact of the present, admitted or not. */
    boolean isFact() {
        return isPlaced() && known.is(Traits.OF_FACT);
    }

    /** Whether this is said as a fact of the present, whatever its place in time. */
    boolean isOfFact() {
        return known.is(Traits.OF_FACT);
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
        return hasFirst() && known.last != NO_LAST && isPlaced();
    }

    boolean isUndated() {
        return first == NO_FIRST && known.last == NO_LAST;
    }

    /** Whether the window has a last day and reached past the day of publication. */
    boolean isCut() {
        return known.last != NO_LAST && known.last > known.published;
    }

    boolean overlaps(Testimony other) {
        return first <= other.last && other.first <= last;
    }

    /** Whether this counts from a day in a span. */
    boolean isWithin(int firstDay, int endDay) {
        return firstDay <= day && day < endDay;
    }

    boolean covers(int someDay) {
        return first <= someDay && someDay <= last;
    }

    /** The rule by which the claim may move nothing because of how it is said, if there is one. */
    Optional<ReadingRule> refusal() {
        return known.refusal;
    }

    boolean isDenied() {
        return known.is(Traits.DENIED);
    }

    /** Whether this has the strongest word for its matter, from somebody who need not have it from a voice. */
    boolean isStrong() {
        return known.is(Traits.STRONG);
    }

    /** Whether the chain of the claim ends in a visit or in dated imagery. */
    boolean isFirstHand() {
        return known.is(Traits.FIRST_HAND);
    }

    /** Whether a voice with a name stands behind the words of the claim. */
    boolean isNamed() {
        return known.is(Traits.NAMED);
    }

    /** The id of the force or the state for which the voice speaks, if it does. */
    Optional<String> speaksFor() {
        return known.voice.speaksFor();
    }

    Instant knownAt() {
        return known.knownAt;
    }

    /** How an editor ruled on the claim, if one did. */
    Optional<Amendment> ruling() {
        return known.ruling;
    }

    boolean isPublishersOwn() {
        return known.is(Traits.PUBLISHERS_OWN);
    }

    /** The window, cut at the day of publication. */
    DateWindow window() {
        DateWindow when = known.when;
        boolean cut = last != known.last && first <= last;
        return cut ? when.cutAfter(Dates.of(last)).orElse(when) : when;
    }

    Optional<LocalDate> date() {
        return isPlaced() ? Dates.given(day) : Optional.empty();
    }

    /** No two are equal; the place of each among those of its tenure makes a hash that is at hand. */
    @Override
    public int hashCode() {
        return rank;
    }

    @Override
    public String toString() {
        return claim.ref() + " " + act;
    }
}
