package org.drawdown.status;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class StatusEventTest {
    private static final Locale ARABIC = Locale.forLanguageTag("ar");

    @Test
    void isSaidInBothLanguages() {
        assertEquals(
                List.of(
                        "PRESENCE: presence, وجود",
                        "REMOVAL: removal, سحب",
                        "REVERSAL: reversal, تراجع عن السحب",
                        "DEPARTURE: departure, مغادرة",
                        "RETURN: return, عودة",
                        "DESTRUCTION: destruction, تدمير",
                        "RESTORATION: restoration, إعادة تأهيل"),
                Arrays.stream(StatusEvent.values())
                        .map(event -> event + ": " + event.phrase().in(Locale.ENGLISH) + ", "
                                + event.phrase().in(ARABIC))
                        .toList());
    }
}
