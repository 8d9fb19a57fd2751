package org.drawdown.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvCellTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "shaddadi",
                "الشدادي",
                "\u2068الشدادي\u2069 (own words)",
                "2026-01-29~/2026-02-05",
                "../2026-02-05",
                "departure: r#c",
                "a-b+c=d@e'f",
                " x",
                ";\t|"
            })
    void leavesAPlainValueAsItIs(String value) {
        assertEquals(value, CsvCell.of(value));
    }

    @Test
    void quotesWhatHoldsACommaAQuotationMarkOrALineBreak() {
        assertEquals("\"a, b\"", CsvCell.of("a, b"));
        assertEquals("\"\"\"a\"\" b\"", CsvCell.of("\"a\" b"));
        assertEquals("\"a\nb\"", CsvCell.of("a\nb"));
        assertEquals("\"a\rb\"", CsvCell.of("a\rb"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\tx",
                "\u0000x",
                "＝1",
                "＋1",
                "－1",
                "＠a",
                " =1",
                "\u00A0=1",
                "\u200B=1",
                "\u2068=الشدادي\u2069",
                "\uFEFF-1",
                "'=1",
                "'quoted'"
            })
    void putsAnApostropheBeforeWhatASpreadsheetMightRun(String value) {
        assertEquals("'" + value, CsvCell.of(value));
    }

    @Test
    void quotesAValueThatHasItsApostrophe() {
        assertEquals(
                "\"'=HYPERLINK(\"\"http://a.example\"\",\"\"x\"\")\"",
                CsvCell.of("=HYPERLINK(\"http://a.example\",\"x\")"));
        assertEquals("\"'\r\n=1\"", CsvCell.of("\r\n=1"));
    }
}
