package org.drawdown.bench;

import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.annotations.BenchmarkMode;

/** The jobs, in the order of the table, each with what it is measured against and what it should reach. */
enum Job {
    MACHINE_STEP(
            "one machine step",
            MachineStepBenchmark.class,
            "an event, allowed or refused",
            Reference.limit("limitByteTable", "a table of bytes"),
            "3x, 0 B, 8 times as fast as stateless4j",
            "1.5x",
            MachineStepBenchmark::check),
    ORDERED_EVENTS(
            "ordered events to timelines",
            OrderedEventsBenchmark.class,
            "an event",
            Reference.limit("limitColumns", "columns of numbers"),
            "90 ns, 90 B",
            "35 ns, 32 B",
            OrderedEventsBenchmark::check),
    CLAIMS_TO_TIMELINES(
            "claims to timelines",
            ClaimsToTimelinesBenchmark.class,
            "a claim",
            Reference.limit("limitArraysSort", "sorting as many longs"),
            "25x; explanation costs nothing until asked for; a claim costs the same, within 1.5x, at all sizes",
            "8x",
            ClaimsToTimelinesBenchmark::check) {
        @Override
        double units(Params params) {
            return params.number("claims");
        }
    },
    ONE_MORE_CLAIM(
            "one more claim",
            OneMoreClaimBenchmark.class,
            "a claim of the tenure",
            Reference.limit("limitTenureAlone", "a ledger of that tenure alone"),
            "2 us, and no other tenure is touched",
            "the episode it falls in alone",
            OneMoreClaimBenchmark::check) {
        @Override
        double units(Params params) {
            return params.number("perTenure");
        }
    },
    REPORT_READ(
            "read one report",
            ReportReadBenchmark.class,
            "a report",
            Reference.peer("defaultStack", "the default stack"),
            "1.6x, not behind dsl json, 10,500 B",
            "2.1x, 8,000 B",
            Documents::check),
    REPORT_WRITE(
            "write one report",
            ReportWriteBenchmark.class,
            "a report",
            Reference.peer("defaultStack", "the default stack"),
            "1.5x, 0.9x fastjson2, 3,000 B",
            "1.9x, 2,600 B",
            Documents::check),
    NDJSON_READ(
            "read NDJSON",
            NdjsonReadBenchmark.class,
            "a report",
            Reference.peer("defaultStack", "the default stack"),
            "2x, in a heap that does not grow",
            "3x on one thread; 1.8x of that on two cores, order kept",
            NdjsonReadBenchmark::check) {
        @Override
        double units(Params params) {
            return params.number("reports");
        }
    },
    NDJSON_WRITE(
            "write NDJSON",
            NdjsonWriteBenchmark.class,
            "a report",
            Reference.peer("defaultStack", "the default stack"),
            "1.3x",
            "1.75x",
            NdjsonWriteBenchmark::check) {
        @Override
        double units(Params params) {
            return params.number("reports");
        }
    },
    KEPT_HEAP(
            "kept heap",
            KeptHeap.class,
            "a report",
            Reference.limit("json bytes", "its JSON"),
            "2.4x",
            "1.3x with the gazetteer's values shared",
            Documents::check) {
        @Override
        List<Row> measure() {
            return KeptHeap.measure();
        }
    },
    START_UP(
            "start-up",
            StartUp.class,
            "the first timelines of the seed report, in processor time",
            Reference.limit("limit empty main", "an empty main"),
            "0.6 s",
            "0.35 s",
            () -> {}) {
        @Override
        List<Row> measure() {
            return StartUp.measure();
        }
    },
    LEDGER_VERSIONS(
            "versions of a ledger",
            LedgerVersions.class,
            "a version of 10,000 reports with one more",
            Reference.limit("drawdown", "the ledger without its reading"),
            "grows with the changes, not with the versions",
            "the same",
            () -> {}) {
        @Override
        List<Row> measure() {
            return LedgerVersions.measure();
        }
    };

    private final String title;
    private final Class<?> measured;
    private final String unit;
    private final Reference reference;
    private final String reach;
    private final String aim;
    private final Check check;

    /** What every ratio of a job is taken of. */
    record Reference(String contender, String words, boolean isLimit) {
        /** Nobody is faster: the ratio says how many times as much a contender takes. */
        static Reference limit(String contender, String words) {
            return new Reference(contender, words, true);
        }

        /** What one would take instead: the ratio says how many times as fast a contender is. */
        static Reference peer(String contender, String words) {
            return new Reference(contender, words, false);
        }

        double ratio(Row row, Row ofReference) {
            return isLimit ? row.figure() / ofReference.figure() : ofReference.figure() / row.figure();
        }

        String meaning() {
            return (isLimit ? "times as much as " : "times as fast as ") + words;
        }
    }

    /** The parameters of a benchmark. */
    @FunctionalInterface
    interface Params {
        String get(String name);

        default double number(String name) {
            return Double.parseDouble(get(name));
        }
    }

    @FunctionalInterface
    private interface Check {
        void run() throws Exception;
    }

    Job(String title, Class<?> measured, String unit, Reference reference, String reach, String aim, Check check) {
        this.title = title;
        this.measured = measured;
        this.unit = unit;
        this.reference = reference;
        this.reach = reach;
        this.aim = aim;
        this.check = check;
    }

    String title() {
        return title;
    }

    Class<?> measured() {
        return measured;
    }

    boolean isOfJmh() {
        return measured.isAnnotationPresent(BenchmarkMode.class);
    }

    Reference reference() {
        return reference;
    }

    /** What the figures of this job are for one of, its reference, and what it should reach. */
    String heading() {
        return "for " + unit + "; ratio: " + reference.meaning() + "; reach " + reach + "; aim for " + aim;
    }

    /** How many units a call of the benchmark does. */
    double units(Params params) {
        return 1;
    }

    /** What is measured without JMH, in a Java of its own for each contender; empty for a benchmark of JMH. */
    List<Row> measure() {
        return List.of();
    }

    /** Stops the run if the contenders do not do the same. */
    void check() {
        try {
            check.run();
        } catch (Exception e) {
            throw new IllegalStateException(title + ": the contenders do not do the same", e);
        }
    }

    static Optional<Job> of(String benchmark) {
        for (Job job : values()) {
            if (benchmark.startsWith(job.measured.getName() + ".")) {
                return Optional.of(job);
            }
        }
        return Optional.empty();
    }
}
