package org.drawdown.house;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The files that the house rules are about. */
final class Repository {
    static final List<String> MODULES = List.of("core", "io", "examples");

    private static final Path ROOT = root();

    private Repository() {}

    /** A file by its path from the root, with its text. */
    record TextFile(String path, String text) {
        String name() {
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }

    static TextFile read(String path) {
        try {
            return new TextFile(path, Files.readString(ROOT.resolve(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<JavaSource> mainSources(String... modules) {
        return sources("/src/main/java", modules);
    }

    static List<JavaSource> testSources(String... modules) {
        return sources("/src/test/java", modules);
    }

    private static List<JavaSource> sources(String folder, String... modules) {
        List<JavaSource> sources = new ArrayList<>();
        for (String module : modules) {
            for (String path : filesBelow(module + folder)) {
                if (path.endsWith(".java")) {
                    sources.add(new JavaSource(read(path)));
                }
            }
        }
        return sources;
    }

    /** The paths of all tracked files; where there is no git, of all files that git would not ignore. */
    static List<String> trackedFiles() {
        try {
            Process git = new ProcessBuilder("git", "ls-files", "-z")
                    .directory(ROOT.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String paths = new String(git.getInputStream().readAllBytes(), UTF_8);
            if (git.waitFor() == 0 && !paths.isEmpty()) {
                return Stream.of(paths.split("\0"))
                        .filter(path -> Files.isRegularFile(ROOT.resolve(path)))
                        .toList();
            }
        } catch (IOException e) {
            // There is no git on this machine: the sources came as an archive.
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return filesBelow("");
    }

    private static List<String> filesBelow(String folder) {
        Path start = ROOT.resolve(folder);
        if (!Files.isDirectory(start)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(start)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> ROOT.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> !path.matches("(.*/)?(target|\\.git|\\.idea|\\.settings|\\.vscode)/.*"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The working folder is the module's under Maven and often the root in an editor. */
    private static Path root() {
        Path start = Path.of("").toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (MODULES.stream().map(folder::resolve).allMatch(Files::isDirectory)) {
                return folder;
            }
        }
        throw new IllegalStateException("no folder above " + start + " holds " + MODULES);
    }
}
