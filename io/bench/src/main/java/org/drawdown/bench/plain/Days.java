package org.drawdown.bench.plain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** The days of a window, as one works them out with java.time alone. */
public final class Days {
    private Days() {}

    /** The first day of a window, if it has one. */
    public static Optional<LocalDate> first(String edtf) {
        int slash = edtf.indexOf('/');
        return day(slash < 0 ? edtf : edtf.substring(0, slash), false);
    }

    /** The last day of a window, if it has one. */
    public static Optional<LocalDate> last(String edtf) {
        return day(edtf.substring(edtf.indexOf('/') + 1), true);
    }

    private static Optional<LocalDate> day(String end, boolean last) {
        if (end.isEmpty() || end.equals("..")) {
            return Optional.empty();
        }
        char mark = end.charAt(end.length() - 1);
        String day = mark == '~' || mark == '?' || mark == '%' ? end.substring(0, end.length() - 1) : end;
        if (day.length() == "2026-02".length()) {
            YearMonth month = YearMonth.parse(day);
            return Optional.of(last ? month.atEndOfMonth() : month.atDay(1));
        }
        return Optional.of(LocalDate.parse(day));
    }
}
