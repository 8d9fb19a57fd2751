package org.drawdown.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class BaseStatusTest {
    private static final Locale ARABIC = Locale.forLanguageTag("ar");

    @Test
    void isSaidInBothLanguages() {
        assertEquals(
                List.of(
                        "ACTIVE: Active, نشطة",
                        "DRAWING_DOWN: Drawing down, قيد الإخلاء",
                        "EVACUATED: Evacuated, مُخلاة",
                        "DEMOLISHED: Demolished, مهدَّمة"),
                Arrays.stream(BaseStatus.values())
                        .map(status -> status + ": " + status.phrase().in(Locale.ENGLISH) + ", "
                                + status.phrase().in(ARABIC))
                        .toList());
    }

    @Test
    void ordersByHowFarAWithdrawalHasAdvanced() {
        List<BaseStatus> order =
                List.of(BaseStatus.ACTIVE, BaseStatus.DRAWING_DOWN, BaseStatus.EVACUATED, BaseStatus.DEMOLISHED);
        assertEquals(order, List.of(BaseStatus.values()));
        for (BaseStatus one : order) {
            for (BaseStatus other : order) {
                assertEquals(
                        order.indexOf(one) > order.indexOf(other),
                        one.isMoreAdvancedThan(other),
                        () -> one + " and " + other);
            }
        }
    }

    @Test
    void namesTheStatusThatIsMissing() {
        NullPointerException thrown =
                assertThrows(NullPointerException.class, () -> BaseStatus.ACTIVE.isMoreAdvancedThan(null));
        assertEquals("other", thrown.getMessage());
    }
}
