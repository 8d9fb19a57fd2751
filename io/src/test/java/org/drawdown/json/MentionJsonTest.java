package org.drawdown.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MentionJsonTest {
    @Test
    void refusesMissingMembers() {
        assertEquals(
                "line 4, column 12, /claims/0/toward: expected the member 'kind' of a mention, got none",
                Refused.claim("'toward': {'written': 'x'}"));
        assertEquals(
                "line 4, column 12, /claims/0/toward: a mention has words, an id, or both; got neither",
                Refused.claim("'toward': {'kind': 'area'}"));
    }

    @Test
    void refusesWrongTypes() {
        assertEquals(
                "line 4, column 12, /claims/0/toward: expected a mention (an object), got 'Iraq'",
                Refused.claim("'toward': 'Iraq'"));
        assertEquals(
                "line 4, column 21, /claims/0/toward/kind: expected a string, got 1",
                Refused.claim("'toward': {'kind': 1}"));
        assertEquals(
                "line 4, column 24, /claims/0/toward/written: expected words (a string or an object), got 1",
                Refused.claim("'toward': {'written': 1}"));
        assertEquals(
                "line 4, column 19, /claims/0/toward/id: expected a string, got 1",
                Refused.claim("'toward': {'id': 1}"));
    }

    @Test
    void refusesNull() {
        assertEquals(
                "line 4, column 12, /claims/0/toward: expected a mention (an object), got null; what is not known is left out",
                Refused.claim("'toward': null"));
        assertEquals(
                "line 4, column 19, /claims/0/toward/id: expected a string, got null; what is not known is left out",
                Refused.claim("'toward': {'id': null}"));
    }

    @Test
    void refusesUnknownMembers() {
        assertEquals(
                "line 4, column 13, /claims/0/toward/name: expected one of the members 'kind', 'written', 'id' of a mention, got 'name'",
                Refused.claim("'toward': {'name': 'x'}"));
    }

    @Test
    void refusesUnknownConstants() {
        assertEquals(
                "line 4, column 21, /claims/0/toward/kind: expected one of 'base', 'crossing', 'area', got 'town'",
                Refused.claim("'toward': {'kind': 'town'}"));
    }

    @Test
    void refusesWhatBreaksARule() {
        assertEquals(
                "line 4, column 35, /claims/0/toward/id: id of a mention must not hold U+0020 (at index 1): 'a b'",
                Refused.claim("'toward': {'kind': 'base', 'id': 'a b'}"));
    }
}
