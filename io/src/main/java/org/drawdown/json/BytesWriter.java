package org.drawdown.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.io.NumberOutput;
import com.fasterxml.jackson.core.util.BufferRecycler;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Writes the bytes of a document, in UTF-8: the same that a generator of Jackson's for characters makes of it. */
final class BytesWriter extends JsonWriter implements AutoCloseable {
    private static final byte[] HEX = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'};

    /** The most bytes of a character that is escaped, and of one that is not, in UTF-16 units. */
    private static final int ESCAPED_LENGTH = 6;

    private static final int UNIT_LENGTH = 3;
    private static final int MOST_DIGITS = 11;

    /** The most bytes before a member or an element, around a text, and behind a name. */
    private static final int SEPARATION = 2;

    private static final int QUOTES = 2;
    private static final int COLON = 2;

    /** For each character of ASCII: 0 if it stands for itself, or what is written behind a backslash. */
    private static final byte[] ESCAPES = new byte[0x80];

    static {
        Arrays.fill(ESCAPES, 0, ' ', (byte) 'u');
        ESCAPES['\b'] = 'b';
        ESCAPES['\t'] = 't';
        ESCAPES['\n'] = 'n';
        ESCAPES['\f'] = 'f';
        ESCAPES['\r'] = 'r';
        ESCAPES['"'] = '"';
        ESCAPES['\\'] = '\\';
    }

    private final @Nullable Layout layout;
    private final @Nullable Output output;
    private final BufferRecycler recycler = JsonRecyclerPools.defaultPool().acquireAndLinkPooled();
    private final byte[] first = recycler.allocByteBuffer(BufferRecycler.BYTE_WRITE_ENCODING_BUFFER);
    private byte[] bytes = first;
    private int length;
    private boolean isBeginning;

    /** The value that follows needs nothing before it: it is that of a member, or the whole document. */
    private boolean isAfterName = true;

    /** Where bytes go when there are many; what is given out ends with a whole character. */
    @FunctionalInterface
    interface Output {
        /** Takes some bytes from the start of an array. */
        void take(byte[] bytes, int length) throws IOException;
    }

    /** Begins a document that is kept until it is asked for. */
    BytesWriter(boolean isLaidOut) {
        this(isLaidOut, null);
    }

    /** Begins a document that is given out as it grows. */
    BytesWriter(boolean isLaidOut, @Nullable Output output) {
        this.layout = isLaidOut ? new Layout() : null;
        this.output = output;
    }

    /** Begins another document in the same memory, and forgets what is left of one that could not be written. */
    void beginDocument() {
        length = 0;
        isBeginning = false;
        isAfterName = true;
    }

    // ---- values

    @Override
    void begin() {
        begin('{');
    }

    @Override
    void end() throws IOException {
        end('}');
    }

    @Override
    void beginList() {
        begin('[');
    }

    @Override
    void endList() throws IOException {
        end(']');
    }

    @Override
    void name(String name) {
        separate(name.length() + QUOTES + COLON);
        quotePlain(name);
        endName();
    }

    @Override
    void anyName(String name) {
        separate(UNIT_LENGTH * name.length() + QUOTES + COLON);
        quote(name);
        endName();
    }

    private void endName() {
        bytes[length++] = ':';
        if (layout != null) {
            bytes[length++] = ' ';
        }
        isAfterName = true;
    }

    @Override
    void word(String word) {
        beginValue(word.length() + QUOTES);
        quotePlain(word);
    }

    @Override
    void text(String text) {
        beginValue(UNIT_LENGTH * text.length() + QUOTES);
        quote(text);
    }

    @Override
    void number(int number) {
        beginValue(MOST_DIGITS);
        length = NumberOutput.outputInt(number, bytes, length);
    }

    @Override
    void number(BigDecimal number) {
        String digits = number.toString();
        beginValue(digits.length());
        plain(digits);
    }

    @Override
    void flag(boolean flag) {
        String word = Boolean.toString(flag);
        beginValue(word.length());
        plain(word);
    }

    @Override
    void nextIsSmall() {
        if (layout != null) {
            layout.nextIsSmall();
        }
    }

    /** Ends a document that is laid out with a line feed. */
    void endLine() {
        ensure(1);
        bytes[length++] = '\n';
    }

    // ---- what is written

    /** Gives out what was written and not yet given out. */
    void giveTo(Output target) throws IOException {
        target.take(bytes, length);
        length = 0;
    }

    String asString() {
        return new String(bytes, 0, length, UTF_8);
    }

