package org.drawdown.json;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.google.common.collect.ImmutableBiMap;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The words for the constants of one enum in documents.
 *
 * <p>Each is given in a switch without a default: a new constant does not compile before it has its word, and a renamed
 * one keeps it.
 */
final class WireNames<E extends Enum<E>> {
    private final ImmutableBiMap<E, String> names;
    private final E[] constants;
    private final String[] words;
    private final byte[][] bytes;

    /** The first bytes of each. */
    private final long[] keys;

    private WireNames(ImmutableBiMap<E, String> names, E[] constants) {
        this.names = names;
        this.constants = constants;
        this.words = names.values().toArray(new String[0]);
        this.bytes = new byte[words.length][];
        this.keys = new long[words.length];
        for (int i = 0; i < words.length; i++) {
            bytes[i] = words[i].getBytes(US_ASCII);
            keys[i] = EightBytes.between(bytes[i], 0, bytes[i].length);
        }
    }

    static <E extends Enum<E>> WireNames<E> of(Class<E> type, Function<E, String> name) {
        Map<E, String> names = new EnumMap<>(type);
        for (E constant : type.getEnumConstants()) {
            names.put(constant, name.apply(constant));
        }
        return new WireNames<>(ImmutableBiMap.copyOf(names), type.getEnumConstants());
    }

    /** The word for each constant, in the order of the constants. */
    ImmutableBiMap<E, String> names() {
        return names;
    }

    // The list is filled in the order of the constants, so their places in it are no secret to keep.
    @SuppressWarnings("EnumOrdinal")
    String of(E constant) {
        return words[constant.ordinal()];
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
