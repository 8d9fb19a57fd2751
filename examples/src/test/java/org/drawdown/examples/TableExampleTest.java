package org.drawdown.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.io.Resources;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class TableExampleTest {
    @Test
    void printsTheTableOfTheReplay() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TableExample.run(out);
        assertEquals("\uFEFF" + golden().replace("\n", "\r\n"), out.toString(UTF_8));
    }

    /** The expected table; its isolates stand as escapes in the file, since no tracked file holds a direction control. */
    private static String golden() throws IOException {
        return Resources.toString(Resources.getResource(TableExampleTest.class, "table-example.txt"), UTF_8)
                .replace("\\u2068", "\u2068")
                .replace("\\u2069", "\u2069");
    }
}
