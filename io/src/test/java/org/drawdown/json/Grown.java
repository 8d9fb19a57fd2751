package org.drawdown.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;

/** Documents that grow from the schema alone, as a writer in another language would make them who reads nothing else. */
final class Grown {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Members on whose constants other members depend, outer ones first. */
    private static final List<String> DECIDING = List.of("document", "kind", "scope", "act");

    /** What a string may be, where its patterns let it. */
    private static final List<String> STRINGS = List.of(
            "x",
            "a",
            "b",
            "الشدادي",
            "نحو 100",
            "a\u0301 b",
            "\uD83D\uDE9B",
            " x\n\u200F ",
            "armoured vehicles",
            "r1#c1",
            "r1#c2",
            "ar",
            "ku-Latn",
            "2026-02-05",
            "2026-02-30",
            "2024-02-29",
            "0000-01-01",
            "9999-12-31",
            "2026-02~",
            "2026-02-XX",
            "202X?",
            "19XX",
            "2026-XX-XX%",
            "2026-01-29~/2026-02-05",
            "2026-02/2026-01",
            "../2026-02-05",
            "2026-02-05/..",
            "/",
            "2026-02-06T00:00:00Z",
            "2026-02-06T23:59:59.000000001Z",
            "2026-02-30T00:00:00Z",
            "-0001-01-01T00:00:00Z",
            "+10000-01-01T00:00:00Z",
            "SY",
            "JO",
            "IQ",
            "QQ");

    private static final ImmutableMap<String, Integer> BEST_FIRST = ImmutableMap.of(
            "first-hand", 0, "both-sides", 0, "one-side", 1, "several-voices", 1, "named-voice", 2, "unnamed-voice", 2);

    private final Random random;

    Grown(Random random) {
        this.random = random;
    }

    /** A document of a kind; most of them keep the rules too that no schema can say. */
    JsonNode document(String kind) {
        ObjectNode document = (ObjectNode) value(List.of(SchemaShape.resolved("#" + kind)));
        if (random.nextInt(8) > 0) {
            mend(document, kind);
        }
        return document;
    }

    // ---- from the schema

    private JsonNode value(List<JsonNode> schemas) {
        SchemaShape unknown = SchemaShape.of(schemas, NODES.objectNode());
        if (unknown.isTextOrObject()) {
            List<JsonNode> forms = new ArrayList<>(List.of(NODES.objectNode(), TextNode.valueOf("")));
            if (unknown.keywords("if").toString().contains("boolean")) {
                forms.add(BooleanNode.TRUE);
            }
            JsonNode form = oneOf(forms);
            return form.isObject() ? object(schemas) : plain(SchemaShape.of(schemas, form));
        }
        Optional<String> type = unknown.keyword("type").map(JsonNode::textValue);
        if (type.equals(Optional.of("array"))) {
            return list(unknown);
        }
        return type.equals(Optional.of("object"))
                        || (type.isEmpty() && !unknown.members().isEmpty())
                ? object(schemas)
                : plain(unknown);
    }

    private JsonNode plain(SchemaShape shape) {
        if (!shape.constants().isEmpty()) {
            String constant = oneOf(shape.constants());
            return constant.equals("true") ? BooleanNode.TRUE : TextNode.valueOf(constant);
        }
        return switch (shape.keyword("type").orElseThrow().textValue()) {
            case "integer" -> NODES.numberNode(oneOf(List.of(0, 1_000_000_000, random.nextInt(5), random.nextInt(5))));
            case "number" -> NODES.numberNode(random.nextInt(181) / 2.0 * (random.nextBoolean() ? 1 : -1));
            case "boolean" -> BooleanNode.valueOf(random.nextBoolean());
            default -> TextNode.valueOf(string(shape));
        };
    }

