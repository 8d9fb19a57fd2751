package org.drawdown.place;

import static org.drawdown.source.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.drawdown.wording.Names;
import org.junit.jupiter.api.Test;

class BaseTest {
    private static final Names NAMES = Names.of("Kharab al-Jir", "en").or("خراب الجير", "ar");
    private static final Base.Part AIRSTRIP = Base.Part.of("airstrip", Names.of("the airstrip", "en"));

    @Test
    void mayBeKnownByItsNamesAlone() {
        Base base = Base.of("kharab-al-jir", NAMES);
        assertEquals(NAMES, base.names());
        assertEquals(Optional.empty(), base.location());
        assertEquals(ImmutableList.of(), base.parts());
        assertEquals(Base.builder().id("kharab-al-jir").names(NAMES).build(), base);
    }

    @Test
    void mayHavePartsALocationAndNeighboursThatItIsNot() {
        Location location = Location.point(37.03, 42.07, Location.Precision.VICINITY);
        Base base = builder()
                .location(location)
                .addPart(AIRSTRIP)
                .addNotSame("rmelan-camp", "al-waleed")
                .build();
        assertEquals(Optional.of(location), base.location());
        assertEquals(ImmutableList.of(AIRSTRIP), base.parts());
        assertEquals(
                ImmutableList.of("al-waleed", "rmelan-camp"), base.notSame().asList());
        assertNotEquals(builder().build(), base);
    }

    @Test
    void rejectsIdsThatBreakTheRule() {
        assertRefused("base id must not be empty", () -> Base.of("", NAMES));
        assertRefused("id of a part must not be empty", () -> Base.Part.of("", NAMES));
        assertRefused(
                "id of a place that is not this base must not be empty",
                () -> builder().addNotSame("").build());
    }

    @Test
    void rejectsTwoPartsOfOneId() {
        assertRefused(
                "two parts of the base \"kharab-al-jir\" have the same id: [airstrip, airstrip]",
                () -> builder().addParts(AIRSTRIP, AIRSTRIP).build());
    }

    @Test
    void rejectsABaseThatIsNotItself() {
        assertRefused(
                "a base cannot be told apart from itself: \"kharab-al-jir\"",
                () -> builder().addNotSame("kharab-al-jir").build());
    }

    private static Base.Builder builder() {
        Base.Builder builder = Base.builder();
        builder.id("kharab-al-jir").names(NAMES);
        return builder;
    }
}
