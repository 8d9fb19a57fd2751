package org.drawdown.json.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.drawdown.claim.Presence;
import org.drawdown.claim.Report;
import org.drawdown.json.DrawdownJson;
import org.drawdown.json.DrawdownJsonException;
import org.drawdown.json.JsonProblem;
import org.drawdown.json.ReadOption;
import org.drawdown.json.WriteOption;
import org.drawdown.place.Force;
import org.drawdown.place.Gazetteer;
import org.drawdown.place.Tenure;
import org.drawdown.source.Source;
import org.drawdown.wording.Names;
import org.junit.jupiter.api.Test;

class DrawdownModuleTest {
    private static final Report REPORT = Report.by(Source.outlet("al-ahed", "العهد"), "r1")
            .claim("c1", Presence.at(Tenure.of("coalition", "tanf")))
            .build();
    private static final Gazetteer GAZETTEER = Gazetteer.builder()
            .addForces(Force.of("coalition", Names.of("التحالف", "ar")))
            .build();

    private final ObjectMapper mapper = new ObjectMapper().registerModule(new DrawdownModule());

    @Test
    void writesAndReadsWhatTheFacadeWritesAndReads() throws IOException {
        String report = DrawdownJson.writeReport(REPORT, WriteOption.COMPACT);
        String gazetteer = DrawdownJson.writeGazetteer(GAZETTEER, WriteOption.COMPACT);
        assertEquals(report, mapper.writeValueAsString(REPORT));
        assertEquals(gazetteer, mapper.writeValueAsString(GAZETTEER));
        assertEquals(REPORT, mapper.readValue(report, Report.class));
        assertEquals(GAZETTEER, mapper.readValue(gazetteer, Gazetteer.class));
    }

    @Test
    void readsAndWritesInsideOtherValues() throws IOException {
        List<Report> reports = List.of(REPORT, REPORT);
        assertEquals(
                reports, mapper.readValue(mapper.writeValueAsString(reports), new TypeReference<List<Report>>() {}));
        Map<String, Gazetteer> map = Map.of("syria", GAZETTEER);
        assertEquals(
                map, mapper.readValue(mapper.writeValueAsString(map), new TypeReference<Map<String, Gazetteer>>() {}));
    }

    @Test
    void readsAndWritesTrees() throws IOException {
        JsonNode tree = mapper.valueToTree(REPORT);
        assertEquals("al-ahed", tree.at("/sources/0/id").textValue());
        assertEquals(REPORT, mapper.treeToValue(tree, Report.class));
    }

    @Test
    void refusesWithThePlaceAsTheFacadeDoes() {
        JsonMappingException refusal = assertThrows(
                JsonMappingException.class,
                () -> mapper.readValue("[\n{\"id\": 5}]", new TypeReference<List<Report>>() {}));
        assertEquals("line 2, column 8, /0/id: expected a string, got 5", refusal.getOriginalMessage());
        JsonProblem problem = assertInstanceOf(DrawdownJsonException.class, refusal.getCause())
                .problem();
        assertEquals(JsonProblem.Code.WRONG_TYPE, problem.code());
    }

    @Test
    void refusesWithoutALineWhereThereAreNone() throws IOException {
        JsonNode tree = mapper.readTree("{\"id\": 5}");
        JsonMappingException refusal =
                assertThrows(JsonMappingException.class, () -> mapper.treeToValue(tree, Report.class));
        assertEquals("/id: expected a string, got 5", refusal.getOriginalMessage());
        JsonProblem problem = assertInstanceOf(DrawdownJsonException.class, refusal.getCause())
                .problem();
        assertEquals(0, problem.line());
        assertEquals(0, problem.column());
        JsonMappingException ofAll =
                assertThrows(JsonMappingException.class, () -> mapper.readValue("[]", Gazetteer.class));
        assertEquals("line 1, column 1: expected a gazetteer (an object), got a list", ofAll.getOriginalMessage());
    }

    @Test
    void leavesToTheMapperWhatIsNoDocument() throws IOException {
        assertNull(mapper.readValue("null", Report.class));
        assertEquals(GAZETTEER, mapper.readValue(mapper.writeValueAsString(GAZETTEER) + " 7", Gazetteer.class));
    }

    @Test
    void takesOptions() throws IOException {
        List<JsonProblem> ignored = new ArrayList<>();
        Gazetteer gazetteer = Gazetteer.builder()
                .addSources(Source.outlet("al-ahed", "العهد"))
                .build();
        ObjectMapper withOptions = new ObjectMapper()
                .registerModule(
                        new DrawdownModule(ReadOption.sourcesOf(gazetteer), ReadOption.reportingTo(ignored::add)));
        Report report = withOptions.readValue(
                "{\"format\":\"drawdown/1.1\",\"document\":\"report\",\"id\":\"r\",\"publisher\":\"al-ahed\",\"x\":1}",
                Report.class);
        assertEquals(Source.outlet("al-ahed", "العهد"), report.publisher());
        assertEquals(1, ignored.size());
    }

    @Test
    void isFoundByMappersThatLookForModules() {
        List<Module> modules = ObjectMapper.findModules();
        assertTrue(modules.stream().anyMatch(DrawdownModule.class::isInstance), modules::toString);
        assertEquals("drawdown", new DrawdownModule().getModuleName());
    }

    @Test
    void isFoundOnTheClassPathToo() throws IOException {
        String services = "/META-INF/services/" + Module.class.getName();
        try (InputStream in = requireNonNull(DrawdownModule.class.getResourceAsStream(services), services)) {
            assertEquals(DrawdownModule.class.getName() + "\n", new String(in.readAllBytes(), UTF_8));
        }
    }
}
