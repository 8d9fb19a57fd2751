package org.drawdown.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class Utf8ReaderProperties {
    /** UTF-8 in which a byte may have gone wrong. */
    @Provide
    Arbitrary<byte[]> texts() {
        Arbitrary<String> text = Arbitraries.strings()
                .withChars('a', '\n', '\u00E9', '\u0627', '\u2028', '\uFEFF')
                .withCharRange('\uD83D', '\uD83D')
                .withCharRange('\uDE9A', '\uDE9C')
                .ofMaxLength(40);
        Arbitrary<byte[]> sound = text.map(units -> units.getBytes(UTF_8));
        Arbitrary<byte[]> raw = Arbitraries.bytes().array(byte[].class).ofMaxSize(12);
        return Arbitraries.oneOf(sound, raw, sound.flatMap(bytes -> raw.map(more -> joined(bytes, more))));
    }

    @Property
    void readsWhatTheJdkReadsAndRefusesWhatItRefuses(@ForAll("texts") byte[] bytes, @ForAll Random random)
            throws IOException {
        assertEquals(decodedByTheJdk(bytes), decoded(new Utf8Reader(new Pieces(bytes, random)), random));
    }

    @Property
    void tellsTheLineAndTheColumnOfTheFirstWrongByte(@ForAll("texts") byte[] start) throws IOException {
        Optional<String> text = decodedByTheJdk(start);
        if (text.isEmpty()) {
            return;
        }
        String read = text.get().startsWith("\uFEFF") ? text.get().substring(1) : text.get();
        String[] lines = read.split("\r\n|\r|\n", -1);
        String place = "line " + lines.length + ", column " + (lines[lines.length - 1].length() + 1);
        Utf8Reader reader = new Utf8Reader(new ByteArrayInputStream(joined(start, new byte[] {(byte) 0xFF})));
        Utf8Reader.NotUtf8Exception refusal =
                assertThrows(Utf8Reader.NotUtf8Exception.class, () -> reader.transferTo(Writer.nullWriter()));
        assertEquals(place, "line " + refusal.line() + ", column " + refusal.column());
        assertEquals("the byte 0xFF", refusal.firstByte());
    }

    private static Optional<String> decodedByTheJdk(byte[] bytes) {
        try {
            return Optional.of(UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> decoded(Utf8Reader reader, Random random) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[3];
        try {
            while (true) {
                int read = reader.read(buffer, 0, 1 + random.nextInt(3));
                if (read < 0) {
                    return Optional.of(text.toString());
                }
                text.append(buffer, 0, read);
            }
        } catch (Utf8Reader.NotUtf8Exception e) {
            return Optional.empty();
        }
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] joined = new byte[first.length + second.length];
        System.arraycopy(first, 0, joined, 0, first.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }

    /** A stream that gives what it has in pieces of any size. */
    private static final class Pieces extends ByteArrayInputStream {
        private final Random random;

        Pieces(byte[] bytes, Random random) {
            super(bytes);
            this.random = random;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            return super.read(target, offset, 1 + random.nextInt(Math.min(4, length)));
        }
    }
}
