package org.drawdown.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaSourceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0000',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "a; // b \"c\" /* d|a; ",
                "a; /* b // c */ d;|a;  d;",
                "a; /** \"b */ c;|a;  c;",
                "a(\"b // c\"); d;|a(\"\"); d;",
                "a(\"b\\\"c\", 'd'); // e|a(\"\", ); ",
                "a(\"b\\\\\"); // \"|a(\"\"); ",
                "a('\"'); b('\\''); /* c */|a(); b(); ",
                "a(\"\"\"b \"c\" // d \\\"\"\" e\"\"\"); f;|a(\"\"); f;",
                "a(\"\"\"b \\\\\"\"\"); // c|a(\"\"); ",
                "a(\"\"); // b|a(\"\"); ",
            })
    void keepsCodeAndDropsCommentsAndStrings(String text, String code) {
        assertEquals(code, JavaSource.of("A.java", text).code());
    }

    @Test
    void copesWithLongText() {
        String text = "\"a\\n\n".repeat(50_000);

        assertEquals(
                "\"" + "\n".repeat(50_000) + "\";",
                JavaSource.of("A.java", "\"\"\"" + text + "\"\"\";/*" + "b".repeat(50_000) + "*/")
                        .code());
    }

    @Test
    void keepsThePackageOfTheCode() {
        assertEquals(
                "a.b",
                JavaSource.of("A.java", "/*\npackage c;\n*/\npackage a.b;\n").packageName());
    }

    @Test
    void namesTheLineOfAPlace() {
        JavaSource source = JavaSource.of("A.java", "one\n/* two\n*/ three\n");

        assertEquals(List.of("A.java:3: three"), source.places(Pattern.compile("three")));
    }
}
