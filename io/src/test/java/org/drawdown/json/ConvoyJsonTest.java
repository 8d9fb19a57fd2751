package org.drawdown.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ConvoyJsonTest {
    @Test
    void refusesWrongTypes() {
        assertEquals(
                "line 4, column 12, /claims/0/convoy: expected a convoy (an object), got 1",
                Refused.claim("'convoy': 1"));
        assertEquals(
                "line 4, column 25, /claims/0/convoy/vehicles: expected a list of counts, got 100",
                Refused.claim("'convoy': {'vehicles': 100}"));
        assertEquals(
                "line 4, column 26, /claims/0/convoy/vehicles/0: expected a count (an object), got 'trucks'",
                Refused.claim("'convoy': {'vehicles': ['trucks']}"));
        assertEquals(
                "line 4, column 21, /claims/0/convoy/load: expected a string, got true",
                Refused.claim("'convoy': {'load': true}"));
        assertEquals(
                "line 4, column 22, /claims/0/convoy/cargo: expected a list of words, got 'x'",
                Refused.claim("'convoy': {'cargo': 'x'}"));
        assertEquals(
                "line 4, column 23, /claims/0/convoy/cargo/0: expected words (a string or an object), got 1",
                Refused.claim("'convoy': {'cargo': [1]}"));
        assertEquals(
                "line 4, column 23, /claims/0/convoy/origin: expected a mention (an object), got 'x'",
                Refused.claim("'convoy': {'origin': 'x'}"));
        assertEquals(
                "line 4, column 20, /claims/0/convoy/via: expected a list of mentions, got an object",
                Refused.claim("'convoy': {'via': {}}"));
        assertEquals(
                "line 4, column 21, /claims/0/convoy/via/0: expected a mention (an object), got 'x'",
                Refused.claim("'convoy': {'via': ['x']}"));
        assertEquals(
                "line 4, column 28, /claims/0/convoy/destination: expected a mention (an object), got 'x'",
                Refused.claim("'convoy': {'destination': 'x'}"));
        assertEquals(
                "line 4, column 23, /claims/0/convoy/toward: expected a mention (an object), got 'x'",
                Refused.claim("'convoy': {'toward': 'x'}"));
        assertEquals(
                "line 4, column 23, /claims/0/convoy/escort: expected a list of words, got true",
                Refused.claim("'convoy': {'escort': true}"));
        assertEquals(
                "line 4, column 24, /claims/0/convoy/shuttle: expected true or false, got 'yes'",
                Refused.claim("'convoy': {'shuttle': 'yes'}"));
        assertEquals(
                "line 4, column 24, /claims/0/convoy/shuttle: expected true or false, got 1",
                Refused.claim("'convoy': {'shuttle': 1}"));
        assertEquals(
                "line 4, column 25, /claims/0/convoy/lastCall: expected a string, got true",
                Refused.claim("'convoy': {'lastCall': true}"));
    }

    @Test
    void refusesNull() {
        assertEquals(
                "line 4, column 12, /claims/0/convoy: expected a convoy (an object), got null; what is not known is left out",
                Refused.claim("'convoy': null"));
        assertEquals(
                "line 4, column 24, /claims/0/convoy/shuttle: expected true or false, got null; what is not known is left out",
                Refused.claim("'convoy': {'shuttle': null}"));
        assertEquals(
                "line 4, column 21, /claims/0/convoy/via/0: expected a mention (an object), got null; what is not known is left out",
                Refused.claim("'convoy': {'via': [null]}"));
    }

    @Test
    void refusesUnknownMembers() {
        assertEquals(
                "line 4, column 13, /claims/0/convoy/trucks: expected one of the members 'vehicles', 'load', 'cargo', 'origin', 'via', 'destination', 'toward', 'escort', 'shuttle', 'lastCall' of a convoy, got 'trucks'",
                Refused.claim("'convoy': {'trucks': 3}"));
    }

    @Test
    void refusesUnknownConstants() {
        assertEquals(
                "line 4, column 21, /claims/0/convoy/load: expected one of 'laden', 'empty', 'mixed', 'unknown', got 'full'",
                Refused.claim("'convoy': {'load': 'full'}"));
        assertEquals(
                "line 4, column 25, /claims/0/convoy/lastCall: expected one of 'not-called', 'by-republisher', 'by-voice', got 'yes'",
                Refused.claim("'convoy': {'lastCall': 'yes'}"));
    }
}
