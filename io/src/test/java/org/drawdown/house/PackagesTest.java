package org.drawdown.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every package says what it is for, leaves no doubt about null, and can be reached if it is public. */
class PackagesTest {
    private static final Pattern PUBLIC_TYPE = Pattern.compile("^public\\s", Pattern.MULTILINE);

    @ParameterizedTest
    @ValueSource(strings = {"core", "io", "examples"})
    void everyPackageSaysWhatItIsFor(String module) {
        assertEquals(List.of(), withoutPackageInfo(Repository.mainSources(module)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"core", "io"})
    void everyPackageIsNullMarked(String module) {
        assertEquals(List.of(), withoutNullMark(Repository.mainSources(module)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"core", "io"})
    void everyPublicPackageIsExported(String module) {
        assertEquals(List.of(), notExported(Repository.mainSources(module)));
    }

    @Test
    void findsAPackageWithoutPackageInfo() {
        assertEquals(
                List.of("a.b has no package-info.java"),
                withoutPackageInfo(List.of(
                        JavaSource.of("module-info.java", "module m {}"),
                        JavaSource.of("a/package-info.java", "package a;"),
                        JavaSource.of("a/A.java", "package a;"),
                        JavaSource.of("a/b/A.java", "package a.b;"))));
    }

    @Test
    void findsAPackageThatIsNotNullMarked() {
        // The mark of a package does not reach the packages below it.
        assertEquals(
                List.of("a.b is not @NullMarked, nor is its module"),
                withoutNullMark(List.of(
                        JavaSource.of("module-info.java", "module m {}"),
                        JavaSource.of("a/package-info.java", "@NullMarked package a;"),
                        JavaSource.of("a/b/package-info.java", "package a.b;"),
                        JavaSource.of("a/b/A.java", "package a.b;\n@NullMarked class A {}"))));
    }

    @Test
    void takesTheNullMarkOfTheModule() {
        assertEquals(
                List.of(),
                withoutNullMark(List.of(
                        JavaSource.of("module-info.java", "@NullMarked\nmodule m {}"),
                        JavaSource.of("a/package-info.java", "package a;"))));
    }

    @Test
    void findsAPublicPackageThatIsNotExported() {
        assertEquals(
                List.of("b is not exported", "c is not exported"),
                notExported(List.of(
                        JavaSource.of("module-info.java", "module m {\n    exports a;\n    exports c to d;\n}"),
                        JavaSource.of("a/A.java", "package a;\npublic final class A {}"),
                        JavaSource.of("b/A.java", "package b;\nimport a.A;\n\npublic interface A {}"),
                        JavaSource.of("c/A.java", "package c;\npublic enum A {}"),
                        JavaSource.of("d/A.java", "package d;\nclass A {\n    public A() {}\n}"))));
    }

    private static List<String> withoutPackageInfo(List<JavaSource> sources) {
        Set<String> packages = packages(sources, source -> true);
        packages.removeAll(packages(sources, PackagesTest::isPackageInfo));
        return packages.stream().map(name -> name + " has no package-info.java").toList();
    }

    private static List<String> withoutNullMark(List<JavaSource> sources) {
        if (sources.stream().anyMatch(source -> source.isModuleInfo() && isNullMarked(source))) {
            return List.of();
        }
        Set<String> packages = packages(sources, source -> true);
        packages.removeAll(packages(sources, source -> isPackageInfo(source) && isNullMarked(source)));
        return packages.stream()
                .map(name -> name + " is not @NullMarked, nor is its module")
                .toList();
    }

    private static List<String> notExported(List<JavaSource> sources) {
        List<String> exported = new ArrayList<>();
        for (JavaSource source : sources) {
            if (source.isModuleInfo()) {
                Pattern.compile("\\bexports\\s+([\\w.]+)\\s*;")
                        .matcher(source.code())
                        .results()
                        .forEach(match -> exported.add(match.group(1)));
            }
        }
        Set<String> packages =
                packages(sources, source -> PUBLIC_TYPE.matcher(source.code()).find());
        exported.forEach(packages::remove);
        return packages.stream().map(name -> name + " is not exported").toList();
    }

    private static Set<String> packages(List<JavaSource> sources, Predicate<JavaSource> which) {
        return sources.stream()
                .filter(source -> !source.isModuleInfo())
                .filter(which)
                .map(JavaSource::packageName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isPackageInfo(JavaSource source) {
        return source.name().equals("package-info.java");
    }

    private static boolean isNullMarked(JavaSource source) {
        return source.code().contains("@NullMarked");
    }
}
