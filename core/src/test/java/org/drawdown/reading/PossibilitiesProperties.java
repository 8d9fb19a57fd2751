package org.drawdown.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.drawdown.claim.Destruction;
import org.drawdown.claim.Presence;
import org.drawdown.claim.Report;
import org.drawdown.claim.Restoration;
import org.drawdown.claim.Return;
import org.drawdown.claim.Statement;
import org.drawdown.claim.Withdrawal;
import org.drawdown.estimate.DateWindow;
import org.drawdown.ledger.Ledger;
import org.drawdown.status.BaseStatus;
import org.drawdown.status.MachineRule;
import org.drawdown.timeline.Ending;
import org.drawdown.timeline.Possibility;
import org.drawdown.timeline.Segment;
import org.drawdown.timeline.Timeline;

/** What the days of the claims that stand allow, against every choice of a day for each of them. */
@PropertyDefaults(tries = 150, edgeCases = EdgeCasesMode.NONE)
class PossibilitiesProperties {
    /** From the day before anything to the day after everything. */
    private static final ImmutableList<LocalDate> DAYS = GeneratedHistories.CALENDAR.subList(0, 14);

    /** What may have happened on one day of a window, in the order within a day. */
    private enum Act {
        BEGUN(Withdrawal.begun(GeneratedHistories.BASE)),
        DESTROYED(Destruction.ofSite(GeneratedHistories.BASE)),
        LEFT(Withdrawal.completed(GeneratedHistories.BASE)),
        RESTORED(Restoration.of(GeneratedHistories.BASE)),
        CALLED_OFF(Withdrawal.cancelled(GeneratedHistories.BASE)),
        // What is ongoing began on the first day of its window.
        THERE(Presence.at(GeneratedHistories.BASE)),
        BACK(Return.to(GeneratedHistories.BASE));

        private final Statement statement;

        Act(Statement statement) {
            this.statement = statement;
        }

        boolean isOngoing() {
            return this == THERE || this == BACK;
        }
    }

    private record Happened(Act act, int first, int last) {
        Happened narrowedTo(int newFirst, int newLast) {
            return new Happened(act, newFirst, newLast);
        }

        int lastPossible() {
            return act.isOngoing() ? first : last;
        }
    }

    @Provide
    Arbitrary<History> histories() {
        return GeneratedHistories.histories();
    }

    @Property(seed = GeneratedHistories.SEED, tries = 60)
    void whatIsCountedIsPossible(@ForAll("histories") History history, @ForAll boolean cautious) {
        Reading reading = cautious ? Reading.cautious(history.ledger()) : Reading.leading(history.ledger());
        Timeline timeline = reading.timeline(GeneratedHistories.BASE);
        for (LocalDate day : DAYS) {
            Possibility possibility = reading.possibleOn(GeneratedHistories.BASE, day);
            timeline.on(day)
                    .ifPresent(segment -> assertTrue(
                            possibility.statuses().contains(segment.status()),
                            () -> segment.status() + " is not possible on " + day + ": " + possibility));
            assertTrue(possibility.isExact());
        }
    }

    /** Each act once, by one voice in one report, with windows of up to four days. */
    @Provide
    Arbitrary<List<Happened>> stories() {
        return Combinators.combine(
                        Arbitraries.of(Act.class),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(0, 3))
                .as((act, first, length) -> new Happened(act, first, first + length))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .uniqueElements(Happened::act);
    }

    @Property(seed = GeneratedHistories.SEED, tries = 400)
    void theDaysAllowWhatSomeChoiceOfDaysComesTo(@ForAll("stories") List<Happened> story) {
        Reading reading = read(story);
        Assume.that(allStand(reading));
        Map<LocalDate, Set<BaseStatus>> expected = everyChoice(story, reading.timeline(GeneratedHistories.BASE));
        for (LocalDate day : DAYS) {
            Possibility possibility = reading.possibleOn(GeneratedHistories.BASE, day);
            assertEquals(expected.get(day), possibility.statuses(), () -> day.toString());
            assertTrue(possibility.isExact());
        }
    }

    @Property(seed = GeneratedHistories.SEED)
    void knowingADayBetterNeverAllowsMore(
            @ForAll("stories") List<Happened> story, @ForAll int pick, @ForAll boolean early) {
        Happened wide = story.get(Math.floorMod(pick, story.size()));
        Assume.that(wide.first() < wide.last() && !wide.act().isOngoing());
        Happened narrow =
                early ? wide.narrowedTo(wide.first(), wide.last() - 1) : wide.narrowedTo(wide.first() + 1, wide.last());
        Reading before = read(story);
        Reading after =
                read(story.stream().map(told -> told == wide ? narrow : told).collect(Collectors.toList()));
        Assume.that(allStand(before) && allStand(after));
        Assume.that(presumesNoMore(after.timeline(GeneratedHistories.BASE), before.timeline(GeneratedHistories.BASE)));
        for (LocalDate day : DAYS) {
            Set<BaseStatus> more = Sets.difference(
                    after.possibleOn(GeneratedHistories.BASE, day).statuses(),
                    before.possibleOn(GeneratedHistories.BASE, day).statuses());
            assertEquals(ImmutableSet.of(), more, () -> day.toString());
        }
    }

