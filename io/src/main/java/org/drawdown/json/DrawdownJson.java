package org.drawdown.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Path;
import org.drawdown.claim.Report;
import org.drawdown.ledger.Ledger;
import org.drawdown.place.Gazetteer;
import org.drawdown.timeline.Timeline;

/**
 * Reads and writes the documents of Drawdown's JSON format.
 *
 * <pre>{@code
 * Report report = DrawdownJson.readReport(Path.of("report.json"));
 * String text = DrawdownJson.writeReport(report);
 * }</pre>
 *
 * <p><b>Reading</b> is strict, and the same for a text, its bytes, a file and a stream: bytes are UTF-8, one leading
 * byte order mark is passed over, and whatever is not exactly a document of the format is a
 * {@link DrawdownJsonException} that names the place. Input is bounded, by {@link ReadLimits#standard()} unless an
 * option says otherwise. Streams are read to their end and not closed. What documents have again and again, such as a source
 * in the same words, may be one object in all that is read from texts, bytes and files; it is remembered in bounded memory,
 * and forgotten where memory is short.
 *
 * <p><b>Writing</b> is deterministic: equal values are the same text, whatever the machine and its locale. What was
 * written reads back as an equal value, and a document that was written here is written again byte for byte. The text
 * is laid out for people and ends with a line feed; {@link WriteOption#COMPACT} makes one line of it. Streams are
 * flushed and not closed.
 *
 * <p>Many reports in one file are read and written by {@link ReportLines}.
 *
 * <p>Who shares an {@code ObjectMapper} with other types takes
 * {@link org.drawdown.json.jackson.DrawdownModule DrawdownModule}. The methods with a parser or a generator of Jackson
 * are what it is made of: they read and write one document as one value, and what bytes are let in is up to the parser.
 */
public final class DrawdownJson {
    private DrawdownJson() {}

    /**
     * Reads a report.
     *
     * @param text the text of a document
     * @param options how it is read
     * @return the report
     * @throws DrawdownJsonException if it is not a document of this kind
     */
    public static Report readReport(String text, ReadOption... options) throws DrawdownJsonException {
        return ReportJson.DOCUMENT.read(text, options);
    }

    /**
     * Reads a report.
     *
     * @param bytes the bytes of a document, in UTF-8
     * @param options how it is read
     * @return the report
     * @throws DrawdownJsonException if they are not a document of this kind
     */
    public static Report readReport(byte[] bytes, ReadOption... options) throws DrawdownJsonException {
        return ReportJson.DOCUMENT.read(bytes, options);
    }

    /**
     * Reads a report.
     *
     * @param file a file
     * @param options how it is read
     * @return the report
     * @throws IOException if the file cannot be read; a {@link DrawdownJsonException} if it does not hold a document of this kind
     */
    public static Report readReport(Path file, ReadOption... options) throws IOException {
        return ReportJson.DOCUMENT.read(file, options);
    }

    /**
     * Reads a report.
     *
     * @param bytes the bytes of a document, in UTF-8, to the end of the stream
     * @param options how it is read
     * @return the report
     * @throws IOException if the stream fails; a {@link DrawdownJsonException} if it is not a document of this kind
     */
    public static Report readReport(InputStream bytes, ReadOption... options) throws IOException {
        return ReportJson.DOCUMENT.read(bytes, options);
    }

    /**
     * Reads a report.
     *
     * @param text the text of a document, to the end of the stream
     * @param options how it is read
     * @return the report
     * @throws IOException if the stream fails; a {@link DrawdownJsonException} if it is not a document of this kind
     */
    public static Report readReport(Reader text, ReadOption... options) throws IOException {
        return ReportJson.DOCUMENT.read(text, options);
    }

    /**
     * Reads a report.
     *
     * <p>The parser is left at the last token of the document.
     *
     * @param parser a parser at the first token of a document, or before it
     * @param options how it is read
     * @return the report
     * @throws IOException if the parser fails; a {@link DrawdownJsonException} if what it reads is not a document of this kind
     */
    public static Report readReport(JsonParser parser, ReadOption... options) throws IOException {
        return ReportJson.DOCUMENT.read(parser, options);
    }

    /**
     * Writes a report as a text.
     *
     * @param report the report
     * @param options how it is written
     * @return the document
     */
    public static String writeReport(Report report, WriteOption... options) {
        return ReportJson.DOCUMENT.write(report, options);
    }

    /**
     * Writes a report.
     *
     * @param report the report
     * @param file the file to make, or to replace
     * @param options how it is written
     * @throws IOException if the file cannot be written
     */
    public static void writeReport(Report report, Path file, WriteOption... options) throws IOException {
        ReportJson.DOCUMENT.write(report, file, options);
    }

