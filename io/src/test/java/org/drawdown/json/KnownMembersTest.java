package org.drawdown.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.drawdown.json.JsonProblem.Code;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The members that a refusal offers are those that are read. */
class KnownMembersTest {
    private static final Pattern NAME = Pattern.compile("\"(\\w+)\"");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                "'sources': [{%s}]",
                "'claims': [{%s}]",
                "'claims': [{'subject': {%s}}]",
                "'claims': [{'subject': {'mention': {%s}}}]",
                "'claims': [{'subject': {'area': {%s}}}]",
                "'claims': [{'subject': {'area': {'point': {%s}}}}]",
                "'claims': [{'when': {%s}}]",
                "'claims': [{'verbatim': {%s}}]",
                "'claims': [{'count': {%s}}]",
                "'claims': [{'convoy': {%s}}]",
                "'claims': [{'by': {%s}}]",
                "'claims': [{'chain': [{%s}]}]"
            })
    void ofAReport(String members) {
        for (String name :
                offered(Refused.problem(() -> DrawdownJson.readReport(Written.report(members.formatted("'no': 1")))))) {
            JsonProblem problem = Refused.problem(
                    () -> DrawdownJson.readReport(Written.report(members.formatted("'" + name + "': null"))));
            assertEquals(Code.NULL, problem.code(), problem::message);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                "'forces': [{%s}]",
                "'bases': [{%s}]",
                "'bases': [{'parts': [{%s}]}]",
                "'tenures': [{%s}]",
                "'crossings': [{%s}]"
            })
    void ofAGazetteer(String members) {
        for (String name : offered(
                Refused.problem(() -> DrawdownJson.readGazetteer(Written.gazetteer(members.formatted("'no': 1")))))) {
            JsonProblem problem = Refused.problem(
                    () -> DrawdownJson.readGazetteer(Written.gazetteer(members.formatted("'" + name + "': null"))));
            assertEquals(Code.NULL, problem.code(), problem::message);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                "'reports': [{%s}]",
                "'reports': [{'report': {%s}}]",
                "'amendments': [{%s}]",
                "'amendments': [{'amendment': {%s}}]"
            })
    void ofALedger(String members) {
        String text = Written.json("{'format': 'drawdown/1.0', 'document': 'ledger',\n" + members + "}");
        for (String name :
                offered(Refused.problem(() -> DrawdownJson.readLedger(text.formatted(Written.json("'no': 1")))))) {
            JsonProblem problem = Refused.problem(
                    () -> DrawdownJson.readLedger(text.formatted(Written.json("'" + name + "': null"))));
            assertEquals(Code.NULL, problem.code(), problem::message);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                "'claims': [{%s}]",
                "'segments': [{%s}]",
                "'segments': [{'evidence': [{%s}]}]",
                "'conditions': [{%s}]",
                "'holders': [{%s}]",
                "'contradictions': [{%s}]",
                "'contradictions': [{'ruling': {%s}}]",
                "'notices': [{%s}]",
                "'endings': [{%s}]"
            })
    void ofATimeline(String members) {
        String text = Written.json("{'format': 'drawdown/1.0', 'document': 'timeline',\n" + members + "}");
        for (String name :
                offered(Refused.problem(() -> DrawdownJson.readTimeline(text.formatted(Written.json("'no': 1")))))) {
            JsonProblem problem = Refused.problem(
                    () -> DrawdownJson.readTimeline(text.formatted(Written.json("'" + name + "': null"))));
            assertEquals(Code.NULL, problem.code(), problem::message);
        }
    }

    private static List<String> offered(JsonProblem problem) {
        assertEquals(Code.UNKNOWN_MEMBER, problem.code(), problem::message);
        List<String> names = NAME.matcher(problem.expected())
                .results()
                .map(name -> name.group(1))
                // These two are in each of the documents already.
                .filter(name -> !name.equals("format") && !name.equals("document"))
                .toList();
        assertTrue(names.size() >= 2, problem::message);
        return names;
    }
}
