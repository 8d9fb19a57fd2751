package org.drawdown.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/** A text on its way out: the same text to wherever it goes. */
@FunctionalInterface
interface TextOutput {
    /** Makes the JSON in such texts. */
    JsonFactory JSON = new JsonFactoryBuilder()
            .rootValueSeparator("")
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    /** Writes all of the text and flushes it; the stream stays open. */
    void to(Writer text) throws IOException;

    default void to(OutputStream bytes) throws IOException {
        to(new OutputStreamWriter(bytes, UTF_8.newEncoder()));
    }

    default void to(Path file) throws IOException {
        try (OutputStream bytes = Files.newOutputStream(file)) {
            to(bytes);
        }
    }

    default String asString() {
        StringWriter text = new StringWriter();
        try {
            to(text);
        } catch (IOException e) {
            throw new AssertionError("a text in memory has no trouble of its own", e);
        }
        return text.toString();
    }
}
