package org.drawdown.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.drawdown.bench.plain.Plain;
import org.drawdown.bench.plain.PlainStack;
import org.drawdown.bench.row.RowStacks;
import org.drawdown.bench.row.Rows;
import org.drawdown.claim.Report;
import org.drawdown.json.DrawdownJson;
import org.drawdown.json.WriteOption;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One report after the other, from values to an array of its bytes. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ReportWriteBenchmark {
    private final List<Report> reports = Documents.reports(Documents.COUNT);
    private final Plain.Report[] plain = new Plain.Report[Documents.COUNT];
    private final Rows.Report[] rows = new Rows.Report[Documents.COUNT];
    private final ByteArrayOutputStream stream = new ByteArrayOutputStream();
    private int last;

    @Setup
    public void read() throws IOException {
        for (int i = 0; i < Documents.COUNT; i++) {
            byte[] bytes = Documents.bytes(reports.get(i));
            plain[i] = PlainStack.read(bytes);
            rows[i] = RowStacks.readWithDslJson(bytes);
        }
    }

    private int next() {
        last = (last + 1) % Documents.COUNT;
        return last;
    }

    @Benchmark
    public byte[] drawdown() throws IOException {
        stream.reset();
        DrawdownJson.writeReport(reports.get(next()), stream, WriteOption.COMPACT);
        return stream.toByteArray();
    }

    @Benchmark
    public String drawdownToText() {
        return DrawdownJson.writeReport(reports.get(next()), WriteOption.COMPACT);
    }

    @Benchmark
    public byte[] defaultStack() throws IOException {
        return PlainStack.write(plain[next()]);
    }

    @Benchmark
    public byte[] fastjson2() {
        return RowStacks.writeWithFastjson2(rows[next()]);
    }

    @Benchmark
    public byte[] dslJson() {
        return RowStacks.writeWithDslJson(rows[next()]);
    }
}
