package org.drawdown.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class MapExampleTest {
    @Test
    void printsTheMapOfTheDay() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MapExample.run(out);
        assertEquals(Golden.page("map-example.txt"), out.toString(UTF_8));
    }
}
