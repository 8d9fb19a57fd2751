package org.drawdown.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.drawdown.claim.Claim;
import org.drawdown.ledger.Ledger;
import org.drawdown.place.Tenure;
import org.drawdown.reading.Reading;
import org.drawdown.timeline.Ending;
import org.drawdown.timeline.Segment;
import org.drawdown.timeline.Timeline;

class TimelineJsonProperties {
    @Provide
    Arbitrary<Ledger> ledgers() {
        return Ledgers.ledgers();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void everyTimelineReadsBackAsItWasWritten(@ForAll("ledgers") Ledger ledger) throws IOException {
        for (Timeline timeline : timelines(ledger)) {
            String text = DrawdownJson.writeTimeline(timeline);
            Timeline again = DrawdownJson.readTimeline(text);
            assertEquals(timeline, again);
            assertEquals(text, DrawdownJson.writeTimeline(again));
            assertEquals(
                    timeline, DrawdownJson.readTimeline(DrawdownJson.writeTimeline(timeline, WriteOption.COMPACT)));
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void aTimelineThatWasReadBackExplainsItselfInTheSameWords(@ForAll("ledgers") Ledger ledger) throws IOException {
        for (Timeline timeline : timelines(ledger)) {
            Timeline again = DrawdownJson.readTimeline(DrawdownJson.writeTimeline(timeline));
            for (Segment segment : timeline.segments()) {
                for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("ar"))) {
                    assertEquals(
                            timeline.why(segment).lines(locale),
                            again.why(segment).lines(locale));
                }
            }
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void theGeneratedLedgersReachWhatIsHardToWrite(@ForAll("ledgers") Ledger ledger) {
        List<Timeline> timelines = timelines(ledger);
        cover(
                "segments",
                timelines.stream().anyMatch(timeline -> timeline.segments().size() > 1));
        cover(
                "contested",
                segments(timelines).anyMatch(segment -> !segment.contestedBy().isEmpty()));
        cover(
                "pending",
                segments(timelines).anyMatch(segment -> !segment.pending().isEmpty()));
        cover(
                "conditions",
                timelines.stream().anyMatch(timeline -> !timeline.conditions().isEmpty()));
        cover(
                "holders",
                timelines.stream().anyMatch(timeline -> !timeline.holders().isEmpty()));
        cover(
                "rulings",
                timelines.stream()
                        .flatMap(timeline -> timeline.contradictions().stream())
                        .anyMatch(contradiction -> contradiction.ruling().isPresent()));
        cover("one citation, two claims", timelines.stream().anyMatch(TimelineJsonProperties::hasTwoVersions));
    }

    private static void cover(String label, boolean reached) {
        Statistics.label(label)
                .collect(reached)
                .coverage(coverage -> coverage.check(true).count(count -> count > 0));
    }

    private static boolean hasTwoVersions(Timeline timeline) {
        List<String> refs =
                timeline.endings().stream().map(Ending::claim).map(Claim::ref).toList();
        return refs.stream().distinct().count() < refs.size();
    }

    private static Stream<Segment> segments(List<Timeline> timelines) {
        return timelines.stream().flatMap(timeline -> timeline.segments().stream());
    }

    /** The timelines of both tenures and of a part, under both policies, as known now and before. */
    private static List<Timeline> timelines(Ledger ledger) {
        List<Timeline> timelines = new ArrayList<>();
        for (Reading now : List.of(Reading.leading(ledger), Reading.cautious(ledger))) {
            for (Reading reading : List.of(now, now.asKnownAt(Ledgers.FIRST_DAY.plusDays(3)))) {
                for (Tenure tenure : Ledgers.TENURES) {
                    timelines.add(reading.timeline(tenure));
                    timelines.add(reading.timelineOfPart(tenure, "airstrip"));
                }
            }
        }
        return timelines;
    }
}
