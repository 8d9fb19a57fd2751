package org.drawdown.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The schema as an independent validator understands it. */
final class Schema {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    static final JsonNode TREE = tree(FormatSchema.text());

    private static final com.networknt.schema.Schema SCHEMA = of(TREE);

    private static final Map<String, com.networknt.schema.Schema> AT = new ConcurrentHashMap<>();

    private Schema() {}

    static com.networknt.schema.Schema of(JsonNode schema) {
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        registry -> registry.schemas(Map.of(FormatSchema.ID, FormatSchema.text())))
                .getSchema(schema);
    }

    /** The schema of one value in a document, by its place in the whole, "/$defs/claim"; of a document, by its kind. */
    static com.networknt.schema.Schema at(String place) {
        return AT.computeIfAbsent(place, one -> of(MAPPER.createObjectNode().put("$ref", FormatSchema.ID + "#" + one)));
    }

    /** The schema of schemas. */
    static com.networknt.schema.Schema ofSchemas() {
        return of(MAPPER.createObjectNode().put("$ref", SpecificationVersion.DRAFT_2020_12.getDialectId()));
    }

    /** What is wrong with a document; nothing if it keeps the schema. */
    static String refusal(String document) {
        return refusal(SCHEMA, document);
    }

    static String refusal(com.networknt.schema.Schema schema, String document) {
        return shown(schema.validate(document, InputFormat.JSON));
    }

    static String refusal(JsonNode document) {
        return shown(SCHEMA.validate(document));
    }

    private static String shown(List<com.networknt.schema.Error> errors) {
        return errors.stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .collect(Collectors.joining("\n"));
    }

    static JsonNode tree(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
