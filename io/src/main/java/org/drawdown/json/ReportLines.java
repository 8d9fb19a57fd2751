package org.drawdown.json;

import static com.google.common.base.Preconditions.checkNotNull;
import static com.google.common.base.Preconditions.checkState;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.io.CountingInputStream;
import com.google.common.primitives.Ints;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPOutputStream;
import org.drawdown.claim.Report;
import org.drawdown.json.JsonProblem.Code;
import org.drawdown.json.JsonProblem.Place;
import org.jspecify.annotations.Nullable;

/**
 * Many reports, one in each line (NDJSON), read one after the other in the memory that one of them takes.
 *
 * <pre>{@code
 * try (ReportLines lines = ReportLines.read(Path.of("reports.ndjson.gz"))) {
 *     for (ReportLine line : lines) {
 *         line.match(reports::add, problem -> System.err.println(problem.message()));
 *     }
 * }
 * }</pre>
 *
 * <p>Each line is a document as {@link DrawdownJson#readReport(String, ReadOption...)} reads it, or tells what is wrong
 * with it; reading goes on with the next line. It ends behind the first bad line with
 * {@link ReadOption#stoppingAtFirstBadLine()}; else, where more lines are bad than
 * {@link ReadLimits#badLines()}, with a last line that says so, with the code {@link Code#LIMIT}.
 *
 * <ul>
 *   <li>A line ends with a line feed; a carriage return before it does not count. A blank line is passed over. The last line
 *       needs no line feed, but if it breaks off too, its code is {@link Code#TORN_LINE}.
 *   <li>A line that is too long is passed over to its end, in bounded memory; bytes that are not UTF-8 spoil their line
 *       only; a byte order mark may stand at the very start.
 *   <li>A file whose name ends in ".gz" is compressed. Where it is damaged, or ends too early, the lines before are read, and
 *       the last one has the code {@link Code#COMPRESSION}.
 *   <li>A member that is ignored, since it is of a later version, is reported once for each name, not in each line.
 *   <li>There may be any number of lines; a small compressed file may hold very many.
 * </ul>
 *
 * <p>The lines are there once, for one iterator or one stream, which throws an {@link UncheckedIOException} where the file
 * or the stream itself fails.
 *
 * <p>This class is not thread-safe.
 */
public final class ReportLines implements Iterable<ReportLine>, Closeable {
    private static final int WRITTEN_AT_ONCE = 1 << 16;

    private final TextLines lines;
    private final @Nullable LineInput input;
    private final Closeable file;
    private final @Nullable CountingInputStream bytes;
    private final OptionalLong size;
    private final ReadOption.Settings settings;
    private final Set<String> ignored = new HashSet<>();
    private int badLines;
    private boolean hasEnded;
    private boolean isTaken;

    private ReportLines(
            Reader text,
            @Nullable LineInput input,
            Closeable file,
            @Nullable CountingInputStream bytes,
            OptionalLong size,
            ReadOption.Settings settings) {
        this.lines = new TextLines(text, settings.limits().lineLength());
        this.input = input;
        this.file = file;
        this.bytes = bytes;
        this.size = size;
        this.settings = settings.with(tellingOnce(settings.listener()));
    }

    /**
     * Opens a file of lines.
     *
     * @param file the file, compressed with gzip if its name ends in ".gz"
     * @param options how the lines are read
     * @return the lines, to be closed
     * @throws IOException if the file cannot be opened
     */
    public static ReportLines read(Path file, ReadOption... options) throws IOException {
        ReadOption.Settings settings = ReadOption.Settings.of(options);
        OptionalLong size = OptionalLong.of(Files.size(file));
        CountingInputStream bytes = new CountingInputStream(Files.newInputStream(file));
        InputStream content = isCompressed(file) ? new GzipInput(bytes) : bytes;
        return ofBytes(content, content, bytes, size, settings);
    }

    /**
     * Reads lines from a stream, which is not closed.
     *
     * @param bytes the bytes of the lines, in UTF-8, not compressed
     * @param options how the lines are read
     * @return the lines
     */
    public static ReportLines read(InputStream bytes, ReadOption... options) {
        CountingInputStream counted = new CountingInputStream(bytes);
        return ofBytes(counted, () -> {}, counted, OptionalLong.empty(), ReadOption.Settings.of(options));
    }

