package org.drawdown.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseTest {
    private static final Locale ARABIC = Locale.forLanguageTag("ar");

    @ParameterizedTest
    @CsvSource({
        "ar, عن",
        "ar-SY, عن",
        "ar-EG-u-nu-arab, عن",
        "en, since",
        "tr, since",
        "fa, since",
        "ckb-Arab, since",
        "und, since"
    })
    void isArabicWhereTheLanguageIsAndEnglishElsewhere(String tag, String words) {
        assertEquals(words, Phrase.of("since", "عن").in(Locale.forLanguageTag(tag)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 1 Jan 2026, 1 كانون الثاني/يناير 2026",
        "2026-02-05, 5 Feb 2026, 5 شباط/فبراير 2026",
        "2026-03-11, 11 Mar 2026, 11 آذار/مارس 2026",
        "2026-04-30, 30 Apr 2026, 30 نيسان/أبريل 2026",
        "2026-05-09, 9 May 2026, 9 أيار/مايو 2026",
        "2026-06-10, 10 Jun 2026, 10 حزيران/يونيو 2026",
        "2021-07-02, 2 Jul 2021, 2 تموز/يوليو 2021",
        "2021-08-27, 27 Aug 2021, 27 آب/أغسطس 2021",
        "2021-09-06, 6 Sep 2021, 6 أيلول/سبتمبر 2021",
        "2019-10-28, 28 Oct 2019, 28 تشرين الأول/أكتوبر 2019",
        "2019-11-02, 2 Nov 2019, 2 تشرين الثاني/نوفمبر 2019",
        "2019-12-31, 31 Dec 2019, 31 كانون الأول/ديسمبر 2019"
    })
    void writesDaysWithTheMonthNamesOfEachLanguage(LocalDate day, String english, String arabic) {
        assertSays(english, arabic, Phrase.day(day));
    }

    @Test
    void writesNumbersInAsciiDigitsWithoutGrouping() {
        assertEquals("1234567", Phrase.number(1_234_567).in(Locale.forLanguageTag("ar-SA-u-nu-arab")));
        assertSays("-9223372036854775808", "-9223372036854775808", Phrase.number(Long.MIN_VALUE));
    }

    @Test
    void saysTheSameUnderEveryDefaultLocale() {
        DefaultLocales.forEach(() -> {
            assertSays("-1234567", "-1234567", Phrase.number(-1_234_567));
            assertSays("5 Feb 2026", "5 شباط/فبراير 2026", Phrase.day(LocalDate.of(2026, 2, 5)));
        });
    }

    @Test
    void separatesTheItemsOfAListAsEachLanguageDoes() {
        Phrase plan = Phrase.of("plan", "خطة");
        Phrase two = Phrase.number(2);
        assertSays("plan, 2, plan", "خطة، 2، خطة", Phrase.list(List.of(plan, two, plan)));
        assertSays("plan", "خطة", Phrase.list(List.of(plan)));
        assertSays("", "", Phrase.list(List.of()));
    }

    @Test
    void keepsTheListThatItWasGiven() {
        List<Phrase> items = new ArrayList<>(ImmutableList.of(Phrase.number(1)));
        Phrase list = Phrase.list(items);
        items.add(Phrase.number(2));
        assertSays("1", "1", list);
    }

    @Test
    void isolatesArabicInsideEnglish() {
        assertSays("\u2068الشدادي\u2069", "الشدادي", Phrase.quoted("الشدادي"));
        assertSays("\u2068base الشدادي\u2069", "\u2068base الشدادي\u2069", Phrase.quoted("base الشدادي"));
        assertSays("\u2068١٠٠\u2069", "١٠٠", Phrase.quoted("١٠٠"));
        assertSays("\u2068שלום\u2069", "שלום", Phrase.quoted("שלום"));
        String adlam = "\uD83A\uDD00";
        assertSays("\u2068" + adlam + "\u2069", adlam, Phrase.quoted(adlam));
    }

    @Test
    void isolatesLatinLettersAndDigitsInsideArabic() {
        assertSays("Tanf", "\u2068Tanf\u2069", Phrase.quoted("Tanf"));
        assertSays("2026-02", "\u20682026-02\u2069", Phrase.quoted("2026-02"));
        assertSays("Şeddadi", "\u2068Şeddadi\u2069", Phrase.quoted("Şeddadi"));
    }

    @Test
    void leavesTextWithoutADirectionOfItsOwnAlone() {
        assertSays("(?!) -", "(?!) -", Phrase.quoted("(?!) -"));
        assertSays("", "", Phrase.quoted(""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u061C", "\u200E", "\u200F", "\u202A", "\u202B", "\u202C", "\u202D", "\u202E", "\u2066", "\u2067",
                "\u2068", "\u2069"
            })
    void showsNoDirectionControlOfTheTextItself(String control) {
        assertSays("abc", "\u2068abc\u2069", Phrase.quoted(control + "ab" + control + "c" + control));
        assertSays("\u2068رتل\u2069", "رتل", Phrase.quoted(control + "رت" + control + "ل" + control));
    }

    @Test
    void keepsZeroWidthJoinersWhichShapeLetters() {
        assertSays("\u2068می\u200Cرود\u2069", "می\u200Cرود", Phrase.quoted("می\u200Cرود"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\u001C", "\u0085", "\u2029"})
    void showsTextInOneLineSinceAParagraphEndsTheIsolate(String lineBreak) {
        assertSays("\u2068رتل خرج\u2069", "رتل خرج", Phrase.quoted("رتل" + lineBreak + "خرج"));
    }

    @Test
    void namesTheNullArgumentAtOnce() {
        assertNull("english", () -> Phrase.of(null, "عن"));
        assertNull("arabic", () -> Phrase.of("since", null));
        assertNull("text", () -> Phrase.quoted(null));
        assertNull("day", () -> Phrase.day(null));
    }

    private static void assertNull(String parameter, Runnable making) {
        assertEquals(
                parameter, assertThrows(NullPointerException.class, making::run).getMessage());
    }

    private static void assertSays(String english, String arabic, Phrase phrase) {
        assertEquals(english, phrase.in(Locale.ENGLISH));
        assertEquals(arabic, phrase.in(ARABIC));
    }
}
