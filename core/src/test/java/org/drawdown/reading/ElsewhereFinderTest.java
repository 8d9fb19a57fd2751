package org.drawdown.reading;

import static org.drawdown.reading.Reports.BASE;
import static org.drawdown.reading.Reports.MONITOR;
import static org.drawdown.reading.Reports.on;
import static org.drawdown.reading.Reports.report;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.drawdown.claim.Assessment;
import org.drawdown.claim.Claim;
import org.drawdown.claim.Convoy;
import org.drawdown.claim.Movement;
import org.drawdown.claim.Presence;
import org.drawdown.claim.Statement;
import org.drawdown.claim.Subject;
import org.drawdown.claim.Withdrawal;
import org.drawdown.ledger.Ledger;
import org.drawdown.place.Base;
import org.drawdown.place.BorderCrossing;
import org.drawdown.place.Gazetteer;
import org.drawdown.place.Location;
import org.drawdown.place.Mention;
import org.drawdown.wording.Names;
import org.drawdown.wording.Verbatim;
import org.junit.jupiter.api.Test;

/** What is said of mentions, words and areas, and what is no tenure's. Under {@code leading}. */
class ElsewhereFinderTest {
    private static final Names AL_WALEED = Names.of("al-Waleed", "en");
    private static final Gazetteer GAZETTEER = Gazetteer.builder()
            .addBases(
                    Base.of("base", Names.of("Base")),
                    Base.of("twin-1", Names.of("Twin", "en")),
                    Base.of("twin-2", Names.of("Twin", "en")))
            .addCrossings(
                    BorderCrossing.of("north", AL_WALEED, "SY", "IQ"),
                    BorderCrossing.of("south", AL_WALEED, "SY", "IQ"),
                    BorderCrossing.of("semalka", Names.of("Semalka", "en"), "SY", "IQ"))
            .build();

    private static Claim.Draft left() {
        return on("2026-02-05", Withdrawal.completed(BASE));
    }

    private static List<String> elsewhere(Statement statement) {
        return Told.elsewhere(
                Reading.leading(Ledger.of(report(MONITOR, "a", "2026-02-05", on("2026-02-05", statement))))
                        .with(GAZETTEER));
    }

    @Test
    void aNameThatAnswersSeveralPlacesIsAmbiguousAndOneThatIsNotResolvedIsSaidToBe() {
        assertEquals(List.of("AMBIGUOUS_MENTION a#1: al-Waleed"), elsewhere(via(crossing("al-Waleed"))));
        assertEquals(List.of("UNRESOLVED_MENTION a#1: Semalka"), elsewhere(via(crossing("Semalka"))));
        assertEquals(List.of("UNRESOLVED_MENTION a#1: Nowhere"), elsewhere(via(crossing("Nowhere"))));
        assertEquals(List.of(), elsewhere(via(crossing("al-Waleed").resolvedTo("north"))));
        assertEquals(List.of(), elsewhere(via(Mention.area(Verbatim.of("the desert", "en")))));
        assertEquals(List.of("AMBIGUOUS_MENTION a#1: Twin"), elsewhere(via(named("Twin"))));
        assertEquals(List.of("UNRESOLVED_MENTION a#1: Rmelan"), elsewhere(via(named("Rmelan"))));
    }

    private static Mention crossing(String name) {
        return Mention.crossing(Verbatim.of(name, "en"));
    }

    private static Mention named(String name) {
        return Mention.base(Verbatim.of(name, "en"));
    }

    private static Statement via(Mention mention) {
        return Movement.outOf(BASE, Convoy.builder().addVia(mention).build());
    }

    @Test
    void everyPlaceThatAClaimMentionsIsLookedUp() {
        assertEquals(
                List.of("UNRESOLVED_MENTION a#1: A", "UNRESOLVED_MENTION a#1: B", "UNRESOLVED_MENTION a#1: C"),
                elsewhere(Movement.outOf(
                        BASE,
                        Convoy.builder()
                                .origin(named("A"))
                                .destination(named("B"))
                                .addVia(crossing("C"))
                                .build())));
        assertEquals(
                List.of("UNRESOLVED_MENTION a#1: D"),
                elsewhere(
                        Movement.outOf(BASE, Convoy.builder().toward(named("D")).build())));
        assertEquals(
                List.of("UNRESOLVED_MENTION a#1: E"),
                elsewhere(Withdrawal.builder()
                        .stage(Withdrawal.Stage.BEGUN)
                        .subject(Subject.of(BASE))
                        .toward(named("E"))
                        .build()));
        assertEquals(
                List.of("UNRESOLVED_MENTION a#1: F"),
                elsewhere(Presence.of(Subject.mentioned(named("F")), Optional.empty())));
    }

