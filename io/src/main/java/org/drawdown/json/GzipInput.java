package org.drawdown.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * What a gzip file (RFC 1952) holds, with all its members one behind the other.
 *
 * <p>Unlike {@link java.util.zip.GZIPInputStream} it refuses what follows the last member and is none, tells every damage
 * from the trouble of the file itself, and gives out what it has before it refuses the rest.
 */
final class GzipInput extends InputStream {
    private static final int BUFFER_SIZE = 8_192;
    private static final int FIRST = 0x1F;
    private static final int SECOND = 0x8B;
    private static final int DEFLATE = 8;
    private static final int HAS_HEADER_CHECKSUM = 1 << 1;
    private static final int HAS_EXTRA_FIELD = 1 << 2;
    private static final int HAS_NAME = 1 << 3;
    private static final int HAS_COMMENT = 1 << 4;
    private static final int RESERVED = 0b1110_0000;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER_SIZE];
    private int position;
    private int filled;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private boolean hasBegun;
    private boolean isInMember;

    /** Something else came than a whole gzip file. */
    static final class DamagedException extends IOException {
        private static final long serialVersionUID = 1L;

        DamagedException(String got) {
            super(got);
        }

        String got() {
            return String.valueOf(getMessage());
        }
    }

    GzipInput(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        while (length > 0) {
            if (!isInMember && !beginMember()) {
                return -1;
            }
            int inflated = inflate(target, offset, length);
            if (inflated > 0) {
                checksum.update(target, offset, inflated);
                return inflated;
            }
            if (inflater.finished()) {
                endMember();
            } else if (inflater.needsInput()) {
                if (!fill()) {
                    throw endsTooEarly();
                }
                inflater.setInput(buffer, 0, filled);
            } else {
                throw new DamagedException("one that needs a dictionary");
            }
        }
        return 0;
    }

    private int inflate(byte[] target, int offset, int length) throws DamagedException {
        try {
            return inflater.inflate(target, offset, length);
        } catch (DataFormatException e) {
            throw new DamagedException("damaged data");
        }
    }

    private boolean beginMember() throws IOException {
        if (hasBegun && position == filled && !fill()) {
            return false;
        }
        if (next() != FIRST || next() != SECOND) {
            throw new DamagedException(hasBegun ? "something else behind it" : "something else");
        }
        hasBegun = true;
        int method = next();
        int flags = next();
        if (method != DEFLATE || (flags & RESERVED) != 0) {
            throw new DamagedException("a header that no program writes");
        }
        skip(6);
        if ((flags & HAS_EXTRA_FIELD) != 0) {
            skip(next() | next() << 8);
        }
        if ((flags & HAS_NAME) != 0) {
            skipText();
        }
        if ((flags & HAS_COMMENT) != 0) {
            skipText();
        }
        if ((flags & HAS_HEADER_CHECKSUM) != 0) {
            skip(2);
        }
        inflater.reset();
        checksum.reset();
        inflater.setInput(buffer, position, filled - position);
        isInMember = true;
        return true;
    }

    private void endMember() throws IOException {
        position = filled - inflater.getRemaining();
        // The length is kept modulo 2^32 only.
        if (number() != checksum.getValue() || number() != (inflater.getBytesWritten() & 0xFFFF_FFFFL)) {
            throw new DamagedException("damaged data");
        }
        isInMember = false;
    }

    private long number() throws IOException {
        long number = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            number |= (long) next() << shift;
        }
        return number;
    }

    private void skip(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            next();
        }
    }

    private void skipText() throws IOException {
        while (next() != 0) {
            // A name or a comment, which ends with a zero.
        }
    }

    private int next() throws IOException {
        if (position == filled && !fill()) {
            throw endsTooEarly();
        }
        return buffer[position++] & 0xFF;
    }

    private boolean fill() throws IOException {
        position = 0;
        filled = 0;
        int read = in.read(buffer);
        filled = Math.max(0, read);
        return read > 0;
    }

    private static DamagedException endsTooEarly() {
        return new DamagedException("its end");
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }
}
