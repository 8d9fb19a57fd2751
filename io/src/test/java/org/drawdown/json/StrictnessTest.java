package org.drawdown.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.drawdown.json.JsonProblem.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused in any document, whatever it is about. */
class StrictnessTest {
    @Test
    void refusesNothing() {
        assertEquals("line 1, column 1: expected a document, got nothing", Refused.text(""));
        assertEquals("line 2, column 2: expected a document, got nothing", Refused.text("  \n "));
        assertEquals("line 1, column 1: expected a document, got nothing", Refused.text("\uFEFF"));
        assertEquals(Code.EMPTY, code(""));
    }

    @Test
    void refusesWhatIsNoObject() {
        assertEquals(
                "line 1, column 1: expected a report (an object), got null; what is not known is left out",
                Refused.text("null"));
        assertEquals("line 1, column 1: expected a report (an object), got a list", Refused.text("[]"));
        assertEquals("line 1, column 1: expected a report (an object), got 'x'", Refused.text("'x'"));
    }

    @Test
    void refusesADocumentThatDoesNotSayWhatItIs() {
        assertEquals("line 1, column 1: expected the member 'format' of a report, got none", Refused.text("{}"));
        assertEquals(
                "line 1, column 1: expected the member 'document' of a report, got none",
                Refused.text("{'format': 'drawdown/1.0'}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drawdown/2.0",
                "drawdown/0.9",
                "drawdown/1",
                "drawdown/1.00",
                "drawdown/1.01",
                "drawdown/1.\u0661",
                "Drawdown/1.0",
                " drawdown/1.0",
                "drawdown/1.0.0",
                "1.0",
                ""
            })
    void refusesAnotherVersion(String version) {
        assertEquals(
                "line 1, column 12, /format: expected 'drawdown/1.0' or a later version 1.x, got '" + version + "'",
                Refused.text("{'format': '" + version + "'}"));
        assertEquals(Code.VERSION, code("{'format': '" + version + "'}"));
    }

    @Test
    void refusesAnotherDocument() {
        assertEquals(
                "line 1, column 40, /document: expected 'report', got 'gazetteer'",
                Refused.text("{'format': 'drawdown/1.0', 'document': 'gazetteer'}"));
        assertEquals(Code.WRONG_DOCUMENT, code("{'format': 'drawdown/1.0', 'document': 'gazetteer'}"));
        assertEquals("line 1, column 14, /document: expected a string, got 1", Refused.text("{'document': 1}"));
        assertEquals("line 1, column 12, /format: expected a string, got 1.0", Refused.text("{'format': 1.0}"));
    }

    @Test
    void refusesAMemberThatStandsTwice() {
        assertEquals(
                "line 2, column 12, /id: expected each member of an object once, got 'id' again",
                Refused.report("'id': 'r', 'id': 'r'"));
        assertEquals(
                "line 2, column 12, /id: expected each member of an object once, got 'id' again",
                Refused.report("'id': 'r', '\\u0069d': 'r'"));
        assertEquals(
                "line 2, column 1, /format: expected each member of an object once, got 'format' again",
                Refused.report("'format': 'drawdown/1.0'"));
        assertEquals(
                "line 2, column 40, /sources/0/externalIds/a: expected each member of an object once, got 'a' again",
                Refused.report("'sources': [{'externalIds': {'a': 'b', 'a': 'b'}}]"));
        assertEquals(Code.DUPLICATE_MEMBER, code(Written.report("'id': 'r', 'id': 'r'")));
    }

    @Test
    void refusesAMemberThatStandsTwiceAmongMany() {
        String many = IntStream.range(0, 500)
                .mapToObj(i -> "'s" + i + "': 'x'")
                .collect(Collectors.joining(", ", "'sources': [{'externalIds': {", ", 's123': 'x'}}]"));
        assertEquals(
                "line 2, column 6420, /sources/0/externalIds/s123: expected each member of an object once, got 's123'"
                        + " again",
                Refused.report(many));
    }

    @Test
    void refusesWhatFollowsTheDocument() {
        String document = Written.gazetteer("");
        for (String more : List.of("{}", "x", "]", "1", "\"", "\u00A0")) {
            JsonProblem problem = Refused.problem(() -> DrawdownJson.readGazetteer(
                    "{\"format\": \"drawdown/1.0\", \"document\": \"gazetteer\"}\n " + more));
            assertEquals(Code.TRAILING_CONTENT, problem.code(), document + more);
            assertEquals(2, problem.line(), more);
        }
        assertEquals(
                "line 1, column 54: expected nothing after the document, got an object",
                Refused.message(() -> DrawdownJson.readGazetteer(
                        Written.json("{'format': 'drawdown/1.0', 'document': 'gazetteer'}  {}"))));
        assertEquals(
                "line 1, column 52: expected nothing after the document, got more text",
                Refused.message(() -> DrawdownJson.readGazetteer(
                        Written.json("{'format': 'drawdown/1.0', 'document': 'gazetteer'},"))));
    }

    @Test
    void refusesADocumentThatEndsTooSoon() {
        for (String torn : List.of(
                "'",
                "'id",
                "'id'",
                "'id': ",
                "'id': 't\\",
                "'id': 't\\u00",
                "'id': tr",
                "'id': -",
                "'id': 1.",
                "'id': 1e",
                "'id': 'r',",
                "'sources': [",
                "'sources': [{")) {
            assertEquals(Code.TRUNCATED, code("{'format': 'drawdown/1.1'," + torn), torn);
        }
        assertEquals(
                "line 1, column 15, /format: expected the rest of the document, got its end",
                Refused.text("{'format': 'dr"));
        assertEquals("line 1, column 2: expected the rest of the document, got its end", Refused.text("{"));
        String gazetteer = DrawdownJson.writeGazetteer(Seed.gazetteer(), WriteOption.COMPACT);
        for (int length = 1; length < gazetteer.length(); length++) {
            String torn = gazetteer.substring(0, length);
            JsonProblem problem = Refused.problem(() -> DrawdownJson.readGazetteer(torn));
            assertEquals(Code.TRUNCATED, problem.code(), torn);
        }
    }

    @Test
    void refusesWhatIsNotJson() {
        assertEquals(
                "line 2, column 7, /id: expected JSON: Unrecognized token 'tru': was expecting (JSON String, Number,"
                        + " Array, Object or token 'null', 'true' or 'false')",
                Refused.report("'id': tru"));
        for (String members : List.of(
                "'id': NaN",
                "'id': 012",
                "'id': .5",
                "'id': +1",
                "'id': 'a\nb'",
                "'id': '\\x'",
                "'id': 'r',",
                "id: 'r'",
                "'id' 'r'",
                "'id': 'r' // comment",
                "/* comment */ 'id': 'r'",
                "'id': True",
                "'id'",
                "'sources': ]",
                "'sources': [}")) {
            assertEquals(Code.SYNTAX, code(Written.report(members)), members);
        }
    }

    @Test
    void escapesWhatJacksonQuotes() {
        assertEquals(
                "line 2, column 1, /document: expected JSON: Unexpected character ('\\u202E' (code 8238 / 0x202e)):"
                        + " was expecting double-quote to start field name",
                Refused.report("\u202E"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"\\ud800", "\\udc00", "\\ud800x", "\\udc00\\ud800", "\\u0000", "\\ufffe", "\\uffff", "\\ufdd0"})
    void refusesTextThatIsNone(String escaped) {
        assertEquals(Code.TEXT, code(Written.report("'id': '" + escaped + "'")));
    }

    @Test
    void saysWhichTextIsNone() {
        assertEquals(
                "line 2, column 7, /id: expected text without lone surrogates, noncharacters and U+0000, got 'a\\uD800b'",
                Refused.report("'id': 'a\\ud800b'"));
        assertEquals(
                "line 2, column 7, /id: expected text without lone surrogates, noncharacters and U+0000, got"
                        + " '\\uD83F\\uDFFF'",
                Refused.report("'id': '\\ud83f\\udfff'"));
        assertEquals(
                "line 2, column 7, /id: expected text without lone surrogates, noncharacters and U+0000, got '\\uDC00'",
                Refused.report("'id': '\uDC00'"));
    }

    @Test
    void readsPairsOfSurrogates() throws IOException {
        String text =
                "{'format': 'drawdown/1.0', 'document': 'gazetteer', 'forces': [{'id': 'f', 'names': ['\\ud83d\\ude9b"
                        + "\uD83D\uDE9B']}]}";
        assertEquals(
                "\uD83D\uDE9B\uD83D\uDE9B",
                DrawdownJson.readGazetteer(Written.json(text))
                        .forces()
                        .get(0)
                        .names()
                        .preferred()
                        .text());
    }

    @ParameterizedTest
    @CsvSource({
        "C0 AF, C0",
        "C0 80, C0",
        "E0 80 AF, E0",
        "ED A0 80, ED",
        "F4 90 80 80, F4",
        "80, 80",
        "FF, FF",
        "D8 22, D8",
        "E2 82, E2"
    })
    void refusesBytesThatAreNotUtf8(String hex, String first) {
        byte[] start = "{\"format\": \"drawdown/1.0\",\r\n\"id\": \"\u0627".getBytes(UTF_8);
        byte[] wrong = bytes(hex);
        byte[] document = new byte[start.length + wrong.length];
        System.arraycopy(start, 0, document, 0, start.length);
        System.arraycopy(wrong, 0, document, start.length, wrong.length);
        String message = "line 2, column 9, /id: expected UTF-8, got the byte 0x" + first;
        assertEquals(message, Refused.message(() -> DrawdownJson.readReport(document)));
        assertEquals(message, Refused.message(() -> DrawdownJson.readReport(new ByteArrayInputStream(document))));
    }

    @Test
    void refusesOtherEncodings() {
        String document = Golden.text(Golden.SEED_GAZETTEER);
        assertEquals(
                "line 1, column 1: expected UTF-8, got the byte 0xFE",
                Refused.message(() -> DrawdownJson.readGazetteer(document.getBytes(UTF_16))));
        assertEquals(
                Code.SYNTAX,
                Refused.problem(() -> DrawdownJson.readGazetteer(document.getBytes(UTF_16LE)))
                        .code());
        assertEquals(
                Code.ENCODING,
                Refused.problem(() -> DrawdownJson.readGazetteer("{\"id\": \"caf\u00E9\"}".getBytes(ISO_8859_1)))
                        .code());
    }

    @Test
    void refusesWhatIsTooDeep() {
        String later = "{'format': 'drawdown/1.1', 'document': 'report',\n'a': ";
        assertEquals(
                "line 2, column 69, /a" + "/0".repeat(63)
                        + ": expected at most 64 levels of objects and lists, got more; ReadLimits.withDepth raises this"
                        + " limit",
                Refused.message(() -> DrawdownJson.readReport(
                        Written.json(later) + "[".repeat(70), ReadOption.reportingTo(ignored -> {}))));
        assertEquals(Code.LIMIT, code(later + "[".repeat(100_000)));
        assertEquals(Code.LIMIT, code(later + "{'a':".repeat(100_000)));
        assertEquals(Code.TRUNCATED, code(later + "[".repeat(63)));
    }

    @Test
    void refusesWhatIsTooLong() {
        assertEquals(
                "line 2, column 12, /address: expected at most 65536 characters in a string, got more",
                Refused.report("'address': '" + "a".repeat(65_537) + "'"));
        assertEquals(
                "line 1, column 40, /document: expected at most 256 characters in the name of a member, got more;"
                        + " ReadLimits.withNameLength raises this limit",
                Refused.report("'" + "a".repeat(257) + "': 1"));
        assertEquals(
                "line 4, column 12, /claims/0/count/low: expected at most 32 characters in a number, got more;"
                        + " ReadLimits.withNumberLength raises this limit",
                Refused.claim("'count': {'low': 1" + "0".repeat(32) + "}"));
        assertEquals(
                "line 2, column 47, /bases/0/location/point/latitude: expected at most 32 characters in a number, got"
                        + " more; ReadLimits.withNumberLength raises this limit",
                Refused.gazetteer("'bases': [{'location': {'point': {'latitude': 0." + "0".repeat(32) + "}}}]"));
        assertEquals(
                "line 2, column 13256, /sources/0/externalIds/s1024: expected at most 1024 members in an object, got"
                        + " more; ReadLimits.withMembers raises this limit",
                Refused.report(IntStream.range(0, 1_025)
                        .mapToObj(i -> "'s" + i + "': 'x'")
                        .collect(Collectors.joining(", ", "'sources': [{'externalIds': {", "}}]"))));
    }

    @Test
    void readsWhatIsJustNotTooLong() throws IOException {
        String address = "a".repeat(65_536);
        String sources = IntStream.range(0, 1_024)
                .mapToObj(i -> "'" + "s".repeat(250) + i + "': 'x'")
                .collect(Collectors.joining(
                        ", ", "'sources': [{'id': 'p', 'names': ['P'], 'kind': 'outlet', 'externalIds': {", "}}]"));
        var report = DrawdownJson.readReport(
                Written.report("'id': 'r', 'publisher': 'p', 'address': '" + address + "', " + sources));
        assertEquals(address, report.address().orElseThrow());
        assertEquals(1_024, report.publisher().names().externalIds().size());
    }

    @Test
    void refusesADocumentThatIsTooLong() {
        assertEquals(
                "line 1, column 1: expected at most 67108864 characters in a document, got more;"
                        + " ReadLimits.withDocumentLength raises this limit",
                Refused.message(() -> DrawdownJson.readReport(new Blanks(67_108_865))));
        assertEquals(
                "line 1, column 67108865: expected a document, got nothing",
                Refused.message(() -> DrawdownJson.readReport(new Blanks(67_108_864))));
    }

    @Test
    void tellsTheSamePlaceForEveryInput() {
        String filler = "\n\"\u0627\u0644\u0634\u062F\u0627\u062F\u064A \uD83D\uDE9B\",".repeat(3_000);
        for (String end : List.of("7", "null", "\"x\"}", "", "\u202E", "\"" + "x".repeat(70_000) + "\"")) {
            String text = "\uFEFF" + Written.gazetteer("'bases': [{'notSame': [" + filler + end);
            JsonProblem problem = Refused.problem(() -> DrawdownJson.readGazetteer(text));
            assertEquals(problem, Refused.problem(() -> DrawdownJson.readGazetteer(new StringReader(text))));
            assertEquals(problem, Refused.problem(() -> DrawdownJson.readGazetteer(text.getBytes(UTF_8))));
            assertEquals(
                    problem, Refused.problem(() -> DrawdownJson.readGazetteer(new Dripping(text.getBytes(UTF_8)))));
        }
    }

    private static Code code(String report) {
        // Some are of a later version, whose unknown members would be logged.
        return Refused.problem(
                        () -> DrawdownJson.readReport(report.replace('\'', '"'), ReadOption.reportingTo(ignored -> {})))
                .code();
    }

    private static byte[] bytes(String hex) {
        String[] pairs = hex.split(" ");
        byte[] bytes = new byte[pairs.length];
        for (int i = 0; i < pairs.length; i++) {
            bytes[i] = (byte) Integer.parseInt(pairs[i], 16);
        }
        return bytes;
    }

    /** A stream that gives one byte at a time. */
    private static final class Dripping extends ByteArrayInputStream {
        Dripping(byte[] bytes) {
            super(bytes);
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            return super.read(target, offset, Math.min(1, length));
        }
    }

    /** So many spaces, without keeping them. */
    private static final class Blanks extends Reader {
        private long left;

        Blanks(long length) {
            this.left = length;
        }

        @Override
        public int read(char[] target, int offset, int length) {
            if (left == 0) {
                return -1;
            }
            int read = (int) Math.min(left, length);
            Arrays.fill(target, offset, offset + read, ' ');
            left -= read;
            return read;
        }

        @Override
        public void close() {}
    }
}
