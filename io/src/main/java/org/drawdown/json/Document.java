package org.drawdown.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.drawdown.claim.Report;
import org.drawdown.ledger.Ledger;
import org.drawdown.place.Gazetteer;
import org.drawdown.timeline.Timeline;

/** A kind of document: the one way in which it is read and the one in which it is written. */
final class Document<T> {
    static final Document<Report> REPORT = new Document<>("report", ReportJson::writeMembers, ReportJson::readMembers);
    static final Document<Gazetteer> GAZETTEER =
            new Document<>("gazetteer", GazetteerJson::writeMembers, GazetteerJson::readMembers);
    static final Document<Ledger> LEDGER = new Document<>("ledger", LedgerJson::writeMembers, LedgerJson::readMembers);
    static final Document<Timeline> TIMELINE =
            new Document<>("timeline", TimelineJson::writeMembers, TimelineJson::readMembers);

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(new Limits(ReadLimits.standard()))
            // A table of all names ever seen costs time with every hostile one, and ours are few and short.
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private static final int VALUES_OF_ONE_DOCUMENT = 32;

    private final String name;
    private final JsonWriter.Value<T> writer;
    private final JsonReader.Value<T> reader;

    private Document(String name, JsonWriter.Value<T> writer, JsonReader.Value<T> reader) {
        this.name = name;
        this.writer = writer;
        this.reader = reader;
    }

    T read(String text, ReadOption... options) throws DrawdownJsonException {
        try {
            return read(new StringReader(text), options);
        } catch (DrawdownJsonException e) {
            throw e;
        } catch (IOException e) {
            throw new AssertionError("a text in memory has no trouble of its own", e);
        }
    }

    T read(byte[] bytes, ReadOption... options) throws DrawdownJsonException {
        try {
            ReadOption.Settings settings = ReadOption.Settings.of(options);
            Optional<T> swift = new SwiftReader(settings, new SharedValues(VALUES_OF_ONE_DOCUMENT))
                    .read(bytes, 0, bytes.length, name, reader);
            return swift.isPresent() ? swift.get() : read(new ByteArrayInputStream(bytes), options);
        } catch (DrawdownJsonException e) {
            throw e;
        } catch (IOException e) {
            throw new AssertionError("bytes in memory have no trouble of their own", e);
        }
    }

    T read(Path file, ReadOption... options) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return read(bytes, options);
        }
    }

    T read(InputStream bytes, ReadOption... options) throws IOException {
        return read(new Utf8Reader(bytes), options);
    }

    T read(Reader text, ReadOption... options) throws IOException {
        ReadOption.Settings settings = ReadOption.Settings.of(options);
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
        return limits.equals(ReadLimits.standard())
                ? FACTORY
                : FACTORY.rebuild().streamReadConstraints(new Limits(limits)).build();
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
        StringWriter text = new StringWriter();
        try {
            write(value, text, options);
        } catch (IOException e) {
            throw new AssertionError("a text in memory has no trouble of its own", e);
        }
        return text.toString();
    }

    void write(T value, Path file, WriteOption... options) throws IOException {
        try (OutputStream bytes = Files.newOutputStream(file)) {
            write(value, bytes, options);
        }
    }

    void write(T value, OutputStream bytes, WriteOption... options) throws IOException {
        // Through characters even here: Jackson's generator for bytes escapes what lies beyond U+FFFF, the other not.
        Writer text = new OutputStreamWriter(bytes, UTF_8.newEncoder());
        write(value, text, options);
        text.flush();
    }

    void write(T value, Writer text, WriteOption... options) throws IOException {
        boolean compact = Arrays.asList(options).contains(WriteOption.COMPACT);
        try (JsonGenerator out = FACTORY.createGenerator(text)) {
            if (!compact) {
                out.setPrettyPrinter(new Layout());
            }
            write(value, out);
        }
        if (!compact) {
            text.write('\n');
        }
    }

    void write(T value, JsonGenerator generator) throws IOException {
        JsonWriter out = new JsonWriter(generator);
        out.begin();
        out.member(Header.FORMAT, Header.VERSION);
        out.member(Header.DOCUMENT, name);
        writer.write(out, value);
        out.end();
    }
}
