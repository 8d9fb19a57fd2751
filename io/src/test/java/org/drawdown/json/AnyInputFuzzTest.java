package org.drawdown.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.drawdown.estimate.DateWindow;
import org.drawdown.wording.NameKey;

/**
 * What Jazzer may try. In a build each target sees only its kept inputs, in the resources
 * {@code AnyInputFuzzTestInputs}; with the environment variable {@code JAZZER_FUZZ=1} one target at a time looks for
 * others.
 */
class AnyInputFuzzTest {
    @FuzzTest(maxDuration = "10m")
    void reports(byte[] bytes) {
        AnyInput.document(ReportJson.DOCUMENT, bytes);
    }

    @FuzzTest(maxDuration = "10m")
    void lines(byte[] bytes) throws IOException {
        AnyInput.lines(bytes);
    }

    @FuzzTest(maxDuration = "10m")
    void dateWindows(byte[] bytes) {
        dateWindow(new String(bytes, UTF_8));
        dateWindow(ByteBuffer.wrap(bytes).asCharBuffer().toString());
    }

    private static void dateWindow(String text) {
        DateWindow window;
        try {
            window = DateWindow.parse(text);
        } catch (IllegalArgumentException e) {
            assertTrue(!e.getMessage().isBlank(), text);
            return;
        }
        assertEquals(text, window.edtf());
        assertEquals(window, DateWindow.parse(window.edtf()));
    }

    @FuzzTest(maxDuration = "10m")
    void nameKeys(byte[] bytes) {
        nameKey(new String(bytes, UTF_8));
        // Here there are lone surrogates too.
        nameKey(ByteBuffer.wrap(bytes).asCharBuffer().toString());
    }

    private static void nameKey(String name) {
        NameKey key = NameKey.of(name);
        assertEquals(key, NameKey.of(key.toString()), name);
    }
}
