package org.drawdown.reading;

import static org.drawdown.reading.Reports.ARMY;
import static org.drawdown.reading.Reports.BASE;
import static org.drawdown.reading.Reports.COMMAND;
import static org.drawdown.reading.Reports.MONITOR;
import static org.drawdown.reading.Reports.OTHER;
import static org.drawdown.reading.Reports.OUTLET;
import static org.drawdown.reading.Reports.in;
import static org.drawdown.reading.Reports.leading;
import static org.drawdown.reading.Reports.on;
import static org.drawdown.reading.Reports.report;
import static org.drawdown.reading.Told.day;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.drawdown.claim.Agent;
import org.drawdown.claim.Amendment;
import org.drawdown.claim.Claim;
import org.drawdown.claim.Control;
import org.drawdown.claim.Convoy;
import org.drawdown.claim.Destruction;
import org.drawdown.claim.Identity;
import org.drawdown.claim.Modality;
import org.drawdown.claim.Movement;
import org.drawdown.claim.Plan;
import org.drawdown.claim.Presence;
import org.drawdown.claim.Report;
import org.drawdown.claim.Return;
import org.drawdown.claim.Statement;
import org.drawdown.claim.Subject;
import org.drawdown.claim.Withdrawal;
import org.drawdown.estimate.Count;
import org.drawdown.estimate.DateWindow;
import org.drawdown.ledger.Entry;
import org.drawdown.ledger.Ledger;
import org.drawdown.place.Mention;
import org.drawdown.timeline.Contradiction;
import org.drawdown.timeline.Timeline;
import org.drawdown.wording.Verbatim;
import org.junit.jupiter.api.Test;

/** Each kind of contradiction, and what is near it and none. */
class ContradictionFinderTest {
    private static final Agent MILITIA = Agent.other("militia");

    private static List<String> among(Report... reports) {
        return Told.contradictions(leading(reports));
    }

    /** What the monitor claims in report a, and another outlet in report b, both published long after. */
    private static List<String> between(Claim.Draft monitors, Claim.Draft others) {
        return among(report(MONITOR, "a", "2026-06-01", monitors), report(OTHER, "b", "2026-06-01", others));
    }

    private static Statement out(Count vehicles) {
        return Movement.outOf(
                BASE,
                Convoy.builder().load(Convoy.Load.LADEN).addVehicles(vehicles).build());
    }

    private static Statement in(Count vehicles) {
        return Movement.into(
                BASE,
                Convoy.builder().load(Convoy.Load.EMPTY).addVehicles(vehicles).build());
    }

    @Test
    void twoNumbersOfOneUnitAndDayAreAQuantity() {
        List<String> quantity = List.of("QUANTITY a#1 / b#1");
        Count some = Count.exactly(20, "trucks");
        Count more = Count.exactly(40, "trucks");
        assertEquals(quantity, between(on("2026-02-05", out(some)), on("2026-02-05", out(more))));
        assertEquals(quantity, between(on("2026-02-05", in(some)), on("2026-02-05", in(more))));
        assertEquals(
                quantity,
                between(on("2026-02-05", Presence.at(BASE, some)), on("2026-02-05", Presence.at(BASE, more))));
        assertEquals(
                quantity, between(on("2026-02-05", Return.to(BASE, some)), on("2026-02-05", Return.to(BASE, more))));
    }

    @Test
    void numbersOfOtherThingsDaysOrWaysAreNoQuantity() {
        Count some = Count.exactly(20, "trucks");
        Count more = Count.exactly(40, "trucks");
        assertEquals(
                List.of(), between(on("2026-02-05", out(some)), on("2026-02-05", out(Count.exactly(40, "soldiers")))));
        assertEquals(List.of(), between(on("2026-02-05", out(some)), on("2026-02-06", out(more))));
        assertEquals(List.of(), between(on("2026-02-05", out(some)), on("2026-02-05", in(more))));
        assertEquals(
                List.of(), between(on("2026-02-05", Presence.at(BASE, some)), on("2026-02-05", Return.to(BASE, more))));
        assertEquals(
                List.of(), between(on("2026-02-05", Presence.at(BASE, some)), on("2026-02-05", Presence.at(BASE))));
        assertEquals(List.of(), between(on("2026-02-05", out(some)), Reports.in("../2026-02-05", out(more))));
    }

