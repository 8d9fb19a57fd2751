package org.drawdown.estimate;

/**
 * How sure a date is, as EDTF marks it with one character after the date.
 *
 * <p>A mark is kept and shown. It moves no bound: how far "about 29 January" reaches, nobody said.
 */
public enum DateMark {
    /** No mark: the date as it stands. */
    NONE(""),
    /** About this date: {@code 2026-01-29~}. */
    APPROXIMATE("~"),
    /** This date, if the report is right: {@code 2026-01-29?}. */
    UNCERTAIN("?"),
    /** About this date, if the report is right: {@code 2026-01-29%}. */
    APPROXIMATE_AND_UNCERTAIN("%");

    private final String symbol;

    DateMark(String symbol) {
        this.symbol = symbol;
    }

    /**
     * Returns the character that EDTF writes after the date.
     *
     * @return one character; none for {@link #NONE}
     */
    public String symbol() {
        return symbol;
    }

    /**
     * Tells whether the date is approximate.
     *
     * @return whether it is, be it uncertain as well or not
     */
    public boolean isApproximate() {
        return this == APPROXIMATE || this == APPROXIMATE_AND_UNCERTAIN;
    }

    /**
     * Tells whether the date is uncertain.
     *
     * @return whether it is, be it approximate as well or not
     */
    public boolean isUncertain() {
        return this == UNCERTAIN || this == APPROXIMATE_AND_UNCERTAIN;
    }

    /** The mark at the end of a date text; none if there is no text. */
    static DateMark atEndOf(String date) {
        char last = date.isEmpty() ? ' ' : date.charAt(date.length() - 1);
        return switch (last) {
            case '~' -> APPROXIMATE;
            case '?' -> UNCERTAIN;
            case '%' -> APPROXIMATE_AND_UNCERTAIN;
            default -> NONE;
        };
    }

    /** The date text without the mark at its end. */
    static String removeFrom(String date) {
        return date.substring(0, date.length() - atEndOf(date).symbol.length());
    }

    /** The date text with this mark besides the one that it has. */
    String addTo(String date) {
        DateMark present = atEndOf(date);
        DateMark both = present == NONE || present == this ? this : APPROXIMATE_AND_UNCERTAIN;
        return removeFrom(date) + both.symbol;
    }
}
