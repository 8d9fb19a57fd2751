package org.drawdown.estimate;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.primitives.Longs;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.Temporal;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.drawdown.wording.Phrase;
import org.drawdown.wording.Text;
import org.drawdown.wording.Verbatim;
import org.immutables.value.Value;

/**
 * The days on which something happened or held, as far as somebody said: "5 February", "by 5 February", "about 29
 * January to 5 February".
 *
 * <pre>{@code
 * DateWindow.on(LocalDate.of(2026, 2, 5)).edtf();       // 2026-02-05
 * DateWindow.until(LocalDate.of(2026, 2, 5)).edtf();    // ../2026-02-05
 * DateWindow.parse("2026-01-29~/2026-02-05").withVerbatim(Verbatim.of("خلال الساعات والأيام الأخيرة", "ar"));
 * }</pre>
 *
 * <p>A window has an earliest and a latest day, <b>both inclusive</b>; either may be missing. Of an act that is done,
 * such as a departure, it says: on <i>one</i> of these days, and which one is not known.
 *
 * <h2>As text</h2>
 *
 * <p>A window is written in the Extended Date/Time Format (EDTF, ISO 8601-2; the published form is that of the Library
 * of Congress, 2019). What was written is kept: "2026-02" and "2026-02-01/2026-02-28" have the same days and are not
 * equal. Each window has exactly one text, and each text that is read is the text of its window.
 *
 * <table>
 * <caption>Texts that are read and written</caption>
 * <tr><th>text</th><th>days</th></tr>
 * <tr><td>{@code 2026-02-05}</td><td>that day</td></tr>
 * <tr><td>{@code 2026-02}, {@code 2026-02-XX}</td><td>1 to 28 February 2026</td></tr>
 * <tr><td>{@code 2026}, {@code 2026-XX}, {@code 2026-XX-XX}</td><td>1 January to 31 December 2026</td></tr>
 * <tr><td>{@code 202X}, {@code 20XX}</td><td>the years 2020 to 2029, 2000 to 2099</td></tr>
 * <tr><td>{@code 2026-01-29/2026-02}</td><td>first day of the one date to last day of the other</td></tr>
 * <tr><td>{@code ../2026-02-05}, {@code 2026-02-05/..}</td><td>open: no first day, no last day</td></tr>
 * <tr><td>{@code /2026-02-05}, {@code 2026-02-05/}</td><td>unknown first, last day; days as if open</td></tr>
 * <tr><td>{@code /}</td><td>{@link #unknown()}; {@code ../..}, {@code /..} and {@code ../} are read too</td></tr>
 * <tr><td>{@code 2026-02~}, {@code 2026-02?}, {@code 2026-02%}</td><td>any date above with a {@link DateMark}</td></tr>
 * </table>
 *
 * <p>Refused, since their days could not be told or kept: times of day; seasons, which have no first and last day that
 * people agree on (winter lies in two years, and south of the equator in other months); years outside 0000 to 9999
 * (the forms {@code -0044} and {@code Y12026}); and all of level 2, such as sets, {@code 2026-2X} or a digit {@code X}
 * in an interval. So this is level 0 without times, and level 1 without seasons and far years.
 *
 * <h2>Relations</h2>
 *
 * <p>They compare two unknown days, one in each window. A missing bound lies before, or after, every day. Marks do not
 * count.
 *
 * <table>
 * <caption>Relations of one day in this window to one day in the other</caption>
 * <tr><th>the day in this window is</th><th>for every choice of days</th><th>for some choice</th></tr>
 * <tr><td>before the other day</td><td>{@link #definitelyBefore}</td><td>{@link #possiblyBefore}</td></tr>
 * <tr><td>after the other day</td><td>{@link #definitelyAfter}</td><td>{@link #possiblyAfter}</td></tr>
 * <tr><td>one of the days of the other window</td><td>{@link #definitelyWithin}</td><td>{@link #overlaps}</td></tr>
 * </table>
 *
 * <pre>
 *   1 2 3 4 5 6 7 8
 *   [---]              a window
 *         [-----]      definitely after it
 *       [-------]      overlaps it; possibly after it, never before it
 *     [-]              definitely within it; possibly before it and possibly after it
 * </pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class DateWindow permits ImmutableDateWindow {
    // The days follow from the text. They are kept beside it so that comparing two windows reads four numbers.
    private static final int NO_EARLIEST = Integer.MIN_VALUE;
    private static final int NO_LATEST = Integer.MAX_VALUE;

    private static final String OPEN = "..";

    private static final int PLAIN_DAY_LENGTH = "2026-02-05".length();
    private static final String UNKNOWN = "";

    private static final DateWindow ANY_DAY = of("/", NO_EARLIEST, NO_LATEST);

    DateWindow() {}

    /**
     * Returns one day: {@code 2026-02-05}.
     *
     * @param day the day, in the years 0000 to 9999
     * @return the window
     * @throws IllegalArgumentException if the year is outside
     */
    public static DateWindow on(LocalDate day) {
        int epochDay = epochDay("day", day);
        return of(day.toString(), epochDay, epochDay);
    }

    /**
     * Returns all days between two days: {@code 2026-01-29/2026-02-05}. Twice the same day is {@link #on} it.
     *
     * @param earliestInclusive the first day, in the years 0000 to 9999
     * @param latestInclusive the last day, in the same years and not before the first
     * @return the window
     * @throws IllegalArgumentException if a year is outside or the days are the wrong way round
     */
    public static DateWindow between(LocalDate earliestInclusive, LocalDate latestInclusive) {
        if (earliestInclusive.equals(latestInclusive)) {
            return on(earliestInclusive);
        }
        return of(
                earliestInclusive + "/" + latestInclusive,
                epochDay("earliest", earliestInclusive),
                epochDay("latest", latestInclusive));
    }

    /**
     * Returns all days up to a day: {@code ../2026-02-05}.
     *
     * @param latestInclusive the last day, in the years 0000 to 9999
     * @return the window, with no earliest day
     * @throws IllegalArgumentException if the year is outside
     */
    public static DateWindow until(LocalDate latestInclusive) {
        return of(OPEN + "/" + latestInclusive, NO_EARLIEST, epochDay("latest", latestInclusive));
    }

    /**
     * Returns all days from a day on: {@code 2026-02-05/..}.
     *
     * @param earliestInclusive the first day, in the years 0000 to 9999
     * @return the window, with no latest day
     * @throws IllegalArgumentException if the year is outside
     */
    public static DateWindow from(LocalDate earliestInclusive) {
        return of(earliestInclusive + "/" + OPEN, epochDay("earliest", earliestInclusive), NO_LATEST);
    }

    /**
     * Returns a month: {@code 2026-02}.
     *
     * @param month the month, in the years 0000 to 9999
     * @return the window
     * @throws IllegalArgumentException if the year is outside
     */
    public static DateWindow of(YearMonth month) {
        checkYear("month", month.getYear(), month);
        int first = (int) month.atDay(1).toEpochDay();
        return of(WrittenDate.text(first, DatePrecision.MONTH), first, first + month.lengthOfMonth() - 1);
    }

    /**
     * Returns a year: {@code 2026}.
     *
     * @param year the year, 0000 to 9999
     * @return the window
     * @throws IllegalArgumentException if the year is outside
     */
    public static DateWindow of(Year year) {
        checkYear("year", year.getValue(), year);
        int first = (int) year.atDay(1).toEpochDay();
        return of(WrittenDate.text(first, DatePrecision.YEAR), first, first + year.length() - 1);
    }

    /**
     * Returns the window of something whose day nobody said, which every day is in. Its text is {@code /}, an interval
     * of which neither end is known.
     *
     * @return the window, with neither an earliest nor a latest day
     */
    public static DateWindow unknown() {
        return ANY_DAY;
    }

    /**
     * Reads a window from EDTF text; the table above says which.
     *
     * @param edtf the text, in the digits 0 to 9 and without white space
     * @return the window, whose {@link #edtf()} is that text
     * @throws IllegalArgumentException if the text is none of these; the message shows it and, where known, why
     */
    public static DateWindow parse(String edtf) {
        OptionalInt day = WrittenDate.plainDay(edtf);
        if (day.isPresent()) {
            return of(edtf, day.getAsInt(), day.getAsInt());
        }
        int slash = edtf.indexOf('/');
        if (slash < 0) {
            WrittenDate date = WrittenDate.parse(edtf).orElseThrow(() -> EdtfRefusal.of(edtf));
            return of(edtf, date.firstDay(), date.lastDay());
        }
        String start = edtf.substring(0, slash);
        String end = edtf.substring(slash + 1);
        return of(
                edtf,
                isDate(start) ? firstDay(start, edtf) : NO_EARLIEST,
                isDate(end) ? lastDay(end, edtf) : NO_LATEST);
    }

    /**
     * Returns the window as EDTF text; {@link #parse} reads it back.
     *
     * @return the text
     */
    public abstract String edtf();

    /**
     * Returns the words that were read as this window.
     *
     * @return the words, if kept
     */
    public abstract Optional<Verbatim> verbatim();

    /**
     * Returns this window with the words that were read as it.
     *
     * @param verbatim the words
     * @return the window with them
     */
    public abstract DateWindow withVerbatim(Verbatim verbatim);

    @Value.Auxiliary
    abstract int firstDay();

    @Value.Auxiliary
    abstract int lastDay();

    /**
     * Returns this window with each date in it marked as approximate, besides any mark that it has.
     *
     * @return the window; this one if no date is in it
     */
    public final DateWindow approximate() {
        return marked(DateMark.APPROXIMATE);
    }

    /**
     * Returns this window with each date in it marked as uncertain, besides any mark that it has.
     *
     * @return the window; this one if no date is in it
     */
    public final DateWindow uncertain() {
        return marked(DateMark.UNCERTAIN);
    }

    /**
     * Returns the first day of the window.
     *
     * @return the day, inclusive; none if the start is open or unknown
     */
    public final Optional<LocalDate> earliest() {
        return firstDay() != NO_EARLIEST ? Optional.of(LocalDate.ofEpochDay(firstDay())) : Optional.empty();
    }

    /**
     * Returns the last day of the window.
     *
     * @return the day, inclusive; none if the end is open or unknown
     */
    public final Optional<LocalDate> latest() {
        return lastDay() != NO_LATEST ? Optional.of(LocalDate.ofEpochDay(lastDay())) : Optional.empty();
    }

    /**
     * Returns the first day of the window as a number, for those who compare many.
     *
     * @param none what stands for a start that is open or unknown
     * @return the days from 1970-01-01 to the first day, inclusive; negative before
     */
    public final int earliestEpochDay(int none) {
        return firstDay() != NO_EARLIEST ? firstDay() : none;
    }

    /**
     * Returns the last day of the window as a number, for those who compare many.
     *
     * @param none what stands for an end that is open or unknown
     * @return the days from 1970-01-01 to the last day, inclusive; negative before
     */
    public final int latestEpochDay(int none) {
        return lastDay() != NO_LATEST ? lastDay() : none;
    }

    /**
     * Returns the mark at the first date of the window; a single date is the first and the last.
     *
     * @return the mark
     */
    public final DateMark earliestMark() {
        return DateMark.atEndOf(startText());
    }

    /**
     * Returns the mark at the last date of the window; a single date is the first and the last.
     *
     * @return the mark
     */
    public final DateMark latestMark() {
        return DateMark.atEndOf(endText());
    }

    /**
     * Tells whether a date of this window is approximate.
     *
     * @return whether one is
     */
    public final boolean isApproximate() {
        return earliestMark().isApproximate() || latestMark().isApproximate();
    }

    /**
     * Tells whether a date of this window is uncertain.
     *
     * @return whether one is
     */
    public final boolean isUncertain() {
        return earliestMark().isUncertain() || latestMark().isUncertain();
    }

    /**
     * Returns how finely the window was written; of an interval, its coarser date.
     *
     * @return the precision; none if no date is in the window
     */
    public final Optional<DatePrecision> precision() {
        return Stream.of(start(), end())
                .flatMap(Optional::stream)
                .map(WrittenDate::precision)
                .max(Comparator.naturalOrder());
    }

    /**
     * Tells whether this window is a single day, however it is written.
     *
     * @return whether its earliest day is its latest
     */
    public final boolean isDay() {
        return firstDay() == lastDay();
    }

    /**
     * Tells whether both windows have the same days, however they are written.
     *
     * @param other the other window
     * @return whether earliest and latest day are the same
     */
    public final boolean sameDays(DateWindow other) {
        return firstDay() == other.firstDay() && lastDay() == other.lastDay();
    }

    /**
     * Tells whether a day is in this window.
     *
     * @param day any day
     * @return whether it is
     */
    public final boolean contains(LocalDate day) {
        int epochDay = comparable(day);
        return firstDay() <= epochDay && epochDay <= lastDay();
    }

    /**
     * Tells whether every day of the other window is in this one; {@link #definitelyWithin} from the other side.
     *
     * @param other the other window
     * @return whether it is; each window encloses itself
     */
    public final boolean encloses(DateWindow other) {
        return firstDay() <= other.firstDay() && other.lastDay() <= lastDay();
    }

    /**
     * Tells whether every day of this window is in the other one; {@link #encloses} from the other side.
     *
     * @param other the other window
     * @return whether it is; each window is within itself
     */
    public final boolean definitelyWithin(DateWindow other) {
        return other.encloses(this);
    }

    /**
     * Tells whether some day is in both windows, so that this day is possibly within that window, and that within this.
     *
     * @param other the other window
     * @return whether they share a day
     */
    public final boolean overlaps(DateWindow other) {
        return firstDay() <= other.lastDay() && other.firstDay() <= lastDay();
    }

    /**
     * Tells whether every day of this window is before every day of the other one.
     *
     * @param other the other window
     * @return whether this latest day is before that earliest day
     */
    public final boolean definitelyBefore(DateWindow other) {
        return lastDay() < other.firstDay();
    }

    /**
     * Tells whether every day of this window is before a day.
     *
     * @param day any day
     * @return whether the latest day is before it
     */
    public final boolean definitelyBefore(LocalDate day) {
        return lastDay() < comparable(day);
    }

    /**
     * Tells whether some day of this window is before some day of the other one.
     *
     * @param other the other window
     * @return whether this earliest day is before that latest day
     */
    public final boolean possiblyBefore(DateWindow other) {
        return firstDay() < other.lastDay();
    }

    /**
     * Tells whether some day of this window is before a day.
     *
     * @param day any day
     * @return whether the earliest day is before it
     */
    public final boolean possiblyBefore(LocalDate day) {
        return firstDay() < comparable(day);
    }

    /**
     * Tells whether every day of this window is after every day of the other one.
     *
     * @param other the other window
     * @return whether this earliest day is after that latest day
     */
    public final boolean definitelyAfter(DateWindow other) {
        return other.definitelyBefore(this);
    }

    /**
     * Tells whether every day of this window is after a day.
     *
     * @param day any day
     * @return whether the earliest day is after it
     */
    public final boolean definitelyAfter(LocalDate day) {
        return firstDay() > comparable(day);
    }

    /**
     * Tells whether some day of this window is after some day of the other one.
     *
     * @param other the other window
     * @return whether this latest day is after that earliest day
     */
    public final boolean possiblyAfter(DateWindow other) {
        return other.possiblyBefore(this);
    }

    /**
     * Tells whether some day of this window is after a day.
     *
     * @param day any day
     * @return whether the latest day is after it
     */
    public final boolean possiblyAfter(LocalDate day) {
        return lastDay() > comparable(day);
    }

    /**
     * Returns the days that are in both windows.
     *
     * <p>Each end is written as the window wrote it that sets it: "2026-02" and "2026-02-20~/.." meet in
     * "2026-02-20~/2026-02". Where both set it, the end without a mark is taken, then the finer one; two windows of one
     * text meet in that text. So neither the order of two windows nor the grouping of more changes the result. It has
     * no verbatim, for nobody said it.
     *
     * @param other the other window
     * @return the window of the common days; none if there are none
     */
    public final Optional<DateWindow> intersection(DateWindow other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        if (edtf().equals(other.edtf()) || isPlainDay()) {
            return Optional.of(withoutVerbatim());
        }
        if (other.isPlainDay()) {
            return Optional.of(other.withoutVerbatim());
        }
        return Optional.of(interval(
                startInBoth(other),
                endInBoth(other),
                Math.max(firstDay(), other.firstDay()),
                Math.min(lastDay(), other.lastDay())));
    }

    /**
     * Returns what this window has up to a day. No claim is evidence of a day after its report was published (the
     * design, section 4.4), and this is how its window is kept from reaching there.
     *
     * <p>A window that does not reach past the day is returned as it is. Otherwise the day is the new end, without a
     * mark, and the words are dropped, since they said more: "2026-02" cut after the 5th is "2026-02/2026-02-05".
     *
     * @param lastInclusive the last day to keep, in the years 0000 to 9999
     * @return the window up to that day; none if all of it is later
     * @throws IllegalArgumentException if the year is outside
     */
    public final Optional<DateWindow> cutAfter(LocalDate lastInclusive) {
        int last = epochDay("last day", lastInclusive);
        if (lastDay() <= last) {
            return Optional.of(this);
        }
        return firstDay() <= last
                ? Optional.of(interval(intervalStart(), lastInclusive.toString(), firstDay(), last))
                : Optional.empty();
    }

    /**
     * Returns the window as a page says it: "5 Feb 2026", "Feb 2026", "by 5 Feb 2026", "about 29 Jan 2026 to 5 Feb
     * 2026", "unknown date".
     *
     * @return the phrase
     */
    public final Phrase phrase() {
        return DateWindowPhrase.of(this);
    }

    /** The text, and the words if there are any. */
    @Override
    public final String toString() {
        return verbatim()
                .map(words -> edtf() + " \"" + Text.escape(words.text()) + "\"")
                .orElse(edtf());
    }

    @Value.Check
    void check() {
        if (firstDay() > lastDay()) {
            throw new IllegalArgumentException("earliest must not be after latest: " + LocalDate.ofEpochDay(firstDay())
                    + " .. " + LocalDate.ofEpochDay(lastDay()));
        }
    }

    /** The first date; a single date is the first and the last. */
    final Optional<WrittenDate> start() {
        return WrittenDate.parse(startText());
    }

    /** The last date; a single date is the first and the last. */
    final Optional<WrittenDate> end() {
        return WrittenDate.parse(endText());
    }

    private static DateWindow of(String edtf, int firstDay, int lastDay) {
        return ImmutableDateWindow.builder()
                .edtf(edtf)
                .firstDay(firstDay)
                .lastDay(lastDay)
                .build();
    }

    // Most intervals too are of plain days.
    private static int firstDay(String start, String edtf) {
        OptionalInt day = WrittenDate.plainDay(start);
        return day.isPresent() ? day.getAsInt() : intervalDate(start, edtf).firstDay();
    }

    private static int lastDay(String end, String edtf) {
        OptionalInt day = WrittenDate.plainDay(end);
        return day.isPresent() ? day.getAsInt() : intervalDate(end, edtf).lastDay();
    }

    private static WrittenDate intervalDate(String date, String edtf) {
        return WrittenDate.parse(date).filter(written -> !date.contains("X")).orElseThrow(() -> EdtfRefusal.of(edtf));
    }

    private static boolean isDate(String end) {
        return !end.equals(OPEN) && !end.equals(UNKNOWN);
    }

    private static int epochDay(String what, LocalDate day) {
        checkYear(what, day.getYear(), day);
        return (int) day.toEpochDay();
    }

    private static void checkYear(String what, int year, Temporal written) {
        checkArgument(year >= 0 && year <= 9999, "%s must be in the years 0000 to 9999, got %s", what, written);
    }

    /** The number of any day; always greater than a missing earliest day and less than a missing latest one. */
    private static int comparable(LocalDate day) {
        return (int) Longs.constrainToRange(day.toEpochDay(), NO_EARLIEST + 1L, NO_LATEST - 1L);
    }

    private DateWindow withoutVerbatim() {
        return verbatim().isEmpty() ? this : of(edtf(), firstDay(), lastDay());
    }

    /** Whether this is written as a day without a mark, which nothing binds firmer. */
    private boolean isPlainDay() {
        return isDay() && edtf().length() == PLAIN_DAY_LENGTH;
    }

    /** Whether a date of a window is written so; of its length there is only what ends in an unspecified digit. */
    private static boolean isPlainDay(String date) {
        return date.length() == PLAIN_DAY_LENGTH && !date.endsWith("X");
    }

    private String startText() {
        int slash = edtf().indexOf('/');
        return slash < 0 ? edtf() : edtf().substring(0, slash);
    }

    private String endText() {
        return edtf().substring(edtf().indexOf('/') + 1);
    }

    /** The start as an interval writes it, which has no unspecified digits: of "202X", the year 2020. */
    private String intervalStart() {
        String text = startText();
        return isPlainDay(text)
                ? text
                : start().map(date -> date.textOf(firstDay())).orElse(text);
    }

    /** The end as an interval writes it, which has no unspecified digits: of "202X", the year 2029. */
    private String intervalEnd() {
        String text = endText();
        return isPlainDay(text)
                ? text
                : end().map(date -> date.textOf(lastDay())).orElse(text);
    }

    /** One date from its own start to its own end is that date again: "2026-02", not "2026-02/2026-02". */
    private static DateWindow interval(String start, String end, int firstDay, int lastDay) {
        return of(isDate(start) && start.equals(end) ? start : start + "/" + end, firstDay, lastDay);
    }

    private String startInBoth(DateWindow other) {
        if (firstDay() != other.firstDay()) {
            return (firstDay() > other.firstDay() ? this : other).intervalStart();
        }
        return firmer(intervalStart(), other.intervalStart());
    }

    private String endInBoth(DateWindow other) {
        if (lastDay() != other.lastDay()) {
            return (lastDay() < other.lastDay() ? this : other).intervalEnd();
        }
        return firmer(intervalEnd(), other.intervalEnd());
    }

    /** Of two ends that lie on one day: the one without a mark, or else the finer one, which is the longer text. */
    private static String firmer(String one, String other) {
        boolean isOneMarked = DateMark.atEndOf(one) != DateMark.NONE;
        boolean isOtherMarked = DateMark.atEndOf(other) != DateMark.NONE;
        if (isOneMarked != isOtherMarked) {
            return isOneMarked ? other : one;
        }
        if (one.length() != other.length()) {
            return one.length() > other.length() ? one : other;
        }
        // Neither is firmer; but which is taken must not depend on which was asked.
        return one.compareTo(other) <= 0 ? one : other;
    }

    private DateWindow marked(DateMark mark) {
        String start = marked(startText(), mark);
        return ImmutableDateWindow.builder()
                .edtf(edtf().indexOf('/') < 0 ? start : start + "/" + marked(endText(), mark))
                .firstDay(firstDay())
                .lastDay(lastDay())
                .verbatim(verbatim())
                .build();
    }

    private static String marked(String date, DateMark mark) {
        return isDate(date) ? mark.addTo(date) : date;
    }
}
