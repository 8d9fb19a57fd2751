package org.drawdown.timeline;

import static org.drawdown.timeline.Claims.FRIDAY;
import static org.drawdown.timeline.Claims.SHADDADI;
import static org.drawdown.timeline.Claims.THURSDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.drawdown.estimate.DateWindow;
import org.drawdown.place.Tenure;
import org.drawdown.status.BaseStatus;
import org.drawdown.status.StatusEvent;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private final Segment active = Claims.presumedActive();
    private final Segment drawingDown =
            Claims.drawingDown().lastEvidence(FRIDAY).build();
    private final Timeline timeline = Claims.timeline(active, drawingDown);

    @Test
    void knowsTheSegmentOfADay() {
        assertEquals(Optional.of(active), timeline.on(THURSDAY.minusDays(1)));
        assertEquals(Optional.of(drawingDown), timeline.on(THURSDAY));
        assertEquals(Optional.of(drawingDown), timeline.latest());
    }

    @Test
    void isEmptyWhereNothingIsKnown() {
        Timeline nothing = Claims.timeline();
        assertEquals(Optional.empty(), nothing.on(THURSDAY));
        assertEquals(Optional.empty(), nothing.latest());
        assertEquals(List.of(), nothing.segments());
        assertEquals(Optional.empty(), nothing.staleOn(THURSDAY, 0));
    }

    @Test
    void rejectsAGap() {
        Segment later = Segment.builder()
                .status(BaseStatus.EVACUATED)
                .basis(Segment.Basis.TRANSITION)
                .from(DateWindow.on(FRIDAY))
                .firstDay(FRIDAY)
                .addEvidence(Claims.evidence(StatusEvent.DEPARTURE, EvidenceClass.NAMED_VOICE, Claims.DEPARTURE))
                .build();
        assertEquals(
                "a segment begins on the day on which the one before ends: 2026-02-05, then 2026-02-06",
                refusal(active, later));
        assertEquals(
                "a segment begins on the day on which the one before ends: null, then 2026-02-06",
                refusal(drawingDown, later));
    }

    @Test
    void rejectsTheSameStatusTwiceInARow() {
        Segment first =
                Claims.drawingDown().until(DateWindow.on(FRIDAY)).endDay(FRIDAY).build();
        Segment second = Segment.builder()
                .status(BaseStatus.DRAWING_DOWN)
                .basis(Segment.Basis.TRANSITION)
                .from(DateWindow.on(FRIDAY))
                .firstDay(FRIDAY)
                .addEvidence(Claims.evidence(StatusEvent.REMOVAL, EvidenceClass.NAMED_VOICE, Claims.BEGUN))
                .build();
        assertEquals(
                "neighbouring segments differ in status: DRAWING_DOWN twice from 2026-02-06", refusal(first, second));
    }

    private static String refusal(Segment... segments) {
        return assertThrows(IllegalArgumentException.class, () -> Claims.timeline(segments))
                .getMessage();
    }

    @Test
    void explainsItsOwnSegmentsOnly() {
        Exception thrown = assertThrows(
                IllegalArgumentException.class, () -> Claims.timeline(active).why(drawingDown));
        assertEquals("the segment is not of this timeline: 2026-02-05", thrown.getMessage());
    }

    @Test
    void isStaleOnceItsLatestEvidenceIsOlderThanTheHorizon() {
        assertEquals(Optional.empty(), timeline.staleOn(FRIDAY.plusDays(30), 30));
        assertEquals(
                """
                The latest evidence is of 2026-02-06.
                أحدث دليل يعود إلى \u20682026-02-06\u2069.
                """,
                Claims.said(
                        timeline.staleOn(FRIDAY.plusDays(31), 30).orElseThrow().phrase()));
    }

    @Test
    void rejectsAHorizonBelowZero() {
        Exception thrown = assertThrows(IllegalArgumentException.class, () -> timeline.staleOn(FRIDAY, -1));
        assertEquals("a horizon is 0 days or more, got -1", thrown.getMessage());
    }

    @Test
    void isComparedWithATimelineOfItsOwnTenureOnly() {
        Timeline other = Timeline.builder()
                .tenure(Tenure.of("coalition", "tanf"))
                .policy("leading")
                .build();
        Exception thrown = assertThrows(IllegalArgumentException.class, () -> timeline.changesTo(other));
        assertEquals(
                "changes are between two timelines of one tenure: Tenure{force=coalition, base=shaddadi}, Tenure{force=coalition, base=tanf}",
                thrown.getMessage());
        assertEquals(SHADDADI, timeline.tenure());
    }

    @Test
    void isComparedWithATimelineOfItsOwnPartOnly() {
        Timeline ofPart = Timeline.builder()
                .tenure(SHADDADI)
                .part("airstrip")
                .policy("leading")
                .build();
        Exception thrown = assertThrows(IllegalArgumentException.class, () -> timeline.changesTo(ofPart));
        assertEquals(
                "changes are between two timelines of one part, or of the whole: the whole, airstrip",
                thrown.getMessage());
    }

    @Test
    void rejectsAPartOfNoWords() {
        Timeline.Builder ofPart = Timeline.builder().tenure(SHADDADI).part(" ").policy("leading");
        Exception thrown = assertThrows(IllegalArgumentException.class, ofPart::build);
        assertEquals("part must not be blank: \" \"", thrown.getMessage());
    }
}