    @Test
    void oneNumberTwiceIsNoQuantity() {
        Count some = Count.exactly(20, "trucks");
        for (Statement statement : List.of(out(some), in(some), Presence.at(BASE, some), Return.to(BASE, some))) {
            assertEquals(List.of(), between(on("2026-02-05", statement), on("2026-02-05", statement)));
        }
    }

    @Test
    void twoWhoDestroyedTheSiteOnOneDayAreAQuestionOfTheAgent() {
        Destruction byForce = Destruction.ofSite(BASE).byTheForce();
        Destruction byMilitia = Destruction.ofSite(BASE).by(MILITIA);
        List<String> agent = List.of("AGENT a#1 / b#1");
        assertEquals(agent, between(on("2026-02-05", byForce), on("2026-02-05", byMilitia)));
        assertEquals(agent, between(on("2026-02-05", byMilitia), on("2026-02-05", byMilitia.by(Agent.other("army")))));
        assertEquals(List.of(), between(on("2026-02-05", byMilitia), on("2026-02-05", byMilitia)));
        assertEquals(List.of(), between(on("2026-02-05", byForce), on("2026-02-05", Destruction.ofSite(BASE))));
        assertEquals(
                List.of(),
                between(
                        on("2026-02-05", byMilitia),
                        on("2026-02-05", byMilitia.by(Agent.other(Verbatim.of("gunmen", "en"))))));
        assertEquals(List.of("DATE a#1 / b#1"), between(on("2026-02-05", byForce), on("2026-02-07", byMilitia)));
        assertEquals(
                List.of(),
                between(
                        on("2026-02-05", Destruction.ofPart(BASE)),
                        on("2026-02-05", Destruction.ofPart(BASE).by(MILITIA))));
    }

    @Test
    void twoWhoHoldTheSiteFromOneDayOnAreAQuestionOfControl() {
        assertEquals(
                List.of("CONTROL a#1 / b#1"),
                between(
                        on("2026-02-05", Control.takenOver(BASE, ARMY)),
                        on("2026-02-05", Control.seized(BASE, MILITIA))));
        assertEquals(
                List.of(),
                between(
                        on("2026-02-05", Control.takenOver(BASE, ARMY)),
                        on("2026-02-05", Control.takenOver(BASE, ARMY))));
        assertEquals(
                List.of(),
                between(
                        on("2026-02-05", Control.takenOver(BASE, ARMY)),
                        on("2026-02-08", Control.seized(BASE, MILITIA))));
        assertEquals(
                List.of(),
                between(
                        on("2026-02-05", Control.takenOver(BASE, ARMY)),
                        Reports.in("../2026-02-05", Control.seized(BASE, MILITIA))));
    }

    @Test
    void comingInWhileAnotherVoiceHasTheForceGoingOutIsADirection() {
        Claim.Draft goingOut = Reports.in("2026-02-01/2026-02-10", Withdrawal.ongoing(BASE));
        List<String> direction = List.of("DIRECTION a#1 / b#1");
        assertEquals(direction, between(goingOut, on("2026-02-05", Return.to(BASE))));
        assertEquals(direction, between(goingOut, on("2026-02-05", Movement.into(BASE, Convoy.laden()))));
        assertEquals(direction, between(goingOut, Reports.in("2026-02-01/2026-02-10", Return.to(BASE))));
        assertEquals(List.of(), between(goingOut, Reports.in("2026-01-31/2026-02-05", Return.to(BASE))));
        assertEquals(List.of(), between(goingOut, Reports.in("2026-02-05/2026-02-11", Return.to(BASE))));
        assertEquals(List.of(), between(goingOut, Reports.in("2026-02-05/..", Return.to(BASE))));
        assertEquals(
                List.of(), between(goingOut, on("2026-02-05", Return.to(BASE)).from(MONITOR)));
        assertEquals(List.of(), between(goingOut, on("2026-02-05", Movement.into(BASE, Convoy.empty()))));
        assertEquals(
                List.of(),
                between(Reports.in("2026-02-01/..", Withdrawal.ongoing(BASE)), on("2026-02-05", Return.to(BASE))));
        assertEquals(
                List.of(),
                between(
                        Reports.in("2026-02-01/2026-02-10", Withdrawal.partial(BASE)),
                        on("2026-02-05", Return.to(BASE))));
    }

