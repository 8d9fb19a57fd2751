package org.drawdown.reading;

import static org.drawdown.reading.Reports.BASE;
import static org.drawdown.reading.Reports.COMMAND;
import static org.drawdown.reading.Reports.MONITOR;
import static org.drawdown.reading.Reports.OTHER;
import static org.drawdown.reading.Reports.OUTLET;
import static org.drawdown.reading.Reports.on;
import static org.drawdown.reading.Reports.report;
import static org.drawdown.reading.Told.day;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drawdown.claim.Amendment;
import org.drawdown.claim.Claim;
import org.drawdown.claim.Convoy;
import org.drawdown.claim.Movement;
import org.drawdown.claim.Presence;
import org.drawdown.claim.Report;
import org.drawdown.claim.Statement;
import org.drawdown.claim.Subject;
import org.drawdown.claim.Withdrawal;
import org.drawdown.ledger.Ledger;
import org.drawdown.place.Base;
import org.drawdown.place.BorderCrossing;
import org.drawdown.place.Gazetteer;
import org.drawdown.place.Mention;
import org.drawdown.place.Tenure;
import org.drawdown.timeline.Ending;
import org.drawdown.wording.Names;
import org.drawdown.wording.Verbatim;
import org.junit.jupiter.api.Test;

/** Which version of a report is in force, which claims are taken back, and whose tenure they are. Under {@code leading}. */
class FilingTest {
    private static final Instant FIRST = Instant.parse("2026-02-06T00:00:00Z");
    private static final Instant SECOND = Instant.parse("2026-02-07T00:00:00Z");
    private static final Instant THIRD = Instant.parse("2026-02-08T00:00:00Z");
    private static final Gazetteer GAZETTEER = Gazetteer.builder()
            .addBases(Base.of("base", Names.of("Base")))
            .addCrossings(BorderCrossing.of("semalka", Names.of("Semalka", "en"), "SY", "IQ"))
            .build();

    private static Claim.Draft left() {
        return on("2026-02-05", Withdrawal.completed(BASE));
    }

    private static Claim.Draft begun() {
        return on("2026-02-01", Withdrawal.begun(BASE));
    }

    @Test
    void claimsAreInTheOrderOfCitationInWhicheverOrderTheirReportsHaveThem() {
        Report ninth = Report.by(MONITOR, "r9")
                .published(day("2026-02-05"))
                .claim("c10", begun())
                .claim("c9", left())
                .build();
        Report tenth = Report.by(MONITOR, "r10")
                .published(day("2026-02-05"))
                .claim("c1", begun())
                .build();
        assertEquals(
                List.of(
                        "r9#c9 MOVED departure-from-usable-site",
                        "r9#c10 MOVED start-of-removal",
                        "r10#c1 CONFIRMED continued-removal"),
                Told.endings(Reading.leading(Ledger.of(tenth).plus(ninth)).timeline(BASE)));
        Reading before = Reading.leading(Ledger.of(report(MONITOR, "a", "2026-02-05", begun())));
        Ledger later = before.ledger().plus(tenth).plus(ninth);
        assertEquals(
                Reading.leading(later).timeline(BASE), before.following(later).timeline(BASE));
    }

    @Test
    void manyClaimsAreEachFiledUnderItsOwnTenureInTheOrderOfCitation() {
        // More than are filed at once.
        int reports = 1200;
        List<Tenure> tenures = List.of(BASE, Tenure.of("other", "base"), Tenure.of("coalition", "unknown"));
        List<Report> all = new ArrayList<>();
        Map<Tenure, List<String>> expected = new HashMap<>();
        for (int i = 1; i <= reports; i++) {
            Tenure tenure = tenures.get(i % 3);
            all.add(report(MONITOR, "r" + i, "2026-02-05", on("2026-02-05", Presence.at(tenure))));
            expected.computeIfAbsent(tenure, claimed -> new ArrayList<>()).add("r" + i + "#1");
        }
        Reading everywhere = Reading.leading(Ledger.of(all.toArray(new Report[0])));
        Reading known = everywhere.with(GAZETTEER);
        for (Tenure tenure : tenures) {
            assertEquals(expected.get(tenure), cited(everywhere.timeline(tenure).endings()));
        }
        assertEquals(expected.get(BASE), cited(known.timeline(BASE).endings()));
        assertEquals(
                expected.get(tenures.get(1)),
                cited(known.timeline(tenures.get(1)).endings()));
        assertEquals(List.of(), known.timeline(tenures.get(2)).endings());
        assertEquals(expected.get(tenures.get(2)), cited(known.elsewhere().endings()));
    }

