package org.drawdown.json;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.google.common.collect.ImmutableMap;
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

    /** The first eight bytes of each, and the others. */
    private final long[] firsts;

    private final long[] seconds;

    private WireNames(E[] constants, Function<E, String> word) {
        this.constants = constants;
        this.words = new String[constants.length];
        this.firsts = new long[constants.length];
        this.seconds = new long[constants.length];
        for (int i = 0; i < constants.length; i++) {
            words[i] = word.apply(constants[i]);
            byte[] bytes = words[i].getBytes(US_ASCII);
            firsts[i] = EightBytes.between(bytes, 0, bytes.length);
            seconds[i] = EightBytes.between(bytes, Long.BYTES, bytes.length);
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

    /** The constant whose word has fewer than sixteen bytes, which are given by eight. */
    @Nullable
    E find(long first, long second) {
        for (int i = 0; i < firsts.length; i++) {
            if (firsts[i] == first && seconds[i] == second) {
                return constants[i];
            }
        }
        return null;
    }
}
