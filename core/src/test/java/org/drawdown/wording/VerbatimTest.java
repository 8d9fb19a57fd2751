package org.drawdown.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VerbatimTest {
    @Test
    void keepsWordsCodePointForCodePoint() {
        String text = " \u202Bنحو\u202C 100 شاحنة\uFEFF";
        assertEquals(text, Verbatim.of(text, "ar").text());
    }

    @Test
    void knowsItsLanguageOnlyIfToldSo() {
        assertEquals(Optional.of("ar"), Verbatim.of("آخر رتل", "ar").language());
        assertEquals(Optional.empty(), Verbatim.of("آخر رتل").language());
    }

    @Test
    void carriesTheLastTranslationGiven() {
        Verbatim words = Verbatim.of("آخر رتل", "ar");
        assertEquals(Optional.empty(), words.translation());
        Verbatim translated = words.translated("a convoy").translated("the last convoy");
        assertEquals(Optional.of("the last convoy"), translated.translation());
        assertEquals("آخر رتل", translated.text());
        assertEquals(Optional.of("ar"), translated.language());
    }

    @Test
    void isEqualByTextLanguageAndTranslation() {
        Verbatim words = Verbatim.of("آخر رتل", "ar");
        assertEquals(words, Verbatim.of("آخر رتل", "ar"));
        assertEquals(words.hashCode(), Verbatim.of("آخر رتل", "ar").hashCode());
        assertNotEquals(words, Verbatim.of("آخر رتل"));
        assertNotEquals(words, Verbatim.of("رتل", "ar"));
        assertNotEquals(words, words.translated("the last convoy"));
    }

    @Test
    void isIsolatedWhenShown() {
        Phrase phrase = Verbatim.of("\u202Eآخر رتل", "ar").phrase();
        assertEquals("\u2068آخر رتل\u2069", phrase.in(Locale.ENGLISH));
        assertEquals("آخر رتل", phrase.in(Locale.forLanguageTag("ar")));
    }

    @Test
    void rejectsWordsThatBreakTheRuleForText() {
        assertRefused("text must not be blank: \"\\u200B\"", () -> Verbatim.of("\u200B"));
        assertRefused("text must not be blank: \"\"", () -> Verbatim.of("", "ar"));
        assertRefused(
                "language must be a BCP 47 tag such as \"ar\" or \"ku-Latn\", got \"Arabic_\"",
                () -> Verbatim.of("رتل", "Arabic_"));
        assertRefused(
                "translation must not be blank: \" \"",
                () -> Verbatim.of("رتل", "ar").translated(" "));
    }

    @Test
    void printsTheBeginningEscaped() {
        assertEquals("\"\\u202Eرتل\" (ar)", Verbatim.of("\u202Eرتل", "ar").toString());
        assertEquals("\"رتل\"", Verbatim.of("رتل").toString());
        String longest = Verbatim.of("\u202E".repeat(65_535) + "x", "en-x" + "-private".repeat(1_000))
                .translated("x".repeat(65_536))
                .toString();
        assertTrue(longest.length() < 1_000, longest);
    }

    private static void assertRefused(String message, Runnable making) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, making::run).getMessage());
    }
}
