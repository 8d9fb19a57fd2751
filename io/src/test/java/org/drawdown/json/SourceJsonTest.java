package org.drawdown.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SourceJsonTest {
    @Test
    void refusesMissingMembers() {
        assertEquals(
                "line 2, column 13, /sources/0: expected the member 'id' of a source, got none",
                Refused.report("'sources': [{'names': ['P'], 'kind': 'outlet'}]"));
        assertEquals(
                "line 2, column 13, /sources/0: expected the member 'names' of a source, got none",
                Refused.report("'sources': [{'id': 'p', 'kind': 'outlet'}]"));
        assertEquals(
                "line 2, column 13, /sources/0: expected the member 'kind' of a source, got none",
                Refused.report("'sources': [{'id': 'p', 'names': ['P']}]"));
    }

    @Test
    void refusesWrongTypes() {
        assertEquals(
                "line 2, column 13, /sources/0: expected a source (an object), got 'p'",
                Refused.report("'sources': ['p']"));
        assertEquals(
                "line 2, column 20, /sources/0/id: expected a string, got 1", Refused.report("'sources': [{'id': 1}]"));
        assertEquals(
                "line 2, column 22, /sources/0/kind: expected a string, got 1",
                Refused.report("'sources': [{'kind': 1}]"));
        assertEquals(
                "line 2, column 27, /sources/0/speaksFor: expected a string, got a list",
                Refused.report("'sources': [{'speaksFor': ['f']}]"));
        assertEquals(
                "line 2, column 29, /sources/0/reliability: expected a string, got 1",
                Refused.report("'sources': [{'reliability': 1}]"));
    }

    @Test
    void refusesNull() {
        assertEquals(
                "line 2, column 13, /sources/0: expected a source (an object), got null; what is not known is left out",
                Refused.report("'sources': [null]"));
        assertEquals(
                "line 2, column 22, /sources/0/kind: expected a string, got null; what is not known is left out",
                Refused.report("'sources': [{'kind': null}]"));
        assertEquals(
                "line 2, column 27, /sources/0/speaksFor: expected a string, got null; what is not known is left out",
                Refused.report("'sources': [{'speaksFor': null}]"));
    }

    @Test
    void refusesUnknownMembers() {
        assertEquals(
                "line 2, column 25, /sources/0/name: expected one of the members 'id', 'names', 'externalIds', 'kind', 'speaksFor', 'reliability' of a source, got 'name'",
                Refused.report("'sources': [{'id': 'p', 'name': 'P'}]"));
    }

    @Test
    void refusesUnknownConstants() {
        assertEquals(
                "line 2, column 22, /sources/0/kind: expected one of 'outlet', 'monitor', 'official', 'person', got 'newspaper'",
                Refused.report("'sources': [{'kind': 'newspaper'}]"));
        assertEquals(
                "line 2, column 22, /sources/0/kind: expected one of 'outlet', 'monitor', 'official', 'person', got 'OUTLET'",
                Refused.report("'sources': [{'kind': 'OUTLET'}]"));
        assertEquals(
                "line 2, column 22, /sources/0/kind: expected one of 'outlet', 'monitor', 'official', 'person', got '0'",
                Refused.report("'sources': [{'kind': '0'}]"));
        assertEquals(
                "line 2, column 29, /sources/0/reliability: expected one of 'A', 'B', 'C', 'D', 'E', 'F', got 'a'",
                Refused.report("'sources': [{'reliability': 'a'}]"));
    }

    @Test
    void refusesWhatBreaksARule() {
        assertEquals(
                "line 2, column 20, /sources/0/id: source id must not be empty",
                Refused.report("'sources': [{'id': ''}]"));
        assertEquals(
                "line 2, column 27, /sources/0/speaksFor: id of the force for which a source speaks must not hold U+0020 (at index 1): 'a b'",
                Refused.report("'sources': [{'speaksFor': 'a b'}]"));
    }
}
