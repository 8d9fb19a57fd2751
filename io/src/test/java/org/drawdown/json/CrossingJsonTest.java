package org.drawdown.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CrossingJsonTest {
    @Test
    void refusesMissingMembers() {
        assertEquals(
                "line 2, column 15, /crossings/0: expected the member 'id' of a crossing, got none",
                Refused.gazetteer("'crossings': [{'names': ['X'], 'countries': ['SY', 'IQ']}]"));
        assertEquals(
                "line 2, column 15, /crossings/0: expected the member 'names' of a crossing, got none",
                Refused.gazetteer("'crossings': [{'id': 'x', 'countries': ['SY', 'IQ']}]"));
        assertEquals(
                "line 2, column 15, /crossings/0: expected the member 'countries' of a crossing, got none",
                Refused.gazetteer("'crossings': [{'id': 'x', 'names': ['X']}]"));
    }

    @Test
    void refusesWrongTypes() {
        assertEquals(
                "line 2, column 15, /crossings/0: expected a crossing (an object), got 'x'",
                Refused.gazetteer("'crossings': ['x']"));
        assertEquals(
                "line 2, column 22, /crossings/0/id: expected a string, got 1",
                Refused.gazetteer("'crossings': [{'id': 1}]"));
        assertEquals(
                "line 2, column 29, /crossings/0/countries: expected a list of countries, got 'SY'",
                Refused.gazetteer("'crossings': [{'countries': 'SY'}]"));
        assertEquals(
                "line 2, column 30, /crossings/0/countries/0: expected a string, got 1",
                Refused.gazetteer("'crossings': [{'countries': [1, 2]}]"));
    }

    @Test
    void refusesNull() {
        assertEquals(
                "line 2, column 15, /crossings/0: expected a crossing (an object), got null; what is not known is left out",
                Refused.gazetteer("'crossings': [null]"));
        assertEquals(
                "line 2, column 29, /crossings/0/countries: expected a list of countries, got null; what is not known is left out",
                Refused.gazetteer("'crossings': [{'countries': null}]"));
    }

    @Test
    void refusesUnknownMembers() {
        assertEquals(
                "line 2, column 16, /crossings/0/country: expected one of the members 'id', 'names', 'externalIds', 'countries', 'location' of a crossing, got 'country'",
                Refused.gazetteer("'crossings': [{'country': 'SY'}]"));
    }

    @Test
    void refusesWhatBreaksARule() {
        assertEquals(
                "line 2, column 36, /crossings/0/countries/1: expected no two countries that are the same, got 'SY' again",
                Refused.gazetteer("'crossings': [{'countries': ['SY', 'SY']}]"));
        assertEquals(
                "line 2, column 15, /crossings/0: a border crossing has two countries, got [SY]: 'x'",
                Refused.gazetteer("'crossings': [{'id': 'x', 'names': ['X'], 'countries': ['SY']}]"));
        assertEquals(
                "line 2, column 15, /crossings/0: a country has two letters of ISO 3166-1 such as 'SY', got 'Iraq'",
                Refused.gazetteer("'crossings': [{'id': 'x', 'names': ['X'], 'countries': ['SY', 'Iraq']}]"));
    }
}
