package org.drawdown.reading;

import static org.drawdown.reading.Reports.BASE;
import static org.drawdown.reading.Reports.MONITOR;
import static org.drawdown.reading.Reports.OUTLET;
import static org.drawdown.reading.Reports.in;
import static org.drawdown.reading.Reports.leading;
import static org.drawdown.reading.Reports.on;
import static org.drawdown.reading.Reports.report;
import static org.drawdown.reading.Told.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.drawdown.claim.Claim;
import org.drawdown.claim.Convoy;
import org.drawdown.claim.Modality;
import org.drawdown.claim.Movement;
import org.drawdown.claim.Presence;
import org.drawdown.claim.Report;
import org.drawdown.claim.Return;
import org.drawdown.claim.Sighting;
import org.drawdown.claim.Statement;
import org.drawdown.claim.Subject;
import org.drawdown.claim.Withdrawal;
import org.drawdown.estimate.DateWindow;
import org.drawdown.ledger.Entry;
import org.drawdown.ledger.Ledger;
import org.drawdown.place.Mention;
import org.drawdown.timeline.Timeline;
import org.junit.jupiter.api.Test;

/** Where claims stand in time. Under {@code leading}. */
class TestimonyTest {
    private static Timeline published(String day, Claim.Draft... claims) {
        return leading(report(MONITOR, "a", day, claims));
    }

    private static Claim.Draft undated(Statement statement) {
        return statement.when(DateWindow.unknown());
    }

    private static List<String> undatedReport(Claim.Draft claim) {
        Report report = Report.by(MONITOR, "a").claim("1", claim).build();
        Ledger ledger = Ledger.empty().plus(report, Entry.endOf(day("2026-02-05")));
        return Told.endings(Reading.leading(ledger).timeline(BASE));
    }

    @Test
    void noClaimIsEvidenceOfADayAfterItsReport() {
        Timeline beyond = published("2026-02-05", on("2026-02-06", Withdrawal.completed(BASE)));
        assertEquals(List.of("a#1 SET_ASIDE beyond-the-report"), Told.endings(beyond));
        assertEquals(List.of(), Told.statuses(beyond));
        assertEquals(List.of("BEYOND_REPORT a#1"), Told.notices(beyond.notices()));
    }

    @Test
    void aWindowIsCutAtTheDayOfTheReport() {
        Timeline cut = published("2026-02-05", in("2026-02-01/2026-02-10", Withdrawal.completed(BASE)));
        assertEquals(List.of("ACTIVE", "2026-02-01 DRAWING_DOWN", "2026-02-05 EVACUATED"), Told.days(cut));
        assertEquals(
                DateWindow.parse("2026-02-01/2026-02-05"),
                cut.latest().orElseThrow().from());
        assertTrue(Told.notices(cut.notices()).contains("BEYOND_REPORT a#1"));
        Timeline whole = published("2026-02-10", in("2026-02-01/2026-02-10", Withdrawal.completed(BASE)));
        assertEquals(
                DateWindow.parse("2026-02-01/2026-02-10"),
                whole.latest().orElseThrow().from());
        assertFalse(Told.notices(whole.notices()).contains("BEYOND_REPORT a#1"));
    }

    @Test
    void whatGoesOnOrIsPlannedIsNotNoticedAsBeyondItsReport() {
        Timeline open = published("2026-02-05", in("2026-02-01/..", Withdrawal.ongoing(BASE)));
        assertFalse(Told.notices(open.notices()).contains("BEYOND_REPORT a#1"));
        Timeline planned = published(
                "2026-02-05", on("2026-02-10", Withdrawal.completed(BASE)).as(Modality.PLANNED));
        assertEquals(List.of(), Told.notices(planned.notices()));
    }

