package org.drawdown.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads what somebody made to break readers, in a Java of its own, and prints what each comes to. */
final class HostileInputs {
    private static final int HUNDRED_MEGABYTES = 100_000_000;
    private static final int MILLION = 1_000_000;
    private static final String HEADER = "\"format\":\"drawdown/1.1\",\"document\":\"report\",";
    private static final String SOURCE = "\"sources\":[{\"id\":\"p\",\"names\":[\"P\"],\"kind\":\"outlet\"";

    private HostileInputs() {}

    public static void main(String... arguments) throws IOException {
        document("brackets", () -> Stream.of(many("[", HUNDRED_MEGABYTES)));
        document("brackets in a list", () -> Stream.of("{\"claims\":", many("[", HUNDRED_MEGABYTES)));
        document("braces", () -> Stream.of("{" + HEADER + "\"x\":", many("{\"a\":", HUNDRED_MEGABYTES / 5)));
        document("a string", () -> Stream.of("\"", many("a", HUNDRED_MEGABYTES)));
        document("a string for an id", () -> Stream.of("{\"id\":\"", many("a", HUNDRED_MEGABYTES)));
        document("a string in what is refused", () -> Stream.of("{\"id\":[[\"", many("a", HUNDRED_MEGABYTES)));
        document(
                "a string in what is ignored",
                () -> Stream.of("{" + HEADER + "\"x\":[\"", many("a", HUNDRED_MEGABYTES)));
        document("a name", () -> Stream.of("{\"", many("a", HUNDRED_MEGABYTES)));
        document("a number", () -> Stream.of("{\"id\":", many("1", HUNDRED_MEGABYTES)));
        document("blanks", () -> Stream.of(many(" ", HUNDRED_MEGABYTES)));
        document("names of members", () -> Stream.concat(Stream.of("{" + HEADER), names()));
        document("names of ids", () -> Stream.concat(Stream.of("{" + SOURCE + ",\"externalIds\":{"), names()));
        document("names in what is refused", () -> Stream.concat(Stream.of("{\"id\":{"), names()));
        document(
                "names in many objects",
                () -> Stream.concat(
                        Stream.of("{" + HEADER + "\"x\":["),
                        IntStream.range(0, MILLION).mapToObj(i -> "{\"name" + i + "\":1},")));
        document("bad elements", () -> Stream.of("{\"claims\":[", many("0,", HUNDRED_MEGABYTES / 2)));
        document("depth at the limit", () -> deep(63));
        document("depth beyond the limit", () -> deep(64));
        lines("a line of brackets", () -> Stream.of(many("[", HUNDRED_MEGABYTES), "\n7\n"));
        lines("a line of text without an end", () -> Stream.of("{\"id\":\"", many("a", HUNDRED_MEGABYTES)));
        lines("lines of brackets", () -> Stream.of(many("[\n", HUNDRED_MEGABYTES / 2)));
        lines("lines without anything", () -> Stream.of(many("\n", HUNDRED_MEGABYTES)));
        lines("bytes that are no text", () -> Stream.of(many("\u00FF", HUNDRED_MEGABYTES), "\n7\n"));
    }

    private static Stream<String> names() {
        return IntStream.range(0, MILLION).mapToObj(i -> "\"name" + i + "\":\"x\",");
    }

    private static Stream<String> deep(int levels) {
        return Stream.of("{" + HEADER + SOURCE + "}],\"id\":\"r\",\"publisher\":\"p\",\"x\":" + "[".repeat(levels)
                + "]".repeat(levels) + "}");
    }

    private static void document(String name, Supplier<Stream<String>> text) throws IOException {
        long start = System.nanoTime();
        try {
            DrawdownJson.readReport(new Pieces(text.get()), ReadOption.reportingTo(ignored -> {}));
            print(start, name, "read");
        } catch (DrawdownJsonException e) {
            print(start, name, told(e.problems()));
        }
    }

    private static void lines(String name, Supplier<Stream<String>> text) {
        long start = System.nanoTime();
        ReportLines lines = ReportLines.read(new Pieces(text.get()));
        List<String> last = List.of();
        for (ReportLine line : lines) {
            last = List.of(told(line.problems()));
        }
        print(start, name, lines.linesRead() + " lines " + last);
    }

    private static String told(List<JsonProblem> problems) {
        JsonProblem last = problems.get(problems.size() - 1);
        return problems.size() + " " + last.code() + " " + last.expected();
    }

    private static void print(long start, String name, String outcome) {
        // The time is for people.
        System.out.println(name + ": " + outcome + " @" + (System.nanoTime() - start) / 1_000_000 + " ms");
    }

    private static String many(String unit, int count) {
        return unit + "*" + count;
    }

    /** Pieces of text, none of which is kept; "[*100" is a hundred brackets. */
    private static final class Pieces extends InputStream {
        private final Iterator<String> pieces;
        private byte[] piece = new byte[0];
        private int position;
        private long times;

        Pieces(Stream<String> pieces) {
            this.pieces = pieces.iterator();
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            int read = 0;
            while (read < length && (position < piece.length || next())) {
                int count = Math.min(length - read, piece.length - position);
                System.arraycopy(piece, position, target, offset + read, count);
                position += count;
                read += count;
            }
            return read == 0 ? -1 : read;
        }

        private boolean next() {
            if (times > 1) {
                times--;
            } else if (pieces.hasNext()) {
                String next = pieces.next();
                int star = next.lastIndexOf('*');
                times = star < 0 ? 1 : Long.parseLong(next.substring(star + 1));
                String unit = star < 0 ? next : next.substring(0, star);
                // Bigger pieces of many equal ones, so that the time goes into reading.
                int together = times >= 10_000 ? 10_000 : 1;
                times /= together;
                piece = unit.repeat(together).getBytes(ISO_8859_1);
            } else {
                return false;
            }
            position = 0;
            return true;
        }
    }
}
