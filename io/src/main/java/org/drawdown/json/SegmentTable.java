package org.drawdown.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.drawdown.claim.Claim;
import org.drawdown.estimate.DateWindow;
import org.drawdown.timeline.Evidence;
import org.drawdown.timeline.Segment;
import org.drawdown.timeline.Timeline;

/**
 * Writes timelines as a flat table, one row for each segment: as CSV for a spreadsheet, as NDJSON for a program.
 *
 * <pre>{@code
 * SegmentTable.writeCsv(reading.timelines().values(), Path.of("segments.csv"));
 * }</pre>
 *
 * <p>Both have the same columns under the same names, which {@code FORMAT.md} lists and which do not change within a
 * version of the format. The rows are in the order of the timelines and of their segments; a timeline without segments
 * has none. The rows of a part of a base name it; those of the whole have no part.
 *
 * <p><b>CSV</b> (RFC 4180) has a header, commas and CRLF. It begins with a byte order mark, without which Excel takes
 * Arabic for something else, unless {@link CsvOption#NO_BYTE_ORDER_MARK} is given. A value that a spreadsheet might run
 * as a formula has an apostrophe before it, and so has one that begins with an apostrophe: a program that takes one
 * leading apostrophe away has every value as it was.
 *
 * <p><b>NDJSON</b> has one object in a line, each with all columns, values as they are, and null for an empty cell.
 *
 * <p>Writing is deterministic: equal timelines are the same text. Streams are flushed and not closed; bytes are UTF-8.
 */
public final class SegmentTable {
    private static final Locale ARABIC = Locale.forLanguageTag("ar");

    /** Between the values of one cell; between citations a space will do, since none holds one. */
    private static final String BETWEEN = " | ";

    private static final ImmutableMap<String, Function<Row, Optional<String>>> COLUMNS =
            ImmutableMap.<String, Function<Row, Optional<String>>>builder()
                    .put("base", row -> Optional.of(row.timeline().tenure().base()))
                    .put("force", row -> Optional.of(row.timeline().tenure().force()))
                    .put("part", row -> row.timeline().part())
                    .put("policy", row -> Optional.of(row.timeline().policy()))
                    .put("knownAt", row -> row.timeline().knownAt().map(Instant::toString))
                    .put(
                            "status",
                            row -> Optional.of(
                                    SegmentJson.STATUSES.of(row.segment().status())))
                    .put(
                            "basis",
                            row -> Optional.of(
                                    SegmentJson.BASES.of(row.segment().basis())))
                    .put(
                            "support",
                            row -> Optional.of(
                                    SegmentJson.SUPPORTS.of(row.segment().support())))
                    .put("firstDay", row -> row.segment().firstDay().map(LocalDate::toString))
                    .put("endDay", row -> row.segment().endDay().map(LocalDate::toString))
                    .put("from", row -> edtf(Optional.of(row.segment().from())))
                    .put("until", row -> edtf(row.segment().until()))
                    .put("lastEvidence", row -> row.segment().lastEvidence().map(LocalDate::toString))
                    .put("evidence", row -> row.told(row.segment().evidence()))
                    .put("voices", row -> Optional.of(String.join(BETWEEN, Voices.of(row.segment()))))
                    .put("contestedBy", row -> row.cited(row.segment().contestedBy()))
                    .put("pending", row -> row.told(row.segment().pending()))
                    .put("headlineEnglish", row -> Optional.of(row.headline(Locale.ENGLISH)))
                    .put("headlineArabic", row -> Optional.of(row.headline(ARABIC)))
                    .buildOrThrow();

    private SegmentTable() {}

    /**
     * Writes timelines as CSV.
     *
     * @param timelines the timelines, such as {@code reading.timelines().values()}
     * @param options how it is written
     * @return the table, with the byte order mark as its first character unless an option says otherwise
     */
    public static String writeCsv(Iterable<Timeline> timelines, CsvOption... options) {
        return csv(timelines, options).asString();
    }

    /**
     * Writes timelines as CSV.
     *
     * @param timelines the timelines, such as {@code reading.timelines().values()}
     * @param file the file to make, or to replace
     * @param options how it is written
     * @throws IOException if the file cannot be written
     */
    public static void writeCsv(Iterable<Timeline> timelines, Path file, CsvOption... options) throws IOException {
        csv(timelines, options).to(file);
    }

    /**
     * Writes timelines as CSV.
     *
     * @param timelines the timelines, such as {@code reading.timelines().values()}
     * @param bytes where its bytes go, in UTF-8
     * @param options how it is written
     * @throws IOException if the stream fails
     */
    public static void writeCsv(Iterable<Timeline> timelines, OutputStream bytes, CsvOption... options)
            throws IOException {
        csv(timelines, options).to(bytes);
    }

