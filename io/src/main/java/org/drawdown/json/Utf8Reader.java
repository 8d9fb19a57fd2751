package org.drawdown.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.Locale;

/**
 * Strict UTF-8: what is malformed, overlong or beyond U+10FFFF is refused, and the place is told.
 *
 * <p>Jackson's own decoder reads some of it, and a reader of the JDK refuses it without a place.
 */
final class Utf8Reader extends Reader {
    private static final int BUFFER_SIZE = 8_192;
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER_SIZE];
    private final ByteBuffer bytes = ByteBuffer.wrap(buffer).limit(0);
    private final CharBuffer chars = CharBuffer.allocate(BUFFER_SIZE).limit(0);
    private final CharsetDecoder decoder = UTF_8.newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private boolean ended;
    private boolean started;
    private boolean afterReturn;
    private int line = 1;
    private int column = 1;

    /** Bytes that are not UTF-8. */
    static final class NotUtf8Exception extends CharacterCodingException {
        private static final long serialVersionUID = 1L;

        private final int line;
        private final int column;
        private final byte first;
        private final boolean cutOff;

        NotUtf8Exception(int line, int column, byte first, boolean cutOff) {
            this.line = line;
            this.column = column;
            this.first = first;
            this.cutOff = cutOff;
        }

        /** The same at another place. */
        NotUtf8Exception at(int otherLine, int otherColumn) {
            return new NotUtf8Exception(otherLine, otherColumn, first, cutOff);
        }

        int line() {
            return line;
        }

        int column() {
            return column;
        }

        /** Whether nothing is wrong but that the input ends inside a character. */
        boolean isCutOff() {
            return cutOff;
        }

        /** The first byte that is wrong, as people write bytes. */
        String firstByte() {
            return String.format(Locale.ROOT, "the byte 0x%02X", first);
        }
    }

    /** Where a text begins behind its byte order mark, if it has one. */
    static int behindMark(byte[] bytes, int from, int to) {
        int behind = from + MARK.length;
        return behind <= to && Arrays.equals(bytes, from, behind, MARK, 0, MARK.length) ? behind : from;
    }

    Utf8Reader(InputStream in) {
        this.in = in;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (!chars.hasRemaining()) {
            if (ended && !bytes.hasRemaining()) {
                return -1;
            }
            decode();
        }
        int read = Math.min(length, chars.remaining());
        chars.get(target, offset, read);
        return read;
    }

    private void decode() throws IOException {
        fill();
        chars.clear();
        CoderResult result = decoder.decode(bytes, chars, ended);
        chars.flip();
        // What was decoded is given out before what follows it is refused, so that the refusal knows its place.
        if (result.isError() && !chars.hasRemaining()) {
            throw new NotUtf8Exception(line, column, bytes.get(bytes.position()), ended && isBeginOfCharacter());
        }
        count();
    }

    private boolean isBeginOfCharacter() {
        return UTF_8.newDecoder()
                .decode(bytes.duplicate(), CharBuffer.allocate(2), false)
                .isUnderflow();
    }

    /** Passes over what is left of a line after a refusal; the next character is a line feed, unless it was the last. */
    void skipToLineFeed() throws IOException {
        decoder.reset();
        while (bytes.hasRemaining() || fill()) {
            if (bytes.get(bytes.position()) == '\n') {
                return;
            }
            bytes.get();
        }
    }

    private boolean fill() throws IOException {
        if (ended) {
            return false;
        }
        bytes.compact();
        int read = in.read(buffer, bytes.position(), bytes.remaining());
        ended = read < 0;
        bytes.position(bytes.position() + Math.max(0, read)).flip();
        return bytes.hasRemaining();
    }

    /** Lines and columns as Jackson counts them: a line ends with a line feed, a carriage return, or both. */
    private void count() {
        int first = !started && chars.hasRemaining() && chars.get(0) == DocumentText.BYTE_ORDER_MARK ? 1 : 0;
        started |= chars.hasRemaining();
        for (int i = first; i < chars.limit(); i++) {
            char unit = chars.get(i);
            if (unit == '\r' || unit == '\n') {
                line += unit == '\n' && afterReturn ? 0 : 1;
                column = 1;
            } else {
                column++;
            }
            afterReturn = unit == '\r';
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
