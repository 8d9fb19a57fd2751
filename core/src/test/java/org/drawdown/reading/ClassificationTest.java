package org.drawdown.reading;

import static org.drawdown.reading.Reports.ARMY;
import static org.drawdown.reading.Reports.BASE;
import static org.drawdown.reading.Reports.COMMAND;
import static org.drawdown.reading.Reports.MINISTRY;
import static org.drawdown.reading.Reports.MONITOR;
import static org.drawdown.reading.Reports.OTHER;
import static org.drawdown.reading.Reports.OUTLET;
import static org.drawdown.reading.Reports.leading;
import static org.drawdown.reading.Reports.on;
import static org.drawdown.reading.Reports.report;
import static org.drawdown.reading.Told.day;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.drawdown.claim.Agent;
import org.drawdown.claim.Claim;
import org.drawdown.claim.Control;
import org.drawdown.claim.Destruction;
import org.drawdown.claim.Report;
import org.drawdown.claim.Restoration;
import org.drawdown.claim.Withdrawal;
import org.drawdown.source.Source;
import org.drawdown.timeline.EvidenceClass;
import org.drawdown.timeline.Segment;
import org.junit.jupiter.api.Test;

/** The class of the evidence that claims make together. Under {@code leading}. */
class ClassificationTest {
    private static final Source SPOKESMAN =
            Source.official("spokesman", "A Spokesman").speakingFor("militia");

    /** The class of the evidence of the last event of the last segment. */
    private static EvidenceClass of(Claim.Draft... claims) {
        Report report = report(OUTLET, "a", "2026-06-01", claims);
        Segment last = leading(report).latest().orElseThrow();
        return last.evidence().get(last.evidence().size() - 1).evidenceClass();
    }

    private static Claim.Draft left() {
        return on("2026-02-05", Withdrawal.completed(BASE));
    }

    @Test
    void aVisitOrDatedImageryIsFirstHandWhoeverSaysSo() {
        assertEquals(EvidenceClass.FIRST_HAND, of(left().onVisit()));
        assertEquals(EvidenceClass.FIRST_HAND, of(left().fromImagery(day("2026-02-05"))));
        assertEquals(EvidenceClass.FIRST_HAND, of(left(), left().from(MONITOR).onVisit()));
    }

    @Test
    void eachSideCountsByNameAndOnItsOwnActOnly() {
        Claim.Draft takenOver = on("2026-02-05", Control.takenOver(BASE, ARMY));
        assertEquals(EvidenceClass.ONE_SIDE, of(left().from(COMMAND)));
        assertEquals(EvidenceClass.ONE_SIDE, of(takenOver.from(MINISTRY)));
        assertEquals(
                EvidenceClass.BOTH_SIDES,
                of(
                        left().from(COMMAND),
                        on("2026-02-05", Control.takenOver(BASE, ARMY)).from(MINISTRY)));
        assertEquals(EvidenceClass.UNNAMED_VOICE, of(left().from(COMMAND).unnamed("officials")));
        assertEquals(EvidenceClass.NAMED_VOICE, of(left().from(MINISTRY)));
        assertEquals(
                EvidenceClass.NAMED_VOICE,
                of(on("2026-02-05", Control.takenOver(BASE, ARMY)).from(SPOKESMAN)));
        // That another took the base by force is no act of the force that lost it.
        assertEquals(
                EvidenceClass.ONE_SIDE,
                of(on("2026-02-05", Control.abandoned(BASE)).from(COMMAND)));
        assertEquals(
                EvidenceClass.NAMED_VOICE,
                of(on("2026-02-05", Control.seized(BASE, Agent.other("militia")))
                        .from(COMMAND)));
        assertEquals(
                EvidenceClass.ONE_SIDE,
                of(on("2026-02-05", Control.seized(BASE, Agent.other("militia")))
                        .from(SPOKESMAN)));
    }

    @Test
    void theForceSpeaksOfItsOwnDestructionAndNotOfThatByOthers() {
        Claim.Draft left = left().from(COMMAND);
        assertEquals(
                EvidenceClass.ONE_SIDE,
                of(left, on("2026-02-08", Destruction.ofSite(BASE).byTheForce()).from(COMMAND)));
        assertEquals(
                EvidenceClass.NAMED_VOICE,
                of(left, on("2026-02-08", Destruction.ofSite(BASE)).from(COMMAND)));
        assertEquals(
                EvidenceClass.NAMED_VOICE,
                of(
                        left,
                        on("2026-02-08", Destruction.ofSite(BASE)).from(MONITOR),
                        on("2026-02-10", Restoration.of(BASE)).from(COMMAND)));
    }

    @Test
    void severalVoicesNeedANameAmongThem() {
        Claim.Draft sources = left().unnamed();
        Report other = report(OTHER, "b", "2026-06-01", left());
        assertEquals(EvidenceClass.UNNAMED_VOICE, of(sources));
        assertEquals(EvidenceClass.NAMED_VOICE, of(left().from(MONITOR)));
        assertEquals(
                EvidenceClass.SEVERAL_VOICES,
                leading(report(MONITOR, "a", "2026-06-01", left()), other)
                        .latest()
                        .orElseThrow()
                        .evidence()
                        .get(0)
                        .evidenceClass());
        assertEquals(
                EvidenceClass.UNNAMED_VOICE,
                leading(report(OUTLET, "a", "2026-06-01", left()), other)
                        .latest()
                        .orElseThrow()
                        .evidence()
                        .get(0)
                        .evidenceClass());
    }

    @Test
    void aPublishersOwnWordsAddNoVoiceToTheOneThatItCitesOnTheSameEvent() {
        assertEquals(EvidenceClass.NAMED_VOICE, of(left(), left().from(MONITOR)));
        assertEquals(EvidenceClass.SEVERAL_VOICES, of(left(), left().from(MONITOR), left().from(MINISTRY)));
        // On another event it cites nobody.
        assertEquals(
                EvidenceClass.SEVERAL_VOICES,
                leading(
                                report(
                                        OUTLET,
                                        "a",
                                        "2026-06-01",
                                        left(),
                                        on("2026-02-01", Withdrawal.begun(BASE)).from(COMMAND)),
                                report(MONITOR, "b", "2026-06-01", left()))
                        .latest()
                        .orElseThrow()
                        .evidence()
                        .get(0)
                        .evidenceClass());
    }
}
