package org.drawdown.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import org.drawdown.claim.Agent;
import org.drawdown.claim.Claim;
import org.drawdown.claim.Control;
import org.drawdown.claim.Convoy;
import org.drawdown.claim.Destruction;
import org.drawdown.claim.Movement;
import org.drawdown.claim.Presence;
import org.drawdown.claim.Report;
import org.drawdown.claim.Restoration;
import org.drawdown.claim.Return;
import org.drawdown.claim.Statement;
import org.drawdown.claim.Withdrawal;
import org.drawdown.ledger.Ledger;
import org.drawdown.status.BaseStatus;
import org.drawdown.status.StatusEvent;
import org.drawdown.timeline.Ending;
import org.drawdown.timeline.Segment;
import org.drawdown.timeline.Timeline;

/**
 * The laws of the fold; and one voice's story of a base, told of single days and without contradiction, against an
 * oracle that keeps a set of facts and looks at one day after the other.
 */
@PropertyDefaults(tries = 200, edgeCases = EdgeCasesMode.NONE)
class FoldProperties {
    @Provide
    Arbitrary<History> histories() {
        return GeneratedHistories.histories();
    }

    @Property(seed = GeneratedHistories.SEED)
    void anEventChangesNoDayBeforeIt(@ForAll("histories") History history) {
        Group testimonies = testimonies(history.claims().collect(Collectors.toList()));
        Weighing weighing = new Weighing(
                ReadingPolicy.leading(),
                new Classification(GeneratedHistories.BASE.force(), new Testimonies(testimonies)),
                new Testimonies(testimonies),
                false);
        List<Event> events = weighing.events();
        Fold all = new Fold(events, weighing);
        for (Event one : events) {
            List<Event> others = events.stream().filter(event -> event != one).collect(Collectors.toList());
            Fold without = new Fold(others, weighing);
            for (LocalDate day : GeneratedHistories.CALENDAR) {
                if (Testimony.day(day) < one.by().day) {
                    Optional<Fold.Stretch> before = on(without, day);
                    Optional<Fold.Stretch> after = on(all, day);
                    assertTrue(
                            isPresumed(before)
                                    || isPresumed(after)
                                    || before.map(stretch -> stretch.status)
                                            .equals(after.map(stretch -> stretch.status)),
                            () -> one + " changes " + day);
                }
            }
        }
    }

    private static Group testimonies(List<Claim> claims) {
        List<KnownClaim> known = KnownClaims.of(claims.stream()
                .filter(claim -> claim.statement().subject().tenure().equals(Optional.of(GeneratedHistories.BASE))));
        return Testimony.of(known, new Admission(known, Set.of(), Optional.empty()));
    }

    private static Optional<Fold.Stretch> on(Fold fold, LocalDate day) {
        return fold.stretches().stream()
                .filter(stretch -> stretch.firstDay <= Testimony.day(day))
                .reduce((before, after) -> after);
    }

    private static boolean isPresumed(Optional<Fold.Stretch> stretch) {
        return stretch.map(found -> found.presumed).orElse(false);
    }

    /** What somebody may say, and what it amounts to. */
    private enum Saying {
        THERE(Presence.at(GeneratedHistories.BASE), StatusEvent.PRESENCE),
        BEGUN(Withdrawal.begun(GeneratedHistories.BASE), StatusEvent.REMOVAL),
        ONGOING(Withdrawal.ongoing(GeneratedHistories.BASE), StatusEvent.REMOVAL),
        CARRIED_OUT(Movement.outOf(GeneratedHistories.BASE, Convoy.laden()), StatusEvent.REMOVAL),
        DESTROYED_BY_ITSELF(
                Destruction.ofSite(GeneratedHistories.BASE).byTheForce(), StatusEvent.REMOVAL, StatusEvent.DESTRUCTION),
        DESTROYED(Destruction.ofSite(GeneratedHistories.BASE), StatusEvent.DESTRUCTION),
        LEFT(Withdrawal.completed(GeneratedHistories.BASE), StatusEvent.DEPARTURE),
        LAST_CONVOY(Movement.outOf(GeneratedHistories.BASE, Convoy.calledTheLast()), StatusEvent.DEPARTURE),
        HANDED_OVER(
                Control.handedOver(GeneratedHistories.BASE, Agent.other("army")),
                StatusEvent.REMOVAL,
                StatusEvent.DEPARTURE),
        RESTORED(Restoration.of(GeneratedHistories.BASE), StatusEvent.RESTORATION),
        CALLED_OFF(Withdrawal.cancelled(GeneratedHistories.BASE), StatusEvent.REVERSAL),
        BACK(Return.to(GeneratedHistories.BASE), StatusEvent.RETURN);

