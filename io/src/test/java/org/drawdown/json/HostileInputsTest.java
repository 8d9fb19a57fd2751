package org.drawdown.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was made to break readers is refused in little memory, and soon. */
class HostileInputsTest {
    // 2 s for each of them, which take a tenth of that alone on a machine.
    private static final Duration ALL = Duration.ofSeconds(44);

    @Test
    void areRefusedWithAHeapOf64MiB() throws IOException, InterruptedException {
        List<String> outcomes = SmallHeap.run(HostileInputs.class, "64m", ALL).stream()
                .map(line -> line.replaceFirst(" @[0-9]+ ms$", ""))
                .toList();
        assertEquals(
                List.of(
                        "brackets: 1 WRONG_TYPE a report (an object)",
                        "brackets in a list: 2 LIMIT at most 64 levels of objects and lists",
                        "braces: 1 LIMIT at most 64 levels of objects and lists",
                        "a string: 1 LIMIT at most 65536 characters in a string",
                        "a string for an id: 1 LIMIT at most 65536 characters in a string",
                        "a string in what is refused: 2 LIMIT at most 67108864 characters in a document",
                        "a string in what is ignored: 1 LIMIT at most 65536 characters in a string",
                        "a name: 1 LIMIT at most 256 characters in the name of a member",
                        "a number: 1 LIMIT at most 65536 characters in a string",
                        "blanks: 1 LIMIT at most 67108864 characters in a document",
                        "names of members: 1 LIMIT at most 1000 names of unknown members",
                        "names of ids: 1 LIMIT at most 1024 members in an object",
                        "names in what is refused: 2 TRUNCATED the rest of the document",
                        "names in many objects: 1 TRUNCATED the rest of the document",
                        "bad elements: 100 WRONG_TYPE a claim (an object)",
                        "depth at the limit: read",
                        "depth beyond the limit: 1 LIMIT at most 64 levels of objects and lists",
                        "a line of brackets: 2 lines [1 WRONG_TYPE a report (an object)]",
                        "a line of text without an end: 1 lines [1 LIMIT at most 1048576 characters in a line]",
                        "lines of brackets: 1001 lines [1 LIMIT at most 1000 lines with problems]",
                        "lines without anything: 100000000 lines []",
                        "bytes that are no text: 2 lines [1 WRONG_TYPE a report (an object)]"),
                outcomes);
    }
}
