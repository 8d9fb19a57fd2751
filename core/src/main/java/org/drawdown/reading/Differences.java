package org.drawdown.reading;

import static java.util.Objects.requireNonNull;

import java.util.BitSet;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Which of some claims differ from which in one respect; sets of them are sets of their places.
 *
 * <p>Most claims of one kind agree: only those that differ from any are ever in a set.
 */
final class Differences {
    private static final Differences NONE = new Differences(new Group());

    private final Group claims;

    /** By place: those that differ from the claim there, if any do. */
    private final @Nullable BitSet[] differing;

    private final BitSet opposed = new BitSet(0);

    private Differences(Group claims) {
        this.claims = claims;
        this.differing = new BitSet[claims.size()];
    }

    /**
     * Compares claims, each with each.
     *
     * @param claims the claims, ordered by citation
     * @param differs whether two of them differ, in either order
     */
    static Differences among(Group claims, BiPredicate<Testimony, Testimony> differs) {
        Differences differences = NONE;
        for (int i = 1; i < claims.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (differs.test(claims.get(i), claims.get(j))) {
                    differences = differences.with(i, j, claims);
                }
            }
        }
        return differences;
    }

    /**
     * Compares claims, each with those whose windows have a day in common with its own: others do not differ.
     *
     * @param claims the claims, ordered by citation; all have a place in time
     * @param differs whether two of them differ, in either order
     */
    static Differences amongOverlapping(Group claims, BiPredicate<Testimony, Testimony> differs) {
        if (claims.size() < 2) {
            return NONE;
        }
        Differences differences = NONE;
        int[] places = claims.placesBy(claim -> claim.first);
        for (int i = 0; i + 1 < places.length; i++) {
            Testimony one = claims.get(places[i]);
            for (int j = i + 1; j < places.length; j++) {
                Testimony other = claims.get(places[j]);
                if (other.first > one.last) {
                    break;
                }
                if (differs.test(one, other)) {
                    differences = differences.with(places[i], places[j], claims);
                }
            }
        }
        return differences;
    }

    /**
     * Compares claims, each with those whose windows begin so many days after its own ends, or later: others do not
     * differ.
     *
     * @param claims the claims, ordered by citation; the windows of all have a first day and a last
     * @param daysApart how many days, at least one
     * @param differs whether two of them differ, in either order
     */
    static Differences amongApart(Group claims, int daysApart, BiPredicate<Testimony, Testimony> differs) {
        if (claims.size() < 2) {
            return NONE;
        }
        Differences differences = NONE;
        int[] places = claims.placesBy(claim -> claim.first);
        for (int i = 0; i + 1 < places.length; i++) {
            Testimony one = claims.get(places[i]);
            for (int j = places.length - 1; j > i; j--) {
                Testimony other = claims.get(places[j]);
                if (other.first - one.last < daysApart) {
                    break;
                }
                if (differs.test(one, other)) {
                    differences = differences.with(places[i], places[j], claims);
                }
            }
        }
        return differences;
    }

    /** These and one more: most claims agree, and then nothing is set up. */
    private Differences with(int one, int other, Group all) {
        Differences differences = this == NONE ? new Differences(all) : this;
        differences.add(one, other);
        return differences;
    }

    private void add(int one, int other) {
        differingFrom(one).set(other);
        differingFrom(other).set(one);
    }

    private BitSet differingFrom(int place) {
        BitSet others = differing[place];
        if (others == null) {
            others = new BitSet(claims.size());
            differing[place] = others;
            opposed.set(place);
        }
        return others;
    }

    /** Those that differ from any. */
    BitSet opposed() {
        return opposed;
    }

    Group claims() {
        return claims;
    }

    Group claims(BitSet places) {
        Group chosen = new Group(places.cardinality());
        for (int place = places.nextSetBit(0); place >= 0; place = places.nextSetBit(place + 1)) {
            chosen.add(claims.get(place));
        }
        return chosen;
    }

    /** Those of some claims that differ from any of others. */
    BitSet differing(BitSet some, BitSet others) {
        BitSet found = new BitSet(claims.size());
        for (int place = some.nextSetBit(0); place >= 0; place = some.nextSetBit(place + 1)) {
            found.set(place, from(place).intersects(others));
        }
        return found;
    }

    /** Those of some claims that differ from one. */
    BitSet differing(BitSet some, int from) {
        BitSet found = (BitSet) some.clone();
        found.and(from(from));
        return found;
    }

    /** Those of some claims that do not differ from one. */
    BitSet agreeing(BitSet some, int with) {
        BitSet found = (BitSet) some.clone();
        keepAgreeing(found, with);
        return found;
    }

    /** Takes from some claims those that differ from one. */
    void keepAgreeing(BitSet some, int with) {
        some.andNot(from(with));
    }

    private BitSet from(int place) {
        return requireNonNull(differing[place], "nothing differs from it");
    }
}
