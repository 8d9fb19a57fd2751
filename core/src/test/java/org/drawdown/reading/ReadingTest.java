package org.drawdown.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.drawdown.claim.Amendment;
import org.drawdown.claim.Claim;
import org.drawdown.claim.Convoy;
import org.drawdown.claim.Destruction;
import org.drawdown.claim.Movement;
import org.drawdown.claim.Presence;
import org.drawdown.claim.Report;
import org.drawdown.claim.Withdrawal;
import org.drawdown.estimate.DateWindow;
import org.drawdown.ledger.Ledger;
import org.drawdown.place.Base;
import org.drawdown.place.Force;
import org.drawdown.place.Gazetteer;
import org.drawdown.place.Mention;
import org.drawdown.place.Tenure;
import org.drawdown.source.Source;
import org.drawdown.status.BaseStatus;
import org.drawdown.timeline.Ending;
import org.drawdown.timeline.Notice;
import org.drawdown.timeline.Possibility;
import org.drawdown.timeline.Segment;
import org.drawdown.timeline.Support;
import org.drawdown.timeline.Timeline;
import org.drawdown.wording.Names;
import org.drawdown.wording.Verbatim;
import org.junit.jupiter.api.Test;

class ReadingTest {
    private final Source alAhed = Source.outlet("al-ahed", "Al-Ahed");
    private final Source sohr = Source.monitor("sohr", "SOHR");
    private final LocalDate day = LocalDate.of(2026, 2, 5);

    // A report from code; ids suffice, no gazetteer needed.
    private final Tenure shaddadi = Tenure.of("coalition", "shaddadi");
    private final Report report = Report.by(alAhed, "alahed-93449")
            .published(day)
            .language("ar")
            .claim("c2", Withdrawal.completed(shaddadi).on(day).verbatim("تم إفراغ القاعدة وإغلاقها"))
            .claim(
                    "c6",
                    Destruction.ofSite(shaddadi)
                            .byTheForce()
                            .on(day)
                            .from(sohr)
                            .unnamed()
                            .verbatim("قامت بتفجير قاعدتها"))
            .build();
    private final Report later = Report.by(sohr, "sohr-1")
            .published(day.plusDays(2))
            .claim("c1", Presence.at(Tenure.of("coalition", "qasrak")).on(day.plusDays(1)))
            .build();

    @Test
    void neverShowsAStatusBare() {
        Reading reading = Reading.cautious(Ledger.of(report));
        Timeline timeline = reading.timeline(shaddadi);
        Segment segment = timeline.on(LocalDate.of(2026, 2, 8)).orElseThrow();
        assertEquals(BaseStatus.DRAWING_DOWN, segment.status());
        assertEquals(Support.CLAIMED, segment.support());
        assertEquals("", Told.refs(segment.contestedBy()));
        assertEquals(List.of("departure alahed-93449#c2", "destruction alahed-93449#c6"), Told.pending(timeline));
        assertEquals(
                "Drawing down since 5 Feb 2026 (claimed: Al-Ahed (own words), unnamed sources of SOHR)."
                        + " Pending, claimed only: departure: Al-Ahed (own words)."
                        + " Pending, claimed only: destruction: unnamed sources of SOHR."
                        + " Last evidence 5 Feb 2026.",
                timeline.why(segment).headline(Locale.ENGLISH));
        assertEquals(List.of(), timeline.contradictions());
        assertEquals(
                List.of("alahed-93449#c2 PENDING wants-support", "alahed-93449#c6 MOVED start-of-removal"),
                Told.endings(timeline));
    }

    @Test
    void knowsNothingOfABaseThatNobodySpeaksOf() {
        Timeline timeline = Reading.leading(Ledger.of(report)).timeline(Tenure.of("coalition", "qasrak"));
        assertEquals(List.of(), timeline.segments());
        assertEquals(Optional.empty(), timeline.on(day));
        assertEquals(List.of(), timeline.notices());
        assertEquals(List.of(), timeline.endings());
    }

    @Test
    void saysWhatWasKnownAndNothingThatBecameKnownLater() {
        Reading now = Reading.leading(Ledger.of(report, later));
        Reading then = now.asKnownAt(day);
        assertEquals(ImmutableSet.of(shaddadi), then.tenures());
        assertEquals(
                Instant.parse("2026-02-06T00:00:00Z"),
                then.timeline(shaddadi).knownAt().orElseThrow());
        assertEquals(Optional.empty(), now.timeline(shaddadi).knownAt());
        assertEquals(now.timeline(shaddadi).segments(), then.timeline(shaddadi).segments());
        assertEquals(
                ImmutableSet.of(),
                now.asKnownAt(Instant.parse("2026-02-05T23:59:59Z")).tenures());
        assertEquals(now.ledger(), then.ledger());
    }

