package org.drawdown.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowTest {
    @ParameterizedTest
    @CsvSource({
        "2.345, 2.35 ns",
        "23.45, 23.5 ns",
        "234.5, 235 ns",
        "2345, 2.35 us",
        "2.345e6, 2.35 ms",
        "2.345e9, 2.35 s"
    })
    void aTimeHasThreeFiguresAndAUnit(double nanos, String shown) {
        assertEquals(shown, Row.time(nanos));
    }

    @Test
    void whatWasNotMeasuredIsLeftOut() {
        assertEquals("", Row.time(Row.NONE));
        assertEquals("", Row.bytes(Row.NONE));
        assertEquals("", Row.percent(Row.NONE));
        assertEquals("", Row.figures(1 / 0.0));
    }

    @Test
    void whereNoTimeWasTakenBytesAreCompared() {
        assertEquals(7, new Row("a", Row.NONE, Row.NONE, 7, Row.NONE).figure());
        assertEquals(6, new Row("a", Row.NONE, 6, 7, Row.NONE).figure());
        assertEquals(5, new Row("a", 5, 6, 7, Row.NONE).figure());
        assertEquals(6, new Row("a", 5, 6, 7, Row.NONE).byCpu().figure());
    }
}
