package org.drawdown.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What is found in eight bytes at once is what is found byte by byte. */
class EightBytesProperties {
    @Provide
    Arbitrary<byte[]> bytes() {
        return Arbitraries.oneOf(
                        Arbitraries.bytes(),
                        Arbitraries.of((byte) '"', (byte) '}', (byte) '\\', (byte) '\n', (byte) 0x1F, (byte) '!'))
                .array(byte[].class)
                .ofMaxSize(20);
    }

    @Property
    void theFirstMarkIsWhereTheFirstOfTheBytesIs(@ForAll("bytes") byte[] bytes, @ForAll @IntRange(max = 21) int from) {
        long eight = EightBytes.at(bytes, from);
        assertEquals(before(bytes, from, one -> one == '"'), EightBytes.before(EightBytes.quotes(eight)));
        assertEquals(before(bytes, from, one -> one == '\n'), EightBytes.before(EightBytes.lineFeeds(eight)));
        assertEquals(before(bytes, from, one -> one == '}'), EightBytes.before(EightBytes.closingBraces(eight)));
        assertEquals(
                before(bytes, from, one -> one == '"' || one == '\\' || one < ' '),
                EightBytes.before(EightBytes.ends(eight)));
        assertEquals(before(bytes, from, one -> one >= 0x80) == Long.BYTES, EightBytes.areAscii(eight));
    }

    @Property
    void theBytesBeforeAMarkAreThoseUpToIt(@ForAll("bytes") byte[] bytes, @ForAll @IntRange(max = 21) int from) {
        long eight = EightBytes.at(bytes, from);
        int before = before(bytes, from, one -> one == '"');
        assertEquals(
                EightBytes.between(bytes, from, from + before), EightBytes.before(EightBytes.quotes(eight), eight));
    }

    @Property
    void bytesBetweenPlacesAreNoOthers(
            @ForAll("bytes") byte[] bytes,
            @ForAll @IntRange(max = 21) int from,
            @ForAll @IntRange(min = -1, max = 9) int count) {
        long expected = 0;
        for (int i = Math.min(count, Long.BYTES) - 1; i >= 0; i--) {
            expected = expected * 256 + at(bytes, from + i);
        }
        assertEquals(expected, EightBytes.between(bytes, from, from + count));
    }

    private static int before(byte[] bytes, int from, IntPredicate wanted) {
        return IntStream.range(0, Long.BYTES)
                .filter(i -> wanted.test(at(bytes, from + i)))
                .findFirst()
                .orElse(Long.BYTES);
    }

    private static int at(byte[] bytes, int index) {
        return index < bytes.length ? Byte.toUnsignedInt(bytes[index]) : 0;
    }
}
