package org.drawdown.timeline;

import static org.drawdown.timeline.Claims.FRIDAY;
import static org.drawdown.timeline.Claims.SHADDADI;
import static org.drawdown.timeline.Claims.THURSDAY;
import static org.drawdown.timeline.Claims.drawingDown;
import static org.drawdown.timeline.Claims.evidence;
import static org.drawdown.timeline.Claims.presumedActive;
import static org.drawdown.timeline.Claims.timeline;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.drawdown.claim.Claim;
import org.drawdown.estimate.DateWindow;
import org.drawdown.status.BaseStatus;
import org.drawdown.status.StatusEvent;
import org.drawdown.timeline.Ending.Outcome;
import org.junit.jupiter.api.Test;

class ChangeFinderTest {
    private static final LocalDate SATURDAY = FRIDAY.plusDays(1);
    private static final LocalDate SUNDAY = FRIDAY.plusDays(2);

    @Test
    void nothingChangesWhereNothingWasKnownAndNothingIs() {
        assertEquals(List.of(), changes(timeline(), timeline()));
    }

    @Test
    void nothingChangesWhereTheSameIsSaid() {
        Timeline known = timeline(presumedActive(), drawingDown().build());
        assertEquals(List.of(), changes(known, known));
        // Nor on the days before the first evidence, of which neither says anything.
        assertEquals(
                List.of(),
                changes(timeline(drawingDown().build()), timeline(drawingDown().build())));
    }

    @Test
    void whatIsSaidOfAllDaysChangesOnAllDays() {
        Segment always = Segment.builder()
                .status(BaseStatus.ACTIVE)
                .basis(Segment.Basis.PRESUMED)
                .from(DateWindow.unknown())
                .addEvidence(evidence(StatusEvent.REVERSAL, EvidenceClass.UNNAMED_VOICE, Claims.DEPARTURE))
                .build();
        assertEquals(List.of("TRANSITION .. nothing to ACTIVE"), changes(timeline(), timeline(always)));
    }

    @Test
    void everyStretchOfDaysOfWhichSomethingElseIsSaidIsOneChange() {
        Timeline earlier = timeline(presumedActive(), drawingDown().build());
        Timeline later = timeline(drawingDownUntil(SATURDAY), evacuatedFrom(SATURDAY));
        assertEquals(
                List.of(
                        "TRANSITION ..2026-02-05 ACTIVE to nothing",
                        "TRANSITION 2026-02-07.. DRAWING_DOWN to EVACUATED"),
                changes(earlier, later));
        assertEquals(
                List.of(
                        "TRANSITION ..2026-02-05 nothing to ACTIVE",
                        "TRANSITION 2026-02-07.. EVACUATED to DRAWING_DOWN"),
                changes(later, earlier));
        assertEquals(
                List.of(
                        "TRANSITION 2026-02-06..2026-02-07 EVACUATED to DRAWING_DOWN",
                        "SUPPORT 2026-02-07.. EVACUATED to EVACUATED"),
                changes(
                        timeline(drawingDownUntil(FRIDAY), evacuatedFrom(FRIDAY)),
                        timeline(drawingDownUntil(SATURDAY), evacuatedFrom(SATURDAY, EvidenceClass.BOTH_SIDES))));
    }

    @Test
    void theWorldChangedOnDaysAfterAllEarlierEvidenceAndOnTheOthersWeKnowBetter() {
        Timeline earlier = timeline(drawingDown().lastEvidence(SATURDAY).build());
        assertEquals(
                List.of("TRANSITION 2026-02-08.. DRAWING_DOWN to EVACUATED"),
                changes(earlier, timeline(drawingDownUntil(SUNDAY), evacuatedFrom(SUNDAY))));
        assertEquals(
                List.of("CORRECTION 2026-02-07.. DRAWING_DOWN to EVACUATED"),
                changes(earlier, timeline(drawingDownUntil(SATURDAY), evacuatedFrom(SATURDAY))));
    }

    @Test
    void theLatestEvidenceCountsAndNotThatOfTheLastSegment() {
        Segment active = presumedActive();
        Segment removal = drawingDown()
                .lastEvidence(SATURDAY)
                .until(DateWindow.on(SATURDAY))
                .endDay(SATURDAY)
                .build();
        Timeline earlier = timeline(active, removal, evacuatedFrom(SATURDAY));
        assertEquals(
                List.of("CORRECTION 2026-02-07.. EVACUATED to DRAWING_DOWN"),
                changes(earlier, timeline(active, drawingDown().build())));
    }

    @Test
    void theSameStatusOnOtherSupportIsAChangeOfSupport() {
        assertChangesSupport(
                drawingDown().build(),
                Segment.builder()
                        .status(BaseStatus.DRAWING_DOWN)
                        .basis(Segment.Basis.TRANSITION)
                        .from(DateWindow.on(THURSDAY))
                        .firstDay(THURSDAY)
                        .addEvidence(evidence(StatusEvent.REMOVAL, EvidenceClass.ONE_SIDE, Claims.BEGUN))
                        .build());
        assertChangesSupport(
                drawingDown().build(),
                drawingDown()
                        .addPending(evidence(StatusEvent.DESTRUCTION, EvidenceClass.UNNAMED_VOICE, Claims.DESTRUCTION))
                        .build());
        assertChangesSupport(
                drawingDown().build(),
                drawingDown().addContestedBy(Claims.DEPARTURE).build());
    }

