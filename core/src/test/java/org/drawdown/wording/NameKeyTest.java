package org.drawdown.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.google.common.collect.ImmutableListMultimap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameKeyTest {
    /** The forms that reports of the withdrawals really used, by the key in which those of one place meet. */
    private static final ImmutableListMultimap<String, String> RECORD = ImmutableListMultimap.<String, String>builder()
            .putAll("sdod", "Shaddadi", "Shadadi", "Shadaddi", "Şeddadi", "al-Shaddadi", "Ash-Shaddadi")
            .putAll("sdod", "Al-Shadadi", "Shaddadeh", "SHADDADI", "eş-Şeddadi", "Şedadê", "ŞEDDADİ")
            .putAll("tnf", "Tanf", "Tenef", "al-Tanf", "At-Tanf", "El-Tenef", "al Tanf", "Al\u2011Tanf")
            .putAll("tnf jrsn", "al-Tanf Garrison")
            .putAll("xrb jr", "Kharab al-Jir", "Khrab al-Jir", "Kharab al-Jair", "Khrab al-Jair")
            .putAll("xrb jr", "Kharab al-Jeir", "Kharab al-Jeer", "Kharab al-Geir", "Khrab al-Geir")
            .putAll("xrb jr", "Harap Jir", "Harab Cir", "HARAB CİR", "Xirab Cîr", "Kharab Al Jir")
            .putAll("rmln", "Rmelan", "Rmeilan", "Rumailan", "Rümeylan", "Rumeilan", "RÜMEYLAN")
            .putAll("ksrk", "Qasrak", "Qasrek", "Qaserki", "Qusarki", "Kasrak", "Qasraq")
            .putAll("wld", "al-Waleed", "al-Walid", "el-Velid")
            .putAll("srn", "Sarrin", "Sarin", "Srin")
            .putAll("sbt", "Sabit")
            .putAll("tbk", "Tabqa", "al-Tabqah", "Tabka")
            .putAll("rk", "Raqqa", "ar-Raqqah", "Rakka", "Reqa")
            .putAll("bjrm", "Bagram")
            .putAll("nrtfld", "Northfield")
            .putAll("ojl bs", "Eagle Base")
            .putAll("lfrj jmnt fjtr", "Lafarge Cement Factory")
            .putAll("شدادي", "الشدادي", "الشدّادي", "شدادى", "الشدادی", "الـشـدادي")
            .putAll("تنف", "التنف", "تنف", "«التنف»", "التَّنْف")
            .putAll("خراب جير", "خراب الجير", "خَراب الجير", "خراب \u200Fالجير")
            .putAll("رميلان", "الرميلان", "رميلان")
            .putAll("قسرك", "قسرك", "قسرک")
            .putAll("وليد", "\"الوليد\"", "وليد")
            .putAll("صرين", "صرين")
            .putAll("طبقه", "الطبقة", "الطبقه")
            .putAll("رقه", "الرقة", "الرقه")
            .build();

    @Test
    void theFormsOfTheRecordMeetInOneKeyForEachPlaceAndScript() {
        RECORD.forEach((key, form) -> assertEquals(key, NameKey.of(form).toString(), form));
    }

    @Test
    void theFormsOfTheRecordMeetUnderEveryDefaultLocale() {
        DefaultLocales.forEach(this::theFormsOfTheRecordMeetInOneKeyForEachPlaceAndScript);
    }

    @ParameterizedTest
    @CsvSource({
        "al-Hol, xl",
        "el Hol, xl",
        "ad-Dimas, dms",
        "az-Zawr, zwr",
        "ez-Zor, zr",
        "an-Nabk, nbk",
        "ath-Thawra, twr",
        "adh-Dhahr, dxr",
        "Deir ez-Zor, dr zr",
        "al-al-Tanf, tnf"
    })
    void dropsTheArticleOfAWord(String name, String key) {
        assertEquals(key, NameKey.of(name).toString());
    }

    @ParameterizedTest
    @CsvSource({
        "Al, ol",
        "Tanf al, tnf ol",
        "Ali, ol",
        "Alshaddadi, olsdod", // nothing tells this article from the beginning of a name such as Albania
        "at Sarrin, ot srn",
        "us Sarrin, os srn",
        "ash Tanf, os tnf",
        "ال, ال",
        "الى, الي",
        "ال تنف, ال تنف"
    })
    void keepsWhatOnlyLooksLikeAnArticle(String name, String key) {
        assertEquals(key, NameKey.of(name).toString());
    }

    @ParameterizedTest
    @CsvSource({
        "أربيل, إربيل",
        "آمد, امد",
        "ٱلتنف, التنف",
        "الألباني, ألباني",
        "مؤتة, موته",
        "قائم, قايم",
        "عامودا, \uFECB\uFE8E\uFEE3\uFEEE\uFEA9\uFE8D", // presentation forms
        "\uFEFB, لا",
        "سێمالکا, سيمالكا",
        "کۆبانی, كوباني",
        "ڕمێلان, رميلان",
        "گوڵان, گولان",
        "قاعدة ٣, قاعده 3",
        "قاعدة ۳, قاعده 3"
    })
    void takesTheFormsOfOneArabicLetterForOne(String one, String other) {
        assertEquals(NameKey.of(one), NameKey.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "Ḥasakah, Hasaka",
        "Kobanê, Kobani",
        "Dêrik, Derek",
        "Iğdır, IGDIR",
        "Iğdır, ığdır",
        "Şırnak, Sirnak",
        "Ｔａｎｆ, Tanf",
        "Łask, Lask",
        "Đakovica, Dakovica",
        "Ørland, Orland",
        "Gießen, GIESSEN",
        "aß sh, ASS SH",
        "Þingvellir, Thingvellir",
        "Ħal Far, Hal Far",
        "Gəncə, Genje",
        "Qa'im, Qaim",
        "Qa’im, Qaim",
        "Qāʾim, Qaim",
        "ʿAyn al-Asad, Ain al-Assad",
        "Sheikh, Şeyh",
        "Base 3, Base ３",
        "Camp-Eagle, Camp\u00A0 Eagle"
    })
    void takesSpellingsInLatinScriptForOne(String one, String other) {
        assertEquals(NameKey.of(one), NameKey.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "Kharab al-Jir, Harb Gor", // the price of missing little
        "Sarrin, Sharon"
    })
    void isNoProofOfOneName(String one, String other) {
        assertEquals(NameKey.of(one), NameKey.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "Shaddadi, Saddi", // a vowel between two equal letters counts
        "Erbil, Rbil", // and so does one at the start
        "Base 1, Base 11",
        "Base 1, Base 2",
        "Harab Cir, Harabcir",
        "Shaddadi, الشدادي",
        "قسرك, قصرك",
        "تنف, طنف"
    })
    void keepsOtherNamesApart(String one, String other) {
        assertNotEquals(NameKey.of(one), NameKey.of(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u200F", "...", "\uD83D\uDE9A", "\u064E", "\u0640", "\uD800"})
    void isEmptyWithoutALetterOrDigit(String name) {
        assertEquals("", NameKey.of(name).toString());
    }

    @Test
    void isAValue() {
        assertEquals(NameKey.of("Tanf").hashCode(), NameKey.of("Tenef").hashCode());
        assertNotEquals(NameKey.of("Tanf"), NameKey.of("Sarrin"));
    }

    @Test
    void takesTheLongestText() {
        assertEquals("d", NameKey.of("d".repeat(65_536)).toString());
        assertEquals("x", NameKey.of("h".repeat(65_536)).toString());
        assertEquals("o", NameKey.of("a".repeat(65_536)).toString());
        assertEquals("d" + "od".repeat(32_767), NameKey.of("da".repeat(32_768)).toString());
        assertEquals("ol", NameKey.of("al ".repeat(21_845)).toString());
        // A run of marks that a normalisation would have to sort.
        assertEquals(
                "t",
                NameKey.of("t" + "\u0301".repeat(32_767) + "\u0323".repeat(32_767))
                        .toString());
        assertEquals("الي", NameKey.of("ال".repeat(32_767) + "ي").toString());
        // One character that stands for eighteen, an article among them.
        assertEquals(16 * 65_536, NameKey.of("\uFDFA".repeat(65_536)).toString().length());
    }
}