        private final Statement statement;
        private final ImmutableList<StatusEvent> events;

        Saying(Statement statement, StatusEvent... events) {
            this.statement = statement;
            this.events = ImmutableList.copyOf(events);
        }

        boolean isDeparture() {
            return events.contains(StatusEvent.DEPARTURE);
        }

        boolean saysStillThere() {
            return switch (this) {
                case THERE, BEGUN, ONGOING, CARRIED_OUT, CALLED_OFF -> true;
                case DESTROYED_BY_ITSELF, DESTROYED, LEFT, LAST_CONVOY, HANDED_OVER, RESTORED, BACK -> false;
            };
        }
    }

    private record Said(LocalDate day, Saying saying) {}

    @Property(seed = GeneratedHistories.SEED, tries = 800)
    void oneVoiceIsFollowedDayByDay(@ForAll("stories") List<Said> story) {
        Timeline timeline = Reading.leading(Ledger.of(report(story))).timeline(GeneratedHistories.BASE);

        assertEquals(ImmutableList.of(), timeline.contradictions());
        for (LocalDate day : GeneratedHistories.CALENDAR) {
            assertEquals(statusOn(day, story), timeline.on(day).map(Segment::status), () -> day.toString());
        }
        assertTrue(timeline.endings().stream()
                .noneMatch(ending ->
                        ending.outcome() == Ending.Outcome.PENDING || ending.outcome() == Ending.Outcome.SET_ASIDE));
    }

    /** Whatever anybody says again of the same day adds nothing. */
    @Property(seed = GeneratedHistories.SEED)
    void sayingItTwiceAddsNothing(@ForAll("stories") List<Said> story) {
        List<Said> twice = new ArrayList<>(story);
        twice.addAll(story);
        Timeline once = Reading.leading(Ledger.of(report(story))).timeline(GeneratedHistories.BASE);
        Timeline again = Reading.leading(Ledger.of(report(twice))).timeline(GeneratedHistories.BASE);
        for (LocalDate day : GeneratedHistories.CALENDAR) {
            assertEquals(once.on(day).map(Segment::status), again.on(day).map(Segment::status));
        }
    }

    private static Report report(List<Said> story) {
        Report.Draft report = Report.by(GeneratedHistories.OUTLET, "story")
                .published(GeneratedHistories.day(GeneratedHistories.DAYS + 2));
        for (int i = 0; i < story.size(); i++) {
            report.claim(
                    "c" + i,
                    story.get(i).saying().statement.on(story.get(i).day()).from(GeneratedHistories.MONITOR));
        }
        return report.build();
    }

