package org.drawdown.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class StatementJsonTest {
    @Test
    void refusesMissingMembers() {
        assertEquals(
                "line 4, column 1, /claims/0: expected the member 'stage' of a claim of the kind 'withdrawal', got none",
                Refused.claim("'id': 'c', 'kind': 'withdrawal', 'subject': {'force': 'f', 'base': 'b'}"));
        assertEquals(
                "line 4, column 1, /claims/0: expected the member 'direction' of a claim of the kind 'movement', got none",
                Refused.claim("'id': 'c', 'kind': 'movement', 'subject': {'force': 'f', 'base': 'b'}"));
        assertEquals(
                "line 4, column 1, /claims/0: expected the member 'scope' of a claim of the kind 'destruction', got none",
                Refused.claim("'id': 'c', 'kind': 'destruction', 'subject': {'force': 'f', 'base': 'b'}"));
        assertEquals(
                "line 4, column 1, /claims/0: expected the member 'act' of a claim of the kind 'control', got none",
                Refused.claim("'id': 'c', 'kind': 'control', 'subject': {'force': 'f', 'base': 'b'}"));
        assertEquals(
                "line 4, column 1, /claims/0: expected the member 'step' of a claim of the kind 'plan', got none",
                Refused.claim("'id': 'c', 'kind': 'plan', 'subject': {'force': 'f', 'base': 'b'}"));
        assertEquals(
                "line 4, column 1, /claims/0: expected the member 'event' of a claim of the kind 'sighting', got none",
                Refused.claim("'id': 'c', 'kind': 'sighting', 'subject': {'force': 'f', 'base': 'b'}"));
        assertEquals(
                "line 4, column 1, /claims/0: expected the member 'relation' of a claim of the kind 'identity', got none",
                Refused.claim("'id': 'c', 'kind': 'identity', 'subject': {'force': 'f', 'base': 'b'}"));
        assertEquals(
                "line 4, column 1, /claims/0: expected the member 'extent' of a claim of the kind 'destruction', got none",
                Refused.claim(
                        "'id': 'c', 'kind': 'destruction', 'subject': {'force': 'f', 'base': 'b'}, 'scope': 'site'"));
        assertEquals(
                "line 4, column 1, /claims/0: expected the member 'other' of a claim of the kind 'identity', got none",
                Refused.claim(
                        "'id': 'c', 'kind': 'identity', 'subject': {'force': 'f', 'base': 'b'}, 'relation': 'same'"));
    }

    @Test
    void refusesWrongTypes() {
        assertEquals("line 4, column 11, /claims/0/stage: expected a string, got 1", Refused.claim("'stage': 1"));
        assertEquals("line 4, column 12, /claims/0/manner: expected a string, got 1", Refused.claim("'manner': 1"));
        assertEquals(
                "line 4, column 15, /claims/0/direction: expected a string, got 1", Refused.claim("'direction': 1"));
        assertEquals("line 4, column 11, /claims/0/scope: expected a string, got 1", Refused.claim("'scope': 1"));
        assertEquals("line 4, column 12, /claims/0/extent: expected a string, got 1", Refused.claim("'extent': 1"));
        assertEquals("line 4, column 9, /claims/0/act: expected a string, got 1", Refused.claim("'act': 1"));
        assertEquals("line 4, column 10, /claims/0/step: expected a string, got 1", Refused.claim("'step': 1"));
        assertEquals(
                "line 4, column 9, /claims/0/due: expected a date window (a string or an object), got 1",
                Refused.claim("'due': 1"));
        assertEquals("line 4, column 11, /claims/0/event: expected a string, got 1", Refused.claim("'event': 1"));
        assertEquals("line 4, column 14, /claims/0/relation: expected a string, got 1", Refused.claim("'relation': 1"));
        assertEquals(
                "line 4, column 11, /claims/0/other: expected a mention (an object), got 'x'",
                Refused.claim("'other': 'x'"));
    }

    @Test
    void refusesNull() {
        assertEquals(
                "line 4, column 11, /claims/0/stage: expected a string, got null; what is not known is left out",
                Refused.claim("'stage': null"));
        assertEquals(
                "line 4, column 12, /claims/0/toward: expected a mention (an object), got null; what is not known is left out",
                Refused.claim("'toward': null"));
        assertEquals(
                "line 4, column 12, /claims/0/manner: expected a string, got null; what is not known is left out",
                Refused.claim("'manner': null"));
        assertEquals(
                "line 4, column 15, /claims/0/direction: expected a string, got null; what is not known is left out",
                Refused.claim("'direction': null"));
        assertEquals(
                "line 4, column 12, /claims/0/convoy: expected a convoy (an object), got null; what is not known is left out",
                Refused.claim("'convoy': null"));
        assertEquals(
                "line 4, column 11, /claims/0/count: expected a count (an object), got null; what is not known is left out",
                Refused.claim("'count': null"));
        assertEquals(
                "line 4, column 11, /claims/0/scope: expected a string, got null; what is not known is left out",
                Refused.claim("'scope': null"));
        assertEquals(
                "line 4, column 12, /claims/0/extent: expected a string, got null; what is not known is left out",
                Refused.claim("'extent': null"));
        assertEquals(
                "line 4, column 8, /claims/0/by: expected 'the-force' or somebody else (an object), got null; what is not known is left out",
                Refused.claim("'by': null"));
        assertEquals(
                "line 4, column 9, /claims/0/act: expected a string, got null; what is not known is left out",
                Refused.claim("'act': null"));
        assertEquals(
                "line 4, column 8, /claims/0/to: expected 'the-force' or somebody else (an object), got null; what is not known is left out",
                Refused.claim("'to': null"));
        assertEquals(
                "line 4, column 10, /claims/0/step: expected a string, got null; what is not known is left out",
                Refused.claim("'step': null"));
        assertEquals(
                "line 4, column 9, /claims/0/due: expected a date window (a string or an object), got null; what is not known is left out",
                Refused.claim("'due': null"));
        assertEquals(
                "line 4, column 11, /claims/0/event: expected a string, got null; what is not known is left out",
                Refused.claim("'event': null"));
        assertEquals(
                "line 4, column 14, /claims/0/relation: expected a string, got null; what is not known is left out",
                Refused.claim("'relation': null"));
        assertEquals(
                "line 4, column 11, /claims/0/other: expected a mention (an object), got null; what is not known is left out",
                Refused.claim("'other': null"));
    }

    @Test
    void refusesUnknownConstants() {
        assertEquals(
                "line 4, column 11, /claims/0/stage: expected one of 'preparing', 'begun', 'ongoing', 'partial', 'completed', 'cancelled', got 'x'",
                Refused.claim("'stage': 'x'"));
        assertEquals(
                "line 4, column 12, /claims/0/manner: expected one of 'coordinated', 'unannounced', 'under-fire', got 'x'",
                Refused.claim("'manner': 'x'"));
        assertEquals(
                "line 4, column 15, /claims/0/direction: expected one of 'out', 'in', got 'x'",
                Refused.claim("'direction': 'x'"));
        assertEquals(
                "line 4, column 11, /claims/0/scope: expected one of 'materiel', 'part', 'site', got 'x'",
                Refused.claim("'scope': 'x'"));
        assertEquals(
                "line 4, column 12, /claims/0/extent: expected one of 'intact', 'light', 'heavy', 'destroyed', 'unknown', got 'x'",
                Refused.claim("'extent': 'x'"));
        assertEquals(
                "line 4, column 9, /claims/0/act: expected one of 'handed-over', 'taken-over', 'seized', 'abandoned', 'closed', got 'x'",
                Refused.claim("'act': 'x'"));
        assertEquals(
                "line 4, column 10, /claims/0/step: expected one of 'studied', 'announced', 'ordered', 'suspended', got 'x'",
                Refused.claim("'step': 'x'"));
        assertEquals(
                "line 4, column 11, /claims/0/event: expected one of 'explosion', 'overflight', 'smoke', 'fire', 'looting', 'left-behind', 'other', got 'x'",
                Refused.claim("'event': 'x'"));
        assertEquals(
                "line 4, column 14, /claims/0/relation: expected one of 'same', 'distinct', got 'x'",
                Refused.claim("'relation': 'x'"));
    }

    @Test
    void refusesWhatBreaksARule() {
        assertEquals(
                "line 4, column 1, /claims/0: a force withdraws from a base, not from an area",
                Refused.claim(
                        "'id': 'c', 'kind': 'withdrawal', 'stage': 'begun', 'subject': {'area': {'words': 'x', 'precision': 'region'}}"));
        assertEquals(
                "line 4, column 1, /claims/0: the site as a whole has no part: 'x'",
                Refused.claim(
                        "'id': 'c', 'kind': 'destruction', 'scope': 'site', 'extent': 'light', 'subject': {'force': 'f', 'base': 'b', 'part': 'x'}"));
        assertEquals(
                "line 4, column 1, /claims/0: a site that was abandoned or closed has no holder; the act is CLOSED",
                Refused.claim(
                        "'id': 'c', 'kind': 'control', 'subject': {'force': 'f', 'base': 'b'}, 'act': 'closed', 'to': {'words': 'x'}"));
        assertEquals(
                "line 4, column 1, /claims/0: a force does not take its own base over",
                Refused.claim(
                        "'id': 'c', 'kind': 'control', 'subject': {'force': 'f', 'base': 'b'}, 'act': 'seized', 'to': 'the-force'"));
    }
}
