package org.drawdown.place;

import static org.drawdown.source.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.drawdown.wording.Names;
import org.junit.jupiter.api.Test;

class ForceTest {
    private static final Names NAMES = Names.of("US forces", "en");

    @Test
    void isPartOfNoOtherUntilItIsSaidTo() {
        Force force = Force.of("us", NAMES);
        assertEquals(NAMES, force.names());
        assertEquals(Optional.empty(), force.memberOf());
        assertEquals(Force.of("us", NAMES, Optional.of("coalition")), force.asMemberOf("coalition"));
    }

    @Test
    void rejectsIdsThatBreakTheRule() {
        assertRefused("force id must not be empty", () -> Force.of("", NAMES));
        assertRefused(
                "id of an alliance must not be empty",
                () -> Force.of("us", NAMES).asMemberOf(""));
    }

    @Test
    void rejectsAForceThatIsPartOfItself() {
        assertRefused(
                "a force is not part of itself: \"us\"",
                () -> Force.of("us", NAMES).asMemberOf("us"));
    }
}