    /** Of more than 63 events, each of them on its own day, not all orders are tried; what is counted is given still. */
    @Property(seed = GeneratedHistories.SEED, tries = 40)
    void isExactExactlyUpToALimit(
            @ForAll @IntRange(min = 55, max = 70) int number, @ForAll @IntRange(max = 80) int asked) {
        Report.Draft report = Report.by(GeneratedHistories.OUTLET, "long").published(GeneratedHistories.day(100));
        for (int i = 0; i < number; i++) {
            report.claim("c" + i, (i % 2 == 0 ? Act.BEGUN : Act.CALLED_OFF).statement.on(GeneratedHistories.day(i)));
        }
        Reading reading = Reading.leading(Ledger.of(report.build()));
        LocalDate day = GeneratedHistories.day(asked);
        Possibility possibility = reading.possibleOn(GeneratedHistories.BASE, day);
        BaseStatus counted =
                reading.timeline(GeneratedHistories.BASE).on(day).orElseThrow().status();
        assertEquals(number <= 63, possibility.isExact());
        assertTrue(possibility.statuses().contains(counted));
        assertTrue(!possibility.isExact() || possibility.statuses().size() == 1);
    }

    /** Whether one timeline supposes of days without evidence nothing that another does not suppose of some. */
    private static boolean presumesNoMore(Timeline one, Timeline other) {
        return presumed(one).equals(presumed(other)) && (isPresumedDrawingDown(other) || !isPresumedDrawingDown(one));
    }

    private static boolean isPresumedDrawingDown(Timeline timeline) {
        return timeline.segments().stream()
                .anyMatch(segment ->
                        segment.basis() == Segment.Basis.PRESUMED && segment.status() == BaseStatus.DRAWING_DOWN);
    }

    private static Reading read(List<Happened> story) {
        Report.Draft report = Report.by(GeneratedHistories.OUTLET, "story").published(GeneratedHistories.day(20));
        for (int i = 0; i < story.size(); i++) {
            Happened told = story.get(i);
            DateWindow window =
                    DateWindow.between(GeneratedHistories.day(told.first()), GeneratedHistories.day(told.last()));
            report.claim("c" + i, told.act().statement.when(window).from(GeneratedHistories.MONITOR));
        }
        return Reading.leading(Ledger.of(report.build()));
    }

    private static boolean allStand(Reading reading) {
        return reading.endings().stream()
                .allMatch(ending ->
                        ending.outcome() != Ending.Outcome.OUTWEIGHED || ending.rule() instanceof MachineRule);
    }

    /** What the claims, as they are counted, suppose of the days before all of them. */
    private static Optional<BaseStatus> presumed(Timeline timeline) {
        return timeline.segments().stream()
                .findFirst()
                .filter(segment -> segment.firstDay().isEmpty())
                .map(Segment::status);
    }

    private static Map<LocalDate, Set<BaseStatus>> everyChoice(List<Happened> story, Timeline timeline) {
        List<Happened> acts = new ArrayList<>(story);
        Optional<BaseStatus> presumed = presumed(timeline);
        List<List<Integer>> choices = new ArrayList<>();
        for (Happened told : acts) {
            choices.add(IntStream.rangeClosed(told.first(), told.lastPossible())
                    .boxed()
                    .collect(Collectors.toList()));
        }
        // The removal presumed within the window of a departure may have begun on any day up to it.
        timeline.segments().stream()
                .filter(segment ->
                        segment.basis() == Segment.Basis.PRESUMED && segment.status() == BaseStatus.DRAWING_DOWN)
                .forEach(segment -> {
                    acts.add(new Happened(Act.BEGUN, 0, 0));
                    choices.add(segment.firstDay()
                            .orElseThrow()
                            .datesUntil(segment.endDay().orElseThrow().plusDays(1))
                            .map(day -> (int) (day.toEpochDay() - GeneratedHistories.FIRST_DAY.toEpochDay()))
                            .collect(Collectors.toList()));
                });
        Map<LocalDate, Set<BaseStatus>> possible = new TreeMap<>();
        for (LocalDate day : GeneratedHistories.CALENDAR) {
            possible.put(day, new TreeSet<>());
        }
        for (List<Integer> days : Lists.cartesianProduct(choices)) {
            for (LocalDate day : DAYS) {
                statusOn(day, acts, days, presumed).ifPresent(possible.get(day)::add);
            }
        }
        return possible;
    }

    private static Optional<BaseStatus> statusOn(
            LocalDate asked, List<Happened> acts, List<Integer> days, Optional<BaseStatus> presumed) {
        boolean known = presumed.isPresent();
        boolean left = presumed.equals(Optional.of(BaseStatus.EVACUATED));
        boolean leaving = false;
        boolean destroyed = false;
        List<Integer> inOrder = IntStream.range(0, acts.size())
                .boxed()
                .filter(i -> !GeneratedHistories.day(days.get(i)).isAfter(asked))
                .sorted(Comparator.comparing((Integer i) -> days.get(i))
                        .thenComparing(i -> rank(acts.get(i).act())))
                .collect(Collectors.toList());
        for (int i : inOrder) {
            switch (acts.get(i).act()) {
                case THERE -> known = true;
                case BEGUN -> {
                    known = true;
                    leaving = true;
                }
                case DESTROYED -> destroyed = true;
                case LEFT -> {
                    known = true;
                    left = true;
                }
                case RESTORED -> destroyed = false;
                case CALLED_OFF -> {
                    known = true;
                    leaving = false;
                }
                case BACK -> {
                    destroyed &= known && !left && !leaving;
                    known = true;
                    left = false;
                    leaving = false;
                }
            }
        }
        if (!known) {
            return Optional.empty();
        }
        if (left) {
            return Optional.of(destroyed ? BaseStatus.DEMOLISHED : BaseStatus.EVACUATED);
        }
        return Optional.of(leaving ? BaseStatus.DRAWING_DOWN : BaseStatus.ACTIVE);
    }

    private static int rank(Act act) {
        return act == Act.THERE ? -1 : act.ordinal();
    }
}
