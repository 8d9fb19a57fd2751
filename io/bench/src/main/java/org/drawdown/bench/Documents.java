package org.drawdown.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.drawdown.bench.plain.Plain;
import org.drawdown.bench.plain.PlainStack;
import org.drawdown.bench.row.RowStacks;
import org.drawdown.bench.row.Rows;
import org.drawdown.claim.Report;
import org.drawdown.json.DrawdownJson;
import org.drawdown.json.WriteOption;

/** The documents that the benchmarks of JSON read and write, and what it means that a contender reads and writes them. */
final class Documents {
    static final int COUNT = 512;
    private static final ObjectMapper TREES = new ObjectMapper();

    private Documents() {}

    static List<Report> reports(int count) {
        return GeneratedReports.of(1, 300).next(count);
    }

    static byte[][] bytes(int count) {
        return reports(count).stream().map(Documents::bytes).toArray(byte[][]::new);
    }

    static byte[] bytes(Report report) {
        return DrawdownJson.writeReport(report, WriteOption.COMPACT).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Checks that every contender reads the same documents and writes what it read: the default stack and the library to
     * the same bytes, the others, which have an order of their own, to the same members.
     */
    static void check() throws IOException {
        for (Report report : reports(COUNT)) {
            byte[] bytes = bytes(report);
            Checks.same("the library reads", report, DrawdownJson.readReport(bytes));

            ByteArrayOutputStream streamed = new ByteArrayOutputStream();
            DrawdownJson.writeReport(report, streamed, WriteOption.COMPACT);
            checkBytes("the library writes to a stream", bytes, streamed.toByteArray());

            Plain.Report plain = PlainStack.read(bytes);
            checkBytes("the default stack writes", bytes, PlainStack.write(plain));

            JsonNode tree = TREES.readTree(bytes);
            Rows.Report row = RowStacks.readWithDslJson(bytes);
            Checks.same("dsl-json writes", tree, TREES.readTree(RowStacks.writeWithDslJson(row)));
            Checks.same("fastjson2 writes", tree, TREES.readTree(RowStacks.writeWithFastjson2(row)));
        }
    }

    static void checkBytes(String what, byte[] expected, byte[] actual) {
        if (!Arrays.equals(expected, actual)) {
            Checks.same(what, new String(expected, StandardCharsets.UTF_8), new String(actual, StandardCharsets.UTF_8));
        }
    }
}
