package org.drawdown.reading;

import static org.drawdown.reading.Reports.ARMY;
import static org.drawdown.reading.Reports.BASE;
import static org.drawdown.reading.Reports.COMMAND;
import static org.drawdown.reading.Reports.MONITOR;
import static org.drawdown.reading.Reports.OTHER;
import static org.drawdown.reading.Reports.OUTLET;
import static org.drawdown.reading.Reports.bothSides;
import static org.drawdown.reading.Reports.cautious;
import static org.drawdown.reading.Reports.in;
import static org.drawdown.reading.Reports.leading;
import static org.drawdown.reading.Reports.on;
import static org.drawdown.reading.Reports.report;
import static org.drawdown.reading.Told.day;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.drawdown.claim.Agent;
import org.drawdown.claim.Amendment;
import org.drawdown.claim.Assessment;
import org.drawdown.claim.Claim;
import org.drawdown.claim.Control;
import org.drawdown.claim.Destruction;
import org.drawdown.claim.Presence;
import org.drawdown.claim.Report;
import org.drawdown.claim.Restoration;
import org.drawdown.claim.Return;
import org.drawdown.claim.Statement;
import org.drawdown.claim.Subject;
import org.drawdown.claim.Withdrawal;
import org.drawdown.estimate.DateWindow;
import org.drawdown.ledger.Entry;
import org.drawdown.ledger.Ledger;
import org.drawdown.timeline.Holder;
import org.drawdown.timeline.Segment;
import org.drawdown.timeline.Timeline;
import org.junit.jupiter.api.Test;

/** What the events do one after the other, and the segments that come of it. Under {@code leading} unless said otherwise. */
class FoldTest {
    private static Report monitors(Claim.Draft... claims) {
        return report(MONITOR, "a", "2026-06-01", claims);
    }

    private static Report others(Claim.Draft... claims) {
        return report(OTHER, "b", "2026-06-01", claims);
    }

    private static Claim.Draft left(String window) {
        return in(window, Withdrawal.completed(BASE));
    }

    private static List<String> days(Claim.Draft... claims) {
        return Told.days(leading(monitors(claims)));
    }

    /** The evidence of the last segment: "REMOVAL a#1 a#2". */
    private static List<String> evidence(Timeline timeline) {
        return evidence(timeline.latest().orElseThrow());
    }

    private static List<String> evidence(Segment segment) {
        return segment.evidence().stream()
                .map(evidence -> evidence.event() + " " + Told.refs(evidence.claims()))
                .toList();
    }

    private static String lastEvidence(Timeline timeline) {
        return timeline.latest().flatMap(Segment::lastEvidence).orElseThrow().toString();
    }

    // ---- inside the window of a departure

    @Test
    void insideTheWindowOfADepartureTheBaseIsPresumedToBeDrawingDown() {
        assertEquals(
                List.of("ACTIVE", "2026-02-01 DRAWING_DOWN", "2026-02-10 EVACUATED"),
                days(left("2026-02-01/2026-02-10")));
        assertEquals(List.of("ACTIVE", "2026-02-10 EVACUATED"), days(left("2026-02-10")));
        assertEquals(List.of("ACTIVE", "2026-02-10 EVACUATED"), days(left("../2026-02-10")));
        // Seen on a day in it all the same.
        assertEquals(
                List.of("2026-01-20 ACTIVE", "2026-02-01 DRAWING_DOWN", "2026-02-10 EVACUATED"),
                days(
                        on("2026-01-20", Presence.at(BASE)),
                        on("2026-02-05", Presence.at(BASE)),
                        left("2026-02-01/2026-02-10")));
    }

    @Test
    void butNotBeforeADayOnWhichNothingLeft() {
        assertEquals(
                List.of("2026-02-03 ACTIVE", "2026-02-10 EVACUATED"),
                days(on("2026-02-03", Presence.at(BASE)), left("2026-02-01/2026-02-10")));
        for (Statement statement : List.of(Withdrawal.cancelled(BASE), Return.to(BASE))) {
            assertEquals(
                    "2026-02-10 EVACUATED",
                    days(
                                    on("2026-01-03", Presence.at(BASE)),
                                    on("2026-02-05", statement),
                                    left("2026-02-05/2026-02-10"))
                            .get(1));
            assertEquals(
                    "2026-02-06 DRAWING_DOWN",
                    days(
                                    on("2026-01-03", Presence.at(BASE)),
                                    on("2026-02-05", statement),
                                    left("2026-02-06/2026-02-10"))
                            .get(1));
        }
    }

