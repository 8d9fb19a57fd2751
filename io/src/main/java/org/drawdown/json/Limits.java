package org.drawdown.json;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import org.drawdown.wording.Text;

/** The sizes of what is read, which bound the memory and the time that a hostile document can take. */
final class Limits extends StreamReadConstraints {
    /** Of a document, in UTF-16 units, so that it does not depend on how the document came. */
    static final long DOCUMENT_LENGTH = 64L << 20;

    static final int DEPTH = 64;
    static final int STRING_LENGTH = Text.MAX_LENGTH;
    static final int NAME_LENGTH = 256;
    static final int NUMBER_LENGTH = 32;
    static final int MEMBERS = 1_024;
    static final int ELEMENTS = 1_000_000;

    /** How many problems of one document are told. */
    static final int PROBLEMS = 100;

    /** How many different names of unknown members are reported, before a document is refused. */
    static final int UNKNOWN_NAMES = 1_000;

    private static final long serialVersionUID = 1L;

    Limits() {
        super(DEPTH, -1, NUMBER_LENGTH, STRING_LENGTH, NAME_LENGTH, -1);
    }

    static String ofDocument(long limit) {
        return atMost(limit, "characters in a document");
    }

    static String ofNumber() {
        return atMost(NUMBER_LENGTH, "characters in a number");
    }

    static String ofMembers() {
        return atMost(MEMBERS, "members in an object");
    }

    static String ofElements() {
        return atMost(ELEMENTS, "elements in a list");
    }

    static String ofUnknownNames() {
        return atMost(UNKNOWN_NAMES, "names of unknown members");
    }

    // Jackson's own words name its Java methods; whoever wrote the document wants the limit.

    @Override
    public void validateNestingDepth(int depth) throws StreamConstraintsException {
        if (depth > DEPTH) {
            throw new StreamConstraintsException(atMost(DEPTH, "levels of objects and lists"));
        }
    }

    @Override
    public void validateStringLength(int length) throws StreamConstraintsException {
        if (length > STRING_LENGTH) {
            throw new StreamConstraintsException(atMost(STRING_LENGTH, "characters in a string"));
        }
    }

    @Override
    public void validateNameLength(int length) throws StreamConstraintsException {
        if (length > NAME_LENGTH) {
            throw new StreamConstraintsException(atMost(NAME_LENGTH, "characters in the name of a member"));
        }
    }

    @Override
    public void validateIntegerLength(int length) throws StreamConstraintsException {
        if (length > NUMBER_LENGTH) {
            throw new StreamConstraintsException(ofNumber());
        }
    }

    @Override
    public void validateFPLength(int length) throws StreamConstraintsException {
        validateIntegerLength(length);
    }

    private static String atMost(long limit, String what) {
        return "at most " + limit + " " + what;
    }
}
