package org.drawdown.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.io.ByteArrayInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drawdown.json.Conformance.Entry;
import org.drawdown.json.Conformance.Input;
import org.drawdown.json.JsonProblem.Code;
import org.junit.jupiter.api.Test;

/** Every document of the folder conformance comes out as the folder says, however it comes in. */
class ConformanceTest {
    /** What a parser of somebody else, which reads the text, finds or lets pass itself. */
    private static final ImmutableSet<String> OF_THE_TEXT =
            ImmutableSet.of("TRUNCATED", "SYNTAX", "TRAILING_CONTENT", "ENCODING", "LIMIT");

    @Test
    void fromBytes() {
        comeOut(Document::read, entry -> true);
    }

    @Test
    void fromAString() {
        comeOut(ConformanceTest::readString, Entry::isUtf8);
    }

    @Test
    void fromAFile() {
        comeOut(ConformanceTest::readFile, entry -> true);
    }

    @Test
    void fromAStream() {
        comeOut(ConformanceTest::readStream, entry -> true);
    }

    @Test
    void fromAStreamThatGivesAByteAtATime() {
        comeOut(ConformanceTest::readDripping, entry -> true);
    }

    @Test
    void fromAReader() {
        comeOut(ConformanceTest::readReader, Entry::isUtf8);
    }

    @Test
    void fromAReaderThatGivesACharacterAtATime() {
        comeOut(ConformanceTest::readDrippingReader, Entry::isUtf8);
    }

    @Test
    void fromAParserOfSomebodyElse() {
        comeOut(
                ConformanceTest::readParser,
                entry -> entry.isUtf8()
                        && entry.code().filter(OF_THE_TEXT::contains).isEmpty()
                        && !new String(entry.bytes(), UTF_8).startsWith("\uFEFF"));
    }

    @Test
    void everyFileIsJudged() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(Conformance.class.getResource(Conformance.FOLDER))
                .toURI());
        Set<String> files = new TreeSet<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .forEach(files::add);
        }
        Set<String> judged = new TreeSet<>(Set.of("README.md", "verdicts.json"));
        Conformance.entries().forEach(entry -> judged.addAll(entry.files()));
        assertEquals(files, judged);
    }

    @Test
    void everyCodeIsThere() {
        Set<String> codes = Conformance.entries().stream()
                .flatMap(entry -> entry.code().stream())
                .collect(Collectors.toSet());
        // These are of streams of reports; the folder has single documents.
        Set<String> ofStreams = Set.of("TORN_LINE", "COMPRESSION");
        assertEquals(Sets.difference(names(Code.values()), ofStreams), codes);
    }

    @Test
    void everyRuleBeyondTheSchemaIsThere() {
        Set<String> rules = Conformance.entries().stream()
                .flatMap(entry -> entry.beyondSchema().stream())
                .collect(Collectors.toSet());
        assertEquals(Arrays.stream(BeyondSchema.values()).map(BeyondSchema::id).collect(Collectors.toSet()), rules);
    }

    /** What is JSON, as far as a schema can see it: neither its text nor its limits break a rule. */
    @Test
    void theSchemaSaysTheSameUnlessARuleIsBeyondIt() {
        List<String> wrong = new ArrayList<>();
        for (Entry entry : Conformance.entries()) {
            boolean isSeen = entry.isUtf8()
                    && entry.code().filter(ConformanceTest::isUnseen).isEmpty();
            if (isSeen && !entry.isLaterVersion() && !entry.isLarge()) {
                boolean keeps = Schema.refusal(
                                Schema.at(entry.kind()), new String(entry.bytes(), UTF_8).replace("\uFEFF", ""))
                        .isEmpty();
                if (keeps != (entry.isRead() || entry.beyondSchema().isPresent())) {
                    wrong.add(entry + (keeps ? " keeps it" : " breaks it"));
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static boolean isUnseen(String code) {
        return OF_THE_TEXT.contains(code)
                || Set.of("EMPTY", "DUPLICATE_MEMBER", "TEXT").contains(code);
    }

    private static <E extends Enum<E>> Set<String> names(E[] constants) {
        return Arrays.stream(constants).map(Enum::name).collect(Collectors.toSet());
    }

    private static void comeOut(Input input, Predicate<Entry> which) {
        List<Entry> entries = Conformance.entries().stream().filter(which).toList();
        assertTrue(entries.size() > 200, () -> "only " + entries.size());
        assertEquals(
                entries.stream().map(entry -> entry + ": " + entry.expected()).collect(Collectors.joining("\n")),
                entries.stream()
                        .map(entry -> entry + ": " + entry.verdict(input))
                        .collect(Collectors.joining("\n")));
    }

    private static <T> T readString(Document<T> kind, byte[] bytes, ReadOption... options) throws IOException {
        return kind.read(new String(bytes, UTF_8), options);
    }

    private static <T> T readFile(Document<T> kind, byte[] bytes, ReadOption... options) throws IOException {
        Path file = Files.createTempFile("conformance", ".json");
        try {
            return kind.read(Files.write(file, bytes), options);
        } finally {
            Files.delete(file);
        }
    }

    private static <T> T readStream(Document<T> kind, byte[] bytes, ReadOption... options) throws IOException {
        return kind.read(new ByteArrayInputStream(bytes), options);
    }

    private static <T> T readDripping(Document<T> kind, byte[] bytes, ReadOption... options) throws IOException {
        InputStream dripping = new ByteArrayInputStream(bytes) {
            @Override
            public int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(1, length));
            }
        };
        return kind.read(dripping, options);
    }

    private static <T> T readReader(Document<T> kind, byte[] bytes, ReadOption... options) throws IOException {
        return kind.read(new StringReader(new String(bytes, UTF_8)), options);
    }

    private static <T> T readDrippingReader(Document<T> kind, byte[] bytes, ReadOption... options) throws IOException {
        Reader dripping = new FilterReader(new StringReader(new String(bytes, UTF_8))) {
            @Override
            public int read(char[] target, int offset, int length) throws IOException {
                return super.read(target, offset, Math.min(1, length));
            }
        };
        return kind.read(dripping, options);
    }

    private static <T> T readParser(Document<T> kind, byte[] bytes, ReadOption... options) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(new StringReader(new String(bytes, UTF_8)))) {
            return kind.read(parser, options);
        }
    }
}