    @Test
    void aDirectionHasOnlyWhatMeetsOnItsSides() {
        assertEquals(
                List.of("DIRECTION a#1 / b#1"),
                among(
                        report(
                                MONITOR,
                                "a",
                                "2026-06-01",
                                Reports.in("2026-02-01/2026-02-10", Withdrawal.ongoing(BASE)),
                                Reports.in("2026-04-01/2026-04-10", Withdrawal.ongoing(BASE))),
                        report(
                                OTHER,
                                "b",
                                "2026-06-01",
                                on("2026-02-05", Movement.into(BASE, Convoy.laden())),
                                on("2026-03-05", Movement.into(BASE, Convoy.laden())))));
    }

    @Test
    void aNamedPlanAndADepartureWhollyAfterItAreADeadline() {
        Claim.Draft left = on("2026-03-05", Withdrawal.completed(BASE));
        List<String> deadline = List.of("DEADLINE a#1 / b#1");
        assertEquals(deadline, between(plan(Plan.Step.ANNOUNCED, "2026-03-04"), left));
        assertEquals(deadline, between(plan(Plan.Step.ORDERED, "../2026-03-04"), left));
        assertEquals(List.of(), between(plan(Plan.Step.STUDIED, "2026-03-04"), left));
        assertEquals(List.of(), between(plan(Plan.Step.SUSPENDED, "2026-03-04"), left));
        assertEquals(List.of(), between(plan(Plan.Step.ANNOUNCED, "2026-03-05"), left));
        assertEquals(List.of(), between(plan(Plan.Step.ANNOUNCED, "2026-02-01/.."), left));
        assertEquals(List.of(), between(plan(Plan.Step.ANNOUNCED, "2026-03-04").unnamed(), left));
        assertEquals(
                List.of(),
                between(
                        plan(Plan.Step.ANNOUNCED, "2026-03-04"),
                        Reports.in("2026-03-04/2026-03-05", Withdrawal.completed(BASE))));
        assertEquals(
                List.of(), between(plan(Plan.Step.ANNOUNCED, "2026-03-04"), on("2026-03-05", Withdrawal.begun(BASE))));
    }

    private static Claim.Draft plan(Plan.Step step, String due) {
        return on("2026-02-01", Plan.of(step, BASE, DateWindow.parse(due)));
    }

    @Test
    void ofADepartureOfTwoDaysOneInTimeKeepsThePlan() {
        assertEquals(
                List.of(),
                among(
                        report(MONITOR, "a", "2026-02-01", plan(Plan.Step.ANNOUNCED, "2026-03-04")),
                        report(OTHER, "b", "2026-03-06", on("2026-03-05", Withdrawal.completed(BASE))),
                        report(
                                OUTLET,
                                "c",
                                "2026-03-06",
                                Reports.in("2026-03-04/2026-03-05", Withdrawal.completed(BASE)))));
    }

    @Test
    void twoDaysOfOneActInOneEpisodeAreADate() {
        List<String> date = List.of("DATE a#1 / b#1");
        assertEquals(
                date,
                between(on("2026-02-05", Withdrawal.completed(BASE)), on("2026-02-06", Withdrawal.completed(BASE))));
        assertEquals(date, between(on("2026-02-05", Return.to(BASE)), on("2026-02-06", Return.to(BASE))));
        assertEquals(
                date,
                between(
                        on("2026-02-05", Control.handedOver(BASE, ARMY)),
                        on("2026-02-06", Control.takenOver(BASE, ARMY))));
        assertEquals(
                date, between(on("2026-02-05", Control.abandoned(BASE)), on("2026-02-06", Control.abandoned(BASE))));
        assertEquals(
                date, between(on("2026-02-05", Destruction.ofSite(BASE)), on("2026-02-06", Destruction.ofSite(BASE))));
        assertEquals(date, between(on("2026-02-05", Withdrawal.begun(BASE)), on("2026-02-07", Withdrawal.begun(BASE))));
    }

