package org.drawdown.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Lines take the memory of one of them; with the profile "scale" there are a million. */
class ReportStreamTest {
    private static final int LINES = Integer.getInteger("drawdown.lines", 10_000);
    private static final String HEAP = System.getProperty("drawdown.heap", "12m");

    @Test
    void manyReportsAreWrittenAndReadInLittleMemory() throws IOException, InterruptedException {
        assertEquals(
                LINES + " reports",
                SmallHeap.run(ReportStream.class, HEAP, Duration.ofMinutes(10), Integer.toString(LINES))
                        .get(0));
    }
}
