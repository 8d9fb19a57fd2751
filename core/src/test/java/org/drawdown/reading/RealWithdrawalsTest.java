package org.drawdown.reading;

import static org.drawdown.reading.Reports.ARMY;
import static org.drawdown.reading.Reports.BASE;
import static org.drawdown.reading.Reports.COMMAND;
import static org.drawdown.reading.Reports.MINISTRY;
import static org.drawdown.reading.Reports.MONITOR;
import static org.drawdown.reading.Reports.OTHER;
import static org.drawdown.reading.Reports.OUTLET;
import static org.drawdown.reading.Reports.cautious;
import static org.drawdown.reading.Reports.in;
import static org.drawdown.reading.Reports.leading;
import static org.drawdown.reading.Reports.on;
import static org.drawdown.reading.Reports.report;
import static org.drawdown.reading.Told.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.drawdown.claim.Control;
import org.drawdown.claim.Convoy;
import org.drawdown.claim.Destruction;
import org.drawdown.claim.Destruction.Scope;
import org.drawdown.claim.Identity;
import org.drawdown.claim.Movement;
import org.drawdown.claim.Presence;
import org.drawdown.claim.Report;
import org.drawdown.claim.Return;
import org.drawdown.claim.Sighting;
import org.drawdown.claim.Subject;
import org.drawdown.claim.Withdrawal;
import org.drawdown.estimate.Count;
import org.drawdown.ledger.Ledger;
import org.drawdown.place.Mention;
import org.drawdown.source.Source;
import org.drawdown.status.BaseStatus;
import org.drawdown.timeline.Change;
import org.drawdown.timeline.Condition;
import org.drawdown.timeline.Timeline;
import org.drawdown.wording.Verbatim;
import org.junit.jupiter.api.Test;

/** Real histories, from public accounts, as short as they can be told. Under {@code leading} unless said otherwise. */
class RealWithdrawalsTest {
    @Test
    void h1ShaddadiFromTheSeedAlone() {
        assertEquals(
                List.of("ACTIVE presumed", "2026-02-05 DEMOLISHED claimed"),
                Told.statuses(leading(Shaddadi2026.seed())));
        assertEquals(
                List.of("ACTIVE presumed", "2026-02-05 DRAWING_DOWN claimed"),
                Told.statuses(cautious(Shaddadi2026.seed())));
        assertEquals(
                List.of("departure r05#1 r05#2", "destruction r05#3"), Told.pending(cautious(Shaddadi2026.seed())));
    }

    @Test
    void h1ShaddadiWithAnotherOutletsBegun() {
        Timeline timeline = leading(Shaddadi2026.plan(), Shaddadi2026.seed(), Shaddadi2026.begun());
        assertEquals(List.of("ACTIVE presumed", "2026-02-05 DRAWING_DOWN claimed"), Told.statuses(timeline));
        assertEquals("r05#1 r05#2", Told.refs(timeline.latest().orElseThrow().contestedBy()));
    }

    @Test
    void h1ShaddadiAsKnownOnTheSixth() {
        Timeline timeline =
                leading(Shaddadi2026.plan(), Shaddadi2026.seed(), Shaddadi2026.begun(), Shaddadi2026.stillInside());
        assertEquals(List.of("ACTIVE presumed", "2026-02-05 DRAWING_DOWN claimed"), Told.statuses(timeline));
    }

    @Test
    void h1ShaddadiAsKnownOnTheTwentyFourth() {
        Timeline timeline = leading(Shaddadi2026.shaddadi());
        assertEquals(List.of("ACTIVE", "2026-02-05 DRAWING_DOWN", "2026-02-15 EVACUATED"), Told.days(timeline));
        assertEquals(
                List.of(
                        "part of the site: destroyed, by the force itself, 5 Feb 2026 (claimed: unnamed sources of A Monitor, Another Outlet (own words)).",
                        "materiel: destroyed, by the force itself, 6 Feb 2026 to 15 Feb 2026 (claimed: unnamed sources of An Outlet)."),
                timeline.conditions().stream()
                        .map(condition -> condition.phrase().in(Locale.ENGLISH))
                        .toList());
        assertEquals(
                List.of("army"),
                timeline.holders().stream()
                        .map(holder -> holder.agent().force().orElseThrow())
                        .toList());
        List<String> contradictions = Told.contradictions(timeline);
        assertEquals(
                List.of("STATUS r05#1 r05#2 / r05b#1 r06#1", "STATUS r05#3 / r15#1", "SCOPE r05#3 / r23#1"),
                contradictions.stream().filter(each -> !each.startsWith("SELF")).toList());
        assertTrue(contradictions.stream().anyMatch(each -> each.startsWith("SELF") && each.endsWith(" / r24#1")));
    }