    @Test
    void daysThatMayBeOneOrAreOfTwoActsAreNoDate() {
        assertEquals(
                List.of(), between(on("2026-02-05", Withdrawal.begun(BASE)), on("2026-02-06", Withdrawal.begun(BASE))));
        assertEquals(
                List.of(),
                between(
                        on("2026-02-05", Withdrawal.begun(BASE)),
                        on("2026-02-09", Withdrawal.of(Withdrawal.Stage.BEGUN, Subject.part(BASE, "north")))));
        assertEquals(
                List.of(),
                between(on("2026-02-05", Withdrawal.begun(BASE)), on("2026-02-09", Withdrawal.ongoing(BASE))));
        assertEquals(
                List.of(),
                between(on("2026-02-05", Return.to(BASE)), Reports.in("2026-02-03/2026-02-06", Return.to(BASE))));
        assertEquals(
                List.of(),
                between(
                        on("2026-02-05", Destruction.ofSite(BASE)),
                        Reports.in("2026-02-03/2026-02-06", Destruction.ofSite(BASE))));
        assertEquals(
                List.of(),
                between(
                        on("2026-02-05", Control.takenOver(BASE, ARMY)),
                        on("2026-02-09", Control.takenOver(BASE, MILITIA))));
        assertEquals(
                List.of(),
                between(on("2026-02-05", Control.abandoned(BASE)), on("2026-02-09", Control.takenOver(BASE, ARMY))));
        assertEquals(
                List.of(), between(on("2026-02-05", Control.abandoned(BASE)), on("2026-02-09", Control.closed(BASE))));
        assertEquals(
                List.of(),
                between(
                        on("2026-02-05", Control.takenOver(BASE, ARMY)),
                        Reports.in("2026-02-01/2026-02-09", Control.takenOver(BASE, ARMY))));
    }

    @Test
    void whatLiesOnTheTwoSidesOfAReturnIsOfTwoEpisodes() {
        assertEquals(
                List.of("DATE c#1 / d#1"),
                among(
                        report(OTHER, "a", "2026-03-10", on("2026-03-10", Withdrawal.completed(BASE))),
                        report(OTHER, "b", "2026-02-01", on("2026-02-01", Return.to(BASE))),
                        report(MONITOR, "c", "2026-01-10", on("2026-01-10", Withdrawal.completed(BASE))),
                        report(OTHER, "d", "2026-01-09", on("2026-01-09", Withdrawal.completed(BASE)))));
    }

    @Test
    void whatCountsOnTheDayOfAReturnIsOfTheEpisodeBefore() {
        assertEquals(
                List.of("DATE b#1 / c#1"),
                among(
                        report(MONITOR, "a", "2026-02-01", on("2026-02-01", Return.to(BASE))),
                        report(MONITOR, "b", "2026-02-01", on("2026-02-01", Withdrawal.completed(BASE))),
                        report(OTHER, "c", "2026-01-10", on("2026-01-10", Withdrawal.completed(BASE)))));
    }

    @Test
    void presenceAfterAReturnContradictsNoDepartureBeforeIt() {
        Report left = report(MONITOR, "a", "2026-01-10", on("2026-01-10", Withdrawal.completed(BASE)));
        Report back = report(OTHER, "d", "2026-03-01", on("2026-03-01", Return.to(BASE)));
        Report leftAgain = report(MONITOR, "b", "2026-02-10", on("2026-02-10", Withdrawal.completed(BASE)));
        Report backAgain = report(OTHER, "e", "2026-02-01", on("2026-02-01", Return.to(BASE)));
        Report seen = report(OUTLET, "c", "2026-03-05", on("2026-03-05", Presence.at(BASE)));
        Report seenBetween = report(OUTLET, "f", "2026-02-05", on("2026-02-05", Presence.at(BASE)));
        assertEquals(List.of(), among(left, leftAgain, seen, back, backAgain, seenBetween));
    }

    @Test
    void presenceOnTheDayOfAReturnContradictsADepartureBeforeIt() {
        assertEquals(
                List.of("STATUS a#1 / b#1"),
                among(
                        report(OTHER, "a", "2026-01-10", on("2026-01-10", Withdrawal.completed(BASE))),
                        report(MONITOR, "b", "2026-02-01", on("2026-02-01", Presence.at(BASE))),
                        report(MONITOR, "c", "2026-02-01", on("2026-02-01", Return.to(BASE)))));
    }

