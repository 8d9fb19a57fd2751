package org.drawdown.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.drawdown.claim.Report;
import org.drawdown.json.JsonProblem.Code;
import org.drawdown.source.Source;
import org.junit.jupiter.api.Test;

/** Documents of later versions, which may have members that nobody knows yet. */
class HeaderTest {
    private static final String REPORT =
            "'id': 'r', 'publisher': 'p', 'sources': [{'id': 'p', 'names': ['P'], 'kind': 'outlet'%s}]";

    private final List<String> ignored = new ArrayList<>();

    @Test
    void ignoresAndReportsUnknownMembersOfALaterVersion() throws IOException {
        String text = "{'format': 'drawdown/1.3', 'document': 'report',\n" + REPORT.formatted(", 'mood': {'a': [1]}")
                + ",\n'likes': 7}";
        assertEquals(
                Report.by(Source.outlet("p", "P"), "r").build(),
                DrawdownJson.readReport(Written.json(text), listening()));
        assertEquals(
                List.of(
                        "line 2, column 88, /sources/0/mood: 'mood' is ignored, here and elsewhere: the document is of"
                                + " 'drawdown/1.3', and 'drawdown/1.0' does not have it",
                        "line 3, column 1, /likes: 'likes' is ignored, here and elsewhere: the document is of"
                                + " 'drawdown/1.3', and 'drawdown/1.0' does not have it"),
                ignored);
    }

    @Test
    void decidesOnceItKnowsTheVersion() throws IOException {
        String text = "{'likes': 7, 'document': 'report', " + REPORT.formatted(", 'mood': 1")
                + ", 'format': 'drawdown/1.%s'}";
        DrawdownJson.readReport(Written.json(text.formatted("1")), listening());
        assertEquals(
                List.of(
                        "line 1, column 2, /likes: 'likes' is ignored, here and elsewhere: the document is of"
                                + " 'drawdown/1.1', and 'drawdown/1.0' does not have it",
                        "line 1, column 123, /sources/0/mood: 'mood' is ignored, here and elsewhere: the document is of"
                                + " 'drawdown/1.1', and 'drawdown/1.0' does not have it"),
                ignored);
        assertEquals(
                "line 1, column 2, /likes: expected one of the members 'format', 'document', 'id', 'publisher',"
                        + " 'published', 'language', 'address', 'archived', 'sources', 'claims' of a report, got 'likes'",
                Refused.text(text.formatted("0")));
    }

    @Test
    void ignoresMembersOfAnotherKindInALaterVersion() throws IOException {
        String claim = "{'id': 'c', 'kind': 'presence', 'stage': 'begun', 'subject': {'force': 'f', 'base': 'b'}}";
        String text = "{'format': 'drawdown/1.1', 'document': 'report', " + REPORT.formatted("") + ", 'claims': ["
                + claim + "]}";
        DrawdownJson.readReport(Written.json(text), listening());
        assertEquals(
                List.of(
                        "line 1, column 182, /claims/0/stage: 'stage' is ignored, here and elsewhere: the document is of"
                                + " 'drawdown/1.1', and 'drawdown/1.0' does not have it"),
                ignored);
    }

    @Test
    void reportsEachNameOnce() throws IOException {
        String many = IntStream.range(0, 5_000)
                .mapToObj(i ->
                        "{'id': 'c" + i + "', 'kind': 'assessment', 'mood': 1, 'subject': {'force': 'f', 'base': 'b'}}")
                .collect(Collectors.joining(",\n", ", 'claims': [", "]"));
        for (String text : List.of(
                "{'format': 'drawdown/1.9999', 'document': 'report', " + REPORT.formatted("") + many + "}",
                "{'document': 'report', " + REPORT.formatted("") + many + ", 'format': 'drawdown/1.9999'}")) {
            ignored.clear();
            assertEquals(
                    5_000,
                    DrawdownJson.readReport(Written.json(text), listening())
                            .claims()
                            .size());
            assertEquals(1, ignored.size());
        }
    }

    @Test
    void refusesTooManyNamesThatItDoesNotKnow() {
        for (String text : List.of(
                "{'format': 'drawdown/1.1', " + sources(1_001) + "}",
                "{" + sources(1_001) + ", 'format': 'drawdown/1.1'}")) {
            JsonProblem problem = Refused.problem(() -> read(text));
            assertEquals(Code.LIMIT, problem.code());
            assertEquals("at most 1000 names of unknown members", problem.expected());
        }
    }

