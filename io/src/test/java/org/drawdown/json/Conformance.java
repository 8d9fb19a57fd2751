package org.drawdown.json;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The documents of the folder conformance, whose README says what they are. */
final class Conformance {
    static final String FOLDER = "/org/drawdown/conformance/";

    /** The kinds of documents: how a text of the kind is read and written again. */
    static final ImmutableMap<String, Rewriting<?>> KINDS = ImmutableMap.of(
            "report", new Rewriting<>(ReportJson.DOCUMENT),
            "gazetteer", new Rewriting<>(GazetteerJson.DOCUMENT),
            "ledger", new Rewriting<>(LedgerJson.DOCUMENT),
            "timeline", new Rewriting<>(TimelineJson.DOCUMENT));

    private Conformance() {}

    /** Prints the verdicts of this machine, in ASCII. */
    public static void main(String[] arguments) {
        new PrintStream(System.out, true, US_ASCII).print(verdicts());
    }

    /** What comes out of all documents, one line each. */
    static String verdicts() {
        return entries().stream()
                .map(entry -> entry + ": " + escaped(entry.verdict(Document::read)) + "\n")
                .collect(Collectors.joining());
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char unit : text.toCharArray()) {
            boolean plain = unit >= ' ' && unit <= '~';
            escaped.append(plain ? String.valueOf(unit) : String.format(Locale.ROOT, "\\u%04X", (int) unit));
        }
        return escaped.toString();
    }

    static ImmutableList<Entry> entries() {
        ImmutableList.Builder<Entry> entries = ImmutableList.builder();
        manifest().path("documents").forEach(one -> entries.add(new Entry(one)));
        return entries.build();
    }

    private static JsonNode manifest() {
        try {
            return new ObjectMapper().readTree(bytes("verdicts.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The document that has every member of its kind. */
    static String withEverything(String kind) {
        return new String(bytes("valid/" + kind + "-with-everything.json"), UTF_8);
    }

    static byte[] bytes(String file) {
        try (var in = Conformance.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new AssertionError("there is no such file: " + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Some way of reading bytes. */
    @FunctionalInterface
    interface Input {
        <T> T read(Document<T> kind, byte[] bytes, ReadOption... options) throws IOException;
    }

    /** A kind of document. */
    record Rewriting<T>(Document<T> kind) {
        String written(Input input, byte[] bytes, ReadOption... options) throws IOException {
            return kind.write(input.read(kind, bytes, options));
        }
    }

    /** A document and what is to come of it. */
    record Entry(JsonNode entry) {
        boolean isRead() {
            return entry.path("verdict").textValue().equals("read");
        }

        byte[] bytes() {
            if (entry.has("file")) {
                return Conformance.bytes(entry.path("file").textValue());
            }
            StringBuilder text = new StringBuilder();
            entry.path("pieces")
                    .forEach(piece -> text.append(
                            piece.isTextual()
                                    ? piece.textValue()
                                    : piece.path("repeat")
                                            .textValue()
                                            .repeat(piece.path("times").intValue())));
            return text.toString().getBytes(UTF_8);
        }

        /** The files that belong to it. */
        List<String> files() {
            return Stream.of("file", "written")
                    .map(entry::path)
                    .filter(JsonNode::isTextual)
                    .map(JsonNode::textValue)
                    .toList();
        }

        boolean isLaterVersion() {
            return new String(bytes(), UTF_8).matches("(?s).*drawdown/1\\.[1-9].*");
        }

        /** Whether it is put together from repeated pieces. */
        boolean isLarge() {
            return entry.has("pieces");
        }

        boolean isUtf8() {
            return !entry.path("file").asText().endsWith(".bytes");
        }

        Optional<String> beyondSchema() {
            return Optional.ofNullable(entry.path("beyondSchema").textValue());
        }

        Optional<String> code() {
            return Optional.ofNullable(entry.path("code").textValue());
        }

        String kind() {
            return entry.path("document").textValue();
        }

        /** What has to come out. */
        String expected() {
            List<String> lines = new ArrayList<>();
            entry.path("ignored").forEach(one -> lines.add("ignored " + place(one)));
            if (isRead()) {
                lines.add("read");
                if (entry.has("written")) {
                    lines.add(new String(Conformance.bytes(entry.path("written").textValue()), UTF_8));
                }
            } else {
                lines.add(entry.path("code").textValue() + " " + place(entry));
            }
            return String.join("\n", lines);
        }

        private static String place(JsonNode place) {
            return place.path("line") + ":" + place.path("column") + " "
                    + place.path("pointer").textValue() + " "
                    + Optional.ofNullable(place.path("field").textValue());
        }

        /** What comes out; what is written only where the folder says what it must be. */
        String verdict(Input input) {
            List<String> lines = new ArrayList<>();
            try {
                String written = KINDS.get(kind())
                        .written(
                                input,
                                bytes(),
                                ReadOption.reportingTo(problem -> lines.add("ignored " + place(problem))));
                lines.add("read");
                if (entry.has("written")) {
                    lines.add(written);
                }
            } catch (DrawdownJsonException e) {
                lines.clear();
                lines.add(e.problem().code() + " " + place(e.problem()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return String.join("\n", lines);
        }

        private static String place(JsonProblem problem) {
            return problem.line() + ":" + problem.column() + " " + problem.pointer() + " " + problem.field();
        }

        @Override
        public String toString() {
            return entry.path(entry.has("file") ? "file" : "name").textValue();
        }
    }
}
