package com.example;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Runs the README's example on the class path, once that path is known to hold what it should and nothing else. */
final class ClassPathConsumer {
    private static final Set<String> EXPECTED = Set.of(
            "drawdown-core",
            "drawdown-io",
            "guava",
            "failureaccess",
            "listenablefuture",
            "error_prone_annotations",
            "j2objc-annotations",
            "jspecify",
            "jackson-annotations",
            "jackson-core",
            "jackson-databind");

    private ClassPathConsumer() {}

    public static void main(String[] args) throws Exception {
        Set<String> jars = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).getFileName().toString())
                .filter(name -> name.endsWith(".jar"))
                .map(name -> name.replaceFirst("-[0-9].*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!jars.equals(EXPECTED)) {
            throw new AssertionError("expected the jars " + new TreeSet<>(EXPECTED) + ", got " + jars);
        }
        ReadmeExample.main(args);
    }
}
