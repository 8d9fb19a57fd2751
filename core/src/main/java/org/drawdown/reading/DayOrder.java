package org.drawdown.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/** The order of claims by a number of each, such as a day; those of one number stay in the order in which they were. */
final class DayOrder {
    private DayOrder() {}

    /** The places of some claims, ordered by a day that each of them has. */
    static int[] places(List<Testimony> claims, ToIntFunction<Testimony> day) {
        long[] keys = keys(claims, day);
        int[] places = new int[keys.length];
        for (int i = 0; i < places.length; i++) {
            places[i] = (int) keys[i];
        }
        return places;
    }

    /** Some claims, ordered by the day on which they count. */
    static List<Testimony> ordered(List<Testimony> claims) {
        return ordered(claims, testimony -> testimony.day);
    }

    /** Some claims, ordered by citation. */
    static List<Testimony> cited(List<Testimony> claims) {
        return Testimony.areInOrder(claims) ? claims : ordered(claims, testimony -> testimony.rank);
    }

    private static List<Testimony> ordered(List<Testimony> claims, ToIntFunction<Testimony> number) {
        List<Testimony> ordered = new ArrayList<>(claims.size());
        for (long key : keys(claims, number)) {
            ordered.add(claims.get((int) key));
        }
        return ordered;
    }

    /** In order: a number and a place make one, which is compared faster than two claims. */
    private static long[] keys(List<Testimony> claims, ToIntFunction<Testimony> number) {
        long[] keys = new long[claims.size()];
        for (int place = 0; place < keys.length; place++) {
            keys[place] = ((long) number.applyAsInt(claims.get(place)) << Integer.SIZE) | place;
        }
        Arrays.sort(keys);
        return keys;
    }
}
