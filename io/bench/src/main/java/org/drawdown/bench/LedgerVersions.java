package org.drawdown.bench;

import com.google.common.collect.ImmutableList;
import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.List;
import org.drawdown.claim.Report;
import org.drawdown.ledger.Ledger;
import org.drawdown.reading.Reading;

/** Keeps many versions of one ledger, each with one more report than the one before, and prints what a version costs. */
public final class LedgerVersions {
    private static final int REPORTS = 10_000;

    private enum Contender {
        DRAWDOWN(1_000),
        DRAWDOWN_READ(20);

        private final int versions;

        Contender(int versions) {
            this.versions = versions;
        }
    }

    private LedgerVersions() {}

    public static void main(String... args) {
        Contender contender = Contender.valueOf(args[0]);
        GeneratedReports reports = GeneratedReports.of(1, 300);
        Reading reading = Reading.leading(Ledger.of(reports.next(REPORTS)));
        ImmutableList<Report> more = reports.next(contender.versions);
        List<Object> kept = new ArrayList<>();
        kept.add(version(contender, reading));
        long before = ChildJvm.usedHeap();
        for (Report report : more) {
            reading = reading.following(reading.ledger().plus(report));
            kept.add(version(contender, reading));
        }
        System.out.println((ChildJvm.usedHeap() - before) / (double) contender.versions);
        Reference.reachabilityFence(kept);
        Reference.reachabilityFence(more);
        Reference.reachabilityFence(reports);
    }

    private static Object version(Contender contender, Reading reading) {
        if (contender == Contender.DRAWDOWN) {
            return reading.ledger();
        }
        reading.timelines();
        return reading;
    }

    static List<Row> measure() {
        List<Row> rows = new ArrayList<>();
        for (Contender contender : Contender.values()) {
            rows.add(Row.ofBytes(contender, ChildJvm.number(LedgerVersions.class, "-Xmx4g", contender)));
        }
        return rows;
    }
}
