package org.drawdown.ledger;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.drawdown.claim.Report;

/**
 * All reports, each with the instant at which it became known.
 *
 * <pre>{@code
 * Ledger ledger = Ledger.of(report).plus(anotherReport).merge(colleaguesLedger);
 * }</pre>
 *
 * <p>{@link #merge} is union: it does not matter who merges what into what, in which order or how often. Of the same
 * report, the earliest instant is kept. Two reports with one id and other content are two versions of one page; both
 * stay.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Ledger {
    private static final Ledger EMPTY = new Ledger(ImmutableSortedMap.of());

    // Versions of one report: by the instant at which each became known, then by what they say.
    private static final Comparator<Entry> VERSIONS = Comparator.comparing(Entry::knownAt)
            .thenComparing(entry -> entry.report().toString());

    private final ImmutableSortedMap<String, ImmutableList<Entry>> versionsById;

    private Ledger(ImmutableSortedMap<String, ImmutableList<Entry>> versionsById) {
        this.versionsById = versionsById;
    }

    /**
     * Returns the ledger without reports.
     *
     * @return an empty ledger
     */
    public static Ledger empty() {
        return EMPTY;
    }

    /**
     * Returns a ledger of reports, each known by the end of the day on which it was published.
     *
     * @param reports the reports
     * @return the ledger
     * @throws IllegalArgumentException if a report has no date of publication
     */
    public static Ledger of(Report... reports) {
        return of(List.of(reports));
    }

    /**
     * Returns a ledger of reports, each known by the end of the day on which it was published.
     *
     * @param reports the reports
     * @return the ledger
     * @throws IllegalArgumentException if a report has no date of publication
     */
    public static Ledger of(Iterable<Report> reports) {
        List<Entry> entries = new ArrayList<>();
        reports.forEach(report -> entries.add(Entry.of(report)));
        return ofEntries(entries);
    }

    /**
     * Returns a ledger of reports, each with its own instant.
     *
     * @param entries the reports with their instants
     * @return the ledger
     */
    public static Ledger ofEntries(Iterable<Entry> entries) {
        return EMPTY.with(entries);
    }

    /**
     * Returns this ledger and a report, known by the end of the day on which it was published.
     *
     * @param report the report
     * @return the ledger of both
     * @throws IllegalArgumentException if the report has no date of publication
     */
    public Ledger plus(Report report) {
        return plus(Entry.of(report));
    }

    /**
     * Returns this ledger and a report.
     *
     * @param report the report
     * @param knownAt when it became known
     * @return the ledger of both
     */
    public Ledger plus(Report report, Instant knownAt) {
        return plus(Entry.of(report, knownAt));
    }

    /**
     * Returns this ledger and an entry.
     *
     * @param entry the entry
     * @return the ledger of both
     */
    public Ledger plus(Entry entry) {
        return with(ImmutableList.of(entry));
    }

    /**
     * Returns the union of this ledger and another.
     *
     * @param other the other ledger
     * @return the ledger of all that is in either
     */
    public Ledger merge(Ledger other) {
        return with(other.entries()::iterator);
    }

    /**
     * Returns what was known at an instant.
     *
     * @param instant the instant
     * @return the ledger of the entries known at that instant or before
     */
    public Ledger asKnownAt(Instant instant) {
        return EMPTY.with(entries().filter(entry -> !entry.knownAt().isAfter(instant))::iterator);
    }

    /**
     * Returns all entries: by report id, then by the instant at which each version became known.
     *
     * @return the entries
     */
    public Stream<Entry> entries() {
        return versionsById.values().stream().flatMap(List::stream);
    }

    /**
     * Returns the versions of a report.
     *
     * @param report the id of the report
     * @return its versions, in the order in which they became known; empty where the report is not in the ledger
     */
    public ImmutableList<Entry> versions(String report) {
        return versionsById.getOrDefault(report, ImmutableList.of());
    }

    private Ledger with(Iterable<Entry> added) {
        TreeMap<String, ImmutableList<Entry>> all = new TreeMap<>(versionsById);
        for (Entry entry : added) {
            all.merge(entry.report().id(), ImmutableList.of(entry), Ledger::union);
        }
        return new Ledger(ImmutableSortedMap.copyOfSorted(all));
    }

    private static ImmutableList<Entry> union(List<Entry> some, List<Entry> others) {
        Map<Report, Instant> earliest = new LinkedHashMap<>();
        Stream.concat(some.stream(), others.stream())
                .forEach(entry -> earliest.merge(
                        entry.report(), entry.knownAt(), (one, other) -> one.isBefore(other) ? one : other));
        return earliest.entrySet().stream()
                .map(entry -> Entry.of(entry.getKey(), entry.getValue()))
                .sorted(VERSIONS)
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ledger && versionsById.equals(((Ledger) other).versionsById);
    }

    @Override
    public int hashCode() {
        return versionsById.hashCode();
    }

    @Override
    public String toString() {
        return "Ledger of " + versionsById.size() + " reports";
    }
}
