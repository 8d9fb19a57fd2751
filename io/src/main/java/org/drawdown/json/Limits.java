package org.drawdown.json;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;

/** The limits on what is read, as a parser asks for them and as messages call them. */
final class Limits extends StreamReadConstraints {
    /** How many different names of unknown members are reported, before a document is refused. */
    static final int UNKNOWN_NAMES = 1_000;

    private static final long serialVersionUID = 1L;

    private final transient ReadLimits limits;

    /** A limit has been passed. */
    static final class PassedException extends StreamConstraintsException {
        private static final long serialVersionUID = 1L;

        private final String got;

        PassedException(long limit, String what, String got) {
            super("at most " + limit + " " + what);
            this.got = got;
        }

        String expected() {
            return getOriginalMessage();
        }

        String got() {
            return got;
        }
    }

    Limits(ReadLimits limits) {
        super(limits.depth(), -1, limits.numberLength(), limits.stringLength(), limits.nameLength(), -1);
        this.limits = limits;
    }

    static PassedException documentLength(ReadLimits limits) {
        return passed(
                limits.documentLength(),
                ReadLimits.MOST_DOCUMENT_LENGTH,
                "characters in a document",
                "withDocumentLength");
    }

    static PassedException lineLength(ReadLimits limits) {
        return passed(limits.lineLength(), ReadLimits.MOST_LINE_LENGTH, "characters in a line", "withLineLength");
    }

    static PassedException badLines(ReadLimits limits) {
        return passed(limits.badLines(), ReadLimits.MOST_BAD_LINES, "lines with problems", "withBadLines");
    }

    static PassedException numberLength(ReadLimits limits) {
        return passed(
                limits.numberLength(), ReadLimits.MOST_NUMBER_LENGTH, "characters in a number", "withNumberLength");
    }

    static PassedException members(ReadLimits limits) {
        return passed(limits.members(), ReadLimits.MOST_MEMBERS, "members in an object", "withMembers");
    }

    static PassedException elements(ReadLimits limits) {
        return passed(limits.elements(), ReadLimits.MOST_ELEMENTS, "elements in a list", "withElements");
    }

    static PassedException unknownNames() {
        return new PassedException(UNKNOWN_NAMES, "names of unknown members", "more");
    }

    private static PassedException passed(long limit, long most, String what, String raisedBy) {
        return new PassedException(
                limit, what, limit < most ? "more; ReadLimits." + raisedBy + " raises this limit" : "more");
    }

    // Jackson's own words name its Java methods; whoever wrote the document wants the limit.

    @Override
    public void validateNestingDepth(int depth) throws StreamConstraintsException {
        if (depth > limits.depth()) {
            throw passed(limits.depth(), ReadLimits.MOST_DEPTH, "levels of objects and lists", "withDepth");
        }
    }

    @Override
    public void validateStringLength(int length) throws StreamConstraintsException {
        if (length > limits.stringLength()) {
            throw passed(
                    limits.stringLength(), ReadLimits.MOST_STRING_LENGTH, "characters in a string", "withStringLength");
        }
    }

    @Override
    public void validateNameLength(int length) throws StreamConstraintsException {
        if (length > limits.nameLength()) {
            throw passed(
                    limits.nameLength(),
                    ReadLimits.MOST_NAME_LENGTH,
                    "characters in the name of a member",
                    "withNameLength");
        }
    }

    @Override
    public void validateIntegerLength(int length) throws StreamConstraintsException {
        if (length > limits.numberLength()) {
            throw numberLength(limits);
        }
    }

    @Override
    public void validateFPLength(int length) throws StreamConstraintsException {
        validateIntegerLength(length);
    }
}
