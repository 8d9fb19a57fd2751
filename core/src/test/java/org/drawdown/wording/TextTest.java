package org.drawdown.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "الشدادي",
                " نحو 100 شاحنة\n",
                "\u202Eabc\u202C", // direction controls are kept
                "\uFEFFx",
                "\uE000", // private use
                "\u0378", // unassigned in Java 17, perhaps a letter tomorrow
                "\uD83D\uDE9A" // a lorry
            })
    void keepsTextAsItIs(String text) {
        assertSame(text, Text.check("text", text));
    }

    @Test
    void takesTheLongestText() {
        String longest = "x".repeat(65_536);
        assertSame(longest, Text.check("text", longest));
    }

    @Test
    void rejectsTextThatIsTooLong() {
        assertRefused("text must have at most 65536 characters, got 65537", "x".repeat(65_537));
    }

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "' ', ' '",
        "'\t\n', '\\u0009\\u000A'",
        "\u200B, \\u200B", // zero-width space
        "\u200F, \\u200F", // right-to-left mark
        "\uFEFF, \\uFEFF", // byte order mark
        "'\u00A0', '\u00A0'", // no-break space
        "\u3164, \\u3164", // Hangul filler
        "\uFE0F\u2029, \\uFE0F\\u2029", // variation selector, paragraph separator
        "\uDB40\uDC01, \\uDB40\\uDC01" // U+E0001, language tag
    })
    void rejectsTextWithNothingToSee(String text, String shown) {
        assertRefused("text must not be blank: \"" + shown + "\"", text);
    }

    @ParameterizedTest
    @CsvSource({
        "'ab\u0000', U+0000, 2, ab\\u0000",
        "\uD800, U+D800, 0, \\uD800",
        "a\uDC00b, U+DC00, 1, a\\uDC00b",
        "\uDC00\uD800, U+DC00, 0, \\uDC00\\uD800",
        "x\uFFFE, U+FFFE, 1, x\\uFFFE",
        "x\uFFFF, U+FFFF, 1, x\\uFFFF",
        "x\uFDD0, U+FDD0, 1, x\\uFDD0",
        "x\uFDEF, U+FDEF, 1, x\\uFDEF",
        "x\uD83F\uDFFF, U+1FFFF, 1, x\\uD83F\\uDFFF",
        "\uD83D\uDE9A\uDBFF\uDFFE, U+10FFFE, 2, \uD83D\uDE9A\\uDBFF\\uDFFE"
    })
    void rejectsWhatNoJsonCouldCarry(String text, String codePoint, int index, String shown) {
        assertRefused("text must not hold " + codePoint + " (at index " + index + "): \"" + shown + "\"", text);
    }

    @Test
    void rejectsExactlyTheSixtySixNoncharactersAndTheSurrogatesAndNul() {
        int refused = 0;
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            String text = "x" + Character.toString(codePoint);
            try {
                Text.check("text", text);
            } catch (IllegalArgumentException e) {
                refused++;
            }
        }
        assertEquals(66 + 2048 + 1, refused);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "AR", "ku-Latn", "ar-SY", "ar-u-nu-arab", "x-drawdown", "und", "apc"})
    void takesLanguageTags(String tag) {
        assertSame(tag, Text.checkLanguage(tag));
    }

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "' ', ' '",
        "a, a",
        "ar_SY, ar_SY",
        "ar-, ar-",
        "-ar, -ar",
        "arabic language, arabic language",
        "عربي, عربي",
        "ar\u200F, ar\\u200F"
    })
    void rejectsWhatIsNoLanguageTag(String tag, String shown) {
        Exception e = assertThrows(IllegalArgumentException.class, () -> Text.checkLanguage(tag));
        assertEquals(
                "language must be a BCP 47 tag such as \"ar\" or \"ku-Latn\", got \"" + shown + "\"", e.getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "'نحو 100 شاحنة', 'نحو 100 شاحنة'",
        "\uD83D\uDE9A, \uD83D\uDE9A",
        "a\u001B[31m, a\\u001B[31m",
        "\u061C\u200E\u202E\u2066, \\u061C\\u200E\\u202E\\u2066",
        "\u200D\u00AD\uFEFF, \\u200D\\u00AD\\uFEFF",
        "'\u2028\u2029', \\u2028\\u2029",
        "\u0378, \\u0378",
        "x\uD800, x\\uD800",
        "\uDB40\uDC01, \\uDB40\\uDC01",
        "\uD83F\uDFFF, \\uD83F\\uDFFF"
    })
    void escapesWhatCannotBeSeen(String text, String shown) {
        assertEquals(shown, Text.escape(text));
    }

    @Test
    void showsEightyCharacters() {
        assertEquals("x".repeat(80), Text.escape("x".repeat(80)));
        assertEquals("x".repeat(80) + "...", Text.escape("x".repeat(81)));
        assertEquals("\\u200B".repeat(80) + "...", Text.escape("\u200B".repeat(65_536)));
    }

    @Test
    void neverCutsASurrogatePair() {
        String lorry = "\uD83D\uDE9A";
        assertEquals("x".repeat(78) + lorry, Text.escape("x".repeat(78) + lorry));
        assertEquals("x".repeat(79) + "...", Text.escape("x".repeat(79) + lorry));
        assertEquals("x".repeat(80) + "...", Text.escape("x".repeat(80) + lorry));
    }

    private static void assertRefused(String message, String text) {
        Exception e = assertThrows(IllegalArgumentException.class, () -> Text.check("text", text));
        assertEquals(message, e.getMessage());
    }
}
