package org.drawdown.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.drawdown.claim.Identity.Relation;
import org.drawdown.place.Mention;
import org.drawdown.place.Tenure;
import org.drawdown.wording.Verbatim;
import org.junit.jupiter.api.Test;

class IdentityTest {
    private static final Subject KHARAB = Subject.of(Tenure.of("coalition", "kharab-al-jir"));
    private static final Mention RMELAN = Mention.base(Verbatim.of("قاعدة الرميلان", "ar"));

    @Test
    void saysThatTwoNamesAreOnePlaceOrTwo() {
        assertEquals(Identity.of(Relation.SAME, KHARAB, RMELAN), Identity.same(KHARAB, RMELAN));
        assertEquals(Identity.of(Relation.DISTINCT, KHARAB, RMELAN), Identity.distinct(KHARAB, RMELAN));
        assertEquals(RMELAN, Identity.same(KHARAB, RMELAN).other());
    }
}