    @Test
    void removalOnTheDayOfADepartureDoesNotHideThatItMayHaveBegunBefore() {
        assertEquals(
                List.of("ACTIVE", "2026-02-05 DRAWING_DOWN", "2026-02-10 EVACUATED"),
                days(on("2026-02-10", Withdrawal.begun(BASE)), left("2026-02-05/2026-02-10")));
        assertEquals(
                List.of("ACTIVE", "2026-02-03 DRAWING_DOWN", "2026-02-10 EVACUATED"),
                days(on("2026-02-03", Withdrawal.begun(BASE)), left("2026-02-05/2026-02-10")));
        assertEquals(
                List.of("ACTIVE", "2026-02-10 EVACUATED"),
                days(on("2026-02-10", Withdrawal.begun(BASE)), left("2026-02-10")));
    }

    @Test
    void aStatusThatIsNeverSeenIsNoticedAsCompressed() {
        assertEquals(List.of("COMPRESSED a#1"), compressed(left("2026-02-10")));
        assertEquals(List.of(), compressed(left("2026-02-01/2026-02-10")));
        assertEquals(List.of(), compressed(on("2026-02-01", Withdrawal.begun(BASE)), left("2026-02-10")));
        assertEquals(
                List.of("COMPRESSED a#2"), compressed(on("2026-02-10", Withdrawal.begun(BASE)), left("2026-02-10")));
    }

    private static List<String> compressed(Claim.Draft... claims) {
        return Told.notices(leading(monitors(claims)).notices()).stream()
                .filter(notice -> notice.startsWith("COMPRESSED"))
                .toList();
    }

    // ---- destruction and restoration

    @Test
    void destructionBeforeTheFirstEvidenceIsRemembered() {
        Claim.Draft destroyed = on("2026-02-01", Destruction.ofSite(BASE));
        Timeline demolished = leading(monitors(destroyed, left("2026-02-05")));
        assertEquals(List.of("ACTIVE", "2026-02-05 DEMOLISHED"), Told.days(demolished));
        assertEquals(List.of("DEPARTURE a#2", "DESTRUCTION a#1"), evidence(demolished));
        assertEquals("a#1 RECORDED before-evidence", Told.endings(demolished).get(0));
        Timeline restored = leading(monitors(destroyed, left("2026-02-05"), on("2026-02-03", Restoration.of(BASE))));
        assertEquals(List.of("ACTIVE", "2026-02-05 EVACUATED"), Told.days(restored));
    }

    @Test
    void destructionAfterTheDepartureDemolishesAndIsConfirmed() {
        Timeline timeline = leading(monitors(
                left("2026-02-05"),
                on("2026-02-07", Destruction.ofSite(BASE)),
                on("2026-02-09", Destruction.ofSite(BASE))));
        assertEquals(List.of("ACTIVE", "2026-02-05 EVACUATED", "2026-02-07 DEMOLISHED"), Told.days(timeline));
        assertEquals(List.of("DEPARTURE a#1", "DESTRUCTION a#2 a#3"), evidence(timeline));
        assertEquals("2026-02-09", lastEvidence(timeline));
    }

    @Test
    void whatIsRestoredIsEvacuatedAndWhatIsDestroyedAfterwardsIsDestroyedAnew() {
        Timeline restored = leading(monitors(
                left("2026-02-05"),
                on("2026-02-07", Destruction.ofSite(BASE)),
                on("2026-02-10", Restoration.of(BASE))));
        assertEquals(
                List.of("ACTIVE", "2026-02-05 EVACUATED", "2026-02-07 DEMOLISHED", "2026-02-10 EVACUATED"),
                Told.days(restored));
        assertEquals(List.of("DEPARTURE a#1", "RESTORATION a#3"), evidence(restored));
        Timeline again = leading(monitors(
                left("2026-02-05"),
                on("2026-02-07", Destruction.ofSite(BASE)),
                on("2026-02-10", Restoration.of(BASE)),
                on("2026-02-20", Destruction.ofSite(BASE))));
        assertEquals(List.of("DEPARTURE a#1", "DESTRUCTION a#4"), evidence(again));
    }

