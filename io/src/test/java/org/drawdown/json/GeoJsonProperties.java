package org.drawdown.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.drawdown.claim.Report;
import org.drawdown.claim.Withdrawal;
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

class GeoJsonProperties {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static final ImmutableMap<Precision, Integer> DECIMALS = ImmutableMap.of(
            Precision.SITE, 3,
            Precision.VICINITY, 2,
            Precision.DISTRICT, 1,
            Precision.REGION, 0);

    private static final List<String> PROPERTIES = List.of(
            "base",
            "name",
            "nameEnglish",
            "nameArabic",
            "force",
            "status",
            "support",
            "basis",
            "since",
            "from",
            "lastEvidence",
            "voices",
            "contestedBy",
            "pending",
            "precision");

    private static final Tenure TENURE = Tenure.of("coalition", "shaddadi");
    private static final LocalDate DAY = LocalDate.of(2026, 2, 5);
    private static final Map<Tenure, Segment> STATUS = Reading.leading(Ledger.of(Report.by(Source.outlet("p", "P"), "r")
                    .published(DAY)
                    .claim("c", Withdrawal.completed(TENURE).on(DAY))
                    .build()))
            .on(DAY);

    @Provide
    Arbitrary<Ledger> ledgers() {
        return Ledgers.ledgers();
    }

    @Provide
    Arbitrary<Double> latitudes() {
        return degrees(90);
    }

    @Provide
    Arbitrary<Double> longitudes() {
        return degrees(180);
    }

    private static Arbitrary<Double> degrees(int most) {
        return Arbitraries.oneOf(
                Arbitraries.doubles().between(-most, most).ofScale(12),
                // The halves, of which some are exact and some only look so.
                Arbitraries.integers().between(-most * 2_000, most * 2_000).map(half -> half / 2_000.0),
                Arbitraries.of(Double.MIN_VALUE, -Double.MIN_VALUE, Math.nextDown((double) most), 1.0e-7, -1.0e-7));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void everyReadingIsAMapAsRfc7946HasIt(
            @ForAll("ledgers") Ledger ledger,
            @ForAll @IntRange(min = -1, max = 12) int day,
            @ForAll Precision precision,
            @ForAll("latitudes") double latitude,
            @ForAll("longitudes") double longitude)
            throws IOException {
        for (Reading reading : List.of(Reading.leading(ledger), Reading.cautious(ledger))) {
            Map<Tenure, Segment> statuses = reading.on(Ledgers.FIRST_DAY.plusDays(day));
            String text = GeoJson.write(statuses, gazetteer(latitude, longitude, precision));
            JsonNode map = MAPPER.readTree(text);
            assertEquals(List.of("type", "features"), names(map));
            assertEquals("FeatureCollection", map.get("type").asText());
            assertEquals(statuses.size(), map.get("features").size());
            Iterator<JsonNode> features = map.get("features").iterator();
            statuses.forEach((tenure, segment) -> assertFeature(tenure, segment, features.next()));
        }
    }

    private static void assertFeature(Tenure tenure, Segment segment, JsonNode feature) {
        assertEquals(List.of("type", "geometry", "properties"), names(feature));
        assertEquals("Feature", feature.get("type").textValue());
        assertGeometry(feature.get("geometry"));
        JsonNode properties = feature.get("properties");
        assertEquals(PROPERTIES, names(properties));
        assertEquals(tenure.base(), properties.get("base").textValue());
        assertEquals(tenure.force(), properties.get("force").textValue());
        assertTrue(Set.of("active", "drawing-down", "evacuated", "demolished")
                .contains(properties.get("status").textValue()));
        assertTrue(Set.of("confirmed", "corroborated", "claimed")
                .contains(properties.get("support").textValue()));
        assertFalse(properties.get("voices").isEmpty());
        assertEquals(
                segment.contestedBy().isEmpty(), properties.get("contestedBy").isEmpty());
        assertEquals(segment.pending().isEmpty(), properties.get("pending").isEmpty());
        assertEquals(
                segment.lastEvidence().map(LocalDate::toString).orElse(null),
                properties.get("lastEvidence").textValue());
    }

    private static void assertGeometry(JsonNode geometry) {
        if (!geometry.isNull()) {
            assertEquals(List.of("type", "coordinates"), names(geometry));
            assertEquals("Point", geometry.get("type").textValue());
            assertEquals(2, geometry.get("coordinates").size());
            assertWithin(180, geometry.get("coordinates").get(0));
            assertWithin(90, geometry.get("coordinates").get(1));
        }
    }

    private static void assertWithin(int most, JsonNode degrees) {
        assertTrue(degrees.isNumber());
        assertTrue(degrees.decimalValue().abs().compareTo(BigDecimal.valueOf(most)) <= 0, degrees::asText);
    }

    @Property(tries = 2_000)
    void aPointIsWrittenAsExactlyAsItIsKnown(
            @ForAll("latitudes") double latitude, @ForAll("longitudes") double longitude, @ForAll Precision precision)
            throws IOException {
        JsonNode geometry = MAPPER.readTree(GeoJson.write(STATUS, gazetteer(latitude, longitude, precision)))
                .at("/features/0/geometry");
        assertEquals(precision == Precision.COUNTRY, geometry.isNull());
        if (precision != Precision.COUNTRY) {
            int decimals = DECIMALS.get(precision);
            assertRounded(longitude, decimals, geometry.at("/coordinates/0"));
            assertRounded(latitude, decimals, geometry.at("/coordinates/1"));
        }
    }

    private static void assertRounded(double given, int decimals, JsonNode written) {
        BigDecimal unit = BigDecimal.ONE.movePointLeft(decimals);
        BigDecimal twiceOff =
                written.decimalValue().subtract(new BigDecimal(given)).abs().multiply(BigDecimal.valueOf(2));
        assertTrue(twiceOff.compareTo(unit) <= 0, () -> given + " as " + written);
        assertTrue(
                written.toString().matches("0|-?[1-9][0-9]*|-?(0|[1-9][0-9]*)\\.[0-9]*[1-9]"),
                () -> given + " as " + written);
        assertTrue(written.decimalValue().scale() <= decimals, () -> given + " as " + written);
    }

    private static Gazetteer gazetteer(double latitude, double longitude, Precision precision) {
        return Gazetteer.builder()
                .addBases(Base.builder()
                        .id(TENURE.base())
                        .names(Names.of("الشدادي", "ar"))
                        .location(Location.point(latitude, longitude, precision))
                        .build())
                .build();
    }

    private static List<String> names(JsonNode object) {
        return ImmutableList.copyOf(object.fieldNames());
    }
}
