package org.drawdown.reading;

import static org.drawdown.reading.Reports.ARMY;
import static org.drawdown.reading.Reports.BASE;
import static org.drawdown.reading.Reports.MONITOR;
import static org.drawdown.reading.Reports.leading;
import static org.drawdown.reading.Reports.on;
import static org.drawdown.reading.Reports.report;
import static org.drawdown.reading.Told.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.drawdown.claim.Agent;
import org.drawdown.claim.Amendment;
import org.drawdown.claim.Assessment;
import org.drawdown.claim.Claim;
import org.drawdown.claim.Control;
import org.drawdown.claim.Convoy;
import org.drawdown.claim.Destruction;
import org.drawdown.claim.Identity;
import org.drawdown.claim.Modality;
import org.drawdown.claim.Movement;
import org.drawdown.claim.Plan;
import org.drawdown.claim.Presence;
import org.drawdown.claim.Return;
import org.drawdown.claim.Sighting;
import org.drawdown.claim.Statement;
import org.drawdown.claim.Subject;
import org.drawdown.claim.Withdrawal;
import org.drawdown.estimate.DateWindow;
import org.drawdown.ledger.Entry;
import org.drawdown.ledger.Ledger;
import org.drawdown.place.Base;
import org.drawdown.place.Gazetteer;
import org.drawdown.place.Mention;
import org.drawdown.wording.Names;
import org.drawdown.wording.Verbatim;
import org.junit.jupiter.api.Test;

/** Which claims become which events, and the rule by which the others become none. Under {@code leading}. */
class AdmissionTest {
    private static final Gazetteer TWO_PARTS = Gazetteer.builder()
            .addBases(Base.builder()
                    .id("base")
                    .names(Names.of("Base"))
                    .addParts(Base.Part.of("north", Names.of("North")), Base.Part.of("south", Names.of("South")))
                    .build())
            .build();

    /** How the first of some claims of one report ends: "RECORDED traffic". */
    private static String ending(Claim.Draft... claims) {
        return Told.endings(leading(report(MONITOR, "a", "2026-06-01", claims)))
                .get(0)
                .substring("a#1 ".length());
    }

    private static Claim.Draft said(Statement statement) {
        return on("2026-02-05", statement);
    }

    @Test
    void howAClaimIsSaidMayKeepItFromMovingAnything() {
        Statement begun = Withdrawal.begun(BASE);
        assertEquals("MOVED start-of-removal", ending(said(begun).observed()));
        assertEquals("SET_ASIDE denial", ending(said(begun).denied()));
        assertEquals("SET_ASIDE background", ending(said(begun).inBackground()));
        assertEquals("SET_ASIDE unverified", ending(said(begun).as(Modality.UNVERIFIED)));
        assertEquals("RECORDED planned", ending(said(begun).as(Modality.PLANNED)));
        assertEquals("SET_ASIDE predicted", ending(said(begun).as(Modality.PREDICTED)));
        assertEquals("SET_ASIDE inferred", ending(said(begun).as(Modality.INFERRED)));
    }

    @Test
    void whatIsAboutNoStatusIsRecorded() {
        Subject base = Subject.of(BASE);
        assertEquals("RECORDED preparation", ending(said(Withdrawal.preparing(BASE))));
        assertEquals("RECORDED plan", ending(said(Plan.of(Plan.Step.ORDERED, BASE, DateWindow.unknown()))));
        assertEquals("RECORDED sighting", ending(said(Sighting.of(Sighting.Event.SMOKE, base))));
        assertEquals("RECORDED identity", ending(said(Identity.same(base, Mention.base("other")))));
        assertEquals("RECORDED assessment", ending(said(Assessment.of(base))));
        assertEquals("RECORDED part-only", ending(said(Destruction.ofPart(BASE))));
        assertEquals("RECORDED part-only", ending(said(Destruction.ofMateriel(BASE))));
        assertEquals(
                "RECORDED condition-only", ending(said(Destruction.ofSite(BASE).to(Destruction.Extent.HEAVY))));
        assertEquals("RECORDED part-only", ending(said(Control.of(Control.Act.SEIZED, north(), ARMY))));
        assertEquals("RECORDED holder-only", ending(said(Control.handedOver(BASE, Agent.unnamed()))));
    }

    @Test
    void aClaimOfSeveralEventsEndsAsTheFirstOfThemThatMoved() {
        assertEquals("MOVED start-of-removal", ending(said(Control.closed(BASE))));
    }

    private static Subject north() {
        return Subject.part(BASE, "north");
    }

