package org.drawdown.reading;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

/** The laws of groups of testimonies: each says what a list with the same testimonies says. */
@PropertyDefaults(tries = 200, edgeCases = EdgeCasesMode.NONE)
class GroupProperties {
    private static final Comparator<Testimony> BY_RANK = Comparator.comparing(testimony -> testimony.rank);

    @Provide
    Arbitrary<History> histories() {
        return GeneratedHistories.histories();
    }

    @Property(seed = GeneratedHistories.SEED)
    void aGroupHasWhatWasAddedInThatOrder(@ForAll("histories") History history, @ForAll Random random) {
        List<Testimony> list = shuffled(history, random);
        assertSame(list, group(list));
        Group twice = group(list);
        twice.addAll(group(list));
        assertSame(concat(list, list), twice);
        list.forEach(twice::add);
        assertSame(concat(concat(list, list), list), twice);
        twice.clear();
        assertSame(List.of(), twice);
    }

    @Property(seed = GeneratedHistories.SEED)
    void whatIsChosenStaysInItsOrder(@ForAll("histories") History history, @ForAll Random random) {
        List<Testimony> list = shuffled(history, random);
        Group group = group(list);
        List<Testimony> ongoing =
                list.stream().filter(testimony -> testimony.ongoing).toList();
        assertSame(ongoing, group.where(testimony -> testimony.ongoing));
        assertEquals(!ongoing.isEmpty(), group.isAny(testimony -> testimony.ongoing));
        assertSame(list, group);
        group.keep(testimony -> testimony.ongoing);
        assertSame(ongoing, group);
    }

    @Property(seed = GeneratedHistories.SEED)
    void aPartIsAGroupOfItsOwn(@ForAll("histories") History history, @ForAll Random random) {
        List<Testimony> list = shuffled(history, random);
        Group group = group(list);
        int from = random.nextInt(list.size() + 1);
        int to = from + random.nextInt(list.size() + 1 - from);
        Group part = group.part(from, to);
        assertSame(list.subList(from, to), part);
        list.forEach(part::add);
        assertSame(list, group);
    }

    @Property(seed = GeneratedHistories.SEED)
    void whatIsOrderedKeepsItsOrderWithinADay(@ForAll("histories") History history, @ForAll Random random) {
        List<Testimony> list = shuffled(history, random);
        List<Testimony> byDay = new ArrayList<>(list);
        byDay.sort(Comparator.comparing(testimony -> testimony.day));
        assertSame(byDay, group(list).byDay());
        assertEquals(
                new ArrayList<>(byDay.stream()
                        .collect(Collectors.groupingBy(testimony -> testimony.day, TreeMap::new, Collectors.toList()))
                        .values()),
                group(byDay).ofOneDayEach().stream()
                        .map(day -> day.stream().toList())
                        .toList());
        assertArrayEquals(
                list.stream()
                        .mapToInt(testimony -> testimony.day)
                        .sorted()
                        .distinct()
                        .toArray(),
                group(list).days());
        assertEquals(
                IntStream.range(0, list.size())
                        .boxed()
                        .sorted(Comparator.comparing(place -> list.get(place).first))
                        .toList(),
                IntStream.of(group(list).placesBy(testimony -> testimony.first))
                        .boxed()
                        .toList());
    }

    @Property(seed = GeneratedHistories.SEED)
    void whatIsCitedIsInTheOrderOfCitationAndEachOnce(@ForAll("histories") History history, @ForAll Random random) {
        List<Testimony> once = shuffled(history, random);
        List<Testimony> list = concat(once, once.subList(0, random.nextInt(once.size() + 1)));
        List<Testimony> cited = list.stream().sorted(BY_RANK).toList();
        assertSame(cited, group(list).asCited());
        List<Testimony> each = new ArrayList<>(new LinkedHashSet<>(cited));
        assertSame(each, group(list).each());
        assertEquals(
                each.stream().map(testimony -> testimony.claim).toList(),
                group(list).claims());
        assertEquals(
                each.stream().map(testimony -> testimony.claim.ref()).toList(),
                group(list).citations().refs());
        assertEquals(list.equals(each), group(list).isCitedOnce());
    }

    @Property(seed = GeneratedHistories.SEED)
    void severalVoicesAreMoreThanOne(@ForAll("histories") History history, @ForAll Random random) {
        List<Testimony> list = shuffled(history, random);
        for (int to = 1; to <= list.size(); to++) {
            long voices = list.subList(0, to).stream()
                    .map(testimony -> testimony.voice)
                    .distinct()
                    .count();
            assertEquals(voices > 1, group(list.subList(0, to)).hasSeveralVoices());
        }
    }

    private static void assertSame(List<Testimony> expected, Group group) {
        assertEquals(expected, group.stream().toList());
        assertEquals(expected.size(), group.size());
        assertEquals(expected.isEmpty(), group.isEmpty());
        assertEquals(expected, List.of(group.toArray()));
        List<Testimony> visited = new ArrayList<>();
        group.forEach(visited::add);
        assertEquals(expected, visited);
        for (int i = 0; i < expected.size(); i++) {
            assertEquals(expected.get(i), group.get(i));
        }
        assertEquals(group(expected), group);
        assertEquals(expected.hashCode(), group.hashCode());
        assertEquals(expected.toString(), group.toString());
        if (!expected.isEmpty()) {
            assertEquals(expected.get(0), group.first());
            assertFalse(group.equals(group(expected.subList(1, expected.size()))));
        }
        Iterator<Testimony> end = group.iterator();
        expected.forEach(testimony -> assertEquals(testimony, end.next()));
        assertThrows(NoSuchElementException.class, end::next);
    }

    private static Group group(List<Testimony> list) {
        Group group = list.size() == 1 ? Group.of(list.get(0)) : new Group(list.size() / 2);
        list.stream().skip(group.size()).forEach(group::add);
        return group;
    }

    private static List<Testimony> concat(List<Testimony> some, List<Testimony> more) {
        List<Testimony> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    private static List<Testimony> shuffled(History history, Random random) {
        List<Testimony> list = new ArrayList<>(List.of(
                Testimony.of(KnownClaims.of(history.claims()), Admission.ALONE).toArray()));
        Collections.shuffle(list, random);
        return list;
    }
}