    /**
     * Writes timelines as CSV.
     *
     * @param timelines the timelines, such as {@code reading.timelines().values()}
     * @param text where its text goes
     * @param options how it is written
     * @throws IOException if the stream fails
     */
    public static void writeCsv(Iterable<Timeline> timelines, Writer text, CsvOption... options) throws IOException {
        csv(timelines, options).to(text);
    }

    /**
     * Writes timelines as NDJSON.
     *
     * @param timelines the timelines, such as {@code reading.timelines().values()}
     * @return the table, a line for each row; empty where there is none
     */
    public static String writeNdjson(Iterable<Timeline> timelines) {
        return ndjson(timelines).asString();
    }

    /**
     * Writes timelines as NDJSON.
     *
     * @param timelines the timelines, such as {@code reading.timelines().values()}
     * @param file the file to make, or to replace
     * @throws IOException if the file cannot be written
     */
    public static void writeNdjson(Iterable<Timeline> timelines, Path file) throws IOException {
        ndjson(timelines).to(file);
    }

    /**
     * Writes timelines as NDJSON.
     *
     * @param timelines the timelines, such as {@code reading.timelines().values()}
     * @param bytes where its bytes go, in UTF-8
     * @throws IOException if the stream fails
     */
    public static void writeNdjson(Iterable<Timeline> timelines, OutputStream bytes) throws IOException {
        ndjson(timelines).to(bytes);
    }

    /**
     * Writes timelines as NDJSON.
     *
     * @param timelines the timelines, such as {@code reading.timelines().values()}
     * @param text where its text goes
     * @throws IOException if the stream fails
     */
    public static void writeNdjson(Iterable<Timeline> timelines, Writer text) throws IOException {
        ndjson(timelines).to(text);
    }

    private static TextOutput csv(Iterable<Timeline> timelines, CsvOption... options) {
        boolean marked = !Arrays.asList(options).contains(CsvOption.NO_BYTE_ORDER_MARK);
        return text -> {
            if (marked) {
                text.write(DocumentText.BYTE_ORDER_MARK);
            }
            text.write(String.join(",", COLUMNS.keySet()) + "\r\n");
            forEachRow(timelines, row -> text.write(csv(row)));
            text.flush();
        };
    }

    private static String csv(Row row) {
        return COLUMNS.values().stream()
                .map(column -> column.apply(row).map(CsvCell::of).orElse(""))
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    private static TextOutput ndjson(Iterable<Timeline> timelines) {
        return text -> {
            try (JsonGenerator out = TextOutput.JSON.createGenerator(text)) {
                forEachRow(timelines, row -> writeObject(out, row));
            }
            text.flush();
        };
    }

    private static void writeObject(JsonGenerator out, Row row) throws IOException {
        out.writeStartObject();
        for (var column : COLUMNS.entrySet()) {
            out.writeFieldName(column.getKey());
            Optional<String> value = column.getValue().apply(row);
            if (value.isPresent()) {
                out.writeString(value.get());
            } else {
                out.writeNull();
            }
        }
        out.writeEndObject();
        out.writeRaw('\n');
    }

    private static void forEachRow(Iterable<Timeline> timelines, RowWriter writer) throws IOException {
        for (Timeline timeline : timelines) {
            Citations<Claim> claims = CitedClaims.of(timeline);
            for (Segment segment : timeline.segments()) {
                writer.write(new Row(timeline, segment, claims));
            }
        }
    }

    @FunctionalInterface
    private interface RowWriter {
        void write(Row row) throws IOException;
    }

    /** A segment with the timeline that it is of, and how the JSON of that timeline cites its claims. */
    private record Row(Timeline timeline, Segment segment, Citations<Claim> claims) {
        Optional<String> told(List<Evidence> evidence) {
            return cell(evidence.stream()
                    .map(each -> EvidenceJson.EVENTS.of(each.event()) + ": "
                            + cited(each.claims()).orElseThrow())
                    .collect(Collectors.joining(BETWEEN)));
        }

        Optional<String> cited(List<Claim> cited) {
            return cell(String.join(" ", claims.of(cited)));
        }

        String headline(Locale locale) {
            return timeline.why(segment).headline(locale);
        }

        private static Optional<String> cell(String text) {
            return Optional.of(text).filter(value -> !value.isEmpty());
        }
    }

    private static Optional<String> edtf(Optional<DateWindow> window) {
        return window.filter(days -> !days.equals(DateWindow.unknown())).map(DateWindow::edtf);
    }
}
