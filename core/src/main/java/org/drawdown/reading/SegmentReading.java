package org.drawdown.reading;

import static org.drawdown.reading.Testimony.haveSeveralVoices;
import static org.drawdown.reading.Testimony.isAny;
import static org.drawdown.reading.Testimony.where;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drawdown.claim.Claim;
import org.drawdown.estimate.DateWindow;
import org.drawdown.status.BaseStatus;
import org.drawdown.status.StatusEvent;
import org.drawdown.timeline.Evidence;
import org.drawdown.timeline.Segment;

/** The segments of a tenure: each stretch of one status with its support, what contests it and what is pending. */
final class SegmentReading {
    private final Testimonies testimonies;
    private final Weighing weighing;
    private final Fold fold;
    private final Classification classes;
    private final ContradictionFinder contradictions;

    private final List<Testimony> waiting;
    private final List<Testimony> formerDepartures;
    private final List<Testimony> correctedDepartures;

    private final List<Evidence> ofOneVoice = new ArrayList<>();
    private final ImmutableList<Segment> segments;

    /**
     * Reads them.
     *
     * @param testimonies the claims
     * @param formerDepartures the departures that were claimed and taken back
     * @param weighing which of the claims stand
     * @param fold what they did
     * @param classes the classes of their evidence
     * @param contradictions what is opposed to what
     */
    SegmentReading(
            Testimonies testimonies,
            List<Testimony> formerDepartures,
            Weighing weighing,
            Fold fold,
            Classification classes,
            ContradictionFinder contradictions) {
        this.testimonies = testimonies;
        this.formerDepartures = formerDepartures;
        this.weighing = weighing;
        this.fold = fold;
        this.classes = classes;
        this.contradictions = contradictions;
        this.waiting = where(testimonies.all(), weighing::isPending);
        this.correctedDepartures = where(testimonies.all(), this::isCorrected);
        this.segments = read();
    }

    /** The segments, in order. */
    ImmutableList<Segment> segments() {
        return segments;
    }

    /** The evidence of a status that is not presumed, and of what waits, for which one voice stands alone. */
    List<Evidence> ofOneVoice() {
        return ofOneVoice;
    }

    private ImmutableList<Segment> read() {
        List<Fold.Stretch> stretches = fold.stretches();
        ImmutableList.Builder<Segment> segments = ImmutableList.builderWithExpectedSize(stretches.size());
        Optional<DateWindow> from = stretches.stream().findFirst().map(this::from);
        int opening = Fold.ALWAYS;
        for (int i = 0; i < stretches.size(); i++) {
            Fold.Stretch stretch = stretches.get(i);
            boolean isLast = i + 1 == stretches.size();
            int end = isLast ? Integer.MAX_VALUE : stretches.get(i + 1).firstDay;
            Optional<DateWindow> until = isLast ? Optional.empty() : Optional.of(from(stretches.get(i + 1)));
            Segment.Builder segment = Segment.builder();
            segment.status(stretch.status)
                    .basis(basis(stretch, end))
                    .from(from.orElseThrow())
                    .firstDay(date(stretch.firstDay, Fold.ALWAYS))
                    .until(until)
                    .endDay(date(end, Integer.MAX_VALUE))
                    .addAllEvidence(evidence(stretch, end))
                    .addAllContestedBy(contestedBy(stretch, end))
                    .addAllPending(pending(stretch, end, opening));
            if (!stretch.presumed) {
                segment.lastEvidence(date(stretch.lastSeenBefore(end), Testimony.NO_DAY));
            }
            segments.add(segment.build());
            from = until;
            opening = stretch.status == BaseStatus.ACTIVE ? stretch.firstDay : opening;
        }
        return segments.build();
    }

    private static Optional<LocalDate> date(int day, int none) {
        return day == none ? Optional.empty() : Optional.of(Dates.of(day));
    }

    /** The days on one of which a stretch began: those on which the claims that began it agree. */
    private DateWindow from(Fold.Stretch stretch) {
        if (stretch.firstDay == Fold.ALWAYS) {
            return DateWindow.unknown();
        }
        LocalDate first = Dates.of(stretch.firstDay);
        if (stretch.presumed) {
            return DateWindow.on(first);
        }
        List<Testimony> began = new ArrayList<>();
        for (List<Testimony> carriers : stretch.carriedBy.values()) {
            began.addAll(where(carriers, testimony -> testimony.day == stretch.firstDay));
        }
        for (Testimony testimony : began) {
            if (testimony.ongoing) {
                boolean approximate = testimony.window().earliestMark().isApproximate();
                return approximate ? DateWindow.on(first).approximate() : DateWindow.on(first);
            }
        }
        DateWindow common = DateWindow.until(first);
        for (Testimony testimony : began) {
            common = common.intersection(testimony.window()).orElse(common);
        }
        return common;
    }

