package org.drawdown.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of one line after the other. A line that fits into the buffer can be had as it stands there; any is a stream,
 * which ends behind its line feed.
 */
final class LineInput extends InputStream {
    private static final int BUFFER_SIZE = 1 << 16;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER_SIZE];
    private int position;
    private int filled;

    /** How far the buffer belongs to the line. */
    private int lineEnd;

    /** Whether the line ends there. */
    private boolean isWhole = true;

    private boolean hasEnded;
    private @Nullable IOException trouble;

    LineInput(InputStream in) {
        this.in = in;
    }

    /** Goes to the next line, when this one has been read or passed over; false at the end. */
    boolean next() {
        isWhole = false;
        int searched = position;
        while (!find(searched) && !hasEnded && trouble == null && filled - position < buffer.length) {
            searched = filled - position;
            System.arraycopy(buffer, position, buffer, 0, searched);
            position = 0;
            fill(searched);
        }
        isWhole |= hasEnded;
        return position < filled || trouble != null;
    }

    /** Passes the line over if it is there as a whole, not longer than some bytes, and blank. */
    boolean passOverBlank(int most) {
        if (!isWhole || lineEnd - position > most) {
            return false;
        }
        for (int i = position; i < lineEnd; i++) {
            byte one = buffer[i];
            if (one != '\n' && one != ' ' && one != '\t' && one != '\r') {
                return false;
            }
        }
        position = lineEnd;
        return true;
    }

    /** Reads a line where it stands, which passes it over if it succeeds; empty if it is not there as a whole. */
    <T> Optional<T> read(Take<Optional<T>> take) {
        Optional<T> taken = isWhole ? take.from(buffer, position, lineEnd) : Optional.empty();
        position = taken.isPresent() ? lineEnd : position;
        return taken;
    }

    /** Takes some bytes of an array. */
    @FunctionalInterface
    interface Take<T> {
        T from(byte[] bytes, int from, int to);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        while (position == lineEnd) {
            if (isWhole) {
                return -1;
            }
            if (trouble != null) {
                throw trouble;
            }
            position = 0;
            fill(0);
            isWhole = find(0) || hasEnded;
        }
        int read = Math.min(length, lineEnd - position);
        System.arraycopy(buffer, position, target, offset, read);
        position += read;
        return read;
    }

    /** Finds the end of the line. */
    private boolean find(int from) {
        int at = from;
        while (at < filled && EightBytes.lineFeeds(EightBytes.at(buffer, at)) == 0) {
            at += Long.BYTES;
        }
        at += EightBytes.before(EightBytes.lineFeeds(EightBytes.at(buffer, at)));
        isWhole = at < filled;
        lineEnd = isWhole ? at + 1 : filled;
        return isWhole;
    }

    /** Fills the buffer behind what is kept of it; trouble is kept until it has been reached. */
    private void fill(int kept) {
        filled = kept;
        try {
            int read = in.read(buffer, kept, buffer.length - kept);
            hasEnded = read < 0;
            filled += Math.max(0, read);
        } catch (IOException e) {
            trouble = e;
        }
    }
}
