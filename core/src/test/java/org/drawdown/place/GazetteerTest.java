package org.drawdown.place;

import static org.drawdown.source.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.drawdown.source.Source;
import org.drawdown.wording.Names;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {
    private static final Base SHADDADI = base("shaddadi", "al-Shaddadi", "الشدادي");
    private static final Base TANF = base("tanf", "al-Tanf", "التنف");
    private static final Base KHARAB = base("kharab-al-jir", "Kharab al-Jir", "خراب الجير");
    private static final Base EAST_KHARAB = base("kharab-al-jir-east", "Kharab al-Jeer", "خراب الجير");

    private static final BorderCrossing YAARUBIYAH_WALEED =
            BorderCrossing.of("al-waleed-yaarubiyah", names("al-Waleed", "الوليد"), "SY", "IQ");
    private static final BorderCrossing TANF_WALEED =
            BorderCrossing.of("al-waleed-tanf", names("al-Walid", "الوليد"), "SY", "IQ");
    private static final BorderCrossing SEMALKA = BorderCrossing.of("semalka", names("Semalka", "سيمالكا"), "SY", "IQ");

    private static final Force COALITION = force("coalition");
    private static final Force CJTF = force("cjtf").asMemberOf("coalition");
    private static final Force US = force("us").asMemberOf("cjtf");

    private static final Source SOHR = Source.monitor("sohr", "SOHR");

    private static final Gazetteer GAZETTEER = Gazetteer.builder()
            .addBases(SHADDADI, TANF, KHARAB, EAST_KHARAB)
            .addCrossings(YAARUBIYAH_WALEED, TANF_WALEED, SEMALKA)
            .addForces(COALITION, CJTF, US)
            .addSource(SOHR)
            .addTenures(
                    Tenure.of("us", "tanf"),
                    Tenure.of("coalition", "tanf"),
                    Tenure.of("cjtf", "shaddadi"),
                    Tenure.of("coalition", "shaddadi"),
                    Tenure.of("coalition", "kharab-al-jir"))
            .build();

    @Test
    void answersToIdsWithWhatHasThem() {
        assertEquals(Optional.of(TANF), GAZETTEER.base("tanf"));
        assertEquals(Optional.of(US), GAZETTEER.force("us"));
        assertEquals(Optional.of(SEMALKA), GAZETTEER.crossing("semalka"));
        assertEquals(Optional.of(SOHR), GAZETTEER.source("sohr"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "al-Tanf", "TANF", "nowhere"})
    void answersToNothingElse(String id) {
        assertEquals(Optional.empty(), GAZETTEER.base(id));
        assertEquals(Optional.empty(), GAZETTEER.force(id));
        assertEquals(Optional.empty(), GAZETTEER.crossing(id));
        assertEquals(Optional.empty(), GAZETTEER.source(id));
    }

    @Test
    void knowsNothingWhenItIsEmpty() {
        assertEquals(Gazetteer.builder().build(), Gazetteer.empty());
        assertEquals(Optional.empty(), Gazetteer.empty().base("tanf"));
        assertEquals(ImmutableList.of(), Gazetteer.empty().basesNamed("al-Tanf"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"al-Shaddadi", "Shadadi", "Şeddadi", "الشدادي", "\"الشدّادى\""})
    void proposesTheBaseOfANameInAnySpelling(String written) {
        assertEquals(ImmutableList.of(SHADDADI), GAZETTEER.basesNamed(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kharab al-Jir", "Khrab al-Jeer", "Harap Jir", "Xirab Cîr", "خراب الجير"})
    void proposesEveryBaseOfAName(String written) {
        assertEquals(ImmutableList.of(KHARAB, EAST_KHARAB), GAZETTEER.basesNamed(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"al-Waleed", "al-Walid", "Al Waleed", "Velid", "الوليد", "\"الوليد\""})
    void proposesBothCrossingsThatAreCalledAlWaleed(String written) {
        assertEquals(ImmutableList.of(YAARUBIYAH_WALEED, TANF_WALEED), GAZETTEER.crossingsNamed(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Qasrak", "al-Waleed", "shaddadi base"})
    void proposesNoBaseOfAnotherName(String written) {
        assertEquals(ImmutableList.of(), GAZETTEER.basesNamed(written));
    }

    private static Stream<Arguments> tenures() {
        return Stream.of(
                arguments("a member with a tenure of its own", Tenure.of("us", "tanf"), Tenure.of("us", "tanf")),
                arguments("a member of one", Tenure.of("cjtf", "tanf"), Tenure.of("coalition", "tanf")),
                arguments("the nearest alliance", Tenure.of("us", "shaddadi"), Tenure.of("cjtf", "shaddadi")),
                arguments("two levels up", Tenure.of("us", "kharab-al-jir"), Tenure.of("coalition", "kharab-al-jir")),
                arguments(
                        "the alliance itself, which is no member",
                        Tenure.of("coalition", "shaddadi"),
                        Tenure.of("coalition", "shaddadi")),
                arguments("a base without a tenure", Tenure.of("us", "qasrak"), Tenure.of("us", "qasrak")),
                arguments("a force that nobody knows", Tenure.of("sdf", "tanf"), Tenure.of("sdf", "tanf")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tenures")
    void countsAMemberForItsAllianceWhereItHasNoTenureOfItsOwn(String which, Tenure claimed, Tenure counted) {
        assertEquals(counted, GAZETTEER.tenureOf(claimed));
    }

    @Test
    void followsTheTenuresInTheirOrder() {
        assertEquals(
                GAZETTEER.tenures().stream().sorted().toList(),
                GAZETTEER.tenures().asList());
    }

    @Test
    void rejectsAnIdThatStandsTwice() {
        assertRefused("the base id \"tanf\" stands twice", () -> build(gazetteer -> gazetteer.addBases(TANF, TANF)));
        assertRefused(
                "the force id \"us\" stands twice", () -> build(gazetteer -> gazetteer.addForces(US, force("us"))));
        assertRefused(
                "the crossing id \"semalka\" stands twice",
                () -> build(gazetteer -> gazetteer.addCrossings(SEMALKA, SEMALKA)));
        assertRefused(
                "the source id \"sohr\" stands twice", () -> build(gazetteer -> gazetteer.addSources(SOHR, SOHR)));
    }

    @Test
    void rejectsAForceThatIsPartOfItselfByWayOfOthers() {
        assertRefused(
                "the force \"coalition\" is part of itself by way of others",
                () -> build(gazetteer -> gazetteer.addForces(COALITION.asMemberOf("us"), CJTF, US)));
        assertRefused(
                "the force \"cjtf\" is part of itself by way of others",
                () -> build(gazetteer -> gazetteer.addForces(
                        US, CJTF.asMemberOf("nato"), force("nato").asMemberOf("cjtf"))));
    }

    @Test
    void namesTheParameterThatIsNull() {
        assertEquals(
                "id",
                assertThrows(NullPointerException.class, () -> GAZETTEER.base(null))
                        .getMessage());
    }

    private static void build(Function<Gazetteer.Builder, Gazetteer.Builder> parts) {
        parts.apply(Gazetteer.builder()).build();
    }

    private static Base base(String id, String english, String arabic) {
        return Base.of(id, names(english, arabic));
    }

    private static Force force(String id) {
        return Force.of(id, Names.of(id));
    }

    private static Names names(String english, String arabic) {
        return Names.of(english, "en").or(arabic, "ar");
    }
}
