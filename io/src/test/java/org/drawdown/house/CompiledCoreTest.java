package org.drawdown.house;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.drawdown.wording.Phrase;
import org.junit.jupiter.api.Test;

/**
 * Nobody who uses core needs Immutables: of its names, the compiled classes hold those of the annotations that we wrote
 * (which a compiler passes over when it does not find them), never one that its processor added.
 */
class CompiledCoreTest {
    private static final Pattern IMMUTABLES = Pattern.compile("org/immutables/[\\w/$]+");
    private static final Pattern WRITTEN_BY_US = Pattern.compile("org/immutables/value/Value(\\$\\w+)*");

    @Test
    void theProcessorLeavesNothingOfItsOwn() throws IOException, URISyntaxException {
        assertEquals(List.of(), leftovers(coreClasses()));
    }

    @Test
    void thereAreClassesToJudge() throws IOException, URISyntaxException {
        Map<String, String> classes = coreClasses();
        assertTrue(classes.containsKey("org/drawdown/wording/ImmutableVerbatim.class"), classes.keySet()::toString);
    }

    @Test
    void findsWhatTheProcessorLeft() {
        assertEquals(
                List.of(
                        "A.class: org/immutables/value/Generated",
                        "ImmutableB.class: org/immutables/value/Value$Immutable"),
                leftovers(new TreeMap<>(Map.of(
                        "A.class", "..Lorg/immutables/value/Value$Immutable;.Lorg/immutables/value/Generated;.",
                        "ImmutableB.class", ".Lorg/immutables/value/Value$Immutable;."))));
    }

    private static List<String> leftovers(Map<String, String> classes) {
        List<String> leftovers = new ArrayList<>();
        classes.forEach((path, content) -> {
            boolean generated = path.substring(path.lastIndexOf('/') + 1).startsWith("Immutable");
            IMMUTABLES
                    .matcher(content)
                    .results()
                    .map(match -> match.group())
                    .filter(name -> generated || !WRITTEN_BY_US.matcher(name).matches())
                    .forEach(name -> leftovers.add(path + ": " + name));
        });
        return leftovers;
    }

    /** Every class of core by its path; its content is one character for each byte, so that names can be seen in it. */
    private static Map<String, String> coreClasses() throws IOException, URISyntaxException {
        Path location = Path.of(
                Phrase.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        if (Files.isDirectory(location)) {
            return classesBelow(location);
        }
        try (FileSystem jar = FileSystems.newFileSystem(location)) {
            return classesBelow(jar.getPath("/"));
        }
    }

    private static Map<String, String> classesBelow(Path root) throws IOException {
        Map<String, String> classes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (file.toString().endsWith(".class")) {
                    String path = root.relativize(file).toString().replace('\\', '/');
                    classes.put(path, Files.readString(file, ISO_8859_1));
                }
            }
        }
        return classes;
    }
}
