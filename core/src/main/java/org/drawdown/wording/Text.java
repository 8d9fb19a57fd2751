package org.drawdown.wording;

import static com.google.common.base.Preconditions.checkArgument;

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

    private Text() {}

    /**
     * Returns a text that can be kept and shown: not blank, not too long, well-formed Unicode, no U+0000.
     *
     * @param what what the text is, as the message should call it: "preferred name"
     * @param text the text
     * @return the same text
     * @throws IllegalArgumentException if the text breaks a rule
     */
    public static String check(String what, String text) {
        checkArgument(
                text.length() <= MAX_LENGTH,
                "%s must have at most %s characters, got %s",
                what,
                MAX_LENGTH,
                text.length());
        boolean visible = false;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            int type = Character.getType(codePoint);
            checkArgument(
                    type != Character.SURROGATE && codePoint != 0,
                    "%s must be well-formed text without U+0000: \"%s\"",
                    what,
                    escape(text));
            // Not String.isBlank, which takes a zero-width space or a byte order mark for something to read.
            visible |= type != Character.FORMAT
                    && type != Character.CONTROL
                    && !Character.isSpaceChar(codePoint)
                    && !Character.isWhitespace(codePoint);
            i += Character.charCount(codePoint);
        }
        checkArgument(visible, "%s must not be blank: \"%s\"", what, escape(text));
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
        boolean wellFormed;
        try {
            new Locale.Builder().setLanguageTag(tag);
            wellFormed = !tag.isEmpty();
        } catch (IllformedLocaleException e) {
            wellFormed = false;
        }
        checkArgument(
                wellFormed, "language must be a BCP 47 tag such as \"ar\" or \"ku-Latn\", got \"%s\"", escape(tag));
        return tag;
    }

    /**
     * Returns a text for a message: at most 80 characters, and nothing in it that a terminal would act on or hide.
     *
     * @param text any text, well-formed or not
     * @return the text with every control, format and lone surrogate written as {@code \}{@code u} and four digits
     */
    public static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        int end = Math.min(text.length(), 80);
        for (int i = 0; i < end; i++) {
            char unit = text.charAt(i);
            boolean paired = Character.isHighSurrogate(unit)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (paired) {
                escaped.append(unit).append(text.charAt(++i));
                continue;
            }
            switch (Character.getType(unit)) {
                case Character.CONTROL,
                        Character.FORMAT,
                        Character.SURROGATE,
                        Character.UNASSIGNED,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR ->
                    escaped.append(String.format(Locale.ROOT, "\\u%04X", (int) unit));
                default -> escaped.append(unit);
            }
        }
        return text.length() > end ? escaped.append("...").toString() : escaped.toString();
    }
}
