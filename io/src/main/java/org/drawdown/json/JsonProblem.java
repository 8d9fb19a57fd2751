package org.drawdown.json;

import java.util.Optional;
import org.drawdown.wording.Text;
import org.immutables.value.Value;

/**
 * What is wrong with a document, and where: what was expected, what came, and the place in three forms.
 *
 * <pre>{@code
 * line 12, column 17, /claims/3/stage: expected one of "preparing", "begun", "ongoing", "partial", "completed",
 * "cancelled", got "done"
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class JsonProblem permits ImmutableJsonProblem {
    JsonProblem() {}

    /** What kind of problem it is. These names are for programs; they do not change. */
    public enum Code {
        /** There is nothing, or nothing but white space. */
        EMPTY,
        /** The input ends inside a value. */
        TRUNCATED,
        /** It is not JSON (RFC 8259). */
        SYNTAX,
        /** Something follows the document. */
        TRAILING_CONTENT,
        /** The bytes are not UTF-8. */
        ENCODING,
        /** A compressed file is damaged, or ends too early. */
        COMPRESSION,
        /** The last line of a stream has no line feed and breaks off: it was not written to its end. */
        TORN_LINE,
        /** A text holds a lone surrogate, a noncharacter or U+0000. */
        TEXT,
        /** A limit on sizes is passed. */
        LIMIT,
        /** The version of the format is missing, malformed or not one that can be read. */
        VERSION,
        /** It is a document, but of another kind. */
        WRONG_DOCUMENT,
        /** A member stands twice in one object. */
        DUPLICATE_MEMBER,
        /** A member is none that its object can have. */
        UNKNOWN_MEMBER,
        /** A member that its object must have is not there. */
        MISSING_MEMBER,
        /** A value is {@code null}, which stands for nothing in this format. */
        NULL,
        /** A value is of another JSON type, such as a string for a number. */
        WRONG_TYPE,
        /** A word is none of those that can stand here. */
        UNKNOWN_CONSTANT,
        /** A value breaks a rule of what it stands for, such as a date that does not exist. */
        INVALID_VALUE,
        /** Two things of one list have one id, or are the same. */
        DUPLICATE_ID,
        /** An id is cited and nowhere defined. */
        DANGLING_ID,
        /** A source is defined and nowhere cited. */
        UNCITED_SOURCE,
        /** A claim is defined and nowhere cited. */
        UNCITED_CLAIM
    }

    /** A place in a document, with the member that has its value; line and column are 0 where the document has none. */
    record Place(int line, int column, String pointer, Optional<String> field) {
        /** What a message begins with. */
        String shown() {
            StringBuilder shown = new StringBuilder();
            if (line > 0) {
                shown.append("line ").append(line).append(", column ").append(column);
            }
            if (!pointer.isEmpty()) {
                shown.append(line > 0 ? ", " : "");
                // Each part by itself, since what is shown of a text is bounded.
                for (String part : pointer.substring(1).split("/", -1)) {
                    shown.append('/').append(Text.escape(part));
                }
            }
            return shown.isEmpty() ? "" : shown.append(": ").toString();
        }
    }

    static JsonProblem of(Code code, Place place, String expected, Optional<String> excerpt, String sentence) {
        return ImmutableJsonProblem.builder()
                .code(code)
                .line(place.line())
                .column(place.column())
                .pointer(place.pointer())
                .field(place.field())
                .expected(expected)
                .excerpt(excerpt)
                .message(place.shown() + sentence)
                .build();
    }

    /** A problem in the words that most have. */
    static JsonProblem expected(Code code, Place place, String expected, Optional<String> excerpt, String got) {
        return of(code, place, expected, excerpt, "expected " + expected + ", got " + got);
    }

    /** The same problem at another place of the same document. */
    JsonProblem at(int line, int column) {
        String sentence = message()
                .substring(
                        new Place(line(), column(), pointer(), field()).shown().length());
        return of(code(), new Place(line, column, pointer(), field()), expected(), excerpt(), sentence);
    }

    /**
     * Returns what kind of problem it is.
     *
     * @return the code
     */
    public abstract Code code();

    /**
     * Returns the line.
     *
     * @return the line, from 1; 0 only for a document that was read from a tree in memory, which has no lines
     */
    public abstract int line();

    /**
     * Returns the column.
     *
     * @return the column in UTF-16 units, from 1; 0 where there is no line
     */
    public abstract int column();

    /**
     * Returns the path from the start of the document.
     *
     * @return a JSON pointer (RFC 6901), such as "/claims/3/when"; empty for the document as a whole
     */
    public abstract String pointer();

    /**
     * Returns the member that it is about.
     *
     * @return the name of the member, present or missing; empty where it is an element of a list or the document
     */
    public abstract Optional<String> field();

    /**
     * Returns what was expected.
     *
     * @return what could have stood there; where a rule for values is broken, the sentence that says so
     */
    public abstract String expected();

    /**
     * Returns what came.
     *
     * @return the beginning of it, safe to show: a text in quotation marks, a number as written, else a description
     */
    public abstract Optional<String> excerpt();

    /**
     * Returns all of this in one line.
     *
     * @return place, expectation and excerpt; safe to show
     */
    public abstract String message();

    /**
     * Returns the message.
     *
     * @return the same as {@link #message()}
     */
    @Override
    public final String toString() {
        return message();
    }
}
