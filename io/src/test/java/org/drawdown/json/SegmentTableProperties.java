package org.drawdown.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.drawdown.ledger.Ledger;
import org.drawdown.reading.Reading;
import org.drawdown.timeline.Timeline;

class SegmentTableProperties {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Provide
    Arbitrary<Ledger> ledgers() {
        return Ledgers.ledgers();
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.of(
                        "=", "+", "-", "@", "\t", "'", "\"", ",", "\r", "\n", ";", " ", "\u2068", "\uFEFF", "\u0000",
                        "＝", "الشدادي", "a", "1")
                .list()
                .ofMaxSize(6)
                .map(pieces -> String.join("", pieces));
    }

    @Property(tries = 2_000)
    void everyValueReadsBackWithoutOneLeadingApostrophe(@ForAll("values") String one, @ForAll("values") String other) {
        List<List<String>> records = Csv.records(CsvCell.of(one) + "," + CsvCell.of(other) + "\r\n");
        assertEquals(
                List.of(List.of(one, other)),
                records.stream()
                        .map(record -> record.stream()
                                .map(SegmentTableProperties::unguarded)
                                .toList())
                        .toList());
        for (String cell : records.get(0)) {
            assertFalse(cell.strip().matches("(?s)[=+\\-@＝].*") || cell.startsWith("\t"), cell);
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void bothTablesSayWhatTheTimelinesSay(@ForAll("ledgers") Ledger ledger) throws IOException {
        List<Timeline> timelines =
                new ArrayList<>(Reading.leading(ledger).timelines().values());
        timelines.addAll(Reading.cautious(ledger)
                .asKnownAt(Ledgers.FIRST_DAY.plusDays(3))
                .timelines()
                .values());
        List<List<String>> records = Csv.records(SegmentTable.writeCsv(timelines, CsvOption.NO_BYTE_ORDER_MARK));
        List<String> lines = SegmentTable.writeNdjson(timelines).lines().toList();
        List<JsonNode> segments = segments(timelines);
        assertEquals(segments.size() + 1, records.size());
        assertEquals(segments.size(), lines.size());
        for (int i = 0; i < lines.size(); i++) {
            JsonNode object = MAPPER.readTree(lines.get(i));
            assertEquals(records.get(0), ImmutableList.copyOf(object.fieldNames()));
            assertEquals(
                    values(object),
                    records.get(i + 1).stream()
                            .map(SegmentTableProperties::unguarded)
                            .toList());
            assertSame(segments.get(i), object);
        }
    }

    /** The segments as the documents of the timelines have them. */
    private static List<JsonNode> segments(List<Timeline> timelines) throws IOException {
        List<JsonNode> segments = new ArrayList<>();
        for (Timeline timeline : timelines) {
            MAPPER.readTree(DrawdownJson.writeTimeline(timeline))
                    .path("segments")
                    .forEach(segments::add);
        }
        return segments;
    }

    private static void assertSame(JsonNode segment, JsonNode row) {
        for (String name : List.of("status", "support", "basis", "firstDay", "endDay", "lastEvidence")) {
            assertEquals(segment.path(name).textValue(), row.get(name).textValue(), name);
        }
        for (String name : List.of("from", "until")) {
            JsonNode window = segment.path(name);
            assertEquals(
                    window.isObject() ? window.get("edtf").textValue() : window.textValue(),
                    row.get(name).textValue(),
                    name);
        }
        for (String name : List.of("evidence", "pending")) {
            List<String> told = new ArrayList<>();
            segment.path(name)
                    .forEach(each -> told.add(each.get("event").textValue() + ": " + cited(each.get("claims"))));
            assertEquals(
                    told.isEmpty() ? null : String.join(" | ", told),
                    row.get(name).textValue(),
                    name);
        }
        String contestedBy = cited(segment.path("contestedBy"));
        assertEquals(
                contestedBy.isEmpty() ? null : contestedBy,
                row.get("contestedBy").textValue());
    }

    private static String cited(JsonNode refs) {
        List<String> cited = new ArrayList<>();
        refs.forEach(ref -> cited.add(ref.textValue()));
        return String.join(" ", cited);
    }

    private static List<String> values(JsonNode object) {
        List<String> values = new ArrayList<>();
        object.forEach(value -> values.add(value.isNull() ? "" : value.textValue()));
        return values;
    }

    private static String unguarded(String cell) {
        return cell.startsWith("'") ? cell.substring(1) : cell;
    }
}
