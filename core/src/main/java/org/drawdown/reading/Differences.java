package org.drawdown.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.BiPredicate;

/** Which of some claims differ from which in one respect; sets of them are sets of their places. */
final class Differences {
    private final List<Testimony> claims;
    private final BitSet[] differing;

    /**
     * Compares them, each with each.
     *
     * @param claims the claims, ordered by citation
     * @param differs whether two of them differ, in either order
     */
    Differences(List<Testimony> claims, BiPredicate<Testimony, Testimony> differs) {
        this.claims = claims;
        this.differing = new BitSet[claims.size()];
        Arrays.setAll(differing, place -> new BitSet(claims.size()));
        for (int i = 0; i < claims.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (differs.test(claims.get(i), claims.get(j))) {
                    differing[i].set(j);
                    differing[j].set(i);
                }
            }
        }
    }

    /** Whether any two of some claims differ. */
    static boolean areAny(List<Testimony> claims, BiPredicate<Testimony, Testimony> differs) {
        for (int i = 0; i < claims.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (differs.test(claims.get(i), claims.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    BitSet all() {
        BitSet all = new BitSet();
        all.set(0, claims.size());
        return all;
    }

    Testimony claim(int place) {
        return claims.get(place);
    }

    List<Testimony> claims(BitSet places) {
        List<Testimony> chosen = new ArrayList<>();
        for (int place = places.nextSetBit(0); place >= 0; place = places.nextSetBit(place + 1)) {
            chosen.add(claims.get(place));
        }
        return chosen;
    }

    /** Those of some claims that differ from any of others. */
    BitSet differing(BitSet some, BitSet others) {
        BitSet found = new BitSet();
        for (int place = some.nextSetBit(0); place >= 0; place = some.nextSetBit(place + 1)) {
            found.set(place, differing[place].intersects(others));
        }
        return found;
    }

    /** Those of some claims that differ from one. */
    BitSet differing(BitSet some, int from) {
        BitSet found = (BitSet) some.clone();
        found.and(differing[from]);
        return found;
    }

    /** Those of some claims that do not differ from one. */
    BitSet agreeing(BitSet some, int with) {
        BitSet found = (BitSet) some.clone();
        found.andNot(differing[with]);
        return found;
    }
}
