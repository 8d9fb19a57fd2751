package org.drawdown.wording;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Locale;

/**
 * The rule for ids, such as "shaddadi", "alahed-93449" or "Q12345": the only thing that joins two mentions of one thing.
 *
 * <p>An id has 1 to 256 characters (UTF-16 units). It is compared letter for letter, so it may hold nothing that a
 * reader cannot see or that a keyboard does not tell apart: no white space, no control or format character (direction
 * controls and zero-width characters among them), no lone surrogate, no unassigned or private character. A number sign
 * is refused too, since "report#claim" is how a claim is cited.
 */
public final class Identifier {
    /** The length of the longest id, in UTF-16 units, inclusive. */
    public static final int MAX_LENGTH = 256;

    private Identifier() {}

    /**
     * Returns the id if it keeps the rule.
     *
     * @param what what the id is for, as the message should call it: "report id"
     * @param id the id
     * @return the same id
     * @throws IllegalArgumentException if it does not; the message shows the id and the character
     */
    public static String check(String what, String id) {
        checkArgument(!id.isEmpty(), "%s must not be empty", what);
        checkArgument(
                id.length() <= MAX_LENGTH,
                "%s must have at most %s characters, got %s: \"%s...\"",
                what,
                MAX_LENGTH,
                id.length(),
                id.substring(0, Math.min(16, id.length())));
        for (int i = 0; i < id.length(); ) {
            int codePoint = id.codePointAt(i);
            if (!isAllowed(codePoint)) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT,
                        "%s must not hold U+%04X (at character %d): \"%s\"",
                        what,
                        codePoint,
                        i,
                        Text.escape(id)));
            }
            i += Character.charCount(codePoint);
        }
        return id;
    }

    private static boolean isAllowed(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> codePoint != '#';
        };
    }
}
