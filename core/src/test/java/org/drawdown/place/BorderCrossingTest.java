package org.drawdown.place;

import static org.drawdown.source.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.drawdown.wording.Names;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BorderCrossingTest {
    private static final Names NAMES = Names.of("al-Waleed", "en").or("الوليد", "ar");

    @Test
    void hasBothItsCountriesWhicheverIsNamedFirst() {
        BorderCrossing crossing = BorderCrossing.of("al-waleed", NAMES, "SY", "IQ");
        assertEquals(BorderCrossing.of("al-waleed", NAMES, "IQ", "SY"), crossing);
        assertEquals(ImmutableList.of("IQ", "SY"), crossing.countries().asList());
        assertEquals(NAMES, crossing.names());
    }

    @Test
    void mayHaveALocation() {
        Location location = Location.point(33.5, 38.9, Location.Precision.SITE);
        BorderCrossing.Builder builder = BorderCrossing.builder();
        builder.id("al-waleed").names(NAMES).addCountries("SY", "IQ").location(location);
        assertEquals(Optional.of(location), builder.build().location());
    }

    @Test
    void takesCountriesOfAnyCapitalLetters() {
        assertEquals(
                ImmutableList.of("AZ", "ZA"),
                BorderCrossing.of("x", NAMES, "ZA", "AZ").countries().asList());
    }

    @Test
    void rejectsACrossingWithOneCountry() {
        assertRefused(
                "a border crossing has two countries, got [SY]: \"al-waleed\"",
                () -> BorderCrossing.of("al-waleed", NAMES, "SY", "SY"));
    }

    @ParameterizedTest
    @CsvSource({
        "sy, sy",
        "SYR, SYR",
        "S, S",
        "'', ''",
        "S1, S1",
        "\u0405Y, \u0405Y",
        "S\u202E, S\\u202E",
        "@A, @A",
        "Z[, Z["
    })
    void rejectsWhatIsNoCountry(String country, String shown) {
        assertRefused(
                "a country has two letters of ISO 3166-1 such as \"SY\", got \"" + shown + "\"",
                () -> BorderCrossing.of("al-waleed", NAMES, "IQ", country));
    }

    @Test
    void rejectsAnIdThatBreaksTheRule() {
        assertRefused("crossing id must not be empty", () -> BorderCrossing.of("", NAMES, "SY", "IQ"));
    }
}
