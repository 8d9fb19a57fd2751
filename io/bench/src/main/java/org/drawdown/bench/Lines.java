package org.drawdown.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** The lines of a stream as bytes, without the line feeds. */
final class Lines {
    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int from;
    private int until;

    Lines(InputStream in) {
        this.in = in;
    }

    /** The next line, or nothing at the end. */
    Optional<byte[]> next() throws IOException {
        ByteArrayOutputStream line = null;
        while (true) {
            if (from == until) {
                until = in.read(buffer);
                from = 0;
                if (until <= 0) {
                    until = 0;
                    return Optional.ofNullable(line).map(ByteArrayOutputStream::toByteArray);
                }
            }
            int end = from;
            while (end < until && buffer[end] != '\n') {
                end++;
            }
            if (line == null && end < until) {
                byte[] whole = Arrays.copyOfRange(buffer, from, end);
                from = end + 1;
                return Optional.of(whole);
            }
            if (line == null) {
                line = new ByteArrayOutputStream();
            }
            line.write(buffer, from, end - from);
            from = Math.min(end + 1, until);
            if (end < until) {
                return Optional.of(line.toByteArray());
            }
        }
    }
}