    @Test
    void readsEachTenureByItself() {
        Reading both = Reading.leading(Ledger.of(report, later));
        Tenure qasrak = Tenure.of("coalition", "qasrak");
        assertEquals(ImmutableSet.of(qasrak, shaddadi), both.tenures());
        assertEquals(Reading.leading(Ledger.of(report)).timeline(shaddadi), both.timeline(shaddadi));
        assertEquals(Reading.leading(Ledger.of(later)).timeline(qasrak), both.timeline(qasrak));
        assertEquals(
                ImmutableMap.of(qasrak, both.timeline(qasrak), shaddadi, both.timeline(shaddadi)), both.timelines());
    }

    @Test
    void hasOneEndingForEveryClaim() {
        assertEquals(
                List.of("alahed-93449#c2", "alahed-93449#c6", "sohr-1#c1"),
                Reading.leading(Ledger.of(report, later)).endings().stream()
                        .map(ending -> ending.claim().ref())
                        .toList());
    }

    @Test
    void countsAMemberForItsAllianceWhereItHasNoTenureOfItsOwn() {
        Gazetteer gazetteer = Gazetteer.builder()
                .addForces(
                        Force.of("coalition", Names.of("The Coalition")),
                        Force.of("member", Names.of("A Member")).asMemberOf("coalition"))
                .addBases(Base.of("shaddadi", Names.of("al-Shaddadi")))
                .addTenures(shaddadi)
                .build();
        Report ofMember = Report.by(sohr, "sohr-2")
                .published(day)
                .claim("c1", Presence.at(Tenure.of("member", "shaddadi")).on(day))
                .build();
        assertEquals(
                ImmutableSet.of(shaddadi),
                Reading.leading(Ledger.of(ofMember)).with(gazetteer).tenures());
    }

    @Test
    void leavesAClaimAboutABaseThatTheGazetteerDoesNotKnowUnresolved() {
        Gazetteer gazetteer = Gazetteer.builder()
                .addBases(Base.of("qasrak", Names.of("Qasrak")))
                .build();
        Reading reading = Reading.leading(Ledger.of(report)).with(gazetteer);
        assertEquals(ImmutableSet.of(), reading.tenures());
        assertEquals(
                List.of(Ending.Outcome.UNRESOLVED, Ending.Outcome.UNRESOLVED),
                reading.endings().stream().map(Ending::outcome).toList());
    }

    @Test
    void isReadUnderThePolicyThatTheCallNames() {
        assertEquals(ReadingPolicy.leading(), Reading.leading(Ledger.empty()).policy());
        assertEquals(ReadingPolicy.cautious(), Reading.cautious(Ledger.empty()).policy());
    }

    @Test
    void namesWhatIsMissing() {
        assertEquals("ledger", thrownBy(() -> Reading.leading(null)));
        assertEquals("policy", thrownBy(() -> Reading.of(Ledger.empty(), null)));
        assertEquals("gazetteer", thrownBy(() -> Reading.leading(Ledger.empty()).with(null)));
    }

    private static String thrownBy(Runnable call) {
        return assertThrows(NullPointerException.class, call::run).getMessage();
    }

    @Test
    void ofALedgerWithOneMoreReportReadsAgainOnlyWhatThatIsAbout() {
        Tenure qasrak = Tenure.of("coalition", "qasrak");
        Ledger ledger = Ledger.of(report, later);
        Reading before = Reading.leading(ledger);
        Timeline ofQasrak = before.timeline(qasrak);
        Timeline ofShaddadi = before.timeline(shaddadi);
        Report more = Report.by(alAhed, "alahed-2")
                .published(day.plusDays(5))
                .claim("c1", Withdrawal.completed(qasrak).on(day.plusDays(5)))
                .build();

        Reading after = before.following(ledger.plus(more));

        assertSame(ofShaddadi, after.timeline(shaddadi));
        assertNotEquals(ofQasrak, after.timeline(qasrak));
        assertEquals(Reading.leading(ledger.plus(more)).timelines(), after.timelines());
        assertSame(ofQasrak, before.timeline(qasrak));
    }

    @Test
    void keepsTheLedgerThatItReads() {
        Ledger ledger = Ledger.of(report, later);
        assertSame(ledger, Reading.leading(ledger).asKnownAt(day).ledger());
    }

    @Test
    void listsTheConvoysOfEachCrossing() {
        Mention written = Mention.crossing(Verbatim.of("al-Waleed", "en"));
        Mention resolved = written.resolvedTo("north");
        Convoy both = Convoy.builder()
                .addVia(Mention.base("qasrak"), written, resolved)
                .build();
        Convoy resolvedOnly = Convoy.builder()
                .addVia(Mention.crossing(Verbatim.of("الوليد", "ar")).resolvedTo("north"))
                .build();
        Report first = Report.by(sohr, "sohr-3")
                .published(day)
                .claim("c1", Movement.outOf(shaddadi, both).on(day))
                .claim("c2", Movement.outOf(shaddadi, both).on(day))
                .build();
        Report second = Report.by(sohr, "sohr-4")
                .published(day)
                .claim("c1", Movement.outOf(shaddadi, resolvedOnly).on(day))
                .claim("c2", Presence.at(shaddadi).on(day))
                .build();
        Ledger ledger = Ledger.of(first, second)
                .plus(Amendment.retraction("a1", sohr, "sohr-3#c2"), Instant.parse("2026-02-07T00:00:00Z"));
        ImmutableListMultimap<Mention, Claim> convoys = Reading.leading(ledger).convoysByCrossing();
        Mention north = Mention.of(Mention.Kind.CROSSING, Optional.empty(), Optional.of("north"));
        assertEquals(ImmutableSet.of(written, north), convoys.keySet());
        assertEquals("sohr-3#c1", Told.refs(convoys.get(written)));
        assertEquals("sohr-3#c1 sohr-4#c1", Told.refs(convoys.get(north)));
    }

