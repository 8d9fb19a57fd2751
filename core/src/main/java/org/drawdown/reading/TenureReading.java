package org.drawdown.reading;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.drawdown.claim.Amendment;
import org.drawdown.claim.Claim;
import org.drawdown.estimate.DateWindow;
import org.drawdown.place.Tenure;
import org.drawdown.status.BaseStatus;
import org.drawdown.status.StatusEvent;
import org.drawdown.timeline.Contradiction;
import org.drawdown.timeline.Ending;
import org.drawdown.timeline.Ending.Outcome;
import org.drawdown.timeline.Evidence;
import org.drawdown.timeline.Possibility;
import org.drawdown.timeline.ReadingRule;
import org.drawdown.timeline.Segment;
import org.drawdown.timeline.Timeline;
import org.drawdown.wording.Rule;

/** The claims about one tenure, read: no other tenure is looked at. */
final class TenureReading {
    private final Tenure tenure;
    private final Optional<String> part;
    private final List<Testimony> testimonies;
    private final Collection<Withdrawn> withdrawn;
    private final List<Testimony> formerDepartures;
    private final Classification classes;
    private final Weighing weighing;
    private final Fold fold;
    private final ImmutableList<Contradiction> contradictions;

    /**
     * Reads them.
     *
     * @param tenure the tenure
     * @param known the claims about it that are in force
     * @param withdrawn the claims about it that are not
     * @param knownParts the ids of the known parts of its base
     * @param part the part that is read as if it were a base of its own, if one is
     * @param policy which events are let in
     */
    TenureReading(
            Tenure tenure,
            Collection<KnownClaim> known,
            Collection<Withdrawn> withdrawn,
            Set<String> knownParts,
            Optional<String> part,
            ReadingPolicy policy) {
        this.tenure = tenure;
        this.part = part;
        this.withdrawn = withdrawn;
        Admission admission =
                new Admission(known.stream().map(KnownClaim::claim).collect(Collectors.toList()), knownParts, part);
        this.testimonies = known.stream()
                .map(claim -> Testimony.of(claim, admission.find(claim.claim())))
                .sorted(Testimony.BY_REF)
                .collect(Collectors.toList());
        this.formerDepartures = withdrawn.stream()
                .map(former -> Testimony.of(
                        former.known(), admission.find(former.known().claim())))
                .filter(former -> former.act.isDeparture() && former.isAdmitted())
                .collect(Collectors.toList());
        this.classes = new Classification(tenure.force(), testimonies);
        this.weighing = new Weighing(policy, classes, testimonies, part.isPresent());
        this.fold = new Fold(weighing.events(), weighing);
        this.contradictions =
                new ContradictionFinder(testimonies, withdrawn, rulings(known), weighing, classes, reopenings()).find();
    }

    private static Map<Claim, Amendment> rulings(Collection<KnownClaim> known) {
        return known.stream()
                .filter(claim -> claim.ruling().isPresent())
                .collect(Collectors.toMap(
                        KnownClaim::claim, claim -> claim.ruling().orElseThrow()));
    }

    private List<Integer> reopenings() {
        return testimonies.stream()
                .filter(testimony -> testimony.act == Act.RETURN)
                .filter(testimony -> outcomeOf(testimony) == Outcome.MOVED)
                .map(testimony -> testimony.day)
                .distinct()
                .collect(Collectors.toList());
    }

    private Outcome outcomeOf(Testimony testimony) {
        return fold.fate(testimony).map(Fold.Fate::outcome).orElse(Outcome.RECORDED);
    }

    Timeline timeline(ReadingPolicy policy, Optional<Instant> knownAt) {
        ImmutableList<Segment> segments = segments();
        SiteReading site = new SiteReading(testimonies, weighing, classes);
        return Timeline.builder()
                .tenure(tenure)
                .part(part)
                .policy(policy.name())
                .knownAt(knownAt)
                .addAllSegments(segments)
                .addAllConditions(site.conditions())
                .addAllHolders(site.holders())
                .addAllContradictions(contradictions)
                .addAllNotices(new NoticeFinder(testimonies, fold, segments, site.holders(), knownAt).find())
                .addAllEndings(endings())
                .build();
    }

    Possibility possibleOn(LocalDate day) {
        return new Possibilities(weighing.events(), fold).on(Testimony.day(day));
    }

    private List<Ending> endings() {
        List<Ending> endings = new ArrayList<>();
        withdrawn.forEach(former -> endings.add(former.ending()));
        testimonies.forEach(testimony -> endings.add(ending(testimony)));
        endings.sort(Comparator.comparing(Ending::claim));
        return endings;
    }

