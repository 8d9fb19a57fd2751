package org.drawdown.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.drawdown.claim.Report;
import org.junit.jupiter.api.Test;

class ReportJsonTest {
    @Test
    void refusesMissingMembers() {
        assertEquals(
                "line 1, column 1: expected the member 'publisher' of a report, got none", Refused.report("'id': 'r'"));
        assertEquals(
                "line 1, column 1: expected the member 'id' of a report, got none",
                Refused.report("'publisher': 'p', 'sources': [{'id': 'p', 'names': ['P'], 'kind': 'outlet'}]"));
    }

    @Test
    void refusesWrongTypes() {
        assertEquals("line 2, column 7, /id: expected a string, got 5", Refused.report("'id': 5"));
        assertEquals(
                "line 2, column 14, /publisher: expected a string, got a list", Refused.report("'publisher': ['p']"));
        assertEquals(
                "line 2, column 14, /published: expected a date window (a string or an object), got 20260205",
                Refused.report("'published': 20260205"));
        assertEquals("line 2, column 13, /language: expected a string, got true", Refused.report("'language': true"));
        assertEquals("line 2, column 12, /address: expected a string, got an object", Refused.report("'address': {}"));
        assertEquals("line 2, column 13, /archived: expected a string, got 5", Refused.report("'archived': 5"));
        assertEquals(
                "line 2, column 12, /sources: expected a list of sources, got an object",
                Refused.report("'sources': {}"));
        assertEquals(
                "line 2, column 11, /claims: expected a list of claims, got 'c1'", Refused.report("'claims': 'c1'"));
    }

    @Test
    void refusesNull() {
        assertEquals(
                "line 2, column 7, /id: expected a string, got null; what is not known is left out",
                Refused.report("'id': null"));
        assertEquals(
                "line 2, column 14, /publisher: expected a string, got null; what is not known is left out",
                Refused.report("'publisher': null"));
        assertEquals(
                "line 2, column 14, /published: expected a date window (a string or an object), got null; what is not known is left out",
                Refused.report("'published': null"));
        assertEquals(
                "line 2, column 12, /sources: expected a list of sources, got null; what is not known is left out",
                Refused.report("'sources': null"));
        assertEquals(
                "line 2, column 12, /claims/0: expected a claim (an object), got null; what is not known is left out",
                Refused.report("'claims': [null]"));
    }

    @Test
    void refusesUnknownMembers() {
        assertEquals(
                "line 2, column 1, /title: expected one of the members 'format', 'document', 'id', 'publisher', 'published', 'language', 'address', 'archived', 'sources', 'claims' of a report, got 'title'",
                Refused.report("'title': 'x'"));
    }

    @Test
    void refusesWhatBreaksARule() {
        assertEquals(
                "line 2, column 7, /id: report id must not hold U+0023 (at index 1): 'a#b'",
                Refused.report("'id': 'a#b'"));
        assertEquals(
                "line 2, column 13, /language: language must be a BCP 47 tag such as 'ar' or 'ku-Latn', got 'arabic language'",
                Refused.report("'language': 'arabic language'"));
        assertEquals("line 2, column 12, /address: address must not be blank: ''", Refused.report("'address': ''"));
        assertEquals(
                "line 2, column 13, /archived: hash of the archived copy must not hold U+0020 (at index 1): 'a b'",
                Refused.report("'archived': 'a b'"));
        assertEquals(
                "line 1, column 1: a publication date has a last day, got '2026-02-05/..'; leave it out where it is not known",
                Refused.report(
                        "'id': 'r', 'publisher': 'p', 'published': '2026-02-05/..', 'sources': [{'id': 'p', 'names': ['P'], 'kind': 'outlet'}]"));
    }

    @Test
    void refusesClaimsOfOneId() {
        assertEquals(
                "line 2, column 87, /claims/1: expected no two claims that are the same, got 'c' again",
                Refused.report(
                        "'claims': [{'id': 'c', 'kind': 'assessment', 'subject': {'force': 'f', 'base': 'b'}}, {'id': 'c', 'kind': 'assessment', 'subject': {'force': 'f', 'base': 'b'}}]"));
    }

    @Test
    void refusesSourcesOfOneId() {
        assertEquals(
                "line 2, column 60, /sources/1: expected no two sources that are the same, got 'p' again",
                Refused.report(
                        "'sources': [{'id': 'p', 'names': ['P'], 'kind': 'outlet'}, {'id': 'p', 'names': ['P'], 'kind': 'outlet'}]"));
    }

    @Test
    void refusesASourceThatIsNotDefined() {
        assertEquals(
                "line 2, column 25, /publisher: expected the id of a source that is defined, got 'q'",
                Refused.report(
                        "'id': 'r', 'publisher': 'q', 'sources': [{'id': 'p', 'names': ['P'], 'kind': 'outlet'}]"));
        assertEquals(
                "line 4, column 114, /claims/0/chain/0/source: expected the id of a source that is defined, got 'x'",
                Refused.claim(
                        "'id': 'c', 'kind': 'withdrawal', 'stage': 'begun', 'subject': {'force': 'f', 'base': 'b'}, 'chain': [{'source': 'x'}]"));
    }

    @Test
    void refusesASourceThatIsNotCited() {
        assertEquals(
                "line 2, column 89, /sources/1: expected a source that the report cites, got 'q'",
                Refused.report(
                        "'id': 'r', 'publisher': 'p', 'sources': [{'id': 'p', 'names': ['P'], 'kind': 'outlet'}, {'id': 'q', 'names': ['Q'], 'kind': 'person'}]"));
    }

    @Test
    void looksUpOneOfManySources() throws DrawdownJsonException {
        for (int count = 1; count <= 20; count++) {
            String sources = IntStream.rangeClosed(1, count)
                    .mapToObj("{'id': 'p%1$s', 'names': ['P%1$s'], 'kind': 'outlet'}"::formatted)
                    .collect(Collectors.joining(", "));
            String claims = IntStream.rangeClosed(1, count)
                    .mapToObj(("{'id': 'c%1$s', 'kind': 'assessment', 'subject': {'force': 'f', 'base': 'b'}, "
                            + "'chain': [{'source': 'p%1$s'}]}")::formatted)
                    .collect(Collectors.joining(", "));
            String members = "'id': 'r', 'publisher': 'p1', 'sources': [%s], 'claims': [%s]".formatted(sources, claims);
            Report report = DrawdownJson.readReport(Written.report(members));
            for (int i = 1; i <= count; i++) {
                assertEquals(
                        "p" + i,
                        report.claims().get(i - 1).attribution().voice().id());
            }
            assertEquals(
                    "/sources/" + count + ": expected a source that the report cites, got 'q'",
                    Refused.report(members.replace(
                                    "], 'claims'", ", {'id': 'q', 'names': ['Q'], 'kind': 'person'}], 'claims'"))
                            .replaceFirst("line 2, column [0-9]+, ", ""));
        }
    }
}
