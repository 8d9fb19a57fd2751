package org.drawdown.bench;

import java.util.Optional;

/** The jobs, in the order of the table, each with what it is measured against and what it should reach. */
enum Job {
    CLAIMS_TO_TIMELINES(
            "claims to timelines",
            ClaimsToTimelinesBenchmark.class,
            "a claim",
            Reference.limit("limitArraysSort", "sorting as many longs"),
            "25x; explanation costs nothing until asked for; cost a claim within 1.5x over all sizes",
            "8x",
            ClaimsToTimelinesBenchmark::check) {
        @Override
        double units(Params params) {
            return params.number("claims");
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
            Documents::check);

    private final String title;
    private final Class<?> benchmark;
    private final String unit;
    private final Reference reference;
    private final String reach;
    private final String aim;
    private final Check check;

    /** What every ratio of a job is taken of. */
    record Reference(String contender, String words, boolean isLimit) {
        /** Nobody is faster: the ratio says how many times as long a contender takes. */
        static Reference limit(String contender, String words) {
            return new Reference(contender, words, true);
        }

        /** What one would take instead: the ratio says how many times as fast a contender is. */
        static Reference peer(String contender, String words) {
            return new Reference(contender, words, false);
        }

        double ratio(double nanos, double ofReference) {
            return isLimit ? nanos / ofReference : ofReference / nanos;
        }

        String meaning() {
            return (isLimit ? "times as long as " : "times as fast as ") + words;
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

    Job(String title, Class<?> benchmark, String unit, Reference reference, String reach, String aim, Check check) {
        this.title = title;
        this.benchmark = benchmark;
        this.unit = unit;
        this.reference = reference;
        this.reach = reach;
        this.aim = aim;
        this.check = check;
    }

    String title() {
        return title;
    }

    Class<?> benchmark() {
        return benchmark;
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
            if (benchmark.startsWith(job.benchmark.getName() + ".")) {
                return Optional.of(job);
            }
        }
        return Optional.empty();
    }
}