    /**
     * Writes a report.
     *
     * @param report the report
     * @param bytes where its bytes go, in UTF-8
     * @param options how it is written
     * @throws IOException if the stream fails
     */
    public static void writeReport(Report report, OutputStream bytes, WriteOption... options) throws IOException {
        ReportJson.DOCUMENT.write(report, bytes, options);
    }

    /**
     * Writes a report.
     *
     * @param report the report
     * @param text where its text goes
     * @param options how it is written
     * @throws IOException if the stream fails
     */
    public static void writeReport(Report report, Writer text, WriteOption... options) throws IOException {
        ReportJson.DOCUMENT.write(report, text, options);
    }

    /**
     * Writes a report as one value; how it is laid out is up to the generator.
     *
     * @param report the report
     * @param generator where it goes
     * @throws IOException if the generator fails
     */
    public static void writeReport(Report report, JsonGenerator generator) throws IOException {
        ReportJson.DOCUMENT.write(report, generator);
    }

    /**
     * Reads a gazetteer.
     *
     * @param text the text of a document
     * @param options how it is read
     * @return the gazetteer
     * @throws DrawdownJsonException if it is not a document of this kind
     */
    public static Gazetteer readGazetteer(String text, ReadOption... options) throws DrawdownJsonException {
        return GazetteerJson.DOCUMENT.read(text, options);
    }

    /**
     * Reads a gazetteer.
     *
     * @param bytes the bytes of a document, in UTF-8
     * @param options how it is read
     * @return the gazetteer
     * @throws DrawdownJsonException if they are not a document of this kind
     */
    public static Gazetteer readGazetteer(byte[] bytes, ReadOption... options) throws DrawdownJsonException {
        return GazetteerJson.DOCUMENT.read(bytes, options);
    }

    /**
     * Reads a gazetteer.
     *
     * @param file a file
     * @param options how it is read
     * @return the gazetteer
     * @throws IOException if the file cannot be read; a {@link DrawdownJsonException} if it does not hold a document of this kind
     */
    public static Gazetteer readGazetteer(Path file, ReadOption... options) throws IOException {
        return GazetteerJson.DOCUMENT.read(file, options);
    }

    /**
     * Reads a gazetteer.
     *
     * @param bytes the bytes of a document, in UTF-8, to the end of the stream
     * @param options how it is read
     * @return the gazetteer
     * @throws IOException if the stream fails; a {@link DrawdownJsonException} if it is not a document of this kind
     */
    public static Gazetteer readGazetteer(InputStream bytes, ReadOption... options) throws IOException {
        return GazetteerJson.DOCUMENT.read(bytes, options);
    }

    /**
     * Reads a gazetteer.
     *
     * @param text the text of a document, to the end of the stream
     * @param options how it is read
     * @return the gazetteer
     * @throws IOException if the stream fails; a {@link DrawdownJsonException} if it is not a document of this kind
     */
    public static Gazetteer readGazetteer(Reader text, ReadOption... options) throws IOException {
        return GazetteerJson.DOCUMENT.read(text, options);
    }

    /**
     * Reads a gazetteer.
     *
     * <p>The parser is left at the last token of the document.
     *
     * @param parser a parser at the first token of a document, or before it
     * @param options how it is read
     * @return the gazetteer
     * @throws IOException if the parser fails; a {@link DrawdownJsonException} if what it reads is not a document of this kind
     */
    public static Gazetteer readGazetteer(JsonParser parser, ReadOption... options) throws IOException {
        return GazetteerJson.DOCUMENT.read(parser, options);
    }

    /**
     * Writes a gazetteer as a text.
     *
     * @param gazetteer the gazetteer
     * @param options how it is written
     * @return the document
     */
    public static String writeGazetteer(Gazetteer gazetteer, WriteOption... options) {
        return GazetteerJson.DOCUMENT.write(gazetteer, options);
    }

    /**
     * Writes a gazetteer.
     *
     * @param gazetteer the gazetteer
     * @param file the file to make, or to replace
     * @param options how it is written
     * @throws IOException if the file cannot be written
     */
    public static void writeGazetteer(Gazetteer gazetteer, Path file, WriteOption... options) throws IOException {
        GazetteerJson.DOCUMENT.write(gazetteer, file, options);
    }

    /**
     * Writes a gazetteer.
     *
     * @param gazetteer the gazetteer
     * @param bytes where its bytes go, in UTF-8
     * @param options how it is written
     * @throws IOException if the stream fails
     */
    public static void writeGazetteer(Gazetteer gazetteer, OutputStream bytes, WriteOption... options)
            throws IOException {
        GazetteerJson.DOCUMENT.write(gazetteer, bytes, options);
    }

