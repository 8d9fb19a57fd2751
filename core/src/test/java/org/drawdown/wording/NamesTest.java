package org.drawdown.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
    private static final Locale ARABIC = Locale.forLanguageTag("ar");

    private static final Names SHADDADI = Names.of("al-Shaddadi", "en")
            .or("الشدادي", "ar")
            .or("Şeddadi", "tr")
            .withExternalId("wikidata", "Q42");

    @Test
    void hasAPreferredNameAndVariantsInOrder() {
        assertEquals(Verbatim.of("al-Shaddadi", "en"), SHADDADI.preferred());
        assertEquals(ImmutableList.of(Verbatim.of("الشدادي", "ar"), Verbatim.of("Şeddadi", "tr")), SHADDADI.variants());
        assertEquals(
                ImmutableList.of(
                        Verbatim.of("al-Shaddadi", "en"), Verbatim.of("الشدادي", "ar"), Verbatim.of("Şeddadi", "tr")),
                SHADDADI.all());
        assertEquals(ImmutableMap.of("wikidata", "Q42"), SHADDADI.externalIds());
    }

    @Test
    void isMadeOfItsParts() {
        assertEquals(SHADDADI, Names.of(SHADDADI.preferred(), SHADDADI.variants(), SHADDADI.externalIds()));
        assertEquals(
                SHADDADI.hashCode(),
                Names.of(SHADDADI.preferred(), SHADDADI.variants(), SHADDADI.externalIds())
                        .hashCode());
        assertNotEquals(SHADDADI, SHADDADI.or("Shadadi", "en"));
    }

    @Test
    void mayHaveASingleNameInNoStatedLanguage() {
        Names northfield = Names.of("Northfield");
        assertEquals(ImmutableList.of(Verbatim.of("Northfield")), northfield.all());
        assertEquals("Northfield", northfield.phrase().in(Locale.ENGLISH));
        assertEquals("\u2068Northfield\u2069", northfield.phrase().in(ARABIC));
    }

    @Test
    void keepsTheIdsOfEachCatalogue() {
        assertEquals(
                ImmutableMap.of("wikidata", "Q42", "geonames", "172957"),
                SHADDADI.withExternalId("geonames", "172957").externalIds());
    }

    @Test
    void takesOneTextInTwoLanguagesForTwoNames() {
        Names sarrin = Names.of("Sarrin", "en").or("Sarrin", "tr");
        assertEquals(2, sarrin.all().size());
    }

    @Test
    void showsArabicNamesToReadersOfArabicAndEnglishOnesToAllOthers() {
        assertEquals("الشدادي", SHADDADI.phrase().in(ARABIC));
        assertEquals("الشدادي", SHADDADI.phrase().in(Locale.forLanguageTag("ar-SY-u-nu-arab")));
        assertEquals("al-Shaddadi", SHADDADI.phrase().in(Locale.ENGLISH));
        assertEquals("al-Shaddadi", SHADDADI.phrase().in(Locale.ROOT));
        assertEquals("al-Shaddadi", SHADDADI.phrase().in(Locale.forLanguageTag("tr")));
    }

    @Test
    void showsTheFirstNameOfALanguageWhateverItsScriptOrRegion() {
        Names names =
                Names.of("قسرك", "ar-SY").or("كسرك", "ar").or("Qasrak", "en-GB").or("Kasrak", "en");
        assertEquals("قسرك", names.phrase().in(ARABIC));
        assertEquals("Qasrak", names.phrase().in(Locale.ENGLISH));
    }

    @Test
    void showsThePreferredNameWhereTheLanguageHasNone() {
        Names turkish = Names.of("Kasrak", "tr").or("Qesrek", "ku-Latn");
        assertEquals("Kasrak", turkish.phrase().in(Locale.ENGLISH));
        assertEquals("\u2068Kasrak\u2069", turkish.phrase().in(ARABIC));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Shadadi", "ash-Shaddadi", "SHADADDI", "\"الشدّادي\"", "شدادى", "ŞEDDADİ"})
    void answersToEverySpellingOfAnyOfItsNames(String written) {
        assertTrue(SHADDADI.answersTo(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Tanf", "التنف", "Shaddadi base", "Q42", "wikidata"})
    void answersToNothingElse(String written) {
        assertFalse(SHADDADI.answersTo(written));
    }

    @Test
    void hasAKeyForEachOfItsNames() {
        assertEquals(ImmutableSet.of(NameKey.of("Shaddadi"), NameKey.of("شدادي")), SHADDADI.keys());
    }

    @Test
    void rejectsANameThatIsThereAlready() {
        assertRefused(
                "\"الشدادي\" (ar) stands twice among the names of \"al-Shaddadi\" (en)",
                () -> SHADDADI.or("الشدادي", "ar"));
        assertRefused(
                "\"al-Shaddadi\" (en) stands twice among the names of \"al-Shaddadi\" (en)",
                () -> SHADDADI.or("al-Shaddadi", "en"));
    }

    @Test
    void rejectsNamesThatBreakTheRuleForText() {
        assertRefused("text must not be blank: \"\"", () -> Names.of(""));
        assertRefused("text must not be blank: \"\\uFEFF\"", () -> Names.of("\uFEFF", "en"));
        assertRefused(
                "language must be a BCP 47 tag such as \"ar\" or \"ku-Latn\", got \"\"", () -> SHADDADI.or("Tanf", ""));
    }

    @Test
    void rejectsExternalIdsThatBreakTheRuleForIds() {
        assertRefused(
                "scheme of an external id must not hold U+0020 (at index 4): \"wiki data\"",
                () -> SHADDADI.withExternalId("wiki data", "Q42"));
        assertRefused("external id must not be empty", () -> SHADDADI.withExternalId("geonames", ""));
    }

    @Test
    void rejectsASecondIdInOneCatalogue() {
        assertRefused(
                "\"al-Shaddadi\" (en) already has the id \"Q42\" in \"wikidata\"",
                () -> SHADDADI.withExternalId("wikidata", "Q43"));
    }

    @Test
    void printsThePreferredNameAndHowManyOthersThereAre() {
        assertEquals("\"al-Shaddadi\" (en), variants: 2, external ids: 1", SHADDADI.toString());
    }

    private static void assertRefused(String message, Runnable making) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, making::run).getMessage());
    }
}
