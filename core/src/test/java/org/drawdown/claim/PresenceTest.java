package org.drawdown.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.drawdown.estimate.Count;
import org.drawdown.place.Tenure;
import org.junit.jupiter.api.Test;

class PresenceTest {
    private static final Tenure TANF = Tenure.of("coalition", "tanf");

    @Test
    void isOfTheForceOrOfANumberOfIt() {
        Count soldiers = Count.about(200, "soldiers");
        assertEquals(Presence.of(Subject.of(TANF), Optional.empty()), Presence.at(TANF));
        assertEquals(Presence.of(Subject.of(TANF), Optional.of(soldiers)), Presence.at(TANF, soldiers));
        assertEquals(Optional.of(soldiers), Presence.at(TANF, soldiers).count());
    }
}
