package org.drawdown.wording;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Something that Drawdown can say in English and in Arabic, such as "5 Feb 2026" and "5 شباط/فبراير 2026".
 *
 * <p>Every locale whose language is Arabic gets the Arabic words; every other locale gets the English ones. Nothing
 * else of a locale is used: digits are always 0 to 9, so that the same phrase is the same text everywhere.
 *
 * <p>Words of others that stand inside a sentence are isolated from its direction (Unicode UAX #9, FSI and PDI) where
 * their own direction differs, and shown in one line without the direction controls that they may hold; see
 * {@link #quoted}.
 */
@Immutable
@FunctionalInterface
public interface Phrase {
    /**
     * Returns the words for a locale.
     *
     * @param locale whose language decides: Arabic or, for all others, English
     * @return the words
     */
    String in(Locale locale);

    /**
     * Returns a phrase of fixed words.
     *
     * @param english the English words
     * @param arabic the Arabic words
     * @return the phrase
     */
    static Phrase of(String english, String arabic) {
        requireNonNull(english, "english");
        requireNonNull(arabic, "arabic");
        return locale -> isArabic(locale) ? arabic : english;
    }

    /**
     * Returns somebody else's words, an id or a name, the same in every language and safe inside any sentence.
     *
     * @param text the words; direction controls in them are not shown, and a line break is shown as a space
     * @return the phrase
     */
    static Phrase quoted(String text) {
        requireNonNull(text, "text");
        return locale -> Direction.isolate(text, isArabic(locale));
    }

    /**
     * Returns a whole number in the digits 0 to 9, without grouping.
     *
     * @param number the number
     * @return the phrase
     */
    static Phrase number(long number) {
        String digits = Long.toString(number);
        return locale -> digits;
    }

    /**
     * Returns a day, such as "5 Feb 2026"; in Arabic with both month names in use, "5 شباط/فبراير 2026".
     *
     * @param day the day
     * @return the phrase
     */
    static Phrase day(LocalDate day) {
        requireNonNull(day, "day");
        return locale -> Calendars.day(day, isArabic(locale));
    }

    /**
     * Returns phrases one after the other, separated as each language does: ", " in English, "، " in Arabic.
     *
     * @param phrases the phrases, in order
     * @return the phrase
     */
    static Phrase list(List<Phrase> phrases) {
        ImmutableList<Phrase> items = ImmutableList.copyOf(phrases);
        return locale -> {
            StringBuilder words = new StringBuilder();
            for (Phrase item : items) {
                if (words.length() > 0) {
                    words.append(isArabic(locale) ? "، " : ", ");
                }
                words.append(item.in(locale));
            }
            return words.toString();
        };
    }

    /**
     * Tells whether a locale gets the Arabic words.
     *
     * @param locale the locale
     * @return whether its language is Arabic
     */
    static boolean isArabic(Locale locale) {
        return locale.getLanguage().equals("ar");
    }
}
