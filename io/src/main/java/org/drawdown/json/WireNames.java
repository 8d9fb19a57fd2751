package org.drawdown.json;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The words for the constants of one enum in documents.
 *
 * <p>Each is given in a switch without a default: a new constant does not compile before it has its word, and a renamed
 * one keeps it.
 */
final class WireNames<E extends Enum<E>> {
    private final E[] constants;
    private final String[] words;
    private final byte[][] bytes;

    /** The first bytes of each. */
    private final long[] keys;

    private WireNames(E[] constants, Function<E, String> word) {
        this.constants = constants;
        this.words = new String[constants.length];
        this.bytes = new byte[constants.length][];
        this.keys = new long[constants.length];
        for (int i = 0; i < constants.length; i++) {
            words[i] = word.apply(constants[i]);
            bytes[i] = words[i].getBytes(US_ASCII);
            keys[i] = EightBytes.between(bytes[i], 0, bytes[i].length);
        }
    }

    static <E extends Enum<E>> WireNames<E> of(Class<E> type, Function<E, String> word) {
        return new WireNames<>(type.getEnumConstants(), word);
    }

    /** The word for each constant, in the order of the constants. */
    ImmutableMap<E, String> names() {
        ImmutableMap.Builder<E, String> names = ImmutableMap.builder();
        for (int i = 0; i < constants.length; i++) {
            names.put(constants[i], words[i]);
        }
        return names.buildOrThrow();
    }

    // The list is filled in the order of the constants, so their places in it are no secret to keep.
    @SuppressWarnings("EnumOrdinal")
    String of(E constant) {
        return words[constant.ordinal()];
    }

    /** The constant of a word. */
    @Nullable
    E find(String word) {
        for (int i = 0; i < words.length; i++) {
            if (words[i].equals(word)) {
                return constants[i];
            }
        }
        return null;
    }

    /** The constant whose word stands in some bytes. */
    @Nullable
    E find(byte[] text, int from, int to) {
        long key = EightBytes.between(text, from, to);
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] == key && isRest(bytes[i], text, from, to)) {
                return constants[i];
            }
        }
        return null;
    }

    /** Whether a word that begins as some bytes do is all of them. */
    private static boolean isRest(byte[] word, byte[] text, int from, int to) {
        int length = to - from;
        return word.length == length
                && (length <= Long.BYTES || Arrays.equals(word, Long.BYTES, length, text, from + Long.BYTES, to));
    }
}
