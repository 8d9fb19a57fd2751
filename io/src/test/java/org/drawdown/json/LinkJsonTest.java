package org.drawdown.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LinkJsonTest {
    @Test
    void refusesMissingMembers() {
        assertEquals(
                "line 4, column 12, /claims/0/chain/0: a link has one of 'source', 'unnamed' and 'correspondent'; got 0 of them",
                Refused.claim("'chain': [{}]"));
        assertEquals(
                "line 4, column 12, /claims/0/chain/0: a link has one of 'source', 'unnamed' and 'correspondent'; got 0 of them",
                Refused.claim("'chain': [{'verb': 'said'}]"));
    }

    @Test
    void refusesWrongTypes() {
        assertEquals(
                "line 4, column 11, /claims/0/chain: expected a list of links, got an object",
                Refused.claim("'chain': {}"));
        assertEquals(
                "line 4, column 12, /claims/0/chain/0: expected a link (an object), got 'sohr'",
                Refused.claim("'chain': ['sohr']"));
        assertEquals(
                "line 4, column 23, /claims/0/chain/0/source: expected a string, got an object",
                Refused.claim("'chain': [{'source': {'id': 'sohr'}}]"));
        assertEquals(
                "line 4, column 24, /claims/0/chain/0/unnamed: expected true or words (a string or an object), got false",
                Refused.claim("'chain': [{'unnamed': false}]"));
        assertEquals(
                "line 4, column 30, /claims/0/chain/0/correspondent: expected true or words (a string or an object), got 1",
                Refused.claim("'chain': [{'correspondent': 1}]"));
        assertEquals(
                "line 4, column 21, /claims/0/chain/0/verb: expected a string, got 1",
                Refused.claim("'chain': [{'verb': 1}]"));
    }

    @Test
    void refusesNull() {
        assertEquals(
                "line 4, column 11, /claims/0/chain: expected a list of links, got null; what is not known is left out",
                Refused.claim("'chain': null"));
        assertEquals(
                "line 4, column 12, /claims/0/chain/0: expected a link (an object), got null; what is not known is left out",
                Refused.claim("'chain': [null]"));
        assertEquals(
                "line 4, column 24, /claims/0/chain/0/unnamed: expected true or words (a string or an object), got null; what is not known is left out",
                Refused.claim("'chain': [{'unnamed': null}]"));
    }

    @Test
    void refusesUnknownMembers() {
        assertEquals(
                "line 4, column 13, /claims/0/chain/0/outlet: expected one of the members 'source', 'unnamed', 'correspondent', 'verb' of a link, got 'outlet'",
                Refused.claim("'chain': [{'outlet': 'x'}]"));
    }

    @Test
    void refusesUnknownConstants() {
        assertEquals(
                "line 4, column 21, /claims/0/chain/0/verb: expected one of 'said', 'observed', 'quoted', 'republished', got 'told'",
                Refused.claim("'chain': [{'verb': 'told'}]"));
    }

    @Test
    void refusesTwoLinksInOne() {
        assertEquals(
                "line 4, column 12, /claims/0/chain/0: a link has one of 'source', 'unnamed' and 'correspondent'; got 2 of them",
                Refused.claim("'chain': [{'unnamed': true, 'correspondent': true}]"));
    }

    @Test
    void refusesAChainThatBreaksARuleWhereItsClaimBegins() {
        assertEquals(
                "line 4, column 1, /claims/0: a correspondent follows the named link whose correspondent it is; link 3 follows UNNAMED",
                Refused.claim(
                        "'id': 'c', 'kind': 'withdrawal', 'stage': 'begun', 'subject': {'force': 'f', 'base': 'b'}, 'chain': [{'unnamed': true}, {'correspondent': true}]"));
    }
}
