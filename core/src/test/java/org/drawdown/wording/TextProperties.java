package org.drawdown.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TextProperties {
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Cn}\\p{Zl}\\p{Zp}]");

    @Property
    void escapedTextHidesNothingAndIsBounded(@ForAll("anyText") String text) {
        String escaped = Text.escape(text);
        assertFalse(HIDDEN.matcher(escaped).find(), escaped);
        assertTrue(escaped.length() <= 6 * 80 + 3, escaped);
    }

    @Property
    void escapedTextTellsWhatWasThere(@ForAll("anyText") String text) {
        String escaped = Text.escape(text);
        String unescaped = Pattern.compile("\\\\u([0-9A-F]{4})")
                .matcher(escaped)
                .replaceAll(unit -> String.valueOf((char) Integer.parseInt(unit.group(1), 16)));
        if (text.length() <= 80) {
            assertEquals(text, unescaped);
        } else {
            assertTrue(unescaped.endsWith("..."), unescaped);
            String shown = unescaped.substring(0, unescaped.length() - 3);
            assertTrue(text.startsWith(shown) && shown.length() >= 79, unescaped);
        }
    }

    @Test
    void escapesEveryHiddenCharacterAlone() {
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            String escaped = Text.escape(Character.toString(codePoint));
            assertFalse(HIDDEN.matcher(escaped).find(), escaped);
        }
    }

    /** All that a string can hold, around the length of a cut; no backslash, which would be read back as an escape. */
    @Provide
    Arbitrary<String> anyText() {
        Arbitrary<String> codePoints = Arbitraries.integers()
                .between(0, Character.MAX_CODE_POINT)
                .filter(codePoint -> codePoint != '\\')
                .map(Character::toString);
        Arbitrary<String> troublesome = Arbitraries.of(
                "\u0000",
                "\u202E",
                "\u2069",
                "\u200F",
                "\uD800",
                "\uDC00",
                "\uDB40\uDC01",
                "\uFFFE",
                "\u2028",
                "ش",
                "a");
        return Arbitraries.oneOf(codePoints, troublesome)
                .list()
                .ofMaxSize(100)
                .map(characters -> String.join("", characters));
    }
}
