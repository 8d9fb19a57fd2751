package org.drawdown.reading;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.drawdown.claim.Claim;
import org.drawdown.timeline.Citations;
import org.jspecify.annotations.Nullable;

/**
 * Some testimonies about one tenure, in an order.
 *
 * <p>Whoever makes a group adds to it; whoever is given one only reads it. Two groups are equal if they have the same
 * testimonies in the same order.
 */
// A list would say the same. But readings do little else than walk groups, which is fast if they are of one class.
final class Group implements Iterable<Testimony> {
    private static final Testimony[] NOBODY = {};
    private static final int FIRST_ROOM = 4;

    private Testimony[] members;
    private int size;

    /** An empty group. */
    Group() {
        this(0);
    }

    /**
     * An empty group.
     *
     * @param room how many testimonies it will have, most likely
     */
    Group(int room) {
        this(room == 0 ? NOBODY : new Testimony[room], 0);
    }

    private Group(Testimony[] members, int size) {
        this.members = members;
        this.size = size;
    }

    static Group of(Testimony only) {
        return new Group(new Testimony[] {only}, 1);
    }

    int size() {
        return size;
    }

    boolean isEmpty() {
        return size == 0;
    }

    Testimony get(int place) {
        return members[place];
    }

    Testimony first() {
        return members[0];
    }

    void add(Testimony testimony) {
        if (size == members.length) {
            members = Arrays.copyOf(members, Math.max(FIRST_ROOM, 2 * size));
        }
        members[size++] = testimony;
    }

    void addAll(Group others) {
        int more = others.size;
        for (int i = 0; i < more; i++) {
            add(others.members[i]);
        }
    }

    void clear() {
        members = NOBODY;
        size = 0;
    }

    /** Keeps those that fulfil a condition. */
    void keep(Predicate<Testimony> condition) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (condition.test(members[i])) {
                members[kept++] = members[i];
            }
        }
        size = kept;
    }

    /** Those that fulfil a condition, in their order. */
    Group where(Predicate<Testimony> condition) {
        Group found = new Group();
        for (int i = 0; i < size; i++) {
            if (condition.test(members[i])) {
                found.add(members[i]);
            }
        }
        return found;
    }

    boolean isAny(Predicate<Testimony> condition) {
        for (int i = 0; i < size; i++) {
            if (condition.test(members[i])) {
                return true;
            }
        }
        return false;
    }

    Stream<Testimony> stream() {
        return Arrays.stream(members, 0, size);
    }

    Testimony[] toArray() {
        return Arrays.copyOf(members, size);
    }

    /** Those from one place to another, exclusive. */
    Group part(int from, int to) {
        return new Group(Arrays.copyOfRange(members, from, to), to - from);
    }

    /** What is ordered by day, in groups of one day. */
    List<Group> ofOneDayEach() {
        List<Group> days = new ArrayList<>();
        for (int from = 0; from < size; ) {
            int to = from + 1;
            while (to < size && members[to].day == members[from].day) {
                to++;
            }
            days.add(part(from, to));
            from = to;
        }
        return days;
    }

    /** Whether more than one voice speaks. */
    boolean hasSeveralVoices() {
        String voice = members[0].voice;
        return isAny(testimony -> !testimony.voice.equals(voice));
    }

    /** The same, ordered by the day on which they count; those of one day stay in their order. */
    Group byDay() {
        return by(testimony -> testimony.day);
    }

    /** The same in the order of citation. */
    Group asCited() {
        return isCitedOnce() ? this : by(testimony -> testimony.rank);
    }

    /** The same in the order of citation, each once. */
    Group each() {
        if (isCitedOnce()) {
            return this;
        }
        Group ordered = asCited();
        if (ordered.isCitedOnce()) {
            return ordered;
        }
        Group each = new Group(ordered.size);
        for (int i = 0; i < ordered.size; i++) {
            if (i == 0 || ordered.members[i] != ordered.members[i - 1]) {
                each.add(ordered.members[i]);
            }
        }
        return each;
    }

    /** Whether these are in the order of citation, each once. */
    boolean isCitedOnce() {
        for (int i = 1; i < size; i++) {
            if (members[i - 1].rank >= members[i].rank) {
                return false;
            }
        }
        return true;
    }

    /** The days on which these count, in order, each once. */
    int[] days() {
        int[] days = new int[size];
        for (int i = 0; i < size; i++) {
            days[i] = members[i].day;
        }
        Arrays.sort(days);
        int each = 0;
        for (int day : days) {
            if (each == 0 || day != days[each - 1]) {
                days[each++] = day;
            }
        }
        return Arrays.copyOf(days, each);
    }

    private Group by(ToIntFunction<Testimony> number) {
        Group ordered = new Group(size);
        for (long key : keys(number)) {
            ordered.add(members[(int) key]);
        }
        return ordered;
    }

    /** The places, ordered by a number that each testimony has, such as a day; those of one number stay in their order. */
    int[] placesBy(ToIntFunction<Testimony> number) {
        long[] keys = keys(number);
        int[] places = new int[size];
        for (int i = 0; i < size; i++) {
            places[i] = (int) keys[i];
        }
        return places;
    }

    /** In order: a number and a place make one, which is compared faster than two testimonies. */
    private long[] keys(ToIntFunction<Testimony> number) {
        long[] keys = new long[size];
        for (int place = 0; place < size; place++) {
            keys[place] = ((long) number.applyAsInt(members[place]) << Integer.SIZE) | place;
        }
        Arrays.sort(keys);
        return keys;
    }

    /** The claims in their order, each once. */
    ImmutableList<Claim> claims() {
        Group each = each();
        if (each.size == 1) {
            return ImmutableList.of(each.members[0].claim);
        }
        ImmutableList.Builder<Claim> claims = ImmutableList.builderWithExpectedSize(each.size);
        for (int i = 0; i < each.size; i++) {
            claims.add(each.members[i].claim);
        }
        return claims.build();
    }

    /** The citations in the order of citation, each once. */
    Citations citations() {
        return Citations.of(claims());
    }

    @Override
    public Iterator<Testimony> iterator() {
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < size;
            }

            @Override
            public Testimony next() {
                if (next >= size) {
                    throw new NoSuchElementException();
                }
                return members[next++];
            }
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Group another && Arrays.equals(members, 0, size, another.members, 0, another.size);
    }

    @Override
    public int hashCode() {
        int hash = 1;
        for (int i = 0; i < size; i++) {
            hash = 31 * hash + members[i].hashCode();
        }
        return hash;
    }

    @Override
    public String toString() {
        return Arrays.asList(members).subList(0, size).toString();
    }
}
