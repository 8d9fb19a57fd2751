package org.drawdown.bench;

import java.io.IOException;
import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.List;
import org.drawdown.bench.plain.PlainStack;
import org.drawdown.bench.row.RowStacks;
import org.drawdown.json.DrawdownJson;
import org.drawdown.json.ReadOption;
import org.drawdown.place.Gazetteer;

/** Reads a hundred thousand reports, keeps them all, and prints what each holds in the heap. */
public final class KeptHeap {
    private static final int REPORTS = 100_000;
    private static final int TENURES = 300;

    private enum Contender {
        JSON_BYTES,
        DRAWDOWN,
        DRAWDOWN_WITH_GAZETTEER,
        DEFAULT_STACK,
        DSL_JSON;

        Object read(byte[] json, Gazetteer gazetteer) throws IOException {
            return switch (this) {
                case JSON_BYTES -> json;
                case DRAWDOWN -> DrawdownJson.readReport(json);
                case DRAWDOWN_WITH_GAZETTEER -> DrawdownJson.readReport(json, ReadOption.sourcesOf(gazetteer));
                case DEFAULT_STACK -> PlainStack.read(json);
                case DSL_JSON -> RowStacks.readWithDslJson(json);
            };
        }
    }

    private KeptHeap() {}

    public static void main(String... args) throws IOException {
        Contender contender = Contender.valueOf(args[0]);
        GeneratedReports reports = GeneratedReports.of(1, TENURES);
        Gazetteer gazetteer = reports.gazetteer();
        contender.read(Documents.bytes(reports.next()), gazetteer);
        List<Object> kept = new ArrayList<>(REPORTS);
        long before = ChildJvm.usedHeap();
        for (int i = 0; i < REPORTS; i++) {
            kept.add(contender.read(Documents.bytes(reports.next()), gazetteer));
        }
        System.out.println((ChildJvm.usedHeap() - before) / (double) REPORTS);
        Reference.reachabilityFence(kept);
        Reference.reachabilityFence(reports);
        Reference.reachabilityFence(gazetteer);
    }

    static List<Row> measure() {
        List<Row> rows = new ArrayList<>();
        for (Contender contender : Contender.values()) {
            rows.add(Row.ofBytes(contender, ChildJvm.number(KeptHeap.class, "-Xmx4g", contender)));
        }
        return rows;
    }
}
