package org.drawdown.wording;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Comparator;

/**
 * The rule for ids, such as "shaddadi", "alahed-93449" or "Q12345": they alone join two mentions of one thing.
 *
 * <p>An id has 1 to 256 characters (UTF-16 units) in any script. It is compared letter for letter, so it may hold
 * nothing that a reader cannot see: no white space, no control or format character (direction controls and zero-width
 * characters among them), no variation selector or filler, no lone surrogate, no private character, none that the
 * Unicode version of the running Java leaves unassigned. A number sign is refused too, since "report#claim" is how a
 * claim is cited.
 */
public final class Identifier {
    /** The length of the longest id, in UTF-16 units, inclusive. */
    public static final int MAX_LENGTH = 256;

    /**
     * The order in which claims are cited: letter by letter, digits as the numbers that they write, so
     * that "c9" comes before "c10". Ids that are not equal are never the same in it.
     */
    public static final Comparator<String> ORDER = IdentifierOrder.BY_NUMBERS;

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
        if (id.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(what + " must have at most " + MAX_LENGTH + " characters, got "
                    + id.length() + ": \"" + Text.escape(id) + "\"");
        }
        for (int i = endOfPlain(id, 0); i < id.length(); ) {
            int codePoint = id.codePointAt(i);
            if (!isAllowed(codePoint)) {
                throw Text.refusal(what, id, codePoint, i);
            }
            i = endOfPlain(id, i + Character.charCount(codePoint));
        }
        return id;
    }

    /** Goes over the characters of which most ids consist. */
    private static int endOfPlain(String id, int from) {
        int length = id.length();
        for (int i = from; i < length; i++) {
            char unit = id.charAt(i);
            if (unit <= ' ' || unit >= 0x7F || unit == '#') {
                return i;
            }
        }
        return length;
    }

    /** Whether an id may hold a character. */
    static boolean isAllowed(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> codePoint != '#' && !Text.isInvisible(codePoint);
        };
    }
}
