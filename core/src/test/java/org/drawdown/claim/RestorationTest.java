package org.drawdown.claim;

import static org.drawdown.source.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.drawdown.place.Tenure;
import org.junit.jupiter.api.Test;

class RestorationTest {
    private static final Tenure SHADDADI = Tenure.of("coalition", "shaddadi");

    @Test
    void isByNobodyNamedUntilSomebodyIs() {
        Restoration restoration = Restoration.of(SHADDADI);
        assertEquals(Restoration.of(Subject.of(SHADDADI), Agent.unnamed()), restoration);
        assertEquals(
                Restoration.of(Subject.of(SHADDADI), Agent.other("syrian-army")),
                restoration.by(Agent.other("syrian-army")));
        assertEquals(Agent.theForce(), restoration.by(Agent.theForce()).agent());
    }

    @Test
    void rejectsTheForceItselfAsAnotherAgent() {
        assertRefused(
                "the force whose tenure it is must be Agent.theForce(), got its id \"coalition\"",
                () -> Restoration.of(SHADDADI).by(Agent.other("coalition")));
    }
}
