package org.drawdown.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days, counted from the epoch, as dates. The timelines of a ledger have about one for each claim, and most of the same
 * few days; so each day is one object.
 */
final class Dates {
    /** Those from 1970 to 2059. */
    private static final @Nullable LocalDate[] DATES = new LocalDate[1 << 15];

    private Dates() {}

    static LocalDate of(int day) {
        if (day < 0 || day >= DATES.length) {
            return LocalDate.ofEpochDay(day);
        }
        // Threads that come here at once may make equal dates, each of them whole.
        LocalDate date = DATES[day];
        if (date == null) {
            date = LocalDate.ofEpochDay(day);
            DATES[day] = date;
        }
        return date;
    }
}
