package org.drawdown.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Utf8;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.drawdown.claim.Report;

/** What must hold of any bytes: they are read, and then write and read back as the same, or refused with a place. */
final class AnyInput {
    private static final ReadOption QUIETLY = ReadOption.reportingTo(ignored -> {});
    private static final Pattern POINTER = Pattern.compile("(/([^~/]|~0|~1)*)*", Pattern.DOTALL);

    /** What would spoil a line in which a message is shown. */
    private static final Pattern UNSAFE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u2028\\u2029\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    private AnyInput() {}

    /** Whether it was read. */
    static <T> boolean document(Document<T> kind, byte[] bytes) {
        T value;
        List<JsonProblem> told = new ArrayList<>();
        List<JsonProblem> toldStrictly = new ArrayList<>();
        try {
            value = kind.read(bytes, ReadOption.reportingTo(told::add));
            assertEquals(value, strictly(kind, bytes, toldStrictly));
            assertEquals(toldStrictly, told);
        } catch (DrawdownJsonException e) {
            DrawdownJsonException strict =
                    assertThrows(DrawdownJsonException.class, () -> strictly(kind, bytes, toldStrictly));
            assertEquals(strict.problems(), e.problems());
            assertEquals(strict.hasMoreProblems(), e.hasMoreProblems());
            assertEquals(toldStrictly, told);
            assertEquals(e.problem(), e.problems().get(0));
            check(e.problems());
            return false;
        }
        try {
            String written = kind.write(value);
            T again = kind.read(written, QUIETLY);
            assertEquals(value, again);
            assertEquals(written, kind.write(again));
        } catch (DrawdownJsonException e) {
            throw new AssertionError("what is written can be read", e);
        }
        return true;
    }

    /** What is read where nothing is read straight from the bytes. */
    private static <T> T strictly(Document<T> kind, byte[] bytes, List<JsonProblem> told) throws DrawdownJsonException {
        try {
            return kind.readStrictly(
                    new Utf8Reader(new ByteArrayInputStream(bytes)),
                    ReadOption.Settings.of(ReadOption.reportingTo(told::add)));
        } catch (DrawdownJsonException e) {
            throw e;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** How many of the lines were read. */
    static int lines(byte[] bytes) throws IOException {
        List<Report> reports = new ArrayList<>();
        long last = 0;
        for (ReportLine line : ReportLines.read(new ByteArrayInputStream(bytes), QUIETLY)) {
            assertTrue(line.number() > last, line::toString);
            last = line.number();
            assertNotEquals(line.report().isPresent(), !line.problems().isEmpty(), line::toString);
            line.report().ifPresent(reports::add);
            check(line.problems());
            line.problems().forEach(problem -> assertEquals(line.number(), problem.line()));
        }
        if (Utf8.isWellFormed(bytes)) {
            assertEquals(
                    ReportLines.read(new StringReader(new String(bytes, UTF_8)), QUIETLY).stream()
                            .toList(),
                    ReportLines.read(new ByteArrayInputStream(bytes), QUIETLY).stream()
                            .toList());
        }
        StringWriter written = new StringWriter();
        try (ReportLineWriter out = ReportLines.write(written)) {
            for (Report report : reports) {
                out.write(report);
            }
        }
        assertEquals(
                reports,
                ReportLines.read(new StringReader(written.toString())).stream()
                        .map(line -> line.report().orElseThrow())
                        .toList());
        return reports.size();
    }

    private static void check(List<JsonProblem> problems) {
        JsonProblem before = null;
        for (JsonProblem problem : problems) {
            String message = problem.message();
            assertTrue(problem.line() >= 1, message);
            assertTrue(problem.column() >= 1, message);
            assertTrue(message.startsWith("line " + problem.line() + ", column " + problem.column()), message);
            assertTrue(POINTER.matcher(problem.pointer()).matches(), message);
            assertTrue(!UNSAFE.matcher(message).find(), message);
            boolean isBehind = before == null
                    || problem.line() > before.line()
                    || (problem.line() == before.line() && problem.column() >= before.column());
            assertTrue(isBehind, message);
            before = problem;
        }
    }
}
