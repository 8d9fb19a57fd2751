package org.drawdown.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.drawdown.house.Repository.TextFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What lies in the repository: nothing stray, nothing generated, nothing unfinished, nothing invisible. */
class TrackedFilesTest {
    private static final Set<String> TOP_LEVEL = Set.of("pom.xml", "core", "io", "examples", "README.md", "LICENSE");

    private static final Predicate<String> GENERATED = Pattern.compile(
                    "(.*/)?(target/.*|Immutable\\w*\\.java|.*\\.class|\\.jqwik-database|javac\\..*\\.args)")
            .asMatchPredicate();

    private static final Predicate<String> TEXT =
            Pattern.compile(".*\\.(java|xml|md|json|properties|txt|yml|groovy)").asMatchPredicate();

    /** The twelve characters with the property Bidi_Control (Unicode PropList): an editor may show the file wrongly. */
    private static final Pattern DIRECTION_CONTROL =
            Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    // In two parts, or this file would break its own rule.
    private static final Pattern UNFINISHED = Pattern.compile("\\b(TO" + "DO|FIX" + "ME)\\b");

    @Test
    void theTopLevelHoldsNothingElse() {
        assertEquals(List.of(), stray(Repository.trackedFiles()));
    }

    @Test
    void nothingGeneratedIsTracked() {
        assertEquals(List.of(), generated(Repository.trackedFiles()));
    }

    @Test
    void noDirectionControlHidesInAText() {
        assertEquals(List.of(), places(texts(), DIRECTION_CONTROL));
    }

    @Test
    void nothingIsLeftUnfinished() {
        assertEquals(List.of(), places(texts(), UNFINISHED));
    }

    @Test
    void thereAreFilesToJudge() {
        List<String> files = Repository.trackedFiles();
        assertTrue(files.contains("pom.xml"), files::toString);
        assertTrue(texts().size() > 20, files::toString);
    }

    @Test
    void findsAStrayFileAndFolder() {
        assertEquals(
                List.of("docs", "notes.txt"),
                stray(List.of("pom.xml", "core/pom.xml", ".ci/run", "notes.txt", "docs/a.md", "docs/b.md")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "target/a",
                "core/target/classes/a.txt",
                "core/src/main/java/a/ImmutableClaim.java",
                "A.class",
                "io/.jqwik-database",
                "javac.20260205.args"
            })
    void findsWhatIsGenerated(String path) {
        assertEquals(List.of(path), generated(List.of("core/src/main/java/a/Claim.java", path)));
    }

    @ParameterizedTest
    @ValueSource(
            ints = {0x061C, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069})
    void findsADirectionControl(int codePoint) {
        TextFile file = new TextFile("a.md", "one\ntwo" + Character.toString(codePoint));
        assertEquals(List.of(String.format("a.md:2: \\u%04X", codePoint)), places(List.of(file), DIRECTION_CONTROL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TO" + "DO", "FIX" + "ME"})
    void findsWhatIsUnfinished(String note) {
        TextFile file = new TextFile("A.java", "// " + note + ": later");
        assertEquals(List.of("A.java:1: " + note), places(List.of(file), UNFINISHED));
    }

    private static List<String> stray(List<String> paths) {
        return paths.stream()
                .map(path -> path.split("/")[0])
                .filter(entry -> !TOP_LEVEL.contains(entry) && !entry.startsWith("."))
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> generated(List<String> paths) {
        return paths.stream().filter(GENERATED).toList();
    }

    private static List<TextFile> texts() {
        return Repository.trackedFiles().stream()
                .filter(TEXT)
                .map(Repository::read)
                .toList();
    }

    private static List<String> places(List<TextFile> files, Pattern pattern) {
        return files.stream()
                .flatMap(file -> pattern.matcher(file.text())
                        .results()
                        .map(match ->
                                file.path() + ":" + line(file.text(), match.start()) + ": " + shown(match.group())))
                .toList();
    }

    private static long line(String text, int position) {
        return 1
                + text.substring(0, position)
                        .chars()
                        .filter(unit -> unit == '\n')
                        .count();
    }

    private static String shown(String found) {
        return found.length() == 1 ? String.format("\\u%04X", (int) found.charAt(0)) : found;
    }
}
