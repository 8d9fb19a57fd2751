package org.drawdown.examples;

import static org.drawdown.status.BaseStatus.ACTIVE;
import static org.drawdown.status.BaseStatus.DRAWING_DOWN;
import static org.drawdown.status.BaseStatus.EVACUATED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.drawdown.reading.Reading;
import org.drawdown.status.BaseStatus;
import org.drawdown.timeline.Segment;
import org.junit.jupiter.api.Test;

/**
 * What the replay said on each day, held against what the record later showed.
 *
 * <p>The record is what a careful analyst took from the reports of all these weeks, with the first and the last day on
 * which each status may have begun.
 */
class ReplayRecordTest {
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);

    private static final ImmutableMap<String, List<Began>> RECORD = ImmutableMap.of(
            "shaddadi",
            List.of(
                    new Began(ACTIVE, "2016-01-01", "2016-12-31"),
                    new Began(DRAWING_DOWN, "2026-01-25", "2026-02-05"),
                    new Began(EVACUATED, "2026-02-10", "2026-02-15")),
            "tanf",
            List.of(
                    new Began(ACTIVE, "2014-01-01", "2016-12-31"),
                    new Began(DRAWING_DOWN, "2026-01-27", "2026-02-02"),
                    new Began(EVACUATED, "2026-02-11", "2026-02-12")),
            "kharab-al-jir",
            List.of(new Began(ACTIVE, "2016-01-01", "2020-12-31"), new Began(DRAWING_DOWN, "2026-02-02", "2026-02-05")),
            "qasrak",
            List.of(
                    new Began(ACTIVE, "2016-01-01", "2025-12-31"),
                    new Began(DRAWING_DOWN, "2026-02-21", "2026-02-23"),
                    new Began(ACTIVE, "2026-03-11", "2026-03-12")));

    /** A status that began on one of some days, both inclusive. */
    private record Began(BaseStatus status, LocalDate earliest, LocalDate latest) {
        Began(BaseStatus status, String earliest, String latest) {
            this(status, LocalDate.parse(earliest), LocalDate.parse(latest));
        }
    }

    /** What one reading said of one base. */
    private record Said(LocalDate asKnownOn, String base, LocalDate day, Segment segment) {
        boolean isRefuted() {
            return !possible(base, day).contains(segment.status());
        }

        @Override
        public String toString() {
            return "as known on %s: %s on %s %s, pending %s"
                    .formatted(asKnownOn, base, day, segment.status(), segment.pending());
        }
    }

    @Test
    void cautiousAssertsOnNoDayWithoutCarryingWhatIsPendingWhatTheRecordLaterRefuted() throws IOException {
        List<Said> said = said(Reading.cautious(ReplayExample.ledger())).toList();
        assertEquals(
                List.of(),
                said.stream()
                        .filter(each ->
                                each.isRefuted() && each.segment().pending().isEmpty())
                        .map(Said::toString)
                        .toList());
        assertEquals(RECORD.keySet(), said.stream().map(Said::base).collect(ImmutableSet.toImmutableSet()));
    }

    /** Without which the test above would show nothing. */
    @Test
    void leadingIsRefutedWhereItTookTheLoudestClaim() throws IOException {
        assertEquals(
                ImmutableSet.of(
                        "2026-02-12 shaddadi DEMOLISHED",
                        "2026-02-12 kharab-al-jir EVACUATED",
                        "2026-02-12 qasrak EVACUATED",
                        "2026-02-15 kharab-al-jir EVACUATED",
                        "2026-02-15 qasrak EVACUATED",
                        "2026-02-16 kharab-al-jir EVACUATED",
                        "2026-02-16 qasrak EVACUATED",
                        "2026-02-21 kharab-al-jir EVACUATED"),
                said(Reading.leading(ReplayExample.ledger()))
                        .filter(Said::isRefuted)
                        .map(each -> each.asKnownOn() + " " + each.base() + " "
                                + each.segment().status())
                        .collect(ImmutableSet.toImmutableSet()));
    }

    /** What was said on each day of the replay of that day. */
    private static Stream<Said> said(Reading reading) throws IOException {
        Reading withPlaces = reading.with(ReplayExample.gazetteer());
        return ReplayExample.daysOf(reading.ledger()).stream().flatMap(knownOn -> {
            Reading asKnown = withPlaces.asKnownAt(knownOn);
            return Stream.iterate(FIRST_DAY, day -> !day.isAfter(knownOn), day -> day.plusDays(1))
                    .flatMap(day -> asKnown.on(day).entrySet().stream()
                            .map(entry -> new Said(knownOn, entry.getKey().base(), day, entry.getValue())));
        });
    }

    private static ImmutableSet<BaseStatus> possible(String base, LocalDate day) {
        ImmutableSet.Builder<BaseStatus> possible = ImmutableSet.builder();
        List<Began> record = RECORD.getOrDefault(base, List.of());
        for (int i = 0; i < record.size(); i++) {
            boolean began = !day.isBefore(record.get(i).earliest());
            boolean ended =
                    i + 1 < record.size() && !day.isBefore(record.get(i + 1).latest());
            if (began && !ended) {
                possible.add(record.get(i).status());
            }
        }
        return possible.build();
    }
}
