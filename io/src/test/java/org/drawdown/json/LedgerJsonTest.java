package org.drawdown.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.drawdown.claim.Amendment;
import org.drawdown.claim.Report;
import org.drawdown.ledger.Ledger;
import org.drawdown.source.Reliability;
import org.drawdown.source.Source;
import org.junit.jupiter.api.Test;

class LedgerJsonTest {
    private static final Source PUBLISHER = Source.outlet("p", "P");
    private static final Instant KNOWN = Instant.parse("2026-02-06T00:00:00Z");

    /** A ledger with the source in line 2 and these members from line 3 on. */
    private static String ledger(String members) {
        return Written.json("{'format': 'drawdown/1.0', 'document': 'ledger',\n"
                + "'sources': [{'id': 'p', 'names': ['P'], 'kind': 'outlet'}],\n" + members + "}");
    }

    private static String refused(String members) {
        return Refused.message(() -> DrawdownJson.readLedger(ledger(members)));
    }

    private static String report(String members) {
        return "{'knownAt': '2026-02-06T00:00:00Z', 'report': {" + members + "}}";
    }

    private static String amendment(String members) {
        return "'amendments': [{'knownAt': '2026-02-06T00:00:00Z', 'amendment': {" + members + "}}]";
    }

    @Test
    void readsWhatIsWrittenByHand() throws IOException {
        assertEquals(
                Ledger.empty()
                        .plus(Report.by(PUBLISHER, "r").build(), KNOWN)
                        .plus(Amendment.retraction("a", PUBLISHER, "r#c"), KNOWN),
                DrawdownJson.readLedger(ledger("'reports': [" + report("'id': 'r', 'publisher': 'p'") + "], "
                        + amendment("'id': 'a', 'kind': 'retraction', 'by': 'p', 'target': 'r#c'"))));
    }

    @Test
    void readsTheLedgerOfTheSeed() throws IOException {
        String text = Golden.text(Golden.SHADDADI_LEDGER);
        assertEquals(SeedLedger.ledger(), DrawdownJson.readLedger(text));
        assertEquals(text, DrawdownJson.writeLedger(SeedLedger.ledger()));
    }

    @Test
    void writesALedgerWithoutReports() throws IOException {
        String text = Written.json("{'format':'drawdown/1.0','document':'ledger'}");
        assertEquals(text, DrawdownJson.writeLedger(Ledger.empty(), WriteOption.COMPACT));
        assertEquals(Ledger.empty(), DrawdownJson.readLedger(text));
    }

    @Test
    void keepsTheVersionsOfOneReportAndOfOneAmendment() throws IOException {
        Ledger ledger = Ledger.empty()
                .plus(Report.by(PUBLISHER, "r").language("en").build(), KNOWN.plusMillis(1))
                .plus(Report.by(PUBLISHER, "r").language("ar").build(), KNOWN)
                .plus(Amendment.retraction("a", PUBLISHER, "r#c"), KNOWN)
                .plus(Amendment.dispute("a", PUBLISHER, "r#c"), KNOWN.plusSeconds(1));
        Ledger again = DrawdownJson.readLedger(DrawdownJson.writeLedger(ledger));
        assertEquals(
                List.of("ar 2026-02-06T00:00:00Z", "en 2026-02-06T00:00:00.001Z"),
                again.versions("r").stream()
                        .map(entry -> entry.report().language().orElse("") + " " + entry.knownAt())
                        .collect(Collectors.toList()));
        assertEquals(
                List.of(Amendment.Kind.RETRACTION, Amendment.Kind.DISPUTE),
                again.amendments().map(entry -> entry.amendment().kind()).collect(Collectors.toList()));
    }

    @Test
    void keepsTwoDescriptionsOfOneSourceApart() throws IOException {
        Ledger ledger = Ledger.empty()
                .plus(Report.by(PUBLISHER, "r").build(), KNOWN)
                .plus(Report.by(PUBLISHER.rated(Reliability.B), "s").build(), KNOWN)
                .plus(Amendment.retraction("a", PUBLISHER.rated(Reliability.C), "r#c"), KNOWN);
        String text = DrawdownJson.writeLedger(ledger);
        assertEquals(
                List.of("p#1", "p#2", "p"),
                text.lines()
                        .filter(line -> line.contains("\"publisher\"") || line.contains("\"by\""))
                        .map(line -> line.split("\"")[3])
                        .collect(Collectors.toList()));
        assertEquals(ledger, DrawdownJson.readLedger(text));
    }

