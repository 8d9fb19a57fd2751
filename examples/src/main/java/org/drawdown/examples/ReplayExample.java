package org.drawdown.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.io.Resources;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.drawdown.json.DrawdownJson;
import org.drawdown.ledger.Entry;
import org.drawdown.ledger.Ledger;
import org.drawdown.place.Gazetteer;
import org.drawdown.place.Tenure;
import org.drawdown.reading.Reading;
import org.drawdown.timeline.Change;
import org.drawdown.timeline.Segment;

/**
 * What would we have said on each day, what changed since the day before, and why?
 *
 * <p>Replays the weeks of February and March 2026 in which four bases in north-eastern Syria were said to be left, kept,
 * blown up, handed over and reinforced: day by day, as it was known on each day, under both policies.
 */
public final class ReplayExample {
    private ReplayExample() {}

    /**
     * Prints the replay.
     *
     * @param args ignored
     * @throws IOException if the reports cannot be read
     */
    public static void main(String... args) throws IOException {
        run(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
    }

    static void run(PrintStream out) throws IOException {
        Ledger ledger = ledger();
        Gazetteer gazetteer = gazetteer();
        List<Reading> readings = ImmutableList.of(
                Reading.leading(ledger).with(gazetteer),
                Reading.cautious(ledger).with(gazetteer));

        LocalDate before = LocalDate.EPOCH;
        for (LocalDate day : daysOf(ledger)) {
            out.println("== " + day + ": " + published(ledger, day));
            for (Reading reading : readings) {
                print(out, reading.asKnownAt(before), reading.asKnownAt(day), day);
            }
            out.println();
            before = day;
        }
    }

    static Ledger ledger() throws IOException {
        return DrawdownJson.readLedger(resource("february-2026-ledger.json"));
    }

    static Gazetteer gazetteer() throws IOException {
        return DrawdownJson.readGazetteer(resource("february-2026-gazetteer.json"));
    }

    /** The days on which a report became known. */
    static ImmutableSortedSet<LocalDate> daysOf(Ledger ledger) {
        return ledger.entries()
                .map(ReplayExample::dayOf)
                .collect(ImmutableSortedSet.toImmutableSortedSet(LocalDate::compareTo));
    }

    // A report of a day is known by the end of it, which is the first instant after it.
    private static LocalDate dayOf(Entry entry) {
        return entry.knownAt().minusNanos(1).atZone(ZoneOffset.UTC).toLocalDate();
    }

    private static String published(Ledger ledger, LocalDate day) {
        return ledger.entries()
                .filter(entry -> dayOf(entry).equals(day))
                .map(entry -> entry.report().publisher().names().preferred().text())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static void print(PrintStream out, Reading then, Reading now, LocalDate day) {
        out.println("-- " + now.policy());
        now.on(day).forEach((tenure, segment) -> out.println("   " + line(tenure, segment)));
        for (Change change : then.changesTo(now)) {
            if (change.kind() != Change.Kind.SUPPORT) {
                out.println("   * " + change.summary(Locale.ENGLISH));
            }
        }
    }

    private static String line(Tenure tenure, Segment segment) {
        String pending = segment.pending().stream()
                .map(evidence -> evidence.event().phrase().in(Locale.ENGLISH))
                .collect(Collectors.joining(", "));
        return tenure.base() + ": " + segment.status().phrase().in(Locale.ENGLISH) + ", "
                + segment.support().phrase().in(Locale.ENGLISH)
                + (segment.contestedBy().isEmpty() ? "" : ", contested")
                + (pending.isEmpty() ? "" : ", pending: " + pending);
    }

    private static byte[] resource(String name) throws IOException {
        return Resources.toByteArray(Resources.getResource(ReplayExample.class, "replay/" + name));
    }
}