    @Test
    void h1ShaddadiACorrectionRemovesTheDemolition() {
        Reading then = Reading.leading(Ledger.of(Shaddadi2026.seed()));
        Reading now = Reading.leading(Ledger.of(Shaddadi2026.shaddadi()));
        Change change = then.changesTo(now).get(0);
        assertEquals(Change.Kind.CORRECTION, change.kind());
        assertEquals(Optional.of(BaseStatus.DEMOLISHED), change.before());
        assertEquals(Optional.of(BaseStatus.DRAWING_DOWN), change.after());
        assertEquals(Optional.of(day("2026-02-05")), change.firstDay());
    }

    @Test
    void h2TanfIsLeftByBothSides() {
        Timeline timeline = leading(
                report(
                        OUTLET,
                        "a",
                        "2026-02-05",
                        in("../2026-02-05", Withdrawal.completed(BASE)).inBackground(),
                        in("2026-01-29~/2026-02-05", Withdrawal.partial(BASE))),
                report(
                        OTHER,
                        "b",
                        "2026-02-11",
                        in("2026-01-27~/2026-02-11", Withdrawal.ongoing(BASE)).unnamed("officials"),
                        on("2026-02-11", Withdrawal.completed(BASE)).unnamed("officials")),
                report(
                        OTHER,
                        "c",
                        "2026-02-12",
                        on("2026-02-11", Withdrawal.completed(BASE)).from(COMMAND),
                        on("2026-02-12", Control.takenOver(BASE, ARMY)).from(MINISTRY)));
        assertEquals(
                List.of("ACTIVE presumed", "2026-01-27 DRAWING_DOWN claimed", "2026-02-11 EVACUATED confirmed"),
                Told.statuses(timeline));
        assertEquals(
                "2026-02-12", timeline.holders().get(0).firstDay().orElseThrow().toString());
        assertEquals(List.of("STATUS a#1 / b#1 b#2 c#1", "SELF a#1 / a#2"), Told.contradictions(timeline));
    }

    @Test
    void h3KharabAlJirIsNotLeftWhileItReceivesCargo() {
        Convoy fromSister = Convoy.builder()
                .load(Convoy.Load.LADEN)
                .origin(Mention.base("shaddadi"))
                .build();
        Timeline timeline = leading(
                report(OUTLET, "a", "2026-02-05", on("2026-02-05", Movement.outOf(BASE, Convoy.laden()))),
                report(MONITOR, "b", "2026-02-06", on("2026-02-06", Movement.into(BASE, fromSister))),
                report(OTHER, "c", "2026-02-12", on("2026-02-12", Withdrawal.completed(BASE))),
                report(OTHER, "d", "2026-02-15", on("2026-02-15", Withdrawal.completed(BASE))),
                report(
                        OUTLET,
                        "e",
                        "2026-02-15",
                        on("2026-02-15", Presence.at(BASE)).correspondent()),
                report(MONITOR, "f", "2026-02-23", on("2026-02-23", Presence.at(BASE))),
                report(OUTLET, "g", "2026-02-24", on("2026-02-24", Movement.outOf(BASE, Convoy.laden()))));
        assertEquals(List.of("ACTIVE presumed", "2026-02-05 DRAWING_DOWN claimed, corrected"), Told.statuses(timeline));
        assertEquals(
                List.of("STATUS c#1 / e#1 f#1 g#1", "STATUS d#1 / f#1 g#1", "SELF c#1 / d#1"),
                Told.contradictions(timeline));
        assertEquals(
                List.of("c#1 OUTWEIGHED better-evidence", "d#1 OUTWEIGHED better-evidence"),
                Told.endings(timeline).subList(2, 4));
    }

