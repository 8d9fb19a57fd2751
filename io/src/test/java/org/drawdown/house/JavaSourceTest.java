package org.drawdown.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class JavaSourceTest {
    @Test
    void keepsCodeAndDropsCommentsAndStrings() {
        JavaSource source = JavaSource.of("A.java", """
                package a.b; // one
                /* two
                 * "three */
                char quote = '"';
                String text = "four \\" // five" + six;
                String block = \"""
                    seven "eight" /* nine
                    \""" + ten; /** eleven */
                char slash = '\\\\'; // twelve
                """);

        assertEquals("""
                package a.b;\s

                \s
                char quote = ;
                String text = "" + six;
                String block = "

                " + ten;\s
                char slash = ;\s
                """.replace("\n\n \n", "\n\n\n"), source.code());
        assertEquals("a.b", source.packageName());
    }

    @Test
    void namesTheLineOfAPlace() {
        JavaSource source = JavaSource.of("A.java", "one\n/* two\n*/ three\n");

        assertEquals(List.of("A.java:3: three"), source.places(Pattern.compile("three")));
    }
}
