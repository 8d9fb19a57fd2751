package org.drawdown.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import org.drawdown.timeline.Contradiction.Kind;

/** The laws of what was found that cannot all hold. */
@PropertyDefaults(tries = 200, edgeCases = EdgeCasesMode.NONE)
class OpposingSidesProperties {
    @Provide
    Arbitrary<History> histories() {
        return GeneratedHistories.histories();
    }

    @Property(seed = GeneratedHistories.SEED)
    void aClaimIsContradictedOfTheStatusByAllOnOtherSides(@ForAll("histories") History history) {
        Group all = Testimony.of(KnownClaims.of(history.claims()), Admission.ALONE);
        OpposingSides sides = new OpposingSides(all.size());
        // Each is on a side with its act, against whatever counts from a later day.
        for (Testimony one : all) {
            sides.add(Kind.STATUS, ofActOf(one, all), after(one, all));
            sides.add(Kind.DATE, ofActOf(one, all), all);
        }
        for (Testimony testimony : all) {
            BitSet expected = new BitSet();
            for (Testimony one : all) {
                if (testimony.act == one.act) {
                    after(one, all).forEach(other -> expected.set(other.rank));
                }
                if (testimony.day > one.day) {
                    ofActOf(one, all).forEach(other -> expected.set(other.rank));
                }
            }
            BitSet opponents = new BitSet();
            sides.addOpponents(Group.of(testimony), opponents);
            assertEquals(expected, opponents);
        }
    }

    @Property(seed = GeneratedHistories.SEED)
    void whatIsFoundTwiceIsOnceInTheOrderOfKindsAndClaims(@ForAll("histories") History history) {
        Group all = Testimony.of(KnownClaims.of(history.claims()), Admission.ALONE);
        OpposingSides backwards = new OpposingSides(all.size());
        for (int i = all.size() - 1; i >= 0; i--) {
            for (Kind kind : List.of(Kind.ORDER, Kind.DATE, Kind.ORDER)) {
                backwards.add(kind, all.part(i, i + 1), all.part(0, i));
            }
        }
        OpposingSides inOrder = new OpposingSides(all.size());
        for (Kind kind : List.of(Kind.DATE, Kind.ORDER)) {
            for (int i = 0; i < all.size(); i++) {
                inOrder.add(kind, all.part(i, i + 1), all.part(0, i));
            }
        }
        assertEquals(inOrder.each(), backwards.each());
        assertEquals(2 * Math.max(0, all.size() - 1), backwards.each().size());
    }

    private static Group ofActOf(Testimony one, Group all) {
        return all.where(other -> other.act == one.act);
    }

    private static Group after(Testimony one, Group all) {
        return all.where(other -> other.day > one.day);
    }
}
