package org.drawdown.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/** Places to write to that notice being closed. */
final class Outputs {
    private Outputs() {}

    @FunctionalInterface
    interface Writing<T> {
        void to(T target) throws IOException;
    }

    static String file(Path folder, Writing<Path> writing) throws IOException {
        Path file = folder.resolve("out");
        Files.writeString(file, "longer than whatever is written instead ".repeat(1_000));
        writing.to(file);
        return new String(Files.readAllBytes(file), UTF_8);
    }

    static String bytes(Writing<OutputStream> writing) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new AssertionError("a stream is not closed");
            }
        };
        writing.to(bytes);
        return bytes.toString(UTF_8);
    }

    /** What has come through to the stream behind a buffer. */
    static String text(Writing<Writer> writing) throws IOException {
        StringWriter behind = new StringWriter();
        writing.to(new BufferedWriter(behind, 1 << 20) {
            @Override
            public void close() {
                throw new AssertionError("a stream is not closed");
            }
        });
        return behind.toString();
    }
}
