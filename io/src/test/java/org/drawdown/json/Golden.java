package org.drawdown.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Documents that every later version reads. */
final class Golden {
    static final String SEED_REPORT = "1.0/seed-report.json";
    static final String SEED_GAZETTEER = "1.0/seed-gazetteer.json";
    static final String SHADDADI_LEDGER = "1.0/shaddadi-ledger.json";
    static final String SHADDADI_TIMELINE = "1.0/shaddadi-timeline.json";

    private Golden() {}

    static byte[] bytes(String name) {
        try (InputStream in = Objects.requireNonNull(Golden.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String name) {
        return new String(bytes(name), UTF_8);
    }
}
