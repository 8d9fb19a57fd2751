package org.drawdown.place;

import static org.drawdown.source.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import org.junit.jupiter.api.Test;

class TenureTest {
    private static final Tenure COALITION_AT_TANF = Tenure.of("coalition", "tanf");
    private static final Tenure RUSSIA_AT_TANF = Tenure.of("russia", "tanf");
    private static final Tenure UK_AT_SHADDADI = Tenure.of("uk", "shaddadi");

    @Test
    void isOneForceAtOneBase() {
        assertEquals("coalition", COALITION_AT_TANF.force());
        assertEquals("tanf", COALITION_AT_TANF.base());
        assertEquals(COALITION_AT_TANF, Tenure.of("coalition", "tanf"));
        assertNotEquals(Tenure.of("tanf", "coalition"), COALITION_AT_TANF);
    }

    @Test
    void isOrderedByBaseThenByForce() {
        assertEquals(
                ImmutableList.of(UK_AT_SHADDADI, COALITION_AT_TANF, RUSSIA_AT_TANF),
                ImmutableSortedSet.of(RUSSIA_AT_TANF, COALITION_AT_TANF, UK_AT_SHADDADI)
                        .asList());
        assertEquals(0, COALITION_AT_TANF.compareTo(Tenure.of("coalition", "tanf")));
    }

    @Test
    void rejectsIdsThatBreakTheRule() {
        assertRefused("force id must not be empty", () -> Tenure.of("", "tanf"));
        assertRefused("base id must not hold U+0020 (at index 2): \"al Tanf\"", () -> Tenure.of("us", "al Tanf"));
    }
}