    /**
     * We know better where a departure was claimed of this stretch that its source took back, or that what became known
     * later stood against.
     */
    private Segment.Basis basis(Fold.Stretch stretch, int end) {
        if (stretch.presumed) {
            return Segment.Basis.PRESUMED;
        }
        if (stretch.status.isMoreAdvancedThan(BaseStatus.DRAWING_DOWN)) {
            return Segment.Basis.TRANSITION;
        }
        boolean corrected = isAny(formerDepartures, former -> former.isWithin(stretch.firstDay, end))
                || isAny(correctedDepartures, departure -> departure.isWithin(stretch.firstDay, end));
        return corrected ? Segment.Basis.CORRECTION : Segment.Basis.TRANSITION;
    }

    private boolean isCorrected(Testimony departure) {
        if (!departure.act.isDeparture()) {
            return false;
        }
        Weighing.Loss loss = weighing.loss(departure);
        return loss != null && !isAny(loss.against(), other -> !other.knownAt().isAfter(departure.knownAt()));
    }

    private List<Evidence> evidence(Fold.Stretch stretch, int end) {
        List<Evidence> evidence = new ArrayList<>();
        List<Evidence> presence = new ArrayList<>();
        for (Map.Entry<StatusEvent, List<Testimony>> carried : stretch.carriedBy.entrySet()) {
            // A handover is removal on its own day, on which the status ends: it says nothing of the days before.
            List<Testimony> within =
                    stretch.presumed ? carried.getValue() : where(carried.getValue(), testimony -> testimony.day < end);
            if (!within.isEmpty()) {
                Evidence ofEvent = classes.evidence(carried.getKey(), within);
                (carried.getKey() == StatusEvent.PRESENCE ? presence : evidence).add(ofEvent);
                if (!stretch.presumed) {
                    keepIfOfOneVoice(ofEvent, within);
                }
            }
        }
        // What says that the force still holds part of the base stands behind what says that it leaves.
        evidence.addAll(presence);
        return evidence;
    }

    /** Who says otherwise of days in a stretch: the other side of a contradiction with the claims that carry it. */
    private List<Claim> contestedBy(Fold.Stretch stretch, int end) {
        BitSet opponents = new BitSet(testimonies.all().size());
        BitSet carriers = new BitSet(testimonies.all().size());
        for (List<Testimony> carrying : stretch.carriedBy.values()) {
            for (Testimony carrier : carrying) {
                contradictions.addOpponents(carrier, opponents);
                // A convoy that was not the last is removal, and still contests that anything is left.
                carriers.set(carrier.rank, !(carrier.act == Act.DEPARTURE && weighing.isLost(carrier)));
            }
        }
        opponents.andNot(carriers);
        for (Testimony residual : fold.residual()) {
            if (residual.day >= stretch.firstDay) {
                opponents.set(residual.rank);
            }
        }
        List<Claim> contesting = new ArrayList<>();
        for (int rank = opponents.nextSetBit(0); rank >= 0; rank = opponents.nextSetBit(rank + 1)) {
            Testimony testimony = testimonies.get(rank);
            if (testimony.day < end && !fold.isMoved(testimony) && saysOtherwise(testimony, stretch.status)) {
                contesting.add(testimony.claim);
            }
        }
        return contesting;
    }

    /** That the force left another day does not say that it is still there, nor that the site is destroyed that it left. */
    private static boolean saysOtherwise(Testimony testimony, BaseStatus status) {
        if (testimony.isDenied()) {
            // Who denies something else about a departure, such as how it went, does not contest that there was one.
            return testimony.act != Act.NONE;
        }
        return status.isMoreAdvancedThan(BaseStatus.DRAWING_DOWN)
                ? !testimony.act.isDeparture()
                : !testimony.act.isSiteDestruction();
    }

    /** What waits of the days of a stretch, or since before it: a departure that waits is not forgotten by removal. */
    private List<Evidence> pending(Fold.Stretch stretch, int end, int opening) {
        if (waiting.isEmpty()) {
            return List.of();
        }
        List<Evidence> pending = new ArrayList<>();
        for (StatusEvent event : List.of(StatusEvent.DEPARTURE, StatusEvent.DESTRUCTION)) {
            List<Testimony> ofEvent = where(
                    waiting,
                    testimony ->
                            testimony.act.events().contains(event) && isStillPending(testimony, stretch, end, opening));
            if (!ofEvent.isEmpty()) {
                Evidence evidence = classes.evidence(event, ofEvent);
                pending.add(evidence);
                keepIfOfOneVoice(evidence, ofEvent);
            }
        }
        return pending;
    }

    private void keepIfOfOneVoice(Evidence evidence, List<Testimony> claims) {
        if (!haveSeveralVoices(claims)) {
            ofOneVoice.add(evidence);
        }
    }

    private static boolean isStillPending(Testimony testimony, Fold.Stretch stretch, int end, int opening) {
        if (testimony.day >= end) {
            return false;
        }
        if (testimony.day >= stretch.firstDay) {
            return true;
        }
        // A claim of an end that waits since before stays open until the base is known to have been left or opened
        // again.
        return switch (stretch.status) {
            case ACTIVE -> false;
            case DRAWING_DOWN -> testimony.day >= opening;
            case EVACUATED -> testimony.act.isSiteDestruction() && testimony.day >= opening;
            case DEMOLISHED -> false;
        };
    }
}
