package org.drawdown.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Expected pages. Their isolates stand as escapes in the files, since no tracked file holds a direction control. */
final class Golden {
    private Golden() {}

    static String page(String name) {
        try {
            return lines(Resources.toString(Resources.getResource(Golden.class, name), UTF_8))
                    .replace("\\u2068", "\u2068")
                    .replace("\\u2069", "\u2069");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text with the line ends of the expected pages. */
    static String lines(String text) {
        return text.replace("\r\n", "\n");
    }
}
