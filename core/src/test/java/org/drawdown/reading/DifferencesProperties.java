package org.drawdown.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.List;
import java.util.function.BiPredicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The laws of what differs from what. */
@PropertyDefaults(tries = 200, edgeCases = EdgeCasesMode.NONE)
class DifferencesProperties {
    private static final BiPredicate<Testimony, Testimony> ARE_OF_OTHER_ACTS = (one, other) -> one.act != other.act;

    @Provide
    Arbitrary<History> histories() {
        return GeneratedHistories.histories();
    }

    @Property(seed = GeneratedHistories.SEED)
    void whatHasACommonDayIsComparedWhateverTheOrderOfDays(@ForAll("histories") History history) {
        Group facts = facts(history);
        Differences each = Differences.among(
                facts, ARE_OF_OTHER_ACTS.and((one, other) -> one.overlaps(other) && other.overlaps(one)));
        Differences swept = Differences.amongOverlapping(facts, ARE_OF_OTHER_ACTS);
        BitSet opposed = each.opposed();
        assertEquals(opposed, swept.opposed());
        opposed.stream()
                .forEach(place -> assertEquals(each.differing(opposed, place), swept.differing(opposed, place)));
    }

    @Property(seed = GeneratedHistories.SEED)
    void whatLiesApartIsComparedWhateverTheOrderOfDays(
            @ForAll("histories") History history, @ForAll @IntRange(min = 1, max = 3) int daysApart) {
        Group dated = facts(history).where(Testimony::isDated);
        Differences each = Differences.among(
                dated,
                ARE_OF_OTHER_ACTS.and(
                        (one, other) -> one.first - other.last >= daysApart || other.first - one.last >= daysApart));
        Differences swept = Differences.amongApart(dated, daysApart, ARE_OF_OTHER_ACTS);
        BitSet opposed = each.opposed();
        assertEquals(opposed, swept.opposed());
        opposed.stream()
                .forEach(place -> assertEquals(each.differing(opposed, place), swept.differing(opposed, place)));
    }

    @Property(seed = GeneratedHistories.SEED)
    void aClaimAgreesWithAllFromWhichItDoesNotDiffer(@ForAll("histories") History history) {
        Differences differences = Differences.among(facts(history), ARE_OF_OTHER_ACTS);
        BitSet opposed = differences.opposed();
        opposed.stream().forEach(place -> {
            BitSet both = differences.differing(opposed, place);
            both.or(differences.agreeing(opposed, place));
            assertEquals(opposed, both);
            assertEquals(
                    differences.claims(differences.differing(opposed, place)),
                    differences.claims(differences.differing(opposed, only(place))));
        });
    }

    private static BitSet only(int place) {
        BitSet only = new BitSet();
        only.set(place);
        return only;
    }

    private static Group facts(History history) {
        List<KnownClaim> known = KnownClaims.of(history.claims());
        return new Testimonies(Testimony.of(known, Admission.ALONE)).facts();
    }
}
