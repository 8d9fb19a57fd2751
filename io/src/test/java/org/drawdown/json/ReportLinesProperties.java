package org.drawdown.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.drawdown.claim.Report;

class ReportLinesProperties {
    private static final ReadOption QUIETLY = ReadOption.reportingTo(ignored -> {});

    @Property(tries = 200)
    void whatIsWrittenReadsBackAsTheSame(@ForAll Random random, @ForAll @IntRange(max = 5) int count)
            throws IOException {
        List<Report> reports = new ArrayList<>();
        StringWriter text = new StringWriter();
        try (ReportLineWriter lines = ReportLines.write(text)) {
            for (int i = 0; i < count; i++) {
                Report report = new Invented(random).report();
                reports.add(report);
                lines.write(report);
            }
        }
        assertEquals(
                reports,
                ReportLines.read(new StringReader(text.toString())).stream()
                        .map(line -> line.report().orElseThrow())
                        .toList());
    }

    @Property(tries = 200)
    void everyLineIsWhatItIsAlone(@ForAll Random random, @ForAll @IntRange(max = 12) int count) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lines.add(anyLine(random));
        }
        String end = random.nextBoolean() ? "\n" : "\r\n";
        String text = lines.isEmpty() ? "" : String.join(end, lines) + end;
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                expected.add(alone(i + 1, lines.get(i)));
            }
        }
        assertEquals(expected, all(ReportLines.read(new StringReader(text), QUIETLY)));
    }

    @Property(tries = 200)
    void theSameComesOutHoweverItComesIn(@ForAll Random random, @ForAll @Size(max = 6) List<byte[]> stray)
            throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] bytes : stray) {
            all.writeBytes((anyLine(random) + "\n").getBytes(UTF_8));
            all.writeBytes(bytes);
        }
        byte[] bytes = all.toByteArray();
        List<String> expected = all(ReportLines.read(new ByteArrayInputStream(bytes), QUIETLY));
        assertEquals(expected, all(ReportLines.read(new Chopped(bytes, random), QUIETLY)));
        Path folder = Files.createTempDirectory("lines");
        try {
            Path plain = Files.write(folder.resolve("lines.ndjson"), bytes);
            Path compressed = Files.write(folder.resolve("lines.ndjson.gz"), Lines.compressed(bytes));
            for (Path file : List.of(plain, compressed)) {
                try (ReportLines lines = ReportLines.read(file, QUIETLY)) {
                    assertEquals(expected, all(lines));
                }
                Files.delete(file);
            }
        } finally {
            Files.delete(folder);
        }
    }

    @Property(tries = 200)
    void aTextThatIsTornAnywhereLosesItsLastLineOnly(@ForAll Random random, @ForAll @IntRange(max = 5_000) int cut) {
        List<String> lines = List.of(Lines.line("a"), Lines.line("الشدادي"), Lines.line("c"));
        byte[] whole = (String.join("\n", lines) + "\n").getBytes(UTF_8);
        byte[] torn = Arrays.copyOf(whole, cut % whole.length);
        List<ReportLine> read =
                ReportLines.read(new Chopped(torn, random)).stream().toList();
        int position = 0;
        int number = 0;
        for (String line : lines) {
            int length = line.getBytes(UTF_8).length;
            if (torn.length >= position + length) {
                assertEquals(report(line), read.get(number).report().orElseThrow());
                number++;
            } else if (torn.length > position) {
                assertEquals(
                        List.of(JsonProblem.Code.TORN_LINE),
                        read.get(number).problems().stream()
                                .map(JsonProblem::code)
                                .toList());
                number++;
            }
            position += length + 1;
        }
        assertEquals(number, read.size());
    }

    private static Report report(String line) {
        try {
            return DrawdownJson.readReport(line);
        } catch (DrawdownJsonException e) {
            throw new AssertionError("the line is good", e);
        }
    }

    /** What a line should come to, by way of the door for single documents. */
    private static String alone(int number, String line) {
        try {
            return number + " " + DrawdownJson.readReport(line, QUIETLY);
        } catch (DrawdownJsonException e) {
            List<String> problems = e.problems().stream()
                    .map(problem -> problem.code() + " "
                            + Pattern.compile("^line 1,")
                                    .matcher(problem.message())
                                    .replaceFirst("line " + number + ","))
                    .toList();
            return number + " " + problems;
        }
    }

    private static List<String> all(ReportLines lines) {
        return lines.stream()
                .map(line -> line.number() + " "
                        + line.report()
                                .map(Object::toString)
                                .orElseGet(() -> line.problems().stream()
                                        .map(problem -> problem.code() + " " + problem.message())
                                        .toList()
                                        .toString()))
                .toList();
    }

    private static String anyLine(Random random) {
        String line = DrawdownJson.writeReport(new Invented(random).report(), WriteOption.COMPACT);
        return switch (random.nextInt(7)) {
            case 0 -> "";
            case 1 -> " \t";
            case 2 -> line.substring(0, random.nextInt(line.length()));
            case 3 -> line.replaceFirst("\"publisher\":\"[^\"]*\"", "\"publisher\":7,\"mood\":8");
            case 4 -> line + "x";
            default -> line;
        };
    }

    /** A stream that gives as few bytes at a time as it likes. */
    private static final class Chopped extends InputStream {
        private final InputStream bytes;
        private final Random random;

        Chopped(byte[] bytes, Random random) {
            this.bytes = new ByteArrayInputStream(bytes);
            this.random = random;
        }

        @Override
        public int read() throws IOException {
            return bytes.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            return bytes.read(target, offset, Math.min(length, 1 + random.nextInt(20)));
        }
    }
}
