package org.drawdown.json;

import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.function.Executable;

/**
 * What documents are refused with. Documents and messages are written with single quotation marks, to be read here.
 */
final class Refused {
    private Refused() {}

    /** The message for a report whose one claim has these members; its brace is line 4, column 1. */
    static String claim(String members) {
        return message(() -> DrawdownJson.readReport(Written.withClaim(members)));
    }

    /** The message for a report with these members, which begin line 2. */
    static String report(String members) {
        return message(() -> DrawdownJson.readReport(Written.report(members)));
    }

    /** The message for a gazetteer with these members, which begin line 2. */
    static String gazetteer(String members) {
        return message(() -> DrawdownJson.readGazetteer(Written.gazetteer(members)));
    }

    /** The message for a text that should have been a report. */
    static String text(String text) {
        return message(() -> DrawdownJson.readReport(text.replace('\'', '"')));
    }

    static String message(Executable reading) {
        return problem(reading).message().replace('"', '\'');
    }

    static JsonProblem problem(Executable reading) {
        return assertThrows(DrawdownJsonException.class, reading).problem();
    }
}
