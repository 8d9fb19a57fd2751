package org.drawdown.json;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import org.drawdown.wording.Text;

/** The sizes of what is read, which bound the memory and the time that a hostile document can take. */
final class Limits extends StreamReadConstraints {
    private static final long serialVersionUID = 1L;

    /** Of a document, in UTF-16 units, so that it does not depend on how the document came. */
    static final long DOCUMENT_LENGTH = 64L << 20;

    static final int DEPTH = 64;
    static final int STRING_LENGTH = Text.MAX_LENGTH;
    static final int NAME_LENGTH = 256;
    static final int NUMBER_LENGTH = 32;
    static final int MEMBERS = 1_024;
    static final int ELEMENTS = 1_000_000;

    Limits() {
        super(DEPTH, -1, NUMBER_LENGTH, STRING_LENGTH, NAME_LENGTH, -1);
    }

    // Jackson's own words name its Java methods; whoever wrote the document wants the limit.

    @Override
    public void validateNestingDepth(int depth) throws StreamConstraintsException {
        check(depth, DEPTH, "levels of objects and lists");
    }

    @Override
    public void validateStringLength(int length) throws StreamConstraintsException {
        check(length, STRING_LENGTH, "characters in a string");
    }

    @Override
    public void validateNameLength(int length) throws StreamConstraintsException {
        check(length, NAME_LENGTH, "characters in the name of a member");
    }

    @Override
    public void validateIntegerLength(int length) throws StreamConstraintsException {
        check(length, NUMBER_LENGTH, "characters in a number");
    }

    @Override
    public void validateFPLength(int length) throws StreamConstraintsException {
        check(length, NUMBER_LENGTH, "characters in a number");
    }

    private static void check(int size, int limit, String what) throws StreamConstraintsException {
        if (size > limit) {
            throw new StreamConstraintsException("at most " + limit + " " + what);
        }
    }
}
