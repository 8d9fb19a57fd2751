package org.drawdown.wording;

import java.util.IllformedLocaleException;
import java.util.Locale;

/**
 * The rule for text that Drawdown keeps for others: names, words of reports, language tags.
 *
 * <p>Text comes back exactly as it was given; this class refuses what could not be kept or shown, and nothing else.
 */
public final class Text {
    /** The length of the longest text, in UTF-16 units, inclusive. */
    public static final int MAX_LENGTH = 65_536;

    private static final int MAX_SHOWN = 80;

    private Text() {}

    /**
     * Returns a text that can be kept and shown: not blank, not too long, and without lone surrogates, noncharacters
     * (such as U+FFFE) and U+0000, which I-JSON (RFC 7493) or common stores refuse.
     *
     * <p>Blank is what holds nothing to see: white space, controls, direction controls, zero-width characters.
     *
     * @param what what the text is, as the message should call it: "preferred name"
     * @param text the text
     * @return the same text
     * @throws IllegalArgumentException if the text breaks a rule
     */
    public static String check(String what, String text) {
        int length = text.length();
        if (length > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    what + " must have at most " + MAX_LENGTH + " characters, got " + length);
        }
        boolean visible = false;
        for (int i = 0; i < length; ) {
            int codePoint = text.codePointAt(i);
            if (codePoint == 0 || Character.getType(codePoint) == Character.SURROGATE || isNoncharacter(codePoint)) {
                throw refusal(what, text, codePoint, i);
            }
            // Not String.isBlank, which takes a zero-width space or a byte order mark for something to read.
            visible |= !isInvisible(codePoint) && !Character.isSpaceChar(codePoint);
            i += Character.charCount(codePoint);
            i = visible ? endOfCharacters(text, i) : i;
        }
        if (!visible) {
            throw new IllegalArgumentException(what + " must not be blank: \"" + escape(text) + "\"");
        }
        return text;
    }

    /**
     * Returns a language tag that is well-formed (BCP 47), such as "ar", "tr" or "ku-Latn".
     *
     * @param tag the tag
     * @return the same tag
     * @throws IllegalArgumentException if it is not well-formed
     */
    public static String checkLanguage(String tag) {
        if (isLanguageAlone(tag)) {
            return tag;
        }
        boolean wellFormed;
        try {
            new Locale.Builder().setLanguageTag(tag);
            wellFormed = !tag.isEmpty(); // which the builder may take for a reset
        } catch (IllformedLocaleException e) {
            wellFormed = false;
        }
        if (!wellFormed) {
            throw new IllegalArgumentException(
                    "language must be a BCP 47 tag such as \"ar\" or \"ku-Latn\", got \"" + escape(tag) + "\"");
        }
        return tag;
    }

    /**
     * Returns a text for a message: its first 80 UTF-16 units at most, "..." if there are more, and nothing in it that
     * a terminal would act on or a reader could not see.
     *
     * @param text any text, well-formed or not
     * @return the text with every control, format or otherwise invisible character, every line separator, every
     *     unassigned character and every lone surrogate written as {@code \}{@code u} and four digits for each UTF-16
     *     unit of it
     */
    public static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        int shown = 0;
        while (shown < text.length()) {
            int codePoint = text.codePointAt(shown);
            int end = shown + Character.charCount(codePoint);
            if (end > MAX_SHOWN) {
                return escaped.append("...").toString();
            }
            if (isEscaped(codePoint)) {
                text.substring(shown, end)
                        .chars()
                        .forEach(unit -> escaped.append(String.format(Locale.ROOT, "\\u%04X", unit)));
            } else {
                escaped.appendCodePoint(codePoint);
            }
            shown = end;
        }
        return escaped.toString();
    }

    /** Goes over the UTF-16 units that are characters by themselves, as nearly all are. */
    private static int endOfCharacters(String text, int from) {
        int length = text.length();
        for (int i = from; i < length; i++) {
            char unit = text.charAt(i);
            if (unit == 0 || unit >= Character.MIN_SURROGATE) {
                return i;
            }
        }
        return length;
    }

    /** What to throw at a text with a character that it must not hold. */
    static IllegalArgumentException refusal(String what, String text, int codePoint, int index) {
        return new IllegalArgumentException(String.format(
                Locale.ROOT, "%s must not hold U+%04X (at index %d): \"%s\"", what, codePoint, index, escape(text)));
    }

    /**
     * Whether a character shows nothing of its own: a control, a format character, or one of the letters and marks that
     * share their property Default_Ignorable_Code_Point (Unicode DerivedCoreProperties), which Java does not offer.
     */
    static boolean isInvisible(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || codePoint == 0x034F // combining grapheme joiner
                || (codePoint >= 0x115F && codePoint <= 0x1160) // Hangul fillers
                || codePoint == 0x3164
                || codePoint == 0xFFA0
                || (codePoint >= 0x17B4 && codePoint <= 0x17B5) // Khmer inherent vowels
                || (codePoint >= 0x180B && codePoint <= 0x180F) // Mongolian variation selectors
                || (codePoint >= 0xFE00 && codePoint <= 0xFE0F) // variation selectors
                || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
    }

    /** Whether a tag is but the code of a language, such as "ar", which most are. */
    private static boolean isLanguageAlone(String tag) {
        int length = tag.length();
        return (length == 2 || length == 3)
                && isLetter(tag.charAt(0))
                && isLetter(tag.charAt(1))
                && isLetter(tag.charAt(length - 1));
    }

    private static boolean isLetter(char unit) {
        return (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z');
    }

    private static boolean isEscaped(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.SURROGATE, Character.UNASSIGNED, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            default -> isInvisible(codePoint);
        };
    }

    /** The 66 code points that are no characters and never will be (Unicode, section 23.7). */
    private static boolean isNoncharacter(int codePoint) {
        return (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
    }
}