    private static List<String> cited(List<Ending> endings) {
        return endings.stream().map(ending -> ending.claim().ref()).toList();
    }

    // ---- edited reports

    @Test
    void ofAnEditedReportTheVersionThatBecameKnownLastIsInForce() {
        Ledger edited = Ledger.empty()
                .plus(report(MONITOR, "a", "2026-02-05", begun(), left()), FIRST)
                .plus(report(MONITOR, "a", "2026-02-05", begun()), SECOND);
        Reading now = Reading.leading(edited);
        assertEquals(
                List.of("ACTIVE presumed", "2026-02-01 DRAWING_DOWN claimed, corrected"),
                Told.statuses(now.timeline(BASE)));
        assertEquals(List.of("a#1 MOVED start-of-removal", "a#2 WITHDRAWN edited"), Told.endings(now.timeline(BASE)));
        assertEquals(List.of("EDITED_REPORT a#2: a"), Told.elsewhere(now));
        Reading then = now.asKnownAt(FIRST);
        assertEquals("2026-02-05 EVACUATED claimed", Told.last(then.timeline(BASE)));
        assertEquals(List.of(), Told.elsewhere(then));
    }

    @Test
    void anEditThatLeavesTheClaimsIsNotNoticed() {
        Report first = report(MONITOR, "a", "2026-02-05", begun());
        Report translated = Report.by(MONITOR, "a")
                .published(day("2026-02-05"))
                .language("en")
                .claim("1", begun())
                .build();
        Reading reading = Reading.leading(Ledger.empty().plus(first, FIRST).plus(translated, SECOND));
        assertEquals(List.of(), Told.elsewhere(reading));
        assertEquals(List.of("a#1 MOVED start-of-removal"), Told.endings(reading.timeline(BASE)));
    }

    @Test
    void aClaimIsKnownSinceTheFirstVersionThatHasIt() {
        // What became known of it later does not stand against it later than that.
        Report departure = report(OUTLET, "b", "2026-02-05", left());
        Report withoutPresence = report(MONITOR, "a", "2026-02-08", begun());
        Report withPresence = report(MONITOR, "a", "2026-02-08", begun(), on("2026-02-08", Presence.at(BASE)));
        Ledger lateEdit = Ledger.empty()
                .plus(departure, FIRST)
                .plus(withoutPresence, FIRST)
                .plus(withPresence, SECOND);
        assertEquals(
                "2026-02-01 DRAWING_DOWN claimed, corrected",
                Told.last(Reading.leading(lateEdit).timeline(BASE)));
        Ledger fromTheFirst =
                Ledger.empty().plus(departure, FIRST).plus(withPresence, FIRST).plus(withoutPresence, SECOND);
        assertEquals(
                "2026-02-05 EVACUATED claimed",
                Told.last(Reading.leading(fromTheFirst).timeline(BASE)));
        Report again = Report.by(MONITOR, "a")
                .published(day("2026-02-08"))
                .language("en")
                .claim("1", begun())
                .claim("2", on("2026-02-08", Presence.at(BASE)))
                .build();
        Ledger sinceTheFirst =
                Ledger.empty().plus(departure, FIRST).plus(withPresence, FIRST).plus(again, SECOND);
        assertEquals(
                "2026-02-01 DRAWING_DOWN claimed",
                Told.last(Reading.leading(sinceTheFirst).timeline(BASE)));
    }

