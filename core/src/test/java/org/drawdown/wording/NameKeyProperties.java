package org.drawdown.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

class NameKeyProperties {
    private static final Locale TURKISH = Locale.forLanguageTag("tr");

    @Property
    void theKeyOfAKeyIsItself(@ForAll("names") String name) {
        assertIdempotent(name);
    }

    @Property
    void theKeyOfAKeyIsItselfForAnyText(@ForAll("anyText") String text) {
        assertIdempotent(text);
    }

    @Test
    void theKeyOfAKeyIsItselfForEveryCharacterAloneAndAmongLetters() {
        everyCharacter().forEach(character -> assertIdempotent(character + " k" + character + "ha"));
    }

    @Property
    void encodingDoesNotMatter(@ForAll("names") String name) {
        for (Normalizer.Form form : Normalizer.Form.values()) {
            assertSameKey(name, Normalizer.normalize(name, form));
        }
    }

    @Test
    void encodingOfASingleCharacterDoesNotMatter() {
        everyCharacter().map(character -> "k" + character + "r").forEach(name -> {
            assertSameKey(name, Normalizer.normalize(name, Normalizer.Form.NFC));
            assertSameKey(name, Normalizer.normalize(name, Normalizer.Form.NFD));
        });
    }

    @Test
    void caseOfASingleLatinOrArabicLetterDoesNotMatter() {
        everyCharacter()
                .filter(character -> isLatinOrArabic(character.codePointAt(0)))
                .map(character -> "k" + character + "r")
                .forEach(name -> {
                    assertSameKey(name, name.toUpperCase(Locale.ROOT));
                    assertSameKey(name, name.toLowerCase(Locale.ROOT));
                });
    }

    @Property
    void caseDoesNotMatterNotEvenTurkishCase(@ForAll("names") String name) {
        assertSameKey(name, name.toUpperCase(Locale.ROOT));
        assertSameKey(name, name.toLowerCase(Locale.ROOT));
        assertSameKey(name, name.toUpperCase(TURKISH));
        assertSameKey(name, name.toLowerCase(TURKISH));
    }

    @Property
    void whatIsNotALetterDoesNotMatterInsideAWord(
            @ForAll("names") String name, @ForAll("silent") String silent, @ForAll int place) {
        int index = Math.floorMod(place, name.length() + 1);
        assertSameKey(name, name.substring(0, index) + silent + name.substring(index));
    }

    @Property
    void neitherTheKindNorTheNumberOfSpacesMatters(@ForAll("names") String name, @ForAll("spaces") String space) {
        assertSameKey(name, space + name.replace(" ", space).replace("-", space) + space);
    }

    @Property
    void aWordInPlainLettersIsWhatItsSoundsSay(@ForAll("plainWords") String word) {
        assertEquals(sounds(word), NameKey.of(word).toString(), word);
    }

    /** The rules for Latin script once more, as one walk over the letters. */
    private static String sounds(String word) {
        StringBuilder sounds = new StringBuilder();
        boolean vowel = false;
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            char next = i + 1 < word.length() ? word.charAt(i + 1) : '.';
            boolean lastAfterVowel = next == '.' && i > 0 && "aeiou".indexOf(word.charAt(i - 1)) >= 0;
            if ("aeiou".indexOf(letter) >= 0 || (letter == 'y' && i > 0)) {
                vowel = true;
                if (sounds.length() == 0) {
                    sounds.append('o');
                }
                continue;
            }
            if (letter == 'h' && lastAfterVowel) {
                continue;
            }
            char sound;
            if (next == 'h' && "kstdgc".indexOf(letter) >= 0) {
                sound = "xstdjj".charAt("kstdgc".indexOf(letter));
                i++;
            } else {
                int table = "hgcqpv".indexOf(letter);
                sound = table >= 0 ? "xjjkbw".charAt(table) : letter;
            }
            boolean again = sounds.length() > 0 && sounds.charAt(sounds.length() - 1) == sound;
            if (again && vowel) {
                sounds.append('o');
            }
            if (!again || vowel) {
                sounds.append(sound);
            }
            vowel = false;
        }
        return sounds.toString();
    }

    /** Every character but those that nothing happens to: the many ideographs, and private ones. */
    private static Stream<String> everyCharacter() {
        return IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(Character::isDefined)
                .filter(codePoint -> !Character.isIdeographic(codePoint))
                .filter(codePoint -> Character.getType(codePoint) != Character.PRIVATE_USE)
                .mapToObj(Character::toString);
    }

    private static boolean isLatinOrArabic(int codePoint) {
        UnicodeScript script = UnicodeScript.of(codePoint);
        return script == UnicodeScript.LATIN || script == UnicodeScript.ARABIC;
    }

    private static void assertIdempotent(String name) {
        NameKey key = NameKey.of(name);
        assertEquals(key, NameKey.of(key.toString()), () -> Text.escape(name));
    }

    private static void assertSameKey(String expected, String name) {
        assertEquals(NameKey.of(expected), NameKey.of(name), () -> Text.escape(expected) + " / " + Text.escape(name));
    }

    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> latin = syllables(
                "kh", "sh", "gh", "th", "h", "x", "k", "q", "g", "c", "ç", "j", "ş", "ḥ", "dd", "d", "s", "ss", "ß",
                "l", "t", "y", "w", "v", "p", "a", "e", "i", "ı", "İ", "I", "ê", "ü", "ay", "ø", "'");
        Arbitrary<String> arabic = syllables(
                "ال", "ا", "أ", "آ", "إ", "ٱ", "ل", "ى", "ي", "ی", "ئ", "ؤ", "و", "ك", "ک", "ة", "ه", "ە", "ش", "دّ",
                "ء", "لا", "\uFEFB");
        Arbitrary<String> word = Arbitraries.frequencyOf(
                Tuple.of(4, latin),
                Tuple.of(4, arabic),
                Tuple.of(2, Arbitraries.of("al", "El", "at", "ash", "AZ", "ال", "11", "٣", "o", "al-", "eş")));
        return word.list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .flatMap(words -> Arbitraries.of(" ", "-").map(separator -> String.join(separator, words)));
    }

    @Provide
    Arbitrary<String> anyText() {
        return Arbitraries.integers()
                .between(0, Character.MAX_CODE_POINT)
                .map(Character::toString)
                .list()
                .ofMaxSize(12)
                .map(characters -> String.join("", characters));
    }

    @Provide
    Arbitrary<String> plainWords() {
        return Arbitraries.strings()
                .withChars("abcdefghijklmnopqrstuvwxyzhhhaey")
                .ofMinLength(1)
                .ofMaxLength(8);
    }

    /** Tatweel, Arabic vowel signs, zero-width characters, direction controls, apostrophes. */
    @Provide
    Arbitrary<String> silent() {
        return Arbitraries.of(List.of(
                "\u0640", "\u064B", "\u064E", "\u064F", "\u0650", "\u0651", "\u0652", "\u0670", "\u200B", "\u200C",
                "\u200D", "\uFEFF", "\u00AD", "\u061C", "\u200E", "\u200F", "\u202B", "\u202E", "\u2066", "\u2069", "'",
                "\u2019", "\u02BF", "\u02BE", "\u0301"));
    }

    @Provide
    Arbitrary<String> spaces() {
        return Arbitraries.of("  ", "\t", "\n", "\u00A0", "\u202F", "\u3000", "\u2028", "\u2011", "\u2013", " - ");
    }

    private static Arbitrary<String> syllables(String... parts) {
        return Arbitraries.of(parts).list().ofMinSize(1).ofMaxSize(6).map(chosen -> String.join("", chosen));
    }
}
