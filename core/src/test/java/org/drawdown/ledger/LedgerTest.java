package org.drawdown.ledger;

import static org.drawdown.source.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.drawdown.claim.Amendment;
import org.drawdown.claim.Report;
import org.drawdown.claim.Withdrawal;
import org.drawdown.place.Tenure;
import org.drawdown.source.Source;
import org.drawdown.wording.Verbatim;
import org.junit.jupiter.api.Test;

class LedgerTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 5);
    private static final Instant MORNING = Instant.parse("2026-02-05T08:00:00Z");
    private static final Instant NOON = Instant.parse("2026-02-05T12:00:00Z");

    private static final Source AL_AHED = Source.outlet("al-ahed", "Al-Ahed");
    private static final Tenure SHADDADI = Tenure.of("coalition", "shaddadi");

    private static final Report FIRST = page("r1", "خرج آخر رتل");
    private static final Report EDITED = page("r1", "خرج رتل");
    private static final Report SECOND = page("r2", "a convoy");
    private static final Amendment RETRACTION = Amendment.retraction("a1", AL_AHED, "r1#c1");

    @Test
    void knowsAReportFromTheEndOfItsDayUnlessTold() {
        assertEquals(ImmutableList.of(Entry.of(FIRST, Entry.endOf(DAY))), entries(Ledger.of(FIRST)));
        assertEquals(Ledger.of(FIRST, SECOND), Ledger.of(FIRST).plus(SECOND));
        assertEquals(
                ImmutableList.of(Entry.of(FIRST, NOON)), entries(Ledger.empty().plus(FIRST, NOON)));
        assertEquals(Ledger.empty().plus(FIRST, NOON), Ledger.ofEntries(ImmutableList.of(Entry.of(FIRST, NOON))));
    }

    @Test
    void keepsTheEarliestInstantOfAReport() {
        Ledger late = Ledger.empty().plus(FIRST, NOON);
        Ledger early = Ledger.empty().plus(FIRST, MORNING);
        assertEquals(early, late.merge(early));
        assertEquals(early, early.merge(late));
        assertEquals(early, late.plus(FIRST, MORNING).plus(FIRST, NOON));
    }

    @Test
    void keepsEveryVersionOfAReportInTheOrderInWhichTheyBecameKnown() {
        Ledger ledger = Ledger.empty().plus(EDITED, NOON).plus(SECOND, NOON).plus(FIRST, MORNING);
        ImmutableList<Entry> versions = ImmutableList.of(Entry.of(FIRST, MORNING), Entry.of(EDITED, NOON));
        assertEquals(versions, ledger.versions("r1"));
        assertEquals(
                ImmutableList.builder()
                        .addAll(versions)
                        .add(Entry.of(SECOND, NOON))
                        .build(),
                entries(ledger));
        assertEquals(ImmutableList.of(), ledger.versions("r3"));
        assertEquals(
                ImmutableList.of(versions, ImmutableList.of(Entry.of(SECOND, NOON))),
                ledger.pages().toList());
    }

    @Test
    void tellsWhatItHasOtherwiseThanAnother() {
        Ledger before = Ledger.empty().plus(FIRST, NOON).plus(SECOND, NOON).plus(RETRACTION, NOON);
        assertEquals(ImmutableSet.of(), before.reportsThatDiffer(before.merge(before)));
        assertEquals(ImmutableSet.of("r1"), before.reportsThatDiffer(before.plus(EDITED, NOON)));
        assertEquals(ImmutableSet.of("r1"), before.reportsThatDiffer(before.plus(FIRST, MORNING)));
        assertEquals(ImmutableSet.of("r1", "r2"), before.reportsThatDiffer(Ledger.empty()));
        assertEquals(ImmutableSet.of("r1", "r2"), Ledger.empty().reportsThatDiffer(before));
        assertEquals(ImmutableSet.of(), before.amendmentsThatDiffer(before.plus(EDITED, NOON)));
        assertEquals(ImmutableSet.of("a1"), before.amendmentsThatDiffer(Ledger.of(FIRST)));
        // The same, built apart.
        Ledger alike = Ledger.empty().plus(RETRACTION, NOON).plus(SECOND, NOON).plus(FIRST, NOON);
        assertEquals(ImmutableSet.of(), before.reportsThatDiffer(alike));
        assertEquals(ImmutableSet.of(), before.amendmentsThatDiffer(alike));
    }

    @Test
    void hasReportsByTheirLettersAndPagesAsTheirClaimsAreCited() {
        Report ninth = Report.by(AL_AHED, "page-9").build();
        Report tenth = Report.by(AL_AHED, "page-10").build();
        Ledger ledger = Ledger.empty().plus(tenth, Instant.EPOCH).plus(ninth, Instant.EPOCH);
        assertEquals(List.of(tenth, ninth), ledger.entries().map(Entry::report).toList());
        assertEquals(
                List.of(ninth, tenth),
                ledger.pages().map(versions -> versions.get(0).report()).toList());
        assertEquals(ledger, Ledger.ofEntries(ledger.entries().toList()));
    }

    @Test
    void ordersVersionsOfOneInstantWhicheverCameFirst() {
        Report translated = page("r1", Verbatim.of("خرج رتل").translated("a convoy left"));
        assertEquals(EDITED.toString(), translated.toString());
        assertEquals(
                Ledger.of(EDITED).merge(Ledger.of(translated)),
                Ledger.of(translated).merge(Ledger.of(EDITED)));
        assertEquals(2, Ledger.of(EDITED, translated).versions("r1").size());
    }

    @Test
    void knowsWhatWasKnownAtAnInstantAndBefore() {
        Ledger ledger = Ledger.empty().plus(FIRST, MORNING).plus(EDITED, NOON).plus(RETRACTION, NOON);
        assertEquals(ledger, ledger.asKnownAt(NOON));
        assertEquals(Ledger.empty().plus(FIRST, MORNING), ledger.asKnownAt(NOON.minusNanos(1)));
        assertEquals(Ledger.empty(), ledger.asKnownAt(MORNING.minusNanos(1)));
        assertEquals(Ledger.of(FIRST), Ledger.of(FIRST).asKnownAt(Entry.endOf(DAY)));
    }

    @Test
    void keepsAmendmentsAsItKeepsReports() {
        Amendment reasoned = RETRACTION.because("it was another convoy");
        Ledger ledger = Ledger.of(FIRST)
                .plus(reasoned, NOON)
                .plus(RETRACTION, NOON)
                .plus(AmendmentEntry.of(RETRACTION, MORNING));
        assertEquals(
                ImmutableList.of(AmendmentEntry.of(RETRACTION, MORNING), AmendmentEntry.of(reasoned, NOON)),
                ledger.amendments().toList());
        assertEquals(ledger, Ledger.of(FIRST).merge(ledger));
        assertNotEquals(Ledger.of(FIRST), ledger);
    }

    @Test
    void hasTheHashOfWhatIsInIt() {
        assertEquals(
                Ledger.of(FIRST, SECOND).hashCode(), Ledger.of(SECOND, FIRST).hashCode());
        assertNotEquals(Ledger.of(FIRST).hashCode(), Ledger.of(SECOND).hashCode());
        assertNotEquals(
                Ledger.of(FIRST).hashCode(),
                Ledger.of(FIRST).plus(RETRACTION, NOON).hashCode());
    }

    @Test
    void printsHowMuchIsInIt() {
        assertEquals(
                "Ledger of 1 reports and 1 amendments",
                Ledger.of(FIRST, EDITED).plus(RETRACTION, NOON).toString());
    }

    @Test
    void rejectsAReportWithoutADate() {
        assertRefused(
                "the report \"r1\" has no date of publication; say at which instant it became known",
                () -> Ledger.empty().plus(Report.by(AL_AHED, "r1").build()));
    }

    private static ImmutableList<Entry> entries(Ledger ledger) {
        Stream<Entry> entries = ledger.entries();
        return entries.collect(ImmutableList.toImmutableList());
    }

    private static Report page(String id, String words) {
        return page(id, Verbatim.of(words));
    }

    private static Report page(String id, Verbatim words) {
        return Report.by(AL_AHED, id)
                .published(DAY)
                .claim("c1", Withdrawal.completed(SHADDADI).on(DAY).verbatim(words))
                .build();
    }
}