    @Test
    void departuresOfOneDayAreOneSideWhateverIsCitedBetweenThem() {
        assertEquals(
                List.of("STATUS a#1 c#1 / d#1", "STATUS b#1 / d#1", "DATE a#1 c#1 / b#1"),
                among(
                        report(OUTLET, "a", "2026-02-05", on("2026-02-05", Withdrawal.completed(BASE))),
                        report(OTHER, "b", "2026-02-10", on("2026-02-10", Withdrawal.completed(BASE))),
                        report(MONITOR, "c", "2026-02-05", on("2026-02-05", Withdrawal.completed(BASE))),
                        report(COMMAND, "d", "2026-02-20", on("2026-02-20", Presence.at(BASE)))));
    }

    @Test
    void whoSaysBothContradictsItselfAndNotOthers() {
        assertEquals(
                List.of("STATUS b#1 / c#1", "SELF a#1 / c#1"),
                among(
                        report(OUTLET, "a", "2026-02-05", on("2026-02-05", Withdrawal.completed(BASE))),
                        report(OTHER, "b", "2026-02-05", on("2026-02-05", Withdrawal.completed(BASE))),
                        report(OUTLET, "c", "2026-02-06", on("2026-02-06", Presence.at(BASE)))));
        // One voice that two outlets carry is no self-contradiction, unless one report has both.
        assertEquals(
                List.of("STATUS a#1 / b#1"),
                among(
                        report(
                                OUTLET,
                                "a",
                                "2026-02-05",
                                on("2026-02-05", Withdrawal.completed(BASE)).from(MONITOR)),
                        report(
                                OTHER,
                                "b",
                                "2026-02-06",
                                on("2026-02-06", Presence.at(BASE)).from(MONITOR))));
        assertEquals(
                List.of("SELF a#1 / a#2"),
                among(report(
                        OUTLET,
                        "a",
                        "2026-02-06",
                        on("2026-02-05", Withdrawal.completed(BASE)).from(MONITOR),
                        on("2026-02-06", Presence.at(BASE)).from(MONITOR))));
    }

    @Test
    void foundStandingWithin30DaysContradictsThatTheSiteWasDestroyed() {
        Claim.Draft destroyed = Reports.in("2026-02-03/2026-02-05", Destruction.ofSite(BASE));
        List<String> scope = List.of("SCOPE a#1 / b#1");
        assertEquals(scope, between(destroyed, on("2026-02-03", intact())));
        assertEquals(scope, between(destroyed, on("2026-03-07", intact())));
        assertEquals(List.of(), between(destroyed, on("2026-02-02", intact())));
        assertEquals(List.of(), between(destroyed, on("2026-03-08", intact())));
        assertEquals(List.of(), between(destroyed, on("2026-02-05", intact()).as(Modality.INFERRED)));
        assertEquals(
                List.of(),
                between(destroyed, on("2026-02-05", intact()).from(MONITOR).denied()));
        Claim.Draft destroyedBy = Reports.in("../2026-02-05", Destruction.ofSite(BASE));
        assertEquals(List.of(), between(destroyedBy, on("2026-02-04", intact())));
        assertEquals(scope, between(destroyedBy, on("2026-02-05", intact())));
    }

    private static Statement intact() {
        return Destruction.ofPart(BASE, "hangar").to(Destruction.Extent.INTACT);
    }

    @Test
    void destroyedInPartOnADayOfItsWindowContradictsThatTheSiteWasDestroyed() {
        Claim.Draft destroyed = Reports.in("2026-02-03/2026-02-05", Destruction.ofSite(BASE));
        assertEquals(List.of("SCOPE a#1 / b#1"), between(destroyed, on("2026-02-03", Destruction.ofPart(BASE))));
        assertEquals(List.of(), between(destroyed, on("2026-02-06", Destruction.ofPart(BASE))));
        assertEquals(List.of(), between(destroyed, on("2026-02-03", Destruction.ofPart(BASE, "depot"))));
        assertEquals(List.of(), between(destroyed, on("2026-02-03", Destruction.ofMateriel(BASE))));
    }

