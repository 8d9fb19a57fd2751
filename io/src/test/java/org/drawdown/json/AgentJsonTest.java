package org.drawdown.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AgentJsonTest {
    @Test
    void refusesWrongTypes() {
        assertEquals(
                "line 4, column 8, /claims/0/by: expected 'the-force' or somebody else (an object), got 3",
                Refused.claim("'by': 3"));
        assertEquals(
                "line 4, column 8, /claims/0/by: expected 'the-force' or somebody else (an object), got true",
                Refused.claim("'by': true"));
        assertEquals(
                "line 4, column 18, /claims/0/by/force: expected a string, got 1", Refused.claim("'by': {'force': 1}"));
        assertEquals(
                "line 4, column 18, /claims/0/by/words: expected words (a string or an object), got 1",
                Refused.claim("'by': {'words': 1}"));
    }

    @Test
    void refusesNull() {
        assertEquals(
                "line 4, column 8, /claims/0/by: expected 'the-force' or somebody else (an object), got null; what is not known is left out",
                Refused.claim("'by': null"));
        assertEquals(
                "line 4, column 18, /claims/0/to/force: expected a string, got null; what is not known is left out",
                Refused.claim("'to': {'force': null}"));
    }

    @Test
    void refusesUnknownMembers() {
        assertEquals(
                "line 4, column 9, /claims/0/to/name: expected one of the members 'force', 'words' of somebody else, got 'name'",
                Refused.claim("'to': {'name': 'sdf'}"));
    }

    @Test
    void refusesUnknownConstants() {
        assertEquals(
                "line 4, column 8, /claims/0/by: expected 'the-force' or somebody else (an object), got 'sdf'",
                Refused.claim("'by': 'sdf'"));
    }

    @Test
    void refusesSomebodyElseWithoutAnything() {
        assertEquals(
                "line 4, column 8, /claims/0/by: somebody else has 'force', 'words' or both; got neither",
                Refused.claim("'by': {}"));
    }
}
