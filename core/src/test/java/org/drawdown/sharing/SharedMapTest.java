package org.drawdown.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SharedMapTest {
    private static final SharedMap<String, Integer> ONE =
            SharedMap.<String, Integer>empty().with("a", 1);

    @Test
    void keepsEveryVersion() {
        SharedMap<String, Integer> two = ONE.with("b", 2).with("a", 3);
        assertEquals(Optional.of(1), ONE.get("a"));
        assertEquals(Optional.empty(), ONE.get("b"));
        assertEquals(Optional.of(3), two.get("a"));
        assertEquals("SharedMap of 2 keys", two.toString());
    }

    @Test
    void isEqualToWhatHasTheSameEntries() {
        assertEquals(ONE, SharedMap.<String, Integer>empty().with("a", 1));
        assertNotEquals(ONE, ONE.with("a", 2));
        assertNotEquals(ONE, ONE.with("b", 1));
        assertNotEquals(ONE, Map.of("a", 1));
    }

    @Test
    void hasAnotherHashWithAnotherKeyOrAnotherValue() {
        assertNotEquals(ONE.hashCode(), ONE.with("b", 1).hashCode());
        Set<Integer> hashes = new HashSet<>();
        for (int value = 0; value < 100; value++) {
            hashes.add(ONE.with("a", value).hashCode());
        }
        assertEquals(100, hashes.size());
    }

    @Test
    void rejectsKeysOutOfOrder() {
        Exception thrown = assertThrows(
                IllegalArgumentException.class,
                () -> SharedMap.ofOrdered(List.of(Map.entry("b", 1), Map.entry("a", 1))));
        assertEquals("the keys must be in order, got b before a", thrown.getMessage());
        assertThrows(
                IllegalArgumentException.class,
                () -> SharedMap.ofOrdered(List.of(Map.entry("a", 1), Map.entry("a", 1))));
    }

    @Test
    void keepsTheOrderThatItWasGiven() {
        List<Map.Entry<String, Integer>> downwards = List.of(Map.entry("b", 2), Map.entry("a", 1));
        SharedMap<String, Integer> map = SharedMap.ofOrdered(Comparator.reverseOrder(), downwards);
        assertEquals(List.of(3, 2, 1), map.with("c", 3).values().toList());
        assertEquals(List.of(1), map.without("b").values().toList());
        assertEquals(Optional.of(1), map.get("a"));
        assertThrows(IllegalArgumentException.class, () -> SharedMap.ofOrdered(downwards));
        SharedMap<String, Integer> empty = SharedMap.empty(Comparator.reverseOrder());
        assertEquals(map, empty.with("a", 1).union(map, (one, other) -> one));
    }

    @Test
    void isNotChangedThroughItsEntries() {
        Iterator<Map.Entry<String, Integer>> entries = ONE.iterator();
        Map.Entry<String, Integer> entry = entries.next();
        Exception thrown = assertThrows(UnsupportedOperationException.class, () -> entry.setValue(2));
        assertEquals("a shared map does not change", thrown.getMessage());
        thrown = assertThrows(NoSuchElementException.class, entries::next);
        assertEquals("there are no more keys", thrown.getMessage());
        assertThrows(UnsupportedOperationException.class, entries::remove);
    }
}