    private String string(SchemaShape shape) {
        List<String> strings = new ArrayList<>();
        shape.keywords("examples")
                .forEach(examples -> examples.forEach(example -> {
                    if (example.isTextual()) {
                        strings.add(example.textValue());
                    }
                }));
        strings.addAll(STRINGS);
        List<Pattern> patterns = shape.keywords("pattern").stream()
                .map(pattern -> Pattern.compile(pattern.textValue()))
                .toList();
        strings.removeIf(string ->
                patterns.stream().anyMatch(pattern -> !pattern.matcher(string).find()));
        shape.keywords("not").forEach(refused -> {
            Pattern pattern = Pattern.compile(refused.path("pattern").textValue());
            strings.removeIf(string -> pattern.matcher(string).find());
        });
        return oneOf(strings);
    }

    private ArrayNode list(SchemaShape shape) {
        int least = shape.keyword("minItems").map(JsonNode::asInt).orElse(0);
        int most = Math.min(shape.keyword("maxItems").orElseThrow().asInt(), least + 2);
        Set<JsonNode> elements = new LinkedHashSet<>();
        for (int wanted = least + random.nextInt(most - least + 1); elements.size() < wanted; ) {
            elements.add(value(List.of(shape.keyword("items").orElseThrow())));
        }
        return NODES.arrayNode().addAll(elements);
    }

    private ObjectNode object(List<JsonNode> schemas) {
        ObjectNode object = NODES.objectNode();
        for (String name : DECIDING) {
            SchemaShape soFar = SchemaShape.of(schemas, object);
            if (soFar.members().containsKey(name)) {
                object.set(name, value(soFar.members().get(name)));
            }
        }
        SchemaShape shape = SchemaShape.of(schemas, object);
        if (shape.isMap()) {
            for (int i = random.nextInt(3); i > 0; i--) {
                object.put(oneOf(List.of("wikidata", "osm", "الشدادي")), "Q" + i);
            }
            return object;
        }
        Set<String> wanted = new LinkedHashSet<>(shape.required());
        Set<String> unwanted = new HashSet<>();
        for (List<String> alternatives : shape.alternatives()) {
            String chosen = oneOf(
                    alternatives.stream().filter(shape.members()::containsKey).toList());
            wanted.add(chosen);
            if (shape.isOneOf()) {
                unwanted.addAll(alternatives);
                unwanted.remove(chosen);
            }
        }
        shape.members().keySet().stream().filter(name -> random.nextInt(3) == 0).forEach(wanted::add);
        wanted.removeAll(unwanted);
        shape.keywords("dependentRequired")
                .forEach(dependent -> dependent.properties().forEach(rule -> {
                    if (wanted.contains(rule.getKey())) {
                        List<String> others = SchemaShape.texts(rule.getValue());
                        if (others.stream().anyMatch(unwanted::contains)) {
                            wanted.remove(rule.getKey());
                        } else {
                            wanted.addAll(others);
                        }
                    }
                }));
        shape.members().forEach((name, schema) -> {
            if (wanted.contains(name) && !object.has(name)) {
                object.set(name, value(schema));
            }
        });
        shape.keywords("dependentSchemas")
                .forEach(dependent -> dependent.properties().forEach(rule -> {
                    if (object.has(rule.getKey())) {
                        rule.getValue()
                                .path("properties")
                                .properties()
                                .forEach(other -> object.set(
                                        other.getKey(), other.getValue().path("const")));
                    }
                }));
        return object;
    }

    // ---- what no schema says

    private void mend(ObjectNode document, String kind) {
        switch (kind) {
            case "gazetteer" -> {
                document.forEach(this::number);
                document.path("forces").forEach(force -> ((ObjectNode) force).remove("memberOf"));
            }
            case "report" -> {
                number(document.path("claims"));
                define(document, "sources", "#/$defs/source", sourcesOf(document), "id");
            }
            case "ledger" -> define(document, "sources", "#/$defs/source", sourcesOf(document), "id");
            default -> mendTimeline(document);
        }
    }

