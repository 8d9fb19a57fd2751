package org.drawdown.json.jackson;

import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.ANY;
import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drawdown.claim.Report;
import org.drawdown.json.DrawdownJson;
import org.drawdown.json.DrawdownJsonException;
import org.drawdown.json.WriteOption;
import org.drawdown.ledger.Ledger;
import org.drawdown.place.Gazetteer;
import org.drawdown.timeline.Timeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Mappers as an application sets them up for its own types, which must not change a document. */
class OtherMappersTest {
    private static final Report REPORT = read("report", DrawdownJson::readReport);
    private static final Gazetteer GAZETTEER = read("gazetteer", DrawdownJson::readGazetteer);
    private static final Ledger LEDGER = read("ledger", DrawdownJson::readLedger);
    private static final Timeline TIMELINE = read("timeline", DrawdownJson::readTimeline);
    private static final Filed FILED = new Filed(
            "to be checked",
            Instant.parse("2026-02-06T09:30:00Z"),
            REPORT,
            Optional.of(GAZETTEER),
            List.of(LEDGER, LEDGER),
            Map.of("tanf", TIMELINE));

    /** A mapper, and what was done to it. */
    record Setup(String name, ObjectMapper mapper) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Setup> setups() {
        Map<String, Consumer<JsonMapper.Builder>> changes = new LinkedHashMap<>();
        changes.put("as Spring Boot has it", mapper -> {});
        changes.put("snake case", mapper -> mapper.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE));
        changes.put(
                "upper camel case", mapper -> mapper.propertyNamingStrategy(PropertyNamingStrategies.UPPER_CAMEL_CASE));
        changes.put(
                "without what is empty",
                mapper -> mapper.defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY)));
        changes.put(
                "without defaults",
                mapper -> mapper.defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_DEFAULT, JsonInclude.Include.NON_DEFAULT)));
        changes.put(
                "unknown properties refused",
                mapper -> mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES));
        changes.put(
                "dates as numbers",
                mapper -> mapper.enable(
                        SerializationFeature.WRITE_DATES_AS_TIMESTAMPS,
                        SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS));
        changes.put(
                "single values for lists",
                mapper -> mapper.enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                        .enable(SerializationFeature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED));
        changes.put(
                "lists for single values", mapper -> mapper.enable(DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS));
        changes.put(
                "unknown constants as null",
                mapper -> mapper.enable(
                                DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL,
                                DeserializationFeature.READ_ENUMS_USING_TO_STRING)
                        .enable(SerializationFeature.WRITE_ENUMS_USING_INDEX));
        changes.put(
                "exact fractions",
                mapper -> mapper.enable(
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS,
                        DeserializationFeature.USE_BIG_INTEGER_FOR_INTS));
        changes.put(
                "sorted",
                mapper -> mapper.enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                        .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS));
        changes.put(
                "case does not matter",
                mapper -> mapper.enable(
                        MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES, MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS));
        changes.put(
                "by fields",
                mapper -> mapper.visibility(PropertyAccessor.ALL, NONE)
                        .visibility(PropertyAccessor.FIELD, ANY)
                        .visibility(PropertyAccessor.CREATOR, ANY));
        changes.put("laid out", mapper -> mapper.enable(SerializationFeature.INDENT_OUTPUT));
        changes.put(
                "mixed in",
                mapper -> Stream.of(Report.class, Gazetteer.class, Ledger.class, Timeline.class)
                        .forEach(type -> mapper.addMixIn(type, MixedIn.class)));
        changes.put(
                "with types",
                mapper -> mapper.activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfSubType("java.util")
                                .allowIfSubType("com.google")
                                .allowIfSubType(FiledBean.class)
                                .build(),
                        ObjectMapper.DefaultTyping.NON_FINAL));
        changes.put("trailing tokens refused", mapper -> mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS));
        return changes.entrySet().stream().map(change -> {
            JsonMapper.Builder mapper = springBoot();
            change.getValue().accept(mapper);
            return new Setup(change.getKey(), mapper.build());
        });
    }

    /** Without the one in which Jackson reads a value in an Optional by its type id, past the deserializer of its type. */
    static Stream<Setup> setupsWithoutTypes() {
        return setups().filter(setup -> !setup.name().equals("with types"));
    }

    /** What Spring's Jackson2ObjectMapperBuilder and Spring Boot's defaults set; the modules are found, ours too. */
    private static JsonMapper.Builder springBoot() {
        return JsonMapper.builder()
                .findAndAddModules()
                .disable(MapperFeature.DEFAULT_VIEW_INCLUSION)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(
                        SerializationFeature.WRITE_DATES_AS_TIMESTAMPS,
                        SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS);
    }

    /** Whatever somebody would like to change in our types. */
    @JsonIgnoreProperties("id")
    @JsonNaming(PropertyNamingStrategies.KebabCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonPropertyOrder(alphabetic = true)
    @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS)
    private interface MixedIn {}

    @ParameterizedTest
    @MethodSource("setups")
    void documentsAloneAreWrittenAndReadUnchanged(Setup setup) throws IOException {
        isUnchanged(setup.mapper(), REPORT, Report.class, DrawdownJson.writeReport(REPORT, WriteOption.COMPACT));
        isUnchanged(
                setup.mapper(),
                GAZETTEER,
                Gazetteer.class,
                DrawdownJson.writeGazetteer(GAZETTEER, WriteOption.COMPACT));
        isUnchanged(setup.mapper(), LEDGER, Ledger.class, DrawdownJson.writeLedger(LEDGER, WriteOption.COMPACT));
        isUnchanged(
                setup.mapper(), TIMELINE, Timeline.class, DrawdownJson.writeTimeline(TIMELINE, WriteOption.COMPACT));
    }

    private static <T> void isUnchanged(ObjectMapper mapper, T value, Class<T> type, String document)
            throws IOException {
        String written = mapper.writeValueAsString(value);
        if (mapper.isEnabled(SerializationFeature.INDENT_OUTPUT)) {
            assertEquals(tree(document), tree(written));
        } else {
            assertEquals(document, written);
        }
        assertEquals(value, mapper.readValue(document, type));
        assertEquals(value, mapper.readValue(mapper.writeValueAsBytes(value), type));
        assertEquals(value, mapper.treeToValue(mapper.valueToTree(value), type));
        assertEquals(value, mapper.convertValue(mapper.convertValue(value, JsonNode.class), type));
        assertEquals(value, mapper.convertValue(value, type));
        try (MappingIterator<T> values = mapper.readerFor(type).readValues(document + "\n" + document)) {
            assertEquals(List.of(value, value), values.readAll());
        }
    }

    @ParameterizedTest
    @MethodSource("setupsWithoutTypes")
    void documentsInARecordAreWrittenAndReadUnchanged(Setup setup) throws IOException {
        String written = setup.mapper().writeValueAsString(FILED);
        assertEquals(FILED, setup.mapper().readValue(written, Filed.class));
        assertEquals(FILED, setup.mapper().treeToValue(setup.mapper().valueToTree(FILED), Filed.class));
        assertEquals(List.of(tree(DrawdownJson.writeReport(REPORT))), documents(tree(written), "report"));
        assertEquals(List.of(tree(DrawdownJson.writeGazetteer(GAZETTEER))), documents(tree(written), "gazetteer"));
        JsonNode ledger = tree(DrawdownJson.writeLedger(LEDGER));
        assertEquals(List.of(ledger, ledger), documents(tree(written), "ledger"));
        assertEquals(List.of(tree(DrawdownJson.writeTimeline(TIMELINE))), documents(tree(written), "timeline"));
    }

    @ParameterizedTest
    @MethodSource("setups")
    void documentsInABeanAreWrittenAndReadUnchanged(Setup setup) throws IOException {
        FiledBean bean = new FiledBean();
        bean.setFirstReport(REPORT);
        bean.setOtherReports(List.of(REPORT, REPORT));
        FiledBean again = setup.mapper().readValue(setup.mapper().writeValueAsString(bean), FiledBean.class);
        assertEquals(REPORT, again.getFirstReport());
        assertEquals(List.of(REPORT, REPORT), again.getOtherReports());
    }

    @ParameterizedTest
    @MethodSource("setups")
    void documentsInListsAndMapsAreWrittenAndReadUnchanged(Setup setup) throws IOException {
        ObjectMapper mapper = setup.mapper();
        TypeReference<List<Report>> list = new TypeReference<>() {};
        List<Report> reports = List.of(REPORT, REPORT);
        assertEquals(reports, mapper.readValue(mapper.writerFor(list).writeValueAsString(reports), list));
        TypeReference<Map<String, Timeline>> map = new TypeReference<>() {};
        Map<String, Timeline> timelines = Map.of("tanf", TIMELINE);
        assertEquals(timelines, mapper.readValue(mapper.writerFor(map).writeValueAsString(timelines), map));
    }

    @ParameterizedTest
    @MethodSource("setups")
    void nothingIsLetInThatTheFacadeRefuses(Setup setup) {
        for (String wrong : List.of(
                "\"id\":7",
                "\"id\":null",
                "\"Id\":\"r\"",
                "\"publisher\":[\"p\"]",
                "\"claims\":{}",
                "\"no-such\":1",
                "\"sources\":[{\"kind\":1}]",
                "\"sources\":[{\"kind\":\"OUTLET\"}]",
                "\"archived\":\"\"")) {
            String document = "{\"format\":\"drawdown/1.0\",\"document\":\"report\"," + wrong + "}";
            DrawdownJsonException ofFacade =
                    assertThrows(DrawdownJsonException.class, () -> DrawdownJson.readReport(document));
            JsonMappingException ofMapper = assertThrows(
                    JsonMappingException.class, () -> setup.mapper().readValue(document, Report.class));
            assertEquals(ofFacade.getMessage(), ofMapper.getOriginalMessage());
            assertEquals(ofFacade.problem(), ((DrawdownJsonException) ofMapper.getCause()).problem());
        }
    }

    @Test
    void documentsGoThroughMapsOfAnything() {
        ObjectMapper mapper = springBoot().build();
        Map<String, Object> gazetteer = mapper.convertValue(GAZETTEER, new TypeReference<>() {});
        assertEquals(
                List.of("format", "document"), List.copyOf(gazetteer.keySet()).subList(0, 2));
        assertEquals(GAZETTEER, mapper.convertValue(gazetteer, Gazetteer.class));
        assertEquals(TIMELINE, mapper.convertValue(mapper.convertValue(TIMELINE, Map.class), Timeline.class));
    }

    @Test
    void theModulesAreFoundSideBySide() {
        Set<String> modules = springBoot().build().getRegisteredModuleIds().stream()
                .map(Object::toString)
                .collect(Collectors.toSet());
        assertTrue(
                modules.containsAll(Set.of(
                        "drawdown", "jackson-datatype-jsr310", "com.fasterxml.jackson.datatype.jdk8.Jdk8Module")),
                modules::toString);
    }

    @Test
    void whatIsNotThereStaysNull() throws IOException {
        ObjectMapper mapper = springBoot().build();
        String empty = mapper.writeValueAsString(new FiledBean());
        assertEquals("{\"firstReport\":null,\"otherReports\":[]}", empty);
        assertEquals(null, mapper.readValue(empty, FiledBean.class).getFirstReport());
    }

    /** All documents of a kind, wherever they stand. */
    private static List<JsonNode> documents(JsonNode tree, String kind) {
        return tree.findParents("document").stream()
                .filter(document -> document.path("document").asText().equals(kind))
                .toList();
    }

    private static JsonNode tree(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }

    /** Reads bytes as a document. */
    @FunctionalInterface
    private interface Reading<T> {
        T read(InputStream bytes) throws IOException;
    }

    private static <T> T read(String kind, Reading<T> reading) {
        String file = "/org/drawdown/conformance/valid/" + kind + "-with-everything.json";
        try (InputStream bytes = Objects.requireNonNull(OtherMappersTest.class.getResourceAsStream(file), file)) {
            return reading.read(bytes);
        } catch (IOException e) {
            throw new AssertionError(file, e);
        }
    }
}