    @Test
    void h3WhetherRmelanIsTheSamePlaceIsToldAndNeverGuessed() {
        Mention rmelan = Mention.base(Verbatim.of("Rmelan", "en"));
        Timeline timeline = leading(
                report(OUTLET, "a", "2026-02-05", on("2026-02-05", Movement.outOf(BASE, Convoy.laden()))),
                report(MONITOR, "b", "2026-02-06", on("2026-02-06", Identity.same(Subject.of(BASE), rmelan))),
                report(OTHER, "c", "2026-02-07", on("2026-02-07", Identity.distinct(Subject.of(BASE), rmelan))));
        assertEquals(List.of("IDENTITY b#1 / c#1"), Told.contradictions(timeline));
        assertEquals(
                List.of("a#1 MOVED start-of-removal", "b#1 RECORDED identity", "c#1 RECORDED identity"),
                Told.endings(timeline));
    }

    @Test
    void h4QasrakIsLeftAndTakenUpAgain() {
        Timeline timeline = leading(
                report(OUTLET, "a", "2019-10-20", in("2019-10-06/2019-10-15", Withdrawal.completed(BASE))),
                report(
                        MONITOR,
                        "b",
                        "2019-10-28",
                        in("2019-10-25/2019-10-28", Return.to(BASE, Count.atLeast(500, "soldiers")))));
        assertEquals(
                List.of(
                        "ACTIVE presumed",
                        "2019-10-06 DRAWING_DOWN presumed",
                        "2019-10-15 EVACUATED claimed",
                        "2019-10-25 ACTIVE claimed"),
                Told.statuses(timeline));
    }

    @Test
    void h5QasrakIsDrawnDownAndThenReinforced() {
        Convoy empties = Convoy.builder()
                .load(Convoy.Load.EMPTY)
                .addVehicles(Count.atLeast(20, "trucks"))
                .build();
        Timeline timeline = leading(
                report(OTHER, "a", "2026-02-12", on("2026-02-12", Withdrawal.completed(BASE))),
                report(MONITOR, "b", "2026-02-20", on("2026-02-20", Movement.into(BASE, empties))),
                report(MONITOR, "c", "2026-02-21", on("2026-02-21", Movement.outOf(BASE, Convoy.laden()))),
                report(
                        OUTLET,
                        "d",
                        "2026-02-23",
                        on("2026-02-23", Withdrawal.ongoing(BASE)).correspondent()),
                report(MONITOR, "e", "2026-03-11", on("2026-03-11", Movement.into(BASE, Convoy.laden()))));
        assertEquals(
                List.of("ACTIVE presumed", "2026-02-21 DRAWING_DOWN corroborated", "2026-03-11 ACTIVE claimed"),
                Told.statuses(timeline));
        assertEquals("a#1 OUTWEIGHED better-evidence", Told.endings(timeline).get(0));
    }

    @Test
    void h6SarrinIsUsedWithinDaysOfItsDestruction() {
        Timeline timeline = leading(
                report(MONITOR, "a", "2019-10-20", on("2019-10-20", Withdrawal.completed(BASE))),
                report(
                        OTHER,
                        "b",
                        "2019-10-21",
                        on("2019-10-20", Withdrawal.completed(BASE)),
                        on("2019-10-20", Destruction.ofSite(BASE).byTheForce())),
                report(MONITOR, "c", "2019-10-28", in("2019-10-23/2019-10-28", Return.to(BASE))),
                report(MONITOR, "d", "2019-11-20", on("2019-11-20", Withdrawal.begun(BASE))));
        assertEquals(
                List.of(
                        "ACTIVE presumed",
                        "2019-10-20 EVACUATED corroborated",
                        "2019-10-23 ACTIVE claimed",
                        "2019-11-20 DRAWING_DOWN claimed"),
                Told.statuses(timeline));
        assertEquals(List.of("STATUS b#2 / c#1"), Told.contradictions(timeline));
    }

    @Test
    void h7ThirtySoldiersComeBackToRebuild() {
        Timeline timeline = leading(
                report(OUTLET, "a", "2019-10-31", in("2019-10", Withdrawal.completed(BASE))),
                report(MONITOR, "b", "2019-11-02", on("2019-11-02", Return.to(BASE, Count.exactly(30, "soldiers")))));
        assertEquals(
                List.of(
                        "ACTIVE presumed",
                        "2019-10-01 DRAWING_DOWN presumed",
                        "2019-10-31 EVACUATED claimed",
                        "2019-11-02 ACTIVE claimed"),
                Told.statuses(timeline));
    }

