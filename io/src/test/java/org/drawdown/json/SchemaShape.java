package org.drawdown.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What the schema says of one value, with all its references and conditions put together.
 *
 * <p>It understands the keywords that our schema has, and is a second reading of it beside that of the validator.
 */
final class SchemaShape {
    private final JsonNode value;
    private final Map<String, List<JsonNode>> members = new LinkedHashMap<>();
    private final Set<String> required = new LinkedHashSet<>();
    private final Set<String> forbidden = new LinkedHashSet<>();
    private final List<List<String>> alternatives = new ArrayList<>();
    private final List<JsonNode> parts = new ArrayList<>();

    private SchemaShape(JsonNode value) {
        this.value = value;
    }

    /** What a schema says of a value, of which as much is known as its conditions ask for. */
    static SchemaShape of(List<JsonNode> schemas, JsonNode value) {
        SchemaShape shape = new SchemaShape(value);
        schemas.forEach(shape::add);
        return shape;
    }

    static SchemaShape of(JsonNode schema, JsonNode value) {
        return of(List.of(schema), value);
    }

    private void add(JsonNode schema) {
        parts.add(schema);
        if (schema.has("$ref")) {
            add(resolved(schema.path("$ref").textValue()));
        }
        schema.path("properties")
                .properties()
                .forEach(member -> members.computeIfAbsent(member.getKey(), name -> new ArrayList<>())
                        .add(member.getValue()));
        required.addAll(texts(schema.path("required")));
        forbidden.addAll(texts(schema.at("/not/required")));
        schema.path("allOf").forEach(this::add);
        if (schema.has("if")) {
            JsonNode branch = schema.path(holds(schema.path("if")) ? "then" : "else");
            if (!branch.isMissingNode()) {
                add(branch);
            }
        }
        for (String keyword : List.of("oneOf", "anyOf")) {
            if (schema.has(keyword)) {
                alternatives.add(stream(schema.path(keyword))
                        .map(one -> one.at("/required/0").textValue())
                        .toList());
            }
        }
    }

    static JsonNode resolved(String ref) {
        if (ref.startsWith("#/")) {
            return Schema.TREE.at(ref.substring(1));
        }
        return stream(Schema.TREE.path("$defs"))
                .filter(type -> ref.equals("#" + type.path("$anchor").asText()))
                .findFirst()
                .orElseThrow();
    }

    private boolean holds(JsonNode condition) {
        if (condition.has("type")) {
            return condition.path("type").textValue().equals(type(value));
        }
        return condition.path("properties").properties().stream().allMatch(member -> {
            JsonNode given = value.path(member.getKey());
            JsonNode wanted = member.getValue();
            return given.isMissingNode()
                    || given.equals(wanted.path("const"))
                    || stream(wanted.path("enum")).anyMatch(given::equals);
        });
    }

    static String type(JsonNode value) {
        return switch (value.getNodeType()) {
            case STRING -> "string";
            case NUMBER -> "number";
            case BOOLEAN -> "boolean";
            case ARRAY -> "array";
            default -> "object";
        };
    }

    /** The members that the value can have, each with what is said of it. */
    Map<String, List<JsonNode>> members() {
        Map<String, List<JsonNode>> allowed = new LinkedHashMap<>(members);
        forbidden.forEach(allowed::remove);
        return allowed;
    }

    /** The members that a value of its type can have in some case. */
    Set<String> names() {
        return members.keySet();
    }

    /** The members that it must have. */
    Set<String> required() {
        return required;
    }

    /** The members of which it must have one. */
    List<List<String>> alternatives() {
        return alternatives;
    }

    boolean isOneOf() {
        return parts.stream().anyMatch(part -> part.has("oneOf"));
    }

    /** Whether the names of its members are free. */
    boolean isMap() {
        return keyword("additionalProperties").isPresent();
    }

    /** A keyword, of the innermost part of the schema that has it. */
    Optional<JsonNode> keyword(String name) {
        return parts.stream()
                .filter(part -> part.has(name))
                .map(part -> part.path(name))
                .findFirst();
    }

    List<JsonNode> keywords(String name) {
        return parts.stream()
                .filter(part -> part.has(name))
                .map(part -> part.path(name))
                .toList();
    }

    /** Of the values that it can be, those that all parts of the schema let in; empty where any will do. */
    List<String> constants() {
        return parts.stream()
                .flatMap(part -> part.has("const")
                        ? Stream.of(List.of(part.path("const").asText()))
                        : part.has("enum") ? Stream.of(texts(part.path("enum"))) : Stream.empty())
                .reduce((some, others) -> some.stream().filter(others::contains).toList())
                .orElse(List.of());
    }

    boolean isTextOrObject() {
        return parts.stream().anyMatch(part -> part.at("/if/type").isTextual());
    }

    static ImmutableList<String> texts(JsonNode list) {
        return stream(list).map(JsonNode::asText).collect(ImmutableList.toImmutableList());
    }

    static Stream<JsonNode> stream(JsonNode nodes) {
        return StreamSupport.stream(nodes.spliterator(), false);
    }
}
