package org.drawdown.place;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.drawdown.wording.Text;
import org.drawdown.wording.Verbatim;
import org.immutables.value.Value;

/**
 * Where something is, no more exactly than somebody said, such as "the southern Hasakah countryside".
 *
 * <p>A location is a point, an area in words, or both, with the precision that holds for all of it: a point of
 * precision {@link Precision#DISTRICT} lies somewhere in its district and is no target on a map.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Location permits ImmutableLocation {
    Location() {}

    /** How exact a location is, from the most exact to the least. */
    public enum Precision {
        /** The site itself. */
        SITE,
        /** Near the site: a few kilometres. */
        VICINITY,
        /** Somewhere in a district. */
        DISTRICT,
        /** Somewhere in a region or governorate. */
        REGION,
        /** Somewhere in a country. */
        COUNTRY
    }

    /**
     * A point in WGS 84 (EPSG:4326).
     *
     * <p>This class is immutable and thread-safe.
     */
    @Value.Immutable
    public abstract static sealed class Point permits ImmutablePoint {
        Point() {}

        /**
         * Returns a point.
         *
         * @param latitude degrees north, -90 to 90 inclusive
         * @param longitude degrees east, -180 to 180 inclusive
         * @return the point
         * @throws IllegalArgumentException if a coordinate is out of range or not a number
         */
        public static Point of(double latitude, double longitude) {
            return ImmutablePoint.of(latitude, longitude);
        }

        /**
         * Returns the latitude.
         *
         * @return degrees north, -90 to 90 inclusive
         */
        @Value.Parameter
        public abstract double latitude();

        /**
         * Returns the longitude.
         *
         * @return degrees east, -180 to 180 inclusive
         */
        @Value.Parameter
        public abstract double longitude();

        // Negative zero is the same place as zero, and equal values must be equal.
        @Value.Check
        Point check() {
            checkArgument(
                    latitude() >= -90 && latitude() <= 90,
                    "latitude must be from -90 to 90 degrees, got %s",
                    latitude());
            checkArgument(
                    longitude() >= -180 && longitude() <= 180,
                    "longitude must be from -180 to 180 degrees, got %s",
                    longitude());
            boolean negativeZero = isNegativeZero(latitude()) || isNegativeZero(longitude());
            return negativeZero ? of(latitude() + 0.0, longitude() + 0.0) : this;
        }

        private static boolean isNegativeZero(double degrees) {
            return degrees == 0 && Double.doubleToRawLongBits(degrees) != 0;
        }
    }

    /**
     * Returns a point.
     *
     * @param latitude degrees north, -90 to 90 inclusive
     * @param longitude degrees east, -180 to 180 inclusive
     * @param precision how exact the point is
     * @return the location
     * @throws IllegalArgumentException if a coordinate is out of range or not a number
     */
    public static Location point(double latitude, double longitude, Precision precision) {
        return builder()
                .point(Point.of(latitude, longitude))
                .precision(precision)
                .build();
    }

    /**
     * Returns an area in somebody's words.
     *
     * @param words what the area is called, such as "ريف الحسكة الجنوبي"
     * @param precision how exact the area is
     * @return the location
     */
    public static Location area(Verbatim words, Precision precision) {
        return builder().words(words).precision(precision).build();
    }

    /**
     * Returns a builder; a point or words, and the precision, are required.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the point.
     *
     * @return the point, if given
     */
    public abstract Optional<Point> point();

    /**
     * Returns the words for the place.
     *
     * @return the words, if given
     */
    public abstract Optional<Verbatim> words();

    /**
     * Returns how exact all of this is.
     *
     * @return the precision
     */
    public abstract Precision precision();

    /**
     * Returns the administrative units around the place, the largest first: "SY", "al-Hasakah", "al-Shaddadi".
     *
     * @return the units; empty where none is given
     */
    public abstract ImmutableList<String> adminPath();

    @Value.Check
    void check() {
        checkArgument(
                point().isPresent() || words().isPresent(), "a location has a point, words, or both; got neither");
        for (String unit : adminPath()) {
            Text.check("administrative unit", unit);
        }
    }

    /** Builds a location. */
    public static final class Builder extends ImmutableLocation.Builder {
        Builder() {}
    }
}
