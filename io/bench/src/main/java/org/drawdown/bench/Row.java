package org.drawdown.bench;

import java.util.Locale;

/** What was measured of one contender: wall time, processor time, bytes; NaN where there is nothing to say. */
record Row(String contender, double nanos, double cpu, double bytes, double spread) {
    static final double NONE = Double.NaN;

    /** What a contender keeps in the heap, for one of a job. */
    static Row ofBytes(Enum<?> contender, double bytes) {
        return new Row(name(contender), NONE, NONE, bytes, NONE);
    }

    /** The name of a constant as words. */
    static String name(Enum<?> contender) {
        return contender.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** What contenders are compared by: time, or processor time where no other was taken, or else bytes. */
    double figure() {
        if (!Double.isNaN(nanos)) {
            return nanos;
        }
        return Double.isNaN(cpu) ? bytes : cpu;
    }

    /** The row of which only the processor time is known. */
    Row byCpu() {
        return new Row(contender, NONE, cpu, NONE, NONE);
    }

    /** A time for people: three figures and a unit. */
    static String time(double nanos) {
        if (Double.isNaN(nanos)) {
            return "";
        }
        if (nanos < 1_000) {
            return figures(nanos) + " ns";
        }
        if (nanos < 1_000_000) {
            return figures(nanos / 1_000) + " us";
        }
        return nanos < 1_000_000_000 ? figures(nanos / 1_000_000) + " ms" : figures(nanos / 1_000_000_000) + " s";
    }

    static String bytes(double bytes) {
        return Double.isNaN(bytes) ? "" : String.format(Locale.ROOT, "%,d", Math.round(bytes));
    }

    static String percent(double spread) {
        return Double.isNaN(spread) ? "" : Math.round(spread * 100) + " %";
    }

    static String figures(double number) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            return "";
        }
        return String.format(Locale.ROOT, number < 10 ? "%.2f" : number < 100 ? "%.1f" : "%,.0f", number);
    }
}
