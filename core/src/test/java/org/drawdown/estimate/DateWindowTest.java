package org.drawdown.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import org.drawdown.wording.Verbatim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateWindowTest {
    private static final Locale ARABIC = Locale.forLanguageTag("ar");
    private static final LocalDate FIFTH = LocalDate.of(2026, 2, 5);
    private static final String EXPECTED = "expected a date window in EDTF such as \"2026-02-05\", \"2026-02~\","
            + " \"2026-02-XX\", \"2026-01-29/2026-02-05\" or \"../2026-02-05\", got ";

    @Test
    void factoriesWriteTheText() {
        LocalDate january = LocalDate.of(2026, 1, 29);
        assertEquals("2026-02-05", DateWindow.on(FIFTH).edtf());
        assertEquals("2026-01-29/2026-02-05", DateWindow.between(january, FIFTH).edtf());
        assertEquals("../2026-02-05", DateWindow.until(FIFTH).edtf());
        assertEquals("2026-02-05/..", DateWindow.from(FIFTH).edtf());
        assertEquals("2026-02", DateWindow.of(YearMonth.of(2026, 2)).edtf());
        assertEquals("0026", DateWindow.of(Year.of(26)).edtf());
        assertEquals("/", DateWindow.unknown().edtf());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-05", "0000-01-01", "0000-12-31", "9999-01-01", "9999-12-31", "2024-02-29"})
    void factoriesMakeWhatTheParserReads(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        Year year = Year.from(day);
        assertReads(DateWindow.on(day), day.toString());
        assertReads(DateWindow.until(day), "../" + day);
        assertReads(DateWindow.from(day), day + "/..");
        assertReads(DateWindow.of(month), month.toString());
        assertReads(DateWindow.of(year), day.toString().substring(0, 4));
        assertReads(
                DateWindow.between(month.atDay(1), year.atMonthDay(MonthDay.of(12, 30))),
                month + "-01/" + year.atMonth(12) + "-30");
    }

    private static void assertReads(DateWindow made, String text) {
        DateWindow read = DateWindow.parse(text);
        assertEquals(read, made);
        assertEquals(read.hashCode(), made.hashCode());
        assertEquals(read.earliest(), made.earliest());
        assertEquals(read.latest(), made.latest());
    }

    @Test
    void betweenADayAndItselfIsThatDay() {
        assertEquals(DateWindow.on(FIFTH), DateWindow.between(FIFTH, FIFTH));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    2026-02-05,              2026-02-05, 2026-02-05, DAY
                    2024-02-29,              2024-02-29, 2024-02-29, DAY
                    0000-01-01,              0000-01-01, 0000-01-01, DAY
                    0000-02-29,              0000-02-29, 0000-02-29, DAY
                    9999-12-31,              9999-12-31, 9999-12-31, DAY
                    2026-02,                 2026-02-01, 2026-02-28, MONTH
                    2024-02,                 2024-02-01, 2024-02-29, MONTH
                    2026-12,                 2026-12-01, 2026-12-31, MONTH
                    2026-02-XX,              2026-02-01, 2026-02-28, MONTH
                    2026,                    2026-01-01, 2026-12-31, YEAR
                    0000,                    0000-01-01, 0000-12-31, YEAR
                    9999,                    9999-01-01, 9999-12-31, YEAR
                    2026-XX,                 2026-01-01, 2026-12-31, YEAR
                    2026-XX-XX,              2026-01-01, 2026-12-31, YEAR
                    202X,                    2020-01-01, 2029-12-31, DECADE
                    000X,                    0000-01-01, 0009-12-31, DECADE
                    20XX,                    2000-01-01, 2099-12-31, CENTURY
                    99XX,                    9900-01-01, 9999-12-31, CENTURY
                    2026-02-05~,             2026-02-05, 2026-02-05, DAY
                    2026-02?,                2026-02-01, 2026-02-28, MONTH
                    2026%,                   2026-01-01, 2026-12-31, YEAR
                    2026-02-XX?,             2026-02-01, 2026-02-28, MONTH
                    202X~,                   2020-01-01, 2029-12-31, DECADE
                    2026-01-29/2026-02-05,   2026-01-29, 2026-02-05, DAY
                    2026-01-29~/2026-02-05%, 2026-01-29, 2026-02-05, DAY
                    2026-02-05/2026-02-05,   2026-02-05, 2026-02-05, DAY
                    2026-02/2026-02-05,      2026-02-01, 2026-02-05, MONTH
                    2026-02-05/2026-02,      2026-02-05, 2026-02-28, MONTH
                    2025/2026-02,            2025-01-01, 2026-02-28, YEAR
                    0000/9999,               0000-01-01, 9999-12-31, YEAR
                    ../2026-02-05,                     , 2026-02-05, DAY
                    /2026-02~,                         , 2026-02-28, MONTH
                    2026-02-05/..,           2026-02-05,           , DAY
                    2026/,                   2026-01-01,           , YEAR
                    /,                                 ,           ,
                    ../..,                             ,           ,
                    /..,                               ,           ,
                    ../,                               ,           ,
                    """)
    void readsText(String text, LocalDate earliest, LocalDate latest, DatePrecision precision) {
        DateWindow window = DateWindow.parse(text);
        assertEquals(text, window.edtf());
        assertEquals(Optional.ofNullable(earliest), window.earliest());
        assertEquals(Optional.ofNullable(latest), window.latest());
        assertEquals(earliest == null ? -1 : earliest.toEpochDay(), window.earliestEpochDay(-1));
        assertEquals(latest == null ? 1 : latest.toEpochDay(), window.latestEpochDay(1));
        assertEquals(Optional.ofNullable(precision), window.precision());
        assertEquals(earliest != null && earliest.equals(latest), window.isDay());
        assertEquals(Optional.empty(), window.verbatim());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    ``                     | an unknown date is written "/"
                    ٢٠٢٦-٠٢-٠٥             | only the digits 0 to 9 are read
                    2026-02-0۵             | only the digits 0 to 9 are read
                    ../٢٠٢٦                | only the digits 0 to 9 are read
                    2026-02-05T10:00       | a time of day is not kept, only the day is
                    2026-02-05T10          | a time of day is not kept, only the day is
                    2026-02-05 10:00       | a time of day is not kept, only the day is
                    [2026,2027]            | this is EDTF level 2, and levels 0 and 1 are read
                    {2026-02}              | this is EDTF level 2, and levels 0 and 1 are read
                    2026/2027/2028         | an interval has one slash
                    2026/02/05             | an interval has one slash
                    ///                    | an interval has one slash
                    20260205               | year, month and day are joined by hyphens
                    Y12026                 | years are 0000 to 9999, without a sign or letter
                    Y-17E7                 |
                    12026                  | years are 0000 to 9999, without a sign or letter
                    12026-02-05            | years are 0000 to 9999, without a sign or letter
                    -0044                  | years are 0000 to 9999, without a sign or letter
                    +2026-02-05            | years are 0000 to 9999, without a sign or letter
                    2026/-0044             | years are 0000 to 9999, without a sign or letter
                    2026-21                | a season has no first and last day of its own, its months have, such as "2026-03/2026-05"
                    2026-24~               | a season has no first and last day of its own, its months have, such as "2026-03/2026-05"
                    ../2026-22             | a season has no first and last day of its own, its months have, such as "2026-03/2026-05"
                    2026-25                | this is EDTF level 2, and levels 0 and 1 are read
                    2026-41                | this is EDTF level 2, and levels 0 and 1 are read
                    2026?-02               | one mark of ~, ? and % stands after a date; anywhere else it is EDTF level 2
                    ~2026-02-05            | one mark of ~, ? and % stands after a date; anywhere else it is EDTF level 2
                    2026-02-05?~           | one mark of ~, ? and % stands after a date; anywhere else it is EDTF level 2
                    1950S2                 | this is EDTF level 2, and levels 0 and 1 are read
                    2026-00                | there is no month 00
                    2026-13                | there is no month 13
                    2026-13-05             | there is no month 13
                    2026-00-05             | there is no month 00
                    2026-13-XX             | there is no month 13
                    2026-42                | there is no month 42
                    2026-13~               | there is no month 13
                    2026-02-30             | there is no day 30 in 2026-02
                    2026-02-29             | there is no day 29 in 2026-02
                    1900-02-29             | there is no day 29 in 1900-02
                    2026-04-31?            | there is no day 31 in 2026-04
                    2026-01-32             | there is no day 32 in 2026-01
                    2026-12-32             | there is no day 32 in 2026-12
                    2026-02-00             | there is no day 00 in 2026-02
                    2026-01-29/2026-02-30  | there is no day 30 in 2026-02
                    2026-02-30/..          | there is no day 30 in 2026-02
                    2026-02-XX/2026-03-05  | an unspecified digit in an interval is EDTF level 2, and levels 0 and 1 are read
                    ../202X                | an unspecified digit in an interval is EDTF level 2, and levels 0 and 1 are read
                    20XX~/2026             | an unspecified digit in an interval is EDTF level 2, and levels 0 and 1 are read
                    XXXX                   | this is EDTF level 2, and levels 0 and 1 are read
                    2XXX                   | this is EDTF level 2, and levels 0 and 1 are read
                    202X-02                | this is EDTF level 2, and levels 0 and 1 are read
                    2026-XX-05             | this is EDTF level 2, and levels 0 and 1 are read
                    2026-0X                | this is EDTF level 2, and levels 0 and 1 are read
                    2026-02-0X             | this is EDTF level 2, and levels 0 and 1 are read
                    20X6                   | this is EDTF level 2, and levels 0 and 1 are read
                    ~                      |
                    202                    |
                    2026-2                 |
                    2026-2-5               |
                    2026-02-5              |
                    2026-02-055            |
                    2026_02_05             |
                    2026-02_05             |
                    2026-                  |
                    2026-02-               |
                    2026-02-xx             |
                    202x                   |
                    ..                     |
                    .                      |
                    ./..                   |
                    .../..                 |
                    ../2026..              |
                    ..~/2026               |
                    open/2026              |
                    2026-02-05 /..         |
                    ` 2026-02-05`          |
                    5 Feb 2026             |
                    """)
    void refusesText(String text, String reason) {
        assertMessage(
                EXPECTED + "\"" + text + "\"" + (reason == null ? "" : ": " + reason), () -> DateWindow.parse(text));
    }

    @Test
    void refusalShowsWhatCannotBeSeen() {
        assertMessage(EXPECTED + "\"2026-02-05\\u200F\"", () -> DateWindow.parse("2026-02-05\u200F"));
        assertMessage(EXPECTED + "\"2026\\u000A\"", () -> DateWindow.parse("2026\n"));
        assertMessage(EXPECTED + "\"" + "x".repeat(80) + "...\"", () -> DateWindow.parse("x".repeat(81)));
    }

    @Test
    void rejectsEarliestAfterLatest() {
        assertMessage(
                "earliest must not be after latest: 2026-02-05 .. 2026-02-02",
                () -> DateWindow.between(FIFTH, FIFTH.minusDays(3)));
        assertMessage(
                "earliest must not be after latest: 2026-02-05 .. 2026-02-04",
                () -> DateWindow.parse("2026-02-05/2026-02-04"));
        assertMessage(
                "earliest must not be after latest: 2026-03-01 .. 2026-02-28",
                () -> DateWindow.parse("2026-03/2026-02"));
    }

    @Test
    void rejectsYearsOutside0000To9999() {
        LocalDate late = LocalDate.of(10_000, 1, 1);
        LocalDate early = LocalDate.of(-1, 12, 31);
        assertMessage("day must be in the years 0000 to 9999, got +10000-01-01", () -> DateWindow.on(late));
        assertMessage("day must be in the years 0000 to 9999, got -0001-12-31", () -> DateWindow.on(early));
        assertMessage(
                "earliest must be in the years 0000 to 9999, got -0001-12-31", () -> DateWindow.between(early, FIFTH));
        assertMessage(
                "latest must be in the years 0000 to 9999, got +10000-01-01", () -> DateWindow.between(FIFTH, late));
        assertMessage("latest must be in the years 0000 to 9999, got +10000-01-01", () -> DateWindow.until(late));
        assertMessage("earliest must be in the years 0000 to 9999, got -0001-12-31", () -> DateWindow.from(early));
        assertMessage(
                "month must be in the years 0000 to 9999, got 10000-01", () -> DateWindow.of(YearMonth.from(late)));
        assertMessage("year must be in the years 0000 to 9999, got -1", () -> DateWindow.of(Year.from(early)));
        assertMessage(
                "last day must be in the years 0000 to 9999, got +10000-01-01",
                () -> DateWindow.on(FIFTH).cutAfter(late));
    }

    private static void assertMessage(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    /** Every text of the shape of a day, in years that differ in February and at the ends of the calendar. */
    @ParameterizedTest
    @ValueSource(strings = {"0000", "1900", "2000", "2023", "2024", "9999"})
    void readsADayExactlyIfTheCalendarHasIt(String year) {
        for (int month = 0; month <= 99; month++) {
            for (int day = 0; day <= 99; day++) {
                String text = String.format(Locale.ROOT, "%s-%02d-%02d", year, month, day);
                Optional<LocalDate> expected = calendarDay(text);
                if (expected.isPresent()) {
                    assertEquals(expected, DateWindow.parse(text).earliest());
                    assertEquals(expected, DateWindow.parse(text).latest());
                } else {
                    assertThrows(IllegalArgumentException.class, () -> DateWindow.parse(text), text);
                }
            }
        }
    }

    private static Optional<LocalDate> calendarDay(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @Test
    void keepsWhatWasWritten() {
        DateWindow month = DateWindow.parse("2026-02");
        DateWindow days = DateWindow.parse("2026-02-01/2026-02-28");
        assertNotEquals(month, days);
        assertTrue(month.sameDays(days));
        assertNotEquals(month, DateWindow.parse("2026-02-XX"));
        assertNotEquals(DateWindow.parse("../2026-02-05"), DateWindow.parse("/2026-02-05"));
        assertTrue(DateWindow.parse("../2026-02-05").sameDays(DateWindow.parse("/2026-02-05")));
        assertFalse(month.sameDays(DateWindow.parse("2026-02-01/2026-02-27")));
        assertFalse(month.sameDays(DateWindow.parse("2026-02-02/2026-02-28")));
    }

    @Test
    void keepsTheWords() {
        Verbatim words = Verbatim.of("خلال الساعات والأيام الأخيرة", "ar");
        DateWindow window = DateWindow.parse("2026-01-29~/2026-02-05").withVerbatim(words);
        assertEquals(Optional.of(words), window.verbatim());
        assertEquals("2026-01-29~/2026-02-05", window.edtf());
        assertNotEquals(DateWindow.parse(window.edtf()), window);
        assertEquals(DateWindow.parse(window.edtf()).withVerbatim(words), window);
        assertEquals("2026-01-29~/2026-02-05 \"خلال الساعات والأيام الأخيرة\"", window.toString());
        assertEquals("2026-01-29~/2026-02-05", DateWindow.parse(window.edtf()).toString());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    2026-02-05,              NONE,                      NONE
                    2026-02-05~,             APPROXIMATE,               APPROXIMATE
                    2026-02?,                UNCERTAIN,                 UNCERTAIN
                    202X%,                   APPROXIMATE_AND_UNCERTAIN, APPROXIMATE_AND_UNCERTAIN
                    2026-01-29~/2026-02-05,  APPROXIMATE,               NONE
                    2026-01-29/2026-02-05?,  NONE,                      UNCERTAIN
                    2026-01-29?/2026-02-05%, UNCERTAIN,                 APPROXIMATE_AND_UNCERTAIN
                    ../2026-02-05~,          NONE,                      APPROXIMATE
                    2026-02-05%/,            APPROXIMATE_AND_UNCERTAIN, NONE
                    /,                       NONE,                      NONE
                    ../..,                   NONE,                      NONE
                    """)
    void tellsTheMarks(String text, DateMark earliest, DateMark latest) {
        DateWindow window = DateWindow.parse(text);
        assertEquals(earliest, window.earliestMark());
        assertEquals(latest, window.latestMark());
        assertEquals(text.contains("~") || text.contains("%"), window.isApproximate());
        assertEquals(text.contains("?") || text.contains("%"), window.isUncertain());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    2026-02-05,              2026-02-05~,             2026-02-05?
                    2026-02-05~,             2026-02-05~,             2026-02-05%
                    2026-02-05?,             2026-02-05%,             2026-02-05?
                    2026-02-05%,             2026-02-05%,             2026-02-05%
                    2026-02-XX,              2026-02-XX~,             2026-02-XX?
                    2026-01-29~/2026-02-05,  2026-01-29~/2026-02-05~, 2026-01-29%/2026-02-05?
                    ../2026-02-05,           ../2026-02-05~,          ../2026-02-05?
                    2026-02/,                2026-02~/,               2026-02?/
                    /,                       /,                       /
                    ../..,                   ../..,                   ../..
                    """)
    void marksEachDate(String text, String approximate, String uncertain) {
        DateWindow window = DateWindow.parse(text).withVerbatim(Verbatim.of("words"));
        assertEquals(DateWindow.parse(approximate).withVerbatim(Verbatim.of("words")), window.approximate());
        assertEquals(DateWindow.parse(uncertain).withVerbatim(Verbatim.of("words")), window.uncertain());
        assertTrue(window.approximate().sameDays(window));
    }

    /** The picture in the Javadoc of the class. */
    @Test
    void relatesWindowsAsThePictureShows() {
        DateWindow window = DateWindow.parse("2026-02-01/2026-02-03");
        DateWindow later = DateWindow.parse("2026-02-04/2026-02-07");
        DateWindow longer = DateWindow.parse("2026-02-03/2026-02-07");
        DateWindow inner = DateWindow.parse("2026-02-02/2026-02-03");
        assertTrue(later.definitelyAfter(window) && window.definitelyBefore(later));
        assertTrue(longer.overlaps(window) && longer.possiblyAfter(window));
        assertFalse(longer.possiblyBefore(window) || longer.definitelyAfter(window));
        assertTrue(inner.definitelyWithin(window) && window.encloses(inner));
        assertTrue(inner.possiblyBefore(window) && inner.possiblyAfter(window));
    }

    @Test
    void aMissingBoundLiesBeyondEveryDay() {
        DateWindow until = DateWindow.until(FIFTH);
        DateWindow from = DateWindow.from(FIFTH);
        assertTrue(until.contains(LocalDate.MIN));
        assertTrue(from.contains(LocalDate.MAX));
        assertFalse(until.contains(LocalDate.MAX));
        assertFalse(from.contains(LocalDate.MIN));
        assertTrue(until.possiblyBefore(LocalDate.MIN));
        assertTrue(from.possiblyAfter(LocalDate.MAX));
        assertFalse(from.definitelyBefore(LocalDate.MAX));
        assertFalse(until.definitelyAfter(LocalDate.MIN));
        assertTrue(until.definitelyBefore(LocalDate.MAX));
        assertTrue(from.definitelyAfter(LocalDate.MIN));
        assertTrue(until.possiblyBefore(DateWindow.parse("0000-01-01")));
        assertTrue(from.possiblyAfter(DateWindow.parse("9999-12-31")));
        assertTrue(DateWindow.unknown().possiblyBefore(DateWindow.unknown()));
        assertTrue(DateWindow.unknown().encloses(DateWindow.unknown()));
        assertFalse(DateWindow.parse("0000/9999").encloses(DateWindow.unknown()));
        assertFalse(DateWindow.unknown().isDay());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    2026-02,                2026-02-20~/..,          2026-02-20~/2026-02
                    2026-02,                2026-02-05,              2026-02-05
                    2026-02,                2026,                    2026-02
                    2026-02,                2026-02,                 2026-02
                    2026-02-XX,             2026-02-XX,              2026-02-XX
                    2026-02-XX,             2026-02,                 2026-02
                    2026-02-XX~,            2026,                    2026-02~
                    2026-02-XX,             2026-02~,                2026-02
                    202X,                   2025/2035,               2025/2029
                    20XX,                   1990/2005,               2000/2005
                    2026-02,                2026-02-01/2026-02-28,   2026-02-01/2026-02-28
                    2026-02-05/2026-02-05,  2026-02-05,              2026-02-05
                    2026-02-05~,            2026-02-05?,             2026-02-05?
                    2026-02-05~,            2026-02-05,              2026-02-05
                    2026-02-05~,            2026-02,                 2026-02-05~
                    ../2026-02-05,          /2026-02-10,             ../2026-02-05
                    /,                      ../..,                   ../..
                    /,                      2026-02~,                2026-02~
                    2026-02-01/2026-02-05,  2026-02-05/2026-02-10,   2026-02-05
                    2026-02-01/2026-02-05,  2026-02-06/2026-02-10,
                    2026-02-05/..,          ../2026-02-04,
                    """)
    void intersects(String one, String two, String common) {
        Optional<DateWindow> expected = Optional.ofNullable(common).map(DateWindow::parse);
        DateWindow first = DateWindow.parse(one).withVerbatim(Verbatim.of("one"));
        DateWindow second = DateWindow.parse(two).withVerbatim(Verbatim.of("two"));
        assertEquals(expected, first.intersection(second));
        assertEquals(expected, second.intersection(first));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    2026-02,                2026-02/2026-02-05
                    2026-02-XX?,            2026-02?/2026-02-05
                    2026-02-05,             2026-02-05
                    2026-02-05/2026-02-09,  2026-02-05
                    2026-02-05~/2026-02-09, 2026-02-05~/2026-02-05
                    2026-02-01/2026-02-09~, 2026-02-01/2026-02-05
                    ../2026-02-05~,         ../2026-02-05~
                    ../2026-02-06,          ../2026-02-05
                    /2026-02-06,            /2026-02-05
                    /,                      /2026-02-05
                    ../..,                  ../2026-02-05
                    2026-01-29/..,          2026-01-29/2026-02-05
                    2026-02-06,
                    2026-02-06/..,
                    """)
    void cutsAfterADay(String text, String cut) {
        assertEquals(
                Optional.ofNullable(cut).map(DateWindow::parse),
                DateWindow.parse(text).cutAfter(FIFTH));
    }

    @Test
    void keepsTheWordsOfAWindowThatIsNotCut() {
        DateWindow window = DateWindow.on(FIFTH).withVerbatim(Verbatim.of("on Thursday"));
        assertEquals(Optional.of(window), window.cutAfter(FIFTH));
        DateWindow longer = DateWindow.from(FIFTH.minusDays(1)).withVerbatim(Verbatim.of("since Wednesday"));
        assertEquals(Optional.empty(), longer.cutAfter(FIFTH).orElseThrow().verbatim());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2026-02-05              | 5 Feb 2026                              | 5 شباط/فبراير 2026
                    2026-02-05~             | about 5 Feb 2026                        | قرابة 5 شباط/فبراير 2026
                    2026-02-05?             | 5 Feb 2026 (uncertain)                  | 5 شباط/فبراير 2026 (غير مؤكد)
                    2026-02-05%             | about 5 Feb 2026 (uncertain)            | قرابة 5 شباط/فبراير 2026 (غير مؤكد)
                    2026-02                 | Feb 2026                                | شباط/فبراير 2026
                    2026-02-XX~             | about Feb 2026                          | قرابة شباط/فبراير 2026
                    2026-10                 | Oct 2026                                | تشرين الأول/أكتوبر 2026
                    2026-XX-XX              | 2026                                    | 2026
                    202X                    | 2020 to 2029                            | 2020 إلى 2029
                    20XX                    | 2000 to 2099                            | 2000 إلى 2099
                    2026-01-29~/2026-02-05  | about 29 Jan 2026 to 5 Feb 2026         | قرابة 29 كانون الثاني/يناير 2026 إلى 5 شباط/فبراير 2026
                    2026-01-29/2026-02-05?  | 29 Jan 2026 to 5 Feb 2026 (uncertain)   | 29 كانون الثاني/يناير 2026 إلى 5 شباط/فبراير 2026 (غير مؤكد)
                    2025-12/2026-02         | Dec 2025 to Feb 2026                    | كانون الأول/ديسمبر 2025 إلى شباط/فبراير 2026
                    2025/2026               | 2025 to 2026                            | 2025 إلى 2026
                    2026-02-20/2026-02      | 20 Feb 2026 to 28 Feb 2026              | 20 شباط/فبراير 2026 إلى 28 شباط/فبراير 2026
                    2025/2026-02            | 1 Jan 2025 to 28 Feb 2026               | 1 كانون الثاني/يناير 2025 إلى 28 شباط/فبراير 2026
                    2026-02-05/2026-02-05   | 5 Feb 2026                              | 5 شباط/فبراير 2026
                    2026-02-05~/2026-02-05  | about 5 Feb 2026 to 5 Feb 2026          | قرابة 5 شباط/فبراير 2026 إلى 5 شباط/فبراير 2026
                    ../2026-02-05           | by 5 Feb 2026                           | بحلول 5 شباط/فبراير 2026
                    /2026-02~               | by about 28 Feb 2026                    | بحلول قرابة 28 شباط/فبراير 2026
                    2026-02-05/..           | from 5 Feb 2026                         | اعتبارًا من 5 شباط/فبراير 2026
                    2026-02?/               | from 1 Feb 2026 (uncertain)             | اعتبارًا من 1 شباط/فبراير 2026 (غير مؤكد)
                    /                       | unknown date                            | تاريخ غير معروف
                    ../..                   | unknown date                            | تاريخ غير معروف
                    """)
    void saysItselfInBothLanguages(String text, String english, String arabic) {
        assertEquals(english, DateWindow.parse(text).phrase().in(Locale.ENGLISH));
        assertEquals(arabic, DateWindow.parse(text).phrase().in(ARABIC));
    }

    @Test
    void aDayIsNeitherBeforeNorAfterItself() {
        LocalDate day = LocalDate.of(2026, 2, 5);
        assertFalse(DateWindow.on(day).possiblyBefore(day));
        assertFalse(DateWindow.on(day).definitelyAfter(day));
        assertTrue(DateWindow.on(day).possiblyBefore(day.plusDays(1)));
        assertTrue(DateWindow.on(day).definitelyAfter(day.minusDays(1)));
    }
}
