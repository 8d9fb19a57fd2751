package org.drawdown.bench;

import java.io.PrintStream;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.format.OutputFormat;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/**
 * Checks that the contenders do the same, runs them, and prints a table for the README.
 *
 * <p>The arguments are those of JMH: patterns for the names of benchmarks, and options such as {@code -f 1 -wi 3 -i 3}.
 */
public final class BenchmarkTable {
    private BenchmarkTable() {}

    public static void main(String... args) throws Exception {
        CommandLineOptions asked = new CommandLineOptions(args);
        Options options = new OptionsBuilder()
                .parent(asked)
                .addProfiler(GCProfiler.class)
                .addProfiler(ProcessorTime.class)
                .shouldFailOnError(true)
                .build();
        Set<Job> jobs = jobs(options);
        for (Job job : jobs) {
            System.out.println("# Checking: " + job.title());
            job.check();
        }
        Map<Job, Map<String, Map<String, Row>>> rows = new EnumMap<>(Job.class);
        if (jobs.stream().anyMatch(Job::isOfJmh)) {
            new Runner(options).run().forEach(result -> put(rows, result));
        }
        for (Job job : jobs) {
            if (!job.isOfJmh()) {
                System.out.println("# Measuring: " + job.title());
                job.measure().forEach(row -> put(rows, job, "", row));
            }
        }
        print(System.out, rows);
    }

    private static Set<Job> jobs(Options options) {
        Set<Job> jobs = EnumSet.noneOf(Job.class);
        OutputFormat silent = OutputFormatFactory.createFormatInstance(System.out, VerboseMode.SILENT);
        for (BenchmarkListEntry entry :
                BenchmarkList.defaultList().find(silent, options.getIncludes(), options.getExcludes())) {
            Job.of(entry.getUsername()).ifPresent(jobs::add);
        }
        for (Job job : Job.values()) {
            if (!job.isOfJmh() && isAsked(job.measured().getName(), options)) {
                jobs.add(job);
            }
        }
        return jobs;
    }

    private static boolean isAsked(String name, Options options) {
        return (options.getIncludes().isEmpty() || finds(options.getIncludes(), name))
                && !finds(options.getExcludes(), name);
    }

    private static boolean finds(List<String> patterns, String name) {
        return patterns.stream()
                .anyMatch(pattern -> Pattern.compile(pattern).matcher(name).find());
    }

    private static void put(Map<Job, Map<String, Map<String, Row>>> rows, RunResult result) {
        Job.of(result.getParams().getBenchmark())
                .ifPresent(job -> put(rows, job, parameters(result.getParams()), row(job, result)));
    }

    private static void put(Map<Job, Map<String, Map<String, Row>>> rows, Job job, String parameters, Row row) {
        rows.computeIfAbsent(job, any -> new TreeMap<>(BenchmarkTable::byNumber))
                .computeIfAbsent(parameters, any -> new LinkedHashMap<>())
                .put(row.contender(), row);
    }

    private static void print(PrintStream out, Map<Job, Map<String, Map<String, Row>>> rows) {
        out.println();
        out.println("| job | contender | time | ratio | cpu | ratio | B | spread |");
        out.println("| --- | --- | --: | --: | --: | --: | --: | --: |");
        rows.forEach((job, groups) -> {
            out.println("| **" + job.title() + "** | *" + job.heading() + "* | | | | | | |");
            groups.forEach(
                    (parameters, group) -> group.values().forEach(row -> print(out, job, parameters, group, row)));
        });
    }

    private static void print(PrintStream out, Job job, String parameters, Map<String, Row> group, Row row) {
        Row reference = group.get(job.reference().contender());
        out.println("| "
                + String.join(
                        " | ",
                        List.of(
                                job.title() + (parameters.isEmpty() ? "" : ", " + parameters),
                                words(row.contender()),
                                Row.time(row.nanos()),
                                ratio(job, row, reference),
                                Row.time(row.cpu()),
                                Double.isNaN(row.nanos()) || reference == null
                                        ? ""
                                        : ratio(job, row.byCpu(), reference.byCpu()),
                                Row.bytes(row.bytes()),
                                Row.percent(row.spread())))
                + " |");
    }

    private static String ratio(Job job, Row row, @Nullable Row reference) {
        return reference == null ? "" : Row.figures(job.reference().ratio(row, reference));
    }

    private static Row row(Job job, RunResult result) {
        double units = job.units(result.getParams()::getParam);
        Statistics times = result.getPrimaryResult().getStatistics();
        double median = times.getPercentile(50);
        String benchmark = result.getParams().getBenchmark();
        return new Row(
                benchmark.substring(benchmark.lastIndexOf('.') + 1),
                median / units,
                secondary(result, "usedCpu", ProcessorTime.NAME) / units,
                secondary(result, "usedBytes", "gc.alloc.rate.norm") / units,
                (times.getMax() - times.getMin()) / median);
    }

    /** What the benchmark counted itself, or else what a profiler of JMH did. */
    private static double secondary(RunResult result, String counted, String profiled) {
        Result<?> found = result.getSecondaryResults().get(counted);
        if (found == null) {
            found = result.getSecondaryResults().get(profiled);
        }
        return found == null ? Row.NONE : found.getStatistics().getPercentile(50);
    }

    private static String parameters(BenchmarkParams params) {
        return params.getParamsKeys().stream()
                .map(key -> key + " " + params.getParam(key))
                .collect(Collectors.joining(", "));
    }

    /** Shorter numbers before longer ones. */
    private static int byNumber(String one, String other) {
        String padded = "%012d";
        return pad(one, padded).compareTo(pad(other, padded));
    }

    private static String pad(String text, String format) {
        return Pattern.compile("\\d+")
                .matcher(text)
                .replaceAll(number -> String.format(format, Long.parseLong(number.group())));
    }

    /** The name of a method as words: {@code defaultStack} is "default stack". */
    private static String words(String method) {
        return method.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }
}
