package org.drawdown.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.drawdown.claim.Presence;
import org.drawdown.claim.Report;
import org.drawdown.claim.Withdrawal;
import org.drawdown.ledger.Entry;
import org.drawdown.ledger.Ledger;
import org.drawdown.place.Base;
import org.drawdown.place.Gazetteer;
import org.drawdown.place.Location;
import org.drawdown.place.Location.Precision;
import org.drawdown.place.Tenure;
import org.drawdown.reading.Reading;
import org.drawdown.source.Source;
import org.drawdown.timeline.Segment;
import org.drawdown.wording.Names;
import org.drawdown.wording.Verbatim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GeoJsonTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 5);
    private static final Source PUBLISHER = Source.outlet("p", "P");
    private static final String MAP = "1.0/map.geojson";

    @TempDir
    private Path folder;

    /** The seed's bases: one with a point, one with words only; and one that the gazetteer does not know. */
    private static Gazetteer gazetteer() {
        return Gazetteer.builder()
                .addBases(
                        Base.builder()
                                .id("shaddadi")
                                .names(Names.of("الشدادي", "ar")
                                        .or("al-Shaddadi", "en-GB")
                                        .or("Shaddadeh", "en"))
                                .location(Location.point(36.0553, 40.7301, Precision.DISTRICT))
                                .build(),
                        Base.builder()
                                .id("tanf")
                                .names(Names.of("El-Tenef", "tr"))
                                .location(Location.area(Verbatim.of("near the triangle"), Precision.VICINITY))
                                .build())
                .build();
    }

    private static ImmutableSortedMap<Tenure, Segment> statuses() {
        Ledger ledger = SeedLedger.ledger().merge(Ledger.of(Seed.report()));
        return Reading.cautious(ledger).on(DAY);
    }

    private static Map<Tenure, Segment> withdrawn(Tenure... tenures) {
        Report.Draft report = Report.by(PUBLISHER, "r").published(DAY);
        for (int i = 0; i < tenures.length; i++) {
            report.claim("c" + i, Withdrawal.completed(tenures[i]).on(DAY));
        }
        return Reading.leading(Ledger.of(report.build())).on(DAY);
    }

    private static JsonNode features(String text) throws IOException {
        return new ObjectMapper().readTree(text).get("features");
    }

    private static String geometry(double latitude, double longitude, Precision precision) {
        Gazetteer gazetteer = Gazetteer.builder()
                .addBases(Base.builder()
                        .id("b")
                        .names(Names.of("B"))
                        .location(Location.point(latitude, longitude, precision))
                        .build())
                .build();
        String text = GeoJson.write(withdrawn(Tenure.of("f", "b")), gazetteer, WriteOption.COMPACT);
        return text.substring(text.indexOf("\"geometry\":") + 11, text.indexOf(",\"properties\""));
    }

    @Test
    void writesTheStatusesOfADay() {
        assertEquals(Golden.text(MAP), GeoJson.write(statuses(), gazetteer()));
    }

    @Test
    void isDescribedWithThatExample() throws IOException {
        Path here = Path.of("FORMAT.md");
        String page = Files.readString(Files.exists(here) ? here : Path.of("io", "FORMAT.md"));
        assertTrue(page.contains("```geojson\n" + Golden.text(MAP) + "```\n"));
        features(Golden.text(MAP))
                .get(0)
                .get("properties")
                .fieldNames()
                .forEachRemaining(name -> assertTrue(page.contains("| `" + name + "` |"), name));
    }

    @Test
    void writesOneLineOnDemand() throws IOException {
        String text = GeoJson.write(statuses(), gazetteer(), WriteOption.COMPACT);
        assertEquals(1, text.lines().count());
        assertEquals(new ObjectMapper().readTree(Golden.text(MAP)).toString(), text);
    }

    @Test
    void writesTheSameEverywhere() throws IOException {
        Map<Tenure, Segment> statuses = statuses();
        assertEquals(Golden.text(MAP), Outputs.file(folder, file -> GeoJson.write(statuses, gazetteer(), file)));
        assertEquals(Golden.text(MAP), Outputs.bytes(bytes -> GeoJson.write(statuses, gazetteer(), bytes)));
        assertEquals(Golden.text(MAP), Outputs.text(text -> GeoJson.write(statuses, gazetteer(), text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "ar-SA-u-nu-arab"})
    void writesTheSameWhateverTheDefaultLocale(String tag) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertEquals(Golden.text(MAP), GeoJson.write(statuses(), gazetteer()));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void writesTheSameWhateverTheOrder() {
        TreeMap<Tenure, Segment> backwards = new TreeMap<>(statuses().descendingMap());
        assertEquals(Golden.text(MAP), GeoJson.write(ImmutableMap.copyOf(backwards.descendingMap()), gazetteer()));
    }

    @Test
    void writesACollectionOfNothing() {
        assertEquals(
                "{\"type\":\"FeatureCollection\",\"features\":[]}",
                GeoJson.write(ImmutableMap.of(), gazetteer(), WriteOption.COMPACT));
        assertEquals("""
                {
                  "type": "FeatureCollection",
                  "features": []
                }
                """, GeoJson.write(ImmutableMap.of(), Gazetteer.empty()));
    }

    @Test
    void writesTheForcesOfOneBaseAsFeaturesOfTheirOwn() throws IOException {
        List<String> written = new ArrayList<>();
        String text = GeoJson.write(
                withdrawn(Tenure.of("y", "b"), Tenure.of("x", "b"), Tenure.of("z", "a")), Gazetteer.empty());
        for (JsonNode feature : features(text)) {
            JsonNode properties = feature.get("properties");
            written.add(properties.get("base").asText()
                    + "/"
                    + properties.get("force").asText());
        }
        assertEquals(List.of("a/z", "b/x", "b/y"), written);
    }

    @Test
    void citesTwoVersionsOfOneClaimOnce() throws IOException {
        Tenure base = Tenure.of("f", "b");
        Ledger ledger = Ledger.of(Report.by(PUBLISHER, "q")
                .published(DAY.plusDays(1))
                .claim("c", Presence.at(base).on(DAY.plusDays(1)))
                .build());
        for (String words : List.of("gone", "all gone")) {
            Report version = Report.by(PUBLISHER, "r")
                    .published(DAY)
                    .claim("c", Withdrawal.completed(base).on(DAY).verbatim(words))
                    .build();
            ledger = ledger.plus(version, Entry.endOf(DAY).plusSeconds(words.length()));
        }
        for (JsonNode feature :
                features(GeoJson.write(Reading.leading(ledger).on(DAY.plusDays(1)), Gazetteer.empty()))) {
            assertEquals(
                    "[\"r#c\"]", feature.get("properties").get("contestedBy").toString());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SITE     | [40.73,36.055]",
                "VICINITY | [40.73,36.06]",
                "DISTRICT | [40.7,36.1]",
                "REGION   | [41,36]",
            })
    void coarsensAPointToItsPrecision(Precision precision, String coordinates) {
        assertEquals(
                "{\"type\":\"Point\",\"coordinates\":" + coordinates + "}", geometry(36.05532, 40.73012, precision));
    }

    @Test
    void hasNoPointForACountry() {
        assertEquals("null", geometry(36.05532, 40.73012, Precision.COUNTRY));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                " 0.0625   |  0.1875   | SITE     | [0.188,0.062]",
                " 90       | -180      | SITE     | [-180,90]",
                "-89.99951 |  179.99951| SITE     | [180,-90]",
                "-0.0004   |  0.0004   | SITE     | [0,0]",
                " 30       |  100      | VICINITY | [100,30]",
                "-0.5      |  1.5      | REGION   | [2,0]",
                " 89.6     | -179.6    | REGION   | [-180,90]",
            })
    void roundsToTheNearestAndStaysInRange(double latitude, double longitude, Precision precision, String coordinates) {
        assertEquals(
                "{\"type\":\"Point\",\"coordinates\":" + coordinates + "}", geometry(latitude, longitude, precision));
    }
}
