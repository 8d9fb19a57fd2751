package org.drawdown.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Bidi;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PhraseProperties {
    private static final Locale ARABIC = Locale.forLanguageTag("ar");

    @Property
    void quotedTextIsShownAsItIsButForControlsAndLineBreaks(@ForAll("troublesome") String text) {
        String expected = text.replaceAll("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]", "")
                .replaceAll("[\\n\\u2029]", " ");
        for (Locale locale : new Locale[] {Locale.ENGLISH, ARABIC}) {
            String shown = Phrase.quoted(text).in(locale);
            assertTrue(
                    shown.equals(expected) || shown.equals("\u2068" + expected + "\u2069"), () -> Text.escape(shown));
        }
    }

    /** Java's own bidirectional algorithm as the judge: what stands around a quoted text keeps its place. */
    @Property
    void quotedTextLeavesTheSentenceAroundItInOrder(@ForAll("troublesome") String text) {
        assertKeepTheirPlace("from ", Phrase.quoted(text).in(Locale.ENGLISH), " 5 to", Bidi.DIRECTION_LEFT_TO_RIGHT);
        assertKeepTheirPlace("من ", Phrase.quoted(text).in(ARABIC), " إلى", Bidi.DIRECTION_RIGHT_TO_LEFT);
    }

    private static void assertKeepTheirPlace(String before, String quoted, String after, int direction) {
        String sentence = before + quoted + after;
        Bidi bidi = new Bidi(sentence, direction);
        for (int i = 0; i < sentence.length(); i++) {
            if (i < before.length() || i >= before.length() + quoted.length()) {
                assertEquals(direction, bidi.getLevelAt(i), () -> Text.escape(sentence));
            }
        }
    }

    @Provide
    Arbitrary<String> troublesome() {
        return Arbitraries.of(
                        "a", "Z", "ش", "ر", "5", "٥", "-", " ", "(", ")", "\n", "\u2029", "\u200F", "\u202E", "\u202B",
                        "\u202C", "\u2067", "\u2068", "\u2069", "\u061C", "ş")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }
}
