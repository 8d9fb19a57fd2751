package org.drawdown.ledger;

import static org.drawdown.source.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.drawdown.claim.Report;
import org.drawdown.estimate.DateWindow;
import org.drawdown.source.Source;
import org.junit.jupiter.api.Test;

class EntryTest {
    private static final Source AL_AHED = Source.outlet("al-ahed", "Al-Ahed");

    @Test
    void isKnownFromTheEndOfTheDayOfPublicationInUtc() {
        assertKnownAt("2026-02-06T00:00:00Z", DateWindow.on(LocalDate.of(2026, 2, 5)));
    }

    @Test
    void isKnownFromTheEndOfTheLastDayWhereNoDayIsKnown() {
        assertKnownAt("2026-03-01T00:00:00Z", DateWindow.of(YearMonth.of(2026, 2)));
        assertKnownAt("2024-03-01T00:00:00Z", DateWindow.of(YearMonth.of(2024, 2)));
        assertKnownAt("2027-01-01T00:00:00Z", DateWindow.of(Year.of(2026)));
        assertKnownAt("2026-02-06T00:00:00Z", DateWindow.until(LocalDate.of(2026, 2, 5)));
    }

    @Test
    void isKnownFromTheInstantThatIsGiven() {
        Instant noon = Instant.parse("2026-02-05T12:00:00Z");
        Report undated = Report.by(AL_AHED, "r1").build();
        assertEquals(noon, Entry.of(undated, noon).knownAt());
        assertEquals(undated, Entry.of(undated, noon).report());
    }

    @Test
    void endsADayWithTheFirstInstantOfTheNext() {
        assertEquals(Instant.parse("2025-01-01T00:00:00Z"), Entry.endOf(LocalDate.of(2024, 12, 31)));
    }

    @Test
    void rejectsAReportWithoutADate() {
        assertRefused(
                "the report \"r1\" has no date of publication; say at which instant it became known",
                () -> Entry.of(Report.by(AL_AHED, "r1").build()));
    }

    private static void assertKnownAt(String instant, DateWindow published) {
        Report report = Report.by(AL_AHED, "r1").published(published).build();
        assertEquals(Entry.of(report, Instant.parse(instant)), Entry.of(report));
    }
}
