package org.drawdown.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
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
import org.drawdown.claim.Movement;
import org.drawdown.claim.Presence;
import org.drawdown.claim.Report;
import org.drawdown.claim.Statement;
import org.drawdown.claim.Withdrawal;
import org.drawdown.estimate.DateWindow;
import org.drawdown.ledger.Ledger;
import org.drawdown.status.BaseStatus;
import org.drawdown.timeline.Segment;
import org.drawdown.timeline.Timeline;

/**
 * What happened once, told by many: begun, going on, over, handed over, each claim with a window that holds the true
 * day. Nobody contradicts anybody, so no contradiction may be found.
 */
@PropertyDefaults(tries = 500, edgeCases = EdgeCasesMode.NONE)
class QuietStoryProperties {
    private static final ImmutableList<UnaryOperator<Claim.Draft>> CHAINS = ImmutableList.of(
            draft -> draft,
            draft -> draft.from(GeneratedHistories.MONITOR),
            draft -> draft.from(GeneratedHistories.WITNESS),
            draft -> draft.from(GeneratedHistories.COMMAND),
            draft -> draft.from(GeneratedHistories.MONITOR).unnamed(),
            draft -> draft.from(GeneratedHistories.OTHER_OUTLET).onVisit());

    private enum Part {
        BEGUN(Withdrawal.begun(GeneratedHistories.BASE)),
        CONVOY(Movement.outOf(GeneratedHistories.BASE, Convoy.laden())),
        THERE(Presence.at(GeneratedHistories.BASE)),
        ONGOING(Withdrawal.ongoing(GeneratedHistories.BASE)),
        OVER(Withdrawal.completed(GeneratedHistories.BASE)),
        HANDED_OVER(Control.handedOver(GeneratedHistories.BASE, Agent.other("army"))),
        TAKEN_OVER(Control.takenOver(GeneratedHistories.BASE, Agent.other("army")));

        private final Statement statement;

        Part(Statement statement) {
            this.statement = statement;
        }
    }

    /** One telling of a part: how many days too wide its window is on either side, by whom, in which report. */
    private record Telling(Part part, int before, int after, UnaryOperator<Claim.Draft> chain, int report) {
        @Override
        public String toString() {
            return part + " -" + before + " +" + after + " chain " + CHAINS.indexOf(chain) + " in r" + report;
        }
    }

    /** The days on which it happened: begun, then over, then handed over. */
    private record Story(int begun, int over, int handedOver, List<Telling> tellings) {
        Ledger ledger() {
            List<Report> reports = new ArrayList<>();
            for (int number = 0; number < 4; number++) {
                Report.Draft report = Report.by(GeneratedHistories.publisher(number), "r" + number)
                        .published(GeneratedHistories.day(20));
                for (int i = 0; i < tellings.size(); i++) {
                    Telling telling = tellings.get(i);
                    if (telling.report() == number) {
                        report.claim(
                                "c" + i,
                                telling.chain().apply(telling.part().statement.when(window(telling))));
                    }
                }
                reports.add(report.build());
            }
            return Ledger.of(reports);
        }

        /** What is completed happened on a day in its window; what goes on goes on throughout it, and not beyond. */
        private DateWindow window(Telling telling) {
            int narrow = Math.min(telling.before(), over - begun);
            return switch (telling.part()) {
                case BEGUN -> around(begun, telling);
                case CONVOY -> around(Math.min(begun + 1, over), telling);
                case THERE -> between(begun - 2 - telling.before(), begun);
                case ONGOING -> between(begun + narrow, Math.max(begun + narrow, over - telling.after()));
                case OVER -> around(over, telling);
                case HANDED_OVER, TAKEN_OVER -> around(handedOver, telling);
            };
        }

        private static DateWindow around(int day, Telling telling) {
            return between(day - telling.before(), day + telling.after());
        }

        private static DateWindow between(int first, int last) {
            return DateWindow.between(GeneratedHistories.day(first), GeneratedHistories.day(last));
        }
    }

    @Provide
    Arbitrary<Story> stories() {
        Arbitrary<Telling> tellings = Combinators.combine(
                        Arbitraries.of(Part.class),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(CHAINS),
                        Arbitraries.integers().between(0, 3))
                .as(Telling::new);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(0, 3),
                        tellings.list().ofMinSize(1).ofMaxSize(8))
                .as((begun, over, handedOver, told) -> new Story(begun, begun + over, begun + over + handedOver, told));
    }

    @Property(seed = GeneratedHistories.SEED)
    void aStoryInWhichAllAgreeHasNoContradiction(@ForAll("stories") Story story) {
        Ledger ledger = story.ledger();
        assertEquals(ImmutableList.of(), Reading.leading(ledger).contradictions());
        assertEquals(ImmutableList.of(), Reading.cautious(ledger).contradictions());
    }

    @Property(seed = GeneratedHistories.SEED)
    void aStoryInWhichAllAgreeEndsAsItIsTold(@ForAll("stories") Story story) {
        Timeline timeline = Reading.leading(story.ledger()).timeline(GeneratedHistories.BASE);
        boolean left =
                story.tellings().stream().anyMatch(telling -> telling.part().compareTo(Part.OVER) >= 0);
        LocalDate end = GeneratedHistories.CALENDAR.get(GeneratedHistories.CALENDAR.size() - 1);
        assertEquals(
                left,
                timeline.on(end).map(Segment::status).equals(Optional.of(BaseStatus.EVACUATED)),
                timeline.endings()::toString);
    }
}
