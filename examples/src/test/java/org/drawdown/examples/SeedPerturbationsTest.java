package org.drawdown.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.drawdown.claim.Agent;
import org.drawdown.claim.Claim;
import org.drawdown.claim.Control;
import org.drawdown.claim.Convoy;
import org.drawdown.claim.Destruction;
import org.drawdown.claim.Movement;
import org.drawdown.claim.Presence;
import org.drawdown.claim.Report;
import org.drawdown.claim.Withdrawal;
import org.drawdown.estimate.DateWindow;
import org.drawdown.ledger.Ledger;
import org.drawdown.place.Gazetteer;
import org.drawdown.place.Mention;
import org.drawdown.place.Tenure;
import org.drawdown.reading.Reading;
import org.drawdown.source.Source;
import org.drawdown.timeline.Contradiction;
import org.drawdown.timeline.Segment;
import org.drawdown.timeline.Support;
import org.drawdown.timeline.Timeline;
import org.drawdown.wording.Verbatim;
import org.junit.jupiter.api.Test;

/** What the seed report says when one thing in it is otherwise, or when another report is known too. */
class SeedPerturbationsTest {
    private static final Tenure SHADDADI = Tenure.of("coalition", "shaddadi");
    private static final Tenure KHARAB_AL_JIR = Tenure.of("coalition", "kharab-al-jir");
    private static final Source AL_AHED = Source.outlet("al-ahed", "Al-Ahed");
    private static final Source MONITOR = Source.monitor("monitor", "Another Monitor");

    private final SeedDocument seed = SeedDocument.load();
    private final Gazetteer gazetteer = SeedDocument.gazetteer();

    @Test
    void withoutTheBlastsShaddadiIsEvacuated() {
        assertEquals(
                List.of(
                        "../2026-02-05 ACTIVE, PRESUMED, CLAIMED; departure: Al-Ahed (own words) c1",
                        "2026-02-05/.. EVACUATED, TRANSITION, CLAIMED; departure: Al-Ahed (own words) c1 c2"),
                Told.segments(leading(seed.without("c6").report()).timeline(SHADDADI)));
    }

    @Test
    void aConvoyThatNobodyCallsTheLastIsTrafficWhereNothingElseIsClaimed() {
        Reading reading = leading(seed.without("c6", "c2")
                .set("c1", "/convoy/lastCall", "not-called")
                .report());
        assertEquals(List.of(), reading.timeline(SHADDADI).segments());
        assertEquals("c1 RECORDED traffic", Told.ending(reading, "#c1"));
    }

    @Test
    void aLadenConvoyThatNobodyCallsTheLastIsRemoval() {
        Reading reading = leading(seed.without("c6", "c2")
                .set("c1", "/convoy/lastCall", "not-called")
                .set("c1", "/convoy/load", "laden")
                .report());
        assertEquals(
                List.of(
                        "../2026-02-05 ACTIVE, PRESUMED, CLAIMED; removal: Al-Ahed (own words) c1",
                        "2026-02-05/.. DRAWING_DOWN, TRANSITION, CLAIMED; removal: Al-Ahed (own words) c1"),
                Told.segments(reading.timeline(SHADDADI)));
    }

    @Test
    void aSecondNamedVoiceLetsTheDepartureInAndTheDestructionWaits() {
        Report second = Report.by(MONITOR, "monitor-1")
                .published(day(5))
                .claim("c1", Movement.outOf(SHADDADI, Convoy.calledTheLast()).on(day(5)))
                .claim("c2", Withdrawal.completed(SHADDADI).on(day(5)))
                .build();
        assertEquals(
                "2026-02-05/.. EVACUATED, TRANSITION, CORROBORATED;"
                        + " departure: Al-Ahed (own words), Another Monitor c1 c2 monitor-1#c1 monitor-1#c2;"
                        + " pending destruction: unnamed sources of SOHR c6",
                last(cautious(seed.report(), second).timeline(SHADDADI)));
    }

    @Test
    void aNamedVoiceCitedInTheSameReportIsTheOnlyVoiceOfWhatBothSay() {
        Report cited = seed.plus("sources", """
                        {"id": "monitor", "names": [{"text": "Another Monitor"}], "kind": "monitor"}""").plus("claims", """
                        {"id": "c20", "kind": "withdrawal", "subject": {"force": "coalition", "base": "shaddadi"},
                         "stage": "completed", "when": "2026-02-05", "chain": [{"source": "monitor"}]}""").report();
        assertEquals(
                "2026-02-05/.. DRAWING_DOWN, TRANSITION, CORROBORATED;"
                        + " removal: Al-Ahed (own words), unnamed sources of SOHR, Another Monitor c1 c2 c6 c20;"
                        + " pending departure: Al-Ahed (own words), Another Monitor c1 c2 c20;"
                        + " pending destruction: unnamed sources of SOHR c6",
                last(cautious(cited).timeline(SHADDADI)));
    }