    @Test
    void sameAndNotSameOfTwoNamesAreAnIdentity() {
        Mention rmelan = Mention.base(Verbatim.of("Rmelan", "en"));
        Subject base = Subject.of(BASE);
        assertEquals(
                List.of("IDENTITY a#1 / b#1"),
                between(
                        on("2026-02-05", Identity.same(base, rmelan)),
                        on("2026-02-05", Identity.distinct(base, rmelan))));
        assertEquals(
                List.of(),
                between(on("2026-02-05", Identity.same(base, rmelan)), on("2026-02-05", Identity.same(base, rmelan))));
        assertEquals(
                List.of(),
                between(
                        on("2026-02-05", Identity.same(base, rmelan)),
                        on("2026-02-05", Identity.distinct(base, Mention.base(Verbatim.of("Tanf", "en"))))));
    }

    @Test
    void onlyTwoMannersOfLeavingAreAManner() {
        Claim.Draft coordinated = on("2026-02-05", completed(Withdrawal.Manner.COORDINATED));
        assertEquals(
                List.of("MANNER a#1 / b#1"),
                between(coordinated, on("2026-02-05", completed(Withdrawal.Manner.UNANNOUNCED))));
        assertEquals(List.of(), between(coordinated, on("2026-02-05", completed(Withdrawal.Manner.COORDINATED))));
        assertEquals(List.of(), between(coordinated, on("2026-02-05", Withdrawal.completed(BASE))));
        assertEquals(List.of(), between(coordinated, on("2026-02-05", Movement.outOf(BASE, Convoy.calledTheLast()))));
    }

    private static Statement completed(Withdrawal.Manner manner) {
        return Withdrawal.builder()
                .stage(Withdrawal.Stage.COMPLETED)
                .subject(Subject.of(BASE))
                .manner(manner)
                .build();
    }

    @Test
    void aDenialThatNamesNoClaimIsOfWhatOthersClaimOfTheSameDays() {
        Claim.Draft left = Reports.in("2026-02-03/2026-02-05", Withdrawal.completed(BASE));
        List<String> denial = List.of("DENIAL a#1 / b#1");
        assertEquals(
                denial,
                between(left, on("2026-02-05", Withdrawal.completed(BASE)).denied()));
        assertEquals(
                List.of(),
                between(left, on("2026-02-06", Withdrawal.completed(BASE)).denied()));
        assertEquals(
                List.of(),
                between(left, on("2026-02-05", Withdrawal.begun(BASE)).denied()));
        assertEquals(
                List.of(),
                among(
                        report(MONITOR, "a", "2026-06-01", left),
                        report(
                                MONITOR,
                                "b",
                                "2026-06-01",
                                on("2026-02-05", Withdrawal.completed(BASE)).denied())));
        Claim.Draft handedOver = on("2026-02-05", Control.handedOver(BASE, ARMY));
        assertEquals(
                denial,
                between(
                        handedOver,
                        on("2026-02-05", Control.takenOver(BASE, ARMY)).denied()));
        assertEquals(
                List.of(),
                between(
                        handedOver,
                        on("2026-02-05", Control.takenOver(BASE, MILITIA)).denied()));
        assertEquals(
                List.of(),
                between(
                        on("2026-02-05", Movement.into(BASE, Convoy.empty())),
                        on("2026-02-05", Movement.into(BASE, Convoy.empty())).denied()));
    }

    @Test
    void aDenialThatNamesAClaimIsOfThatClaimOnly() {
        assertEquals(
                List.of("DENIAL a#2 / b#1"),
                among(
                        report(
                                MONITOR,
                                "a",
                                "2026-02-05",
                                on("2026-02-05", Withdrawal.completed(BASE)),
                                on("2026-02-05", completed(Withdrawal.Manner.COORDINATED))),
                        report(
                                OTHER,
                                "b",
                                "2026-02-06",
                                on("2026-02-05", Withdrawal.completed(BASE)).denies("a#2"))));
        assertEquals(
                List.of(),
                between(
                        on("2026-02-05", Withdrawal.completed(BASE)),
                        on("2026-02-05", Withdrawal.completed(BASE)).denies("z#1")));
    }

