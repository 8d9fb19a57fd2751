package org.drawdown.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.MappingIterator;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.drawdown.bench.plain.Plain;
import org.drawdown.bench.plain.PlainStack;
import org.drawdown.bench.row.RowStacks;
import org.drawdown.claim.Report;
import org.drawdown.json.DrawdownJson;
import org.drawdown.json.ReportLine;
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

/** A file of reports, one on each line, to the number of claims in them; the file was just written and is in memory. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 4)
@Fork(value = 1, jvmArgsAppend = "-Xmx256m")
public class NdjsonReadBenchmark {
    /** Where Maven puts what it makes; from the folder of the module. */
    static final Path FOLDER = Path.of("target", "ndjson");

    private static final JsonFactory TOKENS = new JsonFactory();
    private static final int LINES_AT_ONCE = 128;
    private static final int BATCHES_AHEAD = 8;

    @Param("200000")
    int reports;

    private Path file;

    @Setup
    public void write() throws IOException {
        file = file(reports);
    }

    static Path file(int reports) throws IOException {
        Path file = FOLDER.resolve("reports-" + reports + ".ndjson");
        if (!Files.exists(file)) {
            Files.createDirectories(FOLDER);
            Path unfinished = FOLDER.resolve("reports-" + reports + ".unfinished");
            GeneratedReports generated = GeneratedReports.of(1, 300);
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
                for (int i = 0; i < reports; i++) {
                    out.write(Documents.bytes(generated.next()));
                    out.write('\n');
                }
            }
            Files.move(unfinished, file);
        }
        return file;
    }

    @Benchmark
    public int drawdown() throws IOException {
        return claims(file);
    }

    private static int claims(Path file) throws IOException {
        int claims = 0;
        try (ReportLines lines = ReportLines.read(file)) {
            for (ReportLine line : lines) {
                claims += line.report().orElseThrow().claims().size();
            }
        }
        return claims;
    }

    /** One thread hands out lines and takes the reports in order; two read them. */
    @Benchmark
    public int drawdownTwoThreads() throws IOException, InterruptedException, ExecutionException {
        return claimsOnTwoThreads(file);
    }

    private static int claimsOnTwoThreads(Path file) throws IOException, InterruptedException, ExecutionException {
        ExecutorService readers = Executors.newFixedThreadPool(2);
        try (InputStream in = Files.newInputStream(file)) {
            Lines lines = new Lines(in);
            Queue<Future<List<Report>>> ahead = new ArrayDeque<>();
            int claims = 0;
            List<byte[]> batch = batch(lines);
            while (!batch.isEmpty() || !ahead.isEmpty()) {
                if (!batch.isEmpty()) {
                    List<byte[]> own = batch;
                    ahead.add(readers.submit(() -> read(own)));
                    batch = batch(lines);
                }
                if (batch.isEmpty() || ahead.size() == BATCHES_AHEAD) {
                    for (Report report : ahead.remove().get()) {
                        claims += report.claims().size();
                    }
                }
            }
            return claims;
        } finally {
            readers.shutdownNow();
        }
    }

    private static List<byte[]> batch(Lines lines) throws IOException {
        List<byte[]> batch = new ArrayList<>(LINES_AT_ONCE);
        while (batch.size() < LINES_AT_ONCE) {
            Optional<byte[]> line = lines.next();
            if (line.isEmpty()) {
                break;
            }
            batch.add(line.get());
        }
        return batch;
    }

    private static List<Report> read(List<byte[]> lines) throws IOException {
        List<Report> reports = new ArrayList<>(lines.size());
        for (byte[] line : lines) {
            reports.add(DrawdownJson.readReport(line));
        }
        return reports;
    }

    @Benchmark
    public int defaultStack() throws IOException {
        return claimsOfDefaultStack(file);
    }

    private static int claimsOfDefaultStack(Path file) throws IOException {
        int claims = 0;
        try (InputStream in = Files.newInputStream(file);
                MappingIterator<Plain.Report> reports = PlainStack.reader().readValues(in)) {
            while (reports.hasNextValue()) {
                claims += reports.nextValue().claims().size();
            }
        }
        return claims;
    }

    @Benchmark
    public int dslJson() throws IOException {
        return claimsOfDslJson(file);
    }

    private static int claimsOfDslJson(Path file) throws IOException {
        int claims = 0;
        try (InputStream in = Files.newInputStream(file)) {
            Lines lines = new Lines(in);
            for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
                claims += RowStacks.readWithDslJson(line.get()).claims().size();
            }
        }
        return claims;
    }

    @Benchmark
    public int limitTokensWithText() throws IOException {
        int characters = 0;
        try (InputStream in = Files.newInputStream(file);
                JsonParser parser = TOKENS.createParser(in)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    characters += parser.getText().length();
                }
            }
        }
        return characters;
    }

    @Benchmark
    public long limitLines() throws IOException {
        long bytes = 0;
        try (InputStream in = Files.newInputStream(file)) {
            Lines lines = new Lines(in);
            for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
                bytes += line.get().length;
            }
        }
        return bytes;
    }

    @Benchmark
    public long limitFileChannel() throws IOException {
        long bytes = 0;
        ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 16);
        try (FileChannel channel = FileChannel.open(file)) {
            for (int read = channel.read(buffer); read >= 0; read = channel.read(buffer)) {
                bytes += read;
                buffer.clear();
            }
        }
        return bytes;
    }

    /** Every reader finds the same claims, and two threads find the reports in the order of the file. */
    static void check() throws Exception {
        removeFiles();
        Path file = file(2_000);
        int claims = claims(file);
        Checks.same("two threads find", claims, claimsOnTwoThreads(file));
        Checks.same("the default stack finds", claims, claimsOfDefaultStack(file));
        Checks.same("dsl-json finds", claims, claimsOfDslJson(file));
        try (InputStream in = Files.newInputStream(file)) {
            Checks.same("the file holds", GeneratedReports.of(1, 300).next(2_000), read(batchOfAll(new Lines(in))));
        }
        Documents.check();
    }

    /** Files of an earlier run may hold what the reports were then. */
    static void removeFiles() throws IOException {
        Files.createDirectories(FOLDER);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(FOLDER)) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
    }

    private static List<byte[]> batchOfAll(Lines lines) throws IOException {
        List<byte[]> all = new ArrayList<>();
        for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
            all.add(line.get());
        }
        return all;
    }
}
