package org.drawdown.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.drawdown.estimate.Count;
import org.drawdown.place.Tenure;
import org.junit.jupiter.api.Test;

class ReturnTest {
    private static final Tenure SARRIN = Tenure.of("us", "sarrin");

    @Test
    void isOfTheForceOrOfANumberOfIt() {
        Count soldiers = Count.atLeast(500, "soldiers");
        assertEquals(Return.of(Subject.of(SARRIN), Optional.empty()), Return.to(SARRIN));
        assertEquals(Return.of(Subject.of(SARRIN), Optional.of(soldiers)), Return.to(SARRIN, soldiers));
        assertEquals(Optional.of(soldiers), Return.to(SARRIN, soldiers).count());
    }
}
