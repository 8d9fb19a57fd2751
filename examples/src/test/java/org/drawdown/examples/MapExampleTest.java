package org.drawdown.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.io.Resources;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class MapExampleTest {
    @Test
    void printsTheMapOfTheDay() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MapExample.run(out);
        assertEquals(
                Resources.toString(Resources.getResource(MapExampleTest.class, "map-example.txt"), UTF_8),
                out.toString(UTF_8));
    }
}
