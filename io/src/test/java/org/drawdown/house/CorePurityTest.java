package org.drawdown.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What core answers depends on what it was given, and on nothing else. */
class CorePurityTest {
    private static final Pattern IMPURE = Pattern.compile(String.join(
            "|",
            // JSON
            "\\b(com\\.fasterxml|tools)\\.\\w+(\\.\\w+)*",
            // files, streams, the network
            "\\bjava\\.(io|nio|net)\\b(\\.\\w+)*",
            // the machine; with it the standard streams, the environment and a second clock
            "\\bSystem\\s*\\.\\s*\\w+",
            // the clock
            "\\b\\w+\\s*\\.\\s*now\\s*\\(",
            "\\bjava\\.time\\.(Clock|InstantSource)\\b",
            "\\bjava\\.util\\.(Date|Calendar|GregorianCalendar)\\b",
            // chance; the order of Set.of and Map.of is drawn anew in every run
            "\\b(Secure|Splittable|ThreadLocal)?Random(Generator)?\\b",
            "\\bMath\\s*\\.\\s*random\\b",
            "\\bUUID\\s*\\.\\s*randomUUID\\b",
            "\\b(Set|Map)\\s*\\.\\s*(of|ofEntries|copyOf)\\b",
            // logging
            "\\bjava\\.(util\\.logging|lang\\.System\\.Logger)\\b(\\.\\w+)*",
            "\\borg\\.slf4j\\b(\\.\\w+)*",
            // what this machine takes for the usual language, zone or character set
            "\\b\\w+\\s*\\.\\s*(getDefault|systemDefault|defaultCharset)\\b",
            "\\.\\s*formatted\\s*\\(",
            "\\bString\\s*\\.\\s*format\\s*\\((?!\\s*Locale\\.ROOT\\b)",
            "\\.\\s*to(Lower|Upper)Case\\s*\\(\\s*\\)"));

    @Test
    void coreDependsOnNothingButItsArguments() {
        assertEquals(List.of(), impurities(Repository.mainSources("core")));
    }

    @Test
    void thereIsACoreToJudge() {
        assertTrue(Repository.mainSources("core").size() > 5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.fasterxml.jackson.databind.ObjectMapper",
                "tools.jackson.core.JsonParser",
                "java.io.IOException",
                "java.nio.file.Path",
                "java.net.URI",
                "System.out",
                "LocalDate.now(",
                "Instant.now(",
                "java.time.Clock",
                "java.util.Date",
                "java.util.Calendar",
                "Random",
                "ThreadLocalRandom",
                "RandomGenerator",
                "Math.random",
                "UUID.randomUUID",
                "Set.of",
                "Map.copyOf",
                "java.util.logging.Logger",
                "org.slf4j.Logger",
                "Locale.getDefault",
                "ZoneId.systemDefault",
                "Charset.defaultCharset",
                ".formatted(",
                "String.format(",
                ".toLowerCase()",
                ".toUpperCase()"
            })
    void findsWhatIsImpure(String impurity) {
        assertEquals(
                List.of("A.java:2: " + impurity),
                impurities(List.of(JavaSource.of("A.java", "package a;\n" + impurity + " "))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ImmutableSet.of()",
                "ImmutableMap.copyOf(a)",
                "EnumSet.of(A)",
                "String.format(Locale.ROOT, text)",
                "text.toLowerCase(Locale.ROOT)",
                "// System.out",
                "known.nowhere()"
            })
    void passesWhatIsPure(String purity) {
        assertEquals(List.of(), impurities(List.of(JavaSource.of("A.java", purity))));
    }

    private static List<String> impurities(List<JavaSource> sources) {
        return sources.stream()
                .flatMap(source -> source.places(IMPURE).stream())
                .toList();
    }
}
