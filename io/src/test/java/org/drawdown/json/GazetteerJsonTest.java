package org.drawdown.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class GazetteerJsonTest {
    @Test
    void refusesWrongTypes() {
        assertEquals(
                "line 2, column 11, /forces: expected a list of forces, got 'x'", Refused.gazetteer("'forces': 'x'"));
        assertEquals("line 2, column 10, /bases: expected a list of bases, got 'x'", Refused.gazetteer("'bases': 'x'"));
        assertEquals(
                "line 2, column 12, /tenures: expected a list of tenures, got 'x'",
                Refused.gazetteer("'tenures': 'x'"));
        assertEquals(
                "line 2, column 14, /crossings: expected a list of crossings, got 'x'",
                Refused.gazetteer("'crossings': 'x'"));
        assertEquals(
                "line 2, column 12, /sources: expected a list of sources, got 'x'",
                Refused.gazetteer("'sources': 'x'"));
    }

    @Test
    void refusesNull() {
        assertEquals(
                "line 2, column 10, /bases: expected a list of bases, got null; what is not known is left out",
                Refused.gazetteer("'bases': null"));
    }

    @Test
    void refusesUnknownMembers() {
        assertEquals(
                "line 2, column 1, /places: expected one of the members 'format', 'document', 'forces', 'bases', 'tenures', 'crossings', 'sources' of a gazetteer, got 'places'",
                Refused.gazetteer("'places': []"));
    }

    @Test
    void refusesTheSameTwice() {
        assertEquals(
                "line 2, column 41, /forces/1: expected no two forces that are the same, got 'f' again",
                Refused.gazetteer("'forces': [{'id': 'f', 'names': ['F']}, {'id': 'f', 'names': ['G']}]"));
        assertEquals(
                "line 2, column 40, /bases/1: expected no two bases that are the same, got 'b' again",
                Refused.gazetteer("'bases': [{'id': 'b', 'names': ['B']}, {'id': 'b', 'names': ['B']}]"));
        assertEquals(
                "line 2, column 71, /crossings/1: expected no two crossings that are the same, got 'x' again",
                Refused.gazetteer(
                        "'crossings': [{'id': 'x', 'names': ['X'], 'countries': ['SY', 'IQ']}, {'id': 'x', 'names': ['Y'], 'countries': ['SY', 'IQ']}]"));
        assertEquals(
                "line 2, column 60, /sources/1: expected no two sources that are the same, got 'p' again",
                Refused.gazetteer(
                        "'sources': [{'id': 'p', 'names': ['P'], 'kind': 'outlet'}, {'id': 'p', 'names': ['P'], 'kind': 'outlet'}]"));
        assertEquals(
                "line 2, column 42, /tenures/1: expected no two tenures that are the same, got 'f at b' again",
                Refused.gazetteer("'tenures': [{'force': 'f', 'base': 'b'}, {'base': 'b', 'force': 'f'}]"));
    }

    @Test
    void refusesForcesThatArePartOfEachOther() {
        assertEquals(
                "line 1, column 1: the force 'f' is part of itself by way of others",
                Refused.gazetteer(
                        "'forces': [{'id': 'f', 'names': ['F'], 'memberOf': 'g'}, {'id': 'g', 'names': ['F'], 'memberOf': 'f'}]"));
    }
}
