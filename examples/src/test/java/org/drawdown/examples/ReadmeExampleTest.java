package org.drawdown.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadmeExampleTest {
    private static final Pattern OUTPUT = Pattern.compile("```text\n(.*?)```", Pattern.DOTALL);

    @Test
    void printsWhatTheReadmeSaysThatItPrints() throws IOException {
        Matcher output = OUTPUT.matcher(readme());
        assertTrue(output.find());
        assertEquals(output.group(1), printed());
    }

    private static String printed() {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(bytes, true, UTF_8));
            ReadmeExample.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(UTF_8).replace("\r\n", "\n");
    }

    /** The working folder is this module's under Maven and often the root in an editor. */
    private static String readme() throws IOException {
        Path beside = Path.of("README.md");
        return Files.readString(Files.exists(beside) ? beside : Path.of("../README.md"))
                .replace("\r\n", "\n");
    }
}