    @Test
    void aLadenConvoyInReversesARemovalUnlessItComesFromASisterBase() {
        assertEquals("MOVED reversal-of-removal", reversal(Convoy.laden()));
        assertEquals("MOVED reversal-of-removal", reversal(from(Mention.crossing(Verbatim.of("al-Waleed", "en")))));
        assertEquals("RECORDED traffic", reversal(from(Mention.base("sister"))));
        assertEquals("RECORDED traffic", reversal(Convoy.empty()));
        assertEquals("RECORDED traffic", reversal(Convoy.unspecified()));
        assertEquals(
                "RECORDED traffic",
                reversal(Convoy.builder().load(Convoy.Load.LADEN).shuttle(true).build()));
    }

    private static Convoy from(Mention origin) {
        return Convoy.builder().load(Convoy.Load.LADEN).origin(origin).build();
    }

    private static String reversal(Convoy convoy) {
        return ending(on("2026-02-08", Movement.into(BASE, convoy)), on("2026-02-05", Withdrawal.begun(BASE)));
    }

    @Test
    void aConvoyOutIsRemovalWhereAStartAnEndOrAPlanIsClaimedToo() {
        assertEquals("RECORDED traffic", convoyBeside(said(Presence.at(BASE))));
        assertTrue(isRemovalBeside(said(Withdrawal.preparing(BASE))));
        assertFalse(isRemovalBeside(said(Withdrawal.cancelled(BASE))));
        assertFalse(isRemovalBeside(said(Withdrawal.begun(BASE)).denied()));
        assertTrue(isRemovalBeside(said(Control.closed(BASE))));
        assertTrue(isRemovalBeside(said(Plan.of(Plan.Step.STUDIED, BASE, DateWindow.unknown()))));
        assertFalse(isRemovalBeside(said(Plan.of(Plan.Step.SUSPENDED, BASE, DateWindow.unknown()))));
        assertTrue(isRemovalBeside(said(Destruction.ofSite(BASE).byTheForce())));
        assertFalse(isRemovalBeside(said(Destruction.ofSite(BASE))));
        assertTrue(isRemovalBeside(said(Movement.outOf(BASE, Convoy.calledTheLast()))));
        assertFalse(isRemovalBeside(said(Movement.outOf(BASE, Convoy.unspecified()))));
        assertFalse(isRemovalBeside(said(Return.to(BASE))));
        // Whatever else is claimed beside it.
        assertTrue(isRemovalBeside(said(Withdrawal.begun(BASE)), said(Presence.at(BASE))));
    }

    private static boolean isRemovalBeside(Claim.Draft... others) {
        return !convoyBeside(others).equals("RECORDED traffic");
    }

    private static String convoyBeside(Claim.Draft... others) {
        Claim.Draft[] claims = new Claim.Draft[others.length + 1];
        claims[0] = on("2026-02-05", Movement.outOf(BASE, Convoy.unspecified()));
        System.arraycopy(others, 0, claims, 1, others.length);
        return ending(claims);
    }

    @Test
    void aConvoyOutThatCarriesAwayIsRemovalUnlessItGoesBackAndForth() {
        assertEquals("MOVED start-of-removal", ending(said(Movement.outOf(BASE, Convoy.laden()))));
        assertEquals(
                "MOVED start-of-removal",
                ending(said(Movement.outOf(
                        BASE, Convoy.builder().load(Convoy.Load.MIXED).build()))));
        assertEquals("RECORDED traffic", ending(said(Movement.outOf(BASE, Convoy.empty()))));
        assertEquals(
                "RECORDED traffic",
                ending(said(Movement.outOf(
                        BASE,
                        Convoy.builder().load(Convoy.Load.LADEN).shuttle(true).build()))));
        assertEquals(
                "MOVED start-of-removal",
                ending(said(Movement.outOf(
                        BASE,
                        Convoy.builder()
                                .lastCall(Convoy.LastCall.BY_REPUBLISHER)
                                .build()))));
    }

    @Test
    void theLastConvoyOutOfAPartIsNoDeparture() {
        assertEquals(
                "MOVED start-of-removal",
                ending(said(Movement.of(Movement.Direction.OUT, north(), Convoy.calledTheLast()))));
        assertEquals("MOVED departure-from-usable-site", ending(said(Movement.outOf(BASE, Convoy.calledTheLast()))));
    }

