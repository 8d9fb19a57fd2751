package org.drawdown.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.drawdown.claim.Claim;
import org.drawdown.claim.Report;
import org.drawdown.ledger.Ledger;
import org.drawdown.place.BorderCrossing;
import org.drawdown.place.Gazetteer;
import org.drawdown.place.Location;
import org.drawdown.place.Tenure;
import org.drawdown.reading.Reading;
import org.drawdown.timeline.Ending;
import org.drawdown.timeline.Timeline;
import org.junit.jupiter.api.Test;

/** What must be said from the report of Al-Ahed of 5 February 2026 alone, and what its reader must hear. */
class SeedReportTest {
    private static final Tenure SHADDADI = Tenure.of("coalition", "shaddadi");
    private static final Tenure TANF = Tenure.of("coalition", "tanf");
    private static final Tenure KHARAB_AL_JIR = Tenure.of("coalition", "kharab-al-jir");

    private final Report report = SeedDocument.load().report();
    private final Gazetteer gazetteer = SeedDocument.gazetteer();
    private final Reading leading = Reading.leading(Ledger.of(report)).with(gazetteer);
    private final Reading cautious = Reading.cautious(Ledger.of(report)).with(gazetteer);

    @Test
    void leadingSaysThatShaddadiIsDemolished() {
        assertEquals(
                List.of(
                        "../2026-02-05 ACTIVE, PRESUMED, CLAIMED; removal: unnamed sources of SOHR c6",
                        "2026-02-05/.. DEMOLISHED, TRANSITION, CLAIMED;"
                                + " departure: Al-Ahed (own words) c1 c2; destruction: unnamed sources of SOHR c6"),
                Told.segments(leading.timeline(SHADDADI)));
    }

    @Test
    void cautiousSaysThatShaddadiIsDrawingDownAndWhatIsPending() {
        assertEquals(
                List.of(
                        "../2026-02-05 ACTIVE, PRESUMED, CLAIMED; removal: unnamed sources of SOHR c6",
                        "2026-02-05/.. DRAWING_DOWN, TRANSITION, CLAIMED;"
                                + " removal: Al-Ahed (own words), unnamed sources of SOHR c1 c2 c6;"
                                + " pending departure: Al-Ahed (own words) c1 c2;"
                                + " pending destruction: unnamed sources of SOHR c6"),
                Told.segments(cautious.timeline(SHADDADI)));
    }

    @Test
    void bothSayThatTanfIsDrawingDownSinceAboutAWeekBefore() {
        List<String> expected = List.of(
                "../2026-01-29 ACTIVE, PRESUMED, CLAIMED; removal: Al-Ahed (own words) c9",
                "2026-01-29/.. DRAWING_DOWN, TRANSITION, CLAIMED; removal: Al-Ahed (own words) c9 c10; against c3");
        assertEquals(expected, Told.segments(leading.timeline(TANF)));
        assertEquals(expected, Told.segments(cautious.timeline(TANF)));
        assertEquals(
                "2026-01-29~",
                leading.timeline(TANF).latest().orElseThrow().from().edtf());
    }

    @Test
    void bothSayThatKharabAlJirIsDrawingDownSinceTheDayOfTheReportAtTheLatest() {
        List<String> expected = List.of(
                "../2026-02-05 ACTIVE, PRESUMED, CLAIMED; removal: Al-Ahed (own words) c12",
                "2026-02-05/.. DRAWING_DOWN, TRANSITION, CLAIMED; removal: Al-Ahed (own words) c12; against c4");
        assertEquals(expected, Told.segments(leading.timeline(KHARAB_AL_JIR)));
        assertEquals(expected, Told.segments(cautious.timeline(KHARAB_AL_JIR)));
        assertEquals(
                "../2026-02-05",
                leading.timeline(KHARAB_AL_JIR).latest().orElseThrow().from().edtf());
    }

    @Test
    void claimsThatTheSiteIsDestroyedAndNothingOfOtherSites() {
        Map<Tenure, String> expected = Map.of(
                SHADDADI,
                "the site as a whole: destroyed, by the force itself, 5 Feb 2026 (claimed: unnamed sources of SOHR).",
                TANF,
                "",
                KHARAB_AL_JIR,
                "");
        expected.forEach((tenure, condition) -> {
            assertEquals(condition, conditions(leading.timeline(tenure)));
            assertEquals(condition, conditions(cautious.timeline(tenure)));
        });
    }

    private static String conditions(Timeline timeline) {
        return timeline.conditions().stream()
                .map(condition -> condition.phrase().in(Locale.ENGLISH))
                .collect(Collectors.joining(" "));
    }

    @Test
    void noOtherBaseGetsATimeline() {
        ImmutableSet<Tenure> three = ImmutableSet.of(KHARAB_AL_JIR, SHADDADI, TANF);
        assertEquals(three, leading.tenures());
        assertEquals(three, cautious.tenures());
        assertEquals(
                List.of(), leading.timeline(Tenure.of("coalition", "qasrak")).segments());
    }

