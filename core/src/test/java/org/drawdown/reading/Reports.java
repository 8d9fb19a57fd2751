package org.drawdown.reading;

import static org.drawdown.reading.Told.day;

import org.drawdown.claim.Agent;
import org.drawdown.claim.Claim;
import org.drawdown.claim.Control;
import org.drawdown.claim.Report;
import org.drawdown.claim.Statement;
import org.drawdown.claim.Withdrawal;
import org.drawdown.estimate.DateWindow;
import org.drawdown.ledger.Ledger;
import org.drawdown.place.Tenure;
import org.drawdown.source.Source;
import org.drawdown.timeline.Timeline;

/** Who says something in these tests, and short ways to write it down. */
final class Reports {
    static final Tenure BASE = Tenure.of("coalition", "base");
    static final Source OUTLET = Source.outlet("outlet", "An Outlet");
    static final Source OTHER = Source.outlet("other", "Another Outlet");
    static final Source MONITOR = Source.monitor("monitor", "A Monitor");
    static final Source COMMAND = Source.official("command", "The Command").speakingFor("coalition");
    static final Source MINISTRY = Source.official("ministry", "The Ministry").speakingFor("army");
    static final Agent ARMY = Agent.other("army");

    static Timeline leading(Report... reports) {
        return Reading.leading(Ledger.of(reports)).timeline(BASE);
    }

    static Timeline cautious(Report... reports) {
        return Reading.cautious(Ledger.of(reports)).timeline(BASE);
    }

    /** A report whose claims are numbered from 1. */
    static Report report(Source publisher, String id, String published, Claim.Draft... claims) {
        Report.Draft report = Report.by(publisher, id).published(day(published));
        for (int i = 0; i < claims.length; i++) {
            report.claim(String.valueOf(i + 1), claims[i]);
        }
        return report.build();
    }

    static Claim.Draft on(String day, Statement statement) {
        return statement.on(day(day));
    }

    static Claim.Draft in(String edtf, Statement statement) {
        return statement.when(DateWindow.parse(edtf));
    }

    /** The force's own and the receiver's, each on its own act. */
    static Report bothSides(String id, String day) {
        return report(
                OUTLET,
                id,
                day,
                on(day, Withdrawal.completed(BASE)).from(COMMAND),
                on(day, Control.takenOver(BASE, ARMY)).from(MINISTRY));
    }

    private Reports() {}
}
