package org.drawdown.timeline;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.drawdown.claim.Amendment;
import org.drawdown.claim.Claim;
import org.drawdown.source.Source;
import org.drawdown.timeline.Contradiction.Kind;
import org.junit.jupiter.api.Test;

class ContradictionTest {
    private static final Source EDITOR = Source.person("editor", "An Editor");

    @Test
    void isAboutOneOfThese() {
        assertEquals(
                """
                status
                the status
                الحالة
                date
                the day
                اليوم
                order
                the order
                الترتيب
                quantity
                the number
                العدد
                scope
                how much was destroyed
                مدى التدمير
                agent
                who did it
                الفاعل
                control
                who holds the site
                الجهة المسيطرة
                direction
                the direction
                الاتجاه
                deadline
                whether the plan was kept
                الوفاء بالموعد
                identity
                whether two names are one place
                هوية المكان
                manner
                the manner of leaving
                طريقة المغادرة
                denial
                whether it is so at all
                صحة الخبر أصلًا
                drift
                the wording: whoever republished it said more than its voice
                الصياغة: قال الناقل أكثر مما قال مصدره
                retraction
                a claim that its source took back
                خبر تراجع عنه مصدره
                self
                its own words
                كلامه نفسه
                """,
                Arrays.stream(Kind.values())
                        .map(kind -> kind.id() + "\n" + Claims.said(kind.phrase()))
                        .collect(joining()));
    }

    @Test
    void showsBothSides() {
        Contradiction contradiction =
                Contradiction.of(Kind.STATUS, List.of(Claims.DEPARTURE), List.of(Claims.PRESENCE, Claims.BEGUN));
        assertEquals("""
                Contradiction about the status: a#c1 (Al-Ahed; 5 Feb 2026) against b#c1 (SOHR; 6 Feb 2026), b#c2 (SOHR; 5 Feb 2026).
                تناقض حول الحالة: \u2068a#c1\u2069 (العهد؛ 5 شباط/فبراير 2026) مقابل \u2068b#c1\u2069 (المرصد؛ 6 شباط/فبراير 2026)، \u2068b#c2\u2069 (المرصد؛ 5 شباط/فبراير 2026).
                """, Claims.said(contradiction.phrase()));
    }

    @Test
    void namesThePublisherThatContradictsItself() {
        Contradiction contradiction =
                Contradiction.of(Kind.SELF, List.of(Claims.DEPARTURE), List.of(Claims.DESTRUCTION));
        assertEquals("""
                Al-Ahed contradicts its own words: a#c1 (Al-Ahed; 5 Feb 2026) against a#c2 (Al-Ahed, from SOHR, from unnamed sources; 5 Feb 2026).
                العهد يناقض كلامه نفسه: \u2068a#c1\u2069 (العهد؛ 5 شباط/فبراير 2026) مقابل \u2068a#c2\u2069 (العهد، عن المرصد، عن مصادر لم تُسمَّ؛ 5 شباط/فبراير 2026).
                """, Claims.said(contradiction.phrase()));
    }

    @Test
    void namesTheVoiceThatContradictsItself() {
        Contradiction contradiction =
                Contradiction.of(Kind.SELF, List.of(Claims.DESTRUCTION), List.of(Claims.PRESENCE));
        assertEquals("""
                SOHR contradicts its own words: a#c2 (Al-Ahed, from SOHR, from unnamed sources; 5 Feb 2026) against b#c1 (SOHR; 6 Feb 2026).
                المرصد يناقض كلامه نفسه: \u2068a#c2\u2069 (العهد، عن المرصد، عن مصادر لم تُسمَّ؛ 5 شباط/فبراير 2026) مقابل \u2068b#c1\u2069 (المرصد؛ 6 شباط/فبراير 2026).
                """, Claims.said(contradiction.phrase()));
    }

    @Test
    void keepsTheRulingOfAnEditor() {
        Amendment ruling = Amendment.settingAside("r", EDITOR, "a#c1", "premature");
        Contradiction contradiction =
                Contradiction.of(Kind.STATUS, List.of(Claims.DEPARTURE), List.of(Claims.PRESENCE), Optional.of(ruling));
        assertEquals(Optional.of(ruling), contradiction.ruling());
        assertEquals(
                Optional.empty(),
                Contradiction.of(Kind.STATUS, List.of(Claims.DEPARTURE), List.of(Claims.PRESENCE))
                        .ruling());
    }

    @Test
    void hasClaimsOnBothSidesAndNoneOnBoth() {
        assertEquals(
                "a contradiction has claims on both sides: DATE",
                refusal(List.of(), List.of(Claims.PRESENCE), Optional.empty()));
        assertEquals(
                "a contradiction has claims on both sides: DATE",
                refusal(List.of(Claims.PRESENCE), List.of(), Optional.empty()));
        assertEquals(
                "a claim stands on one side of a contradiction only: DATE",
                refusal(List.of(Claims.PRESENCE), List.of(Claims.BEGUN, Claims.PRESENCE), Optional.empty()));
    }

    @Test
    void isDecidedByNothingButARuling() {
        assertEquals(
                "only an editor's ruling decides a contradiction: DISPUTE",
                refusal(
                        List.of(Claims.DEPARTURE),
                        List.of(Claims.PRESENCE),
                        Optional.of(Amendment.dispute("d", EDITOR, "a#c1"))));
    }

    private static String refusal(List<Claim> one, List<Claim> other, Optional<Amendment> ruling) {
        return assertThrows(IllegalArgumentException.class, () -> Contradiction.of(Kind.DATE, one, other, ruling))
                .getMessage();
    }
}