    /**
     * Writes a gazetteer.
     *
     * @param gazetteer the gazetteer
     * @param text where its text goes
     * @param options how it is written
     * @throws IOException if the stream fails
     */
    public static void writeGazetteer(Gazetteer gazetteer, Writer text, WriteOption... options) throws IOException {
        GazetteerJson.DOCUMENT.write(gazetteer, text, options);
    }

    /**
     * Writes a gazetteer as one value; how it is laid out is up to the generator.
     *
     * @param gazetteer the gazetteer
     * @param generator where it goes
     * @throws IOException if the generator fails
     */
    public static void writeGazetteer(Gazetteer gazetteer, JsonGenerator generator) throws IOException {
        GazetteerJson.DOCUMENT.write(gazetteer, generator);
    }

    /**
     * Reads a ledger.
     *
     * @param text the text of a document
     * @param options how it is read
     * @return the ledger
     * @throws DrawdownJsonException if it is not a document of this kind
     */
    public static Ledger readLedger(String text, ReadOption... options) throws DrawdownJsonException {
        return LedgerJson.DOCUMENT.read(text, options);
    }

    /**
     * Reads a ledger.
     *
     * @param bytes the bytes of a document, in UTF-8
     * @param options how it is read
     * @return the ledger
     * @throws DrawdownJsonException if they are not a document of this kind
     */
    public static Ledger readLedger(byte[] bytes, ReadOption... options) throws DrawdownJsonException {
        return LedgerJson.DOCUMENT.read(bytes, options);
    }

    /**
     * Reads a ledger.
     *
     * @param file a file
     * @param options how it is read
     * @return the ledger
     * @throws IOException if the file cannot be read; a {@link DrawdownJsonException} if it does not hold a document of this kind
     */
    public static Ledger readLedger(Path file, ReadOption... options) throws IOException {
        return LedgerJson.DOCUMENT.read(file, options);
    }

    /**
     * Reads a ledger.
     *
     * @param bytes the bytes of a document, in UTF-8, to the end of the stream
     * @param options how it is read
     * @return the ledger
     * @throws IOException if the stream fails; a {@link DrawdownJsonException} if it is not a document of this kind
     */
    public static Ledger readLedger(InputStream bytes, ReadOption... options) throws IOException {
        return LedgerJson.DOCUMENT.read(bytes, options);
    }

    /**
     * Reads a ledger.
     *
     * @param text the text of a document, to the end of the stream
     * @param options how it is read
     * @return the ledger
     * @throws IOException if the stream fails; a {@link DrawdownJsonException} if it is not a document of this kind
     */
    public static Ledger readLedger(Reader text, ReadOption... options) throws IOException {
        return LedgerJson.DOCUMENT.read(text, options);
    }

    /**
     * Reads a ledger.
     *
     * <p>The parser is left at the last token of the document.
     *
     * @param parser a parser at the first token of a document, or before it
     * @param options how it is read
     * @return the ledger
     * @throws IOException if the parser fails; a {@link DrawdownJsonException} if what it reads is not a document of this kind
     */
    public static Ledger readLedger(JsonParser parser, ReadOption... options) throws IOException {
        return LedgerJson.DOCUMENT.read(parser, options);
    }

    /**
     * Writes a ledger as a text.
     *
     * @param ledger the ledger
     * @param options how it is written
     * @return the document
     */
    public static String writeLedger(Ledger ledger, WriteOption... options) {
        return LedgerJson.DOCUMENT.write(ledger, options);
    }

    /**
     * Writes a ledger.
     *
     * @param ledger the ledger
     * @param file the file to make, or to replace
     * @param options how it is written
     * @throws IOException if the file cannot be written
     */
    public static void writeLedger(Ledger ledger, Path file, WriteOption... options) throws IOException {
        LedgerJson.DOCUMENT.write(ledger, file, options);
    }

    /**
     * Writes a ledger.
     *
     * @param ledger the ledger
     * @param bytes where its bytes go, in UTF-8
     * @param options how it is written
     * @throws IOException if the stream fails
     */
    public static void writeLedger(Ledger ledger, OutputStream bytes, WriteOption... options) throws IOException {
        LedgerJson.DOCUMENT.write(ledger, bytes, options);
    }

    /**
     * Writes a ledger.
     *
     * @param ledger the ledger
     * @param text where its text goes
     * @param options how it is written
     * @throws IOException if the stream fails
     */
    public static void writeLedger(Ledger ledger, Writer text, WriteOption... options) throws IOException {
        LedgerJson.DOCUMENT.write(ledger, text, options);
    }

