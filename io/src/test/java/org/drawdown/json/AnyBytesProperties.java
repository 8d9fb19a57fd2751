package org.drawdown.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever the bytes, reading ends in a value or in a problem with its place. */
class AnyBytesProperties {
    private static final byte[] REPORT = Golden.bytes(Golden.SEED_REPORT);
    private static final byte[] GAZETTEER = Golden.bytes(Golden.SEED_GAZETTEER);
    private static final byte[] TOKENS = "{}[]\",:0123456789.-+eE\\utrfalsn \n\t".getBytes(UTF_8);

    @Property
    void aChangedDocumentIsReadOrRefused(@ForAll Random random) throws IOException {
        readOrRefused(changed(random.nextBoolean() ? REPORT : GAZETTEER, random));
    }

    @Property
    void anyBytesAreReadOrRefused(@ForAll byte[] bytes) throws IOException {
        readOrRefused(bytes);
    }

    private static void readOrRefused(byte[] bytes) throws IOException {
        readOrRefused(bytes, DrawdownJson::readReport);
        readOrRefused(bytes, DrawdownJson::readGazetteer);
    }

    private static void readOrRefused(byte[] bytes, Reading reading) throws IOException {
        try {
            reading.read(bytes, ReadOption.reportingTo(ignored -> {}));
        } catch (DrawdownJsonException e) {
            for (JsonProblem problem : e.problems()) {
                assertTrue(problem.line() >= 1, problem::message);
                assertTrue(problem.column() >= 1, problem::message);
            }
        }
    }

    @FunctionalInterface
    private interface Reading {
        void read(byte[] bytes, ReadOption... options) throws DrawdownJsonException;
    }

    /** The bytes with a few of them changed, left out, doubled or cut off. */
    private static byte[] changed(byte[] original, Random random) {
        byte[] bytes = original.clone();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            int at = random.nextInt(bytes.length);
            int end = Math.min(bytes.length, at + random.nextInt(8));
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] = TOKENS[random.nextInt(TOKENS.length)];
                case 2 -> bytes = joined(bytes, at, bytes, end);
                default -> bytes = joined(bytes, end, bytes, at);
            }
        }
        return random.nextInt(8) == 0 ? joined(bytes, random.nextInt(bytes.length), bytes, bytes.length) : bytes;
    }

    /** The first bytes up to a position and the second ones from a position. */
    private static byte[] joined(byte[] first, int until, byte[] second, int from) {
        byte[] joined = new byte[until + second.length - from];
        System.arraycopy(first, 0, joined, 0, until);
        System.arraycopy(second, from, joined, until, second.length - from);
        return joined;
    }
}
