package org.drawdown.reading;

import static org.drawdown.reading.Reports.ARMY;
import static org.drawdown.reading.Reports.BASE;
import static org.drawdown.reading.Reports.COMMAND;
import static org.drawdown.reading.Reports.MINISTRY;
import static org.drawdown.reading.Reports.MONITOR;
import static org.drawdown.reading.Reports.OTHER;
import static org.drawdown.reading.Reports.OUTLET;
import static org.drawdown.reading.Reports.bothSides;
import static org.drawdown.reading.Reports.leading;
import static org.drawdown.reading.Reports.on;
import static org.drawdown.reading.Reports.report;
import static org.drawdown.reading.Told.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.drawdown.claim.Agent;
import org.drawdown.claim.Amendment;
import org.drawdown.claim.Control;
import org.drawdown.claim.Convoy;
import org.drawdown.claim.Destruction;
import org.drawdown.claim.Movement;
import org.drawdown.claim.Plan;
import org.drawdown.claim.Presence;
import org.drawdown.claim.Report;
import org.drawdown.claim.Return;
import org.drawdown.claim.Sighting;
import org.drawdown.claim.Subject;
import org.drawdown.claim.Withdrawal;
import org.drawdown.estimate.Count;
import org.drawdown.estimate.DateWindow;
import org.drawdown.ledger.Entry;
import org.drawdown.ledger.Ledger;
import org.drawdown.place.Base;
import org.drawdown.place.BorderCrossing;
import org.drawdown.place.Gazetteer;
import org.drawdown.place.Mention;
import org.drawdown.place.Tenure;
import org.drawdown.source.Source;
import org.drawdown.status.BaseStatus;
import org.drawdown.timeline.Change;
import org.drawdown.timeline.Segment;
import org.drawdown.timeline.Timeline;
import org.drawdown.wording.Names;
import org.drawdown.wording.Verbatim;
import org.junit.jupiter.api.Test;

/** The minimal examples among those worked out with the rules. Under {@code leading}. */
class SemanticsTest {
    @Test
    void s1BlastsInTheMorningAndTheLastConvoyInTheAfternoon() {
        Timeline timeline = leading(report(
                MONITOR,
                "a",
                "2026-02-05",
                on("2026-02-05", Destruction.ofSite(BASE).byTheForce()),
                on("2026-02-05", Movement.outOf(BASE, Convoy.calledTheLast()))));
        assertEquals(List.of("ACTIVE presumed", "2026-02-05 DEMOLISHED claimed"), Told.statuses(timeline));
        assertTrue(Told.notices(timeline.notices()).contains("COMPRESSED a#2"));
    }

    @Test
    void s2BlastsHeardAndNoDeparture() {
        Timeline timeline = leading(report(
                MONITOR, "a", "2026-02-05", on("2026-02-05", Sighting.of(Sighting.Event.EXPLOSION, Subject.of(BASE)))));
        assertEquals(List.of(), Told.statuses(timeline));
        assertEquals(List.of("a#1 RECORDED sighting"), Told.endings(timeline));
    }

    @Test
    void s3FiveOutletsWithOneLineAreOneVoice() {
        Report[] five = IntStream.rangeClosed(1, 5)
                .mapToObj(i -> report(
                        Source.outlet("outlet-" + i, "Outlet " + i),
                        "r" + i,
                        "2026-02-05",
                        on("2026-02-05", Withdrawal.completed(BASE)).from(MONITOR)))
                .toArray(Report[]::new);
        assertEquals(List.of("ACTIVE presumed", "2026-02-05 EVACUATED claimed"), Told.statuses(leading(five)));
        assertTrue(Told.notices(leading(five).notices()).contains("SINGLE_VOICE r1#1 r2#1 r3#1 r4#1 r5#1"));
    }