    @Test
    void aNamedVoiceThatSaysBegunOutweighsTheDeparture() {
        Report begun = Report.by(MONITOR, "monitor-1")
                .published(day(5))
                .claim("c1", Withdrawal.begun(SHADDADI).on(day(5)))
                .build();
        Reading reading = leading(seed.report(), begun);
        assertEquals(
                "2026-02-05/.. DRAWING_DOWN, TRANSITION, CORROBORATED;"
                        + " removal: Al-Ahed (own words), unnamed sources of SOHR, Another Monitor c1 c6 monitor-1#c1;"
                        + " against c1 c2",
                last(reading.timeline(SHADDADI)));
        assertEquals("c1 OUTWEIGHED better-evidence, against monitor-1#c1", Told.ending(reading, "alahed-93449#c1"));
        assertEquals("c2 OUTWEIGHED better-evidence, against monitor-1#c1", Told.ending(reading, "alahed-93449#c2"));
        assertEquals(
                List.of("STATUS: c1 c2 / monitor-1#c1"),
                Told.contradictions(reading.timeline(SHADDADI).contradictions()));
    }

    @Test
    void blastsOfTheDayAfterInAReportOfThatDayLeadToTheSameStatus() {
        Report dayAfter = seed.only("c6")
                .set("id", "alahed-93450")
                .set("published", "2026-02-06")
                .set("c6", "/when", "2026-02-06")
                .report();
        assertEquals(
                List.of(
                        "../2026-02-05 ACTIVE, PRESUMED, CLAIMED; departure: Al-Ahed (own words) c1",
                        "2026-02-05/2026-02-06 EVACUATED, TRANSITION, CLAIMED; departure: Al-Ahed (own words) c1 c2",
                        "2026-02-06/.. DEMOLISHED, TRANSITION, CLAIMED; departure: Al-Ahed (own words) c1 c2;"
                                + " destruction: unnamed sources of SOHR alahed-93450#c6"),
                Told.segments(leading(seed.without("c6").report(), dayAfter).timeline(SHADDADI)));
    }

    @Test
    void theSameBytesWhateverTheOrderOfTheClaims() {
        Random random = new Random(20260205);
        String expected = everything(seed.report());
        for (int i = 0; i < 200; i++) {
            Report shuffled = seed.shuffled(random).report();
            assertEquals(expected, everything(shuffled, shuffled), () -> "order of " + shuffled.claims());
        }
    }

    @Test
    void aLadenConvoyFromIraqMakesKharabAlJirActiveAgain() {
        Mention iraq = Mention.area(Verbatim.of("العراق", "ar"));
        Convoy convoy = Convoy.builder().load(Convoy.Load.LADEN).origin(iraq).build();
        Report entering = Report.by(MONITOR, "monitor-2")
                .published(day(7))
                .claim("c1", Movement.into(KHARAB_AL_JIR, convoy).on(day(6)))
                .build();
        Reading reading = leading(seed.report(), entering);
        assertEquals(
                List.of(
                        "../2026-02-05 ACTIVE, PRESUMED, CLAIMED; removal: Al-Ahed (own words) c12",
                        "2026-02-05/2026-02-06 DRAWING_DOWN, TRANSITION, CLAIMED;"
                                + " removal: Al-Ahed (own words) c12; against c4",
                        "2026-02-06/.. ACTIVE, TRANSITION, CLAIMED;"
                                + " reversal: Another Monitor monitor-2#c1; against c4"),
                Told.segments(reading.timeline(KHARAB_AL_JIR)));
        assertEquals("monitor-2#c1 MOVED reversal-of-removal", Told.ending(reading, "monitor-2#c1"));
    }

    @Test
    void whatBecameKnownLaterMovesTheDepartureToTheFifteenth() {
        Reading reading = leading(seed.report(), stillInside(), takenOver(), destroyedInPart(), moreThanTenDays());
        assertEquals(
                List.of(
                        "../2026-02-05 ACTIVE, PRESUMED",
                        "2026-02-05/2026-02-15 DRAWING_DOWN, CORRECTION",
                        "2026-02-15/.. EVACUATED, TRANSITION"),
                Told.statuses(reading.timeline(SHADDADI)));
        Segment evacuated = reading.timeline(SHADDADI).latest().orElseThrow();
        assertEquals(
                "departure: Syrian Ministry of Defence, Al-Ahed (own words)",
                evacuated.evidence().get(0).phrase().in(Locale.ENGLISH));
        assertEquals(Support.CORROBORATED, evacuated.support());
    }

    @Test
    void whatBecameKnownLaterOutweighsTheDepartureOfTheFifth() {
        Reading reading = leading(seed.report(), stillInside(), takenOver(), destroyedInPart(), moreThanTenDays());
        String lost = " OUTWEIGHED less-advanced-stands, against alahed-94348#c1 shafaq-0206#c1";
        assertEquals("c1" + lost, Told.ending(reading, "alahed-93449#c1"));
        assertEquals("c2" + lost, Told.ending(reading, "alahed-93449#c2"));
        assertTrue(Told.contradictions(reading.contradictions()).contains("STATUS: c1 c2 / shafaq-0206#c1"));
    }

