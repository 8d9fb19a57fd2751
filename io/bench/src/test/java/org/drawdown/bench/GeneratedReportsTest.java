package org.drawdown.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drawdown.claim.Amendment;
import org.drawdown.claim.Claim;
import org.drawdown.claim.Modality;
import org.drawdown.claim.Report;
import org.drawdown.claim.Statement;
import org.drawdown.json.DrawdownJson;
import org.drawdown.json.WriteOption;
import org.drawdown.ledger.Ledger;
import org.drawdown.reading.Reading;
import org.drawdown.status.BaseStatus;
import org.junit.jupiter.api.Test;

class GeneratedReportsTest {
    private final List<Report> reports = GeneratedReports.of(7, 100).next(2_000);

    @Test
    void theSameSeedGivesTheSameReports() {
        assertEquals(reports, GeneratedReports.of(7, 100).next(2_000));
        assertEquals(
                GeneratedReports.of(7, 100).ledger(5_000),
                GeneratedReports.of(7, 100).ledger(5_000));
    }

    @Test
    void anotherSeedGivesOthers() {
        assertNotEquals(reports, GeneratedReports.of(8, 100).next(2_000));
    }

    @Test
    void aReportHasAboutOneAndAHalfKilobytes() {
        double mean = reports.stream()
                .mapToInt(report ->
                        DrawdownJson.writeReport(report, WriteOption.COMPACT).getBytes(StandardCharsets.UTF_8).length)
                .average()
                .orElseThrow();

        assertTrue(mean > 1_400 && mean < 1_600, () -> "mean " + mean);
    }

    @Test
    void everyKindOfStatementIsMade() {
        assertEquals(
                EnumSet.allOf(Statement.Kind.class),
                claims().map(claim -> claim.statement().kind()).collect(Collectors.toSet()));
    }

    @Test
    void chainsHaveOneToFourLinks() {
        assertEquals(
                Set.of(1, 2, 3, 4),
                claims().map(claim -> claim.attribution().links().size()).collect(Collectors.toSet()));
    }

    @Test
    void claimsAreOfManyModalitiesAndInTwoLanguages() {
        assertEquals(
                EnumSet.complementOf(EnumSet.of(Modality.PLANNED)),
                claims().map(Claim::modality).collect(Collectors.toSet()));
        assertEquals(
                new TreeSet<>(List.of("ar", "en")),
                claims().flatMap(claim -> claim.verbatim().stream())
                        .flatMap(words -> words.language().stream())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void someClaimsAreDeniedLateOrOfNoDay() {
        assertTrue(claims().anyMatch(claim -> claim.polarity() == Claim.Polarity.DENIED));
        assertTrue(claims().anyMatch(claim -> claim.when().edtf().equals("/")));
        assertTrue(claims().anyMatch(claim -> claim.when()
                .definitelyBefore(
                        claim.published().orElseThrow().earliest().orElseThrow().minusDays(10))));
    }

    @Test
    void aLedgerHasTheClaimsAskedForAndEveryKindOfAmendment() {
        Ledger ledger = GeneratedReports.of(7, 100).ledger(20_000);

        int claims = ledger.entries()
                .mapToInt(entry -> entry.report().claims().size())
                .sum();
        assertTrue(claims >= 20_000 && claims < 20_005, () -> "claims " + claims);
        assertEquals(
                EnumSet.complementOf(EnumSet.of(Amendment.Kind.ACCEPTANCE)),
                ledger.amendments().map(entry -> entry.amendment().kind()).collect(Collectors.toSet()));
    }

    @Test
    void theStoriesPassThroughEveryStatus() {
        Ledger ledger = GeneratedReports.of(7, 20).ledger(2_000);

        assertEquals(
                EnumSet.allOf(BaseStatus.class),
                Reading.leading(ledger).timelines().values().stream()
                        .flatMap(timeline -> timeline.segments().stream())
                        .map(segment -> segment.status())
                        .collect(Collectors.toSet()));
    }

    private Stream<Claim> claims() {
        return reports.stream().flatMap(report -> report.claims().stream());
    }
}