    @Test
    void aClaimThatItsPageNoLongerMakesOfNoKnownBaseIsWithdrawnElsewhere() {
        Statement unknown = Withdrawal.of(Withdrawal.Stage.BEGUN, Subject.unnamed(Verbatim.of("a base", "en")));
        Ledger edited = Ledger.empty()
                .plus(report(MONITOR, "a", "2026-02-05", begun(), on("2026-02-05", unknown)), FIRST)
                .plus(report(MONITOR, "a", "2026-02-05", begun()), SECOND);
        assertEquals(
                List.of("a#2 WITHDRAWN edited"),
                Reading.leading(edited).elsewhere().endings().stream()
                        .map(Told::ending)
                        .toList());
    }

    // ---- what is taken back

    @Test
    void whatASourceTakesBackIsWithdrawnAndWhatAnotherTakesBackIsDisputed() {
        Ledger ledger = Ledger.of(report(OUTLET, "a", "2026-02-05", left().from(MONITOR)));
        assertEquals(List.of("a#1 WITHDRAWN retracted"), after(ledger, Amendment.retraction("x", MONITOR, "a#1")));
        assertEquals(List.of("a#1 WITHDRAWN retracted"), after(ledger, Amendment.retraction("x", OUTLET, "a#1")));
        assertEquals(
                List.of("a#1 WITHDRAWN corrected"), after(ledger, Amendment.correction("x", OUTLET, "a#1", "b#1")));
        Reading disputed = Reading.leading(ledger.plus(Amendment.retraction("x", OTHER, "a#1"), SECOND));
        assertEquals(List.of("a#1 MOVED departure-from-usable-site"), Told.endings(disputed.timeline(BASE)));
        assertEquals(List.of("DISPUTED a#1: Another Outlet"), Told.elsewhere(disputed));
        disputed = Reading.leading(ledger.plus(Amendment.dispute("x", OUTLET, "a#1"), SECOND));
        assertEquals(List.of("DISPUTED a#1: An Outlet"), Told.elsewhere(disputed));
        // A ruling is no dispute.
        Reading ruled = Reading.leading(ledger.plus(Amendment.settingAside("x", OTHER, "a#1", "old"), SECOND));
        assertEquals(List.of(), Told.elsewhere(ruled));
        assertEquals(List.of("a#1 SET_ASIDE ruling"), Told.endings(ruled.timeline(BASE)));
    }

    private static List<String> after(Ledger ledger, Amendment amendment) {
        return Told.endings(Reading.leading(ledger.plus(amendment, SECOND)).timeline(BASE));
    }

    @Test
    void aRetractionThatItsSourceTakesBackIsNotInForce() {
        Ledger ledger = Ledger.of(report(MONITOR, "a", "2026-02-05", left()))
                .plus(Amendment.retraction("x", MONITOR, "a#1"), SECOND);
        assertEquals(
                List.of("a#1 MOVED departure-from-usable-site"),
                after(ledger, Amendment.retraction("y", MONITOR, "x")));
        assertEquals(List.of("a#1 WITHDRAWN retracted"), after(ledger, Amendment.retraction("y", OTHER, "x")));
    }

    @Test
    void aCorrectionReplacesNothingButItsTarget() {
        Ledger ledger = Ledger.of(report(MONITOR, "a", "2026-02-05", left(), begun()))
                .plus(Amendment.correction("x", MONITOR, "a#1", "a#2"), SECOND);
        Ending withdrawn = Reading.leading(ledger).timeline(BASE).endings().get(0);
        assertEquals("a#1 WITHDRAWN corrected", Told.ending(withdrawn));
        assertEquals(List.of("a#2"), withdrawn.because());
    }

    // ---- a later ledger

