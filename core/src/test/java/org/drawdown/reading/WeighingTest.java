package org.drawdown.reading;

import static org.drawdown.reading.Reports.ARMY;
import static org.drawdown.reading.Reports.BASE;
import static org.drawdown.reading.Reports.COMMAND;
import static org.drawdown.reading.Reports.MINISTRY;
import static org.drawdown.reading.Reports.MONITOR;
import static org.drawdown.reading.Reports.OTHER;
import static org.drawdown.reading.Reports.OUTLET;
import static org.drawdown.reading.Reports.bothSides;
import static org.drawdown.reading.Reports.in;
import static org.drawdown.reading.Reports.leading;
import static org.drawdown.reading.Reports.on;
import static org.drawdown.reading.Reports.report;
import static org.drawdown.reading.Told.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.drawdown.claim.Agent;
import org.drawdown.claim.Amendment;
import org.drawdown.claim.Claim;
import org.drawdown.claim.Control;
import org.drawdown.claim.Convoy;
import org.drawdown.claim.Destruction;
import org.drawdown.claim.Movement;
import org.drawdown.claim.Presence;
import org.drawdown.claim.Report;
import org.drawdown.claim.Restoration;
import org.drawdown.claim.Return;
import org.drawdown.claim.Statement;
import org.drawdown.claim.Subject;
import org.drawdown.claim.Withdrawal;
import org.drawdown.estimate.Count;
import org.drawdown.ledger.Entry;
import org.drawdown.ledger.Ledger;
import org.drawdown.place.Mention;
import org.drawdown.source.Source;
import org.drawdown.status.BaseStatus;
import org.drawdown.timeline.Segment;
import org.drawdown.timeline.Timeline;
import org.junit.jupiter.api.Test;

/** Which departures and destructions stand, and why the others give way. Under {@code leading}. */
class WeighingTest {
    private static final Claim.Draft LEFT = on("2026-02-05", Withdrawal.completed(BASE));

    /** How one claim ended among reports: "OUTWEIGHED better-evidence b#1". */
    private static String ending(String ref, Timeline timeline) {
        return timeline.endings().stream()
                .filter(ending -> ending.claim().ref().equals(ref))
                .map(ending ->
                        (ending.outcome() + " " + ending.rule().id() + " " + String.join(" ", ending.because())).trim())
                .findFirst()
                .orElseThrow();
    }

    private static String ending(String ref, Report... reports) {
        return ending(ref, leading(reports));
    }

    private static Report monitors(Claim.Draft... claims) {
        return report(MONITOR, "a", "2026-06-01", claims);
    }

    private static Report others(Claim.Draft... claims) {
        return report(OTHER, "b", "2026-06-01", claims);
    }

    private static Report commands(Claim.Draft... claims) {
        return report(COMMAND, "c", "2026-06-01", claims);
    }

    // ---- destruction and use

    private static final Claim.Draft DESTROYED = in("2026-02-03/2026-02-05", Destruction.ofSite(BASE));

    @Test
    void useOfTheSiteFromTheFirstDayTo30DaysAfterTheLastRefutesItsDestruction() {
        String refuted = "OUTWEIGHED site-in-use b#1";
        String stands = "RECORDED before-evidence";
        assertEquals(
                refuted,
                ending(
                        "a#1",
                        monitors(DESTROYED),
                        others(on("2026-02-03", Return.to(BASE)).from(COMMAND))));
        assertEquals(
                refuted,
                ending(
                        "a#1",
                        monitors(DESTROYED),
                        others(on("2026-03-07", Return.to(BASE)).from(COMMAND))));
        assertEquals(
                stands,
                ending(
                        "a#1",
                        monitors(DESTROYED),
                        others(on("2026-03-08", Return.to(BASE)).from(COMMAND))));
        assertFalse(ending(
                        "a#1",
                        monitors(DESTROYED),
                        others(on("2026-02-02", Return.to(BASE)).from(COMMAND)))
                .contains("site-in-use"));
    }

    @Test
    void destructionWithoutAFirstDayIsRefutedByUseFromTheDayOnWhichItCounts() {
        Claim.Draft destroyed = in("../2026-02-05", Destruction.ofSite(BASE));
        assertFalse(ending(
                        "a#1",
                        monitors(destroyed),
                        others(on("2026-02-04", Return.to(BASE)).from(COMMAND)))
                .contains("site-in-use"));
        assertEquals(
                "OUTWEIGHED site-in-use b#1",
                ending(
                        "a#1",
                        monitors(destroyed),
                        others(on("2026-02-05", Return.to(BASE)).from(COMMAND))));
    }

