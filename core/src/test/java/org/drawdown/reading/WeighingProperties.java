package org.drawdown.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.drawdown.claim.Claim;
import org.drawdown.claim.Presence;
import org.drawdown.claim.Report;
import org.drawdown.claim.Return;
import org.drawdown.claim.Statement;
import org.drawdown.claim.Withdrawal;
import org.drawdown.ledger.Ledger;
import org.drawdown.source.Source;
import org.drawdown.status.BaseStatus;
import org.drawdown.timeline.Segment;
import org.drawdown.timeline.Timeline;

/**
 * Who says gone and who says still there, of single days and each in a report of its own, against an oracle written
 * from the text of the design's section 4.5: what speaks for a day, what against it, which of the two is better.
 */
@PropertyDefaults(tries = 1000, edgeCases = EdgeCasesMode.NONE)
class WeighingProperties {
    private enum Saying {
        LEFT(Withdrawal.completed(GeneratedHistories.BASE)),
        THERE(Presence.at(GeneratedHistories.BASE)),
        BEGUN(Withdrawal.begun(GeneratedHistories.BASE)),
        ONGOING(Withdrawal.ongoing(GeneratedHistories.BASE)),
        BACK(Return.to(GeneratedHistories.BASE));

        private final Statement statement;

        Saying(Statement statement) {
            this.statement = statement;
        }
    }

    private enum Voice {
        VISITOR(1, draft -> draft.from(Source.person("visitor", "A. Visitor")).onVisit()),
        THE_FORCE(3, draft -> draft.from(GeneratedHistories.COMMAND)),
        ONE(5, draft -> draft.from(GeneratedHistories.MONITOR)),
        ANOTHER(5, draft -> draft.from(GeneratedHistories.WITNESS)),
        NOBODY_NAMED(6, draft -> draft.from(GeneratedHistories.OTHER_OUTLET).unnamed()),
        AN_OUTLET(6, draft -> draft);

        private final int evidenceClass;
        private final UnaryOperator<Claim.Draft> chain;

        Voice(int evidenceClass, UnaryOperator<Claim.Draft> chain) {
            this.evidenceClass = evidenceClass;
            this.chain = chain;
        }
    }

    private record Said(LocalDate day, Saying saying, Voice voice) {
        boolean saysStillThere() {
            return saying != Saying.LEFT && saying != Saying.BACK;
        }
    }

    @Provide
    Arbitrary<List<Said>> sayings() {
        return Combinators.combine(
                        GeneratedHistories.days(),
                        Arbitraries.frequency(
                                Tuple.of(4, Saying.LEFT),
                                Tuple.of(3, Saying.THERE),
                                Tuple.of(1, Saying.BEGUN),
                                Tuple.of(1, Saying.ONGOING),
                                Tuple.of(1, Saying.BACK)),
                        Arbitraries.of(Voice.class))
                .as(Said::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Property(seed = GeneratedHistories.SEED)
    void theForceHasLeftOnTheDaysThatTheTextOfTheRulesGives(@ForAll("sayings") List<Said> sayings) {
        Timeline timeline = Reading.leading(Ledger.of(reports(sayings))).timeline(GeneratedHistories.BASE);
        Set<LocalDate> expected = daysGone(sayings);
        Set<LocalDate> gone = GeneratedHistories.CALENDAR.stream()
                .filter(day -> timeline.on(day)
                        .filter(segment -> segment.basis() != Segment.Basis.PRESUMED)
                        .map(Segment::status)
                        .equals(Optional.of(BaseStatus.EVACUATED)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(expected, gone);
    }

    private static List<Report> reports(List<Said> sayings) {
        List<Report> reports = new ArrayList<>();
        for (Said said : sayings) {
            reports.add(Report.by(GeneratedHistories.OUTLET, "r" + reports.size())
                    .published(GeneratedHistories.day(GeneratedHistories.DAYS + 2))
                    .claim(
                            "c1",
                            said.voice().chain.apply(said.saying().statement.on(said.day())))
                    .build());
        }
        return reports;
    }

    private static Set<LocalDate> daysGone(List<Said> sayings) {
        Set<LocalDate> gone = new TreeSet<>();
        List<Said> episode = new ArrayList<>();
        Optional<LocalDate> left = Optional.empty();
        for (LocalDate day : GeneratedHistories.CALENDAR) {
            List<Said> ofDay = of(day, sayings);
            if (episode.isEmpty()) {
                episode = untilTheNextReturn(day, sayings);
                left = dayOfDeparture(episode);
            }
            boolean back = ofDay.stream().anyMatch(said -> said.saying() == Saying.BACK);
            if (!back && left.isPresent() && !left.get().isAfter(day)) {
                gone.add(day);
            }
            if (back) {
                episode = List.of();
                left = Optional.empty();
            }
        }
        return gone;
    }

    private static List<Said> of(LocalDate day, List<Said> sayings) {
        return sayings.stream().filter(said -> said.day().equals(day)).collect(Collectors.toList());
    }

    private static List<Said> untilTheNextReturn(LocalDate first, List<Said> sayings) {
        List<Said> episode = new ArrayList<>();
        for (LocalDate day = first; GeneratedHistories.CALENDAR.contains(day); day = day.plusDays(1)) {
            List<Said> ofDay = of(day, sayings);
            episode.addAll(ofDay);
            if (ofDay.stream().anyMatch(said -> said.saying() == Saying.BACK)) {
                break;
            }
        }
        return episode;
    }

    private static Optional<LocalDate> dayOfDeparture(List<Said> episode) {
        List<Said> departures = episode.stream()
                .filter(said -> said.saying() == Saying.LEFT && !isVoid(said, episode))
                .collect(Collectors.toList());
        return departures.stream()
                .map(Said::day)
                .sorted()
                .filter(day -> stands(day, departures, episode))
                .findFirst();
    }

    private static boolean isVoid(Said left, List<Said> episode) {
        return episode.contains(new Said(left.day(), Saying.THERE, left.voice()));
    }

    private static boolean stands(LocalDate day, List<Said> departures, List<Said> episode) {
        List<Said> speakingFor =
                departures.stream().filter(said -> !said.day().isAfter(day)).collect(Collectors.toList());
        List<Said> against = new ArrayList<>();
        for (Said said : episode) {
            boolean later = said.day().isAfter(day);
            boolean laterDeparture = later && departures.contains(said);
            boolean anotherBegins = said.saying() == Saying.BEGUN
                    && said.day().equals(day)
                    && departures.stream().noneMatch(gone -> gone.day().equals(day) && gone.voice() == said.voice());
            if (laterDeparture || (later && said.saysStillThere()) || anotherBegins) {
                against.add(said);
            }
        }
        return against.isEmpty() || evidenceClass(speakingFor) < evidenceClass(against);
    }

    private static int evidenceClass(List<Said> group) {
        List<Voice> voices = group.stream().map(Said::voice).distinct().collect(Collectors.toList());
        int best = voices.stream().mapToInt(voice -> voice.evidenceClass).min().orElseThrow();
        return best == 5 && voices.size() > 1 ? 4 : best;
    }
}