    @Test
    void refusesInIgnoredMembersWhatStandsNowhere() {
        String start = "{'format': 'drawdown/1.1', 'document': 'report',\n";
        assertEquals(
                "line 2, column 6, /a: expected a value, got null; what is not known is left out",
                Refused.message(() -> read(start + "'a': null}")));
        assertEquals(
                "line 2, column 16, /a/0/b: expected each member of an object once, got 'b' again",
                Refused.message(() -> read(start + "'a': [{'b': 1, 'b': 2}]}")));
        assertEquals(
                Code.TEXT,
                Refused.problem(() -> read(start + "'a': ['\\ud800']}")).code());
        assertEquals(
                Code.TEXT,
                Refused.problem(() -> read(start + "'a': {'\\ufffe': 1}}")).code());
    }

    @Test
    void refusesNamesThatAreNoText() {
        assertEquals(
                "line 2, column 11, /\\u0000: expected text without lone surrogates, noncharacters and U+0000, got"
                        + " '\\u0000'",
                Refused.message(() -> read("{'format': 'drawdown/1.1', 'document': 'report',\n'\\u0000': 1}")));
    }

    @Test
    void refusesUnknownConstantsOfALaterVersion() {
        assertEquals(
                "line 2, column 22, /sources/0/kind: expected one of 'outlet', 'monitor', 'official', 'person', got"
                        + " 'robot'",
                Refused.message(() -> read(
                        "{'format': 'drawdown/1.1', 'document': 'report',\n" + "'sources': [{'kind': 'robot'}]}")));
    }

    @Test
    void tellsAProgramWhatItIgnores() throws IOException {
        List<JsonProblem> problems = new ArrayList<>();
        String text = "{'format': 'drawdown/1.3', 'document': 'report', " + REPORT.formatted("") + ",\n 'likes': 7}";
        DrawdownJson.readReport(Written.json(text), ReadOption.reportingTo(problems::add));
        JsonProblem problem = problems.get(0);
        assertEquals(Code.UNKNOWN_MEMBER, problem.code());
        assertEquals(2, problem.line());
        assertEquals(2, problem.column());
        assertEquals("/likes", problem.pointer());
        assertEquals(Optional.of("likes"), problem.field());
        assertEquals(Optional.of("\"likes\""), problem.excerpt());
    }

    @Test
    void logsWhatNobodyListensTo() throws Exception {
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        // By reflection, since neither Drawdown nor its tests need the module java.logging otherwise.
        Class<?> formatters = Class.forName("java.util.logging.Formatter");
        Class<?> handlers = Class.forName("java.util.logging.Handler");
        Class<?> loggers = Class.forName("java.util.logging.Logger");
        Object handler = Class.forName("java.util.logging.StreamHandler")
                .getConstructor(OutputStream.class, formatters)
                .newInstance(
                        log,
                        Class.forName("java.util.logging.SimpleFormatter")
                                .getConstructor()
                                .newInstance());
        Object logger = loggers.getMethod("getLogger", String.class).invoke(null, "org.drawdown.json");
        loggers.getMethod("setUseParentHandlers", boolean.class).invoke(logger, false);
        loggers.getMethod("addHandler", handlers).invoke(logger, handler);
        try {
            DrawdownJson.readReport(Written.json(
                    "{'format': 'drawdown/1.3', 'document': 'report', " + REPORT.formatted("") + ", 'likes': 7}"));
        } finally {
            loggers.getMethod("removeHandler", handlers).invoke(logger, handler);
            loggers.getMethod("setUseParentHandlers", boolean.class).invoke(logger, true);
        }
        handlers.getMethod("flush").invoke(handler);
        String logged = log.toString(UTF_8);
        assertEquals(
                "WARNING: line 1, column 139, /likes: \"likes\" is ignored, here and elsewhere: the document is of"
                        + " \"drawdown/1.3\", and \"drawdown/1.0\" does not have it",
                logged.substring(logged.indexOf('\n') + 1).strip());
    }

    private void read(String text) throws IOException {
        DrawdownJson.readReport(Written.json(text), listening());
    }

    private ReadOption listening() {
        return ReadOption.reportingTo(problem -> ignored.add(problem.message().replace('"', '\'')));
    }

    /** So many sources, each with another member that nobody knows. */
    private static String sources(int names) {
        return IntStream.range(0, names)
                .mapToObj(i -> "'kind': 'outlet', 'id': 's" + i + "', 'names': ['S'], 'm" + i + "': 1")
                .collect(Collectors.joining("}, {", "'sources': [{", "}]"));
    }
}