    @Test
    void destructionDuringTheRemovalIsUndoneByARestoration() {
        Timeline timeline = leading(monitors(
                on("2026-02-01", Withdrawal.begun(BASE)),
                on("2026-02-02", Destruction.ofSite(BASE)),
                on("2026-02-03", Restoration.of(BASE)),
                left("2026-02-05"),
                on("2026-02-20", Destruction.ofSite(BASE))));
        assertEquals(
                List.of("ACTIVE", "2026-02-01 DRAWING_DOWN", "2026-02-05 EVACUATED", "2026-02-20 DEMOLISHED"),
                Told.days(timeline));
        assertEquals(List.of("DEPARTURE a#4", "DESTRUCTION a#5"), evidence(timeline));
    }

    @Test
    void destroyedAndRestoredOnOneDayIsEvacuatedThroughout() {
        Timeline timeline = leading(monitors(
                left("2026-02-05"),
                on("2026-02-10", Destruction.ofSite(BASE)),
                on("2026-02-10", Restoration.of(BASE))));
        assertEquals(List.of("ACTIVE", "2026-02-05 EVACUATED"), Told.days(timeline));
        assertEquals(List.of("DEPARTURE a#1", "RESTORATION a#3"), evidence(timeline));
        assertEquals("2026-02-10", lastEvidence(timeline));
    }

    // ---- what takes no day

    @Test
    void whoeverIsSeenOnTheDayOnWhichRemovalBeginsWasThereBefore() {
        Timeline timeline =
                leading(monitors(on("2026-02-05", Presence.at(BASE)), on("2026-02-05", Withdrawal.begun(BASE))));
        assertEquals(List.of("ACTIVE presumed", "2026-02-05 DRAWING_DOWN claimed"), Told.statuses(timeline));
        assertEquals(List.of("REMOVAL a#2"), evidence(timeline.segments().get(0)));
    }

    @Test
    void begunAndCalledOffOnOneDayIsActiveThroughout() {
        Timeline timeline = leading(
                monitors(on("2026-02-05", Withdrawal.begun(BASE)), on("2026-02-05", Withdrawal.cancelled(BASE))));
        assertEquals(List.of("ACTIVE presumed"), Told.statuses(timeline));
        assertEquals(List.of("REMOVAL a#1 a#2"), evidence(timeline));
    }

    // ---- support and its age

    @Test
    void evidenceOfAStatusReachesToTheLastDayOfWhatGoesOn() {
        assertEquals("2026-02-10", lastEvidence(leading(monitors(in("2026-02-01/2026-02-10", Presence.at(BASE))))));
        assertEquals(
                "2026-02-03",
                lastEvidence(
                        leading(monitors(on("2026-02-01", Presence.at(BASE)), on("2026-02-03", Presence.at(BASE))))));
        assertEquals(
                "2026-02-04",
                lastEvidence(leading(monitors(
                        on("2026-02-01", Withdrawal.begun(BASE)), on("2026-02-04", Withdrawal.ongoing(BASE))))));
        assertEquals("2026-02-08", lastEvidence(leading(bothSides("a", "2026-02-05"), others(left("2026-02-08")))));
        assertEquals(
                "2026-02-04", lastEvidence(leading(monitors(in("2026-02-01/2026-02-04", Withdrawal.begun(BASE))))));
    }

    @Test
    void evidenceThatGoesOnPastTheEndOfAStatusReachesToTheDayBefore() {
        Timeline timeline =
                leading(bothSides("a", "2026-02-05"), others(in("2026-02-01/2026-02-10", Presence.at(BASE))));
        assertEquals(List.of("2026-02-01 ACTIVE", "2026-02-05 EVACUATED"), Told.days(timeline));
        assertEquals(Optional.of(day("2026-02-04")), timeline.segments().get(0).lastEvidence());
    }

