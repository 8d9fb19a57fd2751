package org.drawdown.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.drawdown.claim.Movement.Direction;
import org.drawdown.place.Tenure;
import org.junit.jupiter.api.Test;

class MovementTest {
    private static final Tenure KHARAB = Tenure.of("coalition", "kharab-al-jir");

    @Test
    void goesOutOfABaseOrIntoIt() {
        Convoy convoy = Convoy.laden();
        assertEquals(Movement.of(Direction.OUT, Subject.of(KHARAB), convoy), Movement.outOf(KHARAB, convoy));
        assertEquals(Movement.of(Direction.IN, Subject.of(KHARAB), convoy), Movement.into(KHARAB, convoy));
        assertNotEquals(Movement.into(KHARAB, convoy), Movement.outOf(KHARAB, convoy));
        assertEquals(convoy, Movement.into(KHARAB, convoy).convoy());
    }
}
