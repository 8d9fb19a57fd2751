package org.drawdown.json;

import com.fasterxml.jackson.core.io.NumberOutput;
import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/** Writes one document member by member; what is not there is left out. */
abstract sealed class JsonWriter permits BytesWriter, GeneratorWriter {
    /** Writes a value of one type. */
    @FunctionalInterface
    interface Value<T> {
        void write(JsonWriter out, T value) throws IOException;
    }

    abstract void begin() throws IOException;

    abstract void end() throws IOException;

    abstract void beginList() throws IOException;

    abstract void endList() throws IOException;

    /** Begins a member whose name is one of the format: a few letters of ASCII. */
    abstract void name(String name) throws IOException;

    /** Begins a member whose name may be any text. */
    abstract void anyName(String name) throws IOException;

    abstract void text(String text) throws IOException;

    /** Writes a text that is a word of the format: letters and hyphens of ASCII. */
    abstract void word(String word) throws IOException;

    abstract void number(int number) throws IOException;

    abstract void number(BigDecimal number) throws IOException;

    abstract void flag(boolean flag) throws IOException;

    /** The object or list that begins next stands on one line where the document is laid out. */
    abstract void nextIsSmall();

    /** Begins an object that stands on one line where the document is laid out. */
    final void beginSmall() throws IOException {
        nextIsSmall();
        begin();
    }

    final void member(String name, String text) throws IOException {
        name(name);
        text(text);
    }

    final void memberOfAnyName(String name, String text) throws IOException {
        anyName(name);
        text(text);
    }

    final void member(String name, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            member(name, text.get());
        }
    }

    final void member(String name, int number) throws IOException {
        name(name);
        number(number);
    }

    final void member(String name, double number) throws IOException {
        // Through the shortest text of the double, which Double.toString does not find on every JDK.
        BigDecimal shortest = new BigDecimal(NumberOutput.toString(number, true)).stripTrailingZeros();
        name(name);
        number(shortest.scale() < 0 ? shortest.setScale(0) : shortest);
    }

    final void member(String name, OptionalInt number) throws IOException {
        if (number.isPresent()) {
            member(name, number.getAsInt());
        }
    }

    final <E extends Enum<E>> void member(String name, E constant, WireNames<E> names) throws IOException {
        name(name);
        word(names.of(constant));
    }

    /** Writes a constant unless it is the one that holds where none is written. */
    final <E extends Enum<E>> void memberUnless(E implied, String name, E constant, WireNames<E> names)
            throws IOException {
        if (constant != implied) {
            member(name, constant, names);
        }
    }

    final <T> void member(String name, T value, Value<T> twin) throws IOException {
        name(name);
        twin.write(this, value);
    }

    final <T> void member(String name, Optional<T> value, Value<T> twin) throws IOException {
        if (value.isPresent()) {
            member(name, value.get(), twin);
        }
    }

    final <T> void list(String name, ImmutableCollection<T> values, Value<T> twin) throws IOException {
        if (values.isEmpty()) {
            return;
        }
        name(name);
        beginList();
        elements(values, twin);
        endList();
    }

    /** Writes some of the elements of a list that has begun. */
    final <T> void elements(ImmutableCollection<T> values, Value<T> twin) throws IOException {
        ImmutableList<T> elements = values.asList();
        for (int i = 0; i < elements.size(); i++) {
            twin.write(this, elements.get(i));
        }
    }

    /** Writes texts on one line. */
    final void texts(String name, ImmutableCollection<String> texts) throws IOException {
        if (!texts.isEmpty()) {
            nextIsSmall();
            list(name, texts, JsonWriter::text);
        }
    }
}
