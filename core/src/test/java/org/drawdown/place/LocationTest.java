package org.drawdown.place;

import static org.drawdown.source.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.drawdown.place.Location.Point;
import org.drawdown.place.Location.Precision;
import org.drawdown.wording.Verbatim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocationTest {
    private static final Verbatim COUNTRYSIDE = Verbatim.of("ريف الحسكة الجنوبي", "ar");

    @Test
    void isAPointOrAnAreaOrBoth() {
        Location point = Location.point(33.5, 38.6, Precision.VICINITY);
        assertEquals(Optional.of(Point.of(33.5, 38.6)), point.point());
        assertEquals(Optional.empty(), point.words());
        assertEquals(Precision.VICINITY, point.precision());

        Location area = Location.area(COUNTRYSIDE, Precision.REGION);
        assertEquals(Optional.empty(), area.point());
        assertEquals(Optional.of(COUNTRYSIDE), area.words());

        Location.Builder both = Location.builder();
        both.point(Point.of(36.05, 40.73)).words(COUNTRYSIDE).precision(Precision.DISTRICT);
        both.addAdminPath("SY", "al-Hasakah", "al-Shaddadi");
        assertEquals(
                ImmutableList.of("SY", "al-Hasakah", "al-Shaddadi"),
                both.build().adminPath());
    }

    @ParameterizedTest
    @CsvSource({"90, 180", "-90, -180", "0, 0"})
    void takesCoordinatesUpToTheirBounds(double latitude, double longitude) {
        Point point = Point.of(latitude, longitude);
        assertEquals(latitude, point.latitude());
        assertEquals(longitude, point.longitude());
    }

    @Test
    void takesNegativeZeroForZero() {
        assertEquals(Point.of(0.0, 0.0), Point.of(-0.0, -0.0));
        assertEquals(Point.of(1.5, 0.0), Point.of(1.5, -0.0));
        assertEquals(Point.of(0.0, -1.5).hashCode(), Point.of(-0.0, -1.5).hashCode());
        assertNotEquals(Point.of(0.0, 1.5), Point.of(0.0, -1.5));
    }

    @ParameterizedTest
    @CsvSource({"90.001", "-90.001", "NaN", "Infinity", "-Infinity"})
    void rejectsALatitudeOutOfRange(double latitude) {
        assertRefused(
                "latitude must be from -90 to 90 degrees, got " + latitude,
                () -> Location.point(latitude, 0, Precision.SITE));
    }

    @ParameterizedTest
    @CsvSource({"180.001", "-180.001", "NaN", "Infinity", "-Infinity"})
    void rejectsALongitudeOutOfRange(double longitude) {
        assertRefused(
                "longitude must be from -180 to 180 degrees, got " + longitude,
                () -> Location.point(0, longitude, Precision.SITE));
    }

    @Test
    void rejectsWhatIsNowhere() {
        assertRefused(
                "a location has a point, words, or both; got neither",
                () -> Location.builder().precision(Precision.COUNTRY).build());
        assertRefused(
                "administrative unit must not be blank: \"\"",
                () -> Location.builder()
                        .words(COUNTRYSIDE)
                        .precision(Precision.REGION)
                        .addAdminPath("")
                        .build());
    }
}
