package org.drawdown.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class TableExampleTest {
    @Test
    void printsTheTableOfTheReplay() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TableExample.run(out);
        assertEquals("\uFEFF" + Golden.page("table-example.txt").replace("\n", "\r\n"), out.toString(UTF_8));
    }
}