    @Test
    void s4TheOutletsLastConvoyIsItsVoicesConvoy() {
        Timeline timeline = leading(report(
                OUTLET,
                "a",
                "2026-02-05",
                on("2026-02-05", Movement.outOf(BASE, Convoy.calledTheLast())),
                on("2026-02-05", Movement.outOf(BASE, Convoy.unspecified())).from(MONITOR)));
        assertEquals(List.of("ACTIVE presumed", "2026-02-05 DRAWING_DOWN claimed"), Told.statuses(timeline));
        assertEquals(List.of("DRIFT a#1 / a#2"), Told.contradictions(timeline));
    }

    @Test
    void s5ARetractionCorrectsWhatWasKnown() {
        Report departure = report(
                MONITOR,
                "a",
                "2026-02-01",
                on("2026-01-30", Withdrawal.begun(BASE)),
                on("2026-02-01", Withdrawal.completed(BASE)));
        Amendment retraction = Amendment.retraction("x", MONITOR, "a#2");
        Ledger ledger = Ledger.of(departure).plus(retraction, Entry.endOf(day("2026-02-03")));
        Reading now = Reading.leading(ledger);
        Reading then = now.asKnownAt(day("2026-02-01"));
        assertEquals("2026-02-01 EVACUATED claimed", Told.last(then.timeline(BASE)));
        assertEquals("2026-01-30 DRAWING_DOWN claimed, corrected", Told.last(now.timeline(BASE)));
        assertTrue(then.changesTo(now).stream().anyMatch(change -> change.kind() == Change.Kind.CORRECTION));
    }

    @Test
    void s6ADenialIsNoRetraction() {
        Timeline timeline = leading(
                report(MONITOR, "a", "2026-02-01", on("2026-02-01", Withdrawal.completed(BASE))),
                report(
                        OTHER,
                        "b",
                        "2026-02-02",
                        on("2026-02-01", Withdrawal.completed(BASE)).denies("a#1")));
        assertEquals("2026-02-01 EVACUATED claimed", Told.last(timeline));
        assertEquals(List.of("DENIAL a#1 / b#1"), Told.contradictions(timeline));
        assertEquals("b#1", Told.refs(timeline.latest().orElseThrow().contestedBy()));
    }

    @Test
    void s7PresenceAfterADepartureOfBothSidesIsResidual() {
        Timeline timeline = leading(
                bothSides("a", "2026-02-01"),
                report(MONITOR, "b", "2026-02-03", on("2026-02-03", Presence.at(BASE, Count.exactly(20, "soldiers")))));
        assertEquals("2026-02-01 EVACUATED confirmed", Told.last(timeline));
        assertTrue(Told.notices(timeline.notices()).contains("RESIDUAL_PRESENCE b#1"));
    }

    @Test
    void s8OfAClosedBaseOnePartIsStillGuarded() {
        Base twoParts = Base.builder()
                .id("base")
                .names(Names.of("Base"))
                .addParts(Base.Part.of("north", Names.of("North")), Base.Part.of("south", Names.of("South")))
                .build();
        Reading reading = Reading.leading(Ledger.of(report(
                        MONITOR,
                        "a",
                        "2026-02-03",
                        on("2026-02-01", Control.closed(BASE)),
                        on("2026-02-01", Withdrawal.of(Withdrawal.Stage.COMPLETED, Subject.part(BASE, "north"))),
                        on("2026-02-03", Presence.of(Subject.part(BASE, "south"), Optional.empty())))))
                .with(Gazetteer.builder().addBases(twoParts).build());
        assertEquals("2026-02-01 DRAWING_DOWN claimed", Told.last(reading.timeline(BASE)));
        assertEquals("2026-02-01 EVACUATED claimed", Told.last(reading.timelineOfPart(BASE, "north")));
        assertEquals(List.of("2026-02-03 ACTIVE claimed"), Told.statuses(reading.timelineOfPart(BASE, "south")));
        assertEquals(Optional.of("south"), reading.timelineOfPart(BASE, "south").part());
        assertEquals(Optional.empty(), reading.timeline(BASE).part());
    }