    @Test
    void whoeverLeftAllKnownPartsLeftTheBase() {
        Claim.Draft north = said(left("north"));
        Claim.Draft south = said(left("south"));
        assertEquals("2026-02-05 EVACUATED claimed", ofParts(north, south));
        assertEquals("2026-02-05 DRAWING_DOWN claimed", ofParts(north));
        assertEquals("2026-02-05 DRAWING_DOWN claimed", ofParts(north, said(left("east"))));
        assertEquals(
                "2026-02-05 DRAWING_DOWN claimed",
                ofParts(north, said(left("south")).denied()));
        assertEquals(
                "2026-02-05 DRAWING_DOWN claimed",
                ofParts(north, said(left("south")).inBackground()));
        assertEquals(
                "2026-02-05 DRAWING_DOWN claimed",
                ofParts(north, said(Withdrawal.of(Withdrawal.Stage.PARTIAL, Subject.part(BASE, "south")))));
        // Nobody knows of which parts the base consists.
        assertEquals(
                "2026-02-05 DRAWING_DOWN claimed",
                Told.last(leading(report(MONITOR, "a", "2026-06-01", said(left("north")), said(left("south"))))));
    }

    @Test
    void anEditorDecidesWhetherAPartWasLeft() {
        Ledger told = Ledger.of(report(MONITOR, "a", "2026-06-01", said(left("north")), said(left("south"))));
        Ledger background = Ledger.of(report(
                MONITOR,
                "a",
                "2026-06-01",
                said(left("north")),
                said(left("south")).inBackground()));
        Amendment aside = Amendment.settingAside("x", MONITOR, "a#2", "an old story");
        Amendment accepted = Amendment.acceptance("x", MONITOR, "a#2", "we were there");
        assertEquals("2026-02-05 DRAWING_DOWN claimed", ofParts(told.plus(aside, Instant.EPOCH)));
        assertEquals("2026-02-05 EVACUATED claimed", ofParts(background.plus(accepted, Instant.EPOCH)));
    }

    private static Statement left(String part) {
        return Withdrawal.of(Withdrawal.Stage.COMPLETED, Subject.part(BASE, part));
    }

    private static String ofParts(Claim.Draft... claims) {
        return ofParts(Ledger.of(report(MONITOR, "a", "2026-06-01", claims)));
    }

    private static String ofParts(Ledger ledger) {
        return Told.last(Reading.leading(ledger).with(TWO_PARTS).timeline(BASE));
    }

    @Test
    void aPartIsReadAsABaseOfItsOwn() {
        Reading reading = Reading.leading(Ledger.of(report(
                MONITOR,
                "a",
                "2026-06-01",
                on("2026-02-05", Control.of(Control.Act.ABANDONED, north(), Agent.unnamed())),
                on(
                        "2026-02-06",
                        Movement.of(Movement.Direction.OUT, Subject.part(BASE, "east"), Convoy.calledTheLast())),
                on("2026-02-07", Presence.of(Subject.part(BASE, "south"), Optional.empty())),
                on("2026-02-20", Withdrawal.begun(BASE)))));
        assertEquals(
                List.of("ACTIVE presumed", "2026-02-05 EVACUATED claimed"),
                Told.statuses(reading.timelineOfPart(BASE, "north")));
        assertEquals(
                List.of("ACTIVE presumed", "2026-02-06 EVACUATED claimed"),
                Told.statuses(reading.timelineOfPart(BASE, "east")));
        assertEquals(List.of("2026-02-07 ACTIVE claimed"), Told.statuses(reading.timelineOfPart(BASE, "south")));
        assertEquals(List.of(), Told.statuses(reading.timelineOfPart(BASE, "west")));
    }

    @Test
    void whoeverLeftTheWholeLeftThePart() {
        Reading reading = Reading.leading(Ledger.of(
                        report(MONITOR, "a", "2026-06-01", on("2026-02-05", Control.closed(BASE))),
                        report(
                                MONITOR,
                                "b",
                                "2026-06-01",
                                on("2026-02-03", Withdrawal.of(Withdrawal.Stage.BEGUN, north())),
                                on("2026-03-05", Withdrawal.completed(BASE)),
                                on("2026-02-01", Presence.at(BASE))))
                .plus(Amendment.retraction("x", MONITOR, "a#1"), Entry.endOf(day("2026-06-02"))));
        assertEquals(
                List.of("ACTIVE", "2026-02-03 DRAWING_DOWN", "2026-03-05 EVACUATED"),
                Told.days(reading.timelineOfPart(BASE, "north")));
        assertEquals(
                List.of(
                        "a#1 WITHDRAWN retracted",
                        "b#1 MOVED start-of-removal",
                        "b#2 MOVED departure-from-usable-site"),
                Told.endings(reading.timelineOfPart(BASE, "north")));
    }
}
