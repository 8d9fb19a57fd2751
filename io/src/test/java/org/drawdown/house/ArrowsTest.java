package org.drawdown.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A package uses only packages below it, so that each can be read with what was read before. */
class ArrowsTest {
    /** Lowest first; packages of one level do not use each other. */
    private static final List<Set<String>> LEVELS = List.of(
            Set.of("org.drawdown.wording", "org.drawdown.sharing"),
            Set.of("org.drawdown.status", "org.drawdown.estimate"),
            Set.of("org.drawdown.source"),
            Set.of("org.drawdown.place"),
            Set.of("org.drawdown.claim"),
            Set.of("org.drawdown.ledger"),
            Set.of("org.drawdown.timeline"),
            Set.of("org.drawdown.reading"),
            Set.of("org.drawdown.json"),
            Set.of("org.drawdown.json.jackson"),
            Set.of("org.drawdown.examples"));

    /** A name of ours, imported or written out; its package is its part in lower case. */
    private static final Pattern NAME = Pattern.compile("\\b(org\\.drawdown(?:\\.[a-z]\\w*)*)((?:\\.\\w+|\\.\\*)*)");

    /** One package using another, at a place that shows it. */
    private record Arrow(String from, String to, String place) {}

    @Test
    void everyPackageHasALevel() {
        assertEquals(List.of(), withoutLevel(mainSources()));
    }

    @Test
    void arrowsRunDownward() {
        assertEquals(List.of(), upward(mainSources()));
    }

    @Test
    void noPackagesFormACycle() {
        assertEquals(List.of(), cycles(mainSources()));
    }

    @Test
    void thereAreArrowsToJudge() {
        assertTrue(mainSources().size() > 5);
    }

    @Test
    void findsAPackageWithoutALevel() {
        assertEquals(
                List.of("A.java: org.drawdown.util has no level"),
                withoutLevel(List.of(JavaSource.of("A.java", "package org.drawdown.util;\n"))));
    }

    @Test
    void findsAnImportFromAbove() {
        assertEquals(
                List.of("A.java:3: org.drawdown.claim.Claim must not be used in org.drawdown.source"),
                upward(List.of(JavaSource.of("A.java", """
                        package org.drawdown.source;
                        import org.drawdown.estimate.Count;
                        import org.drawdown.claim.Claim;
                        """))));
    }

    @Test
    void findsAStaticImportFromBeside() {
        assertEquals(
                List.of("A.java:2: org.drawdown.estimate.Count.ONE must not be used in org.drawdown.status"),
                upward(List.of(JavaSource.of(
                        "A.java", "package org.drawdown.status;\nimport static org.drawdown.estimate.Count.ONE;\n"))));
    }

    @Test
    void findsANameWrittenOut() {
        assertEquals(
                List.of("A.java:2: org.drawdown.json.jackson.DrawdownModule must not be used in org.drawdown.json"),
                upward(List.of(JavaSource.of(
                        "A.java",
                        "package org.drawdown.json;\nvar a = new org.drawdown.json.jackson.DrawdownModule();\n"))));
    }

    @Test
    void findsAnImportOfAWholePackage() {
        assertEquals(
                List.of("A.java:2: org.drawdown.reading.* must not be used in org.drawdown.ledger"),
                upward(List.of(
                        JavaSource.of("A.java", "package org.drawdown.ledger;\nimport org.drawdown.reading.*;\n"))));
    }

    @Test
    void passesWhatACommentSays() {
        assertEquals(
                List.of(),
                upward(List.of(JavaSource.of(
                        "A.java", "package org.drawdown.ledger;\n/** {@link org.drawdown.reading.A} */"))));
    }

    @Test
    void findsACycle() {
        assertEquals(
                List.of("org.drawdown.claim -> org.drawdown.source -> org.drawdown.place -> org.drawdown.claim"),
                cycles(List.of(
                        JavaSource.of("A.java", "package org.drawdown.source;\nimport org.drawdown.place.A;\n"),
                        JavaSource.of("B.java", "package org.drawdown.place;\nimport org.drawdown.claim.A;\n"),
                        JavaSource.of("C.java", "package org.drawdown.claim;\nimport org.drawdown.source.A;\n"),
                        JavaSource.of("D.java", "package org.drawdown.ledger;\nimport org.drawdown.source.A;\n"))));
    }

    private static List<JavaSource> mainSources() {
        return Repository.mainSources("core", "io", "examples");
    }

    private static int level(String packageName) {
        for (int level = 0; level < LEVELS.size(); level++) {
            if (LEVELS.get(level).contains(packageName)) {
                return level;
            }
        }
        return LEVELS.size();
    }

    private static List<String> withoutLevel(List<JavaSource> sources) {
        return sources.stream()
                .filter(source -> !source.isModuleInfo())
                // The root has no class, only what its Javadoc says about all of them.
                .filter(source -> !source.path().endsWith("org/drawdown/package-info.java"))
                .filter(source -> level(source.packageName()) == LEVELS.size())
                .map(source -> source.path() + ": " + source.packageName() + " has no level")
                .toList();
    }

    private static List<String> upward(List<JavaSource> sources) {
        return arrows(sources).stream()
                .filter(arrow -> level(arrow.to()) >= level(arrow.from()))
                .map(arrow -> arrow.place() + " must not be used in " + arrow.from())
                .toList();
    }

    private static List<Arrow> arrows(List<JavaSource> sources) {
        List<Arrow> arrows = new ArrayList<>();
        for (JavaSource source : sources) {
            Matcher name = NAME.matcher(source.isModuleInfo() ? "" : source.code());
            while (name.find()) {
                if (!name.group(1).equals(source.packageName())) {
                    String place = source.place(name.start(), name.group());
                    arrows.add(new Arrow(source.packageName(), name.group(1), place));
                }
            }
        }
        return arrows;
    }

    private static List<String> cycles(List<JavaSource> sources) {
        Map<String, Set<String>> uses = new TreeMap<>();
        for (Arrow arrow : arrows(sources)) {
            uses.computeIfAbsent(arrow.from(), from -> new TreeSet<>()).add(arrow.to());
        }
        List<String> cycles = new ArrayList<>();
        Set<String> done = new TreeSet<>();
        for (String from : uses.keySet()) {
            follow(from, new LinkedHashSet<>(), uses, done, cycles);
        }
        return cycles;
    }

    /** Depth first; an arrow back into the path that led here closes a cycle. */
    private static void follow(
            String from, Set<String> path, Map<String, Set<String>> uses, Set<String> done, List<String> cycles) {
        if (path.contains(from)) {
            List<String> steps = new ArrayList<>(path);
            cycles.add(String.join(" -> ", steps.subList(steps.indexOf(from), steps.size())) + " -> " + from);
        } else if (!done.contains(from)) {
            path.add(from);
            for (String to : uses.getOrDefault(from, Set.of())) {
                follow(to, path, uses, done, cycles);
            }
            path.remove(from);
            done.add(from);
        }
    }
}
