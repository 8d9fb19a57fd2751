package org.drawdown.bench;

import com.github.oxo42.stateless4j.StateMachine;
import com.github.oxo42.stateless4j.StateMachineConfig;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.drawdown.claim.Claim;
import org.drawdown.claim.Presence;
import org.drawdown.claim.Report;
import org.drawdown.estimate.DateWindow;
import org.drawdown.place.Tenure;
import org.drawdown.source.Source;
import org.drawdown.status.BaseState;
import org.drawdown.status.BaseStatus;
import org.drawdown.status.StatusEvent;
import org.drawdown.timeline.Evidence;
import org.drawdown.timeline.EvidenceClass;
import org.drawdown.timeline.Segment;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * Events of a thousand bases, in order of their days and mixed up, to what each base was and when: the machine and the
 * segments alone, without claims, weighing or contradictions.
 *
 * <p>The library has no entry of its own for this: "drawdown" is what a caller writes on top of {@link BaseState#after}
 * with a record for a span of days, "drawdown segments" the same with the library's {@link Segment}, each with its
 * evidence.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class OrderedEventsBenchmark {
    private static final int EVENTS = 1_000_000;
    private static final int BASES = 1_000;

    private final ImmutableList<Event> events = events(EVENTS);
    private final short[] bases = new short[EVENTS];
    private final byte[] kinds = new byte[EVENTS];
    private final byte[] table = MachineStepBenchmark.table();
    private final StateMachineConfig<BaseState, StatusEvent> configuration = MachineStepBenchmark.configuration();

    /** What happened at a base. */
    record Event(String base, int number, LocalDate day, StatusEvent event) {}

    /** A status, from a day, inclusive, until the next one. */
    record Span(BaseStatus status, LocalDate from) {}

    /** Puts the events into columns for the limit. */
    public OrderedEventsBenchmark() {
        for (int i = 0; i < EVENTS; i++) {
            bases[i] = (short) events.get(i).number();
            kinds[i] = (byte) events.get(i).event().ordinal();
        }
    }

    private static ImmutableList<Event> events(int count) {
        Random random = new Random(1);
        StatusEvent[] all = StatusEvent.values();
        ImmutableList.Builder<Event> events = ImmutableList.builderWithExpectedSize(count);
        for (int i = 0; i < count; i++) {
            int base = random.nextInt(BASES);
            events.add(new Event(
                    "base-" + base,
                    base,
                    LocalDate.ofEpochDay(16_000 + i * 4_000L / count),
                    all[random.nextInt(all.length)]));
        }
        return events.build();
    }

    @Benchmark
    @OperationsPerInvocation(EVENTS)
    public ImmutableMap<String, ImmutableList<Span>> drawdown() {
        return spans(events);
    }

    private static ImmutableMap<String, ImmutableList<Span>> spans(List<Event> events) {
        final class Fold {
            private final List<Span> spans = new ArrayList<>();
            private BaseState state = BaseState.ACTIVE;

            void add(Event event) {
                BaseState next = state.after(event.event()).state();
                if (next.status() != state.status() || spans.isEmpty()) {
                    spans.add(new Span(next.status(), event.day()));
                }
                state = next;
            }
        }
        Map<String, Fold> folds = new HashMap<>();
        for (Event event : events) {
            folds.computeIfAbsent(event.base(), base -> new Fold()).add(event);
        }
        ImmutableMap.Builder<String, ImmutableList<Span>> all = ImmutableMap.builderWithExpectedSize(folds.size());
        folds.forEach((base, fold) -> all.put(base, ImmutableList.copyOf(fold.spans)));
        return all.buildOrThrow();
    }

    @Benchmark
    @OperationsPerInvocation(EVENTS)
    public ImmutableMap<String, ImmutableList<Segment>> drawdownSegments() {
        return segments(events);
    }

    private static ImmutableMap<String, ImmutableList<Segment>> segments(List<Event> events) {
        ImmutableList<Claim> claims = Report.by(Source.outlet("daily", "The Daily"), "daily-1")
                .claim("c1", Presence.at(Tenure.of("coalition", "tanf")))
                .build()
                .claims();
        final class Fold {
            private final List<Segment> segments = new ArrayList<>();
            private BaseState state = BaseState.ACTIVE;
            private Event first;

            void add(Event event) {
                BaseState next = state.after(event.event()).state();
                if (first == null) {
                    first = event;
                } else if (next.status() != state.status()) {
                    segments.add(segment(state.status(), first, Optional.of(event)));
                    first = event;
                }
                state = next;
            }

            ImmutableList<Segment> all() {
                segments.add(segment(state.status(), first, Optional.empty()));
                return ImmutableList.copyOf(segments);
            }

            private Segment segment(BaseStatus status, Event from, Optional<Event> until) {
                return Segment.builder()
                        .status(status)
                        .basis(Segment.Basis.TRANSITION)
                        .from(DateWindow.on(from.day()))
                        .firstDay(from.day())
                        // A day for each segment at least: those of no duration are not kept.
                        .until(until.map(event -> DateWindow.on(event.day().plusDays(1))))
                        .endDay(until.map(event -> event.day().plusDays(1)))
                        .addEvidence(Evidence.of(from.event(), EvidenceClass.NAMED_VOICE, claims))
                        .lastEvidence(from.day())
                        .build();
            }
        }
        Map<String, Fold> folds = new HashMap<>();
        for (Event event : events) {
            folds.computeIfAbsent(event.base(), base -> new Fold()).add(event);
        }
        ImmutableMap.Builder<String, ImmutableList<Segment>> all = ImmutableMap.builderWithExpectedSize(folds.size());
        folds.forEach((base, fold) -> all.put(base, fold.all()));
        return all.buildOrThrow();
    }

    @Benchmark
    @OperationsPerInvocation(EVENTS)
    public ImmutableMap<String, ImmutableList<Span>> stateless4j() {
        return spansOfStateless4j(events, configuration);
    }

    private static ImmutableMap<String, ImmutableList<Span>> spansOfStateless4j(
            List<Event> events, StateMachineConfig<BaseState, StatusEvent> config) {
        final class Fold {
            private final List<Span> spans = new ArrayList<>();
            private final StateMachine<BaseState, StatusEvent> machine = new StateMachine<>(BaseState.ACTIVE, config);

            void add(Event event) {
                BaseStatus before = machine.getState().status();
                machine.fire(event.event());
                BaseStatus after = machine.getState().status();
                if (after != before || spans.isEmpty()) {
                    spans.add(new Span(after, event.day()));
                }
            }
        }
        Map<String, Fold> folds = new HashMap<>();
        for (Event event : events) {
            folds.computeIfAbsent(event.base(), base -> new Fold()).add(event);
        }
        ImmutableMap.Builder<String, ImmutableList<Span>> all = ImmutableMap.builderWithExpectedSize(folds.size());
        folds.forEach((base, fold) -> all.put(base, ImmutableList.copyOf(fold.spans)));
        return all.buildOrThrow();
    }

    /** Columns of numbers and a table of bytes; a span is its status and the number of the event that began it. */
    @Benchmark
    @OperationsPerInvocation(EVENTS)
    public long[][] limitColumns() {
        long[][] spans = new long[BASES][16];
        int[] sizes = new int[BASES];
        byte[] states = new byte[BASES];
        for (int i = 0; i < EVENTS; i++) {
            int base = bases[i];
            byte before = states[base];
            byte after = table[before << 3 | kinds[i]];
            // States of one status differ in the site alone, and stand in pairs; those that are left do not.
            boolean sameStatus = before == after || (before < 4 && before >> 1 == after >> 1);
            if (!sameStatus || sizes[base] == 0) {
                if (sizes[base] == spans[base].length) {
                    spans[base] = Arrays.copyOf(spans[base], sizes[base] * 2);
                }
                spans[base][sizes[base]++] = (long) after << 32 | i;
            }
            states[base] = after;
        }
        for (int base = 0; base < BASES; base++) {
            spans[base] = Arrays.copyOf(spans[base], sizes[base]);
        }
        return spans;
    }

    /** All folds see the same statuses in the same order. */
    static void check() {
        OrderedEventsBenchmark benchmark = new OrderedEventsBenchmark();
        List<Event> some = benchmark.events.subList(0, EVENTS / 10);
        ImmutableMap<String, ImmutableList<Span>> spans = spans(some);
        Checks.same("stateless4j sees", spans, spansOfStateless4j(some, benchmark.configuration));

        ImmutableMap<String, ImmutableList<Segment>> segments = segments(some);
        spans.forEach((base, expected) -> Checks.same(
                "the segments show",
                expected.stream().map(Span::status).toList(),
                segments.get(base).stream().map(Segment::status).toList()));

        ImmutableMap<String, ImmutableList<Span>> all = spans(benchmark.events);
        long[][] columns = benchmark.limitColumns();
        BaseState[] states = BaseState.values();
        for (int base = 0; base < BASES; base++) {
            Checks.same(
                    "the columns show",
                    all.get("base-" + base).stream().map(Span::status).toList(),
                    Arrays.stream(columns[base])
                            .mapToObj(span -> states[(int) (span >> 32)].status())
                            .toList());
        }
    }
}
