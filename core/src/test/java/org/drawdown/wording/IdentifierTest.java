package org.drawdown.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"a", "shaddadi", "alahed-93449", "Q12345", "urn:x:1/2?3", "قاعدة-الشدادي", "٣", "\uD83D\uDE9A"})
    void takesWhatCanBeSeen(String id) {
        assertSame(id, Identifier.check("base id", id));
    }

    @Test
    void takesTheLongestId() {
        String longest = "x".repeat(256);
        assertSame(longest, Identifier.check("base id", longest));
    }

    @Test
    void rejectsAnIdThatIsTooLong() {
        assertRefused(
                "base id must have at most 256 characters, got 257: \"\\u202E" + "x".repeat(79) + "...\"",
                "\u202E" + "x".repeat(256));
    }

    @Test
    void rejectsAnEmptyId() {
        assertRefused("base id must not be empty", "");
    }

    @ParameterizedTest
    @CsvSource({
        "a b, U+0020, 1, a b",
        "'a\u00A0', U+00A0, 1, 'a\u00A0'", // no-break space
        "'a\u0009b', U+0009, 1, a\\u0009b",
        "'a\u0000', U+0000, 1, a\\u0000",
        "'a\u0085', U+0085, 1, a\\u0085",
        "'a\u2028', U+2028, 1, a\\u2028",
        "'a\u2029', U+2029, 1, a\\u2029",
        "ab\u200D, U+200D, 2, ab\\u200D", // zero-width joiner
        "a\u200Bb, U+200B, 1, a\\u200Bb", // zero-width space
        "\uFEFFa, U+FEFF, 0, \\uFEFFa", // byte order mark
        "\u202Ea, U+202E, 0, \\u202Ea", // right-to-left override
        "a\u061C, U+061C, 1, a\\u061C", // Arabic letter mark
        "a\uFE0F, U+FE0F, 1, a\\uFE0F", // variation selector
        "a\u3164, U+3164, 1, a\\u3164", // Hangul filler
        "a\uD800, U+D800, 1, a\\uD800", // lone surrogates
        "\uDC00a, U+DC00, 0, \\uDC00a",
        "a\uE000, U+E000, 1, a\uE000", // private use
        "a\uDBC0\uDC00, U+100000, 1, a\uDBC0\uDC00",
        "a\u0378, U+0378, 1, a\\u0378", // unassigned
        "a\uFFFE, U+FFFE, 1, a\\uFFFE", // noncharacters
        "a\uD83F\uDFFF, U+1FFFF, 1, a\\uD83F\\uDFFF",
        "\uD83D\uDE9A\uDB40\uDC01, U+E0001, 2, \uD83D\uDE9A\\uDB40\\uDC01", // language tag
        "report#c1, U+0023, 6, report#c1"
    })
    void rejectsWhatCannotBeSeenOrWouldEndAReference(String id, String codePoint, int index, String shown) {
        assertRefused("base id must not hold " + codePoint + " (at index " + index + "): \"" + shown + "\"", id);
    }

    @Test
    void takesLettersMarksDigitsPunctuationAndSymbolsAndNothingElse() {
        Pattern oracle = Pattern.compile("(?![#\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u3164\\uFE00-\\uFE0F"
                + "\\uFFA0\\x{E0100}-\\x{E01EF}])[\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}]");
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            String id = Character.toString(codePoint);
            assertEquals(oracle.matcher(id).matches(), Identifier.isAllowed(codePoint), () -> Text.escape(id));
        }
    }

    @Test
    void saysTheSameUnderEveryDefaultLocale() {
        DefaultLocales.forEach(() -> {
            assertRefused("base id must not hold U+202E (at index 10): \"0123456789\\u202E\"", "0123456789\u202E");
            assertRefused(
                    "base id must have at most 256 characters, got 257: \"" + "i".repeat(80) + "...\"",
                    "i".repeat(257));
        });
    }

    private static void assertRefused(String message, String id) {
        Exception e = assertThrows(IllegalArgumentException.class, () -> Identifier.check("base id", id));
        assertEquals(message, e.getMessage());
    }
}