    @Test
    void anAreaIsNoSiteAndIsCalledByItsWordsOrItsPathOrItsPrecision() {
        assertEquals(
                List.of("AREA_NOT_SITE a#1: the south of al-Hasaka"),
                elsewhere(
                        ofArea(Location.area(Verbatim.of("the south of al-Hasaka", "en"), Location.Precision.REGION))));
        assertEquals(
                List.of("AREA_NOT_SITE a#1: [SY, al-Hasaka]"),
                elsewhere(ofArea(Location.builder()
                        .point(Location.Point.of(36.0, 40.7))
                        .precision(Location.Precision.DISTRICT)
                        .addAdminPath("SY", "al-Hasaka")
                        .build())));
        assertEquals(
                List.of("AREA_NOT_SITE a#1: REGION"),
                elsewhere(ofArea(Location.point(36.0, 40.7, Location.Precision.REGION))));
    }

    private static Statement ofArea(Location area) {
        return Presence.of(Subject.area(area), Optional.empty());
    }

    @Test
    void wordsThatCanBeReadInMoreThanOneWayAreNoticed() {
        Reading reading = Reading.leading(
                Ledger.of(report(MONITOR, "a", "2026-02-05", left().ambiguous("left the base, or left it open"))));
        assertEquals(List.of("AMBIGUOUS_TEXT a#1: left the base, or left it open"), Told.elsewhere(reading));
    }

    @Test
    void whatIsElsewhereIsInTheOrderOfCitation() {
        Statement unknown = Withdrawal.of(Withdrawal.Stage.BEGUN, Subject.unnamed(Verbatim.of("a base", "en")));
        Reading reading = Reading.leading(Ledger.of(
                report(MONITOR, "b", "2026-02-05", on("2026-02-05", unknown)),
                report(
                        MONITOR,
                        "a",
                        "2026-02-05",
                        on("2026-02-05", unknown),
                        on("2026-02-05", Assessment.of(Subject.unnamed(Verbatim.of("a base", "en")))))));
        assertEquals(
                List.of(
                        "a#1 UNRESOLVED unresolved-subject",
                        "a#2 RECORDED assessment",
                        "b#1 UNRESOLVED unresolved-subject"),
                reading.elsewhere().endings().stream().map(Told::ending).toList());
    }

    @Test
    void noticesComeByTheirKindsAndThenByTheirClaims() {
        Instant first = Instant.parse("2026-02-05T12:00:00Z");
        Instant second = Instant.parse("2026-02-06T12:00:00Z");
        Claim.Draft unresolved = on("2026-02-05", via(crossing("Nowhere")));
        Ledger ledger = Ledger.empty()
                .plus(report(MONITOR, "b", "2026-02-05", left().ambiguous("left, or left it open"), unresolved), first)
                .plus(report(MONITOR, "a", "2026-02-05", unresolved, left().ambiguous("left, or was left")), first)
                .plus(report(MONITOR, "c", "2026-02-05", left()), first)
                .plus(report(MONITOR, "d", "2026-02-05", left()), first)
                .plus(report(MONITOR, "a", "2026-02-05", unresolved), second)
                .plus(report(MONITOR, "d", "2026-02-05", left(), left()), second)
                .plus(report(MONITOR, "c", "2026-02-05", left(), left()), second);
        assertEquals(
                List.of(
                        "UNRESOLVED_MENTION a#1: Nowhere",
                        "UNRESOLVED_MENTION b#2: Nowhere",
                        "AMBIGUOUS_TEXT b#1: left, or left it open",
                        // A report that dropped nothing has no claim to be ordered by.
                        "EDITED_REPORT : c",
                        "EDITED_REPORT : d",
                        "EDITED_REPORT a#2: a"),
                Told.elsewhere(Reading.leading(ledger)));
    }
}
