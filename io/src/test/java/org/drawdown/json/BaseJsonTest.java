package org.drawdown.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class BaseJsonTest {
    @Test
    void refusesMissingMembers() {
        assertEquals(
                "line 2, column 11, /bases/0: expected the member 'id' of a base, got none",
                Refused.gazetteer("'bases': [{'names': ['B']}]"));
        assertEquals(
                "line 2, column 11, /bases/0: expected the member 'names' of a base, got none",
                Refused.gazetteer("'bases': [{'id': 'b'}]"));
        assertEquals(
                "line 2, column 22, /bases/0/parts/0: expected the member 'names' of a part, got none",
                Refused.gazetteer("'bases': [{'parts': [{'id': 'p'}]}]"));
        assertEquals(
                "line 2, column 22, /bases/0/parts/0: expected the member 'id' of a part, got none",
                Refused.gazetteer("'bases': [{'parts': [{'names': ['P']}]}]"));
    }

    @Test
    void refusesWrongTypes() {
        assertEquals(
                "line 2, column 11, /bases/0: expected a base (an object), got 'b'",
                Refused.gazetteer("'bases': ['b']"));
        assertEquals(
                "line 2, column 18, /bases/0/id: expected a string, got true",
                Refused.gazetteer("'bases': [{'id': true}]"));
        assertEquals(
                "line 2, column 22, /bases/0/parts/0: expected a part (an object), got 'p'",
                Refused.gazetteer("'bases': [{'parts': ['p']}]"));
        assertEquals(
                "line 2, column 23, /bases/0/notSame: expected a list of ids, got 'x'",
                Refused.gazetteer("'bases': [{'notSame': 'x'}]"));
        assertEquals(
                "line 2, column 24, /bases/0/notSame/0: expected a string, got 1",
                Refused.gazetteer("'bases': [{'notSame': [1]}]"));
    }

    @Test
    void refusesNull() {
        assertEquals(
                "line 2, column 24, /bases/0/location: expected a location (an object), got null; what is not known is left out",
                Refused.gazetteer("'bases': [{'location': null}]"));
        assertEquals(
                "line 2, column 22, /bases/0/parts/0: expected a part (an object), got null; what is not known is left out",
                Refused.gazetteer("'bases': [{'parts': [null]}]"));
        assertEquals(
                "line 2, column 24, /bases/0/notSame/0: expected a string, got null; what is not known is left out",
                Refused.gazetteer("'bases': [{'notSame': [null]}]"));
    }

    @Test
    void refusesUnknownMembers() {
        assertEquals(
                "line 2, column 12, /bases/0/country: expected one of the members 'id', 'names', 'externalIds', 'location', 'parts', 'notSame' of a base, got 'country'",
                Refused.gazetteer("'bases': [{'country': 'SY'}]"));
        assertEquals(
                "line 2, column 23, /bases/0/parts/0/location: expected one of the members 'id', 'names', 'externalIds' of a part, got 'location'",
                Refused.gazetteer("'bases': [{'parts': [{'location': 1}]}]"));
    }

    @Test
    void refusesTheSameTwice() {
        assertEquals(
                "line 2, column 51, /bases/0/parts/1: expected no two parts that are the same, got 'x' again",
                Refused.gazetteer("'bases': [{'parts': [{'id': 'x', 'names': ['x']}, {'id': 'x', 'names': ['y']}]}]"));
        assertEquals(
                "line 2, column 29, /bases/0/notSame/1: expected no two ids that are the same, got 'x' again",
                Refused.gazetteer("'bases': [{'notSame': ['x', 'x']}]"));
    }

    @Test
    void refusesWhatBreaksARule() {
        assertEquals(
                "line 2, column 11, /bases/0: a base cannot be told apart from itself: 'b'",
                Refused.gazetteer("'bases': [{'id': 'b', 'names': ['B'], 'notSame': ['b']}]"));
        assertEquals(
                "line 2, column 24, /bases/0/notSame/0: id of a place that is not this base must not hold U+0020 (at index 1): 'a b'",
                Refused.gazetteer("'bases': [{'notSame': ['a b']}]"));
        assertEquals(
                "line 2, column 29, /bases/0/parts/0/id: id of a part must not hold U+0020 (at index 1): 'a b'",
                Refused.gazetteer("'bases': [{'parts': [{'id': 'a b'}]}]"));
    }
}
