package org.drawdown.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeedReportExampleTest {
    private static final String PAGE = Golden.page("seed-report-example.txt");

    @TempDir
    private Path folder;

    /** What a run left: its exit status and what it printed, with the line ends of this file. */
    private record Run(int status, String out, String err) {
        static Run of(String... files) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            int status =
                    SeedReportExample.run(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), files);
            return new Run(status, text(out.toByteArray()), text(err.toByteArray()));
        }

        /** The same as a program of its own, where neither console nor locale knows Arabic. */
        static Run ofProgram(String... files) throws IOException, InterruptedException {
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Dfile.encoding=US-ASCII",
                    "-Duser.language=tr",
                    "-cp",
                    System.getProperty("java.class.path"),
                    SeedReportExample.class.getName()));
            command.addAll(List.of(files));
            Path err = Files.createTempFile("seed-report-example", ".err");
            Process program =
                    new ProcessBuilder(command).redirectError(err.toFile()).start();
            String out = text(program.getInputStream().readAllBytes());
            int status = program.waitFor();
            Run run = new Run(status, out, text(Files.readAllBytes(err)));
            Files.delete(err);
            return run;
        }

        private static String text(byte[] bytes) {
            return Golden.lines(new String(bytes, UTF_8));
        }
    }

    @Test
    void printsWhatTheSeedReportSays() {
        assertEquals(new Run(0, PAGE, ""), Run.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "ar", "ar-SA-u-nu-arab", "fa-IR-u-nu-arabext"})
    void printsTheSameWhateverTheDefaultLocale(String tag) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertEquals(new Run(0, PAGE, ""), Run.of());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void printsTheSameBytesWhereTheConsoleKnowsNoArabic() throws Exception {
        assertEquals(new Run(0, PAGE, ""), Run.ofProgram());
    }

    @Test
    void printsAFileWithoutTheNamesOfAGazetteer() throws IOException {
        String expected = PAGE.replace(
                        "== Kharab al-Jir / خراب الجير / Harab Cir (International Coalition)",
                        "== kharab-al-jir (coalition)")
                .replace("== al-Shaddadi / الشدادي / Şeddadi (International Coalition)", "== shaddadi (coalition)")
                .replace("== al-Tanf Garrison / التنف / El-Tenef (International Coalition)", "== tanf (coalition)")
                .replace("may be any of several known places; a person decides", "is not resolved to a known place");
        assertNotEquals(PAGE, expected);
        Run run = Run.of(file(seed()));
        assertEquals(0, run.status());
        // What was ambiguous is unresolved, and stands among its like.
        assertEquals(
                expected.lines().sorted().toList(), run.out().lines().sorted().toList());
    }

    @Test
    void namesAFileThatIsNotThere() {
        String file = folder.resolve("no-such-report.json").toString();
        assertEquals(new Run(1, "", file + ": there is no such file\n"), Run.of(file));
    }

    @Test
    void namesAFileThatIsNoJson() throws IOException {
        String file = file("خرج آخر رتل");
        assertEquals(
                new Run(
                        1,
                        "",
                        file + ": line 1, column 1: expected JSON: Unrecognized token 'خرج': was expecting"
                                + " (JSON String, Number, Array, Object or token 'null', 'true' or 'false')\n"),
                Run.of(file));
    }

    @Test
    void namesThePlaceOfAMisspelledMember() throws IOException {
        String file = file(seed().replaceFirst("\"stage\": \"begun\"", "\"stag\": \"begun\""));
        assertEquals(
                new Run(
                        1,
                        "",
                        file + ": line 108, column 7, /claims/7/stag: expected one of the members"
                                + " \"id\", \"kind\", \"subject\", \"stage\", \"toward\", \"manner\", \"polarity\", \"denies\","
                                + " \"modality\", \"when\", \"chain\", \"basis\", \"captured\", \"verbatim\", \"ambiguity\""
                                + " of a claim of the kind \"withdrawal\", got \"stag\"\n"),
                Run.of(file));
    }

    @Test
    void namesAllThatIsWrongWithAFile() throws IOException {
        String file = file("{\"id\": 5,\n\"language\": 6}");
        assertEquals(
                new Run(
                        1,
                        "",
                        file + ": line 1, column 8, /id: expected a string, got 5\n" + file
                                + ": line 2, column 13, /language: expected a string, got 6\n"),
                Run.of(file));
        String hopeless = file("{\"claims\": [" + "0,".repeat(100) + "0]}");
        assertTrue(Run.of(hopeless).err().endsWith("\n" + hopeless + ": and more problems\n"));
    }

    @Test
    void namesThePlaceOfAWrongValue() throws IOException {
        String file = file(seed().replaceFirst("\"when\": \"2026-02-05\"", "\"when\": \"2026-02-30\""));
        assertEquals(
                new Run(
                        1,
                        "",
                        file + ": line 38, column 15, /claims/0/when: expected a date window in EDTF such as"
                                + " \"2026-02-05\", \"2026-02~\", \"2026-02-XX\", \"2026-01-29/2026-02-05\" or"
                                + " \"../2026-02-05\", got \"2026-02-30\": there is no day 30 in 2026-02\n"),
                Run.of(file));
    }

    @Test
    void saysOfTheFirstBadFileOfSeveralAndPrintsNothing() throws IOException {
        String missing = folder.resolve("no-such-report.json").toString();
        assertEquals(new Run(1, "", missing + ": there is no such file\n"), Run.of(file(seed()), missing));
    }

    @Test
    void namesAReportWithoutADate() throws IOException {
        String file = file(seed().replace("  \"published\": \"2026-02-05\",\n", ""));
        assertEquals(
                new Run(
                        1,
                        "",
                        "the report \"alahed-93449\" has no date of publication; say at which instant it became known\n"),
                Run.of(file));
    }

    @Test
    void exitsWithAStatusOfItsOwn() throws Exception {
        String file = folder.resolve("no-such-report.json").toString();
        assertEquals(new Run(1, "", file + ": there is no such file\n"), Run.ofProgram(file));
    }

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("report.json"), text).toString();
    }

    private static String seed() {
        return Golden.lines(SeedDocument.resource("seed-report.json"));
    }
}
