package org.drawdown.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.drawdown.estimate.DateWindow;
import org.jspecify.annotations.Nullable;

/** Values that were read not long ago, so that what comes again and again is one value; of bounded size. */
final class SharedValues {
    /** The longest text that is shared, in characters: longer ones seldom come again. */
    static final int LONGEST = 40;

    /** Stands for the bytes of a longer text: no short one begins with these. */
    private static final long LONG = -1;

    private static final long SPREADING = 0x9E3779B97F4A7C15L;

    private final @Nullable String[] texts;

    /** The bytes of a short text, by eight. */
    private final long[] firsts;

    private final long[] seconds;
    private final @Nullable DateWindow[] days;

    /** @param size how many values there is room for, a power of two */
    SharedValues(int size) {
        texts = new String[size];
        firsts = new long[size];
        seconds = new long[size];
        days = new DateWindow[size / 4];
    }

    /** The text whose bytes these are: fewer than sixteen, all of ASCII and none of them 0, given by eight, too. */
    String text(long first, long second, byte[] bytes, int from, int to) {
        int place = place(first + 31 * second);
        String before = texts[place];
        if (before != null && firsts[place] == first && seconds[place] == second) {
            return before;
        }
        String text = new String(bytes, from, to - from, ISO_8859_1);
        texts[place] = text;
        firsts[place] = first;
        seconds[place] = second;
        return text;
    }

    /** The text whose bytes, all of ASCII, these are: sixteen or more. */
    String text(byte[] bytes, int from, int to) {
        int place = place(EightBytes.between(bytes, to - Long.BYTES, to) + to - from);
        String before = texts[place];
        if (before != null && isText(before, bytes, from, to)) {
            return before;
        }
        String text = new String(bytes, from, to - from, ISO_8859_1);
        texts[place] = text;
        firsts[place] = LONG;
        return text;
    }

    private static boolean isText(String text, byte[] bytes, int from, int to) {
        int length = to - from;
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != bytes[from + i]) {
                return false;
            }
        }
        return true;
    }

    private int place(long key) {
        // Only the highest bits depend on all that is multiplied.
        return (int) ((key * SPREADING) >>> Long.numberOfLeadingZeros(texts.length - 1));
    }

    /** The days that a text stands for. */
    DateWindow days(String edtf) {
        int place = edtf.hashCode() & days.length - 1;
        DateWindow before = days[place];
        if (before != null && before.edtf().equals(edtf)) {
            return before;
        }
        DateWindow window = DateWindow.parse(edtf);
        days[place] = window;
        return window;
    }
}
