package org.drawdown.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** FORMAT.md says what is so. */
class FormatPageTest {
    private static final Pattern EXAMPLE = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);

    @Test
    void examplesAreWrittenAsTheyStandThere() throws IOException {
        List<String> examples = EXAMPLE.matcher(page())
                .results()
                .map(example -> example.group(1))
                .toList();
        assertEquals(4, examples.size());
        assertEquals(examples.get(0), DrawdownJson.writeReport(DrawdownJson.readReport(examples.get(0))));
        assertEquals(examples.get(1), DrawdownJson.writeGazetteer(DrawdownJson.readGazetteer(examples.get(1))));
        assertEquals(examples.get(2), DrawdownJson.writeLedger(DrawdownJson.readLedger(examples.get(2))));
        assertEquals(examples.get(3), DrawdownJson.writeTimeline(DrawdownJson.readTimeline(examples.get(3))));
    }

    @Test
    void theLinesAreWrittenAsTheyStandThere() throws IOException {
        String lines = Pattern.compile("```ndjson\n(.*?)```", Pattern.DOTALL)
                .matcher(page())
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        StringWriter written = new StringWriter();
        try (ReportLineWriter out = ReportLines.write(written)) {
            for (ReportLine line : ReportLines.read(new StringReader(lines))) {
                out.write(line.report().orElseThrow());
            }
        }
        assertEquals(2, written.toString().lines().count());
        assertEquals(lines, written.toString());
    }

    @Test
    void everyMemberAndEveryConstantIsThere() throws IOException {
        String page = page();
        List<String> names = List.of(
                        Golden.text(Golden.SEED_REPORT),
                        Golden.text(Golden.SEED_GAZETTEER),
                        Golden.text(Golden.SHADDADI_LEDGER),
                        Golden.text(Golden.SHADDADI_TIMELINE))
                .stream()
                .flatMap(document -> Pattern.compile("\"(\\w+)\":")
                        .matcher(document)
                        .results()
                        .map(member -> member.group(1)))
                .distinct()
                .toList();
        for (String name : names) {
            assertTrue(page.contains("`" + name + "`") || page.contains("`\"" + name + "\""), name);
        }
        for (WireNames<?> table : WireNamesTest.tables()) {
            for (String name : table.names().values()) {
                boolean isLetter = name.matches("[B-E]");
                assertTrue(isLetter || page.contains("`" + name + "`"), name);
            }
        }
    }

    @Test
    void everyRuleIsThere() throws IOException {
        String page = page();
        for (String rule : RuleJson.BY_ID.keySet()) {
            assertTrue(page.contains("`" + rule + "`"), rule);
        }
    }

    @Test
    void everyRuleThatTheSchemaDoesNotSayIsThere() throws IOException {
        String page = page();
        for (BeyondSchema rule : BeyondSchema.values()) {
            assertTrue(page.contains("| `" + rule.id() + "` |"), rule.id());
        }
    }

    private static String page() throws IOException {
        // Maven runs tests in the folder of their module, an editor often in the one above.
        Path here = Path.of("FORMAT.md");
        return Files.readString(Files.exists(here) ? here : Path.of("io", "FORMAT.md"));
    }
}
