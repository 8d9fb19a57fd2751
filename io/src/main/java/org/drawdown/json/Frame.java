package org.drawdown.json;

import com.fasterxml.jackson.core.JsonLocation;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.drawdown.json.JsonProblem.Place;
import org.jspecify.annotations.Nullable;

/**
 * An object or a list that is being read: where it began, and how far it has been read.
 *
 * <p>There is one frame for each level, used again for whatever is read there next.
 */
final class Frame {
    private static final int MANY = 16;

    private final @Nullable Frame outer;
    private @Nullable Frame inner;
    private String what = "";
    private int line;
    private int column;
    private boolean isDocument;
    private boolean isSpoiled;

    /** Of a list, the position of the element that is being read; of an object, -1. */
    private int index;

    // Of an object, its members so far.
    private int count;
    private String[] names = new String[MANY];
    private int[] lines = new int[MANY];
    private int[] columns = new int[MANY];
    private final Set<String> manyNames = new HashSet<>();

    Frame(@Nullable Frame outer) {
        this.outer = outer;
    }

    @Nullable
    Frame outer() {
        return outer;
    }

    Frame inner() {
        if (inner == null) {
            inner = new Frame(this);
        }
        return inner;
    }

    void beginObject(String what, JsonLocation start) {
        begin(what, start, -1);
    }

    void beginList(String what, JsonLocation start) {
        begin(what, start, 0);
    }

    private void begin(String what, JsonLocation start, int index) {
        this.what = what;
        this.line = line(start);
        this.column = column(start);
        this.index = index;
        this.isDocument = false;
        this.isSpoiled = false;
        this.count = 0;
        this.manyNames.clear();
    }

    /** What it is, with its article: "a claim". */
    String what() {
        return what;
    }

    void called(String what) {
        this.what = what;
    }

    /** How many levels there are down to this one, itself among them. */
    int level() {
        int level = 0;
        for (Frame frame = this; frame != null; frame = frame.outer) {
            level++;
        }
        return level;
    }

    /** Whether something in it was refused, so that it can be no whole any more. */
    boolean isSpoiled() {
        return isSpoiled;
    }

    void spoil() {
        isSpoiled = true;
    }

    boolean isDocument() {
        return isDocument;
    }

    void becomeDocument() {
        isDocument = true;
    }

    // ---- lists

    int index() {
        return index;
    }

    void nextElement() {
        index++;
    }

    // ---- objects

    int memberCount() {
        return count;
    }

    String member(int position) {
        return names[position];
    }

    /** The member that is being read. */
    String member() {
        return names[count - 1];
    }

    void addMember(String name, JsonLocation place) {
        if (count == names.length) {
            names = Arrays.copyOf(names, 2 * count);
            lines = Arrays.copyOf(lines, 2 * count);
            columns = Arrays.copyOf(columns, 2 * count);
        }
        names[count] = name;
        lines[count] = line(place);
        columns[count] = column(place);
        count++;
    }

    /** Whether the member that is being read has the name of an earlier one. */
    boolean isRepeated() {
        String last = member();
        if (count <= MANY) {
            for (int i = 0; i < count - 1; i++) {
                if (names[i].equals(last)) {
                    return true;
                }
            }
            return false;
        }
        if (manyNames.isEmpty()) {
            manyNames.addAll(Arrays.asList(names).subList(0, count - 1));
        }
        return !manyNames.add(last);
    }

    // ---- places

    /** Where it began. */
    Place place(String basePointer) {
        return new Place(line, column, pointer(basePointer, outer), field(outer));
    }

    /** Where the name of a member stands. */
    Place placeOfMember(String basePointer, int position) {
        String pointer = pointer(basePointer, outer) + "/" + escaped(names[position]);
        return new Place(lines[position], columns[position], pointer, Optional.of(names[position]));
    }

    /** The member whose value is being read in a frame; none in a list. */
    static Optional<String> field(@Nullable Frame frame) {
        return frame != null && frame.index < 0 && frame.count > 0 ? Optional.of(frame.member()) : Optional.empty();
    }

    /** The JSON pointer of the value that is being read in a frame. */
    static String pointer(String basePointer, @Nullable Frame innermost) {
        StringBuilder pointer = new StringBuilder();
        for (Frame frame = innermost; frame != null; frame = frame.outer) {
            if (frame.index >= 0) {
                pointer.insert(0, "/" + frame.index);
            } else if (frame.count > 0) {
                pointer.insert(0, "/" + escaped(frame.member()));
            }
        }
        return pointer.insert(0, basePointer).toString();
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** The line; 0 where there is none, as in a tree in memory. */
    static int line(JsonLocation location) {
        return Math.max(0, location.getLineNr());
    }

    /** The column; 0 where there is none. Before its first token a parser is in column 0 of line 1. */
    static int column(JsonLocation location) {
        return Math.max(Math.min(line(location), 1), location.getColumnNr());
    }
}
