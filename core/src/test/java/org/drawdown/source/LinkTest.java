package org.drawdown.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Optional;
import org.drawdown.source.Link.Kind;
import org.drawdown.source.Link.Verb;
import org.drawdown.wording.Verbatim;
import org.junit.jupiter.api.Test;

class LinkTest {
    private static final Source SOHR = Source.monitor("sohr", "SOHR");
    private static final Verbatim WORDS = Verbatim.of("مصادر", "ar");

    @Test
    void hasASourceIfItIsNamed() {
        Link link = Link.named(SOHR, Verb.QUOTED);
        assertEquals(Kind.NAMED, link.kind());
        assertEquals(Optional.of(SOHR), link.source());
        assertEquals(Optional.empty(), link.words());
        assertEquals(Verb.QUOTED, link.verb());
    }

    @Test
    void hasWordsAtMostIfItIsUnnamedOrACorrespondent() {
        assertEquals(Kind.UNNAMED, Link.unnamed(Optional.empty(), Verb.SAID).kind());
        assertEquals(
                Optional.of(WORDS), Link.unnamed(Optional.of(WORDS), Verb.SAID).words());
        Link correspondent = Link.correspondent(Optional.of(WORDS), Verb.OBSERVED);
        assertEquals(Kind.CORRESPONDENT, correspondent.kind());
        assertEquals(Optional.of(WORDS), correspondent.words());
        assertEquals(Optional.empty(), correspondent.source());
    }

    @Test
    void isEqualToALinkOfTheSameParts() {
        assertEquals(Link.named(SOHR, Verb.SAID), Link.named(Source.monitor("sohr", "SOHR"), Verb.SAID));
        assertNotEquals(Link.named(SOHR, Verb.SAID), Link.named(SOHR, Verb.OBSERVED));
        assertNotEquals(Link.unnamed(Optional.empty(), Verb.SAID), Link.correspondent(Optional.empty(), Verb.SAID));
    }
}
