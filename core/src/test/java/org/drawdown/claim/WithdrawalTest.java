package org.drawdown.claim;

import static org.drawdown.source.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.drawdown.claim.Withdrawal.Manner;
import org.drawdown.claim.Withdrawal.Stage;
import org.drawdown.place.Location;
import org.drawdown.place.Mention;
import org.drawdown.place.Tenure;
import org.drawdown.wording.Verbatim;
import org.junit.jupiter.api.Test;

class WithdrawalTest {
    private static final Tenure TANF = Tenure.of("coalition", "tanf");
    private static final Subject WHOLE = Subject.of(TANF);

    @Test
    void hasAStageAndIsOfTheWholeUnlessAPartIsNamed() {
        assertEquals(Withdrawal.of(Stage.PREPARING, WHOLE), Withdrawal.preparing(TANF));
        assertEquals(Withdrawal.of(Stage.BEGUN, WHOLE), Withdrawal.begun(TANF));
        assertEquals(Withdrawal.of(Stage.ONGOING, WHOLE), Withdrawal.ongoing(TANF));
        assertEquals(Withdrawal.of(Stage.PARTIAL, WHOLE), Withdrawal.partial(TANF));
        assertEquals(Withdrawal.of(Stage.COMPLETED, WHOLE), Withdrawal.completed(TANF));
        assertEquals(Withdrawal.of(Stage.CANCELLED, WHOLE), Withdrawal.cancelled(TANF));
        assertEquals(
                Optional.of("camp"),
                Withdrawal.of(Stage.COMPLETED, Subject.part(TANF, "camp"))
                        .subject()
                        .part());
    }

    @Test
    void maySayWhereToAndHow() {
        Mention jordan = Mention.area(Verbatim.of("الأراضي الأردنية", "ar"));
        Withdrawal withdrawal = Withdrawal.builder()
                .stage(Stage.PARTIAL)
                .subject(WHOLE)
                .toward(jordan)
                .manner(Manner.COORDINATED)
                .build();
        assertEquals(Stage.PARTIAL, withdrawal.stage());
        assertEquals(Optional.of(jordan), withdrawal.toward());
        assertEquals(Optional.of(Manner.COORDINATED), withdrawal.manner());
    }

    @Test
    void rejectsAWithdrawalFromAnArea() {
        Location area = Location.area(Verbatim.of("the border"), Location.Precision.REGION);
        assertRefused(
                "a force withdraws from a base, not from an area",
                () -> Withdrawal.of(Stage.BEGUN, Subject.area(area)));
    }
}
