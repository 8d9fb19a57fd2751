package org.drawdown.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/** The order of claims by a day of each; those of one day stay in the order in which they were. */
final class DayOrder {
    private DayOrder() {}

    /** The places of some claims, ordered by a day that each of them has. */
    static int[] places(List<Testimony> claims, ToIntFunction<Testimony> day) {
        // A day and a place make one number, which is compared faster than two claims.
        long[] days = new long[claims.size()];
        for (int place = 0; place < days.length; place++) {
            days[place] = ((long) day.applyAsInt(claims.get(place)) << Integer.SIZE) | place;
        }
        Arrays.sort(days);
        int[] places = new int[days.length];
        for (int i = 0; i < places.length; i++) {
            places[i] = (int) days[i];
        }
        return places;
    }

    /** Some claims, ordered by the day on which they count. */
    static List<Testimony> ordered(List<Testimony> claims) {
        List<Testimony> ordered = new ArrayList<>(claims.size());
        for (int place : places(claims, testimony -> testimony.day)) {
            ordered.add(claims.get(place));
        }
        return ordered;
    }
}
