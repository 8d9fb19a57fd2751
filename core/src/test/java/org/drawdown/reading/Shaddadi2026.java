package org.drawdown.reading;

import static org.drawdown.reading.Reports.ARMY;
import static org.drawdown.reading.Reports.BASE;
import static org.drawdown.reading.Reports.MINISTRY;
import static org.drawdown.reading.Reports.MONITOR;
import static org.drawdown.reading.Reports.OTHER;
import static org.drawdown.reading.Reports.OUTLET;
import static org.drawdown.reading.Reports.in;
import static org.drawdown.reading.Reports.on;
import static org.drawdown.reading.Reports.report;

import org.drawdown.claim.Control;
import org.drawdown.claim.Convoy;
import org.drawdown.claim.Destruction;
import org.drawdown.claim.Movement;
import org.drawdown.claim.Plan;
import org.drawdown.claim.Presence;
import org.drawdown.claim.Report;
import org.drawdown.claim.Withdrawal;
import org.drawdown.estimate.DateWindow;
import org.drawdown.source.Source;

/** Al-Shaddadi, February 2026. */
final class Shaddadi2026 {
    static final Source AL_AHED = Source.outlet("al-ahed", "Al-Ahed");

    static Report plan() {
        return report(
                OTHER,
                "r04",
                "2026-02-04",
                on("2026-02-04", Plan.of(Plan.Step.ANNOUNCED, BASE, DateWindow.parse("2026-02-04/2026-02-05")))
                        .unnamed());
    }

    static Report seed() {
        return report(
                AL_AHED,
                "r05",
                "2026-02-05",
                on("2026-02-05", Movement.outOf(BASE, Convoy.calledTheLast())),
                on("2026-02-05", Withdrawal.completed(BASE)),
                on("2026-02-05", Destruction.ofSite(BASE).byTheForce())
                        .from(MONITOR)
                        .unnamed());
    }

    static Report begun() {
        return report(
                OTHER,
                "r05b",
                "2026-02-05",
                on("2026-02-05", Withdrawal.begun(BASE)).unnamed("a security source"));
    }

    static Report stillInside() {
        return report(
                OUTLET, "r06", "2026-02-06", on("2026-02-06", Presence.at(BASE)).unnamed("a security source"));
    }

    static Report takenOver() {
        return report(
                OUTLET,
                "r15",
                "2026-02-15",
                on("2026-02-15", Control.takenOver(BASE, ARMY)).from(MINISTRY),
                in("2026-02-06/2026-02-15", Destruction.ofMateriel(BASE).byTheForce())
                        .unnamed("residents"));
    }

    static Report inPart() {
        return report(
                OTHER,
                "r23",
                "2026-02-23",
                in("2026-02-05/2026-02-15", Destruction.ofPart(BASE).byTheForce()));
    }

    static Report moreThanTenDays() {
        return report(AL_AHED, "r24", "2026-02-24", in("2026-02-12/2026-02-15", Withdrawal.completed(BASE)));
    }

    static Report[] shaddadi() {
        return new Report[] {plan(), seed(), begun(), stillInside(), takenOver(), inPart(), moreThanTenDays()};
    }
}
