package org.drawdown.bench;

import com.fasterxml.jackson.databind.SequenceWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.drawdown.bench.plain.Plain;
import org.drawdown.bench.plain.PlainStack;
import org.drawdown.bench.row.RowStacks;
import org.drawdown.bench.row.Rows;
import org.drawdown.claim.Report;
import org.drawdown.json.ReportLineWriter;
import org.drawdown.json.ReportLines;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reports to a file, one on each line: ten thousand of them, over and over. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 4)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
public class NdjsonWriteBenchmark {
    private static final int DIFFERENT = 10_000;

    @Param("200000")
    int reports;

    private final Path written = NdjsonReadBenchmark.FOLDER.resolve("written.ndjson");
    private Contents contents;

    /** The same reports for each contender. */
    private record Contents(
            List<Report> reports, List<Plain.Report> plain, List<Rows.Report> rows, List<byte[]> bytes) {
        static Contents of(List<Report> reports) throws IOException {
            List<Plain.Report> plain = new ArrayList<>();
            List<Rows.Report> rows = new ArrayList<>();
            List<byte[]> bytes = new ArrayList<>();
            for (Report report : reports) {
                byte[] json = Documents.bytes(report);
                bytes.add(json);
                plain.add(PlainStack.read(json));
                rows.add(RowStacks.readWithDslJson(json));
            }
            return new Contents(reports, plain, rows, bytes);
        }
    }

    @Setup
    public void generate() throws IOException {
        contents = Contents.of(GeneratedReports.of(1, 300).next(Math.min(DIFFERENT, reports)));
    }

    @Benchmark
    public void drawdown() throws IOException {
        try (ReportLineWriter lines = ReportLines.write(written)) {
            for (int i = 0; i < reports; i++) {
                lines.write(of(contents.reports(), i));
            }
        }
    }

    @Benchmark
    public void defaultStack() throws IOException {
        try (OutputStream out = open();
                SequenceWriter writer =
                        PlainStack.writer().withRootValueSeparator("\n").writeValues(out)) {
            for (int i = 0; i < reports; i++) {
                writer.write(of(contents.plain(), i));
            }
        }
    }

    @Benchmark
    public void fastjson2() throws IOException {
        try (OutputStream out = open()) {
            for (int i = 0; i < reports; i++) {
                out.write(RowStacks.writeWithFastjson2(of(contents.rows(), i)));
                out.write('\n');
            }
        }
    }

    @Benchmark
    public void dslJson() throws IOException {
        try (OutputStream out = open()) {
            for (int i = 0; i < reports; i++) {
                out.write(RowStacks.writeWithDslJson(of(contents.rows(), i)));
                out.write('\n');
            }
        }
    }

    @Benchmark
    public void limitReadyBytes() throws IOException {
        try (OutputStream out = open()) {
            for (int i = 0; i < reports; i++) {
                out.write(of(contents.bytes(), i));
                out.write('\n');
            }
        }
    }

    @Benchmark
    public void limitFilesCopy() throws IOException {
        Files.copy(NdjsonReadBenchmark.file(reports), written, StandardCopyOption.REPLACE_EXISTING);
    }

    private OutputStream open() throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(written), 1 << 16);
    }

    private static <T> T of(List<T> values, int number) {
        return values.get(number % values.size());
    }

    /** The library and the default stack write the same file; of the others each line is checked. */
    static void check() throws IOException {
        NdjsonReadBenchmark.removeFiles();
        NdjsonWriteBenchmark benchmark = new NdjsonWriteBenchmark();
        benchmark.reports = 1_000;
        benchmark.generate();
        benchmark.drawdown();
        String expected = Files.readString(benchmark.written).stripTrailing();
        benchmark.defaultStack();
        Checks.same("the default stack writes", expected, Files.readString(benchmark.written));
        Documents.check();
    }
}