    @Test
    void whatSupposesThatTheSiteServesItsFunctionIsUse() {
        assertTrue(isUse(Return.to(BASE)));
        assertTrue(isUse(Movement.into(BASE, Convoy.laden())));
        assertTrue(isUse(Movement.into(
                BASE,
                Convoy.builder()
                        .load(Convoy.Load.LADEN)
                        .origin(Mention.base("sister"))
                        .build())));
        assertTrue(isUse(Control.handedOver(BASE, ARMY)));
        assertTrue(isUse(Control.takenOver(BASE, Agent.unnamed())));
        assertFalse(isUse(Control.abandoned(BASE)));
        assertFalse(isUse(Withdrawal.cancelled(BASE)));
        assertFalse(isUse(Presence.at(BASE)));
        assertFalse(isUse(Withdrawal.ongoing(BASE)));
    }

    private static boolean isUse(Statement statement) {
        return ending(
                        "a#1",
                        monitors(DESTROYED),
                        others(on("2026-02-06", statement).from(COMMAND)))
                .equals("OUTWEIGHED site-in-use b#1");
    }

    @Test
    void useAfterARestorationSaysNothingOfTheDestructionBeforeIt() {
        Report restored = commands(on("2026-02-10", Restoration.of(BASE)));
        Claim.Draft back = on("2026-02-10", Return.to(BASE)).from(COMMAND);
        assertEquals("RECORDED before-evidence", ending("a#1", monitors(DESTROYED), restored, others(back)));
        back = on("2026-02-09", Return.to(BASE)).from(COMMAND);
        assertEquals("OUTWEIGHED site-in-use b#1", ending("a#1", monitors(DESTROYED), restored, others(back)));
    }

    @Test
    void betterEvidenceOfDestructionStandsAgainstUse() {
        Report destroyed = report(
                OUTLET,
                "a",
                "2026-06-01",
                on("2026-02-05", Destruction.ofSite(BASE)).onVisit());
        assertEquals("RECORDED before-evidence", ending("a#1", destroyed, others(on("2026-02-08", Return.to(BASE)))));
    }

    @Test
    void oneVoiceInOneReportTellsOneStoryOfDestructionAndUse() {
        Claim.Draft back = on("2026-02-06", Return.to(BASE));
        assertEquals("RECORDED before-evidence", ending("a#1", monitors(DESTROYED, back)));
        assertEquals("OUTWEIGHED site-in-use a#2", ending("a#1", monitors(DESTROYED, back.from(COMMAND))));
        back = on("2026-02-06", Return.to(BASE));
        assertEquals(
                "OUTWEIGHED site-in-use b#1",
                ending("a#1", monitors(DESTROYED), report(MONITOR, "b", "2026-06-01", back)));
    }

    @Test
    void aRulingDecidesBetweenTheWholeSiteAndAPart() {
        Report whole = report(
                OUTLET,
                "a",
                "2026-06-01",
                on("2026-02-05", Destruction.ofSite(BASE)).onVisit());
        Report part = others(on("2026-02-05", Destruction.ofPart(BASE)));
        assertEquals("RECORDED before-evidence", ending("a#1", whole, part));
        assertEquals(
                "OUTWEIGHED destroyed-in-part b#1",
                ending("a#1", ruled(Ledger.of(whole, part), Amendment.acceptance("x", OUTLET, "b#1", "seen"))));
        assertEquals(
                "RECORDED before-evidence",
                ending(
                        "a#1",
                        ruled(
                                Ledger.of(whole, part),
                                Amendment.acceptance("x", OUTLET, "b#1", "seen"),
                                Amendment.acceptance("y", OUTLET, "a#1", "seen"))));
        assertEquals(
                "OUTWEIGHED destroyed-in-part b#1",
                ending("a#1", report(OUTLET, "a", "2026-06-01", on("2026-02-05", Destruction.ofSite(BASE))), part));
    }

    private static Timeline ruled(Ledger ledger, Amendment... rulings) {
        Ledger with = ledger;
        for (Amendment ruling : rulings) {
            with = with.plus(ruling, Entry.endOf(day("2026-06-01")));
        }
        return Reading.leading(with).timeline(BASE);
    }

    // ---- changes of hands

