package org.drawdown.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Eight bytes of an array, looked at together: as one number, of which the first is the lowest byte. Behind the end of
 * the array they are 0.
 *
 * <p>Bytes that are looked for are marked by their highest bit. Of the marks the first is right; those behind it may not
 * be.
 */
final class EightBytes {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long EACH = 0x0101_0101_0101_0101L;
    private static final long HIGHEST_BITS = EACH << 7;
    private static final long LINE_FEEDS = EACH * '\n';
    private static final long QUOTES = EACH * '"';
    private static final long BACKSLASHES = EACH * '\\';
    private static final long CLOSING_BRACES = EACH * '}';
    private static final long SPACES = EACH * ' ';

    private EightBytes() {}

    static long at(byte[] bytes, int index) {
        return index <= bytes.length - Long.BYTES ? (long) LONGS.get(bytes, index) : last(bytes, index);
    }

    private static long last(byte[] bytes, int index) {
        return index < bytes.length ? (long) LONGS.get(Arrays.copyOfRange(bytes, index, index + Long.BYTES), 0) : 0;
    }

    /** The first eight of the bytes between two places; 0 behind the second. */
    static long between(byte[] bytes, int from, int to) {
        int count = to - from;
        long eight = at(bytes, from);
        return count >= Long.BYTES ? eight : count <= 0 ? 0 : eight & ((1L << (count * Byte.SIZE)) - 1);
    }

    static long quotes(long eight) {
        return zeros(eight ^ QUOTES);
    }

    static long lineFeeds(long eight) {
        return zeros(eight ^ LINE_FEEDS);
    }

    static long closingBraces(long eight) {
        return zeros(eight ^ CLOSING_BRACES);
    }

    private static long zeros(long eight) {
        return (eight - EACH) & ~eight & HIGHEST_BITS;
    }

    /** Marks what a string cannot hold as it stands: quotes, the backslashes of escapes, control characters. */
    static long ends(long eight) {
        // Each difference is negative for such a byte alone, if those beyond ASCII are left out.
        return (((eight ^ QUOTES) - EACH) | ((eight ^ BACKSLASHES) - EACH) | (eight - SPACES)) & ~eight & HIGHEST_BITS;
    }

    static boolean areAscii(long eight) {
        return (eight & HIGHEST_BITS) == 0;
    }

    /** How many bytes are before the first mark: eight if there is none. */
    static int before(long marks) {
        return Long.numberOfTrailingZeros(marks) / Byte.SIZE;
    }

    /** The bytes before the first mark, and 0 for the others. */
    static long before(long marks, long eight) {
        return eight & ((Long.lowestOneBit(marks) >>> (Byte.SIZE - 1)) - 1);
    }
}
