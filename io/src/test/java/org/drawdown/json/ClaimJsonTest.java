package org.drawdown.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ClaimJsonTest {
    @Test
    void refusesMissingMembers() {
        assertEquals("line 4, column 1, /claims/0: expected the member 'id' of a claim, got none", Refused.claim(""));
        assertEquals(
                "line 4, column 1, /claims/0: expected the member 'kind' of a claim, got none",
                Refused.claim("'id': 'c'"));
        assertEquals(
                "line 4, column 1, /claims/0: expected the member 'subject' of a claim of the kind 'assessment', got none",
                Refused.claim("'id': 'c', 'kind': 'assessment'"));
    }

    @Test
    void refusesWrongTypes() {
        assertEquals("line 4, column 8, /claims/0/id: expected a string, got 5", Refused.claim("'id': 5"));
        assertEquals("line 4, column 10, /claims/0/kind: expected a string, got 0", Refused.claim("'kind': 0"));
        assertEquals(
                "line 4, column 14, /claims/0/polarity: expected a string, got true",
                Refused.claim("'polarity': true"));
        assertEquals(
                "line 4, column 12, /claims/0/denies: expected a string, got a list",
                Refused.claim("'denies': ['r#c']"));
        assertEquals("line 4, column 14, /claims/0/modality: expected a string, got 1", Refused.claim("'modality': 1"));
        assertEquals("line 4, column 11, /claims/0/basis: expected a string, got 1", Refused.claim("'basis': 1"));
        assertEquals(
                "line 4, column 15, /claims/0/ambiguity: expected a string, got a list",
                Refused.claim("'ambiguity': ['a', 'b']"));
    }

    @Test
    void refusesNull() {
        assertEquals(
                "line 4, column 8, /claims/0/id: expected a string, got null; what is not known is left out",
                Refused.claim("'id': null"));
        assertEquals(
                "line 4, column 10, /claims/0/kind: expected a string, got null; what is not known is left out",
                Refused.claim("'kind': null"));
        assertEquals(
                "line 4, column 14, /claims/0/modality: expected a string, got null; what is not known is left out",
                Refused.claim("'modality': null"));
        assertEquals(
                "line 4, column 15, /claims/0/ambiguity: expected a string, got null; what is not known is left out",
                Refused.claim("'ambiguity': null"));
    }

    @Test
    void refusesUnknownMembers() {
        assertEquals(
                "line 4, column 2, /claims/0/knd: expected one of the members 'id', 'kind', 'subject', 'stage', 'toward', 'manner', 'direction', 'convoy', 'count', 'scope', 'extent', 'by', 'act', 'to', 'step', 'due', 'event', 'relation', 'other', 'polarity', 'denies', 'modality', 'when', 'chain', 'basis', 'captured', 'verbatim', 'ambiguity' of a claim, got 'knd'",
                Refused.claim("'knd': 'x'"));
        assertEquals(
                "line 4, column 22, /claims/0/stag: expected one of the members 'id', 'kind', 'subject', 'count', 'polarity', 'denies', 'modality', 'when', 'chain', 'basis', 'captured', 'verbatim', 'ambiguity' of a claim of the kind 'presence', got 'stag'",
                Refused.claim("'kind': 'presence', 'stag': 'x'"));
    }

    @Test
    void refusesMembersOfAnotherKind() {
        assertEquals(
                "line 4, column 33, /claims/0/stage: expected one of the members 'id', 'kind', 'subject', 'count', 'polarity', 'denies', 'modality', 'when', 'chain', 'basis', 'captured', 'verbatim', 'ambiguity' of a claim of the kind 'presence', got 'stage'",
                Refused.claim(
                        "'kind': 'presence', 'id': 'c', 'stage': 'begun', 'subject': {'force': 'f', 'base': 'b'}"));
        assertEquals(
                "line 4, column 2, /claims/0/stage: expected one of the members 'id', 'kind', 'subject', 'count', 'polarity', 'denies', 'modality', 'when', 'chain', 'basis', 'captured', 'verbatim', 'ambiguity' of a claim of the kind 'presence', got 'stage'",
                Refused.claim(
                        "'stage': 'begun', 'id': 'c', 'kind': 'presence', 'subject': {'force': 'f', 'base': 'b'}"));
    }

    @Test
    void refusesUnknownConstants() {
        assertEquals(
                "line 4, column 10, /claims/0/kind: expected one of 'withdrawal', 'movement', 'presence', 'return', 'destruction', 'restoration', 'control', 'plan', 'sighting', 'identity', 'assessment', got 'retreat'",
                Refused.claim("'kind': 'retreat'"));
        assertEquals(
                "line 4, column 14, /claims/0/polarity: expected one of 'affirmed', 'denied', got 'no'",
                Refused.claim("'polarity': 'no'"));
        assertEquals(
                "line 4, column 14, /claims/0/modality: expected one of 'observed', 'reported', 'background', 'unverified', 'planned', 'predicted', 'inferred', got 'heard'",
                Refused.claim("'modality': 'heard'"));
        assertEquals(
                "line 4, column 11, /claims/0/basis: expected one of 'unknown', 'statement', 'visit', 'imagery', got 'rumour'",
                Refused.claim("'basis': 'rumour'"));
    }

    @Test
    void refusesWhatBreaksARule() {
        assertEquals(
                "line 4, column 8, /claims/0/id: claim id must not hold U+0020 (at index 1): 'a b'",
                Refused.claim("'id': 'a b'"));
        assertEquals(
                "line 4, column 12, /claims/0/denies: claim that a denial denies must be cited as report#claim, got 'c1'",
                Refused.claim("'denies': 'c1'"));
        assertEquals(
                "line 4, column 1, /claims/0: only a claim of the polarity 'denied' denies another",
                Refused.claim(
                        "'id': 'c', 'kind': 'withdrawal', 'stage': 'begun', 'subject': {'force': 'f', 'base': 'b'}, 'denies': 'r#x'"));
        assertEquals(
                "line 4, column 1, /claims/0: a claim cannot deny itself: 'r#c'",
                Refused.claim(
                        "'id': 'c', 'kind': 'withdrawal', 'stage': 'begun', 'subject': {'force': 'f', 'base': 'b'}, 'polarity': 'denied', 'denies': 'r#c'"));
        assertEquals(
                "line 4, column 1, /claims/0: only imagery has a day of capture; the basis is VISIT",
                Refused.claim(
                        "'id': 'c', 'kind': 'withdrawal', 'stage': 'begun', 'subject': {'force': 'f', 'base': 'b'}, 'basis': 'visit', 'captured': '2026-02-05'"));
        assertEquals(
                "line 4, column 15, /claims/0/ambiguity: ambiguity must not be blank: ' '",
                Refused.claim("'ambiguity': ' '"));
    }
}
