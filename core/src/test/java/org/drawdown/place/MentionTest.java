package org.drawdown.place;

import static org.drawdown.source.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;
import org.drawdown.place.Mention.Kind;
import org.drawdown.wording.Verbatim;
import org.junit.jupiter.api.Test;

class MentionTest {
    private static final Verbatim AL_WALEED = Verbatim.of("معبر \"الوليد\"", "ar");

    @Test
    void isUnresolvedAsWritten() {
        assertEquals(Mention.of(Kind.CROSSING, Optional.of(AL_WALEED), Optional.empty()), Mention.crossing(AL_WALEED));
        assertEquals(Kind.BASE, Mention.base(AL_WALEED).kind());
        assertEquals(Kind.AREA, Mention.area(AL_WALEED).kind());
        assertEquals(Optional.empty(), Mention.area(AL_WALEED).id());
    }

    @Test
    void isResolvedByWhoeverWritesItsIdAndKeepsItsWords() {
        assertEquals(
                Mention.of(Kind.CROSSING, Optional.of(AL_WALEED), Optional.of("al-waleed-yaarubiyah")),
                Mention.crossing(AL_WALEED).resolvedTo("al-waleed-yaarubiyah"));
        assertEquals(Mention.of(Kind.BASE, Optional.empty(), Optional.of("tanf")), Mention.base("tanf"));
    }

    @Test
    void isShownAsWrittenElseByItsId() {
        assertEquals(
                "\u2068معبر \"الوليد\"\u2069",
                Mention.crossing(AL_WALEED).resolvedTo("w").phrase().in(Locale.ENGLISH));
        assertEquals("tanf", Mention.base("tanf").phrase().in(Locale.ENGLISH));
    }

    @Test
    void rejectsAMentionOfNothing() {
        assertRefused(
                "a mention has words, an id, or both; got neither",
                () -> Mention.of(Kind.BASE, Optional.empty(), Optional.empty()));
        assertRefused("id of a mention must not hold U+0020 (at index 2): \"al Tanf\"", () -> Mention.base("al Tanf"));
    }
}
