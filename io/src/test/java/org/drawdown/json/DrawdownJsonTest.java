package org.drawdown.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.drawdown.claim.Presence;
import org.drawdown.claim.Report;
import org.drawdown.place.Gazetteer;
import org.drawdown.place.Tenure;
import org.drawdown.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawdownJsonTest {
    private static final byte[] REPORT = Golden.bytes(Golden.SEED_REPORT);
    private static final byte[] GAZETTEER = Golden.bytes(Golden.SEED_GAZETTEER);

    @TempDir
    private Path folder;

    @Test
    void readsTheSeedReport() throws IOException {
        assertEquals(Seed.report(), DrawdownJson.readReport(REPORT));
    }

    @Test
    void readsTheGazetteerOfTheSeedReport() throws IOException {
        assertEquals(Seed.gazetteer(), DrawdownJson.readGazetteer(GAZETTEER));
    }

    @Test
    void writesWhatItReadByteForByte() throws IOException {
        assertEquals(Golden.text(Golden.SEED_REPORT), DrawdownJson.writeReport(DrawdownJson.readReport(REPORT)));
        assertEquals(
                Golden.text(Golden.SEED_GAZETTEER), DrawdownJson.writeGazetteer(DrawdownJson.readGazetteer(GAZETTEER)));
    }

    @Test
    void readsTheSameFromEveryInput() throws IOException {
        Path file = Files.write(folder.resolve("report.json"), REPORT);
        assertEquals(Seed.report(), DrawdownJson.readReport(new String(REPORT, UTF_8)));
        assertEquals(Seed.report(), DrawdownJson.readReport(file));
        assertEquals(Seed.report(), DrawdownJson.readReport(new ByteArrayInputStream(REPORT)));
        assertEquals(Seed.report(), DrawdownJson.readReport(new StringReader(new String(REPORT, UTF_8))));
        assertEquals(Seed.report(), DrawdownJson.readReport(new JsonFactory().createParser(REPORT)));
    }

    @Test
    void readsAGazetteerFromEveryInput() throws IOException {
        Path file = Files.write(folder.resolve("gazetteer.json"), GAZETTEER);
        assertEquals(Seed.gazetteer(), DrawdownJson.readGazetteer(new String(GAZETTEER, UTF_8)));
        assertEquals(Seed.gazetteer(), DrawdownJson.readGazetteer(file));
        assertEquals(Seed.gazetteer(), DrawdownJson.readGazetteer(new ByteArrayInputStream(GAZETTEER)));
        assertEquals(Seed.gazetteer(), DrawdownJson.readGazetteer(new StringReader(new String(GAZETTEER, UTF_8))));
        assertEquals(Seed.gazetteer(), DrawdownJson.readGazetteer(new JsonFactory().createParser(GAZETTEER)));
    }

    @Test
    void writesTheSameToEveryOutput() throws IOException {
        Path file = folder.resolve("report.json");
        DrawdownJson.writeReport(Seed.report(), file);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DrawdownJson.writeReport(Seed.report(), bytes);
        StringWriter text = new StringWriter();
        DrawdownJson.writeReport(Seed.report(), text);

        assertArrayEquals(REPORT, Files.readAllBytes(file));
        assertArrayEquals(REPORT, bytes.toByteArray());
        assertEquals(new String(REPORT, UTF_8), text.toString());
    }

    @Test
    void writesAGazetteerToEveryOutput() throws IOException {
        Path file = folder.resolve("gazetteer.json");
        DrawdownJson.writeGazetteer(Seed.gazetteer(), file);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DrawdownJson.writeGazetteer(Seed.gazetteer(), bytes);
        StringWriter text = new StringWriter();
        DrawdownJson.writeGazetteer(Seed.gazetteer(), text);

        assertArrayEquals(GAZETTEER, Files.readAllBytes(file));
        assertArrayEquals(GAZETTEER, bytes.toByteArray());
        assertEquals(new String(GAZETTEER, UTF_8), text.toString());
    }

    @Test
    void writesInOneLine() throws IOException {
        Report report = Report.by(Source.outlet("al-ahed", "Al-Ahed"), "r1")
                .claim("c1", Presence.at(Tenure.of("coalition", "tanf")))
                .build();
        String line = Written.json("{'format':'drawdown/1.0','document':'report','id':'r1','publisher':'al-ahed',"
                + "'sources':[{'id':'al-ahed','names':['Al-Ahed'],'kind':'outlet'}],"
                + "'claims':[{'id':'c1','kind':'presence','subject':{'force':'coalition','base':'tanf'}}]}");
        StringWriter text = new StringWriter();
        DrawdownJson.writeReport(report, text, WriteOption.COMPACT);

        assertEquals(line, DrawdownJson.writeReport(report, WriteOption.COMPACT));
        assertEquals(line, text.toString());
        assertEquals(report, DrawdownJson.readReport(line));
    }

    @Test
    void leavesOutWhatIsEmpty() throws IOException {
        String text = "{\n  \"format\": \"drawdown/1.0\",\n  \"document\": \"gazetteer\"\n}\n";
        assertEquals(text, DrawdownJson.writeGazetteer(Gazetteer.empty()));
        assertEquals(Gazetteer.empty(), DrawdownJson.readGazetteer(text));
    }

    @Test
    void writesToAGeneratorOfSomebodyElseAsOneValue() throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = new JsonFactory().createGenerator(text)) {
            generator.writeStartArray();
            DrawdownJson.writeGazetteer(Gazetteer.empty(), generator);
            DrawdownJson.writeReport(Report.by(Source.person("p", "P"), "r").build(), generator);
            generator.writeEndArray();
        }
        assertEquals(
                Written.json("[{'format':'drawdown/1.0','document':'gazetteer'},"
                        + "{'format':'drawdown/1.0','document':'report','id':'r','publisher':'p',"
                        + "'sources':[{'id':'p','names':['P'],'kind':'person'}]}]"),
                text.toString());
    }

    @Test
    void leavesAParserOfSomebodyElseBehindTheDocument() throws IOException {
        String text = "[" + new String(GAZETTEER, UTF_8) + ", 7]";
        JsonParser parser = new JsonFactory().createParser(text);
        parser.nextToken();
        parser.nextToken();
        assertEquals(Seed.gazetteer(), DrawdownJson.readGazetteer(parser));
        assertEquals(JsonToken.END_OBJECT, parser.currentToken());
        assertEquals(JsonToken.VALUE_NUMBER_INT, parser.nextToken());
    }

    @Test
    void placesAProblemWithinWhatSomebodyElseReads() throws IOException {
        JsonParser parser = new JsonFactory().createParser("{\"reports\": [1,\n{\"id\": 5}]}");
        while (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            parser.nextToken();
        }
        parser.nextToken();
        assertEquals(
                "line 2, column 8, /reports/1/id: expected a string, got 5",
                Refused.message(() -> DrawdownJson.readReport(parser)));
    }

    @Test
    void closesNoStreamThatItWasGiven() throws IOException {
        OpenInput in = new OpenInput(REPORT);
        DrawdownJson.readReport(in);
        OpenText text = new OpenText(new String(REPORT, UTF_8));
        DrawdownJson.readReport(text);
        OpenOutput out = new OpenOutput();
        DrawdownJson.writeReport(Seed.report(), out);
        OpenWriter writer = new OpenWriter();
        DrawdownJson.writeReport(Seed.report(), writer);

        assertFalse(in.closed || text.closed || out.closed || writer.closed);
        assertEquals(new String(REPORT, UTF_8), out.toString(UTF_8));
        assertTrue(writer.flushed);
    }

    @Test
    void leavesTheTroubleOfAFileOrAStreamAsItIs() {
        assertThrows(NoSuchFileException.class, () -> DrawdownJson.readReport(folder.resolve("none.json")));
        IOException trouble = new IOException("torn cable");
        InputStream torn = new InputStream() {
            @Override
            public int read() throws IOException {
                throw trouble;
            }
        };
        assertEquals(trouble, assertThrows(IOException.class, () -> DrawdownJson.readReport(torn)));
    }

    @Test
    void passesOneLeadingByteOrderMarkOver() throws IOException {
        String marked = "\uFEFF" + new String(GAZETTEER, UTF_8);
        assertEquals(Seed.gazetteer(), DrawdownJson.readGazetteer(marked));
        assertEquals(Seed.gazetteer(), DrawdownJson.readGazetteer(marked.getBytes(UTF_8)));
        assertEquals(Seed.gazetteer(), DrawdownJson.readGazetteer(new StringReader(marked)));
        assertEquals(
                "line 1, column 1: expected JSON: Unexpected character ('\\uFEFF' (code 65279 / 0xfeff)): expected a"
                        + " valid value (JSON String, Number, Array, Object or token 'null', 'true' or 'false')",
                Refused.text("\uFEFF" + marked));
    }

    @Test
    void refusesTwoSourcesOfOneIdWhenItWrites() {
        Report report = Report.by(Source.outlet("x", "X"), "r")
                .claim("c", Presence.at(Tenure.of("f", "b")).from(Source.monitor("x", "X")))
                .build();
        assertEquals(
                "two sources of the report \"r\" have the id \"x\" and are not the same",
                assertThrows(IllegalArgumentException.class, () -> DrawdownJson.writeReport(report))
                        .getMessage());
    }

    @Test
    void readsSourcesFromAGazetteer() throws IOException {
        String text = Written.report("'id': 'r', 'publisher': 'al-ahed', 'claims': [{'id': 'c', 'kind': 'presence',"
                + " 'subject': {'force': 'f', 'base': 'b'}, 'chain': [{'source': 'sohr'}]}]");
        Report report = DrawdownJson.readReport(text, ReadOption.sourcesOf(Seed.gazetteer()));
        assertEquals(Seed.AL_AHED, report.publisher());
        assertEquals(Seed.SOHR, report.claims().get(0).voice());
    }

    @Test
    void prefersTheSourcesOfTheReportToThoseOfTheGazetteer() throws IOException {
        String text = Written.report(
                "'id': 'r', 'publisher': 'sohr', 'sources': [{'id': 'sohr', 'names': ['S']," + " 'kind': 'person'}]");
        assertEquals(
                Source.person("sohr", "S"),
                DrawdownJson.readReport(text, ReadOption.sourcesOf(Seed.gazetteer()))
                        .publisher());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "ar-SA-u-nu-arab", "fa-IR-u-nu-arabext", "th-TH-u-ca-buddhist"})
    void readsAndWritesTheSameUnderEveryLocale(String tag) throws IOException {
        Locale before = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            TimeZone.setDefault(TimeZone.getTimeZone("GMT+14"));
            assertEquals(Seed.report(), DrawdownJson.readReport(REPORT));
            assertEquals(new String(REPORT, UTF_8), DrawdownJson.writeReport(Seed.report()));
            assertEquals(new String(GAZETTEER, UTF_8), DrawdownJson.writeGazetteer(Seed.gazetteer()));
            assertEquals(
                    "line 4, column 22, /claims/0/count/number: expected a whole number from 0 to 1000000000, got -1",
                    Refused.claim("'count': {'number': -1}"));
            assertEquals(
                    "line 1, column 8, /id: expected UTF-8, got the byte 0xC0",
                    Refused.message(() ->
                            DrawdownJson.readReport(new byte[] {'{', '"', 'i', 'd', '"', ':', '"', (byte) 0xC0})));
        } finally {
            Locale.setDefault(before);
            TimeZone.setDefault(zone);
        }
    }

    private static final class OpenInput extends ByteArrayInputStream {
        private boolean closed;

        OpenInput(byte[] bytes) {
            super(bytes);
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private static final class OpenText extends StringReader {
        private boolean closed;

        OpenText(String text) {
            super(text);
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private static final class OpenOutput extends ByteArrayOutputStream {
        private boolean closed;

        @Override
        public void close() {
            closed = true;
        }
    }

    private static final class OpenWriter extends StringWriter {
        private boolean closed;
        private boolean flushed;

        @Override
        public void flush() {
            flushed = true;
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
