package org.drawdown.ledger;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Streams;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.drawdown.claim.Amendment;
import org.drawdown.claim.Report;
import org.drawdown.wording.Identifier;

/**
 * All reports and amendments, each with the instant at which it became known.
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
    private static final Ledger EMPTY = new Ledger(
            Versions.none(new Versions.Kind<>(
                    entry -> entry.report().id(),
                    Entry::report,
                    Entry::knownAt,
                    (one, other) -> Pieces.compare(one.report(), other.report()))),
            Versions.none(new Versions.Kind<>(
                    entry -> entry.amendment().id(),
                    AmendmentEntry::amendment,
                    AmendmentEntry::knownAt,
                    (one, other) -> Pieces.compare(one.amendment(), other.amendment()))));

    private final Versions<Entry> reports;
    private final Versions<AmendmentEntry> amendments;

    private Ledger(Versions<Entry> reports, Versions<AmendmentEntry> amendments) {
        this.reports = reports;
        this.amendments = amendments;
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
        return EMPTY.plusAll(Streams.stream(reports).map(Entry::of), Stream.empty());
    }

    /**
     * Returns a ledger of reports, each with its own instant.
     *
     * @param entries the reports with their instants
     * @return the ledger
     */
    public static Ledger ofEntries(Iterable<Entry> entries) {
        return ofEntries(entries, ImmutableList.of());
    }

    /**
     * Returns a ledger of reports and amendments, each with its own instant.
     *
     * @param reports the reports with their instants
     * @param amendments the amendments with theirs
     * @return the ledger
     */
    public static Ledger ofEntries(Iterable<Entry> reports, Iterable<AmendmentEntry> amendments) {
        return EMPTY.plusAll(Streams.stream(reports), Streams.stream(amendments));
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
        return new Ledger(reports.with(checkNotNull(entry, "entry")), amendments);
    }

    /**
     * Returns this ledger and an amendment.
     *
     * @param amendment the amendment; what it amends may be in the ledger already, come later, or never
     * @param knownAt when it became known
     * @return the ledger of both
     */
    public Ledger plus(Amendment amendment, Instant knownAt) {
        return plus(AmendmentEntry.of(amendment, knownAt));
    }

    /**
     * Returns this ledger and an amendment.
     *
     * @param entry the amendment with its instant
     * @return the ledger of both
     */
    public Ledger plus(AmendmentEntry entry) {
        return new Ledger(reports, amendments.with(checkNotNull(entry, "entry")));
    }

    /**
     * Returns the union of this ledger and another.
     *
     * @param other the other ledger
     * @return the ledger of all that is in either
     */
    public Ledger merge(Ledger other) {
        return new Ledger(reports.union(other.reports), amendments.union(other.amendments));
    }

    /**
     * Returns what was known at an instant.
     *
     * @param instant the instant
     * @return the ledger of what was known at that instant or before
     */
    public Ledger asKnownAt(Instant instant) {
        return new Ledger(reports.asKnownAt(instant), amendments.asKnownAt(instant));
    }

    /**
     * Returns all reports: by id, letter for letter, then by the instant at which each version became known; versions of one instant in an
     * order that is always the same and means nothing.
     *
     * @return the reports with their instants
     */
    public Stream<Entry> entries() {
        return reports.all();
    }

    /**
     * Returns the versions of a report.
     *
     * @param report the id of the report
     * @return its versions, in the order in which they became known; empty where the report is not in the ledger
     */
    public ImmutableList<Entry> versions(String report) {
        return reports.of(report);
    }

    /**
     * Returns the versions of each report: all that one page ever said, together.
     *
     * @return of each report its versions, in the order in which they became known; the reports in the
     *     {@linkplain Identifier#ORDER order} in which their claims are cited
     */
    public Stream<ImmutableList<Entry>> pages() {
        return reports.byId();
    }

    /**
     * Returns all amendments: by id, letter for letter, then by the instant at which each version became known.
     *
     * @return the amendments with their instants
     */
    public Stream<AmendmentEntry> amendments() {
        return amendments.all();
    }

    /**
     * Returns which reports are not the same in this ledger and another, such as those that were added to it. What the
     * two share is passed over.
     *
     * @param other the other ledger
     * @return the ids of the reports of which one of the two has a version, or an earlier instant, that the other has not
     */
    public ImmutableSortedSet<String> reportsThatDiffer(Ledger other) {
        return reports.idsThatDiffer(other.reports);
    }

    /**
     * Returns which amendments are not the same in this ledger and another.
     *
     * @param other the other ledger
     * @return the ids of the amendments of which one of the two has a version, or an earlier instant, that the other has
     *     not
     */
    public ImmutableSortedSet<String> amendmentsThatDiffer(Ledger other) {
        return amendments.idsThatDiffer(other.amendments);
    }

    private Ledger plusAll(Stream<Entry> reportEntries, Stream<AmendmentEntry> amendmentEntries) {
        return new Ledger(reports.with(reportEntries), amendments.with(amendmentEntries));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ledger ledger && reports.equals(ledger.reports) && amendments.equals(ledger.amendments);
    }

    @Override
    public int hashCode() {
        return 31 * reports.hashCode() + amendments.hashCode();
    }

    @Override
    public String toString() {
        return "Ledger of " + reports.size() + " reports and " + amendments.size() + " amendments";
    }
}
