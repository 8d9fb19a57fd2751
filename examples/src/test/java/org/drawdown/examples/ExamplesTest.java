package org.drawdown.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An example that nobody runs is wrong before long. */
class ExamplesTest {
    private static final Path SOURCES = sources();

    @Test
    void everyExampleIsRunByATestOfItsOwn() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES.resolve("main/java"))) {
            List<Path> examples = files.filter(file -> file.toString().endsWith("Example.java"))
                    .toList();
            assertTrue(examples.stream().map(ExamplesTest::name).anyMatch("SeedReportExample"::equals));
            assertEquals(
                    List.of(),
                    examples.stream().filter(example -> !isRun(example)).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"int status = SeedReportExample.run(out, err);", "SeedReportExample.main(\"a.json\");"})
    void knowsATestThatRunsAnExample(String test) {
        assertTrue(runs("SeedReportExample", test));
        assertFalse(runs("ReportExample", test));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "class SeedReportExampleTest {}", "// SeedReportExample.java is run elsewhere"})
    void findsAnExampleThatNoTestRuns(String test) {
        assertFalse(runs("SeedReportExample", test));
    }

    private static boolean isRun(Path example) {
        Path test = SOURCES.resolve("test/java")
                .resolve(SOURCES.resolve("main/java").relativize(example))
                .resolveSibling(name(example) + "Test.java");
        try {
            return Files.exists(test) && runs(name(example), Files.readString(test));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean runs(String example, String test) {
        return Pattern.compile("\\b" + example + "\\.(run|main)\\(")
                .matcher(test)
                .find();
    }

    private static String name(Path source) {
        return source.getFileName().toString().replace(".java", "");
    }

    /** The working folder is this module's under Maven and often the root in an editor. */
    private static Path sources() {
        Path module = Path.of("src").toAbsolutePath();
        return Files.isDirectory(module) ? module : Path.of("examples/src").toAbsolutePath();
    }
}