    private void mendTimeline(ObjectNode timeline) {
        if (timeline.path("segments").size() > 1) {
            ((ArrayNode) timeline.path("segments")).remove(0);
        }
        timeline.path("segments").forEach(segment -> {
            int worst = -1;
            int worstOfPresence = -1;
            for (JsonNode evidence : segment.path("evidence")) {
                int rank =
                        BEST_FIRST.getOrDefault(evidence.path("evidenceClass").textValue(), 0);
                if (evidence.path("event").textValue().equals("presence")) {
                    worstOfPresence = Math.max(worstOfPresence, rank);
                } else {
                    worst = Math.max(worst, rank);
                }
            }
            String support = List.of("confirmed", "corroborated", "claimed").get(worst < 0 ? worstOfPresence : worst);
            ((ObjectNode) segment).put("support", support);
        });
        Set<String> ended = new HashSet<>();
        ArrayNode endings = NODES.arrayNode();
        timeline.path("endings").forEach(ending -> {
            if (ended.add(plainCitation(ending.path("claim").textValue()))) {
                endings.add(ending);
            }
        });
        timeline.set("endings", endings);
        Set<String> claims = new LinkedHashSet<>();
        timeline.path("segments").forEach(segment -> {
            segment.path("evidence").forEach(evidence -> cited(evidence.path("claims"), claims));
            cited(segment.path("contestedBy"), claims);
            segment.path("pending").forEach(evidence -> cited(evidence.path("claims"), claims));
        });
        for (String list : List.of("conditions", "holders", "notices")) {
            timeline.path(list).forEach(one -> cited(one.path("claims"), claims));
        }
        timeline.path("contradictions").forEach(contradiction -> {
            cited(contradiction.path("one"), claims);
            cited(contradiction.path("other"), claims);
        });
        timeline.path("endings").forEach(ending -> {
            String claim = plainCitation(ending.path("claim").textValue());
            ((ObjectNode) ending).put("claim", claim);
            claims.add(claim);
        });
        define(timeline, "claims", "#/$defs/claimOfTimeline", claims, "report", "id");
        define(timeline, "sources", "#/$defs/source", sourcesOf(timeline), "id");
    }

    /** Collects the claims of a list of citations, and cites each plainly. */
    private static void cited(JsonNode citations, Set<String> claims) {
        for (int i = 0; i < citations.size(); i++) {
            String claim = plainCitation(citations.get(i).textValue());
            ((ArrayNode) citations).set(i, TextNode.valueOf(claim));
            claims.add(claim);
        }
    }

    private static String plainCitation(String citation) {
        String[] parts = citation.split("#");
        return parts[0] + "#" + parts[1];
    }

    /** The sources that anything in a value cites, each plainly. */
    private static Set<String> sourcesOf(JsonNode value) {
        Set<String> sources = new LinkedHashSet<>();
        if (value instanceof ObjectNode object) {
            for (String name : List.of("publisher", "source", "by")) {
                String citation = object.path(name).asText("");
                boolean isSource = !name.equals("by") || object.has("target");
                if (isSource && !citation.isEmpty()) {
                    String id = citation.replaceFirst("#.*", "");
                    object.put(name, id);
                    sources.add(id);
                }
            }
        }
        value.forEach(inner -> sources.addAll(sourcesOf(inner)));
        return sources;
    }

    /** Defines what is cited and nothing else; the parts of a citation are members of what it cites. */
    private void define(ObjectNode document, String list, String type, Set<String> citations, String... members) {
        ArrayNode defined = NODES.arrayNode();
        for (String citation : citations) {
            ObjectNode one = (ObjectNode) value(List.of(SchemaShape.resolved(type)));
            String[] parts = citation.split("#");
            for (int i = 0; i < members.length; i++) {
                one.put(members[i], parts[i]);
            }
            defined.add(one);
        }
        document.set(list, defined);
    }

    /** Gives each element with an id one of its own. */
    private void number(JsonNode list) {
        Map<String, Integer> seen = new HashMap<>();
        for (JsonNode one : list) {
            if (one instanceof ObjectNode object && object.has("id")) {
                String id = object.path("id").textValue();
                int times = seen.merge(id, 1, Integer::sum);
                object.put("id", times == 1 ? id : CharMatcher.whitespace().removeFrom(id) + "-" + times);
            }
        }
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
