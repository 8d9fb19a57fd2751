package org.drawdown.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CountJsonTest {
    @Test
    void refusesMissingMembers() {
        assertEquals(
                "line 4, column 11, /claims/0/count: expected the member 'kind' of a count, got none",
                Refused.claim("'count': {}"));
        assertEquals(
                "line 4, column 11, /claims/0/count: expected the member 'number' of a count of the kind 'counted', got none",
                Refused.claim("'count': {'kind': 'counted', 'unit': 'trucks'}"));
        assertEquals(
                "line 4, column 11, /claims/0/count: expected the member 'low' of a count of the kind 'estimated', got none",
                Refused.claim("'count': {'kind': 'estimated', 'unit': 'trucks'}"));
        assertEquals(
                "line 4, column 11, /claims/0/count: expected the member 'unit' of a count of the kind 'vague', got none",
                Refused.claim("'count': {'kind': 'vague', 'low': 20}"));
    }

    @Test
    void refusesWrongTypes() {
        assertEquals(
                "line 4, column 11, /claims/0/count: expected a count (an object), got 100",
                Refused.claim("'count': 100"));
        assertEquals(
                "line 4, column 20, /claims/0/count/kind: expected a string, got 1",
                Refused.claim("'count': {'kind': 1}"));
        assertEquals(
                "line 4, column 22, /claims/0/count/number: expected a whole number from 0 to 1000000000, got '12'",
                Refused.claim("'count': {'number': '12'}"));
        assertEquals(
                "line 4, column 19, /claims/0/count/low: expected a whole number from 0 to 1000000000, got '١٢'",
                Refused.claim("'count': {'low': '١٢'}"));
        assertEquals(
                "line 4, column 19, /claims/0/count/low: expected a whole number from 0 to 1000000000, got ''",
                Refused.claim("'count': {'low': ''}"));
        assertEquals(
                "line 4, column 19, /claims/0/count/low: expected a whole number from 0 to 1000000000, got true",
                Refused.claim("'count': {'low': true}"));
        assertEquals(
                "line 4, column 22, /claims/0/count/number: expected a whole number from 0 to 1000000000, got 1.0",
                Refused.claim("'count': {'number': 1.0}"));
        assertEquals(
                "line 4, column 22, /claims/0/count/number: expected a whole number from 0 to 1000000000, got 1.9",
                Refused.claim("'count': {'number': 1.9}"));
        assertEquals(
                "line 4, column 20, /claims/0/count/best: expected a whole number from 0 to 1000000000, got 1e2",
                Refused.claim("'count': {'best': 1e2}"));
        assertEquals(
                "line 4, column 20, /claims/0/count/high: expected a whole number from 0 to 1000000000, got a list",
                Refused.claim("'count': {'high': []}"));
        assertEquals(
                "line 4, column 20, /claims/0/count/unit: expected a string, got 5",
                Refused.claim("'count': {'unit': 5}"));
        assertEquals(
                "line 4, column 24, /claims/0/count/verbatim: expected words (a string or an object), got 5",
                Refused.claim("'count': {'verbatim': 5}"));
    }

    @Test
    void refusesNumbersOutOfRange() {
        assertEquals(
                "line 4, column 22, /claims/0/count/number: expected a whole number from 0 to 1000000000, got -1",
                Refused.claim("'count': {'number': -1}"));
        assertEquals(
                "line 4, column 22, /claims/0/count/number: expected a whole number from 0 to 1000000000, got -0",
                Refused.claim("'count': {'number': -0}"));
        assertEquals(
                "line 4, column 20, /claims/0/count/high: expected a whole number from 0 to 1000000000, got 1000000001",
                Refused.claim("'count': {'high': 1000000001}"));
        assertEquals(
                "line 4, column 20, /claims/0/count/high: expected a whole number from 0 to 1000000000, got 2147483648",
                Refused.claim("'count': {'high': 2147483648}"));
        assertEquals(
                "line 4, column 20, /claims/0/count/high: expected a whole number from 0 to 1000000000, got 12345678901234567890",
                Refused.claim("'count': {'high': 12345678901234567890}"));
    }

    @Test
    void refusesNull() {
        assertEquals(
                "line 4, column 11, /claims/0/count: expected a count (an object), got null; what is not known is left out",
                Refused.claim("'count': null"));
        assertEquals(
                "line 4, column 19, /claims/0/count/low: expected a whole number from 0 to 1000000000, got null; what is not known is left out",
                Refused.claim("'count': {'low': null}"));
    }

    @Test
    void refusesUnknownMembers() {
        assertEquals(
                "line 4, column 12, /claims/0/count/about: expected one of the members 'kind', 'number', 'low', 'best', 'high', 'unit', 'verbatim' of a count, got 'about'",
                Refused.claim("'count': {'about': 100}"));
    }

    @Test
    void refusesMembersOfAnotherKind() {
        assertEquals(
                "line 4, column 31, /claims/0/count/low: expected one of the members 'kind', 'number', 'unit', 'verbatim' of a count of the kind 'counted', got 'low'",
                Refused.claim("'count': {'kind': 'counted', 'low': 3, 'unit': 'trucks'}"));
        assertEquals(
                "line 4, column 12, /claims/0/count/number: expected one of the members 'kind', 'low', 'best', 'high', 'unit', 'verbatim' of a count of the kind 'estimated', got 'number'",
                Refused.claim("'count': {'number': 3, 'kind': 'estimated', 'low': 3, 'unit': 'trucks'}"));
        assertEquals(
                "line 4, column 39, /claims/0/count/best: expected one of the members 'kind', 'low', 'high', 'unit', 'verbatim' of a count of the kind 'vague', got 'best'",
                Refused.claim("'count': {'kind': 'vague', 'low': 3, 'best': 4, 'unit': 'trucks'}"));
    }

    @Test
    void refusesUnknownConstants() {
        assertEquals(
                "line 4, column 20, /claims/0/count/kind: expected one of 'counted', 'estimated', 'vague', got 'guessed'",
                Refused.claim("'count': {'kind': 'guessed'}"));
    }

    @Test
    void refusesWhatBreaksARule() {
        assertEquals(
                "line 4, column 11, /claims/0/count: low must not be above high: 5 .. 3",
                Refused.claim("'count': {'kind': 'estimated', 'low': 5, 'high': 3, 'unit': 'trucks'}"));
        assertEquals(
                "line 4, column 11, /claims/0/count: unit must be words with one space between them, such as 'armoured vehicles', got ' trucks'",
                Refused.claim("'count': {'kind': 'counted', 'number': 3, 'unit': ' trucks'}"));
    }
}