    /** Leaves the memory to the next writer. */
    @Override
    public void close() {
        recycler.releaseByteBuffer(BufferRecycler.BYTE_WRITE_ENCODING_BUFFER, first);
        recycler.releaseToPool();
    }

    // ---- layout

    private void begin(char bracket) {
        beginValue(1);
        bytes[length++] = (byte) bracket;
        if (layout != null) {
            layout.enter();
        }
        isBeginning = true;
    }

    private void end(char bracket) throws IOException {
        ensure(1);
        if (layout != null && layout.leave() && !isBeginning) {
            breakLine(layout.indent(), 1);
        }
        bytes[length++] = (byte) bracket;
        isBeginning = false;
        if (output != null && length > first.length / 2) {
            giveTo(output);
        }
    }

    /** Comes before an element, or before the value of a member, and makes room for its bytes. */
    private void beginValue(int room) {
        if (isAfterName) {
            isAfterName = false;
            ensure(room);
        } else {
            separate(room);
        }
    }

    private void separate(int room) {
        ensure(SEPARATION + room);
        if (!isBeginning) {
            bytes[length++] = ',';
        }
        if (layout != null) {
            layOut(layout.indent(), room);
        }
        isBeginning = false;
    }

    private void layOut(int indent, int room) {
        if (indent >= 0) {
            breakLine(indent, room);
        } else if (!isBeginning) {
            bytes[length++] = ' ';
        }
    }

    private void breakLine(int indent, int room) {
        ensure(1 + 2 * indent + room);
        bytes[length++] = '\n';
        for (int i = 0; i < 2 * indent; i++) {
            bytes[length++] = ' ';
        }
    }

    // ---- characters, for all of which there is room

    private void quotePlain(String word) {
        bytes[length++] = '"';
        plain(word);
        bytes[length++] = '"';
    }

    private void plain(String word) {
        copyPlain(word, word.length());
    }

    private void quote(String text) {
        bytes[length++] = '"';
        int plain = plainLength(text);
        copyPlain(text, plain);
        if (plain < text.length()) {
            quoteOther(text, plain);
        }
        bytes[length++] = '"';
    }

    /** How far a text is ASCII and nothing in it is escaped. */
    private static int plainLength(String text) {
        int units = text.length();
        for (int i = 0; i < units; i++) {
            char unit = text.charAt(i);
            if (unit >= ESCAPES.length || ESCAPES[unit] != 0) {
                return i;
            }
        }
        return units;
    }

    /** Nothing else that copies the characters of ASCII is as fast. */
    @SuppressWarnings("deprecation")
    private void copyPlain(String text, int units) {
        text.getBytes(0, units, bytes, length);
        length += units;
    }

    /** Goes on where there is more than plain ASCII. */
    private void quoteOther(String text, int from) {
        int units = text.length();
        byte[] to = bytes;
        int at = length;
        for (int i = from; i < units; i++) {
            char unit = text.charAt(i);
            if (unit < ESCAPES.length) {
                if (ESCAPES[unit] == 0) {
                    to[at++] = (byte) unit;
                } else {
                    length = at;
                    ensure(ESCAPED_LENGTH + UNIT_LENGTH * (units - i) + QUOTES + COLON);
                    escape(unit);
                    to = bytes;
                    at = length;
                }
            } else if (unit < 0x800) {
                to[at++] = (byte) (0xC0 | (unit >> 6));
                to[at++] = (byte) (0x80 | (unit & 0x3F));
            } else if (Character.isHighSurrogate(unit)) {
                // No text holds a lone one.
                int codePoint = text.codePointAt(i++);
                to[at++] = (byte) (0xF0 | (codePoint >> 18));
                to[at++] = (byte) (0x80 | ((codePoint >> 12) & 0x3F));
                to[at++] = (byte) (0x80 | ((codePoint >> 6) & 0x3F));
                to[at++] = (byte) (0x80 | (codePoint & 0x3F));
            } else {
                to[at++] = (byte) (0xE0 | (unit >> 12));
                to[at++] = (byte) (0x80 | ((unit >> 6) & 0x3F));
                to[at++] = (byte) (0x80 | (unit & 0x3F));
            }
        }
        length = at;
    }

    private void escape(char unit) {
        bytes[length++] = '\\';
        bytes[length++] = ESCAPES[unit];
        if (ESCAPES[unit] == 'u') {
            bytes[length++] = '0';
            bytes[length++] = '0';
            bytes[length++] = HEX[unit >> 4];
            bytes[length++] = HEX[unit & 0xF];
        }
    }

    private void ensure(int more) {
        if (bytes.length - length < more) {
            grow(more);
        }
    }

    private void grow(int more) {
        bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
    }
}
