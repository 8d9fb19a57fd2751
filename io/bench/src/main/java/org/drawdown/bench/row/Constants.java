package org.drawdown.bench.row;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.dslplatform.json.DslJson;
import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * The constants of an enum for dsl-json, with the words that Jackson knows them by.
 *
 * <p>They are told apart by the hash of the word, as the converters do that dsl-json makes for enums whose words are their
 * names: with {@code @JsonValue}, its way for other words, it makes a string of each and looks that up in a map.
 */
final class Constants<E extends Enum<E>> {
    private final E[] constants;
    private final int[] hashes;
    private final byte[][] words;

    Constants(Class<E> type) {
        constants = type.getEnumConstants();
        hashes = new int[constants.length];
        words = new byte[constants.length][];
        for (int i = 0; i < constants.length; i++) {
            words[i] = ("\"" + word(constants[i]) + "\"").getBytes(US_ASCII);
            hashes[i] = hash(words[i]);
        }
    }

    private static String word(Enum<?> constant) {
        try {
            return constant.getDeclaringClass()
                    .getField(constant.name())
                    .getAnnotation(JsonProperty.class)
                    .value();
        } catch (NoSuchFieldException e) {
            throw new AssertionError("each constant is a field", e);
        }
    }

    private static int hash(byte[] word) {
        try {
            JsonReader<Object> reader = new DslJson<>().newReader(word);
            reader.getNextToken();
            return reader.calcHash();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    E read(JsonReader<?> in) throws IOException {
        if (in.wasNull()) {
            return null;
        }
        int hash = in.calcHash();
        for (int i = 0; i < hashes.length; i++) {
            if (hashes[i] == hash) {
                return constants[i];
            }
        }
        throw in.newParseError("no word for a constant");
    }

    // They are in the order of the constants.
    @SuppressWarnings("EnumOrdinal")
    void write(JsonWriter out, E constant) {
        if (constant == null) {
            out.writeNull();
        } else {
            out.writeAscii(words[constant.ordinal()]);
        }
    }
}