    @Test
    void whatASourceSaysInThePlaceOfItsClaimIsARetraction() {
        Ledger ledger = Ledger.of(
                report(MONITOR, "a", "2026-02-05", on("2026-02-05", Withdrawal.completed(BASE))),
                report(
                        MONITOR,
                        "b",
                        "2026-02-06",
                        on("2026-02-05", Withdrawal.begun(BASE)),
                        on("2026-02-05", Presence.at(BASE))));
        assertEquals(
                List.of("RETRACTION a#1 / b#1"),
                Told.contradictions(after(ledger, Amendment.correction("x", MONITOR, "a#1", "b#1"))));
        assertEquals(List.of(), Told.contradictions(after(ledger, Amendment.retraction("x", MONITOR, "a#1"))));
    }

    @Test
    void contradictionsAreInTheOrderOfTheirKinds() {
        Count some = Count.exactly(20, "soldiers");
        Count more = Count.exactly(40, "soldiers");
        Ledger ledger = Ledger.of(
                report(
                        MONITOR,
                        "a",
                        "2026-02-07",
                        on("2026-02-05", Withdrawal.completed(BASE)),
                        on("2026-02-06", Presence.at(BASE, some))),
                report(OTHER, "b", "2026-02-07", on("2026-02-06", Presence.at(BASE, more))),
                report(MONITOR, "c", "2026-02-04", on("2026-02-04", Withdrawal.begun(BASE))));
        assertEquals(
                List.of("STATUS a#1 / b#1", "QUANTITY a#2 / b#1", "RETRACTION c#1 / a#1", "SELF a#1 / a#2"),
                Told.contradictions(after(ledger, Amendment.correction("x", MONITOR, "c#1", "a#1"))));
    }

    private static Timeline after(Ledger ledger, Amendment... amendments) {
        Ledger amended = ledger;
        for (Amendment amendment : amendments) {
            amended = amended.plus(amendment, Entry.endOf(day("2026-06-01")));
        }
        return Reading.leading(amended).timeline(BASE);
    }

    @Test
    void aContradictionHasTheRulingOnAClaimOfEitherSide() {
        Ledger ledger = Ledger.of(
                report(OUTLET, "a", "2026-02-05", on("2026-02-05", Withdrawal.completed(BASE))),
                report(OTHER, "b", "2026-02-06", on("2026-02-06", Presence.at(BASE))),
                report(MONITOR, "c", "2026-02-06", on("2026-02-06", Presence.at(BASE))));
        assertEquals(Optional.empty(), ruling(ledger));
        Amendment ofOne = Amendment.acceptance("y", COMMAND, "a#1", "we were there");
        Amendment ofOther = Amendment.acceptance("x", COMMAND, "c#1", "we were there");
        assertEquals(Optional.of(ofOther), ruling(ledger, ofOther));
        assertEquals(
                Optional.of(Amendment.settingAside("y", COMMAND, "a#1", "an old story")),
                ruling(ledger, Amendment.settingAside("y", COMMAND, "a#1", "an old story")));
        // Of several rulings the one that sets aside, then the first by id.
        assertEquals(Optional.of(ofOther), ruling(ledger, ofOne, ofOther));
        assertEquals(
                Optional.of(Amendment.settingAside("y", COMMAND, "a#1", "an old story")),
                ruling(ledger, Amendment.settingAside("y", COMMAND, "a#1", "an old story"), ofOther));
    }

    private static Optional<Amendment> ruling(Ledger ledger, Amendment... amendments) {
        Contradiction contradiction = after(ledger, amendments).contradictions().get(0);
        assertEquals(Contradiction.Kind.STATUS, contradiction.kind());
        return contradiction.ruling();
    }

    @Test
    void whatAgreesWithWhatLeadsAndDiffersAmongItselfIsOneMore() {
        assertEquals(
                List.of("DATE a#1 b#1 c#1 / d#1", "DATE b#1 / c#1"),
                among(
                        report(COMMAND, "a", "2026-06-01", Reports.in("2026-02-01/2026-02-10", Return.to(BASE))),
                        report(MONITOR, "b", "2026-06-01", Reports.in("2026-02-01/2026-02-03", Return.to(BASE))),
                        report(OTHER, "c", "2026-06-01", Reports.in("2026-02-05/2026-02-10", Return.to(BASE))),
                        report(OUTLET, "d", "2026-06-01", on("2026-02-15", Return.to(BASE)))));
    }

