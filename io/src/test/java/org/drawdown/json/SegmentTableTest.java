package org.drawdown.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.drawdown.claim.Presence;
import org.drawdown.claim.Report;
import org.drawdown.claim.Withdrawal;
import org.drawdown.ledger.Entry;
import org.drawdown.ledger.Ledger;
import org.drawdown.place.Tenure;
import org.drawdown.reading.Reading;
import org.drawdown.reading.ReadingPolicy;
import org.drawdown.source.Source;
import org.drawdown.timeline.Timeline;
import org.drawdown.wording.Names;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SegmentTableTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 5);
    private static final List<Timeline> TIMELINES = List.of(SeedLedger.timeline());
    private static final String HEADER =
            "base,force,part,policy,knownAt,status,basis,support,firstDay,endDay,from,until,"
                    + "lastEvidence,evidence,voices,contestedBy,pending,headlineEnglish,headlineArabic\r\n";

    @TempDir
    private Path folder;

    private static String goldenCsv() {
        return "\uFEFF" + Golden.text("1.0/segments.csv").replace("\n", "\r\n");
    }

    private static String goldenNdjson() {
        return Golden.text("1.0/segments.ndjson");
    }

    @Test
    void writesCsv() {
        assertEquals(goldenCsv(), SegmentTable.writeCsv(TIMELINES));
    }

    @Test
    void writesNdjson() {
        assertEquals(goldenNdjson(), SegmentTable.writeNdjson(TIMELINES));
    }

    @Test
    void writesCsvWithoutTheMarkOnDemand() {
        assertEquals(goldenCsv().substring(1), SegmentTable.writeCsv(TIMELINES, CsvOption.NO_BYTE_ORDER_MARK));
    }

    @Test
    void writesTheSameEverywhere() throws IOException {
        assertEquals(goldenCsv(), Outputs.file(folder, file -> SegmentTable.writeCsv(TIMELINES, file)));
        assertEquals(goldenCsv(), Outputs.bytes(bytes -> SegmentTable.writeCsv(TIMELINES, bytes)));
        assertEquals(goldenCsv(), Outputs.text(text -> SegmentTable.writeCsv(TIMELINES, text)));
        assertEquals(goldenNdjson(), Outputs.file(folder, file -> SegmentTable.writeNdjson(TIMELINES, file)));
        assertEquals(goldenNdjson(), Outputs.bytes(bytes -> SegmentTable.writeNdjson(TIMELINES, bytes)));
        assertEquals(goldenNdjson(), Outputs.text(text -> SegmentTable.writeNdjson(TIMELINES, text)));
    }

    @Test
    void writesTheSameWhateverTheDefaultLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
            assertEquals(goldenCsv(), SegmentTable.writeCsv(TIMELINES));
            assertEquals(goldenNdjson(), SegmentTable.writeNdjson(TIMELINES));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void writesTheHeaderAloneWhereThereIsNothing() {
        Timeline unknown = Reading.leading(Ledger.empty()).timeline(Tenure.of("f", "b"));
        assertEquals("\uFEFF" + HEADER, SegmentTable.writeCsv(List.of()));
        assertEquals(HEADER, SegmentTable.writeCsv(List.of(unknown), CsvOption.NO_BYTE_ORDER_MARK));
        assertEquals("", SegmentTable.writeNdjson(List.of()));
        assertEquals("", SegmentTable.writeNdjson(List.of(unknown)));
    }

    @Test
    void isDescribedColumnByColumn() throws IOException {
        Path here = Path.of("FORMAT.md");
        String page = Files.readString(Files.exists(here) ? here : Path.of("io", "FORMAT.md"));
        for (String column : HEADER.strip().split(",")) {
            assertTrue(page.contains("| `" + column + "` |"), column);
        }
    }

    @Test
    void citesAsTheJsonOfTheTimelineDoes() throws IOException {
        Tenure base = Tenure.of("f", "b");
        Source publisher = Source.outlet("p", "P");
        Ledger ledger = Ledger.of(Report.by(publisher, "q")
                .published(DAY.plusDays(1))
                .claim("c", Presence.at(base).on(DAY.plusDays(1)))
                .build());
        for (String words : List.of("gone", "all gone")) {
            Report version = Report.by(publisher, "r")
                    .published(DAY)
                    .claim("c", Withdrawal.completed(base).on(DAY).verbatim(words))
                    .build();
            ledger = ledger.plus(version, Entry.endOf(DAY).plusSeconds(words.length()));
        }
        Timeline timeline = Reading.leading(ledger).timeline(base);
        JsonNode document = new ObjectMapper().readTree(DrawdownJson.writeTimeline(timeline));
        List<String> rows = SegmentTable.writeNdjson(List.of(timeline)).lines().toList();
        assertEquals(document.get("segments").size(), rows.size());
        for (int i = 0; i < rows.size(); i++) {
            JsonNode cited = document.get("segments").get(i).path("contestedBy");
            StringBuilder expected = new StringBuilder();
            cited.forEach(ref -> expected.append(expected.isEmpty() ? "" : " ").append(ref.textValue()));
            String written =
                    new ObjectMapper().readTree(rows.get(i)).get("contestedBy").asText("");
            assertEquals(expected.toString(), written.equals("null") ? "" : written);
        }
    }

    @Test
    void runsNothingThatSomebodyCalledLikeAFormula() throws IOException {
        Source publisher = Source.outlet("=p", "p").named(Names.of("=cmd|' /C calc'!A0", "en"));
        Tenure tenure = Tenure.of("+force", "-base");
        Report report = Report.by(publisher, "@report")
                .published(DAY)
                .claim("c", Withdrawal.completed(tenure).on(DAY))
                .build();
        Reading reading = Reading.of(Ledger.of(report), ReadingPolicy.of("=policy", (event, support) -> true));
        List<Timeline> timelines = List.of(reading.timeline(tenure));

        List<String> row = Csv.records(SegmentTable.writeCsv(timelines)).get(1);
        assertEquals(List.of("'-base", "'+force", "", "'=policy"), row.subList(0, 4));
        assertEquals("'=cmd|' /C calc'!A0 (own words)", row.get(14));
        assertEquals("removal: @report#c", row.get(13).replace("departure", "removal"));

        JsonNode object = new ObjectMapper()
                .readTree(
                        SegmentTable.writeNdjson(timelines).lines().findFirst().orElseThrow());
        assertEquals("-base", object.get("base").textValue());
        assertEquals("=cmd|' /C calc'!A0 (own words)", object.get("voices").textValue());
    }

    @Test
    void namesThePart() {
        Timeline ofPart = Reading.leading(SeedLedger.ledger())
                .asKnownAt(DAY)
                .timelineOfPart(SeedLedger.timeline().tenure(), "airstrip");
        assertEquals(
                "airstrip",
                Csv.records(SegmentTable.writeCsv(List.of(ofPart))).get(1).get(2));
    }

    @Test
    void keepsArabicAsItIs() {
        String csv = SegmentTable.writeCsv(TIMELINES);
        String arabic = SeedLedger.timeline()
                .why(SeedLedger.timeline().segments().get(0))
                .headline(Locale.forLanguageTag("ar"));
        assertEquals(arabic, Csv.records(csv).get(1).get(18));
        assertTrue(arabic.startsWith("نشطة قبل 5 شباط/فبراير 2026"), arabic);
        assertFalse(csv.contains("\\u"));
    }
}