    @Test
    void aLaterLedgerIsReadAsIfItWereTheFirst() {
        Ledger first = Ledger.empty()
                .plus(report(MONITOR, "a", "2026-02-05", begun(), left(), on("2026-02-05", via("Nowhere"))), FIRST)
                .plus(report(OTHER, "b", "2026-02-05", on("2026-02-05", via("Semalka"))), FIRST);
        Reading reading = Reading.leading(first).with(GAZETTEER);
        assertEquals(2, Told.elsewhere(reading).size());
        assertFollowed(reading, first.plus(report(MONITOR, "a", "2026-02-05", begun()), SECOND));
        // It is the same whether or not somebody asked the first reading for what is elsewhere.
        assertFollowed(
                Reading.leading(first).with(GAZETTEER),
                first.plus(report(MONITOR, "a", "2026-02-05", begun()), SECOND));
        assertFollowed(reading, first.plus(Amendment.retraction("x", MONITOR, "a#2"), SECOND));
        assertFollowed(reading, first.plus(Amendment.retraction("x", MONITOR, "z#2"), SECOND));
        assertFollowed(reading, Ledger.empty());
        Ledger amended = first.plus(Amendment.retraction("x", MONITOR, "a#2"), SECOND);
        assertFollowed(reading.following(amended), first);
        assertFollowed(reading.following(amended), amended.plus(Amendment.retraction("y", MONITOR, "x"), SECOND));
        assertFollowed(reading.following(amended), amended.plus(Amendment.dispute("z", OUTLET, "b#1"), SECOND));
        // Of a claim that is amended already.
        Ledger disputed = first.plus(Amendment.dispute("w", OUTLET, "a#2"), SECOND);
        assertFollowed(reading.following(disputed), disputed.plus(Amendment.retraction("x", MONITOR, "a#2"), SECOND));
        // What is withdrawn and of another report stays.
        assertFollowed(
                reading.following(amended),
                amended.plus(report(COMMAND, "c", "2026-02-05", on("2026-02-05", Presence.at(BASE)))));
        assertFollowed(reading.following(amended), amended.plus(report(MONITOR, "a", "2026-02-05", begun()), SECOND));
    }

    @Test
    void aLaterLedgerHasEachVersionOfAClaimAtItsPlace() {
        Ledger first = Ledger.empty()
                .plus(report(MONITOR, "b", "2026-02-05", begun(), left()), FIRST)
                .plus(report(OTHER, "a", "2026-02-05", begun()), FIRST)
                .plus(report(OTHER, "c", "2026-02-05", begun()), FIRST);
        Ledger edited = first.plus(report(MONITOR, "b", "2026-02-05", left(), begun()), SECOND);
        Reading reading = Reading.leading(first).with(GAZETTEER);
        assertFollowed(reading, edited);
        assertEquals(
                List.of("a#1", "b#1 WITHDRAWN", "b#1", "b#2 WITHDRAWN", "b#2", "c#1"),
                reading.following(edited).timeline(BASE).endings().stream()
                        .map(FilingTest::withdrawnOrNot)
                        .toList());
        Ledger editedAgain =
                edited.plus(report(MONITOR, "b", "2026-02-05", on("2026-02-05", Presence.at(BASE))), THIRD);
        assertFollowed(reading, editedAgain);
        assertFollowed(reading.following(edited), editedAgain);
        assertFollowed(reading.following(editedAgain), first);
    }

    private static String withdrawnOrNot(Ending ending) {
        return ending.claim().ref() + (ending.outcome() == Ending.Outcome.WITHDRAWN ? " WITHDRAWN" : "");
    }

    private static Statement via(String crossing) {
        Mention mention = Mention.crossing(Verbatim.of(crossing, "en"));
        return Movement.outOf(BASE, Convoy.builder().addVia(mention).build());
    }

    private static void assertFollowed(Reading before, Ledger later) {
        Reading followed = before.following(later);
        Reading afresh = Reading.leading(later).with(GAZETTEER);
        assertEquals(afresh.tenures(), followed.tenures());
        assertEquals(afresh.timelines(), followed.timelines());
        assertEquals(afresh.elsewhere(), followed.elsewhere());
    }
}