    private Ending ending(Testimony testimony) {
        if (testimony.rule.isPresent()) {
            ReadingRule rule = testimony.rule.get();
            return ending(testimony, Admission.outcome(rule), rule, List.of());
        }
        Optional<Fold.Fate> fate = fold.fate(testimony);
        if (fate.isPresent() && fate.get().outcome() == Outcome.MOVED) {
            return ending(testimony, Outcome.MOVED, fate.get().rule(), List.of());
        }
        if (weighing.isPending(testimony)) {
            return ending(testimony, Outcome.PENDING, ReadingRule.WANTS_SUPPORT, List.of());
        }
        if (fate.isPresent()) {
            boolean refused = fate.get().outcome() == Outcome.OUTWEIGHED;
            return ending(
                    testimony,
                    fate.get().outcome(),
                    fate.get().rule(),
                    refused ? departuresBefore(testimony) : List.of());
        }
        Weighing.Loss loss = weighing.loss(testimony)
                .orElseThrow(
                        () -> new AssertionError("an admitted claim is folded, pending or outweighed: " + testimony));
        return ending(testimony, Outcome.OUTWEIGHED, loss.rule(), loss.against());
    }

    /** The departures that stand and because of which the machine refused what came after. */
    private List<Testimony> departuresBefore(Testimony testimony) {
        return testimonies.stream()
                .filter(other -> weighing.isAccepted(other) && other.day <= testimony.day)
                .collect(Collectors.toList());
    }

    private static Ending ending(Testimony testimony, Outcome outcome, Rule rule, List<Testimony> against) {
        return Ending.of(
                testimony.claim,
                outcome,
                rule,
                against.stream()
                        .map(other -> other.claim)
                        .sorted()
                        .distinct()
                        .map(Claim::ref)
                        .collect(ImmutableList.toImmutableList()),
                testimony.date());
    }

    private ImmutableList<Segment> segments() {
        ImmutableList.Builder<Segment> segments = ImmutableList.builder();
        List<Fold.Stretch> stretches = fold.stretches();
        for (int i = 0; i < stretches.size(); i++) {
            Optional<Fold.Stretch> next =
                    i + 1 < stretches.size() ? Optional.of(stretches.get(i + 1)) : Optional.empty();
            segments.add(segment(stretches.get(i), next));
        }
        return segments.build();
    }

    private Segment segment(Fold.Stretch stretch, Optional<Fold.Stretch> next) {
        int end = next.map(after -> after.firstDay).orElse(Integer.MAX_VALUE);
        Segment.Builder segment = Segment.builder()
                .status(stretch.status)
                .basis(basis(stretch, end))
                .from(from(stretch))
                .firstDay(date(stretch.firstDay))
                .until(next.map(this::from))
                .endDay(next.flatMap(after -> date(after.firstDay)))
                .addAllContestedBy(contestedBy(stretch, end))
                .addAllPending(pending(stretch, end));
        stretch.carriedBy.entrySet().stream()
                // What says that the force still holds part of the base stands behind what says that it leaves.
                .sorted(Comparator.comparing(carried -> carried.getKey() == StatusEvent.PRESENCE))
                .forEach(carried -> {
                    // A handover is removal on its own day, on which the status ends: it says nothing of the days
                    // before.
                    List<Testimony> within = carried.getValue().stream()
                            .filter(testimony -> stretch.presumed || testimony.day < end)
                            .collect(Collectors.toList());
                    if (!within.isEmpty()) {
                        segment.addEvidence(classes.evidence(carried.getKey(), within));
                    }
                });
        if (!stretch.presumed) {
            segment.lastEvidence(stretch.lastSeenBefore(end).map(LocalDate::ofEpochDay));
        }
        return segment.build();
    }

    private static Optional<LocalDate> date(int day) {
        return day == Fold.ALWAYS ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
    }

