package org.drawdown.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.drawdown.json.JsonProblem.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Several problems of one document. */
class ProblemsTest {
    private static final String SOURCES = "'sources': [{'id': 'p', 'names': ['P'], 'kind': 'outlet'}]";

    @Test
    void tellsThemTogetherInTheOrderOfTheDocument() {
        assertEquals(
                List.of(
                        "line 2, column 7, /id: expected a string, got 5",
                        "line 3, column 21, /claims/0/kind: expected one of 'withdrawal', 'movement', 'presence',"
                                + " 'return', 'destruction', 'restoration', 'control', 'plan', 'sighting', 'identity',"
                                + " 'assessment', got 'x'",
                        "line 4, column 1, /claims/1: expected the member 'kind' of a claim, got none",
                        "line 5, column 34, /claims/2/subject/force: expected a string, got null; what is not known is"
                                + " left out",
                        "line 5, column 41, /claims/2/id: expected each member of an object once, got 'id' again"),
                told(Written.report("""
                        'id': 5, 'claims': [
                        {'id': 'a', 'kind': 'x'},
                        {'id': 'b'},
                        {'id': 'c', 'subject': {'force': null}, 'id': 'd'}]""")));
    }

    @Test
    void saysTheFirstAndHowManyMore() {
        assertEquals("line 2, column 7, /id: expected a string, got 5", message("'id': 5"));
        assertEquals(
                "line 2, column 7, /id: expected a string, got 5 (and 1 more problem)",
                message("'id': 5, 'address': 6"));
        assertEquals(
                "line 2, column 7, /id: expected a string, got 5 (and 2 more problems)",
                message("'id': 5, 'address': 6, 'language': 7"));
    }

    @Test
    void tellsNothingThatOnlyFollowsFromAnother() {
        // The id is there, if bad; the source is cited, if in a bad claim; a count needs no number of a bad kind.
        assertEquals(
                List.of(
                        "line 2, column 7, /id: expected a string, got 5",
                        "line 3, column 19, /claims/0/id: expected a string, got 7",
                        "line 4, column 51, /claims/1/count/kind: expected one of 'counted', 'estimated', 'vague', got"
                                + " 'many'"),
                told(Written.report(
                        "'id': 5, 'publisher': 'p', " + SOURCES + ",\n'claims': [{'id': 7, 'chain': [{'source':"
                                + " 'p'}]},\n{'kind': 'presence', 'id': 'c', 'count': {'kind': 'many', 'low': 1}}]")));
    }

    @Test
    void tellsEveryMemberThatAKindDoesNotHave() {
        assertEquals(
                List.of("/claims/0/stage", "/claims/0/convoy"),
                pointers(Written.withClaim("'stage': 'begun', 'convoy': {}, 'id': 'c', 'kind': 'presence'")));
    }

    @Test
    void tellsUnknownMembersOnceItKnowsTheVersion() {
        assertEquals(
                List.of("/likes", "/mood", "/id"),
                pointers(Written.json("{'likes': 7, 'mood': 8, 'format': 'drawdown/1.0', 'id': 5}")));
    }

    @Test
    void tellsMembersThatStandTwiceAndGoesOnBehindThem() {
        assertEquals(
                List.of("/id", "/language"), pointers(Written.report("'id': 'a', 'id': {'id': [1]}, 'language': 5")));
    }

    @Test
    void tellsBadElementsOfOneList() {
        assertEquals(
                List.of("/bases/0/notSame/0", "/bases/0/notSame/2", "/bases/0/notSame/4", "/bases/1", "/bases/2"),
                pointers(Written.gazetteer("'bases': [{'notSame': [1, 'a', 2, 'b', 'a']}, [[{}]], {}]")));
    }

    @Test
    void looksUpCitationsOnlyInADocumentWithoutBadValues() {
        String claims = ", 'claims': [{'id': 'a', 'kind': 'assessment', 'subject': {'force': 'f', 'base': 'b'},"
                + " 'chain': [{'source': 'x'}, {'source': 'y'}]}, {'id': 'b', 'kind': 'assessment', 'subject':"
                + " {'force': 'f', 'base': 'b'}, 'chain': [{'source': 'z'}]}]";
        assertEquals(List.of("/id"), pointers(Written.report("'id': 5, 'publisher': 'q', " + SOURCES + claims)));
        assertEquals(
                List.of(
                        "/publisher",
                        "/claims/0/chain/0/source",
                        "/claims/0/chain/1/source",
                        "/claims/1/chain/0/source"),
                pointers(Written.report("'id': 'r', 'publisher': 'q', " + SOURCES + claims)));
    }

    @Test
    void tellsEveryClaimThatBreaksARuleOfReports() {
        String claim = ", 'kind': 'assessment', 'subject': {'force': 'f', 'base': 'b'}, 'chain': [{'unnamed': true},"
                + " {'correspondent': true}]}";
        assertEquals(
                List.of("/claims/0", "/claims/1"),
                pointers(Written.report("'id': 'r', 'publisher': 'p', " + SOURCES + ", 'claims': [{'id': 'a'" + claim
                        + ", {'id': 'b'" + claim + "]")));
    }

    @Test
    void tellsEverySourceThatNothingCites() {
        assertEquals(
                List.of("/sources/1", "/sources/2"),
                pointers(Written.report("'id': 'r', 'publisher': 'p', 'sources': [{'id': 'p', 'names': ['P'], 'kind':"
                        + " 'outlet'}, {'id': 'q', 'names': ['P'], 'kind': 'outlet'}, {'id': 's', 'names': ['P'],"
                        + " 'kind': 'outlet'}]")));
    }