    @Test
    void theSameStatusNoLongerPresumedIsAChangeOfSupport() {
        Segment.Builder presumed = Segment.builder();
        presumed.status(BaseStatus.DRAWING_DOWN)
                .basis(Segment.Basis.PRESUMED)
                .from(DateWindow.on(THURSDAY))
                .firstDay(THURSDAY)
                .addEvidence(evidence(StatusEvent.REMOVAL, EvidenceClass.NAMED_VOICE, Claims.BEGUN));
        assertChangesSupport(presumed.build(), drawingDown().build());
    }

    private static void assertChangesSupport(Segment one, Segment other) {
        List<String> expected = List.of("SUPPORT 2026-02-05.. DRAWING_DOWN to DRAWING_DOWN");
        assertEquals(expected, changes(timeline(one), timeline(other)));
        assertEquals(expected, changes(timeline(other), timeline(one)));
    }

    @Test
    void moreOfTheSameSupportIsNoChange() {
        Segment seenAgain = drawingDown().lastEvidence(SUNDAY).build();
        assertEquals(List.of(), changes(timeline(drawingDown().build()), timeline(seenAgain)));
    }

    @Test
    void aChangeComesWithTheClaimsThatTheEarlierTimelineDidNotKnow() {
        Timeline earlier = withEndings(ending(Claims.BEGUN, Outcome.MOVED));
        assertEquals(
                "a#c1 b#c1",
                news(
                        earlier,
                        ending(Claims.PRESENCE, Outcome.OUTWEIGHED),
                        ending(Claims.DEPARTURE, Outcome.PENDING),
                        ending(Claims.BEGUN, Outcome.CONFIRMED)));
        assertEquals("a#c2", news(earlier, ending(Claims.DESTRUCTION, Outcome.CONFIRMED)));
    }

    @Test
    void aChangeComesWithTheClaimsThatWereTakenBackSince() {
        Ending takenBack = ending(Claims.BEGUN, Outcome.WITHDRAWN);
        assertEquals("b#c2", news(withEndings(ending(Claims.BEGUN, Outcome.MOVED)), takenBack));
        assertEquals("", news(withEndings(takenBack), takenBack));
    }

    @Test
    void aChangeComesWithoutClaimsThatMoveNoStatus() {
        assertEquals(
                "",
                news(
                        withEndings(),
                        ending(Claims.PRESENCE, Outcome.RECORDED),
                        ending(Claims.DEPARTURE, Outcome.SET_ASIDE),
                        ending(Claims.DESTRUCTION, Outcome.UNRESOLVED)));
    }

    /** The claims that come with the one change from an earlier timeline to one of another status. */
    private static String news(Timeline earlier, Ending... endings) {
        Timeline later = Timeline.builder()
                .tenure(SHADDADI)
                .policy("leading")
                .addSegments(evacuatedFrom(THURSDAY))
                .addEndings(endings)
                .build();
        List<Change> changes = earlier.changesTo(later);
        assertEquals(1, changes.size());
        return String.join(" ", changes.get(0).claims().stream().map(Claim::ref).toList());
    }

    private static Timeline withEndings(Ending... endings) {
        return Timeline.builder()
                .tenure(SHADDADI)
                .policy("leading")
                .addSegments(drawingDown().build())
                .addEndings(endings)
                .build();
    }

    private static Ending ending(Claim claim, Outcome outcome) {
        return Ending.of(claim, outcome, ReadingRule.RULING, List.of(), Optional.of(THURSDAY));
    }

    private static Segment drawingDownUntil(LocalDate day) {
        return drawingDown().until(DateWindow.on(day)).endDay(day).build();
    }

    private static Segment evacuatedFrom(LocalDate day) {
        return evacuatedFrom(day, EvidenceClass.NAMED_VOICE);
    }

    private static Segment evacuatedFrom(LocalDate day, EvidenceClass evidenceClass) {
        return Segment.builder()
                .status(BaseStatus.EVACUATED)
                .basis(Segment.Basis.TRANSITION)
                .from(DateWindow.on(day))
                .firstDay(day)
                .addEvidence(evidence(StatusEvent.DEPARTURE, evidenceClass, Claims.DEPARTURE))
                .build();
    }

    /** "CORRECTION 2026-02-05..2026-02-06 EVACUATED to nothing". */
    private static List<String> changes(Timeline earlier, Timeline later) {
        return earlier.changesTo(later).stream()
                .map(change -> "%s %s..%s %s to %s"
                        .formatted(
                                change.kind(),
                                change.firstDay().map(LocalDate::toString).orElse(""),
                                change.endDay().map(LocalDate::toString).orElse(""),
                                change.before().map(BaseStatus::name).orElse("nothing"),
                                change.after().map(BaseStatus::name).orElse("nothing")))
                .toList();
    }
}