    @Test
    void hasAllContradictionsAndNoticesOfItsTenures() {
        Report back = Report.by(sohr, "sohr-5")
                .published(day.plusDays(2))
                .claim("c1", Presence.at(shaddadi).on(day.plusDays(2)).ambiguous("there, or near there"))
                .build();
        Reading reading = Reading.leading(Ledger.of(report, later, back));
        assertEquals(reading.timeline(shaddadi).contradictions(), reading.contradictions());
        assertNotEquals(List.of(), reading.contradictions());
        List<Notice> notices = new ArrayList<>(reading.elsewhere().notices());
        assertEquals(1, notices.size());
        reading.timelines().values().forEach(timeline -> notices.addAll(timeline.notices()));
        assertEquals(notices, reading.notices());
    }

    @Test
    void saysWhatTheDaysOfTheClaimsAllow() {
        Report window = Report.by(sohr, "sohr-6")
                .published(day.plusDays(5))
                .claim("c1", Withdrawal.completed(shaddadi).when(DateWindow.parse("2026-02-05/2026-02-07")))
                .build();
        Reading reading = Reading.leading(Ledger.of(window));
        assertEquals(
                Possibility.of(ImmutableSet.of(BaseStatus.ACTIVE), true),
                reading.possibleOn(shaddadi, day.minusDays(1)));
        assertEquals(
                Possibility.of(ImmutableSet.of(BaseStatus.ACTIVE, BaseStatus.DRAWING_DOWN, BaseStatus.EVACUATED), true),
                reading.possibleOn(shaddadi, day));
        assertEquals(
                Possibility.of(ImmutableSet.of(BaseStatus.EVACUATED), true),
                reading.possibleOn(shaddadi, day.plusDays(2)));
        assertEquals(
                Possibility.of(ImmutableSet.of(), true), reading.possibleOn(Tenure.of("coalition", "qasrak"), day));
    }

    @Test
    void whatIsSaidAgainAfterItWasUndoneHappenedAgain() {
        Report removals = Report.by(sohr, "sohr-7")
                .published(day.plusDays(30))
                .claim("c1", Withdrawal.begun(shaddadi).when(DateWindow.parse("2026-02-01/2026-02-10")))
                .claim("c2", Withdrawal.cancelled(shaddadi).on(LocalDate.of(2026, 2, 11)))
                .claim("c3", Withdrawal.begun(shaddadi).when(DateWindow.parse("2026-02-05/2026-02-20")))
                .build();
        Reading reading = Reading.leading(Ledger.of(removals));
        // The second beginning may have come before the first was called off, and need not.
        assertEquals(
                Possibility.of(ImmutableSet.of(BaseStatus.ACTIVE, BaseStatus.DRAWING_DOWN), true),
                reading.possibleOn(shaddadi, LocalDate.of(2026, 2, 12)));
        assertEquals(
                Possibility.of(ImmutableSet.of(BaseStatus.ACTIVE, BaseStatus.DRAWING_DOWN), true),
                reading.possibleOn(shaddadi, LocalDate.of(2026, 2, 4)));
    }

    @Test
    void whatTwoSayOfOverlappingDaysIsOneHappening() {
        Report both = Report.by(sohr, "sohr-8")
                .published(day.plusDays(30))
                .claim("c1", Withdrawal.begun(shaddadi).when(DateWindow.parse("2026-02-01/2026-02-05")))
                .claim("c2", Withdrawal.begun(shaddadi).when(DateWindow.parse("2026-02-05/2026-02-10")))
                .build();
        Reading reading = Reading.leading(Ledger.of(both));
        assertEquals(
                Possibility.of(ImmutableSet.of(BaseStatus.ACTIVE), true),
                reading.possibleOn(shaddadi, LocalDate.of(2026, 2, 4)));
        assertEquals(
                Possibility.of(ImmutableSet.of(BaseStatus.DRAWING_DOWN), true),
                reading.possibleOn(shaddadi, LocalDate.of(2026, 2, 5)));
    }

    @Test
    void saysWhatItReadsAndHow() {
        Reading reading = Reading.cautious(Ledger.of(report, later));
        assertEquals("Ledger of 2 reports and 0 amendments under cautious", reading.toString());
        assertEquals(
                "Ledger of 2 reports and 0 amendments under cautious, as known at 2026-02-06T00:00:00Z",
                reading.asKnownAt(day).toString());
    }
}
