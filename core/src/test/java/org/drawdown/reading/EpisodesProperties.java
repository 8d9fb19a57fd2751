package org.drawdown.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

/** The laws of the episodes of a tenure. */
@PropertyDefaults(tries = 200, edgeCases = EdgeCasesMode.NONE)
class EpisodesProperties {
    @Provide
    Arbitrary<History> histories() {
        return GeneratedHistories.histories();
    }

    @Property(seed = GeneratedHistories.SEED)
    void anEpisodeEndsWithTheDayOfAReturnAndTheReturnBelongsToTheNext(@ForAll("histories") History history) {
        Group facts = facts(history);
        int[] openings = facts.stream()
                .filter(fact -> fact.act == Act.RETURN)
                .mapToInt(fact -> fact.day)
                .sorted()
                .toArray();
        Episodes episodes = new Episodes(openings);
        for (Testimony fact : facts) {
            long before = Arrays.stream(openings)
                    .filter(day -> day < fact.day || (day == fact.day && fact.act == Act.RETURN))
                    .count();
            assertEquals(before, episodes.of(fact));
        }
    }

    @Property(seed = GeneratedHistories.SEED)
    void eachActIsInItsEpisodeInTheOrderOfAll(@ForAll("histories") History history) {
        Group facts = facts(history);
        int[] openings =
                facts.stream().mapToInt(fact -> fact.day).sorted().limit(3).toArray();
        Episodes episodes = new Episodes(openings);
        List<Group> expected = new ArrayList<>();
        for (int i = 0; i <= openings.length; i++) {
            int episode = i;
            expected.add(facts.where(fact -> episodes.of(fact) == episode));
        }
        assertEquals(expected, episodes.of(facts));
    }

    private static Group facts(History history) {
        List<KnownClaim> known = KnownClaims.of(history.claims());
        return new Testimonies(Testimony.of(known, Admission.ALONE)).facts();
    }
}
