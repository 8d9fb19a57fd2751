package org.drawdown.place;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.drawdown.wording.Identifier;
import org.drawdown.wording.Names;
import org.drawdown.wording.Text;
import org.immutables.value.Value;

/**
 * A border crossing with both its countries. One name may denote two of them: "al-Waleed" is a crossing in the
 * Yaarubiyah area of Hasakah, and another on the Iraqi side of al-Tanf.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class BorderCrossing permits ImmutableBorderCrossing {
    BorderCrossing() {}

    /**
     * Returns a crossing of which only its names and countries are known.
     *
     * @param id the id, as {@link Identifier#check} takes it
     * @param names what it is called
     * @param country one country, in two letters of ISO 3166-1: "SY"
     * @param otherCountry the other country
     * @return the crossing
     * @throws IllegalArgumentException if the id or a country breaks its rule, or both countries are one
     */
    public static BorderCrossing of(String id, Names names, String country, String otherCountry) {
        return builder().id(id).names(names).addCountries(country, otherCountry).build();
    }

    /**
     * Returns a builder; id, names and two countries are required.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the id.
     *
     * @return the id, by which alone two mentions are the same crossing
     */
    public abstract String id();

    /**
     * Returns what it is called.
     *
     * @return the names
     */
    public abstract Names names();

    /**
     * Returns both countries.
     *
     * @return two countries in two letters of ISO 3166-1, sorted: which is named first means nothing
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<String> countries();

    /**
     * Returns where it is.
     *
     * @return the location, if known
     */
    public abstract Optional<Location> location();

    @Value.Check
    void check() {
        Identifier.check("crossing id", id());
        for (String country : countries()) {
            checkArgument(
                    isCountry(country),
                    "a country has two letters of ISO 3166-1 such as \"SY\", got \"%s\"",
                    Text.escape(country));
        }
        checkArgument(
                countries().size() == 2, "a border crossing has two countries, got %s: \"%s\"", countries(), id());
    }

    private static boolean isCountry(String country) {
        return country.length() == 2 && isCapital(country.charAt(0)) && isCapital(country.charAt(1));
    }

    private static boolean isCapital(char letter) {
        return letter >= 'A' && letter <= 'Z';
    }

    /** Builds a border crossing. */
    public static final class Builder extends ImmutableBorderCrossing.Builder {
        Builder() {}
    }
}
