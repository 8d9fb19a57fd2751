package org.drawdown.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.drawdown.status.BaseStatus;
import org.junit.jupiter.api.Test;

class PossibilityTest {
    private final Possibility either = Possibility.of(ImmutableSet.of(BaseStatus.EVACUATED, BaseStatus.ACTIVE), true);

    @Test
    void hasTheLeastAdvancedStatusFirst() {
        assertEquals(
                List.of(BaseStatus.ACTIVE, BaseStatus.EVACUATED),
                either.statuses().asList());
    }

    @Test
    void saysWhetherItIsExact() {
        assertTrue(either.isExact());
        assertFalse(Possibility.of(either.statuses(), false).isExact());
    }
}
