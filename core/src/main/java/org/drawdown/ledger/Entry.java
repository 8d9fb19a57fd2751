package org.drawdown.ledger;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.drawdown.claim.Report;
import org.immutables.value.Value;

/**
 * A report and the instant at which it became known.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Entry permits ImmutableEntry {
    Entry() {}

    /**
     * Returns a report that became known at an instant.
     *
     * @param report the report
     * @param knownAt when it became known
     * @return the entry
     */
    public static Entry of(Report report, Instant knownAt) {
        return ImmutableEntry.of(report, knownAt);
    }

    /**
     * Returns a report that became known by the end of the day on which it was published; of the last day, where only a
     * month or a year is known (the design, section 4.1).
     *
     * @param report the report
     * @return the entry
     * @throws IllegalArgumentException if the report has no date of publication
     */
    public static Entry of(Report report) {
        checkArgument(
                report.published().isPresent(),
                "the report \"%s\" has no date of publication; say at which instant it became known",
                report.id());
        return of(report, endOf(report.published().get().latest().orElseThrow()));
    }

    /**
     * Returns the end of a day in UTC, which is what "known on a day" means.
     *
     * @param day the day
     * @return the first instant after it
     */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /**
     * Returns the report.
     *
     * @return the report
     */
    @Value.Parameter
    public abstract Report report();

    /**
     * Returns when it became known.
     *
     * @return the instant
     */
    @Value.Parameter
    public abstract Instant knownAt();
}
