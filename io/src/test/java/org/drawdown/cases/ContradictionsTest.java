package org.drawdown.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drawdown.cases.CaseFile.Known;
import org.drawdown.claim.Claim;
import org.drawdown.reading.ReadingPolicy;
import org.drawdown.timeline.Contradiction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * False alarms count as errors just as misses do (the design, section 4.5): every contradiction found in a case is in
 * its truth, or contradictions.txt has a word on why it is right.
 */
class ContradictionsTest {
    private static final int CLAIMS_TO_ONE_UNKNOWN = 10;

    static List<CaseFile> cases() {
        return CaseTest.cases();
    }

    @Test
    void thoseOfTheProjectAreAllKnownOrSaidToBeRight() {
        List<String> found = CaseFile.ofTheProject().stream()
                .flatMap(file -> found(file).map(contradiction -> line(file, contradiction)))
                .toList();
        List<String> expected = golden();
        // The word on why an unknown one is right stands after its plus sign, and only there.
        assertEquals(String.join("\n", expected).replaceAll(" \\+ [^\n]+", " +"), String.join("\n", found));
    }

    @Test
    void atMostOneInTenClaimsIsUnknown() {
        List<String> unknown = cases().stream()
                .flatMap(file -> found(file).map(contradiction -> line(file, contradiction)))
                .filter(line -> line.endsWith("+"))
                .toList();
        int claims = cases().stream().mapToInt(file -> file.claims().size()).sum();
        assertTrue(unknown.size() * CLAIMS_TO_ONE_UNKNOWN <= claims, () -> String.join("\n", unknown));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aCaseWithoutAnyHasNone(CaseFile file) {
        if (file.contradictions().isEmpty()) {
            assertEquals(List.of(), file.reading(ReadingPolicy.leading()).contradictions());
            assertEquals(List.of(), file.reading(ReadingPolicy.cautious()).contradictions());
        }
    }

    private static Stream<Contradiction> found(CaseFile file) {
        return file.reading(ReadingPolicy.leading()).contradictions().stream();
    }

    /** "01-shaddadi-2026: status c2 | c7 c8 c9 = x1", or a plus sign at the end of what the truth does not have. */
    private static String line(CaseFile file, Contradiction found) {
        String known = file.contradictions().stream()
                .filter(contradiction -> contradiction.is(found))
                .map(Known::id)
                .collect(Collectors.joining(" "));
        return file + ": " + found.kind().id() + " " + side(found.one()) + " | " + side(found.other())
                + (known.isEmpty() ? " +" : " = " + known);
    }

    private static String side(List<Claim> claims) {
        return claims.stream().map(CaseFile::claimId).collect(Collectors.joining(" "));
    }

    private static List<String> golden() {
        try (InputStream text = ContradictionsTest.class.getResourceAsStream("contradictions.txt")) {
            return new String(text.readAllBytes(), UTF_8).lines().toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