    @Test
    void s9AlWaleedFromASouthernBaseIsAmbiguousAllTheSame() {
        Names alWaleed = Names.of("al-Waleed", "en").or("الوليد", "ar");
        Gazetteer gazetteer = Gazetteer.builder()
                .addBases(Base.of("base", Names.of("Base")))
                .addCrossings(
                        BorderCrossing.of("north", alWaleed, "SY", "IQ"),
                        BorderCrossing.of("south", alWaleed, "SY", "IQ"))
                .build();
        Convoy convoy = Convoy.builder()
                .addVia(Mention.crossing(Verbatim.of("الوليد", "ar")))
                .build();
        Report report = report(OUTLET, "a", "2026-02-05", on("2026-02-05", Movement.outOf(BASE, convoy)));
        Reading reading = Reading.leading(Ledger.of(report)).with(gazetteer);
        assertEquals(
                List.of("AMBIGUOUS_MENTION a#1"),
                Told.notices(reading.elsewhere().notices()));
    }

    @Test
    void s10DozensAndAboutAHundredAreCompatible() {
        Timeline timeline = leading(report(
                OUTLET,
                "a",
                "2026-02-05",
                on(
                        "2026-02-05",
                        Movement.outOf(
                                BASE,
                                Convoy.builder()
                                        .addVehicles(Count.dozens("trucks"))
                                        .build())),
                on(
                                "2026-02-05",
                                Movement.outOf(
                                        BASE,
                                        Convoy.builder()
                                                .addVehicles(Count.about(100, "trucks"))
                                                .build()))
                        .from(MONITOR)));
        assertEquals(List.of(), Told.contradictions(timeline));
    }

    @Test
    void s11APlanMovesNoBase() {
        Report plan = report(
                OUTLET,
                "a",
                "2026-02-01",
                on("2026-02-01", Plan.of(Plan.Step.ANNOUNCED, BASE, DateWindow.parse("2026-02-01/2026-03-01")))
                        .from(COMMAND));
        assertEquals(List.of(), Told.statuses(leading(plan)));
        Timeline later = leading(plan, report(MONITOR, "b", "2026-03-05", on("2026-03-05", Presence.at(BASE))));
        assertTrue(Told.notices(later.notices()).contains("EXPIRED_PLAN a#1"));
    }

    @Test
    void s12AnotherForceHasATenureOfItsOwn() {
        Tenure army = Tenure.of("army", "base");
        Reading reading = Reading.leading(Ledger.of(
                bothSides("a", "2026-02-01"),
                report(MONITOR, "b", "2026-02-05", on("2026-02-05", Presence.at(army))),
                report(
                        OUTLET,
                        "b2",
                        "2026-02-05",
                        on("2026-02-05", Control.takenOver(BASE, ARMY)).from(MINISTRY)),
                report(MONITOR, "c", "2026-06-01", on("2026-06-01", Return.to(BASE)))));
        assertEquals(
                List.of("ACTIVE presumed", "2026-02-01 EVACUATED confirmed", "2026-06-01 ACTIVE claimed"),
                Told.statuses(reading.timeline(BASE)));
        assertEquals(List.of("2026-02-05 ACTIVE claimed"), Told.statuses(reading.timeline(army)));
        assertEquals(
                List.of("2026-02-01 army", "2026-02-05 army"),
                reading.timeline(BASE).holders().stream()
                        .map(holder -> holder.firstDay().orElseThrow() + " "
                                + holder.agent().force().orElseThrow())
                        .toList());
        // Shared: both stand there.
        assertEquals(
                List.of(BaseStatus.ACTIVE, BaseStatus.ACTIVE),
                reading.on(day("2026-06-01")).values().stream()
                        .map(Segment::status)
                        .toList());
    }

    @Test
    void s12WhoHoldsTheSiteIsDisputedBetweenTwoWhoTookItOver() {
        Timeline timeline = leading(
                report(MONITOR, "a", "2026-02-01", on("2026-02-01", Withdrawal.completed(BASE))),
                report(
                        OUTLET,
                        "b",
                        "2026-02-05",
                        on("2026-02-05", Control.takenOver(BASE, ARMY)).from(MINISTRY)),
                report(MONITOR, "c", "2026-02-06", on("2026-02-05", Control.takenOver(BASE, Agent.other("militia")))));
        assertEquals(List.of("CONTROL b#1 / c#1"), Told.contradictions(timeline));
        assertEquals(2, timeline.holders().size());
    }

