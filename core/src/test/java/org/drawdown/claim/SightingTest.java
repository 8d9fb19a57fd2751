package org.drawdown.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.drawdown.claim.Sighting.Event;
import org.drawdown.estimate.Count;
import org.drawdown.place.Location;
import org.drawdown.wording.Verbatim;
import org.junit.jupiter.api.Test;

class SightingTest {
    private static final Subject COUNTRYSIDE =
            Subject.area(Location.area(Verbatim.of("ريف الحسكة الجنوبي", "ar"), Location.Precision.REGION));

    @Test
    void isOfSomethingSomewhere() {
        Sighting explosions = Sighting.of(Event.EXPLOSION, COUNTRYSIDE);
        assertEquals(Sighting.of(Event.EXPLOSION, COUNTRYSIDE, Optional.empty()), explosions);
        assertEquals(Event.EXPLOSION, explosions.event());
        Count five = Count.exactly(5, "explosions");
        assertEquals(
                Optional.of(five),
                Sighting.of(Event.EXPLOSION, COUNTRYSIDE, Optional.of(five)).count());
    }
}
