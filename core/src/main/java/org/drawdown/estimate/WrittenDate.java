package org.drawdown.estimate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One date of EDTF level 0 or 1, such as "2026-02-05", "2026-02~" or "202X", and the days that it can mean, inclusive.
 */
record WrittenDate(int firstDay, int lastDay, DatePrecision precision, DateMark mark) {
    /** Reads a date; empty if the text is none, or one whose days cannot be told. */
    static Optional<WrittenDate> parse(String text) {
        DateMark mark = DateMark.atEndOf(text);
        String date = DateMark.removeFrom(text);
        // By far the most dates are plain days, so these come first and wait for nothing.
        if (hasForm("0000-00-00", date)) {
            return day(date, mark);
        }
        if (hasForm("0000-00", date) || hasForm("0000-00-XX", date)) {
            return month(date, mark);
        }
        if (hasForm("0000", date) || hasForm("0000-XX", date) || hasForm("0000-XX-XX", date)) {
            return years(date, 4, DatePrecision.YEAR, mark);
        }
        if (hasForm("000X", date)) {
            return years(date, 3, DatePrecision.DECADE, mark);
        }
        if (hasForm("00XX", date)) {
            return years(date, 2, DatePrecision.CENTURY, mark);
        }
        return Optional.empty();
    }

    /** Reads a day without a mark, which most dates are, as the number of the day; empty if the text is no such day. */
    static OptionalInt plainDay(String text) {
        if (text.length() != "0000-00-00".length() || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return OptionalInt.empty();
        }
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int dayOfMonth = number(text, 8, 10);
        if (year < 0
                || !isMonth(month)
                || dayOfMonth < 1
                || dayOfMonth > YearMonth.of(year, month).lengthOfMonth()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of((int) LocalDate.of(year, month, dayOfMonth).toEpochDay());
    }

    /** The day, month or year that a day lies in; of a decade or a century, the year. */
    static String text(int epochDay, DatePrecision precision) {
        String day = LocalDate.ofEpochDay(epochDay).toString();
        return switch (precision) {
            case DAY -> day;
            case MONTH -> day.substring(0, 7);
            case YEAR, DECADE, CENTURY -> day.substring(0, 4);
        };
    }

    /** A day of this date in the precision and with the mark of this date. */
    String textOf(int epochDay) {
        return text(epochDay, precision) + mark.symbol();
    }

    private static Optional<WrittenDate> day(String date, DateMark mark) {
        OptionalInt day = plainDay(date);
        return day.isPresent()
                ? Optional.of(new WrittenDate(day.getAsInt(), day.getAsInt(), DatePrecision.DAY, mark))
                : Optional.empty();
    }

    private static Optional<WrittenDate> month(String date, DateMark mark) {
        int month = number(date, 5, 7);
        if (!isMonth(month)) {
            return Optional.empty();
        }
        YearMonth yearMonth = YearMonth.of(number(date, 0, 4), month);
        return Optional.of(between(yearMonth.atDay(1), yearMonth.atEndOfMonth(), DatePrecision.MONTH, mark));
    }

    /** All years that begin with the given number of digits. */
    private static Optional<WrittenDate> years(String date, int digits, DatePrecision precision, DateMark mark) {
        String known = date.substring(0, digits);
        int first = number(known + "000", 0, 4);
        int last = number(known + "999", 0, 4);
        return Optional.of(between(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), precision, mark));
    }

    private static WrittenDate between(LocalDate first, LocalDate last, DatePrecision precision, DateMark mark) {
        return new WrittenDate((int) first.toEpochDay(), (int) last.toEpochDay(), precision, mark);
    }

    /** Whether the text is the form with any digit for each 0 of it. */
    private static boolean hasForm(String form, String date) {
        if (date.length() != form.length()) {
            return false;
        }
        for (int i = 0; i < form.length(); i++) {
            char unit = date.charAt(i);
            if (form.charAt(i) == '0' ? !isDigit(unit) : unit != form.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    // Not Character.isDigit, which takes the digits of every script.
    private static boolean isDigit(char unit) {
        return unit >= '0' && unit <= '9';
    }

    private static boolean isMonth(int month) {
        return month >= 1 && month <= 12;
    }

    /** The number that digits stand for; negative if they are none. */
    private static int number(String date, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char unit = date.charAt(i);
            if (!isDigit(unit)) {
                return -1;
            }
            number = number * 10 + (unit - '0');
        }
        return number;
    }
}
