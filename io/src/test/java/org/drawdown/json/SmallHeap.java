package org.drawdown.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import java.io.File;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drawdown.claim.Report;

/** Runs a program in a Java of its own, with little memory and not for ever. */
final class SmallHeap {
    private SmallHeap() {}

    /** What the program prints. */
    static List<String> run(Class<?> program, String heap, Duration atMost, String... arguments)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile("small-heap", ".txt");
        try {
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx" + heap,
                    "-XX:+UseSerialGC",
                    "-cp",
                    classPath(program),
                    program.getName()));
            command.addAll(List.of(arguments));
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(out.toFile())
                    .start();
            try {
                boolean ended = process.waitFor(atMost.toSeconds(), TimeUnit.SECONDS);
                String printed = Files.readString(out, UTF_8);
                assertTrue(ended, () -> "not ended after " + atMost + ":\n" + printed);
                assertEquals(0, process.exitValue(), printed);
                return printed.lines().toList();
            } finally {
                process.destroyForcibly();
            }
        } finally {
            Files.delete(out);
        }
    }

    private static String classPath(Class<?> program) {
        return Stream.of(
                        program,
                        DrawdownJson.class,
                        Report.class,
                        ImmutableList.class,
                        JsonFactory.class,
                        ObjectMapper.class,
                        JsonProperty.class)
                .map(SmallHeap::root)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The folder or the jar that a class comes from, also where it has been patched into a module. */
    private static String root(Class<?> type) {
        String name = type.getName().replace('.', '/') + ".class";
        URL url = Objects.requireNonNull(type.getResource("/" + name), name);
        try {
            if (url.openConnection() instanceof JarURLConnection jar) {
                return Path.of(jar.getJarFileURL().toURI()).toString();
            }
            Path path = Path.of(URI.create(url.toString()));
            for (int i = name.split("/").length; i > 0; i--) {
                path = Objects.requireNonNull(path.getParent(), name);
            }
            return path.toString();
        } catch (IOException | URISyntaxException e) {
            throw new AssertionError(url.toString(), e);
        }
    }
}
