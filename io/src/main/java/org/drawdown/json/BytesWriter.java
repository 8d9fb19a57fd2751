package org.drawdown.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.util.BufferRecycler;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes the bytes of a document, in UTF-8: the same that a generator of Jackson's for characters makes of it. */
final class BytesWriter extends JsonWriter implements AutoCloseable {
    private static final byte[] TRUE = {'t', 'r', 'u', 'e'};
    private static final byte[] FALSE = {'f', 'a', 'l', 's', 'e'};
    private static final byte[] HEX = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'};

    /** The most bytes of a character that is escaped, and of one that is not, in UTF-16 units. */
    private static final int ESCAPED_LENGTH = 6;

    private static final int UNIT_LENGTH = 3;
    private static final int MOST_DIGITS = 11;

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

    private final Optional<Layout> layout;
    private final @Nullable Output output;
    private final BufferRecycler recycler = JsonRecyclerPools.defaultPool().acquireAndLinkPooled();
    private final byte[] first = recycler.allocByteBuffer(BufferRecycler.BYTE_WRITE_ENCODING_BUFFER);
    private byte[] bytes = first;
    private int length;
    private boolean hasBegun;
    private boolean isBeginning;
    private boolean isAfterName;

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
        this.layout = isLaidOut ? Optional.of(new Layout()) : Optional.empty();
        this.output = output;
    }

    // ---- values

    @Override
    void begin() {
        begin('{');
    }

    @Override
    void end() {
        end('}');
    }

    @Override
    void beginList() {
        begin('[');
    }

    @Override
    void endList() {
        end(']');
    }

    @Override
    void name(String name) throws IOException {
        beginName();
        quotePlain(name);
        endName();
    }

    @Override
    void anyName(String name) throws IOException {
        beginName();
        quote(name);
        endName();
    }

    private void beginName() throws IOException {
        if (output != null && length > first.length / 2) {
            giveTo(output);
        }
        separate();
    }

    private void endName() {
        put(':');
        if (layout.isPresent()) {
            put(' ');
        }
        isAfterName = true;
    }

    @Override
    void word(String word) {
        beginValue();
        quotePlain(word);
    }

    @Override
    void text(String text) {
        beginValue();
        quote(text);
    }

    @Override
    void number(int number) {
        beginValue();
        ensure(MOST_DIGITS);
        if (number >= 0 && number < 10) {
            bytes[length++] = (byte) ('0' + number);
        } else {
            ascii(Integer.toString(number));
        }
    }

    @Override
    void number(BigDecimal number) {
        beginValue();
        ascii(number.toString());
    }

    @Override
    void flag(boolean flag) {
        beginValue();
        byte[] word = flag ? TRUE : FALSE;
        ensure(word.length);
        System.arraycopy(word, 0, bytes, length, word.length);
        length += word.length;
    }

    @Override
    void nextIsSmall() {
        if (layout.isPresent()) {
            layout.get().nextIsSmall();
        }
    }

    /** Ends a document that is laid out with a line feed. */
    void endLine() {
        put('\n');
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
        beginValue();
        put(bracket);
        if (layout.isPresent()) {
            layout.get().enter();
        }
        isBeginning = true;
        hasBegun = true;
    }

    private void end(char bracket) {
        if (layout.isPresent() && layout.get().leave() && !isBeginning) {
            breakLine(layout.get().indent());
        }
        put(bracket);
        isBeginning = false;
    }

    /** Comes before an element, or before the value of a member. */
    private void beginValue() {
        if (isAfterName) {
            isAfterName = false;
        } else if (hasBegun) {
            separate();
        }
    }

    private void separate() {
        if (!isBeginning) {
            put(',');
        }
        if (layout.isPresent()) {
            int indent = layout.get().indent();
            if (indent >= 0) {
                breakLine(indent);
            } else if (!isBeginning) {
                put(' ');
            }
        }
        isBeginning = false;
    }

    private void breakLine(int indent) {
        ensure(1 + 2 * indent);
        bytes[length++] = '\n';
        for (int i = 0; i < 2 * indent; i++) {
            bytes[length++] = ' ';
        }
    }

    // ---- characters

    /** Nothing else that copies the characters of ASCII is as fast. */
    @SuppressWarnings("deprecation")
    private void quotePlain(String word) {
        int units = word.length();
        ensure(units + 2);
        bytes[length] = '"';
        word.getBytes(0, units, bytes, length + 1);
        length += units + 2;
        bytes[length - 1] = '"';
    }

    private void quote(String text) {
        int units = text.length();
        ensure(UNIT_LENGTH * units + 2);
        byte[] to = bytes;
        int at = length;
        to[at++] = '"';
        int i = 0;
        for (; i < units; i++) {
            char unit = text.charAt(i);
            if (unit >= ESCAPES.length || ESCAPES[unit] != 0) {
                break;
            }
            to[at++] = (byte) unit;
        }
        length = at;
        if (i < units) {
            quoteOther(text, i);
        }
        bytes[length++] = '"';
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
                    ensure(ESCAPED_LENGTH + UNIT_LENGTH * (units - i) + 1);
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

    private void ascii(String text) {
        ensure(text.length());
        for (int i = 0; i < text.length(); i++) {
            bytes[length++] = (byte) text.charAt(i);
        }
    }

    private void put(char one) {
        ensure(1);
        bytes[length++] = (byte) one;
    }

    private void ensure(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }
}