    /**
     * Reads lines from a stream, which is not closed.
     *
     * @param text the text of the lines
     * @param options how the lines are read
     * @return the lines
     */
    public static ReportLines read(Reader text, ReadOption... options) {
        checkNotNull(text, "text");
        return new ReportLines(text, null, () -> {}, null, OptionalLong.empty(), ReadOption.Settings.of(options));
    }

    private static ReportLines ofBytes(
            InputStream content,
            Closeable file,
            CountingInputStream bytes,
            OptionalLong size,
            ReadOption.Settings settings) {
        return new ReportLines(Reader.nullReader(), new LineInput(content), file, bytes, size, settings);
    }

    /**
     * Makes a file of lines, or replaces it.
     *
     * @param file the file, which is compressed with gzip if its name ends in ".gz", without a time in it
     * @return what writes the lines, to be closed
     * @throws IOException if the file cannot be made
     */
    public static ReportLineWriter write(Path file) throws IOException {
        OutputStream bytes = Files.newOutputStream(file);
        return writer(isCompressed(file) ? new GZIPOutputStream(bytes) : bytes, true);
    }

    /**
     * Writes lines to a stream, which is not closed.
     *
     * @param bytes where their bytes go, in UTF-8
     * @return what writes the lines, to be closed
     */
    public static ReportLineWriter write(OutputStream bytes) {
        checkNotNull(bytes, "bytes");
        return writer(bytes, false);
    }

    /**
     * Writes lines to a stream, which is not closed.
     *
     * @param text where their text goes
     * @return what writes the lines, to be closed
     */
    public static ReportLineWriter write(Writer text) {
        checkNotNull(text, "text");
        return new ReportLineWriter((bytes, length) -> text.write(new String(bytes, 0, length, UTF_8)), text::flush);
    }

    private static ReportLineWriter writer(OutputStream target, boolean isOurs) {
        OutputStream buffered = new BufferedOutputStream(target, WRITTEN_AT_ONCE);
        return new ReportLineWriter(
                (bytes, length) -> buffered.write(bytes, 0, length), isOurs ? buffered : buffered::flush);
    }

    private static boolean isCompressed(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
    }