    @Test
    void ofTwoDaysOfOneHandoverTheBetterEvidenceStandsAndTheLaterAtATie() {
        Claim.Draft early = on("2026-02-05", Control.handedOver(BASE, ARMY));
        Claim.Draft late = on("2026-02-10", Control.takenOver(BASE, ARMY));
        assertEquals("MOVED start-of-removal", ending("a#1", monitors(early), others(late.from(MINISTRY))));
        assertEquals("2026-02-10 EVACUATED corroborated", Told.last(leading(monitors(early), others(late))));
        late = on("2026-02-10", Control.takenOver(BASE, ARMY));
        assertEquals("2026-02-05", firstDay(leading(monitors(early), others(late))));
        assertEquals(
                "2026-02-10 EVACUATED claimed",
                Told.last(leading(monitors(early), report(Source.monitor("m2", "M2"), "b", "2026-06-01", late))));
        // It may be the same day.
        late = in("2026-02-05/2026-02-10", Control.takenOver(BASE, ARMY));
        assertEquals("2026-02-05", firstDay(leading(monitors(early), others(late.from(MINISTRY)))));
    }

    private static String firstDay(Timeline timeline) {
        Segment last = timeline.latest().orElseThrow();
        assertEquals(BaseStatus.EVACUATED, last.status());
        return last.firstDay().orElseThrow().toString();
    }

    @Test
    void whoeverTookTheBaseFromItsReceiverSaysNothingOfWhenTheForceLeftIt() {
        Claim.Draft first = on("2026-02-05", Control.handedOver(BASE, ARMY));
        Claim.Draft seized = on("2026-02-10", Control.seized(BASE, Agent.other("militia")));
        Claim.Draft toOthers = on("2026-02-10", Control.takenOver(BASE, Agent.other("militia")));
        assertEquals("2026-02-05", firstDay(leading(others(first), monitors(seized))));
        assertEquals("2026-02-05", firstDay(leading(others(first), monitors(toOthers))));
        // Closed and abandoned are each an act of their own.
        Claim.Draft closed = on("2026-02-05", Control.closed(BASE));
        Claim.Draft abandoned = on("2026-02-10", Control.abandoned(BASE));
        Claim.Draft closedLater = on("2026-02-10", Control.closed(BASE));
        assertEquals("2026-02-05", firstDay(leading(others(closed), monitors(abandoned))));
        assertEquals("2026-02-10", firstDay(leading(others(closed), monitors(closedLater))));
    }

    // ---- departures

    @Test
    void anEditorsRulingDecidesFirst() {
        Ledger ledger =
                Ledger.of(report(OUTLET, "a", "2026-06-01", LEFT), commands(on("2026-02-08", Presence.at(BASE))));
        Amendment left = Amendment.acceptance("x", OUTLET, "a#1", "seen");
        Amendment there = Amendment.acceptance("y", OUTLET, "c#1", "seen");
        assertEquals("OUTWEIGHED better-evidence c#1", ending("a#1", ruled(ledger)));
        assertEquals("MOVED departure-from-usable-site", ending("a#1", ruled(ledger, left)));
        assertEquals("OUTWEIGHED better-evidence c#1", ending("a#1", ruled(ledger, left, there)));
        Ledger better = Ledger.of(commands(LEFT), others(on("2026-02-08", Presence.at(BASE))));
        assertEquals(
                "OUTWEIGHED ruling b#1",
                ending("c#1", ruled(better, Amendment.acceptance("x", OUTLET, "b#1", "seen"))));
    }

    @Test
    void anAcceptedDepartureIsLetInWhateverItsSupport() {
        Ledger ledger = Ledger.of(report(OUTLET, "a", "2026-06-01", LEFT))
                .plus(Amendment.acceptance("x", OTHER, "a#1", "seen"), Entry.endOf(day("2026-06-01")));
        assertEquals(
                "2026-02-05 EVACUATED claimed",
                Told.last(Reading.cautious(ledger).timeline(BASE)));
        assertEquals(
                "2026-02-05 DRAWING_DOWN claimed",
                Told.last(Reading.of(ledger, ReadingPolicy.cautious().heeding(editor -> false))
                        .timeline(BASE)));
    }