    /**
     * Writes a ledger as one value; how it is laid out is up to the generator.
     *
     * @param ledger the ledger
     * @param generator where it goes
     * @throws IOException if the generator fails
     */
    public static void writeLedger(Ledger ledger, JsonGenerator generator) throws IOException {
        LedgerJson.DOCUMENT.write(ledger, generator);
    }

    /**
     * Reads a timeline.
     *
     * @param text the text of a document
     * @param options how it is read
     * @return the timeline
     * @throws DrawdownJsonException if it is not a document of this kind
     */
    public static Timeline readTimeline(String text, ReadOption... options) throws DrawdownJsonException {
        return TimelineJson.DOCUMENT.read(text, options);
    }

    /**
     * Reads a timeline.
     *
     * @param bytes the bytes of a document, in UTF-8
     * @param options how it is read
     * @return the timeline
     * @throws DrawdownJsonException if they are not a document of this kind
     */
    public static Timeline readTimeline(byte[] bytes, ReadOption... options) throws DrawdownJsonException {
        return TimelineJson.DOCUMENT.read(bytes, options);
    }

    /**
     * Reads a timeline.
     *
     * @param file a file
     * @param options how it is read
     * @return the timeline
     * @throws IOException if the file cannot be read; a {@link DrawdownJsonException} if it does not hold a document of this kind
     */
    public static Timeline readTimeline(Path file, ReadOption... options) throws IOException {
        return TimelineJson.DOCUMENT.read(file, options);
    }

    /**
     * Reads a timeline.
     *
     * @param bytes the bytes of a document, in UTF-8, to the end of the stream
     * @param options how it is read
     * @return the timeline
     * @throws IOException if the stream fails; a {@link DrawdownJsonException} if it is not a document of this kind
     */
    public static Timeline readTimeline(InputStream bytes, ReadOption... options) throws IOException {
        return TimelineJson.DOCUMENT.read(bytes, options);
    }

    /**
     * Reads a timeline.
     *
     * @param text the text of a document, to the end of the stream
     * @param options how it is read
     * @return the timeline
     * @throws IOException if the stream fails; a {@link DrawdownJsonException} if it is not a document of this kind
     */
    public static Timeline readTimeline(Reader text, ReadOption... options) throws IOException {
        return TimelineJson.DOCUMENT.read(text, options);
    }

    /**
     * Reads a timeline.
     *
     * <p>The parser is left at the last token of the document.
     *
     * @param parser a parser at the first token of a document, or before it
     * @param options how it is read
     * @return the timeline
     * @throws IOException if the parser fails; a {@link DrawdownJsonException} if what it reads is not a document of this kind
     */
    public static Timeline readTimeline(JsonParser parser, ReadOption... options) throws IOException {
        return TimelineJson.DOCUMENT.read(parser, options);
    }

    /**
     * Writes a timeline as a text.
     *
     * @param timeline the timeline
     * @param options how it is written
     * @return the document
     */
    public static String writeTimeline(Timeline timeline, WriteOption... options) {
        return TimelineJson.DOCUMENT.write(timeline, options);
    }

    /**
     * Writes a timeline.
     *
     * @param timeline the timeline
     * @param file the file to make, or to replace
     * @param options how it is written
     * @throws IOException if the file cannot be written
     */
    public static void writeTimeline(Timeline timeline, Path file, WriteOption... options) throws IOException {
        TimelineJson.DOCUMENT.write(timeline, file, options);
    }

    /**
     * Writes a timeline.
     *
     * @param timeline the timeline
     * @param bytes where its bytes go, in UTF-8
     * @param options how it is written
     * @throws IOException if the stream fails
     */
    public static void writeTimeline(Timeline timeline, OutputStream bytes, WriteOption... options) throws IOException {
        TimelineJson.DOCUMENT.write(timeline, bytes, options);
    }

    /**
     * Writes a timeline.
     *
     * @param timeline the timeline
     * @param text where its text goes
     * @param options how it is written
     * @throws IOException if the stream fails
     */
    public static void writeTimeline(Timeline timeline, Writer text, WriteOption... options) throws IOException {
        TimelineJson.DOCUMENT.write(timeline, text, options);
    }

    /**
     * Writes a timeline as one value; how it is laid out is up to the generator.
     *
     * @param timeline the timeline
     * @param generator where it goes
     * @throws IOException if the generator fails
     */
    public static void writeTimeline(Timeline timeline, JsonGenerator generator) throws IOException {
        TimelineJson.DOCUMENT.write(timeline, generator);
    }
}
