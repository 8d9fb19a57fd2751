package org.drawdown.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.drawdown.claim.Claim;
import org.drawdown.reading.Reading;
import org.drawdown.reading.ReadingPolicy;
import org.drawdown.timeline.Contradiction;

/** A case file: what {@link CaseMapping} may read of it, and what it asks. */
record CaseFile(JsonNode json) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** The cases of the project, ordered by name. */
    static List<CaseFile> ofTheProject() {
        try {
            // Beside this class, whatever runs it.
            return in(Path.of(CaseFile.class.getResource("contradictions.txt").toURI())
                    .getParent());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The cases in a folder, ordered by name. */
    static List<CaseFile> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(CaseFile::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CaseFile read(Path file) {
        try {
            return new CaseFile(MAPPER.readTree(file.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /** What a question about a base on a day may be answered. */
    record Query(
            String base, LocalDate on, Set<String> acceptable, Set<String> mustNotAssert, Set<String> mustReport) {}

    /** A contradiction that is one. */
    record Known(String id, Contradiction.Kind kind, Set<String> claims) {
        /** Whether a contradiction is this one: of its kind, with one of its claims on either side. */
        boolean is(Contradiction found) {
            return found.kind() == kind && touches(found.one()) && touches(found.other());
        }

        private boolean touches(List<Claim> side) {
            return side.stream().anyMatch(claim -> claims.contains(claimId(claim)));
        }
    }

    /** The id that a claim has in the file. */
    static String claimId(Claim claim) {
        return claim.id().replaceFirst("@.*", "");
    }

    String id() {
        return json.get("id").asText();
    }

    CaseMapping mapping() {
        return new CaseMapping(json);
    }

    /** All that is known of this case, read. */
    Reading reading(ReadingPolicy policy) {
        return Reading.of(mapping().ledger(), policy).with(mapping().gazetteer());
    }

    List<JsonNode> claims() {
        return stream(json.get("claims")).toList();
    }

    List<Query> queries() {
        return stream(json.get("queries"))
                .map(query -> new Query(
                        query.get("base").asText(),
                        LocalDate.parse(query.get("on").asText()),
                        texts(query.path("acceptable")),
                        texts(query.path("mustNotAssert")),
                        texts(query.path("mustReport"))))
                .toList();
    }

    /** The contradictions of the truth, optional ones included. */
    List<Known> contradictions() {
        return stream(json.get("truth").get("contradictions"))
                .map(known -> new Known(
                        known.get("id").asText(), kind(known.get("kind").asText()), texts(known.get("claims"))))
                .toList();
    }

    private static Contradiction.Kind kind(String word) {
        if (word.startsWith("self-contradiction")) {
            return Contradiction.Kind.SELF;
        }
        return switch (word) {
            case "wording" -> Contradiction.Kind.DRIFT;
            case "translation-date" -> Contradiction.Kind.DATE;
            default ->
                Stream.of(Contradiction.Kind.values())
                        .filter(kind -> kind.id().equals(word))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no kind of contradiction: " + word));
        };
    }

    /** This file with its claims in another order. */
    CaseFile with(List<JsonNode> claims) {
        ObjectNode copy = MAPPER.createObjectNode().setAll((ObjectNode) json);
        copy.putArray("claims").addAll(claims);
        return new CaseFile(copy);
    }

    /** This file without what the mapping must not read. */
    CaseFile withoutWhatIsNotRead() {
        ObjectNode copy = json.deepCopy();
        copy.remove(List.of("title", "shapes", "truth", "queries", "notes", "notExpressibleByFourStateChain"));
        copy.get("claims").forEach(claim -> ((ObjectNode) claim).remove("says"));
        return new CaseFile(copy);
    }

    private static Set<String> texts(JsonNode array) {
        return stream(array).map(JsonNode::asText).collect(Collectors.toSet());
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    @Override
    public String toString() {
        return id();
    }
}
