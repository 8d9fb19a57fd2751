package org.drawdown.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.util.List;
import org.drawdown.place.Gazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ReadLimitsTest {
    private static final ReadLimits STANDARD = ReadLimits.standard();
    private static final String EMPTY = "{\"format\":\"drawdown/1.0\",\"document\":\"gazetteer\"}";

    @Test
    void areThoseOfTheFormatPage() {
        assertEquals(67_108_864, STANDARD.documentLength());
        assertEquals(64, STANDARD.depth());
        assertEquals(65_536, STANDARD.stringLength());
        assertEquals(256, STANDARD.nameLength());
        assertEquals(32, STANDARD.numberLength());
        assertEquals(1_024, STANDARD.members());
        assertEquals(1_000_000, STANDARD.elements());
        assertEquals(100, STANDARD.problems());
        assertEquals(1_048_576, STANDARD.lineLength());
        assertEquals(1_000, STANDARD.badLines());
    }

    @Test
    void haveBoundsOfTheirOwn() {
        assertEquals(
                "documentLength must be from 1 to 2147483647, got 0", refusal(() -> STANDARD.withDocumentLength(0)));
        assertEquals(
                "documentLength must be from 1 to 2147483647, got 2147483648",
                refusal(() -> STANDARD.withDocumentLength(2_147_483_648L)));
        assertEquals("depth must be from 1 to 256, got 257", refusal(() -> STANDARD.withDepth(257)));
        assertEquals(
                "stringLength must be from 1 to 65536, got 65537", refusal(() -> STANDARD.withStringLength(65_537)));
        assertEquals("nameLength must be from 1 to 65536, got 65537", refusal(() -> STANDARD.withNameLength(65_537)));
        assertEquals("numberLength must be from 1 to 1000, got 1001", refusal(() -> STANDARD.withNumberLength(1_001)));
        assertEquals("members must be from 1 to 1000000, got 1000001", refusal(() -> STANDARD.withMembers(1_000_001)));
        assertEquals(
                "elements must be from 1 to 1000000000, got 1000000001",
                refusal(() -> STANDARD.withElements(1_000_000_001)));
        assertEquals("problems must be from 1 to 10000, got -1", refusal(() -> STANDARD.withProblems(-1)));
        assertEquals("lineLength must be from 1 to 1073741824, got 0", refusal(() -> STANDARD.withLineLength(0)));
        assertEquals("badLines must be from 1 to 1000000000, got 0", refusal(() -> STANDARD.withBadLines(0)));
    }

    @Test
    void canBeLowered() {
        assertEquals(
                "line 1, column 1: expected at most 47 characters in a document, got more;"
                        + " ReadLimits.withDocumentLength raises this limit",
                message(EMPTY, STANDARD.withDocumentLength(EMPTY.length() - 1)));
        assertEquals(
                "line 1, column 2, /bases: expected at most 1 levels of objects and lists, got more; ReadLimits.withDepth raises"
                        + " this limit",
                message("{\"bases\": [", STANDARD.withDepth(1)));
        assertEquals(
                "line 1, column 11, /format: expected at most 11 characters in a string, got more;"
                        + " ReadLimits.withStringLength raises this limit",
                message(EMPTY, STANDARD.withStringLength(11)));
        assertEquals(
                "line 1, column 11, /format: expected at most 7 characters in the name of a member, got more;"
                        + " ReadLimits.withNameLength raises this limit",
                message(EMPTY, STANDARD.withNameLength(7)));
        String point = "{\"bases\": [{\"location\": {\"point\": {\"latitude\": 33.4}}}]}";
        assertEquals(
                "line 1, column 48, /bases/0/location/point/latitude: expected at most 3 characters in a number, got"
                        + " more; ReadLimits.withNumberLength raises this limit",
                message(point, STANDARD.withNumberLength(3)));
        assertEquals(
                "line 1, column 26, /document: expected at most 1 members in an object, got more;"
                        + " ReadLimits.withMembers raises this limit",
                message(EMPTY, STANDARD.withMembers(1)));
        assertEquals(
                "line 1, column 40, /tenures/1: expected at most 1 elements in a list, got more; ReadLimits.withElements"
                        + " raises this limit",
                message(
                        "{\"tenures\": [{\"force\":\"f\",\"base\":\"a\"}, {\"force\":\"f\",\"base\":\"b\"}]}",
                        STANDARD.withElements(1)));
    }

    @Test
    void canBeRaised() throws IOException {
        String deep = Written.json(
                "{'format': 'drawdown/1.1', 'document': 'gazetteer', 'x': " + "[".repeat(255) + "]".repeat(255) + "}");
        assertEquals(Gazetteer.empty(), read(deep, STANDARD.withDepth(256)));
        assertEquals(
                "at most 255 levels of objects and lists",
                Refused.problem(() -> read(deep, STANDARD.withDepth(255))).expected());
        String wide = Written.json("{'format': 'drawdown/1.1', 'document': 'gazetteer', '" + "x".repeat(300) + "': 1}");
        assertEquals(Gazetteer.empty(), read(wide, STANDARD.withNameLength(300)));
    }

    @Test
    void sayNothingOfRaisingWhatCannotBeRaised() {
        String text = "{\"id\": \"" + "a".repeat(65_537) + "\"}";
        assertEquals(
                "line 1, column 8, /id: expected at most 65536 characters in a string, got more",
                Refused.message(() -> DrawdownJson.readReport(text)));
    }

    @Test
    void tellAsManyProblemsAsAreAskedFor() {
        DrawdownJsonException refusal = assertThrows(
                DrawdownJsonException.class,
                () -> DrawdownJson.readReport(
                        "{\"id\": 1, \"language\": 2, \"address\": 3}", ReadOption.within(STANDARD.withProblems(2))));
        assertEquals(
                List.of("/id", "/language"),
                refusal.problems().stream().map(JsonProblem::pointer).toList());
        assertTrue(refusal.hasMoreProblems());
    }

    @Test
    void holdForAParserOfSomebodyElseToo() throws IOException {
        var parser = new JsonFactory().createParser(EMPTY);
        assertEquals(
                "at most 1 members in an object",
                Refused.problem(() -> DrawdownJson.readGazetteer(parser, ReadOption.within(STANDARD.withMembers(1))))
                        .expected());
    }

    private static Gazetteer read(String text, ReadLimits limits) throws IOException {
        return DrawdownJson.readGazetteer(text, ReadOption.within(limits), ReadOption.reportingTo(ignored -> {}));
    }

    private static String message(String text, ReadLimits limits) {
        return Refused.problem(() -> read(text, limits)).message();
    }

    private static String refusal(Executable setting) {
        return assertThrows(IllegalArgumentException.class, setting).getMessage();
    }
}
