package org.drawdown.bench.plain;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.guava.GuavaModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;

/** One mapper for all threads, as one would have it in an application. */
public final class PlainStack {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModules(new Jdk8Module(), new GuavaModule(), new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
            .build();
    private static final ObjectReader READER = MAPPER.readerFor(Plain.Report.class);
    private static final ObjectWriter WRITER = MAPPER.writer();

    private PlainStack() {}

    public static ObjectReader reader() {
        return READER;
    }

    public static ObjectWriter writer() {
        return WRITER;
    }

    public static Plain.Report read(byte[] json) throws IOException {
        return READER.readValue(json);
    }

    public static byte[] write(Plain.Report report) throws JsonProcessingException {
        return WRITER.writeValueAsBytes(report);
    }
}