    @Test
    void theSiteThatWasTakenOverWasDestroyedInPartAtMost() {
        Reading reading = leading(seed.report(), stillInside(), takenOver(), destroyedInPart(), moreThanTenDays());
        assertEquals("c6 OUTWEIGHED site-in-use, against afp-0215#c1", Told.ending(reading, "alahed-93449#c6"));
        assertEquals(
                List.of("part of the site: destroyed, by the force itself, 5 Feb 2026"
                        + " (claimed: unnamed sources of SOHR, Kurdistan24 (own words))."),
                reading.timeline(SHADDADI).conditions().stream()
                        .map(condition -> condition.phrase().in(Locale.ENGLISH))
                        .toList());
        List<String> contradictions = Told.contradictions(reading.contradictions());
        assertTrue(contradictions.contains("STATUS: c6 / afp-0215#c1"), contradictions::toString);
        assertTrue(contradictions.contains("SCOPE: c6 / k24-0223#c1"), contradictions::toString);
    }

    @Test
    void withoutAReceiverTheDestructionInPartReducesTheScopeByItself() {
        Reading reading = leading(seed.report(), destroyedInPart());
        assertEquals("c6 OUTWEIGHED destroyed-in-part, against k24-0223#c1", Told.ending(reading, "alahed-93449#c6"));
        assertEquals(
                List.of("../2026-02-05 ACTIVE, PRESUMED", "2026-02-05/.. EVACUATED, TRANSITION"),
                Told.statuses(reading.timeline(SHADDADI)));
    }

    @Test
    void onTheTwentyFourthAlAhedContradictsItsOwnWordsOfTheFifth() {
        Reading reading = leading(seed.report(), moreThanTenDays());
        List<Contradiction> self = reading.timeline(SHADDADI).contradictions();
        assertFalse(self.isEmpty());
        for (Contradiction contradiction : self) {
            assertEquals(Contradiction.Kind.SELF, contradiction.kind());
            assertEquals("alahed-94348#c1", contradiction.other().get(0).ref());
        }
        assertEquals(
                List.of("alahed-93449#c1", "alahed-93449#c2"),
                self.stream()
                        .flatMap(contradiction -> contradiction.one().stream())
                        .map(Claim::ref)
                        .toList());
    }

    @Test
    void whatWasKnownOnTheFifthStaysAsItWas() {
        Ledger all = Ledger.of(seed.report(), stillInside(), takenOver(), destroyedInPart(), moreThanTenDays());
        Reading then = Reading.leading(all).with(gazetteer).asKnownAt(day(5));
        assertEquals(Told.segments(leading(seed.report()).timeline(SHADDADI)), Told.segments(then.timeline(SHADDADI)));
    }

    private static Report stillInside() {
        return Report.by(Source.outlet("shafaq", "Shafaq News"), "shafaq-0206")
                .published(day(6))
                .claim("c1", Presence.at(SHADDADI).on(day(6)).unnamed("a security source"))
                .claim("c2", Movement.outOf(SHADDADI, Convoy.laden()).on(day(5)).correspondent())
                .build();
    }

    private static Report takenOver() {
        Source ministry =
                Source.official("syrian-mod", "Syrian Ministry of Defence").speakingFor("syrian-army");
        return Report.by(Source.outlet("afp", "AFP"), "afp-0215")
                .published(day(15))
                .claim(
                        "c1",
                        Control.takenOver(SHADDADI, Agent.other("syrian-army"))
                                .on(day(15))
                                .from(ministry))
                .build();
    }

    private static Report destroyedInPart() {
        return Report.by(Source.outlet("kurdistan24", "Kurdistan24"), "k24-0223")
                .published(day(23))
                .claim("c1", Destruction.ofPart(SHADDADI).byTheForce().when(DateWindow.between(day(5), day(15))))
                .build();
    }

    private static Report moreThanTenDays() {
        return Report.by(AL_AHED, "alahed-94348")
                .published(day(24))
                .claim("c1", Withdrawal.completed(SHADDADI).when(DateWindow.between(day(12), day(15))))
                .build();
    }

    private Reading leading(Report... reports) {
        return Reading.leading(Ledger.of(reports)).with(gazetteer);
    }

    private Reading cautious(Report... reports) {
        return Reading.cautious(Ledger.of(reports)).with(gazetteer);
    }

    private static String last(Timeline timeline) {
        List<String> segments = Told.segments(timeline);
        return segments.get(segments.size() - 1);
    }

    /** The printed page, and all that a reading has. */
    private String everything(Report... reports) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        Reading[] readings = {leading(reports), cautious(reports)};
        new TimelinePage(out, gazetteer).print(List.of(reports[0]), readings);
        for (Reading reading : readings) {
            out.println(reading.timelines());
            out.println(reading.elsewhere());
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static LocalDate day(int ofFebruary) {
        return LocalDate.of(2026, 2, ofFebruary);
    }
}
