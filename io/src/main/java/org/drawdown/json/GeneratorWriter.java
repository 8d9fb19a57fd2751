package org.drawdown.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;

/** Writes to a generator of somebody else, who lays the document out. */
final class GeneratorWriter extends JsonWriter {
    private final JsonGenerator out;

    GeneratorWriter(JsonGenerator out) {
        this.out = out;
    }

    @Override
    void begin() throws IOException {
        out.writeStartObject();
    }

    @Override
    void end() throws IOException {
        out.writeEndObject();
    }

    @Override
    void beginList() throws IOException {
        out.writeStartArray();
    }

    @Override
    void endList() throws IOException {
        out.writeEndArray();
    }

    @Override
    void name(String name) throws IOException {
        out.writeFieldName(name);
    }

    @Override
    void anyName(String name) throws IOException {
        name(name);
    }

    @Override
    void word(String word) throws IOException {
        text(word);
    }

    @Override
    void text(String text) throws IOException {
        out.writeString(text);
    }

    @Override
    void number(int number) throws IOException {
        out.writeNumber(number);
    }

    @Override
    void number(BigDecimal number) throws IOException {
        out.writeNumber(number);
    }

    @Override
    void flag(boolean flag) throws IOException {
        out.writeBoolean(flag);
    }

    @Override
    void nextIsSmall() {
        if (out.getPrettyPrinter() instanceof Layout layout) {
            layout.nextIsSmall();
        }
    }
}
