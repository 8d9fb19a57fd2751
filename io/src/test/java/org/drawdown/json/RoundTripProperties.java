package org.drawdown.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.drawdown.claim.Report;
import org.drawdown.json.jackson.DrawdownModule;
import org.drawdown.place.Gazetteer;

/** What is written reads back as the same, and is written again as the same. */
class RoundTripProperties {
    private static final ObjectMapper PLAIN = new ObjectMapper();
    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new DrawdownModule());

    @Provide
    Arbitrary<Report> reports() {
        return Arbitraries.randomValue(random -> new Invented(random).report());
    }

    @Provide
    Arbitrary<Gazetteer> gazetteers() {
        return Arbitraries.randomValue(random -> new Invented(random).gazetteer());
    }

    @Property
    void aReportReadsBackAsTheSame(@ForAll("reports") Report report) throws IOException {
        assertEquals(report, DrawdownJson.readReport(DrawdownJson.writeReport(report)));
        assertEquals(report, DrawdownJson.readReport(DrawdownJson.writeReport(report, WriteOption.COMPACT)));
    }

    @Property
    void aGazetteerReadsBackAsTheSame(@ForAll("gazetteers") Gazetteer gazetteer) throws IOException {
        assertEquals(gazetteer, DrawdownJson.readGazetteer(DrawdownJson.writeGazetteer(gazetteer)));
        assertEquals(
                gazetteer, DrawdownJson.readGazetteer(DrawdownJson.writeGazetteer(gazetteer, WriteOption.COMPACT)));
    }

    @Property
    void aDocumentIsWrittenAgainByteForByte(@ForAll("reports") Report report) throws IOException {
        byte[] once = bytes(report);
        assertArrayEquals(once, bytes(DrawdownJson.readReport(once)));
    }

    @Property
    void orderOfMembersAndWhiteSpaceDoNotMatter(@ForAll("reports") Report report, @ForAll Random random)
            throws IOException {
        JsonNode tree = PLAIN.readTree(DrawdownJson.writeReport(report));
        assertEquals(report, DrawdownJson.readReport(written(tree, random)));
    }

    @Property
    void orderOfMembersAndWhiteSpaceDoNotMatterInAGazetteer(
            @ForAll("gazetteers") Gazetteer gazetteer, @ForAll Random random) throws IOException {
        JsonNode tree = PLAIN.readTree(DrawdownJson.writeGazetteer(gazetteer));
        assertEquals(gazetteer, DrawdownJson.readGazetteer(written(tree, random)));
    }

    @Property
    void aMapperMeansTheSame(@ForAll("reports") Report report, @ForAll("gazetteers") Gazetteer gazetteer)
            throws IOException {
        String text = DrawdownJson.writeReport(report, WriteOption.COMPACT);
        assertEquals(text, MAPPER.writeValueAsString(report));
        assertEquals(report, MAPPER.readValue(text, Report.class));
        assertEquals(report, DrawdownJson.readReport(MAPPER.writeValueAsBytes(report)));
        // Through a tree, which has no lines and other classes for its numbers.
        assertEquals(report, MAPPER.treeToValue(MAPPER.valueToTree(report), Report.class));
        assertEquals(gazetteer, MAPPER.treeToValue(MAPPER.valueToTree(gazetteer), Gazetteer.class));
        assertEquals(DrawdownJson.writeGazetteer(gazetteer, WriteOption.COMPACT), MAPPER.writeValueAsString(gazetteer));
    }

    private static byte[] bytes(Report report) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DrawdownJson.writeReport(report, bytes);
        assertEquals(DrawdownJson.writeReport(report), bytes.toString(UTF_8));
        return bytes.toByteArray();
    }

    /** The text of a tree with its members in any order and white space wherever it may stand. */
    private static String written(JsonNode tree, Random random) throws IOException {
        StringBuilder text = new StringBuilder();
        write(tree, random, text);
        return text.toString();
    }

    private static void write(JsonNode tree, Random random, StringBuilder text) throws IOException {
        space(random, text);
        if (tree instanceof ObjectNode object) {
            text.append('{');
            List<Map.Entry<String, JsonNode>> members = new ArrayList<>(object.properties());
            Collections.shuffle(members, random);
            for (int i = 0; i < members.size(); i++) {
                text.append(i == 0 ? "" : ",");
                space(random, text);
                text.append(PLAIN.writeValueAsString(members.get(i).getKey()));
                space(random, text);
                text.append(':');
                write(members.get(i).getValue(), random, text);
            }
            space(random, text);
            text.append('}');
        } else if (tree instanceof ArrayNode list) {
            text.append('[');
            for (int i = 0; i < list.size(); i++) {
                text.append(i == 0 ? "" : ",");
                write(list.get(i), random, text);
            }
            space(random, text);
            text.append(']');
        } else {
            text.append(PLAIN.writeValueAsString(tree));
        }
        space(random, text);
    }

    private static void space(Random random, StringBuilder text) {
        text.append(List.of("", "", "", " ", "\n", "\r\n", "\t").get(random.nextInt(7)));
    }
}
