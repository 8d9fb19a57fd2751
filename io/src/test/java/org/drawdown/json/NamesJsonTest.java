package org.drawdown.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NamesJsonTest {
    @Test
    void refusesWrongTypes() {
        assertEquals(
                "line 2, column 23, /sources/0/names: expected a list of names, got 'P'",
                Refused.report("'sources': [{'names': 'P'}]"));
        assertEquals(
                "line 2, column 24, /sources/0/names/0: expected words (a string or an object), got 1",
                Refused.report("'sources': [{'names': [1]}]"));
        assertEquals(
                "line 2, column 29, /sources/0/externalIds: expected external ids (an object), got a list",
                Refused.report("'sources': [{'externalIds': ['Q42']}]"));
        assertEquals(
                "line 2, column 42, /sources/0/externalIds/wikidata: expected a string, got 42",
                Refused.report("'sources': [{'externalIds': {'wikidata': 42}}]"));
    }

    @Test
    void refusesNull() {
        assertEquals(
                "line 2, column 23, /sources/0/names: expected a list of names, got null; what is not known is left out",
                Refused.report("'sources': [{'names': null}]"));
        assertEquals(
                "line 2, column 24, /sources/0/names/0: expected words (a string or an object), got null; what is not known is left out",
                Refused.report("'sources': [{'names': [null]}]"));
        assertEquals(
                "line 2, column 42, /sources/0/externalIds/wikidata: expected a string, got null; what is not known is left out",
                Refused.report("'sources': [{'externalIds': {'wikidata': null}}]"));
    }

    @Test
    void refusesWhatBreaksARule() {
        assertEquals(
                "line 2, column 23, /sources/0/names: there must be at least one name, the preferred one first",
                Refused.report("'sources': [{'names': []}]"));
        assertEquals(
                "line 2, column 13, /sources/0: 'P' stands twice among the names of 'P'",
                Refused.report("'sources': [{'id': 'p', 'names': ['P', 'P'], 'kind': 'outlet'}]"));
        assertEquals(
                "line 2, column 37, /sources/0/externalIds/a b: scheme of an external id must not hold U+0020 (at index 1): 'a b'",
                Refused.report("'sources': [{'externalIds': {'a b': 'c'}}]"));
        assertEquals(
                "line 2, column 39, /sources/0/externalIds/a~1b~0c: external id must not be empty",
                Refused.report("'sources': [{'externalIds': {'a/b~c': ''}}]"));
    }
}
