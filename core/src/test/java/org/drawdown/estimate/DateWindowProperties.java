package org.drawdown.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/**
 * The laws of date windows, against an oracle that knows no numbers of days: a day is in "202X" if its own text begins
 * like it, and a relation holds if it holds between the days, each with each.
 */
class DateWindowProperties {
    /** A short calendar. Windows that the oracle compares end inside it, so that an open end reaches further. */
    private static final ImmutableList<LocalDate> CALENDAR =
            LocalDate.of(2026, 1, 20).datesUntil(LocalDate.of(2026, 3, 11)).collect(ImmutableList.toImmutableList());

    private static final Pattern DATE =
            Pattern.compile("(\\d{4}(-\\d{2}(-\\d{2})?)?|\\d{4}-\\d{2}-XX|\\d{4}-XX(-XX)?|\\d{3}X|\\d{2}XX)[~?%]?");

    @Property
    void textAndWindowAreInverse(@ForAll("texts") String text) {
        DateWindow window = DateWindow.parse(text);
        assertEquals(text, window.edtf());
        assertEquals(window, DateWindow.parse(window.edtf()));
        assertEquals(window.hashCode(), DateWindow.parse(window.edtf()).hashCode());
    }

    @Property(tries = 5000)
    void readsATextExactlyIfItIsOfTheGrammar(@ForAll("nearTexts") String text) {
        if (isOfTheGrammar(text)) {
            assertEquals(text, DateWindow.parse(text).edtf());
        } else {
            assertThrows(IllegalArgumentException.class, () -> DateWindow.parse(text));
        }
    }

    @Property
    void aDateHasTheDaysWhoseTextBeginsLikeIt(@ForAll("dates") String date) {
        DateWindow window = DateWindow.parse(date);
        LocalDate earliest = window.earliest().orElseThrow();
        LocalDate latest = window.latest().orElseThrow();
        assertTrue(matches(date, earliest) && matches(date, latest));
        assertTrue(earliest.equals(LocalDate.of(0, 1, 1)) || !matches(date, earliest.minusDays(1)));
        assertTrue(latest.equals(LocalDate.of(9999, 12, 31)) || !matches(date, latest.plusDays(1)));
        assertEquals(earliest.equals(latest), window.isDay());
    }

    @Property
    void containsTheDaysOfItsText(@ForAll("shortWindows") String text) {
        ImmutableSet<LocalDate> days = days(text);
        for (LocalDate day : CALENDAR) {
            assertEquals(days.contains(day), DateWindow.parse(text).contains(day), day::toString);
        }
    }

    @Property
    void relationsHoldBetweenTheDays(@ForAll("shortWindows") String one, @ForAll("shortWindows") String two) {
        DateWindow first = DateWindow.parse(one);
        DateWindow second = DateWindow.parse(two);
        ImmutableSet<LocalDate> these = days(one);
        ImmutableSet<LocalDate> those = days(two);
        assertEquals(forAll(these, those, LocalDate::isBefore), first.definitelyBefore(second));
        assertEquals(forSome(these, those, LocalDate::isBefore), first.possiblyBefore(second));
        assertEquals(forAll(these, those, LocalDate::isAfter), first.definitelyAfter(second));
        assertEquals(forSome(these, those, LocalDate::isAfter), first.possiblyAfter(second));
        assertEquals(forSome(these, those, LocalDate::equals), first.overlaps(second));
        assertEquals(those.containsAll(these), first.definitelyWithin(second));
        assertEquals(these.containsAll(those), first.encloses(second));
        assertEquals(these.equals(those), first.sameDays(second));
    }

    @Property
    void aDayIsRelatedAsItsWindowIs(@ForAll("shortWindows") String text, @ForAll("calendarDays") LocalDate day) {
        DateWindow window = DateWindow.parse(text);
        DateWindow other = DateWindow.on(day);
        assertEquals(window.definitelyBefore(other), window.definitelyBefore(day));
        assertEquals(window.possiblyBefore(other), window.possiblyBefore(day));
        assertEquals(window.definitelyAfter(other), window.definitelyAfter(day));
        assertEquals(window.possiblyAfter(other), window.possiblyAfter(day));
        assertEquals(window.overlaps(other), window.contains(day));
    }

    @Property
    void intersectionHasTheCommonDays(@ForAll("shortWindows") String one, @ForAll("shortWindows") String two) {
        assertEquals(
                Sets.intersection(days(one), days(two)),
                days(DateWindow.parse(one).intersection(DateWindow.parse(two))));
    }