    @Test
    void s13OrderAndRepetitionChangeNothing() {
        List<Report> reports = new ArrayList<>(List.of(Shaddadi2026.shaddadi()));
        reports.addAll(reports);
        Random random = new Random(13);
        String expected =
                Reading.leading(Ledger.of(Shaddadi2026.shaddadi())).timelines().toString();
        for (int i = 0; i < 100; i++) {
            Collections.shuffle(reports, random);
            assertEquals(
                    expected, Reading.leading(Ledger.of(reports)).timelines().toString());
        }
    }

    @Test
    void s14HandedOverOnMondayAndLeftOnFriday() {
        Timeline timeline = leading(
                report(
                        OUTLET,
                        "a",
                        "2026-02-02",
                        on("2026-02-02", Control.handedOver(BASE, ARMY)).from(MINISTRY)),
                report(MONITOR, "b", "2026-02-04", on("2026-02-04", Presence.at(BASE, Count.exactly(40, "soldiers")))),
                report(MONITOR, "c", "2026-02-06", on("2026-02-06", Withdrawal.completed(BASE))));
        assertEquals(
                List.of(
                        "ACTIVE presumed",
                        "2026-02-02 DRAWING_DOWN corroborated, corrected",
                        "2026-02-06 EVACUATED claimed"),
                Told.statuses(timeline));
        assertEquals(List.of("ORDER a#1 / b#1 c#1"), Told.contradictions(timeline));
    }

    @Test
    void s15SoldiersSeenMonthsLaterAreNoReturn() {
        Report seen = report(OUTLET, "b", "2026-06-01", on("2026-06-01", Presence.at(BASE)));
        Report back = report(OUTLET, "c", "2026-06-02", on("2026-06-02", Return.to(BASE)));
        assertEquals("2026-02-01 EVACUATED confirmed", Told.last(leading(bothSides("a", "2026-02-01"), seen)));
        assertTrue(Told.notices(leading(bothSides("a", "2026-02-01"), seen).notices())
                .contains("RESIDUAL_PRESENCE b#1"));
        assertEquals("2026-06-02 ACTIVE claimed", Told.last(leading(bothSides("a", "2026-02-01"), seen, back)));
    }

    @Test
    void s16OfTwoDaysTheForcesOwnStands() {
        Timeline timeline = leading(
                report(MONITOR, "a", "2026-08-31", on("2026-08-31", Withdrawal.completed(BASE))),
                report(COMMAND, "b", "2026-09-06", on("2026-09-06", Withdrawal.completed(BASE))));
        assertEquals(List.of("ACTIVE presumed", "2026-09-06 EVACUATED corroborated"), Told.statuses(timeline));
        assertEquals(List.of("DATE b#1 / a#1"), Told.contradictions(timeline));
    }

    @Test
    void s17AConvoyAloneIsTraffic() {
        Timeline timeline = leading(
                report(MONITOR, "a", "2026-02-05", on("2026-02-05", Movement.outOf(BASE, Convoy.unspecified()))));
        assertEquals(List.of(), Told.statuses(timeline));
        assertEquals(List.of("a#1 RECORDED traffic"), Told.endings(timeline));
    }

    @Test
    void whatComesTooLateStandsAgainstTheDepartureOfItsOwnEpisodeAlone() {
        Timeline timeline = leading(
                bothSides("a", "2026-02-01"),
                report(MONITOR, "b", "2026-03-01", on("2026-03-01", Return.to(BASE))),
                bothSides("c", "2026-04-01"),
                report(MONITOR, "d", "2026-04-03", on("2026-04-03", Presence.at(BASE))));
        assertEquals(
                List.of("c#1", "c#2"),
                timeline.endings().stream()
                        .filter(ending -> ending.claim().ref().equals("d#1"))
                        .flatMap(ending -> ending.because().stream())
                        .toList());
    }
}
