package org.drawdown.reading;

import static org.drawdown.reading.Reports.BASE;
import static org.drawdown.reading.Reports.MONITOR;
import static org.drawdown.reading.Reports.OUTLET;
import static org.drawdown.reading.Reports.bothSides;
import static org.drawdown.reading.Reports.on;
import static org.drawdown.reading.Reports.report;
import static org.drawdown.reading.Told.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.drawdown.claim.Amendment;
import org.drawdown.claim.Report;
import org.drawdown.claim.Withdrawal;
import org.drawdown.ledger.Entry;
import org.drawdown.ledger.Ledger;
import org.drawdown.source.Source;
import org.drawdown.status.StatusEvent;
import org.drawdown.timeline.Support;
import org.junit.jupiter.api.Test;

class ReadingPolicyTest {
    private static final ReadingPolicy CONFIRMED_ENDS = ReadingPolicy.of(
            "confirmed-ends", (event, support) -> event != StatusEvent.DEPARTURE || support == Support.CONFIRMED);

    @Test
    void leadingLetsEverythingIn() {
        assertEquals(letIn(ReadingPolicy.leading(), Support.CLAIMED), List.of(StatusEvent.values()));
    }

    @Test
    void cautiousWantsDepartureAndDestructionCorroborated() {
        assertEquals(
                List.of(
                        StatusEvent.PRESENCE,
                        StatusEvent.REMOVAL,
                        StatusEvent.REVERSAL,
                        StatusEvent.RETURN,
                        StatusEvent.RESTORATION),
                letIn(ReadingPolicy.cautious(), Support.CLAIMED));
        assertEquals(List.of(StatusEvent.values()), letIn(ReadingPolicy.cautious(), Support.CORROBORATED));
        assertEquals(List.of(StatusEvent.values()), letIn(ReadingPolicy.cautious(), Support.CONFIRMED));
    }

    private static List<StatusEvent> letIn(ReadingPolicy policy, Support support) {
        return Arrays.stream(StatusEvent.values())
                .filter(event -> policy.admits(event, support))
                .toList();
    }

    @Test
    void aPolicyOfOnesOwnLetsOnlyConfirmedDeparturesIn() {
        Report begun = report(MONITOR, "a", "2026-02-01", on("2026-02-01", Withdrawal.begun(BASE)));
        Report byName = report(Reports.COMMAND, "b", "2026-02-03", on("2026-02-03", Withdrawal.completed(BASE)));
        Reading corroborated = Reading.of(Ledger.of(begun, byName), CONFIRMED_ENDS);
        assertEquals("2026-02-01 DRAWING_DOWN corroborated", Told.last(corroborated.timeline(BASE)));
        assertEquals(List.of("departure b#1"), Told.pending(corroborated.timeline(BASE)));
        assertEquals("confirmed-ends", corroborated.timeline(BASE).policy());

        Reading confirmed = Reading.of(Ledger.of(begun, bothSides("c", "2026-02-03")), CONFIRMED_ENDS);
        assertEquals("2026-02-03 EVACUATED confirmed", Told.last(confirmed.timeline(BASE)));
        assertEquals(List.of(), Told.pending(confirmed.timeline(BASE)));
    }

    @Test
    void aReadingCanBeReadAgainUnderAnotherPolicy() {
        Report departure = report(OUTLET, "a", "2026-02-05", on("2026-02-05", Withdrawal.completed(BASE)));
        Reading leading = Reading.leading(Ledger.of(departure));
        assertEquals("2026-02-05 EVACUATED claimed", Told.last(leading.timeline(BASE)));
        assertEquals(
                "2026-02-05 DRAWING_DOWN claimed",
                Told.last(leading.under(ReadingPolicy.cautious()).timeline(BASE)));
    }

    @Test
    void heedsTheRulingsOfSomeEditorsOnly() {
        Source editor = Source.person("editor", "An Editor");
        Source guest = Source.person("guest", "A Guest");
        Ledger ledger = Ledger.of(report(OUTLET, "a", "2026-02-05", on("2026-02-05", Withdrawal.completed(BASE))))
                .plus(Amendment.settingAside("r", guest, "a#1", "premature"), Entry.endOf(day("2026-02-06")));
        ReadingPolicy ours = ReadingPolicy.leading().heeding(editor::equals);
        assertEquals("nothing", Told.last(Reading.leading(ledger).timeline(BASE)));
        assertEquals(
                List.of("a#1 SET_ASIDE ruling"),
                Told.endings(Reading.leading(ledger).timeline(BASE)));
        assertEquals(
                "2026-02-05 EVACUATED claimed",
                Told.last(Reading.of(ledger, ours).timeline(BASE)));
        assertTrue(ours.heeds(editor));
        assertFalse(ours.heeds(guest));
        assertTrue(ReadingPolicy.leading().heeds(guest));
    }

    @Test
    void isCalledByItsName() {
        assertEquals("leading", ReadingPolicy.leading().name());
        assertEquals("cautious", ReadingPolicy.cautious().toString());
        assertEquals(
                "cautious", ReadingPolicy.cautious().heeding(editor -> false).name());
        assertEquals("confirmed-ends", CONFIRMED_ENDS.name());
    }

    @Test
    void refusesANameThatIsNoId() {
        Exception thrown = assertThrows(
                IllegalArgumentException.class, () -> ReadingPolicy.of("my policy", (event, support) -> true));
        assertEquals("name of a policy must not hold U+0020 (at index 2): \"my policy\"", thrown.getMessage());
    }

    @Test
    void namesWhatIsMissing() {
        assertEquals(
                "question",
                assertThrows(NullPointerException.class, () -> ReadingPolicy.of("a", null))
                        .getMessage());
        assertEquals(
                "editors",
                assertThrows(
                                NullPointerException.class,
                                () -> ReadingPolicy.leading().heeding(null))
                        .getMessage());
    }
}
