package org.drawdown.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;
import org.drawdown.claim.Presence;
import org.drawdown.claim.Report;
import org.drawdown.json.JsonProblem.Code;
import org.drawdown.place.Tenure;
import org.drawdown.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportLinesTest {
    private static final String NOT_JSON =
            "expected JSON: Unrecognized token 'no': was expecting (JSON String, Number, Array, Object or token"
                    + " 'null', 'true' or 'false')";

    @TempDir
    private Path folder;

    @Test
    void readsEachLineAsAReportOrAsItsProblems() {
        List<Report> reports = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        String text = Lines.line("a") + "\nno JSON\n" + Lines.line("b") + "\n{\"id\": 5, \"language\": 6}\n";
        for (ReportLine line : ReportLines.read(new StringReader(text))) {
            line.match(reports::add, problem -> problems.add(problem.message()));
        }
        assertEquals(List.of(Lines.report("a"), Lines.report("b")), reports);
        assertEquals(
                List.of(
                        "line 2, column 1: " + NOT_JSON,
                        "line 4, column 8, /id: expected a string, got 5",
                        "line 4, column 23, /language: expected a string, got 6"),
                problems);
    }

    @Test
    void saysWhereALineStands() {
        Iterator<ReportLine> lines = ReportLines.read(new StringReader("\n" + Lines.line("a") + "\n\n7\n"))
                .iterator();
        ReportLine report = lines.next();
        assertEquals(2, report.number());
        assertEquals(Optional.of(Lines.report("a")), report.report());
        assertEquals(List.of(), report.problems());
        assertFalse(report.hasMoreProblems());
        assertEquals("line 2: the report \"a\"", report.toString());

        ReportLine bad = lines.next();
        assertEquals(4, bad.number());
        assertEquals(Optional.empty(), bad.report());
        assertEquals("line 4, column 1: expected a report (an object), got 7", bad.toString());
        assertEquals(4, bad.problems().get(0).line());
        assertFalse(lines.hasNext());
        assertThrows(NoSuchElementException.class, lines::next);
    }

    @Test
    void endsALineWithALineFeedAndNothingElse() {
        String odd = "{\r\"id\":\r\r 5, \"address\": \"\u0085\u2028\u2029\", \"language\":\r6}";
        assertEquals(
                List.of(
                        "1: a",
                        "line 2, column 11, /id: expected a string, got 5 | line 2, column 25, /address: address must not be"
                                + " blank: '\\u0085\\u2028\\u2029' | line 2, column 44, /language: expected a string, got 6",
                        "3: b",
                        "4: c"),
                told(Lines.line("a") + "\r\n" + odd + "\n" + Lines.line("b") + "\r\n" + Lines.line("c")));
    }

    @Test
    void passesBlankLinesOver() {
        assertEquals(List.of("4: a"), told("\n \t\r\n\r\n" + Lines.line("a") + "\n\n  "));
        assertEquals(List.of(), told(""));
        assertEquals(List.of(), told("\uFEFF"));
    }

    @Test
    void takesAByteOrderMarkAtTheVeryStartOnly() {
        assertEquals(List.of("1: a", "2: b"), told("\uFEFF" + Lines.line("a") + "\n" + Lines.line("b")));
        assertEquals(
                List.of(
                        "1: a",
                        "line 2, column 1: expected JSON: Unexpected character ('\\uFEFF' (code 65279 / 0xfeff)): expected"
                                + " a valid value (JSON String, Number, Array, Object or token 'null', 'true' or 'false')"),
                told(Lines.line("a") + "\n\uFEFF" + Lines.line("b")));
        assertEquals(List.of(Code.SYNTAX), codes(("\uFEFF\uFEFF" + Lines.line("a")).getBytes(UTF_8)));
    }

    @Test
    void tellsATornLastLineFromABadOne() {
        String torn = Lines.line("b").substring(0, 40);
        assertEquals(
                List.of("1: a", "line 2, column 41: expected the rest of the line, got the end of the input"),
                told(Lines.line("a") + "\n" + torn).stream()
                        .map(line -> line.replace(", /document", ""))
                        .toList());
        assertEquals(List.of(Code.TORN_LINE), codes(torn.getBytes(UTF_8)));
        assertEquals(List.of(Code.TRUNCATED), codes((torn + "\n").getBytes(UTF_8)));
        assertEquals(List.of(Code.SYNTAX), codes("nonsense}".getBytes(UTF_8)));
        assertEquals(List.of(Code.WRONG_TYPE, Code.TORN_LINE), codes("{\"id\": 5, \"address\": \"x".getBytes(UTF_8)));
    }

    @Test
    void tellsALineThatIsTornInsideACharacter() {
        byte[] whole = "{\"id\": \"\u0627\uD83D\uDE9B".getBytes(UTF_8);
        for (int length = 9; length < whole.length; length++) {
            assertEquals(List.of(Code.TORN_LINE), codes(Arrays.copyOf(whole, length)), "after " + length + " bytes");
        }
        byte[] wrong = Arrays.copyOf(whole, whole.length);
        wrong[wrong.length - 1] = '"';
        assertEquals(List.of(Code.ENCODING), codes(wrong));
        byte[] ended = Arrays.copyOf(whole, whole.length);
        ended[ended.length - 1] = '\n';
        assertEquals(List.of(Code.ENCODING), codes(ended));
    }

    @Test
    void letsBytesThatAreNotUtf8SpoilTheirLineOnly() {
        String text = Lines.line("a") + "\n{\"id\": 5, \"address\": \"\u00C0\u00AFxx\"}\u00FF\n" + Lines.line("b")
                + "\n\u00FF\n\u00E4" + "\n" + Lines.line("c") + "\n\u00FF";
        byte[] bytes = text.getBytes(ISO_8859_1);
        assertEquals(
                List.of(
                        "1: a",
                        "line 2, column 8, /id: expected a string, got 5 | line 2, column 23, /address: expected UTF-8, got"
                                + " the byte 0xC0",
                        "3: b",
                        "line 4, column 1: expected UTF-8, got the byte 0xFF",
                        "line 5, column 1: expected UTF-8, got the byte 0xE4",
                        "6: c",
                        "line 7, column 1: expected UTF-8, got the byte 0xFF"),
                Lines.told(ReportLines.read(new ByteArrayInputStream(bytes))));
    }

    @Test
    void tellsBytesThatAreNotUtf8LastBehindALoneReturnToo() {
        byte[] bytes = "{\"id\": 5,\r\"address\": \"\u00FF".getBytes(ISO_8859_1);
        assertEquals(
                List.of(
                        "line 1, column 8, /id: expected a string, got 5 | line 1, column 23, /address: expected UTF-8, got"
                                + " the byte 0xFF"),
                Lines.told(ReportLines.read(new ByteArrayInputStream(bytes))));
    }

    @Test
    void passesALineThatIsTooLongOverToItsEnd() {
        int length = Lines.line("a").length();
        ReadOption within = ReadOption.within(ReadLimits.standard().withLineLength(length));
        String text = Lines.line("a") + "\r\n" + Lines.line("a") + " \n" + "\u0627".repeat(50_000) + "\n"
                + Lines.line("b") + "\n" + " ".repeat(length + 1);
        String tooLong = ", column " + (length + 1) + ": expected at most " + length
                + " characters in a line, got more; ReadLimits.withLineLength raises this limit";
        List<String> expected = List.of("1: a", "line 2" + tooLong, "line 3" + tooLong, "4: b", "line 5" + tooLong);
        assertEquals(expected, Lines.told(ReportLines.read(new StringReader(text), within)));
        assertEquals(expected, Lines.told(ReportLines.read(new ByteArrayInputStream(text.getBytes(UTF_8)), within)));
    }

    @Test
    void hasALimitOnLinesUnlessAnOptionSaysOtherwise() {
        String line = Lines.line("a");
        String longest = line + " ".repeat((1 << 20) - line.length());
        assertEquals(List.of("1: a"), told(longest + "\n"));
        assertEquals(
                List.of("line 1, column 1048577: expected at most 1048576 characters in a line, got more;"
                        + " ReadLimits.withLineLength raises this limit"),
                told(longest + " \n"));
    }

    @Test
    void stopsBehindTheFirstBadLineIfItIsTold() {
        ReportLines lines = ReportLines.read(
                new StringReader(Lines.line("a") + "\n7\n" + Lines.line("b")), ReadOption.stoppingAtFirstBadLine());
        assertEquals(List.of("1: a", "line 2, column 1: expected a report (an object), got 7"), Lines.told(lines));
        assertEquals(2, lines.linesRead());
    }

    @Test
    void stopsWhereTooManyLinesAreBadAndSaysSo() {
        ReadOption two = ReadOption.within(ReadLimits.standard().withBadLines(2));
        String text = "7\n" + Lines.line("a") + "\n8\n" + Lines.line("b") + "\n";
        List<String> lines = List.of(
                "line 1, column 1: expected a report (an object), got 7",
                "2: a",
                "line 3, column 1: expected a report (an object), got 8",
                "4: b");
        assertEquals(lines, Lines.told(ReportLines.read(new StringReader(text), two)));
        List<String> stopped = new ArrayList<>(lines);
        stopped.add("line 5, column 1: expected at most 2 lines with problems, got more; ReadLimits.withBadLines raises"
                + " this limit");
        assertEquals(stopped, Lines.told(ReportLines.read(new StringReader(text + "9\n" + Lines.line("c")), two)));
    }

    @Test
    void saysThatALineHasMoreProblems() {
        String hopeless = "{\"claims\": [" + "0,".repeat(100) + "0]}";
        ReportLine line =
                ReportLines.read(new StringReader(hopeless)).iterator().next();
        assertEquals(100, line.problems().size());
        assertTrue(line.hasMoreProblems());
    }

    @Test
    void reportsEachIgnoredNameOnce() {
        List<String> ignored = new ArrayList<>();
        String later =
                Lines.line("a").replace("drawdown/1.0", "drawdown/1.1").replace("{\"format", "{\"mood\":1,\"format");
        String text = Lines.line("x") + "\n\r" + later + "\n" + later.replace("mood", "likes") + "\n" + later;
        ReportLines lines = ReportLines.read(
                new StringReader(text), ReadOption.reportingTo(problem -> ignored.add(problem.message())));
        assertEquals(List.of("1: x", "2: a", "3: a", "4: a"), Lines.told(lines));
        String why =
                " is ignored, here and elsewhere: the document is of \"drawdown/1.1\", and \"drawdown/1.0\" does not"
                        + " have it";
        assertEquals(
                List.of("line 2, column 3, /mood: \"mood\"" + why, "line 3, column 2, /likes: \"likes\"" + why),
                ignored);
    }

    @Test
    void reportsNamesAgainRatherThanNotAtAllWhenThereAreTooManyToKeep() {
        List<String> ignored = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i : new int[] {0, 1}) {
            for (int name = 0; name <= 1_000; name++) {
                text.append(Lines.line("a")
                                .replace(
                                        "{\"format\":\"drawdown/1.0\"",
                                        "{\"m" + name + "\":1,\"format\":\"drawdown/1.1\""))
                        .append('\n');
            }
        }
        ReportLines lines = ReportLines.read(
                new StringReader(text.toString()),
                ReadOption.reportingTo(problem -> ignored.add(problem.field().orElseThrow())));
        assertEquals(
                2_002, lines.stream().filter(line -> line.report().isPresent()).count());
        assertEquals(1_002, ignored.size());
        assertEquals("m1000", ignored.get(1_001));
    }

    @Test
    void takesSourcesFromAGazetteer() {
        String line = "{\"format\":\"drawdown/1.0\",\"document\":\"report\",\"id\":\"r\",\"publisher\":\"sohr\"}";
        ReportLines lines = ReportLines.read(new StringReader(line), ReadOption.sourcesOf(Seed.gazetteer()));
        assertEquals(Seed.SOHR, lines.iterator().next().report().orElseThrow().publisher());
    }

    @Test
    void readsACompressedFileByItsName() throws IOException {
        byte[] text = (Lines.line("a") + "\n7\n").getBytes(UTF_8);
        List<String> expected = List.of("1: a", "line 2, column 1: expected a report (an object), got 7");
        for (String name : List.of("lines.ndjson.gz", "LINES.NDJSON.GZ")) {
            assertEquals(expected, toldOf(Files.write(folder.resolve(name), Lines.compressed(text))));
        }
        assertEquals(expected, toldOf(Files.write(folder.resolve("lines.ndjson"), text)));
    }

    @Test
    void readsACompressedFileUpToItsDamage() throws IOException {
        byte[] text = (Lines.line("a") + "\n" + Lines.line("b")).getBytes(UTF_8);
        byte[] whole = Lines.compressed(text);
        byte[] withoutTrailer = Arrays.copyOf(whole, whole.length - 8);
        assertEquals(
                List.of(
                        "1: a",
                        "line 2, column " + (Lines.line("b").length() + 1)
                                + ": expected a whole gzip file, got its end"),
                toldOf(Files.write(folder.resolve("torn.gz"), withoutTrailer)));
        byte[] wrong = whole.clone();
        wrong[wrong.length - 8] ^= 1;
        assertEquals(
                List.of(
                        "1: a",
                        "line 2, column " + (Lines.line("b").length() + 1)
                                + ": expected a whole gzip file, got damaged data"),
                toldOf(Files.write(folder.resolve("wrong.gz"), wrong)));
        assertEquals(
                List.of("line 1, column 1: expected a whole gzip file, got something else"),
                toldOf(Files.write(folder.resolve("plain.gz"), text)));
    }

    @Test
    void tellsHowFarItHasCome() throws IOException {
        byte[] text = (Lines.line("a") + "\n\n" + Lines.line("b") + "\n").getBytes(UTF_8);
        Path file = Files.write(folder.resolve("lines.ndjson.gz"), Lines.compressed(text));
        try (ReportLines lines = ReportLines.read(file)) {
            assertEquals(OptionalLong.of(Files.size(file)), lines.bytesInFile());
            assertEquals(0, lines.linesRead());
            assertEquals(0, lines.bytesRead());
            Iterator<ReportLine> each = lines.iterator();
            each.next();
            assertEquals(1, lines.linesRead());
            each.next();
            assertEquals(3, lines.linesRead());
            assertFalse(each.hasNext());
            assertEquals(Files.size(file), lines.bytesRead());
        }
        ReportLines ofStream = ReportLines.read(new ByteArrayInputStream(text));
        assertEquals(OptionalLong.empty(), ofStream.bytesInFile());
        assertEquals(2, ofStream.stream().count());
        assertEquals(text.length, ofStream.bytesRead());
        ReportLines ofText = ReportLines.read(new StringReader(new String(text, UTF_8)));
        assertEquals(2, ofText.stream().count());
        assertEquals(0, ofText.bytesRead());
        assertEquals(OptionalLong.empty(), ofText.bytesInFile());
    }

    @Test
    void readsALineOnlyWhenItIsAskedForIt() {
        // The second line would fail.
        byte[] first = (Lines.line("a") + "\n").getBytes(UTF_8);
        IOException trouble = new IOException("torn cable");
        ReportLines lines =
                ReportLines.read(new SequenceInputStream(new ByteArrayInputStream(first), new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw trouble;
                    }
                }));
        Iterator<ReportLine> each = lines.iterator();
        assertEquals("line 1: the report \"a\"", each.next().toString());
        assertSame(
                trouble, assertThrows(UncheckedIOException.class, each::hasNext).getCause());
    }

    @Test
    void canBeGoneThroughOnce() {
        ReportLines lines = ReportLines.read(new StringReader(""));
        lines.iterator();
        assertEquals(
                "lines can be gone through once",
                assertThrows(IllegalStateException.class, lines::stream).getMessage());
    }

    @Test
    void closesTheFileAndNoStreamThatItWasGiven() throws IOException {
        Path file = Files.writeString(folder.resolve("lines.ndjson"), Lines.line("a"));
        ReportLines ofFile = ReportLines.read(file);
        ofFile.close();
        assertThrows(UncheckedIOException.class, ofFile.iterator()::hasNext);
        InputStream open = new ByteArrayInputStream(new byte[0]) {
            @Override
            public void close() {
                throw new AssertionError("not ours");
            }
        };
        ReportLines.read(open).close();
        ReportLines.read(new InputStreamReader(open, UTF_8)).close();
        assertThrows(NoSuchFileException.class, () -> ReportLines.read(folder.resolve("none.ndjson")));
    }

    @Test
    void writesALineForEachReport() throws IOException {
        String expected = Lines.line("a") + "\n" + Lines.line("b") + "\n";
        StringWriter text = new StringWriter();
        try (ReportLineWriter lines = ReportLines.write(text)) {
            lines.write(Lines.report("a"));
            assertEquals(1, lines.linesWritten());
            lines.write(Lines.report("b"));
            assertEquals(2, lines.linesWritten());
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ReportLineWriter lines = ReportLines.write(bytes)) {
            lines.write(Lines.report("a"));
            lines.write(Lines.report("b"));
        }
        Path file = folder.resolve("lines.ndjson");
        write(file);
        assertEquals(expected, text.toString());
        assertEquals(expected, bytes.toString(UTF_8));
        assertEquals(expected, Files.readString(file));
    }

    @Test
    void compressesAFileByItsNameWithoutATimeInIt() throws IOException {
        Path file = folder.resolve("lines.ndjson.gz");
        write(file);
        byte[] bytes = Files.readAllBytes(file);
        assertEquals(List.of("1: a", "2: b"), toldOf(file));
        assertEquals("1f 8b 08 00 00 00 00 00 00", HexFormat.ofDelimiter(" ").formatHex(bytes, 0, 9));
    }

    @Test
    void leavesNoTraceOfAReportThatCannotBeWritten() throws IOException {
        Report twoOfOneId = Report.by(Source.outlet("x", "X"), "r")
                .claim("c", Presence.at(Tenure.of("f", "b")).from(Source.monitor("x", "X")))
                .build();
        StringWriter text = new StringWriter();
        try (ReportLineWriter lines = ReportLines.write(text)) {
            assertThrows(IllegalArgumentException.class, () -> lines.write(twoOfOneId));
            assertEquals(0, lines.linesWritten());
            lines.write(Lines.report("a"));
        }
        assertEquals(Lines.line("a") + "\n", text.toString());
    }

    @Test
    void flushesAStreamAndDoesNotCloseIt() throws IOException {
        List<String> calls = new ArrayList<>();
        ReportLineWriter lines = ReportLines.write(new StringWriter() {
            @Override
            public void flush() {
                calls.add("flush");
            }

            @Override
            public void close() {
                calls.add("close");
            }
        });
        lines.close();
        lines.close();
        assertEquals(List.of("flush"), calls);
        assertEquals(
                "this writer is closed",
                assertThrows(IOException.class, () -> lines.write(Lines.report("a")))
                        .getMessage());
    }

    private static void write(Path file) throws IOException {
        try (ReportLineWriter lines = ReportLines.write(file)) {
            lines.write(Lines.report("a"));
            lines.write(Lines.report("b"));
        }
    }

    private static List<String> told(String text) {
        return Lines.told(ReportLines.read(new StringReader(text)));
    }

    private static List<String> toldOf(Path file) throws IOException {
        try (ReportLines lines = ReportLines.read(file)) {
            return Lines.told(lines);
        }
    }

    private static List<Code> codes(byte[] bytes) {
        return ReportLines.read(new ByteArrayInputStream(bytes)).stream()
                .flatMap(line -> line.problems().stream())
                .map(JsonProblem::code)
                .toList();
    }
}
