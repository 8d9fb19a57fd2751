package org.drawdown.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GzipInputTest {
    private static final byte[] TEXT = "the base was emptied and closed".getBytes(UTF_8);
    private static final byte[] FILE = Lines.compressed(TEXT);

    @Test
    void readsWhatWasCompressed() throws IOException {
        for (int length : new int[] {0, 1, 100, 8_192, 100_000}) {
            byte[] bytes = new byte[length];
            new Random(length).nextBytes(bytes);
            assertArrayEquals(bytes, read(Lines.compressed(bytes)));
        }
        assertEquals('t', new GzipInput(new ByteArrayInputStream(FILE)).read());
        assertEquals(-1, new GzipInput(new ByteArrayInputStream(Lines.compressed(new byte[0]))).read());
    }

    @Test
    void readsMembersOneBehindTheOther() throws IOException {
        // So that members begin and end everywhere in the buffer.
        byte[] member = new byte[8_150];
        new Random(1).nextBytes(member);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (int length = 8_090; length < member.length; length += 3) {
            byte[] bytes = Arrays.copyOf(member, length);
            file.writeBytes(Lines.compressed(bytes));
            content.writeBytes(bytes);
        }
        assertArrayEquals(content.toByteArray(), read(file.toByteArray()));
    }

    @Test
    void passesOverWhatAHeaderMayHold() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(Arrays.copyOf(FILE, 10));
        file.writeBytes(new byte[] {2, 0, 'x', 'y', 'n', 'a', 0, 'c', 0, 1, 2});
        file.write(FILE, 10, FILE.length - 10);
        byte[] bytes = file.toByteArray();
        bytes[3] = 0b1_1110;
        assertArrayEquals(TEXT, read(bytes));
        bytes[3] = 0b1_1111;
        assertArrayEquals(TEXT, read(bytes));
    }

    @Test
    void refusesAFileThatEndsTooEarlyWhereverThatIs() {
        for (int length = 0; length < FILE.length; length++) {
            assertEquals("its end", refusal(Arrays.copyOf(FILE, length)), "after " + length + " bytes");
        }
    }

    @Test
    void refusesWhatIsDamaged() {
        assertEquals("something else", refusal(TEXT));
        assertEquals("something else", refusal(changed(1, 0)));
        assertEquals("a header that no program writes", refusal(changed(2, 7)));
        assertEquals("a header that no program writes", refusal(changed(3, 0x20)));
        assertEquals("damaged data", refusal(changed(10, 7)));
        for (int i = FILE.length - 8; i < FILE.length; i++) {
            assertEquals("damaged data", refusal(changed(i, FILE[i] ^ 1)));
        }
    }

    @Test
    void refusesWhatFollowsTheLastMemberAndIsNone() {
        byte[] more = Arrays.copyOf(FILE, FILE.length + 1);
        assertEquals("something else behind it", refusal(more));
    }

    private static byte[] changed(int position, int value) {
        byte[] bytes = FILE.clone();
        bytes[position] = (byte) value;
        return bytes;
    }

    private static byte[] read(byte[] file) throws IOException {
        try (GzipInput in = new GzipInput(new ByteArrayInputStream(file))) {
            return in.readAllBytes();
        }
    }

    private static String refusal(byte[] file) {
        return assertThrows(GzipInput.DamagedException.class, () -> read(file)).got();
    }
}
