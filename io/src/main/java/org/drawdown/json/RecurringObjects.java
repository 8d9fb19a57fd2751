package org.drawdown.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Objects that were read not long ago, with the bytes that they were written in, for documents that follow each other:
 * the same sources and bases come again and again, mostly in the same bytes. Of bounded size.
 */
final class RecurringObjects {
    private static final long SPREADING = 0x9E3779B97F4A7C15L;
    private static final int MOST_LOOKED_AT = 64;

    /** Longer ones seldom come again, and would be kept for nothing. */
    private static final int LONGEST = 1_024;

    private final @Nullable Known[] objects;

    /** An object, and how deep it stood: deeper it may be too deep. */
    static final class Known {
        private final String what;
        private final byte[] bytes;
        private final int depth;
        private final Object value;

        private Known(String what, byte[] bytes, int depth, Object value) {
            this.what = what;
            this.bytes = bytes;
            this.depth = depth;
            this.value = value;
        }

        /** How many bytes it takes. */
        int length() {
            return bytes.length;
        }

        Object value() {
            return value;
        }

        private boolean isAt(byte[] all, int from, int end) {
            int to = from + bytes.length;
            return to <= end && Arrays.equals(bytes, 0, bytes.length, all, from, to);
        }
    }

    /** @param size how many objects there is room for, a power of two */
    RecurringObjects(int size) {
        objects = new Known[size];
    }

    /** The object that begins at a place, if it is one that is kept. */
    @Nullable
    Known find(String what, byte[] bytes, int from, int end, int depth) {
        Known known = objects[place(bytes, from)];
        return known != null && known.depth >= depth && known.what.equals(what) && known.isAt(bytes, from, end)
                ? known
                : null;
    }

    void keep(String what, byte[] bytes, int from, int to, int depth, Object value) {
        if (to - from <= LONGEST) {
            objects[place(bytes, from)] = new Known(what, Arrays.copyOfRange(bytes, from, to), depth, value);
        }
    }

    /** A place for what stands up to the first brace that closes something. */
    private int place(byte[] bytes, int from) {
        long hash = 0;
        long closing = 0;
        for (int at = from; closing == 0 && at < from + MOST_LOOKED_AT; at += Long.BYTES) {
            long eight = EightBytes.at(bytes, at);
            closing = EightBytes.closingBraces(eight);
            hash = (hash ^ (hash >>> Integer.SIZE) ^ EightBytes.before(closing, eight)) * SPREADING;
        }
        // Only the highest bits depend on all that is multiplied.
        return (int) (hash >>> Long.numberOfLeadingZeros(objects.length - 1));
    }
}
