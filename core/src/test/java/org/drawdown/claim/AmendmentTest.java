package org.drawdown.claim;

import static org.drawdown.source.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.Optional;
import org.drawdown.claim.Amendment.Kind;
import org.drawdown.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AmendmentTest {
    private static final Source SOHR = Source.monitor("sohr", "SOHR");
    private static final Source EDITOR = Source.person("editor", "Layla Haddad");

    @Test
    void takesBackCorrectsOrDisputesAClaim() {
        assertEquals(
                of(Kind.RETRACTION, "r1#c1", Optional.empty(), Optional.empty()),
                Amendment.retraction("a1", SOHR, "r1#c1"));
        assertEquals(
                of(Kind.CORRECTION, "r1#c1", Optional.of("r2#c1"), Optional.empty()),
                Amendment.correction("a1", SOHR, "r1#c1", "r2#c1"));
        assertEquals(
                of(Kind.DISPUTE, "r1#c1", Optional.empty(), Optional.of("no such convoy")),
                Amendment.dispute("a1", SOHR, "r1#c1").because("no such convoy"));
    }

    @Test
    void mayTakeBackAnAmendment() {
        assertEquals("a0", Amendment.retraction("a1", SOHR, "a0").target());
    }

    @Test
    void isARulingIfAnEditorSetsAsideOrAccepts() {
        Amendment settingAside = Amendment.settingAside("a1", EDITOR, "r1#c1", "said otherwise since");
        assertEquals(Optional.of("said otherwise since"), settingAside.reason());
        assertEquals(
                Kind.ACCEPTANCE,
                Amendment.acceptance("a1", EDITOR, "r1#c1", "seen").kind());
        for (Kind kind : EnumSet.complementOf(EnumSet.of(Kind.CORRECTION))) {
            assertEquals(
                    kind == Kind.SETTING_ASIDE || kind == Kind.ACCEPTANCE,
                    of(kind, "r1#c1", Optional.empty(), Optional.of("why")).isRuling());
        }
    }

    @Test
    void rejectsIdsAndCitationsThatBreakTheirRules() {
        assertRefused("amendment id must not be empty", () -> Amendment.retraction("", SOHR, "r1#c1"));
        assertRefused(
                "id of the amendment that is taken back must not be empty", () -> Amendment.retraction("a1", SOHR, ""));
        assertRefused("report id must not be empty", () -> Amendment.retraction("a1", SOHR, "#c1"));
        assertRefused(
                "claim that is amended must be cited as report#claim, got \"a0\"",
                () -> Amendment.dispute("a1", SOHR, "a0"));
        assertRefused(
                "claim that takes the place of another must be cited as report#claim, got \"r2\"",
                () -> Amendment.correction("a1", SOHR, "r1#c1", "r2"));
    }

    @Test
    void rejectsWhatAmendsItself() {
        assertRefused("an amendment cannot take itself back: \"a1\"", () -> Amendment.retraction("a1", SOHR, "a1"));
        assertRefused(
                "a claim cannot take its own place: \"r1#c1\"",
                () -> Amendment.correction("a1", SOHR, "r1#c1", "r1#c1"));
    }

    @ParameterizedTest
    @EnumSource
    void rejectsAReplacementOfAnythingButACorrection(Kind kind) {
        Optional<String> replacement = kind == Kind.CORRECTION ? Optional.empty() : Optional.of("r2#c1");
        assertRefused(
                "a correction has a claim that takes the place of its target, and no other amendment has one: " + kind,
                () -> of(kind, "r1#c1", replacement, Optional.of("why")));
    }

    @ParameterizedTest
    @EnumSource(names = {"SETTING_ASIDE", "ACCEPTANCE"})
    void rejectsARulingWithoutAReason(Kind kind) {
        assertRefused(
                "an editor's ruling needs a reason: \"a1\"",
                () -> of(kind, "r1#c1", Optional.empty(), Optional.empty()));
        assertRefused("reason must not be blank: \" \"", () -> of(kind, "r1#c1", Optional.empty(), Optional.of(" ")));
    }

    private static Amendment of(Kind kind, String target, Optional<String> replacement, Optional<String> reason) {
        return Amendment.of("a1", kind, SOHR, target, replacement, reason);
    }
}
