package org.drawdown.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema itself, and what is kept in the tree. */
class FormatSchemaTest {
    @Test
    void isAGoodSchema() {
        assertEquals(FormatSchema.ID, Schema.TREE.path("$id").textValue());
        assertEquals("", Schema.refusal(Schema.ofSchemas(), FormatSchema.text()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {Golden.SEED_REPORT, Golden.SEED_GAZETTEER, Golden.SHADDADI_LEDGER, Golden.SHADDADI_TIMELINE})
    void goldenDocumentsKeepIt(String name) {
        assertEquals("", Schema.refusal(Golden.text(name)));
    }

    @Test
    void whatIsWrittenNowKeepsIt() {
        for (WriteOption[] options : List.of(new WriteOption[0], new WriteOption[] {WriteOption.COMPACT})) {
            assertEquals("", Schema.refusal(DrawdownJson.writeReport(Seed.report(), options)));
            assertEquals("", Schema.refusal(DrawdownJson.writeGazetteer(Seed.gazetteer(), options)));
            assertEquals("", Schema.refusal(DrawdownJson.writeLedger(SeedLedger.ledger(), options)));
            assertEquals("", Schema.refusal(DrawdownJson.writeTimeline(SeedLedger.timeline(), options)));
        }
    }

    @Test
    void documentsOfALaterVersionKeepItOnceItIsLoosened() {
        String later = FormatSchema.text()
                .replaceAll(",\\s*\"unevaluatedProperties\": false", "")
                .replace("\"const\": \"drawdown/1.0\"", "\"pattern\": \"^drawdown/1\\\\.[0-9]{1,4}$\"")
                .replace("\"urn:drawdown:1.0\"", "\"urn:drawdown:1\"");
        var loosened = Schema.of(Schema.tree(later));
        List<Conformance.Entry> entries = Conformance.entries().stream()
                .filter(entry -> entry.isRead() && entry.isLaterVersion() && !entry.isLarge())
                .toList();
        assertEquals(3, entries.size());
        for (Conformance.Entry entry : entries) {
            String text = new String(entry.bytes(), UTF_8);
            assertEquals("", Schema.refusal(loosened, text));
            assertNotEquals("", Schema.refusal(text), "as it is, it is of version 1.0");
        }
    }

    @Test
    void everyMemberAndEveryTypeIsDescribedWithExamplesThatKeepIt() {
        Map<String, JsonNode> described = new LinkedHashMap<>();
        Schema.TREE.path("$defs").properties().forEach(type -> {
            described.put("/$defs/" + type.getKey(), type.getValue());
            members("/$defs/" + type.getKey(), type.getValue(), described);
        });
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, JsonNode> one : described.entrySet()) {
            JsonNode examples = one.getValue().path("examples");
            if (one.getValue().path("description").asText().isBlank() || examples.isEmpty()) {
                wrong.add(one.getKey() + " has no description or no example");
            }
            for (JsonNode example : examples) {
                String refusal = Schema.refusal(Schema.at(one.getKey()), example.toString());
                if (!refusal.isEmpty()) {
                    wrong.add(one.getKey() + " " + example + ": " + refusal);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** The schemas of the members that a schema names itself. */
    private static void members(String pointer, JsonNode schema, Map<String, JsonNode> members) {
        schema.properties().forEach(keyword -> {
            String name = keyword.getKey();
            JsonNode value = keyword.getValue();
            String place = pointer + "/" + name;
            if (name.equals("properties")) {
                value.properties().forEach(member -> {
                    members.put(place + "/" + member.getKey(), member.getValue());
                    members(place + "/" + member.getKey(), member.getValue(), members);
                });
            } else if (List.of("then", "else", "items").contains(name)) {
                members(place, value, members);
            } else if (name.equals("allOf")) {
                for (int i = 0; i < value.size(); i++) {
                    members(place + "/" + i, value.get(i), members);
                }
            }
        });
    }
}
