package org.drawdown.reading;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
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

    private final List<Fold.Stretch> stretches;
    private final Group waiting;

    /** The places of the stretches of which a departure was claimed that we know better now. */
    private final BitSet corrected = new BitSet();

    /** By rank, for one stretch after the other: what contradicts the claims that carry it. */
    private final BitSet opponents = new BitSet();

    private final List<OneVoice> ofOneVoice = new ArrayList<>();
    private final ImmutableList<Segment> segments;

    /** Claims for which one voice stands alone, and the rank of the first of them. */
    record OneVoice(int first, ImmutableList<Claim> claims) {
        /** In the order of citation; the first claim settles most of it. */
        static final Comparator<OneVoice> ORDER =
                Comparator.comparingInt(OneVoice::first).thenComparing(OneVoice::claims, CitationOrder.BY_CITATION);
    }

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
            Group formerDepartures,
            Weighing weighing,
            Fold fold,
            Classification classes,
            ContradictionFinder contradictions) {
        this.testimonies = testimonies;
        this.weighing = weighing;
        this.fold = fold;
        this.classes = classes;
        this.contradictions = contradictions;
        this.stretches = fold.stretches();
        this.waiting = testimonies.all().where(weighing::isPending);
        correct(formerDepartures);
        this.segments = read();
    }

    /** The segments, in order. */
    ImmutableList<Segment> segments() {
        return segments;
    }

    /** What stands behind a status that is not presumed, or waits, and is said by one voice alone. */
    List<OneVoice> ofOneVoice() {
        return ofOneVoice;
    }

    private ImmutableList<Segment> read() {
        ImmutableList.Builder<Segment> segments = ImmutableList.builderWithExpectedSize(stretches.size());
        Optional<DateWindow> from = stretches.isEmpty() ? Optional.empty() : Optional.of(from(stretches.get(0)));
        int opening = Fold.ALWAYS;
        for (int i = 0; i < stretches.size(); i++) {
            Fold.Stretch stretch = stretches.get(i);
            boolean isLast = i + 1 == stretches.size();
            int end = isLast ? Integer.MAX_VALUE : stretches.get(i + 1).firstDay;
            Optional<DateWindow> until = isLast ? Optional.empty() : Optional.of(from(stretches.get(i + 1)));
            Segment.Builder segment = Segment.builder();
            segment.status(stretch.status)
                    .basis(basis(stretch, i))
                    .from(from.orElseThrow())
                    .firstDay(date(stretch.firstDay, Fold.ALWAYS))
                    .until(until)
                    .endDay(date(end, Integer.MAX_VALUE));
            addEvidence(segment, stretch, end);
            addContestedBy(segment, stretch, end);
            addPending(segment, stretch, end, opening);
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
        return day == none ? Optional.empty() : Dates.given(day);
    }

    /** The days on one of which a stretch began: those on which the claims that began it agree. */
    private static DateWindow from(Fold.Stretch stretch) {
        if (stretch.firstDay == Fold.ALWAYS) {
            return DateWindow.unknown();
        }
        DateWindow firstDay = Dates.window(stretch.firstDay);
        if (stretch.presumed) {
            return firstDay;
        }
        DateWindow common = null;
        for (Fold.Carrier carrier : stretch.carriers()) {
            for (Testimony testimony : carrier.claims()) {
                if (testimony.day != stretch.firstDay) {
                    continue;
                }
                if (testimony.ongoing) {
                    return testimony.window().earliestMark().isApproximate() ? firstDay.approximate() : firstDay;
                }
                common = common == null ? upTo(firstDay, testimony) : agreed(common, testimony.window());
            }
        }
        return requireNonNull(common, "a status that is not presumed began with a claim");
    }

    private static DateWindow upTo(DateWindow lastDay, Testimony testimony) {
        DateWindow window = testimony.window();
        // Most windows are written as having a first day and this as their last already.
        boolean isUpTo = testimony.hasFirst() && window.edtf().endsWith(lastDay.edtf());
        return agreed(isUpTo ? window : DateWindow.until(Dates.of(testimony.day)), window);
    }

    private static DateWindow agreed(DateWindow common, DateWindow window) {
        return common.intersection(window).orElse(common);
    }

    private Segment.Basis basis(Fold.Stretch stretch, int place) {
        if (stretch.presumed) {
            return Segment.Basis.PRESUMED;
        }
        boolean isAdvanced = stretch.status.isMoreAdvancedThan(BaseStatus.DRAWING_DOWN);
        return !isAdvanced && corrected.get(place) ? Segment.Basis.CORRECTION : Segment.Basis.TRANSITION;
    }

    /**
     * We know better where a departure was claimed of a stretch that its source took back, or that what became known
     * later stood against.
     */
    private void correct(Group formerDepartures) {
        for (Testimony former : formerDepartures) {
            int place = place(former.day);
            if (place >= 0) {
                corrected.set(place);
            }
        }
        for (Testimony departure : testimonies.all()) {
            Weighing.Loss loss = departure.act.isDeparture() ? weighing.loss(departure) : null;
            if (loss != null) {
                int place = place(departure.day);
                if (place >= 0 && !corrected.get(place)) {
                    corrected.set(place, areKnownLater(loss.against(), departure));
                }
            }
        }
    }

    private static boolean areKnownLater(Group against, Testimony departure) {
        return !against.isAny(other -> !other.knownAt().isAfter(departure.knownAt()));
    }

    /** The place of the stretch that a day is in, negative if it is before the first. */
    private int place(int day) {
        int low = 0;
        int high = stretches.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (stretches.get(middle).firstDay <= day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    private void addEvidence(Segment.Builder segment, Fold.Stretch stretch, int end) {
        Evidence presence = null;
        for (Fold.Carrier carrier : stretch.carriers()) {
            // A handover is removal on its own day, on which the status ends: it says nothing of the days before.
            Group within = (stretch.presumed ? carrier.claims() : before(end, carrier.claims())).each();
            if (!within.isEmpty()) {
                Evidence evidence = classes.evidence(carrier.event(), within);
                if (!stretch.presumed) {
                    keepIfOfOneVoice(evidence, within);
                }
                if (carrier.event() == StatusEvent.PRESENCE) {
                    presence = evidence;
                } else {
                    segment.addEvidence(evidence);
                }
            }
        }
        // What says that the force still holds part of the base stands behind what says that it leaves.
        if (presence != null) {
            segment.addEvidence(presence);
        }
    }

    private static Group before(int end, Group claims) {
        return claims.isAny(testimony -> testimony.day >= end)
                ? claims.where(testimony -> testimony.day < end)
                : claims;
    }

    /** Who says otherwise of days in a stretch: the other side of a contradiction with the claims that carry it. */
    private void addContestedBy(Segment.Builder segment, Fold.Stretch stretch, int end) {
        opponents.clear();
        for (Fold.Carrier carrier : stretch.carriers()) {
            contradictions.addOpponents(carrier.claims(), opponents);
        }
        if (!opponents.isEmpty()) {
            removeCarriers(stretch);
        }
        for (Testimony residual : fold.residual()) {
            if (residual.day >= stretch.firstDay) {
                opponents.set(residual.rank);
            }
        }
        for (int rank = opponents.nextSetBit(0); rank >= 0; rank = opponents.nextSetBit(rank + 1)) {
            Testimony testimony = testimonies.get(rank);
            if (testimony.day < end && !fold.isMoved(testimony) && saysOtherwise(testimony, stretch.status)) {
                segment.addContestedBy(testimony.claim);
            }
        }
    }

    private void removeCarriers(Fold.Stretch stretch) {
        for (Fold.Carrier carrier : stretch.carriers()) {
            for (Testimony carrying : carrier.claims()) {
                // A convoy that was not the last is removal, and still contests that anything is left.
                if (carrying.act != Act.DEPARTURE || !weighing.isLost(carrying)) {
                    opponents.clear(carrying.rank);
                }
            }
        }
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
    private void addPending(Segment.Builder segment, Fold.Stretch stretch, int end, int opening) {
        if (waiting.isEmpty()) {
            return;
        }
        for (StatusEvent event : List.of(StatusEvent.DEPARTURE, StatusEvent.DESTRUCTION)) {
            Group ofEvent = waiting.where(testimony ->
                    testimony.act.events().contains(event) && isStillPending(testimony, stretch, end, opening));
            if (!ofEvent.isEmpty()) {
                Evidence evidence = classes.evidence(event, ofEvent);
                segment.addPending(evidence);
                keepIfOfOneVoice(evidence, ofEvent);
            }
        }
    }

    /** Keeps evidence if all claims that it has, in the order of citation, are of one voice. */
    private void keepIfOfOneVoice(Evidence evidence, Group claims) {
        if (!claims.hasSeveralVoices()) {
            ofOneVoice.add(new OneVoice(claims.first().rank, evidence.claims()));
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