    @Test
    void presenceOfWhichNobodySaysHowLongItLastsIsSeenOnItsFirstDay() {
        Report undated = Report.by(MONITOR, "a")
                .claim("1", in("2026-02-01/..", Presence.at(BASE)))
                .build();
        Ledger ledger = Ledger.empty().plus(undated, Entry.endOf(day("2026-06-01")));
        assertEquals("2026-02-01", lastEvidence(Reading.leading(ledger).timeline(BASE)));
    }

    @Test
    void whatIsSeenOnTheDayOnWhichAStatusEndsIsNoEvidenceOfIt() {
        Timeline timeline = leading(
                monitors(on("2026-02-01", Presence.at(BASE)), on("2026-02-05", Presence.at(BASE))),
                others(on("2026-02-05", Withdrawal.begun(BASE))));
        assertEquals(Optional.of(day("2026-02-01")), timeline.segments().get(0).lastEvidence());
        assertEquals(List.of("PRESENCE a#1"), evidence(timeline.segments().get(0)));
    }

    @Test
    void aHandoverSaysNothingOfTheDaysBeforeIt() {
        Timeline timeline = leading(
                monitors(on("2026-02-01", Withdrawal.begun(BASE)), on("2026-02-10", Control.handedOver(BASE, ARMY))));
        assertEquals(List.of("REMOVAL a#1"), evidence(timeline.segments().get(1)));
        assertEquals(List.of("DEPARTURE a#2"), evidence(timeline.segments().get(2)));
    }

    @Test
    void whatSaysThatTheForceIsStillThereStandsBehindWhatSaysThatItLeaves() {
        Timeline timeline =
                leading(monitors(on("2026-02-01", Withdrawal.begun(BASE)), on("2026-02-03", Presence.at(BASE))));
        assertEquals(List.of("REMOVAL a#1", "PRESENCE a#2"), evidence(timeline));
    }

    @Test
    void aReturnLeavesTheDeparturesBeforeItBehind() {
        Timeline timeline = leading(
                monitors(left("2026-01-10")),
                others(on("2026-02-01", Return.to(BASE))),
                report(MONITOR, "c", "2026-06-01", left("2026-03-01")));
        assertEquals(List.of("DEPARTURE c#1"), evidence(timeline));
    }

    @Test
    void aStatusBeganOnADayOnWhichTheClaimsThatBeganItAgree() {
        assertEquals(
                DateWindow.parse("2026-02-05/2026-02-10"),
                leading(monitors(left("2026-02-01/2026-02-10")), others(left("2026-02-05/2026-02-10")))
                        .latest()
                        .orElseThrow()
                        .from());
        assertEquals(
                DateWindow.parse("2026-02-01"),
                leading(monitors(in("2026-02-01/2026-02-10", Withdrawal.ongoing(BASE))))
                        .latest()
                        .orElseThrow()
                        .from());
        assertEquals(
                DateWindow.parse("2026-02-01~"),
                leading(monitors(in("2026-02-01~/2026-02-10", Withdrawal.ongoing(BASE))))
                        .latest()
                        .orElseThrow()
                        .from());
        // Claims that only confirm it later have no say in when it began.
        assertEquals(
                DateWindow.parse("2026-02-01/2026-02-05"),
                leading(
                                report(COMMAND, "a", "2026-06-01", left("2026-02-01/2026-02-05")),
                                others(left("2026-02-04/2026-02-08")))
                        .latest()
                        .orElseThrow()
                        .from());
        assertEquals(
                DateWindow.parse("2026-02-01"),
                leading(monitors(left("2026-02-01/2026-02-05")))
                        .segments()
                        .get(1)
                        .from());
    }

    // ---- what contests a segment, and what waits

