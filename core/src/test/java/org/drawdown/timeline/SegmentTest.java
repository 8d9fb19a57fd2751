package org.drawdown.timeline;

import static org.drawdown.timeline.Claims.FRIDAY;
import static org.drawdown.timeline.Claims.THURSDAY;
import static org.drawdown.timeline.Claims.evidence;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.drawdown.estimate.DateWindow;
import org.drawdown.status.BaseStatus;
import org.drawdown.status.StatusEvent;
import org.junit.jupiter.api.Test;

class SegmentTest {
    @Test
    void coversItsFirstDayAndNotItsEndDay() {
        Segment segment =
                Claims.drawingDown().until(DateWindow.on(FRIDAY)).endDay(FRIDAY).build();
        assertFalse(segment.covers(THURSDAY.minusDays(1)));
        assertTrue(segment.covers(THURSDAY));
        assertFalse(segment.covers(FRIDAY));
    }

    @Test
    void withoutAFirstOrAnEndDayCoversAllBeforeOrAfter() {
        assertTrue(Claims.presumedActive().covers(LocalDate.MIN));
        assertFalse(Claims.presumedActive().covers(THURSDAY));
        assertTrue(Claims.drawingDown().build().covers(LocalDate.MAX));
    }

    @Test
    void isSupportedAsWellAsItsWeakestEvent() {
        Segment demolished = Segment.builder()
                .status(BaseStatus.DEMOLISHED)
                .basis(Segment.Basis.TRANSITION)
                .from(DateWindow.on(THURSDAY))
                .firstDay(THURSDAY)
                .addEvidence(
                        evidence(StatusEvent.DEPARTURE, EvidenceClass.BOTH_SIDES, Claims.DEPARTURE),
                        evidence(StatusEvent.DESTRUCTION, EvidenceClass.SEVERAL_VOICES, Claims.DESTRUCTION))
                .build();
        assertEquals(Support.CORROBORATED, demolished.support());
    }

    @Test
    void isSupportedByPresenceOnlyWhereNothingElseIsThere() {
        Evidence presence = evidence(StatusEvent.PRESENCE, EvidenceClass.UNNAMED_VOICE, Claims.PRESENCE);
        Segment active = Segment.builder()
                .status(BaseStatus.ACTIVE)
                .basis(Segment.Basis.TRANSITION)
                .from(DateWindow.on(FRIDAY))
                .firstDay(FRIDAY)
                .addEvidence(presence)
                .build();
        assertEquals(Support.CLAIMED, active.support());
        Segment drawingDown = Segment.builder()
                .status(BaseStatus.DRAWING_DOWN)
                .basis(Segment.Basis.TRANSITION)
                .from(DateWindow.on(THURSDAY))
                .firstDay(THURSDAY)
                .addEvidence(evidence(StatusEvent.REMOVAL, EvidenceClass.ONE_SIDE, Claims.BEGUN), presence)
                .build();
        assertEquals(Support.CORROBORATED, drawingDown.support());
    }

    @Test
    void isNeverWithoutEvidence() {
        assertEquals(
                "a segment is never without evidence: ACTIVE from 2026-02-05",
                refusal(Segment.builder()
                        .status(BaseStatus.ACTIVE)
                        .basis(Segment.Basis.TRANSITION)
                        .from(DateWindow.on(THURSDAY))));
    }

    @Test
    void hasEachEventOnce() {
        assertEquals(
                "the evidence of a segment has each event once: DRAWING_DOWN from 2026-02-05",
                refusal(Claims.drawingDown()
                        .addEvidence(evidence(StatusEvent.REMOVAL, EvidenceClass.UNNAMED_VOICE, Claims.DEPARTURE))));
    }

    @Test
    void rejectsAnEndDayThatIsNotAfterTheFirst() {
        assertEquals(
                "the first day must be before the end day: 2026-02-05 .. 2026-02-05",
                refusal(Claims.drawingDown().until(DateWindow.on(THURSDAY)).endDay(THURSDAY)));
    }

    @Test
    void hasAWindowOfItsEndAndAnEndDayOrNeither() {
        assertEquals(
                "a segment has a window of its end if and only if it has an end day: DRAWING_DOWN from 2026-02-05",
                refusal(Claims.drawingDown().endDay(FRIDAY)));
        assertEquals(
                "a segment has a window of its end if and only if it has an end day: DRAWING_DOWN from 2026-02-05",
                refusal(Claims.drawingDown().until(DateWindow.on(FRIDAY))));
    }

    private static String refusal(ImmutableSegment.Builder segment) {
        return assertThrows(IllegalArgumentException.class, segment::build).getMessage();
    }
}
