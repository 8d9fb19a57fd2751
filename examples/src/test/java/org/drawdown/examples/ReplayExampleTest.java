package org.drawdown.examples;

import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class ReplayExampleTest {
    @Test
    void x() throws Exception {
        ReplayExample.run(new PrintStream("/tmp/seedwork/replay.txt", "UTF-8"));
    }
}