    @Test
    void aDepartureThatWasTakenBackCorrectsOnlyTheDaysOfWhichItWasClaimed() {
        Ledger ledger = Ledger.of(
                        monitors(on("2026-01-01", Presence.at(BASE)), left("2026-02-05")),
                        others(on("2026-02-10", Withdrawal.begun(BASE))))
                .plus(Amendment.retraction("x", MONITOR, "a#2"), Entry.endOf(day("2026-06-01")));
        assertEquals(
                List.of("2026-01-01 ACTIVE claimed, corrected", "2026-02-10 DRAWING_DOWN claimed"),
                Told.statuses(Reading.leading(ledger).timeline(BASE)));
        assertEquals(
                List.of("a#1 MOVED first-evidence", "a#2 WITHDRAWN retracted", "b#1 MOVED start-of-removal"),
                Told.endings(Reading.leading(ledger).timeline(BASE)));
    }

    @Test
    void residualPresenceContestsTheDepartureThatItFollowsOnly() {
        Timeline timeline = leading(
                bothSides("a", "2026-02-05"),
                others(on("2026-02-08", Presence.at(BASE))),
                report(COMMAND, "c", "2026-06-01", on("2026-03-01", Return.to(BASE)), left("2026-04-01")));
        assertEquals(
                List.of("", "b#1", "", ""),
                timeline.segments().stream()
                        .map(segment -> Told.refs(segment.contestedBy()))
                        .toList());
    }

    @Test
    void whoDeniesSomethingElseAboutADepartureDoesNotContestIt() {
        Report left = monitors(left("2026-02-05"));
        assertEquals(
                "",
                contested(
                        left,
                        others(on("2026-02-05", Assessment.of(Subject.of(BASE))).denies("a#1"))));
        assertEquals("b#1", contested(left, others(left("2026-02-05").denies("a#1"))));
    }

    private static String contested(Report... reports) {
        return Told.refs(leading(reports).latest().orElseThrow().contestedBy());
    }

    @Test
    void thatOthersHaveItLeaveAnotherDayDoesNotContestADeparture() {
        assertEquals(
                "",
                contested(
                        report(
                                COMMAND,
                                "a",
                                "2026-06-01",
                                left("2026-02-05"),
                                on("2026-02-08", Presence.at(BASE)).denied()),
                        others(left("2026-02-09"))));
    }

    @Test
    void aDestructionThatWaitsStaysWithTheBaseUntilItIsOpenedAgain() {
        Claim.Draft destroyed = on("2026-01-05", Destruction.ofSite(BASE));
        Timeline timeline = cautious(
                others(destroyed),
                monitors(on("2026-01-10", Withdrawal.begun(BASE))),
                report(OUTLET, "c", "2026-06-01", left("2026-01-20").onVisit()),
                report(
                        COMMAND,
                        "d",
                        "2026-06-01",
                        on("2026-03-01", Return.to(BASE)),
                        on("2026-04-01", Withdrawal.begun(BASE))));
        assertEquals(
                List.of(
                        "ACTIVE [destruction b#1]",
                        "DRAWING_DOWN [destruction b#1]",
                        "EVACUATED [destruction b#1]",
                        "ACTIVE []",
                        "DRAWING_DOWN []"),
                waiting(timeline));
    }

    @Test
    void aDepartureThatWaitsIsForgottenWhereTheForceIsKnownToHaveLeftOrNotToLeave() {
        Timeline left = cautious(monitors(left("2026-02-05")), others(left("2026-02-20")));
        assertEquals(List.of("ACTIVE []", "DRAWING_DOWN [departure a#1]", "EVACUATED []"), waiting(left));
        Timeline calledOff = cautious(
                others(left("2026-02-05")),
                monitors(on("2026-02-20", Withdrawal.cancelled(BASE)), on("2026-03-20", Withdrawal.begun(BASE))));
        assertEquals("ACTIVE []", waiting(calledOff).get(0));
        assertEquals(
                "DRAWING_DOWN []", waiting(calledOff).get(waiting(calledOff).size() - 1));
    }

    private static List<String> waiting(Timeline timeline) {
        return timeline.segments().stream()
                .map(segment -> segment.status() + " "
                        + segment.pending().stream()
                                .map(evidence -> evidence.event().phrase().in(Locale.ENGLISH) + " "
                                        + Told.refs(evidence.claims()))
                                .toList())
                .toList();
    }

