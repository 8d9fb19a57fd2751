package org.drawdown.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.NumberOutput;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;

/** Writes one document member by member; what is not there is left out. */
final class JsonWriter {
    private final JsonGenerator out;
    private final Optional<Layout> layout;

    /** Writes a value of one type. */
    @FunctionalInterface
    interface Value<T> {
        void write(JsonWriter out, T value) throws IOException;
    }

    JsonWriter(JsonGenerator out) {
        this.out = out;
        this.layout = out.getPrettyPrinter() instanceof Layout given ? Optional.of(given) : Optional.empty();
    }

    void begin() throws IOException {
        out.writeStartObject();
    }

    void end() throws IOException {
        out.writeEndObject();
    }

    /** Begins an object that stands on one line where the document is laid out. */
    void beginSmall() throws IOException {
        layout.ifPresent(Layout::nextIsSmall);
        begin();
    }

    void text(String text) throws IOException {
        out.writeString(text);
    }

    void flag(boolean flag) throws IOException {
        out.writeBoolean(flag);
    }

    void member(String name, String text) throws IOException {
        out.writeStringField(name, text);
    }

    void member(String name, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            member(name, text.get());
        }
    }

    void member(String name, int number) throws IOException {
        out.writeNumberField(name, number);
    }

    void member(String name, double number) throws IOException {
        // Through the shortest text of the double, which Double.toString does not find on every JDK.
        BigDecimal shortest = new BigDecimal(NumberOutput.toString(number, true)).stripTrailingZeros();
        out.writeFieldName(name);
        out.writeNumber(shortest.scale() < 0 ? shortest.setScale(0) : shortest);
    }

    void member(String name, OptionalInt number) throws IOException {
        if (number.isPresent()) {
            member(name, number.getAsInt());
        }
    }

    <E extends Enum<E>> void member(String name, E constant, WireNames<E> names) throws IOException {
        member(name, names.of(constant));
    }

    /** Writes a constant unless it is the one that holds where none is written. */
    <E extends Enum<E>> void memberUnless(E implied, String name, E constant, WireNames<E> names) throws IOException {
        if (constant != implied) {
            member(name, constant, names);
        }
    }

    <T> void member(String name, T value, Value<T> twin) throws IOException {
        out.writeFieldName(name);
        twin.write(this, value);
    }

    <T> void member(String name, Optional<T> value, Value<T> twin) throws IOException {
        if (value.isPresent()) {
            member(name, value.get(), twin);
        }
    }

    <T> void list(String name, Collection<T> values, Value<T> twin) throws IOException {
        if (values.isEmpty()) {
            return;
        }
        out.writeArrayFieldStart(name);
        for (T value : values) {
            twin.write(this, value);
        }
        out.writeEndArray();
    }

    /** Writes texts on one line. */
    void texts(String name, Collection<String> texts) throws IOException {
        if (!texts.isEmpty()) {
            layout.ifPresent(Layout::nextIsSmall);
            list(name, texts, JsonWriter::text);
        }
    }
}
