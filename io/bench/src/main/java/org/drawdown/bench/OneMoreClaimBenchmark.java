package org.drawdown.bench;

import com.google.common.collect.ImmutableList;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.drawdown.claim.Report;
import org.drawdown.ledger.Ledger;
import org.drawdown.place.Tenure;
import org.drawdown.reading.Reading;
import org.drawdown.timeline.Timeline;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A ledger whose timelines were all read, one more report with one claim, and the timeline of its tenure again.
 *
 * <p>What is read again and again is the same ledger with another report each time; the limit is a ledger that has
 * nothing but the claims of that one tenure.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class OneMoreClaimBenchmark {
    private static final int MORE = 64;

    @Param({"10000", "100000"})
    int claims;

    @Param({"100", "1000"})
    int perTenure;

    @Param({"false", "true"})
    boolean late;

    private Reading reading;
    private Reading alone;
    private ImmutableList<More> more;
    private ImmutableList<More> moreAlone;
    private int last;

    /** One more report, and the tenure of which it tells. */
    private record More(Report report, Tenure tenure) {}

    @Setup
    public void read() {
        GeneratedReports many = GeneratedReports.of(1, claims / perTenure);
        reading = Reading.leading(many.ledger(claims));
        more = more(many, late);
        GeneratedReports one = GeneratedReports.of(1, 1);
        alone = Reading.leading(one.ledger(perTenure));
        moreAlone = more(one, late);
        reading.timelines();
        alone.timelines();
    }

    private static ImmutableList<More> more(GeneratedReports reports, boolean late) {
        Random random = new Random(1);
        ImmutableList<Tenure> tenures = reports.tenures();
        ImmutableList.Builder<More> more = ImmutableList.builder();
        for (int i = 0; i < MORE; i++) {
            int tenure = random.nextInt(tenures.size());
            more.add(new More(late ? reports.lateOf(tenure) : reports.presentOf(tenure), tenures.get(tenure)));
        }
        return more.build();
    }

    private int next() {
        last = (last + 1) % MORE;
        return last;
    }

    @Benchmark
    public Timeline drawdown() {
        return timeline(reading, more.get(next()));
    }

    @Benchmark
    public Timeline limitTenureAlone() {
        return timeline(alone, moreAlone.get(next()));
    }

    private static Timeline timeline(Reading reading, More more) {
        return reading.following(reading.ledger().plus(more.report())).timeline(more.tenure());
    }

    /** The timeline after one more claim is that of a ledger that had it from the beginning. */
    static void check() {
        GeneratedReports reports = GeneratedReports.of(1, 20);
        Ledger ledger = reports.ledger(2_000);
        Reading reading = Reading.leading(ledger);
        reading.timelines();
        for (boolean late : new boolean[] {false, true}) {
            for (More more : more(reports, late)) {
                Ledger fresh = Ledger.of(more.report())
                        .merge(Ledger.ofEntries(
                                ledger.entries().toList(), ledger.amendments().toList()));
                Checks.same(
                        "one more claim gives",
                        Reading.leading(fresh).timeline(more.tenure()),
                        timeline(reading, more));
            }
        }
    }
}
