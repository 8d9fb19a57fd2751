package org.drawdown.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ForceJsonTest {
    @Test
    void refusesMissingMembers() {
        assertEquals(
                "line 2, column 12, /forces/0: expected the member 'id' of a force, got none",
                Refused.gazetteer("'forces': [{'names': ['F']}]"));
        assertEquals(
                "line 2, column 12, /forces/0: expected the member 'names' of a force, got none",
                Refused.gazetteer("'forces': [{'id': 'f'}]"));
    }

    @Test
    void refusesWrongTypes() {
        assertEquals(
                "line 2, column 12, /forces/0: expected a force (an object), got 3",
                Refused.gazetteer("'forces': [3]"));
        assertEquals(
                "line 2, column 19, /forces/0/id: expected a string, got 3",
                Refused.gazetteer("'forces': [{'id': 3}]"));
        assertEquals(
                "line 2, column 25, /forces/0/memberOf: expected a string, got a list",
                Refused.gazetteer("'forces': [{'memberOf': ['f']}]"));
    }

    @Test
    void refusesNull() {
        assertEquals(
                "line 2, column 12, /forces/0: expected a force (an object), got null; what is not known is left out",
                Refused.gazetteer("'forces': [null]"));
        assertEquals(
                "line 2, column 25, /forces/0/memberOf: expected a string, got null; what is not known is left out",
                Refused.gazetteer("'forces': [{'memberOf': null}]"));
    }

    @Test
    void refusesUnknownMembers() {
        assertEquals(
                "line 2, column 13, /forces/0/leader: expected one of the members 'id', 'names', 'externalIds', 'memberOf' of a force, got 'leader'",
                Refused.gazetteer("'forces': [{'leader': 'x'}]"));
    }

    @Test
    void refusesWhatBreaksARule() {
        assertEquals(
                "line 2, column 12, /forces/0: a force is not part of itself: 'f'",
                Refused.gazetteer("'forces': [{'id': 'f', 'names': ['F'], 'memberOf': 'f'}]"));
    }
}
