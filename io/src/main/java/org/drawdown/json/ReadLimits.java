package org.drawdown.json;

import static com.google.common.base.Preconditions.checkArgument;

import org.drawdown.wording.Text;
import org.immutables.value.Value;

/**
 * How large what is read may be, which bounds the memory and the time that a hostile document can take.
 *
 * <pre>{@code
 * ReadLimits archive = ReadLimits.standard().withElements(5_000_000).withProblems(1_000);
 * DrawdownJson.readLedger(path, ReadOption.within(archive));
 * }</pre>
 *
 * <p>A document that passes a limit is refused with the code {@link JsonProblem.Code#LIMIT}; where the limit can be
 * raised, the message says by which method. Every limit has a bound of its own: none can be switched off.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class ReadLimits permits ImmutableReadLimits {
    static final long MOST_DOCUMENT_LENGTH = Integer.MAX_VALUE;
    static final int MOST_LINE_LENGTH = 1 << 30;
    static final int MOST_DEPTH = 256;
    static final int MOST_STRING_LENGTH = Text.MAX_LENGTH;
    static final int MOST_NAME_LENGTH = Text.MAX_LENGTH;
    static final int MOST_NUMBER_LENGTH = 1_000;
    static final int MOST_MEMBERS = 1_000_000;
    static final int MOST_ELEMENTS = 1_000_000_000;
    static final int MOST_PROBLEMS = 10_000;
    static final int MOST_BAD_LINES = 1_000_000_000;

    ReadLimits() {}

    /**
     * Returns the limits that hold where no others are given.
     *
     * @return the limits
     */
    public static ReadLimits standard() {
        return ImmutableReadLimits.builder().build();
    }

    /**
     * Returns the length of a document.
     *
     * @return the most that is read, in UTF-16 units, so that it does not depend on how the document comes; 67,108,864 unless changed
     */
    @Value.Default
    public long documentLength() {
        return 64L << 20;
    }

    /**
     * Returns the same limits but for the length of a document.
     *
     * @param documentLength the most that is to be read: 1 to 2,147,483,647
     * @return the limits
     * @throws IllegalArgumentException if it is out of these bounds
     */
    public abstract ReadLimits withDocumentLength(long documentLength);

    /**
     * Returns the length of a line, where each line is a document.
     *
     * @return the most that is read, in UTF-16 units, without the line end; 1,048,576 unless changed
     */
    @Value.Default
    public int lineLength() {
        return 1 << 20;
    }

    /**
     * Returns the same limits but for the length of a line.
     *
     * @param lineLength the most that is to be read: 1 to 1,073,741,824
     * @return the limits
     * @throws IllegalArgumentException if it is out of these bounds
     */
    public abstract ReadLimits withLineLength(int lineLength);

    /**
     * Returns how deep objects and lists may stand in each other.
     *
     * @return the most that is read, in levels; 64 unless changed, where the format itself needs 11
     */
    @Value.Default
    public int depth() {
        return 64;
    }

    /**
     * Returns the same limits but for how deep objects and lists may stand in each other.
     *
     * @param depth the most that is to be read: 1 to 256
     * @return the limits
     * @throws IllegalArgumentException if it is out of these bounds
     */
    public abstract ReadLimits withDepth(int depth);

    /**
     * Returns the length of a string.
     *
     * @return the most that is read, in UTF-16 units; 65,536 unless changed, which is all that a text can have
     */
    @Value.Default
    public int stringLength() {
        return Text.MAX_LENGTH;
    }

    /**
     * Returns the same limits but for the length of a string.
     *
     * @param stringLength the most that is to be read: 1 to 65,536
     * @return the limits
     * @throws IllegalArgumentException if it is out of these bounds
     */
    public abstract ReadLimits withStringLength(int stringLength);

    /**
     * Returns the length of the name of a member.
     *
     * @return the most that is read, in UTF-16 units; 256 unless changed
     */
    @Value.Default
    public int nameLength() {
        return 256;
    }

    /**
     * Returns the same limits but for the length of the name of a member.
     *
     * @param nameLength the most that is to be read: 1 to 65,536
     * @return the limits
     * @throws IllegalArgumentException if it is out of these bounds
     */
    public abstract ReadLimits withNameLength(int nameLength);

    /**
     * Returns the length of a number as it is written.
     *
     * @return the most that is read, in characters; 32 unless changed
     */
    @Value.Default
    public int numberLength() {
        return 32;
    }

    /**
     * Returns the same limits but for the length of a number as it is written.
     *
     * @param numberLength the most that is to be read: 1 to 1,000
     * @return the limits
     * @throws IllegalArgumentException if it is out of these bounds
     */
    public abstract ReadLimits withNumberLength(int numberLength);

    /**
     * Returns how many members an object may have.
     *
     * @return the most that is read, in members; 1,024 unless changed
     */
    @Value.Default
    public int members() {
        return 1_024;
    }

    /**
     * Returns the same limits but for how many members an object may have.
     *
     * @param members the most that is to be read: 1 to 1,000,000
     * @return the limits
     * @throws IllegalArgumentException if it is out of these bounds
     */
    public abstract ReadLimits withMembers(int members);

    /**
     * Returns how many elements a list may have, so also how many claims a report.
     *
     * @return the most that is read, in elements; 1,000,000 unless changed
     */
    @Value.Default
    public int elements() {
        return 1_000_000;
    }

    /**
     * Returns the same limits but for how many elements a list may have, so also how many claims a report.
     *
     * @param elements the most that is to be read: 1 to 1,000,000,000
     * @return the limits
     * @throws IllegalArgumentException if it is out of these bounds
     */
    public abstract ReadLimits withElements(int elements);

    /**
     * Returns how many problems of one document are told.
     *
     * @return the most that is read, in problems; 100 unless changed
     */
    @Value.Default
    public int problems() {
        return 100;
    }

    /**
     * Returns the same limits but for how many problems of one document are told.
     *
     * @param problems the most that is to be read: 1 to 10,000
     * @return the limits
     * @throws IllegalArgumentException if it is out of these bounds
     */
    public abstract ReadLimits withProblems(int problems);

    /**
     * Returns how many lines with problems {@link ReportLines} goes on behind.
     *
     * @return the most that are told, in lines; 1,000 unless changed
     */
    @Value.Default
    public int badLines() {
        return 1_000;
    }

    /**
     * Returns the same limits but for how many lines may have problems.
     *
     * @param badLines the most that are to be told: 1 to 1,000,000,000
     * @return the limits
     * @throws IllegalArgumentException if it is out of these bounds
     */
    public abstract ReadLimits withBadLines(int badLines);

    @Value.Check
    void check() {
        check("documentLength", documentLength(), MOST_DOCUMENT_LENGTH);
        check("lineLength", lineLength(), MOST_LINE_LENGTH);
        check("depth", depth(), MOST_DEPTH);
        check("stringLength", stringLength(), MOST_STRING_LENGTH);
        check("nameLength", nameLength(), MOST_NAME_LENGTH);
        check("numberLength", numberLength(), MOST_NUMBER_LENGTH);
        check("members", members(), MOST_MEMBERS);
        check("elements", elements(), MOST_ELEMENTS);
        check("problems", problems(), MOST_PROBLEMS);
        check("badLines", badLines(), MOST_BAD_LINES);
    }

    private static void check(String what, long limit, long most) {
        checkArgument(1 <= limit && limit <= most, "%s must be from 1 to %s, got %s", what, most, limit);
    }
}