    @Test
    void inOneReportDetailBeatsSummary() {
        Claim.Draft summary = in("../2026-02-05", Withdrawal.completed(BASE)).from(MONITOR);
        Source second = Source.monitor("second", "A Second Monitor");
        assertEquals(
                "OUTWEIGHED more-specific b#2",
                inOneReport(summary, on("2026-02-06", Presence.at(BASE)).from(second)));
        assertEquals(
                "OUTWEIGHED more-specific b#2",
                inOneReport(
                        on("2026-02-05", Withdrawal.completed(BASE)).from(MONITOR),
                        on("2026-02-06", Presence.at(BASE, Count.exactly(20, "soldiers")))
                                .from(second)));
        assertEquals(
                "OUTWEIGHED more-specific b#2",
                inOneReport(
                        on("2026-02-05", Withdrawal.completed(BASE)).from(MONITOR),
                        on("2026-02-06", Presence.of(Subject.part(BASE, "north"), Optional.empty()))
                                .from(second)));
        // As specific: then the less advanced status stands.
        assertEquals(
                "OUTWEIGHED less-advanced-stands b#2",
                inOneReport(
                        on("2026-02-05", Withdrawal.completed(BASE)).from(MONITOR),
                        on("2026-02-06", Presence.at(BASE)).from(second)));
        // A number of vehicles counts for the last convoy, as a number of soldiers does against it.
        Convoy last = Convoy.builder()
                .lastCall(Convoy.LastCall.BY_VOICE)
                .addVehicles(Count.exactly(20, "trucks"))
                .build();
        assertFalse(inOneReport(
                        on("2026-02-05", Movement.outOf(BASE, last)).from(MONITOR),
                        on("2026-02-06", Presence.at(BASE)).from(second))
                .startsWith("OUTWEIGHED"));
        assertEquals(
                "OUTWEIGHED less-advanced-stands b#2",
                inOneReport(
                        on("2026-02-05", Movement.outOf(BASE, last)).from(MONITOR),
                        on("2026-02-06", Presence.at(BASE, Count.exactly(20, "soldiers")))
                                .from(second)));
    }

    private static String inOneReport(Claim.Draft departure, Claim.Draft against) {
        return ending("b#1", others(departure, against));
    }

    @Test
    void ofTwoReportsDetailDoesNotDecide() {
        assertEquals(
                "OUTWEIGHED less-advanced-stands b#1",
                ending(
                        "a#1",
                        monitors(LEFT),
                        others(on("2026-02-06", Presence.at(BASE, Count.exactly(20, "soldiers")))
                                .from(Source.monitor("second", "A Second Monitor")))));
    }

    @Test
    void oneVoiceThatSaysGoneAndStillThereOfOneDayIsVoidForGone() {
        String isVoid = "OUTWEIGHED one-voice-both-ways a#2";
        assertEquals(isVoid, ending("a#1", monitors(LEFT, on("2026-02-05", Presence.at(BASE)))));
        assertEquals(
                "OUTWEIGHED less-advanced-stands a#2",
                ending("a#1", monitors(LEFT, on("2026-02-06", Presence.at(BASE)))));
        Claim.Draft leftBy = in("../2026-02-05", Withdrawal.completed(BASE));
        assertEquals(isVoid, ending("a#1", monitors(leftBy, in("2026-02-04/2026-02-05", Presence.at(BASE)))));
        assertEquals(isVoid, ending("a#1", monitors(leftBy, in("2026-02-04/2026-02-05", Withdrawal.ongoing(BASE)))));
        // Who has it leaving and gone on one day tells one story.
        assertEquals(
                List.of("2026-02-05 EVACUATED claimed"),
                last(monitors(LEFT, on("2026-02-05", Withdrawal.ongoing(BASE)))));
        // Nor is it void because of what others say of that day.
        assertEquals(
                List.of("2026-02-05 EVACUATED claimed"),
                last(monitors(LEFT), others(on("2026-02-05", Presence.at(BASE)))));
    }

    private static List<String> last(Report... reports) {
        return List.of(Told.last(leading(reports)));
    }

    @Test
    void whatIsVoidAddsNoWeight() {
        Report both = commands(LEFT, on("2026-02-05", Presence.at(BASE)));
        Report gone = report(OUTLET, "b", "2026-06-01", LEFT);
        Report there = monitors(on("2026-02-06", Presence.at(BASE)));
        assertEquals("OUTWEIGHED better-evidence a#1", ending("b#1", both, gone, there));
        Timeline accepted = ruled(Ledger.of(both), Amendment.acceptance("x", OUTLET, "c#1", "seen"));
        assertEquals("2026-02-05 EVACUATED corroborated", Told.last(accepted));
    }

    @Test
    void aBeginningOnTheVeryDayOfAnEndStandsAgainstItUnlessTheSameVoiceHasBoth() {
        Claim.Draft begun = on("2026-02-05", Withdrawal.begun(BASE));
        assertEquals("2026-02-05 EVACUATED claimed", Told.last(leading(monitors(LEFT, begun))));
        assertEquals("OUTWEIGHED better-evidence a#1", ending("b#1", others(LEFT), monitors(begun)));
        // One that may lie before it is compatible.
        assertEquals(
                "2026-02-05 EVACUATED claimed",
                Told.last(leading(others(LEFT), monitors(in("2026-02-04/2026-02-05", Withdrawal.begun(BASE))))));
        // The voices of an earlier day do not count for this one.
        Report earlier = report(OTHER, "b", "2026-06-01", on("2026-02-03", Withdrawal.completed(BASE)), begun);
        Report later = report(OUTLET, "d", "2026-06-01", LEFT);
        assertEquals("OUTWEIGHED less-advanced-stands b#2", ending("d#1", earlier, later));
    }

