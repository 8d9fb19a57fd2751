package org.drawdown.json;

import com.google.common.collect.ImmutableBiMap;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The words for the constants of one enum in documents.
 *
 * <p>Each is given in a switch without a default: a new constant does not compile before it has its word, and a renamed
 * one keeps it.
 */
final class WireNames<E extends Enum<E>> {
    private final ImmutableBiMap<E, String> names;

    private WireNames(ImmutableBiMap<E, String> names) {
        this.names = names;
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
        return names.getOrDefault(constant, "");
    }
}
