package org.drawdown.claim;

import static org.drawdown.source.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import org.drawdown.place.Location;
import org.drawdown.place.Mention;
import org.drawdown.place.Tenure;
import org.drawdown.wording.Verbatim;
import org.junit.jupiter.api.Test;

class SubjectTest {
    private static final Tenure SHADDADI = Tenure.of("coalition", "shaddadi");
    private static final Verbatim BASES = Verbatim.of("عدد من قواعدها الرئيسة", "ar");
    private static final Location COUNTRYSIDE =
            Location.area(Verbatim.of("ريف الحسكة الجنوبي", "ar"), Location.Precision.REGION);

    @Test
    void isATenureAPartOfOneAMentionOrAnArea() {
        assertEquals(Optional.of(SHADDADI), Subject.of(SHADDADI).tenure());
        assertEquals(Optional.of("depot"), Subject.part(SHADDADI, "depot").part());
        assertEquals(Optional.of(Mention.base(BASES)), Subject.unnamed(BASES).mention());
        assertEquals(Optional.of(COUNTRYSIDE), Subject.area(COUNTRYSIDE).area());
    }

    @Test
    void isWholeAsATenureWithoutAPart() {
        assertTrue(Subject.of(SHADDADI).isWhole());
        assertFalse(Subject.part(SHADDADI, "depot").isWhole());
        assertFalse(Subject.unnamed(BASES).isWhole());
        assertFalse(Subject.area(COUNTRYSIDE).isWhole());
    }

    @Test
    void isShownByItsBaseOrItsWords() {
        assertEquals("shaddadi", english(Subject.of(SHADDADI)));
        assertEquals("shaddadi (the ammunition depot)", english(Subject.part(SHADDADI, "the ammunition depot")));
        assertEquals(
                "\u2068shaddadi\u2069 (مستودع الذخيرة)",
                Subject.part(SHADDADI, "مستودع الذخيرة").phrase().in(Locale.forLanguageTag("ar")));
        assertEquals("\u2068عدد من قواعدها الرئيسة\u2069", english(Subject.unnamed(BASES)));
        assertEquals("\u2068ريف الحسكة الجنوبي\u2069", english(Subject.area(COUNTRYSIDE)));
        Subject point = Subject.area(Location.point(36, 40, Location.Precision.DISTRICT));
        assertEquals("an area", english(point));
        assertEquals("منطقة", point.phrase().in(Locale.forLanguageTag("ar")));
    }

    @Test
    void rejectsASubjectOfTwoKindsOrOfNone() {
        assertRefused(
                "a subject is one of tenure, mention and area; got 2 of them",
                () -> Subject.builder().tenure(SHADDADI).area(COUNTRYSIDE).build());
        assertRefused(
                "a subject is one of tenure, mention and area; got 0 of them",
                () -> Subject.builder().build());
    }

    @Test
    void rejectsAPartOfWhatIsNoTenure() {
        assertRefused(
                "only a tenure has a part: \"de\\u202Epot\"",
                () -> Subject.builder()
                        .mention(Mention.base(BASES))
                        .part("de\u202Epot")
                        .build());
        assertRefused("part must not be blank: \" \"", () -> Subject.part(SHADDADI, " "));
    }

    private static String english(Subject subject) {
        return subject.phrase().in(Locale.ENGLISH);
    }
}