    @Test
    void anActWithoutADayCountsOnTheDayOfItsReport() {
        Timeline left = published("2026-02-05", undated(Withdrawal.completed(BASE)));
        assertEquals("2026-02-05 EVACUATED claimed", Told.last(left));
        assertTrue(Told.notices(left.notices()).contains("UNDATED a#1"));
        Timeline begun = published("2026-02-05", undated(Withdrawal.begun(BASE)));
        assertEquals("2026-02-05 DRAWING_DOWN claimed", Told.last(begun));
    }

    @Test
    void whatHoldsOnNoStatedDayMovesNothing() {
        for (Statement statement : List.of(
                Presence.at(BASE), Withdrawal.ongoing(BASE), Return.to(BASE), Movement.into(BASE, Convoy.laden()))) {
            Timeline timeline = published("2026-02-05", undated(statement));
            assertEquals(List.of("a#1 RECORDED undated-state"), Told.endings(timeline));
            assertEquals(List.of("UNDATED a#1"), Told.notices(timeline.notices()));
        }
    }

    @Test
    void trafficWithoutADayIsNoticedToo() {
        Timeline traffic = published("2026-02-05", undated(Movement.outOf(BASE, Convoy.empty())));
        assertEquals(List.of("UNDATED a#1"), Told.notices(traffic.notices()));
        Timeline sighting = published("2026-02-05", undated(Sighting.of(Sighting.Event.SMOKE, Subject.of(BASE))));
        assertEquals(List.of(), Told.notices(sighting.notices()));
        Timeline dated = published("2026-02-05", in("../2026-02-05", Movement.outOf(BASE, Convoy.empty())));
        assertEquals(List.of(), Told.notices(dated.notices()));
        Timeline openEnded = published("2026-02-05", in("2026-02-01/..", Movement.outOf(BASE, Convoy.empty())));
        assertEquals(List.of(), Told.notices(openEnded.notices()));
    }

    @Test
    void removalBySomeDayIsKnownOnThatDayAndPresenceIsNot() {
        assertEquals(
                "2026-02-03 DRAWING_DOWN claimed",
                Told.last(published("2026-02-05", in("../2026-02-03", Withdrawal.ongoing(BASE)))));
        assertEquals(
                List.of("a#1 RECORDED undated-state"),
                Told.endings(published("2026-02-05", in("../2026-02-03", Presence.at(BASE)))));
    }

    @Test
    void withoutADayOfClaimOrReportNothingIsFolded() {
        assertEquals(List.of("a#1 RECORDED unplaced"), undatedReport(undated(Withdrawal.completed(BASE))));
        assertEquals(List.of("a#1 RECORDED unplaced"), undatedReport(in("2026-02-01/..", Withdrawal.completed(BASE))));
        assertEquals(List.of("a#1 RECORDED undated-state"), undatedReport(undated(Withdrawal.ongoing(BASE))));
        assertEquals(
                List.of("a#1 MOVED start-of-removal"), undatedReport(in("2026-02-01/..", Withdrawal.ongoing(BASE))));
    }

    @Test
    void supplyFromASisterBaseWithoutADayStandsAgainstNoDeparture() {
        Statement supply = Movement.into(
                BASE,
                Convoy.builder()
                        .load(Convoy.Load.LADEN)
                        .origin(Mention.base("sister"))
                        .build());
        Report left = report(OUTLET, "b", "2026-06-01", on("2026-02-05", Withdrawal.completed(BASE)));
        assertEquals(
                "2026-02-05 EVACUATED claimed",
                Told.last(leading(left, report(MONITOR, "a", "2026-06-01", undated(supply)))));
        assertEquals(
                List.of(), Told.statuses(leading(left, report(MONITOR, "a", "2026-06-01", on("2026-02-08", supply)))));
        assertEquals(
                "2026-02-05 EVACUATED claimed",
                Told.last(leading(
                        left,
                        report(
                                MONITOR,
                                "a",
                                "2026-06-01",
                                on("2026-02-08", supply).inBackground()))));
    }
}
