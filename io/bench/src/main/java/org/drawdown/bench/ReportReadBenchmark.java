package org.drawdown.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.drawdown.bench.plain.Plain;
import org.drawdown.bench.plain.PlainStack;
import org.drawdown.bench.row.RowStacks;
import org.drawdown.bench.row.Rows;
import org.drawdown.claim.Report;
import org.drawdown.json.DrawdownJson;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One document after the other, from its bytes to values; many of them have less in common than few. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ReportReadBenchmark {
    private static final JsonFactory TOKENS = new JsonFactory();

    @Param({"512", "16384"})
    int documents;

    private byte[][] all = {};
    private int last;

    @Setup
    public void write() {
        all = Documents.bytes(documents);
    }

    private byte[] next() {
        last = (last + 1) % all.length;
        return all[last];
    }

    @Benchmark
    public Report drawdown() throws IOException {
        return DrawdownJson.readReport(next());
    }

    @Benchmark
    public Plain.Report defaultStack() throws IOException {
        return PlainStack.read(next());
    }

    @Benchmark
    public Rows.Report dslJson() throws IOException {
        return RowStacks.readWithDslJson(next());
    }

    @Benchmark
    public int limitTokens() throws IOException {
        int tokens = 0;
        try (JsonParser parser = TOKENS.createParser(next())) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    @Benchmark
    public int limitTokensWithText() throws IOException {
        int characters = 0;
        try (JsonParser parser = TOKENS.createParser(next())) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    characters += parser.getText().length();
                }
            }
        }
        return characters;
    }
}