    @Test
    void whatWasConfirmedBeforeARestorationDoesNotDestroyAnew() {
        Timeline after = leading(monitors(
                left("2026-02-05"),
                on("2026-02-07", Destruction.ofSite(BASE)),
                on("2026-02-08", Destruction.ofSite(BASE)),
                on("2026-02-10", Restoration.of(BASE)),
                on("2026-02-20", Destruction.ofSite(BASE))));
        assertEquals(List.of("DEPARTURE a#1", "DESTRUCTION a#5"), evidence(after));
        Timeline before = leading(monitors(
                on("2026-02-01", Withdrawal.begun(BASE)),
                on("2026-02-02", Destruction.ofSite(BASE)),
                on("2026-02-03", Restoration.of(BASE)),
                on("2026-02-04", Destruction.ofSite(BASE)),
                left("2026-02-05")));
        assertEquals(List.of("DEPARTURE a#5", "DESTRUCTION a#4"), evidence(before));
    }

    @Test
    void residualPresenceContestsFromTheDayOnWhichItIsSeen() {
        Report seen = monitors(on("2026-02-10", Presence.at(BASE)));
        Report gone = report(
                COMMAND,
                "b",
                "2026-06-01",
                left("2026-02-05"),
                on("2026-02-10", Destruction.ofSite(BASE)).onVisit());
        Timeline timeline = leading(seen, gone);
        assertEquals(List.of("ACTIVE", "2026-02-05 EVACUATED", "2026-02-10 DEMOLISHED"), Told.days(timeline));
        assertEquals("a#1", Told.refs(timeline.latest().orElseThrow().contestedBy()));
    }

    @Test
    void thatTheSameSpeakerHasItLeaveAnotherDayDoesNotContestADeparture() {
        Timeline timeline = leading(report(
                OUTLET,
                "a",
                "2026-06-01",
                left("2026-02-05").from(COMMAND).onVisit(),
                left("2026-02-09").from(COMMAND)));
        assertEquals(
                List.of("SELF a#1 / a#2"),
                Told.contradictions(timeline).stream()
                        .filter(each -> each.startsWith("SELF"))
                        .toList());
        assertEquals("", Told.refs(timeline.latest().orElseThrow().contestedBy()));
    }

    @Test
    void whatWaitsSinceTheDayOfAnOpeningWaitsOn() {
        Timeline timeline = cautious(
                others(on("2026-01-05", Destruction.ofSite(BASE))),
                monitors(on("2026-01-05", Presence.at(BASE)), on("2026-01-10", Withdrawal.begun(BASE))),
                report(OUTLET, "c", "2026-06-01", left("2026-01-20").onVisit()));
        assertEquals(
                List.of("ACTIVE [destruction b#1]", "DRAWING_DOWN [destruction b#1]", "EVACUATED [destruction b#1]"),
                waiting(timeline));
    }

    @Test
    void whatIsCalledOffOnTheDayOfADepartureGivesWayToIt() {
        Timeline timeline = leading(
                report(COMMAND, "a", "2026-06-01", left("2026-02-05").onVisit()),
                others(on("2026-02-05", Withdrawal.cancelled(BASE))));
        assertEquals(List.of("a#1"), timeline.endings().get(1).because());
    }

    @Test
    void whoHoldsAPartHoldsNotTheSite() {
        Timeline timeline =
                leading(monitors(on("2026-02-05", Control.of(Control.Act.SEIZED, Subject.part(BASE, "north"), ARMY))));
        assertEquals(List.of(), timeline.holders());
    }

    @Test
    void holdersComeInTheOrderOfTheirDays() {
        Timeline timeline = leading(monitors(
                on("2026-02-09", Control.seized(BASE, Agent.other("militia"))),
                on("2026-02-05", Control.takenOver(BASE, ARMY))));
        assertEquals(
                List.of(Optional.of(day("2026-02-05")), Optional.of(day("2026-02-09"))),
                timeline.holders().stream().map(Holder::firstDay).toList());
    }
}
