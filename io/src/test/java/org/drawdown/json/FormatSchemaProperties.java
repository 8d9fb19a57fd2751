package org.drawdown.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.drawdown.claim.Report;
import org.drawdown.ledger.Ledger;
import org.drawdown.place.Gazetteer;
import org.drawdown.reading.Reading;

/** What the schema lets in and what the reader lets in. */
class FormatSchemaProperties {
    @Provide
    Arbitrary<Report> reports() {
        return Arbitraries.randomValue(random -> new Invented(random).report());
    }

    @Provide
    Arbitrary<Gazetteer> gazetteers() {
        return Arbitraries.randomValue(random -> new Invented(random).gazetteer());
    }

    @Provide
    Arbitrary<Ledger> ledgers() {
        return Ledgers.ledgers();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void everyReportThatIsWrittenKeepsIt(@ForAll("reports") Report report) {
        assertEquals("", Schema.refusal(DrawdownJson.writeReport(report)));
        assertEquals("", Schema.refusal(DrawdownJson.writeReport(report, WriteOption.COMPACT)));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void everyGazetteerThatIsWrittenKeepsIt(@ForAll("gazetteers") Gazetteer gazetteer) {
        assertEquals("", Schema.refusal(DrawdownJson.writeGazetteer(gazetteer)));
        assertEquals("", Schema.refusal(DrawdownJson.writeGazetteer(gazetteer, WriteOption.COMPACT)));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void everyLedgerAndEveryTimelineThatIsWrittenKeepsIt(@ForAll("ledgers") Ledger ledger) {
        assertEquals("", Schema.refusal(DrawdownJson.writeLedger(ledger)));
        assertEquals("", Schema.refusal(DrawdownJson.writeLedger(ledger, WriteOption.COMPACT)));
        for (Reading reading : List.of(Reading.leading(ledger), Reading.cautious(ledger))) {
            var timeline = reading.timeline(Ledgers.TENURES.get(0));
            assertEquals("", Schema.refusal(DrawdownJson.writeTimeline(timeline)));
            assertEquals("", Schema.refusal(DrawdownJson.writeTimeline(timeline, WriteOption.COMPACT)));
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void everyReportThatKeepsItIsReadOrBreaksARuleThatIsListed(@ForAll Random random) throws IOException {
        isReadOrBreaksAListedRule("report", random, text -> DrawdownJson.writeReport(DrawdownJson.readReport(text)));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void everyGazetteerThatKeepsItIsReadOrBreaksARuleThatIsListed(@ForAll Random random) throws IOException {
        isReadOrBreaksAListedRule(
                "gazetteer", random, text -> DrawdownJson.writeGazetteer(DrawdownJson.readGazetteer(text)));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void everyLedgerThatKeepsItIsReadOrBreaksARuleThatIsListed(@ForAll Random random) throws IOException {
        isReadOrBreaksAListedRule("ledger", random, text -> DrawdownJson.writeLedger(DrawdownJson.readLedger(text)));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void everyTimelineThatKeepsItIsReadOrBreaksARuleThatIsListed(@ForAll Random random) throws IOException {
        isReadOrBreaksAListedRule(
                "timeline", random, text -> DrawdownJson.writeTimeline(DrawdownJson.readTimeline(text)));
    }

    private static void isReadOrBreaksAListedRule(String kind, Random random, Rewriting rewriting) throws IOException {
        JsonNode document = new Grown(random).document(kind);
        assertEquals("", Schema.refusal(document), document::toString);
        boolean isRead;
        try {
            String written = rewriting.written(document.toString());
            assertEquals("", Schema.refusal(written));
            assertEquals(written, rewriting.written(written));
            isRead = true;
        } catch (DrawdownJsonException e) {
            for (JsonProblem problem : e.problems()) {
                List<BeyondSchema> rules = Arrays.stream(BeyondSchema.values())
                        .filter(rule -> rule.explains(problem))
                        .toList();
                assertEquals(1, rules.size(), () -> problem + " " + rules + "\n" + document);
            }
            isRead = false;
        }
        Statistics.label("read")
                .collect(isRead)
                .coverage(coverage -> coverage.check(true).percentage(percentage -> percentage > 10));
    }

    /** Reads a text and writes what it was. */
    @FunctionalInterface
    private interface Rewriting {
        String written(String text) throws IOException;
    }
}