    @Test
    void evidenceOfTheSameDayStandsAgainstADepartureWithoutAFirstDay() {
        Report leftBy = others(in("../2026-02-05", Withdrawal.completed(BASE)));
        String outweighed = "OUTWEIGHED better-evidence a#1";
        assertEquals(
                outweighed, ending("b#1", leftBy, monitors(on("2026-02-05", Movement.outOf(BASE, Convoy.laden())))));
        assertEquals(
                outweighed, ending("b#1", leftBy, monitors(in("2026-02-03/2026-02-05", Withdrawal.ongoing(BASE)))));
        for (Claim.Draft before : List.of(
                on("2026-02-04", Movement.outOf(BASE, Convoy.laden())),
                in("2026-02-03/2026-02-04", Withdrawal.ongoing(BASE)),
                in("../2026-02-05", Withdrawal.ongoing(BASE)))) {
            assertEquals("2026-02-05", firstDay(leading(leftBy, monitors(before))));
        }
    }

    @Test
    void removalThatIsKnownOnlyToHaveGoneOnBySomeDayDoesNotStandAgainstADeparture() {
        assertEquals(
                "2026-02-05", firstDay(leading(others(LEFT), monitors(in("../2026-02-10", Withdrawal.ongoing(BASE))))));
        assertEquals(
                "OUTWEIGHED better-evidence a#1",
                ending("b#1", others(LEFT), monitors(in("2026-02-01/2026-02-10", Withdrawal.ongoing(BASE)))));
    }

    @Test
    void removalOfWhichNobodySaysHowLongItWentOnDoesNotStandAgainstADeparture() {
        Report undated = Report.by(MONITOR, "a")
                .claim("1", in("2026-02-01/..", Withdrawal.ongoing(BASE)))
                .build();
        Ledger ledger = Ledger.of(others(LEFT)).plus(undated, Entry.endOf(day("2026-06-01")));
        assertEquals("2026-02-05", firstDay(Reading.leading(ledger).timeline(BASE)));
    }

    @Test
    void eachEpisodeEndsByItselfInWhateverOrderItIsCited() {
        assertEquals(
                List.of("ACTIVE", "2026-01-10 EVACUATED", "2026-02-01 ACTIVE", "2026-03-01 EVACUATED"),
                Told.days(leading(
                        report(OTHER, "a", "2026-06-01", on("2026-03-01", Withdrawal.completed(BASE))),
                        report(OTHER, "b", "2026-06-01", on("2026-02-01", Return.to(BASE))),
                        report(OTHER, "c", "2026-06-01", on("2026-01-10", Withdrawal.completed(BASE))))));
        // Who left on the day of a return left before it.
        Timeline thatDay = leading(
                report(OTHER, "a", "2026-06-01", on("2026-03-01", Withdrawal.completed(BASE))),
                report(OTHER, "b", "2026-06-01", on("2026-02-01", Return.to(BASE))),
                report(OUTLET, "c", "2026-06-01", on("2026-02-01", Withdrawal.completed(BASE))));
        assertTrue(ending("c#1", thatDay).startsWith("MOVED"));
        assertEquals("2026-03-01 EVACUATED claimed", Told.last(thatDay));
    }

    @Test
    void departuresThatMayBeOneNarrowItsDay() {
        assertEquals(
                List.of("ACTIVE presumed", "2026-02-05 DRAWING_DOWN presumed", "2026-02-10 EVACUATED corroborated"),
                Told.statuses(leading(
                        monitors(in("2026-02-01/2026-02-10", Withdrawal.completed(BASE))),
                        others(in("2026-02-05/2026-02-10", Withdrawal.completed(BASE))
                                .from(Source.monitor("second", "A Second Monitor"))))));
    }

    @Test
    void whatTheMachineRefusesGivesWayToTheDeparturesBeforeIt() {
        Timeline timeline = leading(
                bothSides("b", "2026-02-05"),
                monitors(on("2026-02-08", Presence.at(BASE))),
                report(OTHER, "d", "2026-06-01", on("2026-04-01", Return.to(BASE))),
                report(COMMAND, "e", "2026-06-01", on("2026-05-01", Withdrawal.completed(BASE))));
        assertEquals("OUTWEIGHED residual-presence b#1 b#2", ending("a#1", timeline));
    }
}
