package org.drawdown.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.drawdown.json.JsonProblem.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Documents with everything in them, of which one thing at a time is changed: schema and reader refuse the same, and
 * the reader names the place.
 */
class FormatSchemaMutantsTest {
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

    private final List<String> wrong = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"report", "gazetteer", "ledger", "timeline"})
    void aMemberThatIsMissing(String kind) {
        for (Place object : objects(kind)) {
            for (String name : object.shape().required()) {
                JsonProblem problem = refused(kind, changed(kind, object.pointer(), value -> without(value, name)));
                // What is no single value is missing where its list is empty, which breaks a rule.
                boolean isRule = problem.code() == Code.INVALID_VALUE;
                boolean isMissing = problem.code() == Code.MISSING_MEMBER
                        && problem.field().orElse("").equals(name);
                check(isRule || isMissing, problem, "without " + name);
                check(problem.pointer().equals(object.pointer()), problem, "without " + name);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "gazetteer", "ledger", "timeline"})
    void aMemberThatNobodyKnows(String kind) {
        for (Place object : objects(kind)) {
            if (!object.shape().isMap()) {
                JsonProblem problem =
                        refused(kind, changed(kind, object.pointer(), value -> ((ObjectNode) value).put("no-such", 1)));
                check(problem.code() == Code.UNKNOWN_MEMBER, problem, "unknown member");
                check(problem.pointer().equals(object.pointer() + "/no-such"), problem, "unknown member");
                Set<String> offered = new HashSet<>(quoted(problem.expected().replaceFirst(" of a count.*", "")));
                Set<String> named = new HashSet<>(object.shape().names());
                if (object.shape().names().contains("unit")) {
                    // A count offers the members of all its kinds.
                    named.addAll(List.of("number", "low", "best", "high"));
                }
                // What it is called may quote its kind.
                offered.removeIf(name -> StatementJson.KINDS.names().containsValue(name) && !named.contains(name));
                check(offered.equals(named), problem, "the schema has " + named);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "gazetteer", "ledger", "timeline"})
    void aMemberThatNobodyKnowsInALaterVersion(String kind) throws IOException {
        for (Place object : objects(kind)) {
            if (!object.shape().isMap()) {
                String document = changed(kind, object.pointer(), value -> ((ObjectNode) value).put("no-such", 1))
                        .toString()
                        .replace("drawdown/1.0", "drawdown/1.1");
                List<String> ignored = new ArrayList<>();
                ReadOption listening = ReadOption.reportingTo(problem -> ignored.add(problem.pointer()));
                String written = Objects.requireNonNull(Conformance.KINDS.get(kind))
                        .written(Document::read, document.getBytes(UTF_8), listening);
                assertEquals(List.of(object.pointer() + "/no-such"), ignored);
                assertEquals(Conformance.withEverything(kind), written);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "gazetteer", "ledger", "timeline"})
    void aValueOfAnotherType(String kind) {
        for (Place place : places(kind)) {
            JsonNode other = place.value().isNumber() ? TextNode.valueOf("7") : IntNode.valueOf(7);
            JsonProblem problem = refused(kind, changed(kind, place.pointer(), value -> other));
            check(problem.code() == Code.WRONG_TYPE, problem, other.toString());
            check(problem.pointer().equals(place.pointer()), problem, other.toString());
            JsonProblem ofNull = refused(kind, changed(kind, place.pointer(), value -> NullNode.getInstance()));
            check(ofNull.code() == Code.NULL, ofNull, "null");
            check(ofNull.pointer().equals(place.pointer()), ofNull, "null");
        }
        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "gazetteer", "ledger", "timeline"})
    void aConstantThatNobodyKnows(String kind) {
        for (Place place : places(kind)) {
            List<String> constants = place.shape().constants();
            if (!constants.isEmpty() && place.value().isTextual()) {
                JsonProblem problem =
                        refused(kind, changed(kind, place.pointer(), value -> TextNode.valueOf("no-such")));
                check(problem.pointer().equals(place.pointer()), problem, "no-such");
                if (place.pointer().endsWith("/rule")) {
                    assertEquals(List.copyOf(RuleJson.BY_ID.keySet()), constants);
                } else if (problem.code() == Code.UNKNOWN_CONSTANT) {
                    List<String> most = place.shape().keywords("enum").stream()
                            .<List<String>>map(SchemaShape::texts)
                            .max((some, others) -> some.size() - others.size())
                            .orElseThrow();
                    check(quoted(problem.expected()).equals(most), problem, "the schema has " + most);
                } else {
                    Code expected = switch (place.pointer()) {
                        case "/format" -> Code.VERSION;
                        case "/document" -> Code.WRONG_DOCUMENT;
                        default -> Code.WRONG_TYPE;
                    };
                    check(problem.code() == expected, problem, "no-such");
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "gazetteer", "ledger", "timeline"})
    void aValueJustBeyondItsBounds(String kind) {
        for (Place place : places(kind)) {
            for (JsonNode beyond : beyond(place)) {
                JsonProblem problem = refused(kind, changed(kind, place.pointer(), value -> beyond));
                String object = place.pointer().replaceFirst("(/[0-9]+)?$", "").replaceFirst("/[^/]*$", "");
                check(
                        problem.pointer().equals(place.pointer())
                                || problem.pointer().equals(object)
                                || (place.shape().isMap() && problem.pointer().startsWith(place.pointer())),
                        problem,
                        place.pointer());
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static List<JsonNode> beyond(Place place) {
        SchemaShape shape = place.shape();
        List<JsonNode> beyond = new ArrayList<>();
        if (place.value().isTextual() && shape.constants().isEmpty()) {
            beyond.add(TextNode.valueOf(""));
            int longest = shape.keywords("maxLength").stream()
                    .mapToInt(JsonNode::intValue)
                    .min()
                    .orElse(256);
            beyond.add(TextNode.valueOf("a".repeat(longest + 1)));
        }
        boolean isWhole = place.value().isInt();
        shape.keyword("minimum")
                .ifPresent(least -> beyond.add(
                        isWhole ? IntNode.valueOf(least.intValue() - 1) : DoubleNode.valueOf(least.intValue() - 0.5)));
        shape.keyword("maximum")
                .ifPresent(most -> beyond.add(
                        isWhole ? IntNode.valueOf(most.intValue() + 1) : DoubleNode.valueOf(most.intValue() + 0.5)));
        shape.keyword("minItems").ifPresent(least -> beyond.add(JsonNodeFactory.instance.arrayNode()));
        shape.keyword("maxItems")
                .filter(most -> most.intValue() < 10)
                .ifPresent(most -> beyond.add(
                        ((ArrayNode) place.value().deepCopy()).add("XX").add("YY")));
        shape.keyword("maxProperties").ifPresent(most -> {
            ObjectNode many = JsonNodeFactory.instance.objectNode();
            for (int i = 0; i <= most.intValue(); i++) {
                many.put("s" + i, "x");
            }
            beyond.add(many);
        });
        return beyond;
    }

    /** Otherwise the tests above would show less than they seem to. */
    @Test
    void everyMemberOfTheSchemaIsTried() {
        Set<JsonNode> tried = Collections.newSetFromMap(new IdentityHashMap<>());
        for (String kind : Conformance.KINDS.keySet()) {
            places(kind).forEach(place -> tried.addAll(place.schemas()));
        }
        List<String> untried = new ArrayList<>();
        members("", Schema.TREE.path("$defs"), tried, untried);
        assertEquals(List.of(), untried);
    }

    private static void members(String pointer, JsonNode schema, Set<JsonNode> tried, List<String> untried) {
        schema.properties().forEach(one -> {
            String place = pointer + "/" + one.getKey();
            // Conditions name members without describing them.
            if (one.getKey().equals("properties") && !pointer.endsWith("/if")) {
                one.getValue().properties().forEach(member -> {
                    if (!tried.contains(member.getValue())
                            && member.getValue().has("description")
                            && !member.getValue().has("not")) {
                        untried.add(place + "/" + member.getKey());
                    }
                });
            }
            members(place, one.getValue(), tried, untried);
        });
        if (schema.isArray()) {
            for (int i = 0; i < schema.size(); i++) {
                members(pointer + "/" + i, schema.get(i), tried, untried);
            }
        }
    }

    // ---- places of a document

    /** A value in a document, and what the schema says of it. */
    private record Place(String pointer, JsonNode value, List<JsonNode> schemas, SchemaShape shape) {}

    private static List<Place> objects(String kind) {
        List<Place> places = new ArrayList<>();
        JsonNode document = Schema.tree(Conformance.withEverything(kind));
        collect("", document, List.of(SchemaShape.resolved("#" + kind)), places);
        return places.stream().filter(place -> place.value().isObject()).toList();
    }

    /** All values but the document itself. */
    private static List<Place> places(String kind) {
        List<Place> places = new ArrayList<>();
        JsonNode document = Schema.tree(Conformance.withEverything(kind));
        collect("", document, List.of(SchemaShape.resolved("#" + kind)), places);
        return places.stream().filter(place -> !place.pointer().isEmpty()).toList();
    }

    private static void collect(String pointer, JsonNode value, List<JsonNode> schemas, List<Place> places) {
        SchemaShape shape = SchemaShape.of(schemas, value);
        places.add(new Place(pointer, value, schemas, shape));
        value.properties().forEach(member -> {
            List<JsonNode> ofMember = shape.isMap()
                    ? List.of(shape.keyword("additionalProperties").orElseThrow())
                    : Objects.requireNonNull(shape.members().get(member.getKey()), pointer + member.getKey());
            collect(pointer + "/" + member.getKey(), member.getValue(), ofMember, places);
        });
        if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                collect(
                        pointer + "/" + i,
                        value.get(i),
                        List.of(shape.keyword("items").orElseThrow()),
                        places);
            }
        }
    }

    // ---- mutants

    /** Makes another value of one. */
    @FunctionalInterface
    private interface Change {
        JsonNode of(JsonNode value);
    }

    private static JsonNode without(JsonNode object, String name) {
        ((ObjectNode) object).remove(name);
        return object;
    }

    private static JsonNode changed(String kind, String pointer, Change change) {
        JsonNode document = Schema.tree(Conformance.withEverything(kind));
        if (pointer.isEmpty()) {
            return change.of(document);
        }
        JsonPointer place = JsonPointer.compile(pointer);
        JsonNode around = document.at(place.head());
        JsonNode changed = change.of(document.at(place));
        String last = place.last().getMatchingProperty();
        if (around instanceof ObjectNode object) {
            object.set(last, changed);
        } else {
            ((ArrayNode) around).set(Integer.parseInt(last), changed);
        }
        return document;
    }

    private static JsonProblem refused(String kind, JsonNode document) {
        String text = document.toString();
        var rewriting = Objects.requireNonNull(Conformance.KINDS.get(kind));
        DrawdownJsonException refusal = assertThrows(
                DrawdownJsonException.class, () -> rewriting.written(Document::read, text.getBytes(UTF_8)), text);
        JsonProblem problem = refusal.problem();
        assertEquals(List.of(problem), refusal.problems(), "one thing is wrong");
        assertFalse(Schema.refusal(Schema.at(kind), text).isEmpty(), () -> "the schema lets it in: " + problem);
        return problem;
    }

    private void check(boolean fits, JsonProblem problem, String change) {
        if (!fits) {
            wrong.add(change + ": " + problem.code() + " " + problem.message());
        }
    }

    private static List<String> quoted(String sentence) {
        return QUOTED.matcher(sentence).results().map(word -> word.group(1)).toList();
    }
}
