package org.drawdown.json;

import java.io.IOException;
import java.io.Reader;

/**
 * The text of a document, without the byte order mark that may lead it, up to the limit.
 *
 * <p>Every kind of input comes through here. A call fills what it is given as long as there is text, so that the parser
 * sees the same pieces, and tells the same places, however the text came.
 */
final class DocumentText extends Reader {
    static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Reader text;
    private final ReadLimits limits;
    private boolean started;
    private long length;
    private char last;

    /** The text of one line, where no byte order mark is passed over. */
    static DocumentText ofLine(Reader text, ReadLimits limits) {
        DocumentText line = new DocumentText(text, limits);
        line.started = true;
        return line;
    }

    DocumentText(Reader text, ReadLimits limits) {
        this.text = text;
        this.limits = limits;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int filled = fill(target, offset, length);
        if (!started && filled > 0) {
            started = true;
            if (target[offset] == BYTE_ORDER_MARK) {
                return read(target, offset, length);
            }
        }
        this.length += filled;
        last = filled > 0 ? target[offset + filled - 1] : last;
        if (this.length > limits.documentLength()) {
            throw Limits.documentLength(limits);
        }
        return filled == 0 && length > 0 ? -1 : filled;
    }

    /**
     * Whether the text ends after so many characters, and not with a bracket that closes something: then a parser that
     * stumbles there has stumbled over the end.
     */
    boolean breaksOffAfter(long characters) {
        return characters == length && last != '}' && last != ']' && isAtEnd();
    }

    private boolean isAtEnd() {
        try {
            return read(new char[1], 0, 1) < 0;
        } catch (IOException e) {
            // Something is there, if nothing good.
            return false;
        }
    }

    private int fill(char[] target, int offset, int length) throws IOException {
        // The first piece is a single character, since it may be the mark.
        int wanted = started ? length : Math.min(1, length);
        int filled = 0;
        while (filled < wanted) {
            int read;
            try {
                read = text.read(target, offset + filled, wanted - filled);
            } catch (Utf8Reader.NotUtf8Exception e) {
                if (filled == 0) {
                    throw e;
                }
                break;
            }
            if (read < 0) {
                break;
            }
            filled += read;
        }
        return filled;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
