package org.drawdown.reading;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.drawdown.claim.Statement;
import org.drawdown.timeline.Citations;
import org.drawdown.timeline.Ending;
import org.drawdown.timeline.Ending.Outcome;
import org.drawdown.timeline.Holder;
import org.drawdown.timeline.Possibility;
import org.drawdown.timeline.ReadingRule;
import org.drawdown.timeline.Timeline;
import org.drawdown.wording.Rule;

/** The claims about one tenure, read: no other tenure is looked at. */
final class TenureReading {
    private final TenureFile file;
    private final Optional<String> part;
    private final Testimonies testimonies;
    private final Group formerDepartures;
    private final Classification classes;
    private final Weighing weighing;
    private final Fold fold;

    /** The departures that stand before a day, cited, for the days that were asked for. */
    private final Map<Integer, Citations> departed = new HashMap<>();

    /** The days of the returns that opened the base again, in order. */
    private final int[] reopenings;

    private final ContradictionFinder contradictions;

    /**
     * Reads them.
     *
     * @param file what is claimed about it
     * @param knownParts the ids of the known parts of its base
     * @param part the part that is read as if it were a base of its own, if one is
     * @param policy which events are let in
     */
    TenureReading(TenureFile file, Set<String> knownParts, Optional<String> part, ReadingPolicy policy) {
        this.file = file;
        this.part = part;
        List<KnownClaim> inForce = new ArrayList<>(file.claims().size());
        List<KnownClaim> withdrawn = new ArrayList<>(0);
        for (KnownClaim known : file.claims()) {
            (known.isInForce() ? inForce : withdrawn).add(known);
        }
        Admission admission = new Admission(inForce, knownParts, part);
        this.testimonies = new Testimonies(Testimony.of(inForce, admission));
        this.formerDepartures = new Group();
        for (KnownClaim former : withdrawn) {
            Testimony testimony = Testimony.ofFormer(former, admission);
            if (testimony.act.isDeparture() && testimony.isAdmitted()) {
                formerDepartures.add(testimony);
            }
        }
        this.classes = new Classification(file.tenure().force(), testimonies);
        this.weighing = new Weighing(policy, classes, testimonies, part.isPresent());
        this.fold = new Fold(weighing.events(), weighing);
        this.reopenings = testimonies
                .of(Statement.Kind.RETURN)
                .where(testimony -> testimony.act == Act.RETURN && fold.isMoved(testimony))
                .days();
        this.contradictions = new ContradictionFinder(testimonies, withdrawn, weighing, classes, reopenings);
    }

    Timeline timeline(ReadingPolicy policy, Optional<Instant> knownAt) {
        SegmentReading segments =
                new SegmentReading(testimonies, formerDepartures, weighing, fold, classes, contradictions);
        SiteReading site = new SiteReading(testimonies, weighing, classes);
        ImmutableList<Holder> holders = site.holders();
        return Timeline.builder()
                .tenure(file.tenure())
                .part(part)
                .policy(policy.name())
                .knownAt(knownAt)
                .addAllSegments(segments.segments())
                .addAllConditions(site.conditions())
                .addAllHolders(holders)
                .addAllContradictions(contradictions.contradictions())
                .addAllNotices(new NoticeFinder(testimonies, fold, segments, holders, knownAt).find())
                .addAllEndings(endings())
                .build();
    }

    Possibility possibleOn(LocalDate day) {
        return new Possibilities(weighing.events(), fold).on(Testimony.day(day));
    }

    private ImmutableList<Ending> endings() {
        ImmutableList.Builder<Ending> endings =
                ImmutableList.builderWithExpectedSize(file.claims().size());
        int rank = 0;
        for (KnownClaim known : file.claims()) {
            endings.add(
                    known.withdrawn.isPresent()
                            ? known.withdrawn.get().ending(known.claim)
                            : ending(testimonies.get(rank++)));
        }
        return endings.build();
    }

    private Ending ending(Testimony testimony) {
        if (testimony.rule.isPresent()) {
            ReadingRule rule = testimony.rule.get();
            return ending(testimony, Admission.outcome(rule), rule, Citations.none());
        }
        Outcome outcome = fold.outcome(testimony);
        if (outcome == Outcome.MOVED) {
            return ending(testimony, outcome, fold.rule(testimony), Citations.none());
        }
        if (weighing.isPending(testimony)) {
            return ending(testimony, Outcome.PENDING, ReadingRule.WANTS_SUPPORT, Citations.none());
        }
        if (outcome != null) {
            boolean refused = outcome == Outcome.OUTWEIGHED;
            return ending(
                    testimony,
                    outcome,
                    fold.rule(testimony),
                    refused ? departed.computeIfAbsent(testimony.day, this::departuresUpTo) : Citations.none());
        }
        Weighing.Loss loss = weighing.loss(testimony);
        if (loss == null) {
            throw new AssertionError("an admitted claim is folded, pending or outweighed: " + testimony);
        }
        return ending(testimony, Outcome.OUTWEIGHED, loss.rule(), loss.because());
    }

    /**
     * The departures that stand and because of which the machine refused what came on a day, cited: those since the base
     * was opened last. A return is the last event of its day.
     */
    private Citations departuresUpTo(int day) {
        int place = Arrays.binarySearch(reopenings, day);
        int before = place < 0 ? -place - 2 : place - 1;
        int opened = before < 0 ? Testimony.NO_DAY : reopenings[before];
        return weighing.accepted()
                .where(departure -> departure.day > opened && departure.day <= day)
                .citations();
    }

    private static Ending ending(Testimony testimony, Outcome outcome, Rule rule, Citations against) {
        return Ending.of(testimony.claim, outcome, rule, against, testimony.date());
    }
}
