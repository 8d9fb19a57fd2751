package org.drawdown.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class VerbatimJsonTest {
    @Test
    void refusesMissingMembers() {
        assertEquals(
                "line 4, column 14, /claims/0/verbatim: expected the member 'text' of words, got none",
                Refused.claim("'verbatim': {'language': 'ar'}"));
    }

    @Test
    void refusesWrongTypes() {
        assertEquals(
                "line 4, column 14, /claims/0/verbatim: expected words (a string or an object), got 3",
                Refused.claim("'verbatim': 3"));
        assertEquals(
                "line 4, column 14, /claims/0/verbatim: expected words (a string or an object), got a list",
                Refused.claim("'verbatim': ['x']"));
        assertEquals(
                "line 4, column 23, /claims/0/verbatim/text: expected a string, got 3",
                Refused.claim("'verbatim': {'text': 3}"));
        assertEquals(
                "line 4, column 27, /claims/0/verbatim/language: expected a string, got true",
                Refused.claim("'verbatim': {'language': true}"));
        assertEquals(
                "line 4, column 30, /claims/0/verbatim/translation: expected a string, got an object",
                Refused.claim("'verbatim': {'translation': {}}"));
    }

    @Test
    void refusesNull() {
        assertEquals(
                "line 4, column 14, /claims/0/verbatim: expected words (a string or an object), got null; what is not known is left out",
                Refused.claim("'verbatim': null"));
        assertEquals(
                "line 4, column 23, /claims/0/verbatim/text: expected a string, got null; what is not known is left out",
                Refused.claim("'verbatim': {'text': null}"));
    }

    @Test
    void refusesUnknownMembers() {
        assertEquals(
                "line 4, column 15, /claims/0/verbatim/lang: expected one of the members 'text', 'language', 'translation' of words, got 'lang'",
                Refused.claim("'verbatim': {'lang': 'ar'}"));
    }

    @Test
    void refusesWhatBreaksARule() {
        assertEquals(
                "line 4, column 14, /claims/0/verbatim: text must not be blank: ''", Refused.claim("'verbatim': ''"));
        assertEquals(
                "line 4, column 23, /claims/0/verbatim/text: text must not be blank: ' '",
                Refused.claim("'verbatim': {'text': ' '}"));
        assertEquals(
                "line 4, column 40, /claims/0/verbatim/language: language must be a BCP 47 tag such as 'ar' or 'ku-Latn', got 'العربية'",
                Refused.claim("'verbatim': {'text': 'x', 'language': 'العربية'}"));
        assertEquals(
                "line 4, column 30, /claims/0/verbatim/translation: translation must not be blank: ''",
                Refused.claim("'verbatim': {'translation': ''}"));
    }
}