    /**
     * Returns the lines, which are read as they are asked for.
     *
     * @return an iterator
     * @throws IllegalStateException if the lines have been taken before
     */
    @Override
    public Iterator<ReportLine> iterator() {
        checkState(!isTaken, "lines can be gone through once");
        isTaken = true;
        return new AbstractIterator<>() {
            @Override
            protected @Nullable ReportLine computeNext() {
                try {
                    ReportLine next = hasEnded ? null : nextLine();
                    return next == null ? endOfData() : next;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
    }

    /**
     * Returns the lines, which are read as they are asked for. To close the stream means nothing; close this.
     *
     * @return a stream
     * @throws IllegalStateException if the lines have been taken before
     */
    public Stream<ReportLine> stream() {
        int characteristics = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator(), characteristics), false);
    }

    /**
     * Returns how far reading has come, in lines.
     *
     * @return the number of the last line that has been read, which may be a blank one
     */
    public long linesRead() {
        return lines.number();
    }

    /**
     * Returns how far reading has come, in bytes.
     *
     * @return how many bytes have been taken from the file, compressed as it may be, or from the stream, some of them for
     *     lines that are still to come; 0 where a text is read
     */
    public long bytesRead() {
        return bytes == null ? 0 : bytes.getCount();
    }

    /**
     * Returns how far reading has to go.
     *
     * @return how many bytes the file had when it was opened; empty where a stream or a text is read
     */
    public OptionalLong bytesInFile() {
        return size;
    }

    /**
     * Closes the file; a stream that was given stays open.
     *
     * @throws IOException if the file cannot be closed
     */
    @Override
    public void close() throws IOException {
        file.close();
    }

    private @Nullable ReportLine nextLine() throws IOException {
        try {
            while (input == null || input.next()) {
                if (input != null) {
                    if (input.passOverBlank(settings.limits().lineLength())) {
                        lines.passOver();
                        continue;
                    }
                    Optional<Report> report = input.read(this::readSwiftly);
                    if (report.isPresent()) {
                        lines.passOver();
                        return ReportLine.of(lines.number(), report.get());
                    }
                    lines.goOn(new Utf8Reader(input));
                }
                if (!lines.next()) {
                    break;
                }
                if (!lines.isBlank()) {
                    return line();
                }
            }
        } catch (GzipInput.DamagedException e) {
            hasEnded = true;
            Place place = new Place(Ints.saturatedCast(lines.number() + 1), lines.length() + 1, "", Optional.empty());
            return ReportLine.of(
                    lines.number() + 1,
                    ImmutableList.of(JsonProblem.expected(
                            Code.COMPRESSION, place, "a whole gzip file", Optional.empty(), e.got())),
                    false);
        }
        hasEnded = true;
        return null;
    }

    private Optional<Report> readSwiftly(byte[] line, int from, int to) {
        // No line has more characters than bytes.
        return to - from > settings.limits().lineLength()
                ? Optional.empty()
                : ReportJson.DOCUMENT.readSwiftly(
                        line, lines.number() == 0 ? Utf8Reader.behindMark(line, from, to) : from, to, settings);
    }

    private ReportLine line() throws IOException {
        if (lines.isTooLong()) {
            return bad(limit(
                    Limits.lineLength(settings.limits()), settings.limits().lineLength() + 1));
        }
        try {
            DocumentText text = DocumentText.ofLine(lines.reader(), settings.limits());
            return ReportLine.of(
                    lines.number(), ReportJson.DOCUMENT.read(text, Document.factory(settings.limits()), settings));
        } catch (DrawdownJsonException e) {
            return bad(e);
        }
    }

    private ReportLine bad(DrawdownJsonException refusal) {
        if (badLines == settings.limits().badLines()) {
            hasEnded = true;
            JsonProblem tooMany = limit(Limits.badLines(settings.limits()), 1).problem();
            return ReportLine.of(lines.number(), ImmutableList.of(inLine(tooMany)), false);
        }
        badLines++;
        hasEnded = settings.stopsAtFirstBadLine();
        ImmutableList.Builder<JsonProblem> problems = ImmutableList.builder();
        JsonProblem last = Iterables.getLast(refusal.problems());
        for (JsonProblem problem : refusal.problems()) {
            problems.add(inLine(problem == last ? torn(problem) : problem));
        }
        return ReportLine.of(lines.number(), problems.build(), refusal.hasMoreProblems());
    }

    /** A line that breaks off is another thing where the file breaks off with it. */
    private JsonProblem torn(JsonProblem last) {
        boolean breaksOff = last.code() == Code.TRUNCATED || (last.code() == Code.ENCODING && lines.isCutOff());
        return lines.hasLineFeed() || !breaksOff
                ? last
                : JsonProblem.expected(
                        Code.TORN_LINE,
                        new Place(last.line(), last.column(), last.pointer(), last.field()),
                        "the rest of the line",
                        Optional.empty(),
                        "the end of the input");
    }

    private DrawdownJsonException limit(Limits.PassedException passed, int column) {
        return new DrawdownJsonException(JsonProblem.expected(
                Code.LIMIT,
                new Place(1, column, "", Optional.empty()),
                passed.expected(),
                Optional.empty(),
                passed.got()));
    }

    private JsonProblem inLine(JsonProblem problem) {
        return problem.at(Ints.saturatedCast(lines.number()), lines.column(problem.line(), problem.column()));
    }

    private Consumer<JsonProblem> tellingOnce(Consumer<JsonProblem> listener) {
        return problem -> {
            String name = problem.excerpt().orElse("");
            // Bounded like all else; behind that, a name is told again rather than not at all.
            boolean isNew = ignored.size() < Limits.UNKNOWN_NAMES ? ignored.add(name) : !ignored.contains(name);
            if (isNew) {
                listener.accept(inLine(problem));
            }
        };
    }
}