    @Test
    void refusesMissingAndUnknownMembers() {
        assertEquals(
                "line 3, column 13, /reports/0: expected the member 'knownAt' of a report with its instant, got none",
                refused("'reports': [{'report': {'id': 'r', 'publisher': 'p'}}]"));
        assertEquals(
                "line 3, column 13, /reports/0: expected the member 'report' of a report with its instant, got none",
                refused("'reports': [{'knownAt': '2026-02-06T00:00:00Z'}]"));
        assertEquals(
                "line 3, column 14, /reports/0/id: expected one of the members 'knownAt', 'report' of a report with its instant, got 'id'",
                refused("'reports': [{'id': 'r'}]"));
        assertEquals(
                "line 3, column 25, /reports/0/report/sources: expected one of the members 'id', 'publisher', 'published', 'language', 'address', 'archived', 'claims' of a report, got 'sources'",
                refused("'reports': [{'report': {'sources': []}}]"));
        assertEquals(
                "line 3, column 24, /reports/0/report: expected the member 'publisher' of a report, got none",
                refused("'reports': [{'report': {}}]"));
        assertEquals(
                "line 3, column 17, /amendments/0/x: expected one of the members 'knownAt', 'amendment' of an amendment with its instant, got 'x'",
                refused("'amendments': [{'x': 1}]"));
        assertEquals(
                "line 3, column 1, /entries: expected one of the members 'format', 'document', 'sources', 'reports', 'amendments' of a ledger, got 'entries'",
                refused("'entries': []"));
    }

    @Test
    void refusesWrongTypes() {
        assertEquals(
                "line 3, column 12, /reports: expected a list of reports with their instants, got an object",
                refused("'reports': {}"));
        assertEquals(
                "line 3, column 13, /reports/0: expected a report with its instant (an object), got 'r'",
                refused("'reports': ['r']"));
        assertEquals(
                "line 3, column 15, /amendments: expected a list of amendments with their instants, got null; what is not known is left out",
                refused("'amendments': null"));
    }

    @Test
    void refusesSourcesThatAreNotDefinedOrNotCited() {
        assertEquals(
                "line 3, column 84, /reports/0/report/publisher: expected the id of a source that is defined, got 'q'",
                refused("'reports': [" + report("'id': 'r', 'publisher': 'q'") + "]"));
        assertEquals(
                "line 2, column 13, /sources/0: expected a source that the ledger cites, got 'p'",
                refused("'reports': []"));
    }

    @Test
    void refusesTheSameReportTwice() {
        String report = report("'id': 'r', 'publisher': 'p'");
        assertEquals(
                "line 4, column 47, /reports/1/report: expected no two reports that are the same, got 'r' again",
                refused("'reports': [" + report + ",\n" + report.replace("06T", "07T") + "]"));
    }

    @Test
    void placesAClaimThatBreaksARule() {
        assertEquals(
                "line 4, column 1, /reports/0/report/claims/0: a correspondent follows the named link whose correspondent it is; link 3 follows UNNAMED",
                refused("'reports': ["
                        + report(
                                "'id': 'r', 'publisher': 'p', 'claims': [\n"
                                        + "{'id': 'c', 'kind': 'assessment', 'subject': {'force': 'f', 'base': 'b'}, 'chain': [{'unnamed': true}, {'correspondent': true}]}]")
                        + "]"));
    }

    @Test
    void placesAReportThatBreaksARule() {
        assertEquals(
                "line 3, column 59, /reports/0/report: a publication date has a last day, got '2026-02-05/..'; leave it out where it is not known",
                refused("'reports': [" + report("'id': 'r', 'publisher': 'p', 'published': '2026-02-05/..'") + "]"));
    }

    @Test
    void refusesAmendmentsThatBreakARule() {
        assertEquals(
                "line 3, column 65, /amendments/0/amendment: a claim cannot take its own place: 'r#c'",
                refused(amendment(
                        "'id': 'a', 'kind': 'correction', 'by': 'p', 'target': 'r#c', 'replacement': 'r#c'")));
        assertEquals(
                "line 3, column 65, /amendments/0/amendment: a correction has a claim that takes the place of its target, and no other amendment has one: DISPUTE",
                refused(amendment("'id': 'a', 'kind': 'dispute', 'by': 'p', 'target': 'r#c', 'replacement': 'r#d'")));
        assertEquals(
                "line 3, column 65, /amendments/0/amendment: an editor's ruling needs a reason: 'a'",
                refused(amendment("'id': 'a', 'kind': 'setting-aside', 'by': 'p', 'target': 'r#c'")));
        assertEquals(
                "line 3, column 65, /amendments/0/amendment: claim that is amended must be cited as report#claim, got 'r'",
                refused(amendment("'id': 'a', 'kind': 'dispute', 'by': 'p', 'target': 'r'")));
        assertEquals(
                "line 3, column 85, /amendments/0/amendment/kind: expected one of 'retraction', 'correction', 'dispute', 'setting-aside', 'acceptance', got 'ruling'",
                refused(amendment("'id': 'a', 'kind': 'ruling'")));
    }
}
