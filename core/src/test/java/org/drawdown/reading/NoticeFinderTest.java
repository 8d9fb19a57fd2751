package org.drawdown.reading;

import static org.drawdown.reading.Reports.ARMY;
import static org.drawdown.reading.Reports.BASE;
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

import java.util.List;
import org.drawdown.claim.Assessment;
import org.drawdown.claim.Claim;
import org.drawdown.claim.Control;
import org.drawdown.claim.Plan;
import org.drawdown.claim.Presence;
import org.drawdown.claim.Report;
import org.drawdown.claim.Subject;
import org.drawdown.claim.Withdrawal;
import org.drawdown.estimate.DateWindow;
import org.drawdown.ledger.Ledger;
import org.drawdown.timeline.Timeline;
import org.junit.jupiter.api.Test;

/** What a user must hear that is no contradiction. Under {@code leading}. */
class NoticeFinderTest {
    private static List<String> of(String kind, Timeline timeline) {
        return Told.notices(timeline.notices()).stream()
                .filter(notice -> notice.startsWith(kind))
                .toList();
    }

    private static Claim.Draft left(String day) {
        return on(day, Withdrawal.completed(BASE));
    }

    @Test
    void eachEventOfAStatusForWhichOneVoiceStandsAloneIsNoticed() {
        Report one = report(OUTLET, "a", "2026-02-05", left("2026-02-05").from(MONITOR));
        Report same = report(OTHER, "b", "2026-02-05", left("2026-02-05").from(MONITOR));
        Report other = report(OTHER, "c", "2026-02-05", left("2026-02-05"));
        assertEquals(List.of("SINGLE_VOICE a#1 b#1"), of("SINGLE_VOICE", leading(one, same)));
        assertEquals(List.of(), of("SINGLE_VOICE", leading(one, same, other)));
    }

    @Test
    void anEventThatWaitsForASecondVoiceIsNoticedToo() {
        Timeline timeline = cautious(
                report(MONITOR, "a", "2026-02-05", on("2026-02-01", Withdrawal.begun(BASE)), left("2026-02-05")),
                report(OTHER, "b", "2026-02-05", on("2026-02-02", Withdrawal.ongoing(BASE))));
        assertEquals(List.of("SINGLE_VOICE a#2"), of("SINGLE_VOICE", timeline));
    }

    @Test
    void ownWordsAreNoticedWhereTheSameReportCitesSomebody() {
        Report citing = report(
                OUTLET,
                "a",
                "2026-02-05",
                left("2026-02-05"),
                left("2026-02-05").from(MONITOR));
        assertEquals(List.of("OWN_WORDS a#1"), of("OWN_WORDS", leading(citing)));
        assertEquals(List.of(), of("OWN_WORDS", leading(report(OUTLET, "a", "2026-02-05", left("2026-02-05")))));
        assertEquals(
                List.of(),
                of(
                        "OWN_WORDS",
                        leading(
                                report(OUTLET, "a", "2026-02-05", left("2026-02-05")),
                                report(
                                        OTHER,
                                        "b",
                                        "2026-02-05",
                                        left("2026-02-05").from(MONITOR)))));
    }

    @Test
    void thatNobodySaysWhoHoldsTheSiteIsNoticedWhereAStatusIsKnown() {
        String nobody = "NO_CONTROL_INFORMATION";
        assertEquals(List.of(nobody), of(nobody, leading(report(MONITOR, "a", "2026-02-05", left("2026-02-05")))));
        assertEquals(
                List.of(),
                of(
                        nobody,
                        leading(report(MONITOR, "a", "2026-02-05", on("2026-02-05", Control.takenOver(BASE, ARMY))))));
        assertEquals(
                List.of(),
                of(
                        nobody,
                        leading(report(
                                MONITOR, "a", "2026-02-05", on("2026-02-05", Assessment.of(Subject.of(BASE)))))));
    }

    @Test
    void aPlanWhoseDayHasPassedWithoutADepartureByThenIsExpired() {
        Report plan = plan("2026-02-05");
        String expired = "EXPIRED_PLAN";
        List<String> noticed = List.of("EXPIRED_PLAN p#1");
        assertEquals(noticed, of(expired, leading(plan, evidence(on("2026-02-06", Presence.at(BASE))))));
        assertEquals(List.of(), of(expired, leading(plan, evidence(on("2026-02-05", Presence.at(BASE))))));
        assertEquals(noticed, of(expired, leading(plan, evidence(in("2026-02-01/2026-02-06", Presence.at(BASE))))));
        assertEquals(List.of(), of(expired, leading(plan, evidence(in("2026-02-01/2026-02-05", Presence.at(BASE))))));
        // What is not admitted is no evidence that the day has passed.
        assertEquals(
                List.of(),
                of(
                        expired,
                        leading(
                                plan,
                                evidence(on("2026-02-06", Presence.at(BASE)).inBackground()))));
        // A plan without a last day never expires.
        assertEquals(
                List.of(), of(expired, leading(plan("2026-02-01/.."), evidence(on("2026-05-06", Presence.at(BASE))))));
    }

    private static Report plan(String due) {
        return report(
                OUTLET, "p", "2026-02-01", on("2026-02-01", Plan.of(Plan.Step.ANNOUNCED, BASE, DateWindow.parse(due))));
    }

    private static Report evidence(Claim.Draft claim) {
        return report(MONITOR, "a", "2026-06-01", claim);
    }

    @Test
    void aPlanIsKeptByADepartureThatMayHaveComeInTime() {
        String expired = "EXPIRED_PLAN";
        Report later = report(OTHER, "z", "2026-06-01", on("2026-05-01", Assessment.of(Subject.of(BASE))));
        Report plan = plan("2026-02-05");
        Claim.Draft over = in("2026-02-05/2026-02-10", Withdrawal.completed(BASE));
        assertEquals(List.of(), of(expired, leading(plan, later, evidence(over))));
        assertEquals(List.of(), of(expired, leading(plan, later, evidence(left("2026-02-04")))));
        over = in("2026-02-06/2026-02-10", Withdrawal.completed(BASE));
        assertEquals(List.of("EXPIRED_PLAN p#1"), of(expired, leading(plan, later, evidence(over))));
        // Begun in time is not kept.
        assertEquals(
                List.of("EXPIRED_PLAN p#1"),
                of(expired, leading(plan, evidence(in("2026-02-01/2026-02-10", Withdrawal.ongoing(BASE))))));
    }

    @Test
    void aPlanExpiresWhenTheReadingIsAsKnownLater() {
        Reading reading = Reading.leading(Ledger.of(plan("2026-02-05")));
        assertEquals(List.of(), of("EXPIRED_PLAN", reading.timeline(BASE)));
        assertEquals(
                List.of(),
                of("EXPIRED_PLAN", reading.asKnownAt(day("2026-02-05")).timeline(BASE)));
        assertEquals(
                List.of("EXPIRED_PLAN p#1"),
                of("EXPIRED_PLAN", reading.asKnownAt(day("2026-02-06")).timeline(BASE)));
    }
}