    @Property
    void intersectionIsTheSameInEveryOrder(
            @ForAll("overlappingTexts") String one,
            @ForAll("overlappingTexts") String two,
            @ForAll("overlappingTexts") String three) {
        DateWindow first = DateWindow.parse(one);
        DateWindow second = DateWindow.parse(two);
        DateWindow third = DateWindow.parse(three);
        assertEquals(first.intersection(second), second.intersection(first));
        assertEquals(
                first.intersection(second).flatMap(third::intersection),
                second.intersection(third).flatMap(first::intersection));
        assertEquals(Optional.of(first), first.intersection(first));
        assertEquals(
                first.intersection(second),
                first.intersection(second).flatMap(second::intersection).flatMap(first::intersection));
    }

    @Property
    void cutHasTheDaysUpToTheLast(@ForAll("shortWindows") String text, @ForAll("calendarDays") LocalDate last) {
        DateWindow window = DateWindow.parse(text);
        Optional<DateWindow> cut = window.cutAfter(last);
        assertEquals(Sets.filter(days(text), day -> !day.isAfter(last)), days(cut));
        assertEquals(cut, cut.flatMap(once -> once.cutAfter(last)));
        assertEquals(window.possiblyAfter(last), !cut.equals(Optional.of(window)));
        assertEquals(
                cut.map(DateWindow::latest),
                window.intersection(DateWindow.until(last)).map(DateWindow::latest));
    }

    @Property
    void marksMoveNoDay(@ForAll("texts") String text) {
        DateWindow window = DateWindow.parse(text);
        DateWindow both = window.approximate().uncertain();
        assertTrue(window.sameDays(both));
        assertEquals(both, window.uncertain().approximate());
        assertEquals(both, both.approximate());
        assertEquals(both, DateWindow.parse(both.edtf()));
        assertEquals(window.precision(), both.precision());
        assertEquals(window.precision().isPresent(), both.isApproximate());
        assertEquals(window.precision().isPresent(), both.isUncertain());
    }

    private static ImmutableSet<LocalDate> days(Optional<DateWindow> window) {
        return window.map(some -> days(some.edtf())).orElse(ImmutableSet.of());
    }

