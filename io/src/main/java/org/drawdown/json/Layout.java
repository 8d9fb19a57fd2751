package org.drawdown.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/**
 * Lays a document out for people: each member and each element on a line of its own, two spaces a level; but small
 * values, such as words with their language, on one line.
 *
 * <p>Which values are small is said by their twins, so that no line depends on how long another one is.
 */
final class Layout implements PrettyPrinter {
    private int depth;

    /** How many of the levels stand on the current line. */
    private int depthOnThisLine;

    private boolean nextIsSmall;

    /** The object or list that begins next stands on one line. */
    void nextIsSmall() {
        nextIsSmall = true;
    }

    @Override
    public void writeStartObject(JsonGenerator out) throws IOException {
        begin(out, '{');
    }

    @Override
    public void beforeObjectEntries(JsonGenerator out) throws IOException {
        separate(out, "");
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator out) throws IOException {
        out.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator out) throws IOException {
        out.writeRaw(',');
        separate(out, " ");
    }

    @Override
    public void writeEndObject(JsonGenerator out, int members) throws IOException {
        end(out, '}', members);
    }

    @Override
    public void writeStartArray(JsonGenerator out) throws IOException {
        begin(out, '[');
    }

    @Override
    public void beforeArrayValues(JsonGenerator out) throws IOException {
        separate(out, "");
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator out) throws IOException {
        out.writeRaw(',');
        separate(out, " ");
    }

    @Override
    public void writeEndArray(JsonGenerator out, int elements) throws IOException {
        end(out, ']', elements);
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator out) throws IOException {
        out.writeRaw('\n');
    }

    private void begin(JsonGenerator out, char bracket) throws IOException {
        out.writeRaw(bracket);
        enter();
    }

    /** Goes into the object or list that has begun. */
    void enter() {
        depth++;
        if (nextIsSmall || depthOnThisLine > 0) {
            depthOnThisLine++;
            nextIsSmall = false;
        }
    }

    /** Goes out of it again; returns whether its end stands on a line of its own, unless it is empty. */
    boolean leave() {
        depth--;
        if (depthOnThisLine > 0) {
            depthOnThisLine--;
            return false;
        }
        return true;
    }

    /** How many levels what comes next is indented; negative where it stands on the same line. */
    int indent() {
        return depthOnThisLine > 0 ? -1 : depth;
    }

    private void end(JsonGenerator out, char bracket, int size) throws IOException {
        if (leave() && size > 0) {
            separate(out, "");
        }
        out.writeRaw(bracket);
    }

    private void separate(JsonGenerator out, String onThisLine) throws IOException {
        if (indent() < 0) {
            out.writeRaw(onThisLine);
            return;
        }
        out.writeRaw('\n');
        for (int i = 0; i < depth; i++) {
            out.writeRaw("  ");
        }
    }
}
