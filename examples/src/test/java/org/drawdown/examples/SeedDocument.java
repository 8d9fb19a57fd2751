package org.drawdown.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.Iterables;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.drawdown.claim.Report;
import org.drawdown.json.DrawdownJson;
import org.drawdown.place.Gazetteer;

/** The example's own document, to be edited before it is read: {@code SeedDocument.load().without("c6").report()}. */
final class SeedDocument {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final ObjectNode root;

    private SeedDocument(ObjectNode root) {
        this.root = root;
    }

    static SeedDocument load() {
        return parse(resource("seed-report.json"));
    }

    static Gazetteer gazetteer() {
        try {
            return DrawdownJson.readGazetteer(resource("seed-gazetteer.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Leaves claims out. */
    SeedDocument without(String... claims) {
        return keep(claim -> !List.of(claims).contains(id(claim)));
    }

    /** Leaves all other claims out. */
    SeedDocument only(String... claims) {
        return keep(claim -> List.of(claims).contains(id(claim)));
    }

    /** Sets a member of the report: {@code set("published", "2026-02-06")}. */
    SeedDocument set(String member, String value) {
        SeedDocument edited = copy();
        edited.root.put(member, value);
        return edited;
    }

    /** Sets a member of a claim: {@code set("c1", "/convoy/load", "laden")}. */
    SeedDocument set(String claim, String pointer, String value) {
        SeedDocument edited = copy();
        JsonPointer place = JsonPointer.compile(pointer);
        ((ObjectNode) edited.claim(claim).at(place.head())).put(place.last().getMatchingProperty(), value);
        return edited;
    }

    /** Adds a claim, or a source. */
    SeedDocument plus(String list, String json) {
        SeedDocument edited = copy();
        ((ArrayNode) edited.root.get(list)).add(parse(json).root);
        return edited;
    }

    SeedDocument shuffled(Random random) {
        SeedDocument edited = copy();
        List<JsonNode> claims = new ArrayList<>();
        edited.claims().forEach(claims::add);
        Collections.shuffle(claims, random);
        edited.root.putArray("claims").addAll(claims);
        return edited;
    }

    Report report() {
        try {
            return DrawdownJson.readReport(root.toPrettyString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SeedDocument keep(Predicate<JsonNode> condition) {
        SeedDocument edited = copy();
        Iterables.removeIf(edited.claims(), claim -> !condition.test(claim));
        return edited;
    }

    private ObjectNode claim(String id) {
        return (ObjectNode) Iterables.find(claims(), claim -> id(claim).equals(id));
    }

    private ArrayNode claims() {
        return (ArrayNode) root.get("claims");
    }

    private static String id(JsonNode claim) {
        return claim.get("id").textValue();
    }

    private SeedDocument copy() {
        return new SeedDocument(root.deepCopy());
    }

    private static SeedDocument parse(String json) {
        try {
            return new SeedDocument((ObjectNode) MAPPER.readTree(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String resource(String name) {
        try {
            return Resources.toString(Resources.getResource(SeedDocument.class, "seed/" + name), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