    @Test
    void eachOfSeventeenClaimsEndsInOneWay() {
        assertEquals("""
                c1 MOVED departure-from-destroyed-site
                c2 CONFIRMED repeated-departure
                c3 SET_ASIDE background
                c4 SET_ASIDE background
                c5 RECORDED sighting
                c6 MOVED start-of-removal
                c7 RECORDED sighting
                c8 UNRESOLVED unresolved-subject
                c9 MOVED start-of-removal
                c10 CONFIRMED continued-removal
                c12 MOVED start-of-removal
                c14 RECORDED traffic
                c15 RECORDED assessment
                c16 RECORDED assessment
                c17 UNRESOLVED unresolved-subject
                c18 UNRESOLVED unresolved-subject
                c19 RECORDED plan
                """, String.join("\n", Told.endings(leading.endings())) + "\n");
        assertEquals(
                report.claims(), leading.endings().stream().map(Ending::claim).toList());
    }

    @Test
    void underCautiousTheDepartureWaits() {
        assertEquals("c1 PENDING wants-support", Told.ending(cautious, "#c1"));
        assertEquals("c2 PENDING wants-support", Told.ending(cautious, "#c2"));
        assertEquals(
                List.of("c1", "c2"),
                leading.endings().stream()
                        .filter(ending -> !cautious.endings().contains(ending))
                        .map(ending -> ending.claim().id())
                        .toList());
        assertEquals(
                report.claims(), cautious.endings().stream().map(Ending::claim).toList());
    }

    @Test
    void theReportContradictsItselfAboutTanfAndKharabAlJirAndNowhereElse() {
        List<String> expected = List.of("SELF: c4 / c12", "SELF: c3 / c9 c10");
        assertEquals(expected, Told.contradictions(leading.contradictions()));
        assertEquals(expected, Told.contradictions(cautious.contradictions()));
    }

    @Test
    void theUserHearsThisOfShaddadi() {
        assertEquals(
                List.of(
                        "SINGLE_VOICE: c1 c2",
                        "SINGLE_VOICE: c6",
                        "OWN_WORDS: c1 c2",
                        "COMPRESSED: c1",
                        "NO_CONTROL_INFORMATION"),
                Told.notices(leading.timeline(SHADDADI).notices()));
    }

    @Test
    void theUserHearsThisOfTanf() {
        assertEquals(
                List.of("SINGLE_VOICE: c9 c10", "NO_CONTROL_INFORMATION"),
                Told.notices(leading.timeline(TANF).notices()));
    }

    @Test
    void theUserHearsThisOfKharabAlJir() {
        assertEquals(
                List.of("SINGLE_VOICE: c12", "OWN_WORDS: c4 c12", "UNDATED: c12 c14", "NO_CONTROL_INFORMATION"),
                Told.notices(leading.timeline(KHARAB_AL_JIR).notices()));
    }

    @Test
    void theUserHearsThisOfMentionsWordsAndAreas() {
        assertEquals(
                List.of(
                        "AMBIGUOUS_MENTION: c12",
                        "AMBIGUOUS_TEXT: c14",
                        "AMBIGUOUS_TEXT: c15",
                        "AREA_NOT_SITE: c16",
                        "AREA_NOT_SITE: c19",
                        "AREA_NOT_SITE: c5",
                        "AREA_NOT_SITE: c7",
                        "UNRESOLVED_MENTION: c15",
                        "UNRESOLVED_MENTION: c17",
                        "UNRESOLVED_MENTION: c18",
                        "UNRESOLVED_MENTION: c8"),
                Told.notices(leading.elsewhere().notices()).stream().sorted().toList());
    }

    @Test
    void underCautiousTheUserHearsTheSameButForACompressedStatus() {
        assertEquals(
                List.of("COMPRESSED: c1"),
                Told.notices(leading.notices()).stream()
                        .filter(notice -> !Told.notices(cautious.notices()).contains(notice))
                        .toList());
        assertTrue(Told.notices(leading.notices()).containsAll(Told.notices(cautious.notices())));
    }

    @Test
    void sohrIsNeverShownAsHavingSaidThatTheLastConvoyLeft() {
        for (String id : List.of("c1", "c2")) {
            Claim claim = claim(id);
            assertEquals("Al-Ahed", claim.attribution().phrase().in(Locale.ENGLISH));
            assertEquals(
                    "Al-Ahed (own words)", claim.attribution().voicePhrase().in(Locale.ENGLISH));
        }
        assertEquals(
                "unnamed sources of SOHR",
                claim("c6").attribution().voicePhrase().in(Locale.ENGLISH));
    }

    @Test
    void alWaleedMayBeEitherOfTwoCrossingsAndNobodyDecidedWhich() {
        assertEquals(
                List.of("al-waleed-yaarubiyah", "al-waleed-tanf"),
                gazetteer.crossingsNamed("الوليد").stream()
                        .map(BorderCrossing::id)
                        .toList());
    }

    @Test
    void theGazetteerKnowsWhereTanfIsAndHowExactly() {
        Location tanf = gazetteer.base("tanf").orElseThrow().location().orElseThrow();
        assertEquals(Location.Precision.VICINITY, tanf.precision());
        assertEquals(
                "at the Syria-Iraq-Jordan triangle",
                tanf.words().orElseThrow().translation().orElseThrow());
    }

    private Claim claim(String id) {
        return report.claims().stream()
                .filter(claim -> claim.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
