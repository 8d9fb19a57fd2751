package org.drawdown.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.drawdown.claim.Destruction;
import org.drawdown.claim.Presence;
import org.drawdown.claim.Report;
import org.drawdown.claim.Withdrawal;
import org.drawdown.ledger.Ledger;
import org.drawdown.place.Base;
import org.drawdown.place.Force;
import org.drawdown.place.Gazetteer;
import org.drawdown.place.Tenure;
import org.drawdown.source.Source;
import org.drawdown.status.BaseStatus;
import org.drawdown.timeline.Ending;
import org.drawdown.timeline.Segment;
import org.drawdown.timeline.Support;
import org.drawdown.timeline.Timeline;
import org.drawdown.wording.Names;
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
    void saysWhatItReadsAndHow() {
        Reading reading = Reading.cautious(Ledger.of(report, later));
        assertEquals("Ledger of 2 reports and 0 amendments under cautious", reading.toString());
        assertEquals(
                "Ledger of 2 reports and 0 amendments under cautious, as known at 2026-02-06T00:00:00Z",
                reading.asKnownAt(day).toString());
    }
}
