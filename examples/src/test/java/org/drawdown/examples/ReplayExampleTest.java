package org.drawdown.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReplayExampleTest {
    @Test
    void printsWhatWasKnownOnEachDay() throws IOException {
        assertEquals(Golden.page("replay-example.txt"), printed());
    }

    @Test
    void printsTheSameWhateverTheDefaultLocale() throws IOException {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
            assertEquals(Golden.page("replay-example.txt"), printed());
        } finally {
            Locale.setDefault(before);
        }
    }

    /** The ministry took al-Shaddadi over on 15 February; every earlier claim that it was left came too early. */
    @Test
    void cautiousMisleadsOnNoDayBeforeShaddadiWasTakenOver() throws IOException {
        List<String> early = Pattern.compile("(?=^== )", Pattern.MULTILINE)
                .splitAsStream(printed())
                .filter(page -> page.compareTo("== 2026-02-15") < 0)
                .map(page -> page.substring(page.indexOf("-- cautious")))
                .flatMap(String::lines)
                .filter(line -> line.startsWith("   shaddadi: "))
                .map(line -> line.replaceFirst(",.*", "").trim())
                .distinct()
                .toList();
        assertEquals(List.of("shaddadi: Drawing down"), early);
    }

    private static String printed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ReplayExample.run(new PrintStream(bytes, true, UTF_8));
        return Golden.lines(bytes.toString(UTF_8));
    }
}
