package org.drawdown.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.google.common.base.Utf8;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** A kind of document: the one way in which it is read and the one in which it is written. */
final class Document<T> {
    /**
     * What is made only where something is read strictly, since it takes as long as many documents. Until then nothing
     * of Jackson's is loaded.
     */
    private static final class Parsers {
        static final JsonFactory FACTORY = JsonFactory.builder()
                .streamReadConstraints(new Limits(ReadLimits.standard()))
                // A table of all names ever seen costs time with every hostile one, and ours are few and short.
                .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .build();

        static JsonFactory factory(ReadLimits limits) {
            return limits.equals(ReadLimits.standard())
                    ? FACTORY
                    : FACTORY.rebuild()
                            .streamReadConstraints(new Limits(limits))
                            .build();
        }
    }

    /** How large a file is read as a whole. */
    private static final long MOST_IN_MEMORY = 16L << 20;

    private final String name;
    private final JsonWriter.Value<T> writer;
    private final JsonReader.Value<T> reader;

    Document(String name, JsonWriter.Value<T> writer, JsonReader.Value<T> reader) {
        this.name = name;
        this.writer = writer;
        this.reader = reader;
    }

    T read(String text, ReadOption... options) throws DrawdownJsonException {
        ReadOption.Settings settings = ReadOption.Settings.of(options);
        Optional<T> swift = isUnicode(text) ? readSwiftly(text.getBytes(UTF_8), settings) : Optional.empty();
        return swift.isPresent() ? swift.get() : readFromMemory(new StringReader(text), settings);
    }

    T read(byte[] bytes, ReadOption... options) throws DrawdownJsonException {
        ReadOption.Settings settings = ReadOption.Settings.of(options);
        Optional<T> swift = readSwiftly(bytes, settings);
        return swift.isPresent()
                ? swift.get()
                : readFromMemory(new Utf8Reader(new ByteArrayInputStream(bytes)), settings);
    }

    /** Whether all surrogates are pairs, so that the text has bytes. */
    private static boolean isUnicode(String text) {
        try {
            return Utf8.encodedLength(text) >= 0;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private Optional<T> readSwiftly(byte[] bytes, ReadOption.Settings settings) {
        return readSwiftly(bytes, Utf8Reader.behindMark(bytes, 0, bytes.length), bytes.length, settings);
    }

    private T readFromMemory(Reader text, ReadOption.Settings settings) throws DrawdownJsonException {
        try {
            return readStrictly(text, settings);
        } catch (DrawdownJsonException e) {
            throw e;
        } catch (IOException e) {
            throw new AssertionError("what is in memory has no trouble of its own", e);
        }
    }

    /** Reads some of the bytes of an array; empty if that is for the strict reader. */
    Optional<T> readSwiftly(byte[] bytes, int from, int to, ReadOption.Settings settings) {
        SwiftReader in = IdleReaders.take(settings);
        Optional<T> value = read(in, bytes, from, to);
        IdleReaders.giveBack(in);
        return value;
    }

    /** The same with a certain reader. */
    Optional<T> read(SwiftReader in, byte[] bytes, int from, int to) {
        return in.read(bytes, from, to, name, reader);
    }

    T read(Path file, ReadOption... options) throws IOException {
        long size = Files.size(file);
        if (size > 0 && size <= MOST_IN_MEMORY) {
            return read(Files.readAllBytes(file), options);
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            return read(bytes, options);
        }
    }

    T read(InputStream bytes, ReadOption... options) throws IOException {
        return read(new Utf8Reader(bytes), options);
    }

    T read(Reader text, ReadOption... options) throws IOException {
        return readStrictly(text, ReadOption.Settings.of(options));
    }

    T readStrictly(Reader text, ReadOption.Settings settings) throws IOException {
        return read(new DocumentText(text, settings.limits()), factory(settings.limits()), settings);
    }

    T read(DocumentText document, JsonFactory factory, ReadOption.Settings settings) throws IOException {
        try (JsonParser parser = factory.createParser(document)) {
            StrictReader in = new StrictReader(parser, settings);
            try {
                return in.wholeDocument(name, reader);
            } catch (IOException e) {
                throw in.ended(e, document);
            }
        }
    }

    static JsonFactory factory(ReadLimits limits) {
        return Parsers.factory(limits);
    }

    /** Reads from a parser of somebody else, whose own troubles stay what they are. */
    T read(JsonParser parser, ReadOption... options) throws IOException {
        StrictReader in = new StrictReader(parser, ReadOption.Settings.of(options));
        try {
            return in.document(name, reader);
        } catch (IOException e) {
            throw in.ended(e);
        }
    }

    String write(T value, WriteOption... options) {
        try (BytesWriter out = new BytesWriter(isLaidOut(options))) {
            write(value, out, options);
            return out.asString();
        } catch (IOException e) {
            throw new AssertionError("a text in memory has no trouble of its own", e);
        }
    }

    void write(T value, Path file, WriteOption... options) throws IOException {
        try (OutputStream bytes = Files.newOutputStream(file)) {
            write(value, bytes, options);
        }
    }

    void write(T value, OutputStream target, WriteOption... options) throws IOException {
        write(value, (bytes, length) -> target.write(bytes, 0, length), options);
        target.flush();
    }

    void write(T value, Writer text, WriteOption... options) throws IOException {
        write(value, (bytes, length) -> text.write(new String(bytes, 0, length, UTF_8)), options);
        text.flush();
    }

    private void write(T value, BytesWriter.Output output, WriteOption... options) throws IOException {
        try (BytesWriter out = new BytesWriter(isLaidOut(options), output)) {
            write(value, out, options);
            out.giveTo(output);
        }
    }

    private void write(T value, BytesWriter out, WriteOption... options) throws IOException {
        write(value, (JsonWriter) out);
        if (isLaidOut(options)) {
            out.endLine();
        }
    }

    private static boolean isLaidOut(WriteOption... options) {
        return !Arrays.asList(options).contains(WriteOption.COMPACT);
    }

    void write(T value, JsonGenerator generator) throws IOException {
        write(value, new GeneratorWriter(generator));
    }

    void write(T value, JsonWriter out) throws IOException {
        out.begin();
        out.member(Header.FORMAT, Header.VERSION);
        out.member(Header.DOCUMENT, name);
        writer.write(out, value);
        out.end();
    }
}
