package org.drawdown.bench;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Lists;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.drawdown.ledger.Ledger;
import org.drawdown.place.Tenure;
import org.drawdown.reading.Reading;
import org.drawdown.timeline.Segment;
import org.drawdown.timeline.Timeline;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A whole ledger to the timelines of all its tenures.
 *
 * <p>Each shot gets a ledger of its own, of reports that nobody has looked at yet, so that nothing that was worked out
 * before can help.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 6)
@Measurement(iterations = 9)
// The young generation has room for all that the making and the reading of an archive allocate: nothing is collected
// while it is timed. What the collector would choose by itself after a full collection has room for two thirds of it.
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms12g", "-Xmx12g", "-Xmn6g", "-XX:+AlwaysPreTouch"})
public class ClaimsToTimelinesBenchmark {
    /** How many claims there are, over how many tenures. */
    @State(Scope.Benchmark)
    public static class Archive {
        @Param({"10000", "100000", "1000000"})
        int claims;

        @Param({"10", "100", "1000"})
        int perTenure;
    }

    /** An archive that was just read. */
    @State(Scope.Benchmark)
    public static class Unread {
        private Ledger ledger;

        @Setup(Level.Iteration)
        public void read(Archive archive) {
            ledger = ledger(archive.claims, archive.perTenure);
            // What the making of an archive left behind is not part of reading it.
            System.gc();
        }
    }

    /** As many longs in no order. */
    @State(Scope.Benchmark)
    public static class Longs {
        private long[] longs;

        @Setup(Level.Iteration)
        public void fill(Archive archive) {
            longs = new Random(1).longs(archive.claims).toArray();
        }
    }

    static Ledger ledger(int claims, int perTenure) {
        return GeneratedReports.of(1, claims / perTenure).ledger(claims);
    }

    @Benchmark
    public ImmutableSortedMap<Tenure, Timeline> drawdown(Unread unread, Used used) {
        used.begin();
        ImmutableSortedMap<Tenure, Timeline> timelines =
                Reading.leading(unread.ledger).timelines();
        used.end();
        return timelines;
    }

    @Benchmark
    public int drawdownExplained(Unread unread, Used used) {
        used.begin();
        int lines = 0;
        for (Timeline timeline : Reading.leading(unread.ledger).timelines().values()) {
            for (Segment segment : timeline.segments()) {
                lines += timeline.why(segment).lines(Locale.ENGLISH).size();
            }
            lines += timeline.contradictions().stream()
                    .mapToInt(each -> each.phrase().in(Locale.ENGLISH).length())
                    .sum();
        }
        used.end();
        return lines;
    }

    @Benchmark
    public long[] limitArraysSort(Longs longs, Used used) {
        used.begin();
        Arrays.sort(longs.longs);
        used.end();
        return longs.longs;
    }

    /** The timelines are the same whatever the order in which the reports come in, and whichever is asked for first. */
    static void check() {
        Ledger ledger = ledger(10_000, 100);
        ImmutableSortedMap<Tenure, Timeline> timelines = Reading.leading(ledger).timelines();
        Ledger again = Ledger.ofEntries(
                Lists.reverse(ledger.entries().toList()), ledger.amendments().toList());
        Reading reading = Reading.leading(again);
        for (Tenure tenure : timelines.descendingKeySet()) {
            Checks.same("another order of arrival gives", timelines.get(tenure), reading.timeline(tenure));
        }
    }
}
