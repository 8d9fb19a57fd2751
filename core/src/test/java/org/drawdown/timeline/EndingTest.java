package org.drawdown.timeline;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.drawdown.timeline.Ending.Outcome;
import org.junit.jupiter.api.Test;

class EndingTest {
    @Test
    void isOneOfThese() {
        assertEquals(
                """
                moved the status
                غيّر الحالة
                confirmed the status
                أكّد الحالة
                recorded
                سُجّل
                outweighed
                رجح عليه غيره
                pending
                معلّق
                set aside
                نُحّي
                withdrawn
                سُحب
                unresolved
                لم يُحدَّد موضوعه
                """,
                Arrays.stream(Outcome.values())
                        .map(outcome -> Claims.said(outcome.phrase()))
                        .collect(joining()));
    }

    @Test
    void saysWhoClaimsWhatHowItEndedAndWhy() {
        Ending ending =
                Ending.of(Claims.DESTRUCTION, Outcome.PENDING, ReadingRule.WANTS_SUPPORT, List.of(), Optional.empty());
        assertEquals("""
                a#c2 (Al-Ahed, from SOHR, from unnamed sources; 5 Feb 2026): pending. The policy of this reading lets it in only with better support.
                \u2068a#c2\u2069 (العهد، عن المرصد، عن مصادر لم تُسمَّ؛ 5 شباط/فبراير 2026): معلّق. سياسة هذه القراءة لا تقبله إلا بدعم أفضل.
                """, Claims.said(ending.phrase()));
    }

    @Test
    void saysWhatStoodAgainstIt() {
        Ending ending = Ending.of(
                Claims.DEPARTURE,
                Outcome.OUTWEIGHED,
                ReadingRule.BETTER_EVIDENCE,
                List.of("b#c1", "b#c2"),
                Optional.of(Claims.THURSDAY));
        assertEquals("""
                a#c1 (Al-Ahed; 5 Feb 2026): outweighed, against b#c1, b#c2. Evidence of a better class stands against it.
                \u2068a#c1\u2069 (العهد؛ 5 شباط/فبراير 2026): رجح عليه غيره، مقابل \u2068b#c1\u2069، \u2068b#c2\u2069. دليل من مرتبة أفضل يعارضه.
                """, Claims.said(ending.phrase()));
    }

    @Test
    void isTheSameWhetherWhatStoodAgainstItIsAtHandOrWrittenDown() {
        Ending read = Ending.of(
                Claims.DEPARTURE,
                Outcome.OUTWEIGHED,
                ReadingRule.BETTER_EVIDENCE,
                Citations.of(ImmutableList.of(Claims.DESTRUCTION)),
                Optional.of(Claims.THURSDAY));
        Ending written = Ending.of(
                Claims.DEPARTURE,
                Outcome.OUTWEIGHED,
                ReadingRule.BETTER_EVIDENCE,
                List.of("a#c2"),
                Optional.of(Claims.THURSDAY));
        assertEquals(written, read);
        assertEquals(written.hashCode(), read.hashCode());
        assertEquals(written.toString(), read.toString());
        assertEquals(List.of("a#c2"), read.because());
        assertNotEquals(
                read,
                Ending.of(
                        Claims.DEPARTURE,
                        Outcome.OUTWEIGHED,
                        ReadingRule.BETTER_EVIDENCE,
                        Citations.none(),
                        Optional.of(Claims.THURSDAY)));
    }

    @Test
    void isShownWithAllThatItIs() {
        Ending ending =
                Ending.of(Claims.DEPARTURE, Outcome.SET_ASIDE, ReadingRule.RULING, List.of("b#c1"), Optional.empty());
        assertEquals(
                "Ending{claim=" + Claims.DEPARTURE + ", outcome=SET_ASIDE, rule=RULING, because=[b#c1]}",
                ending.toString());
    }
}