    @Test
    void h8AnAmmunitionCacheIsNotTheBase() {
        Report strike = report(
                OUTLET,
                "a",
                "2019-10-16",
                on("2019-10-16", Withdrawal.completed(BASE)).from(COMMAND),
                on("2019-10-16", Destruction.ofMateriel(BASE).byTheForce()).from(COMMAND));
        Report headline = report(
                OTHER,
                "b",
                "2019-10-17",
                on("2019-10-16", Destruction.ofSite(BASE).byTheForce()));
        Report imagery = report(
                MONITOR,
                "c",
                "2019-10-25",
                in("2019-10-16/2019-10-22", Destruction.ofPart(BASE)).fromImagery(day("2019-10-22")));
        Timeline timeline = leading(strike, headline, imagery);
        assertEquals(List.of("ACTIVE presumed", "2019-10-16 EVACUATED corroborated"), Told.statuses(timeline));
        assertEquals(List.of("SCOPE b#1 / c#1"), Told.contradictions(timeline));
        assertEquals(
                List.of(Scope.MATERIEL, Scope.PART, Scope.PART),
                timeline.conditions().stream().map(Condition::scope).toList());
    }

    @Test
    void h8BombedIsNotDestroyed() {
        Destruction bombed = Destruction.ofSite(BASE).byTheForce().to(Destruction.Extent.UNKNOWN);
        Timeline timeline = leading(
                report(COMMAND, "a", "2019-10-16", on("2019-10-16", Withdrawal.completed(BASE))),
                report(OTHER, "b", "2019-10-17", on("2019-10-16", bombed)));
        assertEquals("2019-10-16 EVACUATED corroborated", Told.last(timeline));
        assertEquals("b#1 RECORDED condition-only", Told.endings(timeline).get(1));
    }

    @Test
    void h11WhoWasToldOfBagramIsADisputeOfManner() {
        Source commander = Source.person("kohistani", "Mir Asadullah Kohistani");
        Withdrawal unannounced = Withdrawal.builder()
                .stage(Withdrawal.Stage.COMPLETED)
                .subject(Subject.of(BASE))
                .manner(Withdrawal.Manner.UNANNOUNCED)
                .build();
        Withdrawal coordinated = Withdrawal.builder()
                .stage(Withdrawal.Stage.COMPLETED)
                .subject(Subject.of(BASE))
                .manner(Withdrawal.Manner.COORDINATED)
                .build();
        Timeline timeline = leading(
                report(
                        OUTLET,
                        "a",
                        "2021-07-06",
                        in("2021-07-01/2021-07-02", unannounced).from(commander)),
                report(
                        OUTLET,
                        "b",
                        "2021-07-06",
                        in("2021-07-01/2021-07-02", coordinated).from(COMMAND)));
        assertEquals(
                List.of("ACTIVE presumed", "2021-07-01 DRAWING_DOWN presumed", "2021-07-02 EVACUATED corroborated"),
                Told.statuses(timeline));
        assertEquals(List.of("MANNER b#1 / a#1"), Told.contradictions(timeline));
    }

    @Test
    void h12EagleBaseIsBlownUpBeforeTheLastConvoyLeaves() {
        Report papers = report(
                OUTLET,
                "p",
                "2021-08-26",
                on("2021-08-25", Destruction.ofMateriel(BASE).byTheForce()).unnamed(),
                on("2021-08-26", Sighting.of(Sighting.Event.EXPLOSION, Subject.of(BASE))));
        Timeline timeline = leading(
                papers,
                report(
                        OUTLET,
                        "a",
                        "2021-08-27",
                        on("2021-08-26", Destruction.ofSite(BASE).byTheForce()).unnamed("officials")),
                report(
                        OTHER,
                        "b",
                        "2021-08-28",
                        on("2021-08-27", Destruction.ofSite(BASE).byTheForce()).from(COMMAND)),
                report(
                        OUTLET,
                        "c",
                        "2021-09-01",
                        in("2021-08-27/2021-08-30", Movement.outOf(BASE, Convoy.calledTheLast()))),
                report(
                        OUTLET,
                        "d",
                        "2021-09-07",
                        on("2021-09-06", Destruction.ofPart(BASE, "games room").to(Destruction.Extent.INTACT))
                                .onVisit()));
        assertEquals(
                List.of("ACTIVE presumed", "2021-08-26 DRAWING_DOWN corroborated", "2021-08-30 DEMOLISHED claimed"),
                Told.statuses(timeline));
        assertEquals(List.of("DATE b#1 / a#1", "SCOPE a#1 b#1 / d#1"), Told.contradictions(timeline));
        assertEquals(List.of(), Told.statuses(leading(papers)));
    }
}
