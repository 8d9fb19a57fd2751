package org.drawdown.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.function.Executable;

/** A good document that is spoiled in several places is refused with exactly those, in order. */
class ProblemsProperties {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String NOBODYS = "nobodys";

    @Property(tries = 300)
    void everySpoiledPlaceIsToldAndNoOther(@ForAll Random random, @ForAll @IntRange(min = 1, max = 100) int spoiled)
            throws IOException {
        Document<?> kind = List.of(
                        ReportJson.DOCUMENT, GazetteerJson.DOCUMENT, LedgerJson.DOCUMENT, TimelineJson.DOCUMENT)
                .get(random.nextInt(4));
        JsonNode tree = MAPPER.readTree(good(kind, random));
        List<Runnable> places = new ArrayList<>();
        collect(tree, places, random);
        Collections.shuffle(places, random);
        places.stream().limit(spoiled).forEach(Runnable::run);
        String text = random.nextBoolean() ? tree.toString() : tree.toPrettyString();
        List<String> expected = spoiledPlaces(text);

        List<JsonProblem> problems = problems(() -> kind.read(text));
        assertEquals(
                expected,
                problems.stream()
                        .map(problem -> place(problem.line(), problem.column(), problem.pointer()))
                        .toList(),
                text);
    }

    @Property(tries = 300)
    void theFirstIsTheSameWhateverFollows(@ForAll Random random) throws IOException {
        JsonNode tree = MAPPER.readTree(Golden.text(Golden.SEED_REPORT));
        List<Runnable> places = new ArrayList<>();
        collect(tree, places, random);
        int first = random.nextInt(places.size());
        places.get(first).run();
        JsonProblem alone =
                problems(() -> DrawdownJson.readReport(tree.toPrettyString())).get(0);
        places.subList(first + 1, places.size()).stream()
                .filter(each -> random.nextInt(8) == 0)
                .forEach(Runnable::run);
        assertEquals(
                alone,
                problems(() -> DrawdownJson.readReport(tree.toPrettyString())).get(0));
    }

    private static String good(Document<?> kind, Random random) {
        if (kind == LedgerJson.DOCUMENT) {
            return Golden.text(Golden.SHADDADI_LEDGER);
        }
        if (kind == TimelineJson.DOCUMENT) {
            return Golden.text(Golden.SHADDADI_TIMELINE);
        }
        Invented invented = new Invented(random);
        return kind == ReportJson.DOCUMENT
                ? ReportJson.DOCUMENT.write(invented.report())
                : GazetteerJson.DOCUMENT.write(invented.gazetteer());
    }

    /** All that can be spoiled, in order: a value becomes null, or an object gets a member that nobody knows. */
    private static void collect(JsonNode node, List<Runnable> places, Random random) {
        if (node instanceof ObjectNode object) {
            for (var member : object.properties()) {
                String name = member.getKey();
                boolean isHeader = name.equals("format") || name.equals("document");
                if (member.getValue() instanceof ContainerNode<?> inner) {
                    collect(inner, places, random);
                    if (inner instanceof ObjectNode known && !name.equals("externalIds") && random.nextInt(4) == 0) {
                        places.add(() -> known.put(NOBODYS, 1));
                    }
                } else if (!isHeader) {
                    places.add(() -> object.putNull(name));
                }
            }
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                int position = i;
                if (list.get(i) instanceof ContainerNode<?> inner) {
                    collect(inner, places, random);
                } else {
                    places.add(() -> list.setNull(position));
                }
            }
        }
    }

    /** Where a plain parser meets what a good document does not have. */
    private static List<String> spoiledPlaces(String text) throws IOException {
        List<String> places = new ArrayList<>();
        try (JsonParser parser = MAPPER.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                boolean isNobodys = token == JsonToken.FIELD_NAME && NOBODYS.equals(parser.currentName());
                if (isNobodys || token == JsonToken.VALUE_NULL) {
                    var location = parser.currentTokenLocation();
                    places.add(place(
                            location.getLineNr(),
                            location.getColumnNr(),
                            parser.getParsingContext().pathAsPointer().toString()));
                }
            }
        }
        return places;
    }

    private static String place(int line, int column, String pointer) {
        return line + ":" + column + " " + pointer;
    }

    private static List<JsonProblem> problems(Executable reading) {
        return assertThrows(DrawdownJsonException.class, reading).problems();
    }
}
