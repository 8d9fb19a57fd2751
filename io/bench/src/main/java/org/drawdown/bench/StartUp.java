package org.drawdown.bench;

import static java.util.Objects.requireNonNull;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.drawdown.bench.plain.PlainStack;
import org.drawdown.json.DrawdownJson;
import org.drawdown.ledger.Ledger;
import org.drawdown.place.Gazetteer;
import org.drawdown.reading.Reading;
import org.drawdown.timeline.Timeline;

/**
 * Reads the seed report in a Java that has just begun, and prints how much processor time that Java has used by then, its
 * compiler and its collector included.
 */
public final class StartUp {
    private static final int RUNS = 10;
    private static final String REPORT = "/org/drawdown/examples/seed/seed-report.json";
    private static final String GAZETTEER = "/org/drawdown/examples/seed/seed-gazetteer.json";

    private enum Contender {
        /** Nothing at all. */
        LIMIT_EMPTY_MAIN,
        /** The report and the gazetteer, the timelines of all bases, and the line for the page. */
        DRAWDOWN,
        /** The report to values. */
        DRAWDOWN_READ_ONLY,
        DEFAULT_STACK_READ_ONLY
    }

    private StartUp() {}

    public static void main(String... args) throws IOException {
        int characters = switch (Contender.valueOf(args[0])) {
            case LIMIT_EMPTY_MAIN -> 0;
            case DRAWDOWN -> timelines();
            case DRAWDOWN_READ_ONLY ->
                DrawdownJson.readReport(resource(REPORT)).claims().size();
            case DEFAULT_STACK_READ_ONLY ->
                PlainStack.read(resource(REPORT)).claims().size();
        };
        System.out.println(characters);
        System.out.println(
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime());
    }

    private static int timelines() throws IOException {
        Ledger ledger = Ledger.of(DrawdownJson.readReport(resource(REPORT)));
        Gazetteer gazetteer = DrawdownJson.readGazetteer(resource(GAZETTEER));
        int characters = 0;
        for (Timeline timeline :
                Reading.leading(ledger).with(gazetteer).timelines().values()) {
            characters += timeline.latest()
                    .map(segment ->
                            timeline.why(segment).headline(Locale.ENGLISH).length())
                    .orElse(0);
        }
        return characters;
    }

    private static byte[] resource(String path) throws IOException {
        // As any Java comes to its bytes: what a library of files would take to start is not part of the work.
        try (InputStream bytes = StartUp.class.getResourceAsStream(path)) {
            return requireNonNull(bytes, path).readAllBytes();
        }
    }

    static List<Row> measure() {
        List<Row> rows = new ArrayList<>();
        for (Contender contender : Contender.values()) {
            double[] nanos = new double[RUNS];
            for (int i = 0; i < RUNS; i++) {
                nanos[i] = ChildJvm.number(StartUp.class, "-Xmx1g", contender);
            }
            Arrays.sort(nanos);
            double median = (nanos[RUNS / 2 - 1] + nanos[RUNS / 2]) / 2;
            rows.add(new Row(Row.name(contender), Row.NONE, median, Row.NONE, (nanos[RUNS - 1] - nanos[0]) / median));
        }
        return rows;
    }
}
