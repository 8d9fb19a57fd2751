package org.drawdown.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.drawdown.wording.Verbatim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountTest {
    private static final Locale ARABIC = Locale.forLanguageTag("ar");

    @Test
    void readsLikeTheSentence() {
        assertCount(Count.exactly(3, "trucks"), CountKind.COUNTED, 3, 3, 3);
        assertCount(Count.exactly(0, "trucks"), CountKind.COUNTED, 0, 0, 0);
        assertCount(Count.about(100, "trucks"), CountKind.ESTIMATED, 90, 100, 110);
        assertCount(Count.atLeast(20, "trucks"), CountKind.ESTIMATED, 20, null, null);
        assertCount(Count.atMost(20, "trucks"), CountKind.ESTIMATED, 0, null, 20);
        assertCount(Count.between(90, 100, "trucks"), CountKind.ESTIMATED, 90, null, 100);
        assertCount(Count.dozens("trucks"), CountKind.VAGUE, 20, null, null);
        assertCount(Count.some("trucks"), CountKind.VAGUE, 1, null, null);
    }

    private static void assertCount(Count count, CountKind kind, int low, Integer best, Integer high) {
        assertEquals(kind, count.kind());
        assertEquals(low, count.low());
        assertEquals(best == null ? OptionalInt.empty() : OptionalInt.of(best), count.best());
        assertEquals(high == null ? OptionalInt.empty() : OptionalInt.of(high), count.high());
        assertEquals("trucks", count.unit());
        assertEquals(Optional.empty(), count.verbatim());
    }

    @Test
    void oneNumberIsExactHoweverItIsBounded() {
        assertEquals(Count.exactly(7, "trucks"), Count.between(7, 7, "trucks"));
        assertEquals(Count.exactly(0, "trucks"), Count.atMost(0, "trucks"));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0, 2",
        "5, 4, 6",
        "9, 8, 10",
        "10, 9, 11",
        "11, 9, 13",
        "50, 45, 55",
        "60, 54, 66",
        "5000, 4500, 5500",
        "909090909, 818181818, 1000000000",
        "909090910, 818181819, 1000000000",
        "1000000000, 900000000, 1000000000"
    })
    void aboutReachesATenthToEitherSide(int best, int low, int high) {
        assertCount(Count.about(best, "trucks"), CountKind.ESTIMATED, low, best, high);
    }

    @Test
    void takesNumbersUpToABillion() {
        assertCount(Count.exactly(Count.MAX, "trucks"), CountKind.COUNTED, Count.MAX, Count.MAX, Count.MAX);
        assertCount(Count.between(0, Count.MAX, "trucks"), CountKind.ESTIMATED, 0, null, Count.MAX);
        assertCount(Count.atLeast(Count.MAX, "trucks"), CountKind.ESTIMATED, Count.MAX, null, null);
    }

    @Test
    void rejectsNumbersOutsideTheRange() {
        assertMessage("low must be 0 to 1000000000, got -1", () -> Count.exactly(-1, "trucks"));
        assertMessage("low must be 0 to 1000000000, got 1000000001", () -> Count.atLeast(1_000_000_001, "trucks"));
        assertMessage("high must be 0 to 1000000000, got -1", () -> Count.atMost(-1, "trucks"));
        assertMessage("high must be 0 to 1000000000, got 1000000001", () -> Count.atMost(1_000_000_001, "trucks"));
        assertMessage("an approximate number must be 1 to 1000000000, got 0", () -> Count.about(0, "trucks"));
        assertMessage(
                "an approximate number must be 1 to 1000000000, got 1000000001",
                () -> Count.about(1_000_000_001, "trucks"));
        assertMessage(
                "best must be 0 to 1000000000, got -1",
                () -> estimated().low(0).best(-1).build());
    }

    @Test
    void rejectsNumbersOutOfOrder() {
        assertMessage("low must not be above high: 100 .. 90", () -> Count.between(100, 90, "trucks"));
        assertMessage(
                "low must not be above best: 100 .. 90",
                () -> estimated().low(100).best(90).build());
        assertMessage(
                "best must not be above high: 100 .. 90",
                () -> estimated().low(80).best(100).high(90).build());
    }

    @Test
    void rejectsNumbersThatDoNotFitTheKind() {
        Count exact = Count.builder()
                .kind(CountKind.COUNTED)
                .low(3)
                .best(3)
                .high(3)
                .unit("trucks")
                .build();
        assertEquals(Count.exactly(3, "trucks"), exact);
        assertMessage(
                "low, best and high of a COUNTED number must be the same, got low 3, best 3, high 4",
                () -> Count.builder()
                        .kind(CountKind.COUNTED)
                        .low(3)
                        .best(3)
                        .high(4)
                        .unit("trucks")
                        .build());
        assertMessage(
                "low, best and high of a COUNTED number must be the same, got low 3, best none, high 3",
                () -> Count.builder()
                        .kind(CountKind.COUNTED)
                        .low(3)
                        .high(3)
                        .unit("trucks")
                        .build());
        assertMessage(
                "low, best and high of a COUNTED number must be the same, got low 3, best 3, high none",
                () -> Count.builder()
                        .kind(CountKind.COUNTED)
                        .low(3)
                        .best(3)
                        .unit("trucks")
                        .build());
        assertMessage(
                "an ESTIMATED number must leave more than one possible, got low 3, best 3, high 3",
                () -> estimated().low(3).best(3).high(3).build());
        assertMessage(
                "a VAGUE number must have no best and leave more than one possible, got low 3, best 3, high none",
                () -> Count.builder()
                        .kind(CountKind.VAGUE)
                        .low(3)
                        .best(3)
                        .unit("trucks")
                        .build());
        assertMessage(
                "a VAGUE number must have no best and leave more than one possible, got low 3, best none, high 3",
                () -> Count.builder()
                        .kind(CountKind.VAGUE)
                        .low(3)
                        .high(3)
                        .unit("trucks")
                        .build());
    }

    private static Count.Builder estimated() {
        Count.Builder builder = Count.builder();
        builder.kind(CountKind.ESTIMATED).unit("trucks");
        return builder;
    }

    private static void assertMessage(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"trucks", "armoured vehicles", "trucks in", "M1 tanks", "شاحنات", "MRAPs (6x6)"})
    void takesUnitsInWords(String unit) {
        assertEquals(unit, Count.exactly(3, unit).unit());
    }

    @Test
    void takesAUnitOf64Characters() {
        assertEquals("x".repeat(64), Count.exactly(3, "x".repeat(64)).unit());
        assertMessage(
                "unit must have at most 64 characters, got 65: \"" + "x".repeat(65) + "\"",
                () -> Count.exactly(3, "x".repeat(65)));
    }

    @Test
    void rejectsUnitsThatHoldWhatCannotBeSeen() {
        assertMessage("unit must not be blank: \"\"", () -> Count.some(""));
        assertMessage("unit must not be blank: \" \"", () -> Count.some(" "));
        for (String unit : ImmutableList.of(
                " trucks",
                "trucks ",
                "armoured  vehicles",
                "trucks\t",
                "trucks\u200B",
                "\u061Ctrucks",
                "trucks\u00A0in")) {
            String shown =
                    unit.replace("\t", "\\u0009").replace("\u200B", "\\u200B").replace("\u061C", "\\u061C");
            assertMessage(
                    "unit must be words with one space between them, such as \"armoured vehicles\", got \"" + shown
                            + "\"",
                    () -> Count.some(unit));
        }
    }

    @Test
    void keepsTheWords() {
        Verbatim words = Verbatim.of("عشرات الشاحنات", "ar");
        Count count = Count.dozens("trucks").withVerbatim(words);
        assertEquals(Optional.of(words), count.verbatim());
        assertNotEquals(Count.dozens("trucks"), count);
        assertEquals(Count.dozens("trucks").withVerbatim(words), count);
    }

    @Test
    void vagueWordsContradictNoNumberThatTheyAllow() {
        Count dozens = Count.dozens("trucks");
        assertCompatible(dozens, Count.about(100, "trucks"));
        assertCompatible(dozens, Count.exactly(20, "trucks"));
        assertCompatible(dozens, Count.atLeast(100, "trucks"));
        assertCompatible(dozens, Count.some("trucks"));
        assertCompatible(Count.about(100, "trucks"), Count.atLeast(100, "trucks"));
        assertCompatible(Count.about(100, "trucks"), Count.atLeast(110, "trucks"));
        assertCompatible(Count.about(100, "trucks"), Count.atMost(90, "trucks"));
        assertCompatible(Count.exactly(Count.MAX, "trucks"), dozens);
    }

    private static void assertCompatible(Count one, Count two) {
        assertTrue(one.isCompatibleWith(two) && two.isCompatibleWith(one));
        assertFalse(one.contradicts(two) || two.contradicts(one));
    }

    @Test
    void numbersThatCannotBothHoldContradict() {
        assertContradict(Count.dozens("trucks"), Count.exactly(19, "trucks"));
        assertContradict(Count.about(100, "trucks"), Count.atLeast(111, "trucks"));
        assertContradict(Count.about(100, "trucks"), Count.atMost(89, "trucks"));
        assertContradict(Count.some("trucks"), Count.exactly(0, "trucks"));
        assertContradict(Count.exactly(3, "trucks"), Count.exactly(4, "trucks"));
    }

    private static void assertContradict(Count one, Count two) {
        assertTrue(one.contradicts(two) && two.contradicts(one));
        assertFalse(one.isCompatibleWith(two) || two.isCompatibleWith(one));
    }

    @Test
    void countsOfTwoUnitsSayNothingOfEachOther() {
        Count trucks = Count.exactly(3, "trucks");
        for (Count vehicles : ImmutableList.of(Count.exactly(3, "vehicles"), Count.exactly(4, "vehicles"))) {
            assertFalse(trucks.isCompatibleWith(vehicles));
            assertFalse(trucks.contradicts(vehicles));
        }
    }

    @Test
    void saysItselfInBothLanguages() {
        assertPhrase(Count.exactly(3, "شاحنات"), "3 \u2068شاحنات\u2069", "3 شاحنات");
        assertPhrase(Count.about(100, "trucks"), "about 100 trucks", "نحو 100 \u2068trucks\u2069");
        assertPhrase(Count.atLeast(20, "trucks"), "at least 20 trucks", "20 \u2068trucks\u2069 على الأقل");
        assertPhrase(Count.atMost(20, "trucks"), "at most 20 trucks", "20 \u2068trucks\u2069 على الأكثر");
        assertPhrase(Count.between(90, 100, "trucks"), "90 to 100 trucks", "90 إلى 100 \u2068trucks\u2069");
        assertPhrase(
                Count.dozens("trucks"),
                "at least 20 trucks (number unknown)",
                "20 \u2068trucks\u2069 على الأقل (العدد غير معروف)");
        assertPhrase(
                Count.some("trucks"), "some trucks (number unknown)", "عدد من \u2068trucks\u2069 (العدد غير معروف)");
    }

    @Test
    void saysTheBoundsOfABestNumberUnlessTheyAreATenth() {
        assertPhrase(
                estimated().low(90).best(100).high(120).build(),
                "about 100 trucks (90 to 120)",
                "نحو 100 \u2068trucks\u2069 (90 إلى 120)");
        assertPhrase(
                estimated().low(100).best(100).high(110).build(),
                "about 100 trucks (100 to 110)",
                "نحو 100 \u2068trucks\u2069 (100 إلى 110)");
        assertPhrase(
                estimated().low(90).best(100).build(),
                "about 100 trucks (at least 90)",
                "نحو 100 \u2068trucks\u2069 (90 على الأقل)");
    }

    @Test
    void saysTheBoundsOfVagueWords() {
        Count.Builder vague = Count.builder();
        vague.kind(CountKind.VAGUE).unit("trucks").low(1).high(12);
        assertPhrase(vague.build(), "1 to 12 trucks (number unknown)", "1 إلى 12 \u2068trucks\u2069 (العدد غير معروف)");
        assertPhrase(
                Count.builder().kind(CountKind.VAGUE).unit("trucks").low(2).build(),
                "at least 2 trucks (number unknown)",
                "2 \u2068trucks\u2069 على الأقل (العدد غير معروف)");
    }

    private static void assertPhrase(Count count, String english, String arabic) {
        assertEquals(english, count.phrase().in(Locale.ENGLISH));
        assertEquals(arabic, count.phrase().in(ARABIC));
    }
}
