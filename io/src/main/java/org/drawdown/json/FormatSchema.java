package org.drawdown.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The JSON Schema (2020-12) of the documents that {@link DrawdownJson} reads and writes, for editors, programs in other
 * languages, and whoever checks documents before they arrive.
 *
 * <pre>{@code
 * Files.writeString(Path.of("drawdown-1.0.schema.json"), FormatSchema.text());
 * }</pre>
 *
 * <p>Whatever is written here keeps the schema, and what breaks the schema is refused in reading. The reverse does not
 * hold: no schema can say that an id is defined elsewhere in its document, or that a day exists. Those rules are listed
 * with the format.
 */
public final class FormatSchema {
    /** The id of the schema. A kind of document can be asked for alone by its name: "urn:drawdown:1.0#report". */
    public static final String ID = "urn:drawdown:1.0";

    private static final String FILE = "drawdown-1.0.schema.json";

    private FormatSchema() {}

    /**
     * Returns the schema.
     *
     * @return a JSON document, the same that stands in the jar as {@code /org/drawdown/json/drawdown-1.0.schema.json}
     */
    public static String text() {
        try (InputStream bytes = FormatSchema.class.getResourceAsStream(FILE)) {
            if (bytes == null) {
                throw new AssertionError("the schema is in the jar: " + FILE);
            }
            return new String(bytes.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
