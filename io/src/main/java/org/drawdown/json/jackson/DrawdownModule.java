package org.drawdown.json.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import org.drawdown.claim.Report;
import org.drawdown.json.DrawdownJson;
import org.drawdown.json.DrawdownJsonException;
import org.drawdown.json.ReadOption;
import org.drawdown.ledger.Ledger;
import org.drawdown.place.Gazetteer;
import org.drawdown.timeline.Timeline;

/**
 * Lets an {@code ObjectMapper} read and write reports, ledgers, timelines and gazetteers, by themselves and
 * inside other values.
 *
 * <pre>{@code
 * ObjectMapper mapper = new ObjectMapper().registerModule(new DrawdownModule());
 * Report report = mapper.readValue(text, Report.class);
 * }</pre>
 *
 * <p>Each is the whole document that {@link DrawdownJson} reads and writes, and means the same. Which bytes are let in,
 * how large they may be and what may follow them is up to the mapper. A bad document is a
 * {@link JsonMappingException} with the message and, as its cause, the {@link DrawdownJsonException}.
 *
 * <p>A document says itself what it is. So it gets none of Jackson's type ids where a mapper gives them to other values,
 * and is read as the type that is declared.
 *
 * <p>{@code ObjectMapper.findAndRegisterModules} finds this module.
 */
public final class DrawdownModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    /** Makes a module that reads without options. */
    public DrawdownModule() {
        this(new ReadOption[0]);
    }

    /**
     * Makes a module.
     *
     * @param options how documents are read
     */
    public DrawdownModule(ReadOption... options) {
        super("drawdown", Version.unknownVersion());
        ReadOption[] chosen = options.clone();
        add(Report.class, parser -> DrawdownJson.readReport(parser, chosen), DrawdownJson::writeReport);
        add(Gazetteer.class, parser -> DrawdownJson.readGazetteer(parser, chosen), DrawdownJson::writeGazetteer);
        add(Ledger.class, parser -> DrawdownJson.readLedger(parser, chosen), DrawdownJson::writeLedger);
        add(Timeline.class, parser -> DrawdownJson.readTimeline(parser, chosen), DrawdownJson::writeTimeline);
    }

    private <T> void add(Class<T> type, Reading<T> reading, Writing<T> writing) {
        addDeserializer(type, new DocumentDeserializer<>(reading));
        addSerializer(type, new DocumentSerializer<>(writing));
    }

    @FunctionalInterface
    private interface Reading<T> {
        T read(JsonParser parser) throws IOException;
    }

    @FunctionalInterface
    private interface Writing<T> {
        void write(T value, JsonGenerator generator) throws IOException;
    }

    private static final class DocumentDeserializer<T> extends JsonDeserializer<T> {
        private final Reading<T> reading;

        DocumentDeserializer(Reading<T> reading) {
            this.reading = reading;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            try {
                return reading.read(parser);
            } catch (DrawdownJsonException e) {
                // An exception that is none of Jackson's would lose its message on the way through a mapper.
                throw JsonMappingException.from(parser, e.getMessage(), e);
            }
        }

        @Override
        public Object deserializeWithType(
                JsonParser parser, DeserializationContext context, TypeDeserializer typeDeserializer)
                throws IOException {
            return deserialize(parser, context);
        }
    }

    private static final class DocumentSerializer<T> extends JsonSerializer<T> {
        private final Writing<T> writing;

        DocumentSerializer(Writing<T> writing) {
            this.writing = writing;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            writing.write(value, generator);
        }

        @Override
        public void serializeWithType(
                T value, JsonGenerator generator, SerializerProvider provider, TypeSerializer typeSerializer)
                throws IOException {
            serialize(value, generator, provider);
        }
    }
}
