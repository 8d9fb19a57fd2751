package org.drawdown.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SubjectJsonTest {
    @Test
    void refusesMissingMembers() {
        assertEquals(
                "line 4, column 13, /claims/0/subject: a subject has one of 'force' with 'base', 'mention' and 'area'; got 0 of them",
                Refused.claim("'subject': {}"));
        assertEquals(
                "line 4, column 13, /claims/0/subject: expected the member 'base' of a subject, got none",
                Refused.claim("'subject': {'force': 'f'}"));
        assertEquals(
                "line 4, column 13, /claims/0/subject: expected the member 'force' of a subject, got none",
                Refused.claim("'subject': {'base': 'b'}"));
    }

    @Test
    void refusesWrongTypes() {
        assertEquals(
                "line 4, column 13, /claims/0/subject: expected a subject (an object), got 'shaddadi'",
                Refused.claim("'subject': 'shaddadi'"));
        assertEquals(
                "line 4, column 23, /claims/0/subject/force: expected a string, got 7",
                Refused.claim("'subject': {'force': 7}"));
        assertEquals(
                "line 4, column 22, /claims/0/subject/base: expected a string, got a list",
                Refused.claim("'subject': {'base': ['b']}"));
        assertEquals(
                "line 4, column 22, /claims/0/subject/part: expected a string, got 1",
                Refused.claim("'subject': {'part': 1}"));
        assertEquals(
                "line 4, column 25, /claims/0/subject/mention: expected a mention (an object), got 'x'",
                Refused.claim("'subject': {'mention': 'x'}"));
        assertEquals(
                "line 4, column 22, /claims/0/subject/area: expected a location (an object), got 'x'",
                Refused.claim("'subject': {'area': 'x'}"));
    }

    @Test
    void refusesNull() {
        assertEquals(
                "line 4, column 13, /claims/0/subject: expected a subject (an object), got null; what is not known is left out",
                Refused.claim("'subject': null"));
        assertEquals(
                "line 4, column 22, /claims/0/subject/part: expected a string, got null; what is not known is left out",
                Refused.claim("'subject': {'part': null}"));
    }

    @Test
    void refusesUnknownMembers() {
        assertEquals(
                "line 4, column 14, /claims/0/subject/place: expected one of the members 'force', 'base', 'part', 'mention', 'area' of a subject, got 'place'",
                Refused.claim("'subject': {'place': 'x'}"));
    }

    @Test
    void refusesTwoSubjectsInOne() {
        assertEquals(
                "line 4, column 13, /claims/0/subject: a subject has one of 'force' with 'base', 'mention' and 'area'; got 2 of them",
                Refused.claim("'subject': {'force': 'f', 'base': 'b', 'mention': {'kind': 'base', 'id': 'x'}}"));
        assertEquals(
                "line 4, column 13, /claims/0/subject: a subject has one of 'force' with 'base', 'mention' and 'area'; got 0 of them",
                Refused.claim("'subject': {'part': 'p'}"));
        assertEquals(
                "line 4, column 13, /claims/0/subject: only a tenure has a part: 'p'",
                Refused.claim("'subject': {'mention': {'kind': 'base', 'id': 'x'}, 'part': 'p'}"));
    }
}
