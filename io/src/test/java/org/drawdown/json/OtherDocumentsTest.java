package org.drawdown.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.drawdown.json.jackson.DrawdownModule;
import org.drawdown.ledger.Ledger;
import org.drawdown.timeline.Timeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ledgers and timelines through every input and output that the facade and the module have. */
class OtherDocumentsTest {
    private static final Ledger LEDGER = SeedLedger.ledger();
    private static final Timeline TIMELINE = SeedLedger.timeline();

    @TempDir
    private Path folder;

    @Test
    void readsALedgerFromEveryInput() throws IOException {
        String text = DrawdownJson.writeLedger(LEDGER);
        Path file = Files.writeString(folder.resolve("ledger.json"), text);
        assertEquals(LEDGER, DrawdownJson.readLedger(text));
        assertEquals(LEDGER, DrawdownJson.readLedger(text.getBytes(UTF_8)));
        assertEquals(LEDGER, DrawdownJson.readLedger(file));
        assertEquals(LEDGER, DrawdownJson.readLedger(new ByteArrayInputStream(text.getBytes(UTF_8))));
        assertEquals(LEDGER, DrawdownJson.readLedger(new StringReader(text)));
        assertEquals(LEDGER, DrawdownJson.readLedger(new JsonFactory().createParser(text)));
    }

    @Test
    void readsATimelineFromEveryInput() throws IOException {
        String text = DrawdownJson.writeTimeline(TIMELINE);
        Path file = Files.writeString(folder.resolve("timeline.json"), text);
        assertEquals(TIMELINE, DrawdownJson.readTimeline(text));
        assertEquals(TIMELINE, DrawdownJson.readTimeline(text.getBytes(UTF_8)));
        assertEquals(TIMELINE, DrawdownJson.readTimeline(file));
        assertEquals(TIMELINE, DrawdownJson.readTimeline(new ByteArrayInputStream(text.getBytes(UTF_8))));
        assertEquals(TIMELINE, DrawdownJson.readTimeline(new StringReader(text)));
        assertEquals(TIMELINE, DrawdownJson.readTimeline(new JsonFactory().createParser(text)));
    }

    @Test
    void writesALedgerToEveryOutput() throws IOException {
        byte[] expected = DrawdownJson.writeLedger(LEDGER).getBytes(UTF_8);
        Path file = folder.resolve("ledger.json");
        DrawdownJson.writeLedger(LEDGER, file);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DrawdownJson.writeLedger(LEDGER, bytes);
        StringWriter text = new StringWriter();
        DrawdownJson.writeLedger(LEDGER, text);
        StringWriter generated = new StringWriter();
        try (JsonGenerator generator = new JsonFactory().createGenerator(generated)) {
            DrawdownJson.writeLedger(LEDGER, generator);
        }

        assertArrayEquals(expected, Files.readAllBytes(file));
        assertArrayEquals(expected, bytes.toByteArray());
        assertEquals(new String(expected, UTF_8), text.toString());
        assertEquals(DrawdownJson.writeLedger(LEDGER, WriteOption.COMPACT), generated.toString());
    }

    @Test
    void writesATimelineToEveryOutput() throws IOException {
        byte[] expected = DrawdownJson.writeTimeline(TIMELINE).getBytes(UTF_8);
        Path file = folder.resolve("timeline.json");
        DrawdownJson.writeTimeline(TIMELINE, file);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DrawdownJson.writeTimeline(TIMELINE, bytes);
        StringWriter text = new StringWriter();
        DrawdownJson.writeTimeline(TIMELINE, text);
        StringWriter generated = new StringWriter();
        try (JsonGenerator generator = new JsonFactory().createGenerator(generated)) {
            DrawdownJson.writeTimeline(TIMELINE, generator);
        }

        assertArrayEquals(expected, Files.readAllBytes(file));
        assertArrayEquals(expected, bytes.toByteArray());
        assertEquals(new String(expected, UTF_8), text.toString());
        assertEquals(DrawdownJson.writeTimeline(TIMELINE, WriteOption.COMPACT), generated.toString());
    }

    @Test
    void goesThroughAMapperOfSomebodyElse() throws IOException {
        ObjectMapper mapper = new ObjectMapper().registerModule(new DrawdownModule());
        ObjectWriter writer = mapper.writer();
        assertEquals(LEDGER, mapper.readValue(writer.writeValueAsString(LEDGER), Ledger.class));
        assertEquals(TIMELINE, mapper.readValue(writer.writeValueAsString(TIMELINE), Timeline.class));
        assertEquals(DrawdownJson.writeTimeline(TIMELINE, WriteOption.COMPACT), writer.writeValueAsString(TIMELINE));
        JsonMappingException refused = assertThrows(
                JsonMappingException.class, () -> mapper.readValue("{\"document\":\"timeline\"}", Ledger.class));
        assertEquals(
                "line 1, column 13, /document: expected \"ledger\", got \"timeline\"", refused.getOriginalMessage());
    }
}
