package org.drawdown.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** A shared map against a TreeMap that is copied for each change. */
class SharedMapProperties {
    private static final int[] DEEPEST = deepest();

    /** A key that gets a value, or goes where there is none. */
    private record Step(int key, Optional<String> value) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Integer> keys = Arbitraries.integers().between(0, 60);
        Arbitrary<Optional<String>> values = Arbitraries.of("a", "b", "c").optional(0.7);
        return Combinators.combine(keys, values).as(Step::new).list().ofMaxSize(150);
    }

    @Property
    void everyVersionIsTheTreeMapOfItsSteps(@ForAll("steps") List<Step> steps) {
        SharedMap<Integer, String> map = SharedMap.empty();
        TreeMap<Integer, String> oracle = new TreeMap<>();
        List<SharedMap<Integer, String>> versions = new ArrayList<>();
        List<Map<Integer, String>> oracles = new ArrayList<>();
        for (Step step : steps) {
            map = taking(map, step);
            if (step.value().isPresent()) {
                oracle.put(step.key(), step.value().get());
            } else {
                oracle.remove(step.key());
            }
            versions.add(map);
            oracles.add(new TreeMap<>(oracle));
        }
        for (int i = 0; i < versions.size(); i++) {
            assertEquals(List.copyOf(oracles.get(i).entrySet()), entries(versions.get(i)));
            assertEquals(oracles.get(i).size(), versions.get(i).size());
            for (int key = 0; key <= 60; key++) {
                assertEquals(
                        Optional.ofNullable(oracles.get(i).get(key)),
                        versions.get(i).get(key));
            }
        }
    }

    @Property
    void aMapKnowsNoHistory(@ForAll("steps") List<Step> steps) {
        SharedMap<Integer, String> map = SharedMap.empty();
        for (Step step : steps) {
            map = taking(map, step);
        }
        SharedMap<Integer, String> ordered = SharedMap.ofOrdered(entries(map));
        assertEquals(ordered, map);
        assertEquals(ordered.hashCode(), map.hashCode());
    }

    @Property
    void unionIsThatOfTreeMaps(@ForAll("steps") List<Step> some, @ForAll("steps") List<Step> others) {
        SharedMap<Integer, String> one = all(some);
        SharedMap<Integer, String> other = all(others);
        TreeMap<Integer, String> oracle = new TreeMap<>();
        one.forEach(entry -> oracle.put(entry.getKey(), entry.getValue()));
        // Values of one content are one object here, so that only what differs is asked for.
        other.forEach(entry -> oracle.merge(
                entry.getKey(), entry.getValue(), (mine, theirs) -> mine.equals(theirs) ? mine : mine + theirs));
        SharedMap<Integer, String> union = one.union(other, String::concat);
        assertEquals(List.copyOf(oracle.entrySet()), entries(union));
        assertBalanced(union);
    }

    @Property
    void tellsExactlyTheKeysThatDiffer(@ForAll("steps") List<Step> before, @ForAll("steps") List<Step> after) {
        SharedMap<Integer, String> one = all(before);
        SharedMap<Integer, String> other = one;
        for (Step step : after) {
            other = taking(other, step);
        }
        List<Integer> told = new ArrayList<>();
        one.keysThatDiffer(other, told::add);
        TreeSet<Integer> expected = new TreeSet<>();
        for (int key = 0; key <= 60; key++) {
            if (!Objects.equals(one.get(key), other.get(key))) {
                expected.add(key);
            }
        }
        assertEquals(List.copyOf(expected), told);
    }

    @Property
    void isNeverDeep(@ForAll("steps") List<Step> steps) {
        SharedMap<Integer, String> map = SharedMap.empty();
        for (Step step : steps) {
            map = taking(map, step);
            assertBalanced(map);
        }
    }

    @Property(tries = 5)
    void isNotDeepWhateverTheOrderOfTheKeys(@ForAll boolean upward) {
        SharedMap<Integer, String> map = SharedMap.empty();
        for (int i = 0; i < 20_000; i++) {
            map = map.with(upward ? i : -i, "a");
        }
        assertBalanced(map);
        for (int i = 0; i < 15_000; i++) {
            map = map.without(upward ? i : -i);
        }
        assertBalanced(map);
    }

    @Property
    void whatChangesNothingIsTheSameMap(@ForAll("steps") List<Step> steps) {
        SharedMap<Integer, String> map = all(steps);
        assertSame(map, map.without(-1));
        assertSame(map, map.union(map, String::concat));
        assertSame(map, map.union(SharedMap.empty(), String::concat));
        for (Map.Entry<Integer, String> entry : map) {
            assertSame(map, map.with(entry.getKey(), entry.getValue()));
        }
    }

    /** Neither deeper than a tree can be of which no side has more than three times the weight of the other, nor flatter than any. */
    private static void assertBalanced(SharedMap<Integer, String> map) {
        int deepest = map.size() < DEEPEST.length
                ? DEEPEST[map.size()]
                : (int) (Math.log(map.size() + 1) / Math.log(4.0 / 3)) + 1;
        int flattest = Integer.SIZE - Integer.numberOfLeadingZeros(map.size());
        assertTrue(
                flattest <= map.depth() && map.depth() <= deepest,
                () -> map.depth() + " levels for " + map.size() + " keys");
    }

    /** How deep a balanced tree of so many keys can be: as deep as the deepest side that it may have, and one level more. */
    private static int[] deepest() {
        int[] deepest = new int[501];
        for (int size = 1; size < deepest.length; size++) {
            for (int side = 0; side < size; side++) {
                int other = size - 1 - side;
                boolean balanced = size <= 2 || (side + 1 <= 3 * (other + 1) && other + 1 <= 3 * (side + 1));
                if (balanced) {
                    deepest[size] = Math.max(deepest[size], deepest[side] + 1);
                }
            }
        }
        return deepest;
    }

    private static SharedMap<Integer, String> taking(SharedMap<Integer, String> map, Step step) {
        return step.value().map(value -> map.with(step.key(), value)).orElseGet(() -> map.without(step.key()));
    }

    private static SharedMap<Integer, String> all(List<Step> steps) {
        SharedMap<Integer, String> map = SharedMap.empty();
        for (Step step : steps) {
            map = taking(map, step);
        }
        return map;
    }

    private static List<Map.Entry<Integer, String>> entries(SharedMap<Integer, String> map) {
        List<Map.Entry<Integer, String>> entries = new ArrayList<>();
        map.forEach(entry -> entries.add(Map.entry(entry.getKey(), entry.getValue())));
        assertEquals(
                entries.stream().map(Map.Entry::getValue).collect(Collectors.toList()),
                map.values().collect(Collectors.toList()));
        return entries;
    }

    @Property(tries = 60)
    void ofOrderedEntriesIsBalanced(@ForAll @IntRange(max = 500) int size) {
        SharedMap<Integer, String> map = SharedMap.ofOrdered(
                IntStream.range(0, size).mapToObj(key -> Map.entry(key, "a")).collect(Collectors.toList()));
        assertEquals(size, map.size());
        assertBalanced(map);
    }
}