    @Test
    void ofClaimsAsGoodAndAsManyTheFirstCitedLeads() {
        assertEquals(
                List.of("DATE a#1 / b#1"),
                among(
                        report(OUTLET, "a", "2026-06-01", on("2026-02-06", Destruction.ofSite(BASE))),
                        report(OTHER, "b", "2026-06-01", on("2026-02-03", Destruction.ofSite(BASE)))));
        assertEquals(
                List.of("DATE b#1 c#1 / a#1"),
                among(
                        report(OUTLET, "a", "2026-06-01", on("2026-02-06", Destruction.ofSite(BASE))),
                        report(OTHER, "b", "2026-06-01", on("2026-02-03", Destruction.ofSite(BASE))),
                        report(OTHER, "c", "2026-06-01", on("2026-02-03", Destruction.ofSite(BASE)))));
    }

    @Test
    void whoeverSaysMoreThanTheVoiceThatItCitesDrifts() {
        Destruction site = Destruction.ofSite(BASE).byTheForce();
        assertEquals(List.of("DRIFT a#1 / a#2"), citing(site, Destruction.ofMateriel(BASE)));
        assertEquals(List.of("DRIFT a#1 / a#2"), citing(site, Destruction.ofPart(BASE, "depot")));
        assertEquals(List.of(), citing(site, Destruction.ofSite(BASE).byTheForce()));
        assertEquals(List.of("SCOPE a#1 / a#2"), citing(site, intact()));
        assertEquals(List.of(), citing(Destruction.ofPart(BASE), Destruction.ofMateriel(BASE)));
        assertEquals(List.of(), citing(site, Movement.outOf(BASE, Convoy.unspecified())));
        Statement last = Movement.outOf(BASE, Convoy.calledTheLast());
        assertEquals(List.of("DRIFT a#1 / a#2"), citing(last, Movement.outOf(BASE, Convoy.laden())));
        assertEquals(List.of(), citing(last, Movement.into(BASE, Convoy.empty())));
        assertEquals(List.of(), citing(last, Movement.outOf(BASE, Convoy.calledTheLast())));
        assertEquals(
                List.of(),
                citing(last, Movement.outOf(BASE, Convoy.builder().shuttle(true).build())));
    }

    /** What an outlet says in its own words, and what it has from the monitor. */
    private static List<String> citing(Statement own, Statement monitors) {
        return among(report(
                OUTLET,
                "a",
                "2026-02-05",
                on("2026-02-05", own),
                on("2026-02-05", monitors).from(MONITOR)));
    }

    @Test
    void whatIsOfAnotherDayOrAnotherReportIsNoDrift() {
        Claim.Draft own = on("2026-02-05", Destruction.ofSite(BASE).byTheForce());
        Claim.Draft cited = on("2026-02-05", Destruction.ofMateriel(BASE)).from(MONITOR);
        assertEquals(
                List.of(),
                among(report(
                        OUTLET,
                        "a",
                        "2026-02-05",
                        own,
                        on("2026-02-04", Destruction.ofMateriel(BASE)).from(MONITOR))));
        assertEquals(List.of(), among(report(OUTLET, "a", "2026-02-05", own), report(OTHER, "b", "2026-02-05", cited)));
        // Nor is what another voice is cited for.
        assertEquals(List.of(), among(report(OUTLET, "a", "2026-02-05", own.from(COMMAND), cited)));
    }

    @Test
    void whatIsNotSaidAsAFactContradictsNothing() {
        Claim.Draft left = on("2026-02-05", Withdrawal.completed(BASE));
        for (Modality modality : List.of(Modality.PLANNED, Modality.PREDICTED, Modality.INFERRED)) {
            assertEquals(
                    List.of(), between(left, on("2026-02-06", Presence.at(BASE)).as(modality)));
        }
        assertEquals(
                List.of("STATUS a#1 / b#1"),
                between(left, on("2026-02-06", Withdrawal.ongoing(BASE)).as(Modality.UNVERIFIED)));
    }
}
