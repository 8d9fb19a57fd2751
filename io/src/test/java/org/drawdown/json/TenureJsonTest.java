package org.drawdown.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TenureJsonTest {
    @Test
    void refusesMissingMembers() {
        assertEquals(
                "line 2, column 13, /tenures/0: expected the member 'force' of a tenure, got none",
                Refused.gazetteer("'tenures': [{'base': 'b'}]"));
        assertEquals(
                "line 2, column 13, /tenures/0: expected the member 'base' of a tenure, got none",
                Refused.gazetteer("'tenures': [{'force': 'f'}]"));
    }

    @Test
    void refusesWrongTypes() {
        assertEquals(
                "line 2, column 13, /tenures/0: expected a tenure (an object), got 'x'",
                Refused.gazetteer("'tenures': ['x']"));
        assertEquals(
                "line 2, column 23, /tenures/0/force: expected a string, got 1",
                Refused.gazetteer("'tenures': [{'force': 1}]"));
        assertEquals(
                "line 2, column 22, /tenures/0/base: expected a string, got an object",
                Refused.gazetteer("'tenures': [{'base': {}}]"));
    }

    @Test
    void refusesNull() {
        assertEquals(
                "line 2, column 13, /tenures/0: expected a tenure (an object), got null; what is not known is left out",
                Refused.gazetteer("'tenures': [null]"));
        assertEquals(
                "line 2, column 22, /tenures/0/base: expected a string, got null; what is not known is left out",
                Refused.gazetteer("'tenures': [{'base': null}]"));
    }

    @Test
    void refusesUnknownMembers() {
        assertEquals(
                "line 2, column 14, /tenures/0/since: expected one of the members 'force', 'base' of a tenure, got 'since'",
                Refused.gazetteer("'tenures': [{'since': 'x'}]"));
    }

    @Test
    void refusesWhatBreaksARule() {
        assertEquals(
                "line 2, column 23, /tenures/0/force: force id must not hold U+0020 (at index 1): 'a b'",
                Refused.gazetteer("'tenures': [{'force': 'a b'}]"));
    }
}
