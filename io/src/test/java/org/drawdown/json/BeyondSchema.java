package org.drawdown.json;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.regex.Pattern;
import org.drawdown.json.JsonProblem.Code;

/** The rules of the format that its schema does not say; FORMAT.md lists them under these names. */
enum BeyondSchema {
    DUPLICATE_ID(Code.DUPLICATE_ID, "expected (no two|one ending).* again"),
    DANGLING_ID(Code.DANGLING_ID, "expected the (id|citation) of a .* that is defined, got .*"),
    UNCITED_SOURCE(Code.UNCITED_SOURCE, "expected a source that the .* cites, got .*"),
    UNCITED_CLAIM(Code.UNCITED_CLAIM, "expected a claim that the timeline cites, got .*"),
    DAY_EXISTS(Code.INVALID_VALUE, ".*: there is no day .*"),
    INSTANT_EXISTS(Code.INVALID_VALUE, "an instant must be written in UTC, .*"),
    WINDOW_ORDER(Code.INVALID_VALUE, "earliest must not be after latest: .*"),
    COUNT_RANGE(
            Code.INVALID_VALUE,
            "(low|best) must not be above (best|high): .*|an? (ESTIMATED|VAGUE) number .*, got low .*"),
    LANGUAGE(Code.INVALID_VALUE, "language must be a BCP 47 tag .*"),
    NAMES_DIFFER(Code.INVALID_VALUE, ".* stands twice among the names of .*"),
    NOT_ITSELF(
            Code.INVALID_VALUE,
            "(a claim cannot (deny itself|take its own place)|an amendment cannot take itself back"
                    + "|a base cannot be told apart from itself|a force is not part of itself).*"),
    NO_CIRCLE(Code.INVALID_VALUE, "the force .* is part of itself by way of others"),
    ANOTHER_FORCE(
            Code.INVALID_VALUE, "the force whose tenure it is must be .*|a force does not take its own base over"),
    CORRESPONDENT_OF_NAMED(Code.INVALID_VALUE, "a correspondent follows the named link .*"),
    SUPPORT_FOLLOWS(Code.INVALID_VALUE, "expected .*, which follows from the classes of the segment's evidence, .*"),
    EVENTS_DIFFER(Code.INVALID_VALUE, "the evidence of a segment has each event once: .*"),
    SEGMENT_ORDER(
            Code.INVALID_VALUE,
            "the first day must be before the end day: .*|a segment begins on the day on which the one before ends: .*"
                    + "|neighbouring segments differ in status: .*"),
    ONE_SIDE(Code.INVALID_VALUE, "a claim stands on one side of a contradiction only: .*"),
    NUMBER_SPELLING(
            ImmutableSet.of(Code.WRONG_TYPE, Code.INVALID_VALUE),
            "expected a whole number from 0 to 1000000000, got (-0|.*[.eE].*)"),
    UNASSIGNED(Code.INVALID_VALUE, ".* must not hold U\\+.*"),
    LENGTH(Code.INVALID_VALUE, ".* must have at most .* characters, got .*");

    private final ImmutableSet<Code> codes;
    private final Pattern sentence;

    BeyondSchema(Code code, String sentence) {
        this(ImmutableSet.of(code), sentence);
    }

    BeyondSchema(ImmutableSet<Code> codes, String sentence) {
        this.codes = codes;
        this.sentence = Pattern.compile(sentence, Pattern.DOTALL);
    }

    /** As FORMAT.md and the conformance documents call it: "day-exists". */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean explains(JsonProblem problem) {
        String sentence = problem.message();
        int start = problem.line() > 0 ? sentence.indexOf(": ") + 2 : 0;
        return codes.contains(problem.code())
                && this.sentence.matcher(sentence.substring(start)).matches();
    }
}
