package org.drawdown.timeline;

import static org.drawdown.timeline.Claims.ARABIC;
import static org.drawdown.timeline.Claims.FRIDAY;
import static org.drawdown.timeline.Claims.SHADDADI;
import static org.drawdown.timeline.Claims.THURSDAY;
import static org.drawdown.timeline.Claims.evidence;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.drawdown.claim.Claim;
import org.drawdown.estimate.DateWindow;
import org.drawdown.status.BaseStatus;
import org.drawdown.status.MachineRule;
import org.drawdown.status.StatusEvent;
import org.drawdown.timeline.Ending.Outcome;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private static final Evidence PENDING =
            evidence(StatusEvent.DESTRUCTION, EvidenceClass.UNNAMED_VOICE, Claims.DESTRUCTION);

    /** A headline for each basis, with and without what contests it and what is pending. */
    @Test
    void saysEveryCombinationInBothLanguages() {
        StringBuilder said = new StringBuilder();
        for (Segment.Basis basis : Segment.Basis.values()) {
            for (boolean contested : new boolean[] {false, true}) {
                for (boolean pending : new boolean[] {false, true}) {
                    said.append(headlines(segment(basis, contested, pending)));
                }
            }
        }
        assertEquals("""
                Drawing down since 5 Feb 2026 (claimed: SOHR).
                قيد الإخلاء منذ 5 شباط/فبراير 2026 (بحسب ادعاء: المرصد).
                Drawing down since 5 Feb 2026 (claimed: SOHR). Pending, claimed only: destruction: unnamed sources of SOHR.
                قيد الإخلاء منذ 5 شباط/فبراير 2026 (بحسب ادعاء: المرصد). معلّق، بحسب ادعاء فقط: تدمير: مصادر لم تُسمَّ لدى المرصد.
                Drawing down since 5 Feb 2026 (claimed: SOHR). Contested by Al-Ahed (own words).
                قيد الإخلاء منذ 5 شباط/فبراير 2026 (بحسب ادعاء: المرصد). يعارضه العهد (بكلماته).
                Drawing down since 5 Feb 2026 (claimed: SOHR). Contested by Al-Ahed (own words). Pending, claimed only: destruction: unnamed sources of SOHR.
                قيد الإخلاء منذ 5 شباط/فبراير 2026 (بحسب ادعاء: المرصد). يعارضه العهد (بكلماته). معلّق، بحسب ادعاء فقط: تدمير: مصادر لم تُسمَّ لدى المرصد.
                Drawing down since 5 Feb 2026 (claimed: SOHR). This corrects what was known before.
                قيد الإخلاء منذ 5 شباط/فبراير 2026 (بحسب ادعاء: المرصد). هذا تصحيح لما كان معروفًا من قبل.
                Drawing down since 5 Feb 2026 (claimed: SOHR). This corrects what was known before. Pending, claimed only: destruction: unnamed sources of SOHR.
                قيد الإخلاء منذ 5 شباط/فبراير 2026 (بحسب ادعاء: المرصد). هذا تصحيح لما كان معروفًا من قبل. معلّق، بحسب ادعاء فقط: تدمير: مصادر لم تُسمَّ لدى المرصد.
                Drawing down since 5 Feb 2026 (claimed: SOHR). This corrects what was known before. Contested by Al-Ahed (own words).
                قيد الإخلاء منذ 5 شباط/فبراير 2026 (بحسب ادعاء: المرصد). هذا تصحيح لما كان معروفًا من قبل. يعارضه العهد (بكلماته).
                Drawing down since 5 Feb 2026 (claimed: SOHR). This corrects what was known before. Contested by Al-Ahed (own words). Pending, claimed only: destruction: unnamed sources of SOHR.
                قيد الإخلاء منذ 5 شباط/فبراير 2026 (بحسب ادعاء: المرصد). هذا تصحيح لما كان معروفًا من قبل. يعارضه العهد (بكلماته). معلّق، بحسب ادعاء فقط: تدمير: مصادر لم تُسمَّ لدى المرصد.
                Drawing down since 5 Feb 2026, presumed from SOHR.
                قيد الإخلاء منذ 5 شباط/فبراير 2026، افتراضًا من المرصد.
                Drawing down since 5 Feb 2026, presumed from SOHR. Pending, claimed only: destruction: unnamed sources of SOHR.
                قيد الإخلاء منذ 5 شباط/فبراير 2026، افتراضًا من المرصد. معلّق، بحسب ادعاء فقط: تدمير: مصادر لم تُسمَّ لدى المرصد.
                Drawing down since 5 Feb 2026, presumed from SOHR. Contested by Al-Ahed (own words).
                قيد الإخلاء منذ 5 شباط/فبراير 2026، افتراضًا من المرصد. يعارضه العهد (بكلماته).
                Drawing down since 5 Feb 2026, presumed from SOHR. Contested by Al-Ahed (own words). Pending, claimed only: destruction: unnamed sources of SOHR.
                قيد الإخلاء منذ 5 شباط/فبراير 2026، افتراضًا من المرصد. يعارضه العهد (بكلماته). معلّق، بحسب ادعاء فقط: تدمير: مصادر لم تُسمَّ لدى المرصد.
                """, said.toString());
    }

    private static Segment segment(Segment.Basis basis, boolean contested, boolean pending) {
        Segment.Builder segment = Segment.builder();
        segment.status(BaseStatus.DRAWING_DOWN)
                .basis(basis)
                .from(DateWindow.on(THURSDAY))
                .firstDay(THURSDAY)
                .addEvidence(evidence(StatusEvent.REMOVAL, EvidenceClass.NAMED_VOICE, Claims.BEGUN));
        if (contested) {
            segment.addContestedBy(Claims.DEPARTURE);
        }
        if (pending) {
            segment.addPending(PENDING);
        }
        return segment.build();
    }

    @Test
    void saysHowOldItsEvidenceIs() {
        assertEquals("""
                Drawing down since 5 Feb 2026 (claimed: SOHR). Last evidence 6 Feb 2026.
                قيد الإخلاء منذ 5 شباط/فبراير 2026 (بحسب ادعاء: المرصد). أحدث دليل 6 شباط/فبراير 2026.
                """, headlines(Claims.drawingDown().lastEvidence(FRIDAY).build()));
    }

    @Test
    void saysUntilWhenAStatusIsPresumedThatHasNoFirstDay() {
        assertEquals("""
                Active before 5 Feb 2026, presumed from SOHR.
                نشطة قبل 5 شباط/فبراير 2026، افتراضًا من المرصد.
                """, headlines(Claims.presumedActive()));
    }

    @Test
    void saysThatAStatusIsPresumedWhereNoDayBeginsOrEndsIt() {
        Segment always = Segment.builder()
                .status(BaseStatus.ACTIVE)
                .basis(Segment.Basis.PRESUMED)
                .from(DateWindow.unknown())
                .addEvidence(evidence(StatusEvent.REVERSAL, EvidenceClass.UNNAMED_VOICE, Claims.DEPARTURE))
                .build();
        assertEquals("""
                Active, presumed from Al-Ahed (own words).
                نشطة، افتراضًا من العهد (بكلماته).
                """, headlines(always));
    }

    @Test
    void saysTheDayThatCountsOfAWindow() {
        assertEquals("""
                Evacuated since 5 Feb 2026 at the latest (claimed: Al-Ahed (own words)).
                مُخلاة منذ 5 شباط/فبراير 2026 على أبعد تقدير (بحسب ادعاء: العهد (بكلماته)).
                """, headlines(from("../2026-02-05")));
        assertEquals("""
                Evacuated since 5 Feb 2026 at the latest, 1 Feb 2026 at the earliest (claimed: Al-Ahed (own words)).
                مُخلاة منذ 5 شباط/فبراير 2026 على أبعد تقدير و1 شباط/فبراير 2026 على أقرب تقدير (بحسب ادعاء: العهد (بكلماته)).
                """, headlines(from("2026-02-01/2026-02-05")));
        assertEquals("""
                Evacuated since about 5 Feb 2026 (claimed: Al-Ahed (own words)).
                مُخلاة منذ قرابة 5 شباط/فبراير 2026 (بحسب ادعاء: العهد (بكلماته)).
                """, headlines(from("2026-02-05~")));
    }

    private static Segment from(String window) {
        return Segment.builder()
                .status(BaseStatus.EVACUATED)
                .basis(Segment.Basis.TRANSITION)
                .from(DateWindow.parse(window))
                .firstDay(THURSDAY)
                .addEvidence(evidence(StatusEvent.DEPARTURE, EvidenceClass.UNNAMED_VOICE, Claims.DEPARTURE))
                .build();
    }

    private static String headlines(Segment segment) {
        Explanation explanation = Claims.timeline(segment).why(segment);
        return explanation.headline(Locale.ENGLISH) + "\n" + explanation.headline(ARABIC) + "\n";
    }

    /** Headline, evidence, what is pending, the endings of the claims that it concerns, and what they contradict. */
    @Test
    void givesTheDeskAllLines() {
        Segment segment = Claims.drawingDown()
                .addContestedBy(Claims.DEPARTURE)
                .addPending(PENDING)
                .lastEvidence(FRIDAY)
                .build();
        Timeline timeline = Timeline.builder()
                .tenure(SHADDADI)
                .policy("cautious")
                .addSegments(segment)
                .addContradictions(
                        Contradiction.of(Contradiction.Kind.STATUS, List.of(Claims.DEPARTURE), List.of(Claims.BEGUN)))
                .addEndings(
                        ending(Claims.DEPARTURE, Outcome.OUTWEIGHED, List.of("b#c2")),
                        ending(Claims.DESTRUCTION, Outcome.PENDING, List.of()),
                        ending(Claims.PRESENCE, Outcome.CONFIRMED, List.of()),
                        ending(Claims.BEGUN, Outcome.MOVED, List.of()))
                .build();
        Explanation explanation = timeline.why(segment);
        assertEquals("""
                Drawing down since 5 Feb 2026 (claimed: SOHR). Contested by Al-Ahed (own words). Pending, claimed only: destruction: unnamed sources of SOHR. Last evidence 6 Feb 2026.
                Evidence of removal (claimed, one named voice): b#c2 (SOHR; 5 Feb 2026).
                Pending destruction (claimed, no named voice): a#c2 (Al-Ahed, from SOHR, from unnamed sources; 5 Feb 2026).
                a#c1 (Al-Ahed; 5 Feb 2026): outweighed, against b#c2. Evidence of a better class stands against it.
                a#c2 (Al-Ahed, from SOHR, from unnamed sources; 5 Feb 2026): pending. The policy of this reading lets it in only with better support.
                b#c2 (SOHR; 5 Feb 2026): moved the status. Removal from the base has begun, and the force still holds part of it.
                Contradiction about the status: a#c1 (Al-Ahed; 5 Feb 2026) against b#c2 (SOHR; 5 Feb 2026).
                """, String.join("\n", explanation.lines(Locale.ENGLISH)) + "\n");
        assertEquals("""
                قيد الإخلاء منذ 5 شباط/فبراير 2026 (بحسب ادعاء: المرصد). يعارضه العهد (بكلماته). معلّق، بحسب ادعاء فقط: تدمير: مصادر لم تُسمَّ لدى المرصد. أحدث دليل 6 شباط/فبراير 2026.
                دليل على سحب (بحسب ادعاء، صوت واحد مسمّى): \u2068b#c2\u2069 (المرصد؛ 5 شباط/فبراير 2026).
                معلّق: تدمير (بحسب ادعاء، لا صوت مسمّى): \u2068a#c2\u2069 (العهد، عن المرصد، عن مصادر لم تُسمَّ؛ 5 شباط/فبراير 2026).
                \u2068a#c1\u2069 (العهد؛ 5 شباط/فبراير 2026): رجح عليه غيره، مقابل \u2068b#c2\u2069. دليل من مرتبة أفضل يعارضه.
                \u2068a#c2\u2069 (العهد، عن المرصد، عن مصادر لم تُسمَّ؛ 5 شباط/فبراير 2026): معلّق. سياسة هذه القراءة لا تقبله إلا بدعم أفضل.
                \u2068b#c2\u2069 (المرصد؛ 5 شباط/فبراير 2026): غيّر الحالة. بدأ السحب من القاعدة، وما زالت القوة تشغل جزءًا منها.
                تناقض حول الحالة: \u2068a#c1\u2069 (العهد؛ 5 شباط/فبراير 2026) مقابل \u2068b#c2\u2069 (المرصد؛ 5 شباط/فبراير 2026).
                """, String.join("\n", explanation.lines(ARABIC)) + "\n");
    }

    @Test
    void givesTheDeskWhatBecameOfTheClaimsThatNothingContradicts() {
        Segment segment = Claims.drawingDown().addPending(PENDING).build();
        assertEquals(
                List.of("a#c2 PENDING", "b#c2 MOVED"),
                endings(timelineOf(segment).build(), segment));
    }

    @Test
    void givesTheDeskWhatTheClaimsOfTheSegmentContradictOnEitherSide() {
        Segment segment = Claims.drawingDown().build();
        Contradiction one = contradiction(Claims.BEGUN, Claims.DEPARTURE);
        Contradiction other = contradiction(Claims.PRESENCE, Claims.BEGUN);
        Timeline timeline = timelineOf(segment).addContradictions(one, other).build();
        assertEquals(List.of("a#c1 OUTWEIGHED", "b#c1 CONFIRMED", "b#c2 MOVED"), endings(timeline, segment));
        assertEquals(List.of(one, other), contradictions(timeline, segment));
    }

    @Test
    void sparesTheDeskWhatContradictsOnlyWhatContradictsTheSegment() {
        Segment segment = Claims.drawingDown().build();
        Contradiction near = contradiction(Claims.BEGUN, Claims.DEPARTURE);
        Contradiction far = contradiction(Claims.DEPARTURE, Claims.PRESENCE);
        Contradiction farther = contradiction(Claims.PRESENCE, Claims.DESTRUCTION);
        Timeline timeline =
                timelineOf(segment).addContradictions(near, farther, far).build();
        assertEquals(List.of("a#c1 OUTWEIGHED", "b#c2 MOVED"), endings(timeline, segment));
        assertEquals(List.of(near), contradictions(timeline, segment));
        // The same contradictions told the other way round.
        Contradiction nearToo = contradiction(Claims.DEPARTURE, Claims.BEGUN);
        Contradiction farToo = contradiction(Claims.PRESENCE, Claims.DEPARTURE);
        timeline = timelineOf(segment).addContradictions(nearToo, farToo).build();
        assertEquals(List.of("a#c1 OUTWEIGHED", "b#c2 MOVED"), endings(timeline, segment));
        assertEquals(List.of(nearToo), contradictions(timeline, segment));
    }

    private static Contradiction contradiction(Claim one, Claim other) {
        return Contradiction.of(Contradiction.Kind.STATUS, List.of(one), List.of(other));
    }

    private static Timeline.Builder timelineOf(Segment segment) {
        Timeline.Builder timeline = Timeline.builder();
        timeline.tenure(SHADDADI)
                .policy("leading")
                .addSegments(segment)
                .addEndings(
                        ending(Claims.DEPARTURE, Outcome.OUTWEIGHED, List.of()),
                        ending(Claims.DESTRUCTION, Outcome.PENDING, List.of()),
                        ending(Claims.PRESENCE, Outcome.CONFIRMED, List.of()),
                        ending(Claims.BEGUN, Outcome.MOVED, List.of()));
        return timeline;
    }

    /** The endings among the lines for the desk: "a#c1 OUTWEIGHED". */
    private static List<String> endings(Timeline timeline, Segment segment) {
        List<String> lines = timeline.why(segment).lines(Locale.ENGLISH);
        return timeline.endings().stream()
                .filter(ending -> lines.contains(ending.phrase().in(Locale.ENGLISH)))
                .map(ending -> ending.claim().ref() + " " + ending.outcome())
                .toList();
    }

    /** The contradictions among the lines for the desk. */
    private static List<Contradiction> contradictions(Timeline timeline, Segment segment) {
        List<String> lines = timeline.why(segment).lines(Locale.ENGLISH);
        return timeline.contradictions().stream()
                .filter(contradiction -> lines.contains(contradiction.phrase().in(Locale.ENGLISH)))
                .toList();
    }

    private static Ending ending(Claim claim, Outcome outcome, List<String> because) {
        return Ending.of(
                claim,
                outcome,
                switch (outcome) {
                    case MOVED -> MachineRule.START_OF_REMOVAL;
                    case OUTWEIGHED -> ReadingRule.BETTER_EVIDENCE;
                    case PENDING -> ReadingRule.WANTS_SUPPORT;
                    default -> MachineRule.PRESENCE_AT_HELD_BASE;
                },
                because,
                Optional.of(THURSDAY));
    }
}
