package org.drawdown.wording;

/** The direction of text (Unicode UAX #9), as far as showing words of others inside a sentence needs it. */
final class Direction {
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

    private Direction() {}

    /** The twelve characters with the property Bidi_Control (Unicode PropList). */
    static boolean isControl(int codePoint) {
        return codePoint == 0x061C
                || codePoint == 0x200E
                || codePoint == 0x200F
                || (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }

    /** The text in one line without its controls; isolated if it holds what runs against the sentence around it. */
    static String isolate(String text, boolean rightToLeftSentence) {
        StringBuilder shown = new StringBuilder(text.length() + 2);
        boolean against = false;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            if (!isControl(codePoint)) {
                shown.appendCodePoint(endsParagraph(codePoint) ? ' ' : codePoint);
                against |= rightToLeftSentence ? isLeftToRight(codePoint) : isRightToLeft(codePoint);
            }
        }
        return against
                ? shown.insert(0, FIRST_STRONG_ISOLATE)
                        .append(POP_DIRECTIONAL_ISOLATE)
                        .toString()
                : shown.toString();
    }

    // The end of a paragraph ends every isolate, so what follows would be shown as if there were none.
    private static boolean endsParagraph(int codePoint) {
        return Character.getDirectionality(codePoint) == Character.DIRECTIONALITY_PARAGRAPH_SEPARATOR;
    }

    // An id such as "2026-02" has no letter, yet its parts change places in an Arabic sentence: digits count too.
    private static boolean isLeftToRight(int codePoint) {
        byte directionality = Character.getDirectionality(codePoint);
        return directionality == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                || directionality == Character.DIRECTIONALITY_EUROPEAN_NUMBER;
    }

    private static boolean isRightToLeft(int codePoint) {
        byte directionality = Character.getDirectionality(codePoint);
        return directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                || directionality == Character.DIRECTIONALITY_ARABIC_NUMBER;
    }
}
