package org.drawdown.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalDate;
import java.util.Optional;
import org.drawdown.estimate.DateWindow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 1, 20_489, 32_767, 32_768, Integer.MAX_VALUE})
    void aDayIsTheDateOfItsNumber(int day) {
        assertEquals(LocalDate.ofEpochDay(day), Dates.of(day));
        assertEquals(LocalDate.ofEpochDay(day), Dates.of(day));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 20_489, 32_767, 32_768})
    void aDayIsAWindowToo(int day) {
        assertEquals(DateWindow.on(LocalDate.ofEpochDay(day)), Dates.window(day));
        assertEquals(Optional.of(LocalDate.ofEpochDay(day)), Dates.given(day));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 20_489, 32_767})
    void aDayOfOurTimeIsOneObject(int day) {
        assertSame(Dates.of(day), Dates.of(day));
        assertSame(Dates.window(day), Dates.window(day));
    }
}
