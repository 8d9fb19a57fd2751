package org.drawdown.estimate;

/** How finely a date was written, finest first. */
public enum DatePrecision {
    /** A day: {@code 2026-02-05}. */
    DAY,
    /** A month: {@code 2026-02}, or a day of it that is not known: {@code 2026-02-XX}. */
    MONTH,
    /** A year: {@code 2026}, or a month or day of it that is not known: {@code 2026-XX}, {@code 2026-XX-XX}. */
    YEAR,
    /** A year of which the last digit is not known: {@code 202X}. */
    DECADE,
    /** A year of which the last two digits are not known: {@code 20XX}. */
    CENTURY
}
