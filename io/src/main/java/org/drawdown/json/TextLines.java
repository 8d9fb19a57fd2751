package org.drawdown.json;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import org.drawdown.json.Utf8Reader.NotUtf8Exception;
import org.jspecify.annotations.Nullable;

/**
 * A text line by line, in the memory that one line takes. A line ends with a line feed, before which a carriage return
 * is passed over, and with nothing else: not with a lone carriage return, U+0085 or U+2028, which may stand in a document.
 *
 * <p>What is too long or not UTF-8 spoils its own line only.
 */
final class TextLines {
    private static final int BUFFER_SIZE = 8_192;

    private Reader text;
    private final int limit;
    private final char[] buffer = new char[BUFFER_SIZE];
    private int position;
    private int filled;
    private boolean started;

    private char[] line = new char[BUFFER_SIZE];
    private int length;
    private long number;
    private boolean isTooLong;
    private boolean hasLineFeed;
    private @Nullable NotUtf8Exception notUtf8;

    TextLines(Reader text, int limit) {
        this.text = text;
        this.limit = limit;
    }

    /** Goes on with another text, which begins with the next line. */
    void goOn(Reader nextText) {
        text = nextText;
        position = 0;
        filled = 0;
    }

    /** Counts a line that somebody else has read. */
    void passOver() {
        number++;
        started = true;
    }

    /** Goes to the next line; false at the end of the text. */
    boolean next() throws IOException {
        length = 0;
        isTooLong = false;
        hasLineFeed = false;
        notUtf8 = null;
        boolean isEmpty = true;
        while (!hasLineFeed && (position < filled || fill())) {
            isEmpty = false;
            int end = position;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            append(end - position);
            hasLineFeed = end < filled;
            position = hasLineFeed ? end + 1 : end;
        }
        if (isEmpty && notUtf8 == null) {
            return false;
        }
        number++;
        if (hasLineFeed && !isTooLong && length > 0 && line[length - 1] == '\r') {
            length--;
        }
        isTooLong |= length > limit;
        return true;
    }

    private void append(int count) {
        // One more than the limit, since the last may be a carriage return that does not count.
        int kept = (int) Math.min(count, limit + 1L - length);
        if (length + kept > line.length) {
            line = Arrays.copyOf(line, (int) Math.max(length + kept, Math.min(2L * line.length, limit + 1L)));
        }
        System.arraycopy(buffer, position, line, length, kept);
        length += kept;
        isTooLong |= kept < count;
    }

    private boolean fill() throws IOException {
        position = 0;
        filled = 0;
        while (filled == 0) {
            try {
                filled = text.read(buffer);
            } catch (NotUtf8Exception e) {
                notUtf8 = atEnd(e);
                ((Utf8Reader) text).skipToLineFeed();
            }
        }
        if (filled < 0) {
            filled = 0;
            return false;
        }
        if (!started && buffer[0] == DocumentText.BYTE_ORDER_MARK) {
            position = 1;
        }
        started = true;
        return true;
    }

    /** A refusal where a parser would place it, which takes every return for the end of a line. */
    private NotUtf8Exception atEnd(NotUtf8Exception refusal) {
        int returns = 0;
        int behindLast = 0;
        for (int i = 0; i < length; i++) {
            if (line[i] == '\r') {
                returns++;
                behindLast = i + 1;
            }
        }
        return refusal.at(1 + returns, length - behindLast + 1);
    }

    /** The number of the line, from 1. */
    long number() {
        return number;
    }

    /** How much of the line has been read. */
    int length() {
        return length;
    }

    boolean isTooLong() {
        return isTooLong;
    }

    /** Whether the line was ended; the last of a text need not be. */
    boolean hasLineFeed() {
        return hasLineFeed;
    }

    /** Whether the text ends inside a character of the line. */
    boolean isCutOff() {
        return notUtf8 != null && notUtf8.isCutOff();
    }

    /** Whether there is nothing in the line but what JSON takes for white space. */
    boolean isBlank() {
        if (notUtf8 != null || isTooLong) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    /** The column at which a column of the document is, of which a parser believes that it goes on behind a return. */
    int column(int lineOfDocument, int columnOfDocument) {
        int before = 0;
        for (int i = 1; i < lineOfDocument; i++) {
            while (line[before] != '\r') {
                before++;
            }
            before++;
        }
        return before + columnOfDocument;
    }

    /** The text of the line, up to what is not UTF-8. */
    Reader reader() {
        return new LineReader(line, length, notUtf8);
    }

    private static final class LineReader extends Reader {
        private final char[] line;
        private final int length;
        private final @Nullable NotUtf8Exception notUtf8;
        private int position;

        LineReader(char[] line, int length, @Nullable NotUtf8Exception notUtf8) {
            this.line = line;
            this.length = length;
            this.notUtf8 = notUtf8;
        }

        @Override
        public int read(char[] target, int offset, int count) throws IOException {
            int read = Math.min(count, length - position);
            if (read > 0) {
                System.arraycopy(line, position, target, offset, read);
                position += read;
                return read;
            }
            if (notUtf8 != null) {
                throw notUtf8;
            }
            return -1;
        }

        @Override
        public void close() {}
    }
}
