package org.drawdown.reading;

import java.time.LocalDate;
import java.util.Optional;
import org.drawdown.estimate.DateWindow;
import org.jspecify.annotations.Nullable;

/**
 * Days, counted from the epoch, as dates. The timelines of a ledger have about one for each claim, and most of the same
 * few days; so each day is one object.
 */
final class Dates {
    /** Those from 1970 to 2059. */
    private static final @Nullable Day[] DAYS = new Day[1 << 15];

    private record Day(Optional<LocalDate> date, DateWindow window) {}

    private Dates() {}

    static LocalDate of(int day) {
        return given(day).orElseThrow();
    }

    /** The date, for those who may have none. */
    static Optional<LocalDate> given(int day) {
        return isKept(day) ? kept(day).date : Optional.of(LocalDate.ofEpochDay(day));
    }

    /** The window of the day alone. */
    static DateWindow window(int day) {
        return isKept(day) ? kept(day).window : DateWindow.on(LocalDate.ofEpochDay(day));
    }

    private static boolean isKept(int day) {
        return day >= 0 && day < DAYS.length;
    }

    private static Day kept(int number) {
        // Threads that come here at once may make equal days, each of them whole.
        Day day = DAYS[number];
        if (day == null) {
            LocalDate date = LocalDate.ofEpochDay(number);
            day = new Day(Optional.of(date), DateWindow.on(date));
            DAYS[number] = day;
        }
        return day;
    }
}
