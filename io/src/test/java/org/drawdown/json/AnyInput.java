package org.drawdown.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
        try {
            value = kind.read(bytes, QUIETLY);
        } catch (DrawdownJsonException e) {
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
