package org.drawdown.json;

import com.google.common.collect.ImmutableBiMap;
import com.google.common.collect.ImmutableList;
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
    private final ImmutableList<E> constants;
    private final ImmutableList<String> words;

    private WireNames(ImmutableBiMap<E, String> names) {
        this.names = names;
        this.constants = names.keySet().asList();
        this.words = names.values().asList();
    }

    static <E extends Enum<E>> WireNames<E> of(Class<E> type, Function<E, String> name) {
        Map<E, String> names = new EnumMap<>(type);
        for (E constant : type.getEnumConstants()) {
            names.put(constant, name.apply(constant));
        }
        return new WireNames<>(ImmutableBiMap.copyOf(names));
    }

    /** The word for each constant, in the order of the constants. */
    ImmutableBiMap<E, String> names() {
        return names;
    }

    String of(E constant) {
        return words.get(constant.ordinal());
    }

    /** The constant whose word stands in some bytes. */
    @Nullable E find(byte[] bytes, int from, int to) {
        for (int i = 0; i < words.size(); i++) {
            if (MemberNames.isText(words.get(i), bytes, from, to)) {
                return constants.get(i);
            }
        }
        return null;
    }
}
