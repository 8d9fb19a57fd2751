package org.drawdown.source;

import static org.drawdown.source.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Locale;
import java.util.Optional;
import org.drawdown.source.Source.Kind;
import org.drawdown.wording.Names;
import org.junit.jupiter.api.Test;

class SourceTest {
    private static final Source SOHR = Source.monitor("sohr", "SOHR");

    @Test
    void isAnOutletAMonitorAnOfficialOrAPerson() {
        assertEquals(Kind.OUTLET, Source.outlet("al-ahed", "Al-Ahed").kind());
        assertEquals(Kind.MONITOR, SOHR.kind());
        assertEquals(Kind.OFFICIAL, Source.official("centcom", "CENTCOM").kind());
        assertEquals(Kind.PERSON, Source.person("wadi", "Hassan Wadi").kind());
    }

    @Test
    void speaksForNobodyAndIsNotJudgedUntilSomebodySaysSo() {
        assertEquals(Optional.empty(), SOHR.speaksFor());
        assertEquals(Reliability.F, SOHR.reliability());
    }

    @Test
    void maySpeakForAForceHaveOtherNamesAndBeJudged() {
        Names names = Names.of("CENTCOM", "en").or("سنتكوم", "ar");
        assertEquals(
                Source.of("centcom", names, Kind.OFFICIAL, Optional.of("coalition"), Reliability.B),
                Source.official("centcom", "U.S. Central Command")
                        .speakingFor("coalition")
                        .named(names)
                        .rated(Reliability.B));
    }

    @Test
    void isEqualToASourceOfTheSameParts() {
        assertEquals(SOHR, Source.monitor("sohr", "SOHR"));
        assertEquals(SOHR.hashCode(), Source.monitor("sohr", "SOHR").hashCode());
        assertNotEquals(SOHR, Source.outlet("sohr", "SOHR"));
        assertNotEquals(SOHR, SOHR.rated(Reliability.A));
    }

    @Test
    void isShownByItsNameInTheLanguageOfTheReader() {
        Source sohr = SOHR.named(Names.of("SOHR", "en").or("المرصد السوري لحقوق الإنسان", "ar"));
        assertEquals("SOHR", sohr.phrase().in(Locale.ENGLISH));
        assertEquals("المرصد السوري لحقوق الإنسان", sohr.phrase().in(Locale.forLanguageTag("ar")));
    }

    @Test
    void rejectsIdsAndNamesThatBreakTheirRules() {
        assertRefused("source id must not be empty", () -> Source.outlet("", "Al-Ahed"));
        assertRefused(
                "source id must not hold U+0020 (at index 2): \"al ahed\"", () -> Source.outlet("al ahed", "Al-Ahed"));
        assertRefused("text must not be blank: \" \"", () -> Source.person("wadi", " "));
        assertRefused(
                "id of the force for which a source speaks must not hold U+0023 (at index 9): \"coalition#\"",
                () -> SOHR.speakingFor("coalition#"));
    }
}