    @Test
    void endsAtWhatIsNoJson() {
        assertEquals(List.of(Code.WRONG_TYPE, Code.SYNTAX), codes("{'id': 5, 'address': x, 'language': 7}"));
        assertEquals(List.of(Code.WRONG_TYPE, Code.TRUNCATED), codes("{'id': 5, 'address': "));
        assertEquals(List.of(Code.WRONG_TYPE, Code.TRUNCATED), codes("{'id': [[[5"));
        assertEquals(List.of(Code.WRONG_TYPE, Code.LIMIT), codes("{'id': " + "[".repeat(70)));
        assertEquals(
                List.of(Code.WRONG_TYPE, Code.VERSION), codes("{'id': 5, 'format': 'drawdown/2.0', 'address': 6}"));
        assertEquals(
                List.of(Code.WRONG_TYPE, Code.WRONG_DOCUMENT), codes("{'id': 5, 'document': 'ledger', 'address': 6}"));
        assertEquals(List.of(Code.WRONG_TYPE, Code.TRAILING_CONTENT), codes("{'id': 5} 7"));
    }

    @Test
    void tellsAtMostAHundred() {
        DrawdownJsonException hundred = refusal(numbers(100));
        assertEquals(100, hundred.problems().size());
        assertFalse(hundred.hasMoreProblems());
        assertEquals(hundred.problem().message() + " (and 99 more problems)", hundred.getMessage());

        DrawdownJsonException more = refusal(numbers(101));
        assertEquals(hundred.problems(), more.problems());
        assertTrue(more.hasMoreProblems());
        assertEquals(hundred.problem().message() + " (and at least 100 more problems)", more.getMessage());
    }

    @Test
    void tellsThemFromATreeToo() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        var tree = mapper.readTree(Written.report("'id': 5, 'claims': [[], {'id': 'c', 'kind': 7}], 'language': 8"));
        DrawdownJsonException refusal =
                assertThrows(DrawdownJsonException.class, () -> DrawdownJson.readReport(mapper.treeAsTokens(tree)));
        assertEquals(
                List.of("/id", "/claims/0", "/claims/1/kind", "/language"),
                refusal.problems().stream().map(JsonProblem::pointer).toList());
    }

    @Test
    void tellsThemInsideWhatSomebodyElseReads() throws IOException {
        String report = Written.json("{'id': 5, 'claims': [{'id': [[7]]}, 8], 'language': {'a': [9]}}");
        try (var parser = new JsonFactory().createParser("[[" + report + "]]")) {
            parser.nextToken();
            parser.nextToken();
            DrawdownJsonException refusal = assertThrows(DrawdownJsonException.class, () -> {
                parser.nextToken();
                DrawdownJson.readReport(parser);
            });
            assertEquals(
                    List.of("/0/0/id", "/0/0/claims/0/id", "/0/0/claims/1", "/0/0/language"),
                    refusal.problems().stream().map(JsonProblem::pointer).toList());
        }
    }

    @Test
    void keepsWhatItKnowsWhenTheParserOrTheStreamFails() throws IOException {
        var parser = new JsonFactory().createParser("{\"id\": 5, \"address\": x}");
        DrawdownJsonException refusal =
                assertThrows(DrawdownJsonException.class, () -> DrawdownJson.readReport(parser));
        assertEquals("line 1, column 8, /id: expected a string, got 5", refusal.getMessage());
        assertEquals(JsonParseException.class, refusal.getSuppressed()[0].getClass());

        IOException trouble = new IOException("torn cable");
        InputStream torn = new InputStream() {
            @Override
            public int read() throws IOException {
                throw trouble;
            }
        };
        InputStream begun = new ByteArrayInputStream((Written.json("{'id': 5,") + " ".repeat(20_000)).getBytes(UTF_8));
        DrawdownJsonException kept = assertThrows(
                DrawdownJsonException.class, () -> DrawdownJson.readReport(new SequenceInputStream(begun, torn)));
        assertEquals("line 1, column 8, /id: expected a string, got 5", kept.getMessage());
        assertSame(trouble, kept.getSuppressed()[0]);
    }

    @Test
    void refusesATreeThatEndsBeforeItsEnd() throws IOException {
        try (TokenBuffer tokens = new TokenBuffer(null, false)) {
            tokens.writeStartObject();
            assertEquals(
                    "expected the rest of the document, got its end",
                    Refused.message(() -> DrawdownJson.readReport(tokens.asParser())));
        }
    }

    private static String numbers(int count) {
        return Written.json(IntStream.range(0, count)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(", ", "{'claims': [", "]}")));
    }

    private static List<String> told(String report) {
        return refusal(report).problems().stream()
                .map(problem -> problem.message().replace('"', '\''))
                .toList();
    }

    private static String message(String members) {
        return refusal(Written.report(members)).getMessage().replace('"', '\'');
    }

    private static List<String> pointers(String text) {
        Executable reading = text.contains("gazetteer")
                ? () -> DrawdownJson.readGazetteer(text)
                : () -> DrawdownJson.readReport(text);
        return assertThrows(DrawdownJsonException.class, reading).problems().stream()
                .map(JsonProblem::pointer)
                .toList();
    }

    private static List<Code> codes(String report) {
        return refusal(report.replace('\'', '"')).problems().stream()
                .map(JsonProblem::code)
                .toList();
    }

    private static DrawdownJsonException refusal(String report) {
        return assertThrows(DrawdownJsonException.class, () -> DrawdownJson.readReport(report));
    }
}