    /** The days on one of which a stretch began: those on which the claims that began it agree. */
    private DateWindow from(Fold.Stretch stretch) {
        if (stretch.firstDay == Fold.ALWAYS) {
            return DateWindow.unknown();
        }
        LocalDate first = LocalDate.ofEpochDay(stretch.firstDay);
        if (stretch.presumed) {
            return DateWindow.on(first);
        }
        List<Testimony> began = stretch.carriedBy.values().stream()
                .flatMap(List::stream)
                .filter(testimony -> testimony.day == stretch.firstDay)
                .collect(Collectors.toList());
        Optional<Testimony> ongoing =
                began.stream().filter(testimony -> testimony.ongoing).findFirst();
        if (ongoing.isPresent()) {
            boolean approximate = ongoing.get().window.earliestMark().isApproximate();
            return approximate ? DateWindow.on(first).approximate() : DateWindow.on(first);
        }
        DateWindow common = DateWindow.until(first);
        for (Testimony testimony : began) {
            common = common.intersection(testimony.window).orElse(common);
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
        boolean takenBack =
                formerDepartures.stream().anyMatch(former -> stretch.firstDay <= former.day && former.day < end);
        boolean corrected = takenBack
                || testimonies.stream()
                        .filter(testimony -> testimony.act.isDeparture())
                        .filter(testimony -> testimony.day >= stretch.firstDay && testimony.day < end)
                        .anyMatch(testimony -> weighing.loss(testimony)
                                .map(loss -> loss.against().stream()
                                        .allMatch(other -> other.knownAt.isAfter(testimony.knownAt)))
                                .orElse(false));
        return corrected ? Segment.Basis.CORRECTION : Segment.Basis.TRANSITION;
    }

    /** Who says otherwise of days in a stretch: the other side of a contradiction with the claims that carry it. */
    private Set<Claim> contestedBy(Fold.Stretch stretch, int end) {
        Set<Claim> carriers = stretch.carriedBy.values().stream()
                .flatMap(List::stream)
                .map(testimony -> testimony.claim)
                .collect(Collectors.toSet());
        Set<Claim> opponents = new LinkedHashSet<>();
        for (Contradiction contradiction : contradictions) {
            if (isAboutStatus(contradiction.kind())) {
                if (contradiction.one().stream().anyMatch(carriers::contains)) {
                    opponents.addAll(contradiction.other());
                }
                if (contradiction.other().stream().anyMatch(carriers::contains)) {
                    opponents.addAll(contradiction.one());
                }
            }
        }
        // A convoy that was not the last is removal, and still contests that anything is left.
        carriers.removeIf(carrier -> testimonies.stream()
                .anyMatch(testimony -> testimony.claim.equals(carrier)
                        && testimony.act == Act.DEPARTURE
                        && weighing.loss(testimony).isPresent()));
        opponents.removeAll(carriers);
        fold.residual().stream()
                .filter(testimony -> testimony.day >= stretch.firstDay)
                .forEach(testimony -> opponents.add(testimony.claim));
        return testimonies.stream()
                .filter(testimony -> opponents.contains(testimony.claim) && testimony.day < end)
                .filter(testimony -> outcomeOf(testimony) != Outcome.MOVED)
                .filter(testimony -> saysOtherwise(testimony, stretch.status))
                .map(testimony -> testimony.claim)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** That the force left another day does not say that it is still there, nor that the site is destroyed that it left. */
    private static boolean saysOtherwise(Testimony testimony, BaseStatus status) {
        if (testimony.claim.polarity() == Claim.Polarity.DENIED) {
            // Who denies something else about a departure, such as how it went, does not contest that there was one.
            return testimony.act != Act.NONE;
        }
        return status.isMoreAdvancedThan(BaseStatus.DRAWING_DOWN)
                ? !testimony.act.isDeparture()
                : !testimony.act.isSiteDestruction();
    }

    private static boolean isAboutStatus(Contradiction.Kind kind) {
        return switch (kind) {
            case STATUS, SELF, DENIAL, SCOPE -> true;
            case DATE, ORDER, QUANTITY, AGENT, CONTROL, DIRECTION, DEADLINE, IDENTITY, MANNER, DRIFT, RETRACTION ->
                false;
        };
    }

    /** What waits of the days of a stretch, or since before it: a departure that waits is not forgotten by removal. */
    private List<Evidence> pending(Fold.Stretch stretch, int end) {
        List<Evidence> pending = new ArrayList<>();
        for (StatusEvent event : List.of(StatusEvent.DEPARTURE, StatusEvent.DESTRUCTION)) {
            List<Testimony> waiting = testimonies.stream()
                    .filter(weighing::isPending)
                    .filter(testimony -> testimony.act.events().contains(event))
                    .filter(testimony -> isStillPending(testimony, stretch, end))
                    .collect(Collectors.toList());
            if (!waiting.isEmpty()) {
                pending.add(classes.evidence(event, waiting));
            }
        }
        return pending;
    }

    private boolean isStillPending(Testimony testimony, Fold.Stretch stretch, int end) {
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
            case DRAWING_DOWN -> testimony.day >= lastOpening(stretch);
            case EVACUATED -> testimony.act.isSiteDestruction() && testimony.day >= lastOpening(stretch);
            case DEMOLISHED -> false;
        };
    }

    private int lastOpening(Fold.Stretch stretch) {
        int opening = Fold.ALWAYS;
        for (Fold.Stretch other : fold.stretches()) {
            if (other == stretch) {
                return opening;
            }
            if (other.status == BaseStatus.ACTIVE) {
                opening = other.firstDay;
            }
        }
        return opening;
    }
}