    /** The days of the calendar in a window, found by reading texts. */
    private static ImmutableSet<LocalDate> days(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return daysOf(text);
        }
        String start = text.substring(0, slash);
        String end = text.substring(slash + 1);
        ImmutableSet<LocalDate> startDays = daysOf(start);
        ImmutableSet<LocalDate> endDays = daysOf(end);
        return CALENDAR.stream()
                .filter(day -> isNoDate(start) || startDays.stream().anyMatch(first -> !first.isAfter(day)))
                .filter(day -> isNoDate(end) || endDays.stream().anyMatch(last -> !last.isBefore(day)))
                .collect(ImmutableSet.toImmutableSet());
    }

    private static ImmutableSet<LocalDate> daysOf(String date) {
        return CALENDAR.stream().filter(day -> matches(date, day)).collect(ImmutableSet.toImmutableSet());
    }

    private static boolean isNoDate(String end) {
        return end.isEmpty() || end.equals("..");
    }

    private static boolean matches(String date, LocalDate day) {
        String written = date.replaceAll("[~?%]", "");
        String text = day.toString();
        return IntStream.range(0, written.length())
                .allMatch(i -> written.charAt(i) == text.charAt(i) || written.charAt(i) == 'X');
    }

    private static boolean forAll(
            ImmutableSet<LocalDate> these, ImmutableSet<LocalDate> those, BiPredicate<LocalDate, LocalDate> relation) {
        return these.stream().allMatch(a -> those.stream().allMatch(b -> relation.test(a, b)));
    }

    private static boolean forSome(
            ImmutableSet<LocalDate> these, ImmutableSet<LocalDate> those, BiPredicate<LocalDate, LocalDate> relation) {
        return these.stream().anyMatch(a -> those.stream().anyMatch(b -> relation.test(a, b)));
    }

    private static boolean isOfTheGrammar(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return isDate(text);
        }
        String start = text.substring(0, slash);
        String end = text.substring(slash + 1);
        return Stream.of(start, end).allMatch(date -> isNoDate(date) || (isDate(date) && !date.contains("X")))
                && (isNoDate(start) || isNoDate(end) || isInOrder(start, end));
    }

    private static boolean isDate(String text) {
        if (!DATE.matcher(text).matches()) {
            return false;
        }
        try {
            firstDay(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** In order if the first day of the start is not after the last day of the end. */
    private static boolean isInOrder(String start, String end) {
        LocalDate last = firstDay(end);
        while (matches(end, last.plusDays(1))) {
            last = last.plusDays(1);
        }
        return !firstDay(start).isAfter(last);
    }

    private static LocalDate firstDay(String date) {
        String digits = date.replaceAll("[~?%]", "").replaceAll("-XX", "").replace('X', '0');
        return LocalDate.parse(digits + "-01-01".substring(0, 10 - digits.length()));
    }

    @Provide
    Arbitrary<String> texts() {
        return texts(LocalDate.of(0, 1, 1), LocalDate.of(9999, 12, 31));
    }

    @Provide
    Arbitrary<String> dates() {
        return dates(LocalDate.of(0, 1, 1), LocalDate.of(9999, 12, 31));
    }

    @Provide
    Arbitrary<String> overlappingTexts() {
        return texts(LocalDate.of(2025, 12, 25), LocalDate.of(2026, 3, 5));
    }

    /** A text of the grammar with one character changed, put in or taken out. */
    @Provide
    Arbitrary<String> nearTexts() {
        Arbitrary<String> characters =
                Arbitraries.of("0", "1", "2", "3", "9", "X", "-", "/", ".", "~", "?", "%", "T", " ", "\u0662", "");
        return Combinators.combine(
                        Arbitraries.oneOf(texts(), overlappingTexts()),
                        Arbitraries.integers().between(0, 23),
                        Arbitraries.integers().between(0, 1),
                        characters)
                .as((text, place, taken, put) -> {
                    int from = Math.min(place, text.length());
                    int to = Math.min(from + taken, text.length());
                    return text.substring(0, from) + put + text.substring(to);
                });
    }

    @Provide
    Arbitrary<LocalDate> calendarDays() {
        return Arbitraries.of(CALENDAR);
    }

    /** Windows of days and months whose ends lie inside the calendar, or nowhere. */
    @Provide
    Arbitrary<String> shortWindows() {
        Arbitrary<String> dates = Arbitraries.frequencyOf(
                Tuple.of(6, days(LocalDate.of(2026, 1, 25), LocalDate.of(2026, 3, 5))),
                Tuple.of(1, Arbitraries.of("2026-02")));
        Arbitrary<String> ends = Arbitraries.frequencyOf(Tuple.of(6, dates), Tuple.of(1, Arbitraries.of("..", "")));
        Arbitrary<String> intervals = Combinators.combine(ends, ends)
                .as((start, end) -> start + "/" + end)
                .filter(DateWindowProperties::isOfTheGrammar);
        return Arbitraries.oneOf(marked(dates), Arbitraries.of("2026-02-XX"), intervals, intervals);
    }

    private static Arbitrary<String> texts(LocalDate first, LocalDate last) {
        Arbitrary<String> ends = Arbitraries.oneOf(
                marked(days(first, last)),
                marked(shortened(days(first, last), 7)),
                marked(shortened(days(first, last), 4)),
                Arbitraries.of("..", ""));
        Arbitrary<String> intervals = Combinators.combine(ends, ends)
                .as((start, end) -> isOfTheGrammar(start + "/" + end) ? start + "/" + end : end + "/" + start);
        return Arbitraries.oneOf(dates(first, last), intervals);
    }

    private static Arbitrary<String> dates(LocalDate first, LocalDate last) {
        Arbitrary<String> days = days(first, last);
        return marked(Arbitraries.oneOf(
                days,
                shortened(days, 7),
                shortened(days, 7).map(month -> month + "-XX"),
                shortened(days, 4),
                shortened(days, 4).map(year -> year + "-XX"),
                shortened(days, 4).map(year -> year + "-XX-XX"),
                shortened(days, 3).map(decade -> decade + "X"),
                shortened(days, 2).map(century -> century + "XX")));
    }

    private static Arbitrary<String> days(LocalDate first, LocalDate last) {
        return Arbitraries.longs()
                .between(first.toEpochDay(), last.toEpochDay())
                .map(day -> LocalDate.ofEpochDay(day).toString());
    }

    private static Arbitrary<String> shortened(Arbitrary<String> days, int length) {
        return days.map(day -> day.substring(0, length));
    }

    private static Arbitrary<String> marked(Arbitrary<String> dates) {
        return Combinators.combine(dates, Arbitraries.of("", "", "~", "?", "%")).as(String::concat);
    }
}
