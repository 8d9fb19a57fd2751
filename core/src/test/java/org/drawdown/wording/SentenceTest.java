package org.drawdown.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceTest {
    private static final Locale ARABIC = Locale.forLanguageTag("ar");
    private static final Sentence SINCE = Sentence.of("{status} since {day}", "{status} منذ {day}");

    @Test
    void saysWhatItIsFilledWithInBothLanguages() {
        Phrase phrase = SINCE.fill(ImmutableMap.of(
                "day", Phrase.day(LocalDate.of(2026, 2, 5)), "status", Phrase.of("Drawing down", "قيد الانسحاب")));
        assertEquals("Drawing down since 5 Feb 2026", phrase.in(Locale.ENGLISH));
        assertEquals("قيد الانسحاب منذ 5 شباط/فبراير 2026", phrase.in(ARABIC));
    }

    @Test
    void namesItsPlaceholdersSorted() {
        assertEquals(ImmutableSortedSet.of("day", "status"), SINCE.placeholders());
    }

    @Test
    void mayPutPlaceholdersInAnyOrderAndTwice() {
        Phrase phrase = Sentence.of("{a}{b}{a}", "{b}, {a}")
                .fill(ImmutableMap.of("a", Phrase.number(1), "b", Phrase.number(2)));
        assertEquals("121", phrase.in(Locale.ENGLISH));
        assertEquals("2, 1", phrase.in(ARABIC));
    }

    @Test
    void takesBracesOfAValueForWords() {
        Phrase phrase = Sentence.of("{a}", "{a}").fill(ImmutableMap.of("a", Phrase.of("{b}", "{")));
        assertEquals("{b}", phrase.in(Locale.ENGLISH));
        assertEquals("{", phrase.in(ARABIC));
    }

    @Test
    void isAPhraseItselfWithoutPlaceholders() {
        Phrase phrase = Sentence.of("no voice", "لا صوت").phrase();
        assertEquals("no voice", phrase.in(Locale.ENGLISH));
        assertEquals("لا صوت", phrase.in(ARABIC));
    }

    @Test
    void rejectsLanguagesWithDifferentPlaceholders() {
        assertRefused(
                "both languages must have the same placeholders: [day, status] in \"{status} since {day}\","
                        + " [days] in \"منذ {days}\"",
                () -> Sentence.of("{status} since {day}", "منذ {days}"));
    }

    @ParameterizedTest
    @CsvSource({
        "}, a closing brace has no opening one",
        "a } b, a closing brace has no opening one",
        "a } b {c}, a closing brace has no opening one",
        "{a}}, a closing brace has no opening one",
        "{, an opening brace has no closing one",
        "a {b, an opening brace has no closing one",
        "{{a}, an opening brace has no closing one",
        "{a{b}}, an opening brace has no closing one",
        "{a} {b, an opening brace has no closing one",
        "{}, a placeholder has no name",
        "{a} { }, a placeholder has no name"
    })
    void rejectsBracesThatAreNoPlaceholder(String template, String message) {
        assertRefused(message + ": \"" + template + "\"", () -> Sentence.of(template, "{a}"));
        assertRefused(message + ": \"" + template + "\"", () -> Sentence.of("{a}", template));
    }

    @ParameterizedTest
    @ValueSource(strings = {"day", "day status base", "day base"})
    void rejectsAnyOtherNamesThanThoseOfThePlaceholders(String names) {
        ImmutableMap.Builder<String, Phrase> values = ImmutableMap.builder();
        for (String name : names.split(" ")) {
            values.put(name, Phrase.number(1));
        }
        assertRefused(
                "expected a phrase for each of [day, status], got [" + names.replace(" ", ", ") + "]",
                () -> SINCE.fill(values.build()));
    }

    @Test
    void isNoPhraseWhileAPlaceholderIsOpen() {
        assertRefused("expected a phrase for each of [day, status], got []", SINCE::phrase);
    }

    private static void assertRefused(String message, Runnable making) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, making::run).getMessage());
    }
}
