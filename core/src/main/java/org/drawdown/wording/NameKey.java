package org.drawdown.wording;

import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * What different spellings of one name have in common, such as "sdod" of "al-Shaddadi", "Shadadi" and "Şeddadi".
 *
 * <p>A key only proposes: two names of one key are worth a look, and nothing more; an id joins. It is therefore made to
 * miss little rather than to be exact. A false candidate costs a look, a missed one costs a missed look.
 *
 * <p>Two names have one key if they are the same after these steps:
 *
 * <ol>
 *   <li>compatibility forms are taken apart (Unicode NFKD); marks of any script (accents, Arabic vowel signs, hamza on
 *       its carrier), tatweel, apostrophes, ʿayn signs, zero-width characters and direction controls go;
 *   <li>upper and lower case are one, dotted and dotless i included; digits of any script are 0 to 9;
 *   <li>everything that is neither letter nor digit parts words;
 *   <li>forms of one letter are one: in Arabic script alef, yeh, kaf, heh with teh marbuta, and the Kurdish waw, reh
 *       and lam; in Latin script æ, œ, ø and ə with e, and đ, ħ, ł, ß, þ with d, h, l, ss, t;
 *   <li>the article goes: al, el, its assimilated forms (at-Tanf, ash-Shaddadi) and ال at the start of a word;
 *   <li>in Latin script, letters that stand for one another in transliterations are one: kh, h and x; j, g, c, gh and
 *       ch; q and k; p and b; v and w; sh and s; th and t; dh and d. A doubled letter is one, an h that ends a word
 *       after a vowel goes, and so do the vowels, y among them unless it starts a word. Where a word starts with a
 *       vowel, or two equal consonants have one between them, an "o" says so.
 * </ol>
 *
 * <p>So Kharab al-Jir, Khrab al-Jeer, Harap Jir, Harab Cir and the Kurdish Xirab Cîr are all "xrb jr"; and so would be
 * a place called Harb Gor. A name in Arabic script and one in Latin script never have one key: variants of both kinds
 * are what {@link Names} is for. A text without a letter or digit has the empty key.
 *
 * <p>The key of the text of a key is that key. No locale plays a part, and the time taken is linear in the length of
 * the name. Keys are for comparing, not for storing: a later version may fold more or less.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class NameKey permits ImmutableNameKey {
    /** Marks, format characters, tatweel and the other modifier letters (signs of hamza and ayn), apostrophes. */
    private static final Pattern SILENT = Pattern.compile("[\\p{M}\\p{Cf}\\p{Lm}'`\u2018\u2019\u201B\u2032]+");

    /**
     * What one spelling has and another has not, in the order in which it goes. No rule leaves what an earlier one
     * would take, so that the key of a key is itself: hence h becomes x, and an initial vowel o, as in no article.
     */
    private static final ImmutableList<Rule> RULES = ImmutableList.of(
            // Arabic script
            rule("\u0671", "\u0627"), // alef wasla: alef; the other forms are alef with a mark
            rule("[\u0649\u06CC\u06CE]", "\u064A"), // alef maqsura, Farsi yeh, Kurdish yeh: yeh
            rule("[\u06A9\u06AA]", "\u0643"), // keheh, swash kaf: kaf
            rule("[\u0629\u06BE\u06C1\u06D5]", "\u0647"), // teh marbuta, heh doachashmee, heh goal, ae: heh
            rule("\u06C6", "\u0648"), // Kurdish oe: waw
            rule("\u0695", "\u0631"), // Kurdish reh: reh
            rule("\u06B5", "\u0644"), // Kurdish lam: lam
            // Latin script: letters that are not a letter and a mark
            rule("[\u00E6\u0153\u00F8\u0259]", "e"), // ae, oe, o with stroke, schwa
            rule("[\u0111\u00F0]", "d"), // d with stroke, eth
            rule("\u0127", "h"), // h with stroke
            rule("\u0142", "l"), // l with stroke
            rule("\u00DF", "ss"), // sharp s, which is written SS in capitals
            rule("\u00FE", "t"), // thorn
            // The article
            rule("(?<!\\S)[ae]l (?=\\S)", ""), // al-Tanf, El-Tenef
            rule("(?<!\\S)[ae](t|th|d|dh|r|z|s|sh|n) (?=\\1)", ""), // At-Tanf, Ash-Shaddadi
            // In Arabic script where two letters or more are left; twice in al-Albani, whose own alef has lost its
            // hamza.
            rule("(?<!\\S)(?:\u0627\u0644)+(?=\\S\\S)", ""),
            // Latin script: sounds
            rule("kh", "x"), // Kharab, Harab
            rule("(?<=[stdgc])h", ""), // Shaddadi, Seddadi
            rule("(?<=[aeiou])h(?!\\S)", ""), // Shaddadeh, Shaddadi
            rule("h", "x"),
            rule("[gc]", "j"), // Geir, Jeir, Cir
            rule("q", "k"), // Qasrak, Kasrak
            rule("p", "b"), // Harap, Harab
            rule("v", "w"), // Velid, Walid
            rule("(?<=\\S)y", "i"), // Rumeylan, Rumailan
            rule("[aeiou]+", "o"),
            rule("([a-z])\\1+", "$1"), // Shaddadi, Shadadi
            rule("(?<=(\\S))o(?!\\1)", "")); // Tenef, Tanf; the o of "sdod" stays, or it would look like a doubled d

    NameKey() {}

    /**
     * Returns the key of a name.
     *
     * @param name any text in any script
     * @return its key
     */
    public static NameKey of(String name) {
        String text = words(name);
        for (Rule rule : RULES) {
            text = rule.pattern().matcher(text).replaceAll(rule.replacement());
        }
        return ImmutableNameKey.builder().text(text).build();
    }

    /** The key itself, such as "xrb jr". */
    abstract String text();

    /**
     * Returns the text of this key, such as "xrb jr"; its key is this one.
     *
     * @return words parted by single spaces, empty if the name has no letter or digit
     */
    @Override
    public final String toString() {
        return text();
    }

    /** Letters and digits, with one space between two words. */
    private static String words(String name) {
        // Marks go before the decomposition too: it sorts them, in time quadratic in the length of a run of them.
        String decomposed = Normalizer.normalize(withoutSilent(name), Normalizer.Form.NFKD);
        StringBuilder words = new StringBuilder();
        withoutSilent(decomposed).codePoints().forEach(codePoint -> {
            if (Character.isDigit(codePoint)) {
                words.append(Character.digit(codePoint, 10));
            } else if (Character.isLetter(codePoint)) {
                // Up, then down: the dotless i has nothing but the capital I in common with the dotted one.
                words.appendCodePoint(Character.toLowerCase(Character.toUpperCase(codePoint)));
            } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        });
        return words.toString().stripTrailing();
    }

    private static String withoutSilent(String text) {
        return SILENT.matcher(text).replaceAll("");
    }

    private static Rule rule(String pattern, String replacement) {
        return new Rule(Pattern.compile(pattern), replacement);
    }

    private record Rule(Pattern pattern, String replacement) {}
}
