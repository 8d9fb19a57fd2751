package org.drawdown.claim;

import static org.drawdown.source.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.drawdown.claim.Destruction.Extent;
import org.drawdown.claim.Destruction.Scope;
import org.drawdown.place.Tenure;
import org.drawdown.wording.Phrase;
import org.junit.jupiter.api.Test;

class DestructionTest {
    private static final Tenure SHADDADI = Tenure.of("coalition", "shaddadi");
    private static final Subject WHOLE = Subject.of(SHADDADI);
    private static final Subject DEPOT = Subject.part(SHADDADI, "depot");

    @Test
    void isOfTheSiteAPartOrMaterielByNobodyNamed() {
        assertEquals(destroyed(WHOLE, Scope.SITE), Destruction.ofSite(SHADDADI));
        assertEquals(destroyed(WHOLE, Scope.PART), Destruction.ofPart(SHADDADI));
        assertEquals(destroyed(DEPOT, Scope.PART), Destruction.ofPart(SHADDADI, "depot"));
        assertEquals(destroyed(WHOLE, Scope.MATERIEL), Destruction.ofMateriel(SHADDADI));
    }

    @Test
    void maySayByWhomAndHowFar() {
        assertEquals(
                Destruction.of(WHOLE, Scope.SITE, Extent.HEAVY, Agent.theForce()),
                Destruction.ofSite(SHADDADI).byTheForce().to(Extent.HEAVY));
        assertEquals(
                Destruction.of(WHOLE, Scope.SITE, Extent.DESTROYED, Agent.other("sdf")),
                Destruction.ofSite(SHADDADI).by(Agent.other("sdf")));
    }

    @Test
    void isOfTheWholeSiteOnlyIfTheSiteIsDestroyed() {
        assertTrue(Destruction.ofSite(SHADDADI).isOfWholeSite());
        assertFalse(Destruction.ofPart(SHADDADI).isOfWholeSite());
        assertFalse(Destruction.ofMateriel(SHADDADI).isOfWholeSite());
        for (Extent extent : Extent.values()) {
            assertEquals(
                    extent == Extent.DESTROYED,
                    Destruction.ofSite(SHADDADI).to(extent).isOfWholeSite());
        }
    }

    @Test
    void namesScopesAndExtentsInBothLanguages() {
        assertWords(
                List.of("materiel / عتاد", "part of the site / جزء من الموقع", "the site as a whole / الموقع بكامله"),
                Arrays.stream(Scope.values()).map(Scope::phrase));
        assertWords(
                List.of(
                        "intact / سليم",
                        "lightly damaged / متضرر قليلًا",
                        "heavily damaged / متضرر كثيرًا",
                        "destroyed / مدمَّر",
                        "damaged, nobody says how far / متضرر، ولا يُعرف مدى الضرر"),
                Arrays.stream(Extent.values()).map(Extent::phrase));
    }

    @Test
    void rejectsTheDestructionOfTheSiteWithAPart() {
        assertRefused("the site as a whole has no part: \"depot\"", () -> destroyed(DEPOT, Scope.SITE));
    }

    @Test
    void rejectsTheForceItselfAsAnotherAgent() {
        assertRefused(
                "the force whose tenure it is must be Agent.theForce(), got its id \"coalition\"",
                () -> Destruction.ofSite(SHADDADI).by(Agent.other("coalition")));
    }

    private static Destruction destroyed(Subject subject, Scope scope) {
        return Destruction.of(subject, scope, Extent.DESTROYED, Agent.unnamed());
    }

    private static void assertWords(List<String> words, Stream<Phrase> phrases) {
        assertEquals(
                words,
                phrases.map(phrase -> phrase.in(Locale.ENGLISH) + " / " + phrase.in(Locale.forLanguageTag("ar")))
                        .toList());
    }
}
