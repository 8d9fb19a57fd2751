package org.drawdown.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.drawdown.claim.Plan.Step;
import org.drawdown.estimate.DateWindow;
import org.drawdown.place.Tenure;
import org.junit.jupiter.api.Test;

class PlanTest {
    private static final Tenure TANF = Tenure.of("coalition", "tanf");

    @Test
    void hasAStepAndTheDaysForWhichItWasMade() {
        DateWindow due = DateWindow.until(LocalDate.of(2026, 2, 28));
        Plan plan = Plan.of(Step.ORDERED, TANF, due);
        assertEquals(Plan.of(Step.ORDERED, Subject.of(TANF), due), plan);
        assertEquals(Step.ORDERED, plan.step());
        assertEquals(due, plan.due());
    }
}
