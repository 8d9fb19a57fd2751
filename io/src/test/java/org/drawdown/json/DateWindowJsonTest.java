package org.drawdown.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DateWindowJsonTest {
    @Test
    void refusesMissingMembers() {
        assertEquals(
                "line 4, column 10, /claims/0/when: expected the member 'edtf' of a date window, got none",
                Refused.claim("'when': {'verbatim': 'x'}"));
    }

    @Test
    void refusesWrongTypes() {
        assertEquals(
                "line 4, column 10, /claims/0/when: expected a date window (a string or an object), got 20260205",
                Refused.claim("'when': 20260205"));
        assertEquals(
                "line 4, column 10, /claims/0/when: expected a date window (a string or an object), got a list",
                Refused.claim("'when': ['2026-02-05']"));
        assertEquals(
                "line 4, column 19, /claims/0/when/edtf: expected a string, got 2026",
                Refused.claim("'when': {'edtf': 2026}"));
        assertEquals(
                "line 4, column 14, /claims/0/captured: expected a string, got 20260205",
                Refused.claim("'captured': 20260205"));
    }

    @Test
    void refusesNull() {
        assertEquals(
                "line 4, column 10, /claims/0/when: expected a date window (a string or an object), got null; what is not known is left out",
                Refused.claim("'when': null"));
        assertEquals(
                "line 4, column 19, /claims/0/when/edtf: expected a string, got null; what is not known is left out",
                Refused.claim("'when': {'edtf': null}"));
    }

    @Test
    void refusesUnknownMembers() {
        assertEquals(
                "line 4, column 11, /claims/0/when/earliest: expected one of the members 'edtf', 'verbatim' of a date window, got 'earliest'",
                Refused.claim("'when': {'earliest': '2026-02-05'}"));
    }

    @Test
    void refusesWhatIsNoDate() {
        assertEquals(
                "line 4, column 10, /claims/0/when: expected a date window in EDTF such as '2026-02-05', '2026-02~', '2026-02-XX', '2026-01-29/2026-02-05' or '../2026-02-05', got '٢٠٢٦-٠٢-٠٥': only the digits 0 to 9 are read",
                Refused.claim("'when': '٢٠٢٦-٠٢-٠٥'"));
        assertEquals(
                "line 4, column 19, /claims/0/when/edtf: expected a date window in EDTF such as '2026-02-05', '2026-02~', '2026-02-XX', '2026-01-29/2026-02-05' or '../2026-02-05', got '2026-02-30': there is no day 30 in 2026-02",
                Refused.claim("'when': {'edtf': '2026-02-30'}"));
    }

    @Test
    void refusesADayThatIsNone() {
        assertEquals(
                "line 4, column 14, /claims/0/captured: expected a day such as '2026-02-05', got '2026-02'",
                Refused.claim("'captured': '2026-02'"));
        assertEquals(
                "line 4, column 14, /claims/0/captured: expected a day such as '2026-02-05', got '2026-02-XX'",
                Refused.claim("'captured': '2026-02-XX'"));
        assertEquals(
                "line 4, column 14, /claims/0/captured: expected a day such as '2026-02-05', got '2026-02-5'",
                Refused.claim("'captured': '2026-02-5'"));
        assertEquals(
                "line 4, column 14, /claims/0/captured: expected a day such as '2026-02-05', got '2026/02/05'",
                Refused.claim("'captured': '2026/02/05'"));
        assertEquals(
                "line 4, column 14, /claims/0/captured: expected a date window in EDTF such as '2026-02-05', '2026-02~', '2026-02-XX', '2026-01-29/2026-02-05' or '../2026-02-05', got '2026-02-30': there is no day 30 in 2026-02",
                Refused.claim("'captured': '2026-02-30'"));
        assertEquals(
                "line 4, column 14, /claims/0/captured: expected a date window in EDTF such as '2026-02-05', '2026-02~', '2026-02-XX', '2026-01-29/2026-02-05' or '../2026-02-05', got '٢٠٢٦-٠٢-٠٥': only the digits 0 to 9 are read",
                Refused.claim("'captured': '٢٠٢٦-٠٢-٠٥'"));
    }
}
