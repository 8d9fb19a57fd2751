package org.drawdown.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Surefire runs the classes that it is told to run, by name, and says nothing of the others. */
class TestNamesTest {
    private static final Pattern TEST =
            Pattern.compile("@(Test|ParameterizedTest|RepeatedTest|TestFactory|TestTemplate|Property|Example)\\b");

    /** Tests that stand in these are run by the classes that inherit them. */
    private static final Pattern CONTRACT = Pattern.compile("^(abstract class|interface)\\b", Pattern.MULTILINE);

    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern SUREFIRE =
            Pattern.compile("<artifactId>maven-surefire-plugin</artifactId>.*?</plugin>", Pattern.DOTALL);
    private static final Pattern INCLUDE = Pattern.compile("<include>(.*?)</include>");

    @Test
    void everyTestIsRun() {
        assertEquals(List.of(), notRun(includes(Repository.read("pom.xml").text()), testSources()));
    }

    @Test
    void noModuleHasAWayOfItsOwn() {
        for (String module : Repository.MODULES) {
            String pom = Repository.read(module + "/pom.xml").text();
            assertFalse(pom.contains("maven-surefire-plugin"), module);
        }
    }

    @Test
    void thereAreTestsToJudge() {
        assertTrue(testSources().size() > 5);
    }

    @Test
    void readsWhatSurefireIsToldToRun() {
        assertEquals(List.of("**/*Test.java", "**/*Properties.java"), includes("""
                        <project>
                          <plugin>
                            <artifactId>maven-jar-plugin</artifactId>
                            <configuration><includes><include>a</include></includes></configuration>
                          </plugin>
                          <plugin>
                            <artifactId>maven-surefire-plugin</artifactId>
                            <configuration>
                              <includes>
                                <!-- <include>**/*Tests.java</include> -->
                                <include>**/*Test.java</include>
                                <include>**/*Properties.java</include>
                              </includes>
                            </configuration>
                          </plugin>
                        </project>
                        """));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/ShapeProperties.java", "a/ShapeTests.java", "ShapeLaws.java"})
    void findsATestThatIsNotRun(String path) {
        List<JavaSource> sources = List.of(
                source("a/ShapeTest.java", "class ShapeTest { @Test void a() {} }"),
                source("a/Shapes.java", "class Shapes {}"),
                source("a/ShapeContract.java", "interface ShapeContract { @Property void a(); }"),
                source("a/ShapeTemplate.java", "abstract class ShapeTemplate { @Test void a() {} }"),
                source(path, "class A { @Test void a() {} }"));

        assertEquals(List.of("core/src/test/java/" + path + " is not run"), notRun(List.of("**/*Test.java"), sources));
    }

    @Test
    void findsALawThatIsNotRunByItsNameAlone() {
        List<JavaSource> sources = List.of(source("a/ShapeProperties.java", "class ShapeProperties extends Laws {}"));

        assertEquals(
                List.of("core/src/test/java/a/ShapeProperties.java is not run"),
                notRun(List.of("**/*Test.java"), sources));
        assertEquals(List.of(), notRun(List.of("**/*Test.java", "**/*Properties.java"), sources));
    }

    private static JavaSource source(String path, String text) {
        return JavaSource.of("core/src/test/java/" + path, text);
    }

    private static List<JavaSource> testSources() {
        return Repository.testSources("core", "io", "examples");
    }

    private static List<String> notRun(List<String> includes, List<JavaSource> sources) {
        return sources.stream()
                .filter(TestNamesTest::isTest)
                .map(JavaSource::path)
                .filter(path -> includes.stream().noneMatch(include -> matches(include, path)))
                .map(path -> path + " is not run")
                .toList();
    }

    private static boolean isTest(JavaSource source) {
        return source.name().matches(".*(Test|Properties)\\.java")
                || (TEST.matcher(source.code()).find()
                        && !CONTRACT.matcher(source.code()).find());
    }

    private static boolean matches(String include, String path) {
        return FileSystems.getDefault().getPathMatcher("glob:" + include).matches(Path.of(path));
    }

    private static List<String> includes(String pom) {
        Matcher surefire = SUREFIRE.matcher(COMMENT.matcher(pom).replaceAll(""));
        return surefire.results()
                .flatMap(plugin -> INCLUDE.matcher(plugin.group()).results())
                .map(include -> include.group(1))
                .toList();
    }
}