    @Provide
    Arbitrary<List<Said>> stories() {
        return Combinators.combine(GeneratedHistories.days(), Arbitraries.of(Saying.class))
                .as(Said::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(9)
                .map(FoldProperties::withoutContradiction);
    }

    /** Leaves out who is still there on the day of a departure or after it, and every other departure until a return. */
    private static List<Said> withoutContradiction(List<Said> told) {
        List<Said> story = new ArrayList<>();
        boolean left = false;
        for (LocalDate day : GeneratedHistories.CALENDAR) {
            List<Said> ofDay =
                    told.stream().filter(one -> one.day().equals(day)).collect(Collectors.toList());
            List<Said> departures =
                    ofDay.stream().filter(one -> one.saying().isDeparture()).collect(Collectors.toList());
            boolean leaving = !left && !departures.isEmpty();
            for (Said one : ofDay) {
                boolean dropped = one.saying().isDeparture()
                        ? left
                        : one.saying().saysStillThere() && (left || (leaving && one.saying() == Saying.THERE));
                if (!dropped) {
                    story.add(one);
                }
            }
            left |= leaving;
            left &= ofDay.stream().noneMatch(one -> one.saying() == Saying.BACK);
        }
        return story;
    }

    private enum Fact {
        KNOWN,
        LEAVING,
        LEFT,
        DESTROYED
    }

    private static final ImmutableList<StatusEvent> WITHIN_A_DAY = ImmutableList.of(
            StatusEvent.PRESENCE,
            StatusEvent.REMOVAL,
            StatusEvent.DESTRUCTION,
            StatusEvent.DEPARTURE,
            StatusEvent.RESTORATION,
            StatusEvent.REVERSAL,
            StatusEvent.RETURN);

    private static Optional<BaseStatus> statusOn(LocalDate asked, List<Said> story) {
        Set<Fact> facts = EnumSet.noneOf(Fact.class);
        Optional<StatusEvent> first = Optional.empty();
        LocalDate firstDay = LocalDate.MIN;
        for (LocalDate day : GeneratedHistories.CALENDAR) {
            for (StatusEvent event : eventsOn(day, story)) {
                boolean onlyOfTheSite = event == StatusEvent.DESTRUCTION || event == StatusEvent.RESTORATION;
                boolean leaving = event == StatusEvent.REMOVAL || event == StatusEvent.DEPARTURE;
                if (first.isEmpty() && !onlyOfTheSite) {
                    first = Optional.of(event);
                    firstDay = day;
                } else if (leaving && day.equals(firstDay) && first.equals(Optional.of(StatusEvent.PRESENCE))) {
                    // Whoever is seen on the day on which removal begins was there before.
                    first = Optional.of(event);
                }
                if (!day.isAfter(asked)) {
                    learn(facts, event);
                }
            }
        }
        if (facts.contains(Fact.KNOWN)) {
            boolean left = facts.contains(Fact.LEFT);
            if (left && facts.contains(Fact.DESTROYED)) {
                return Optional.of(BaseStatus.DEMOLISHED);
            }
            if (left) {
                return Optional.of(BaseStatus.EVACUATED);
            }
            return Optional.of(facts.contains(Fact.LEAVING) ? BaseStatus.DRAWING_DOWN : BaseStatus.ACTIVE);
        }
        return first.filter(event -> event != StatusEvent.PRESENCE)
                .map(event -> event == StatusEvent.RETURN ? BaseStatus.EVACUATED : BaseStatus.ACTIVE);
    }

    private static List<StatusEvent> eventsOn(LocalDate day, List<Said> story) {
        return story.stream()
                .filter(told -> told.day().equals(day))
                .flatMap(told -> told.saying().events.stream())
                .sorted(Comparator.comparing(WITHIN_A_DAY::indexOf))
                .collect(Collectors.toList());
    }

    private static void learn(Set<Fact> facts, StatusEvent event) {
        if (event == StatusEvent.DESTRUCTION) {
            facts.add(Fact.DESTROYED);
            return;
        }
        if (event == StatusEvent.RESTORATION) {
            facts.remove(Fact.DESTROYED);
            return;
        }
        boolean away = facts.contains(Fact.LEFT) || !facts.contains(Fact.KNOWN);
        facts.add(Fact.KNOWN);
        if (event == StatusEvent.RETURN && (away || facts.contains(Fact.LEAVING))) {
            facts.retainAll(EnumSet.of(Fact.KNOWN));
        }
        if (event == StatusEvent.DEPARTURE) {
            facts.add(Fact.LEFT);
        }
        if (event == StatusEvent.REMOVAL) {
            facts.add(Fact.LEAVING);
        }
        if (event == StatusEvent.REVERSAL) {
            facts.remove(Fact.LEAVING);
        }
    }
}
