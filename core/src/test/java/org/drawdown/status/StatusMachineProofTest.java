package org.drawdown.status;

import static java.util.stream.Collectors.toCollection;
import static org.drawdown.status.StatusEvent.DEPARTURE;
import static org.drawdown.status.StatusEvent.DESTRUCTION;
import static org.drawdown.status.StatusEvent.PRESENCE;
import static org.drawdown.status.StatusEvent.REMOVAL;
import static org.drawdown.status.StatusEvent.RESTORATION;
import static org.drawdown.status.StatusEvent.RETURN;
import static org.drawdown.status.StatusEvent.REVERSAL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What holds of the machine for event sequences of any length.
 *
 * <p>A sequence of events does one thing to each of the six states: it is a function, here the list of the states after,
 * in the order of the states before. There are finitely many, so a law of all sequences is checked by looking at all
 * functions that events compose.
 */
class StatusMachineProofTest {
    private static final List<BaseState> IDENTITY = List.of(BaseState.values());
    private static final EnumSet<StatusEvent> ALL = EnumSet.allOf(StatusEvent.class);

    @Test
    void answersEveryEventInEveryState() {
        for (BaseState state : BaseState.values()) {
            for (StatusEvent event : StatusEvent.values()) {
                assertNotNull(state.after(event));
                assertNotNull(state.after(event).state());
            }
        }
    }

    @Test
    void changesTheStatusInMovesOnlyAndNothingInConfirmsAndRefuses() {
        for (Effect effect : StatusMachine.table().values()) {
            boolean statusStays = effect.before().status() == effect.state().status();
            boolean presenceStays = effect.before().presence() == effect.state().presence();
            boolean allStays = effect.before() == effect.state();
            boolean holds = effect.match(
                    moves -> !statusStays,
                    confirms -> allStays,
                    records -> statusStays && presenceStays,
                    refuses -> allStays);
            assertTrue(holds, effect::toString);
        }
    }

    @Test
    void namesForEveryRefusalAReasonAndEventsThatReallyMove() {
        int refusals = 0;
        for (Effect effect : StatusMachine.table().values()) {
            if (effect instanceof Effect.Refuses refusal) {
                refusals++;
                assertFalse(refusal.reason().in(Locale.ENGLISH).isBlank());
                assertNotEquals(
                        refusal.reason().in(Locale.ENGLISH), refusal.reason().in(Locale.forLanguageTag("ar")));
                assertFalse(refusal.wouldMove().isEmpty(), refusal::toString);
                for (StatusEvent event : StatusEvent.values()) {
                    assertEquals(
                            refusal.before().after(event).state().status()
                                    != refusal.before().status(),
                            refusal.wouldMove().contains(event),
                            () -> refusal + ", " + event);
                }
            }
        }
        assertEquals(6, refusals);
    }

    @Test
    void reachesEveryStateFromEveryState() {
        Set<List<BaseState>> functions = composed(ALL);
        for (BaseState from : BaseState.values()) {
            EnumSet<BaseState> reached = functions.stream()
                    .map(function -> function.get(from.ordinal()))
                    .collect(toCollection(() -> EnumSet.noneOf(BaseState.class)));
            assertEquals(EnumSet.allOf(BaseState.class), reached, from::name);
        }
    }

    @Test
    void doesTheSameForAnEventOnceAndTwice() {
        for (StatusEvent event : StatusEvent.values()) {
            assertEquals(function(event), then(function(event), function(event)), event::name);
        }
    }

    @Test
    void dependsOnTheOrderOfSixPairsOnly() {
        Set<Set<StatusEvent>> dependent = new HashSet<>();
        for (StatusEvent one : StatusEvent.values()) {
            for (StatusEvent other : StatusEvent.values()) {
                if (!then(function(one), function(other)).equals(then(function(other), function(one)))) {
                    dependent.add(Set.of(one, other));
                }
            }
        }
        assertEquals(
                Set.of(
                        Set.of(REMOVAL, REVERSAL),
                        Set.of(REMOVAL, RETURN),
                        Set.of(REVERSAL, RETURN),
                        Set.of(DEPARTURE, RETURN),
                        Set.of(DESTRUCTION, RETURN),
                        Set.of(DESTRUCTION, RESTORATION)),
                dependent);
    }

    @Test
    void doesTwentyEightThingsTheIdentityAmongThem() {
        Set<List<BaseState>> functions = composed(ALL);
        assertEquals(28, functions.size());
        // PRESENCE is confirmed or refused everywhere: it is the identity, which need not be added to the 28.
        assertEquals(IDENTITY, function(PRESENCE));
        assertTrue(functions.contains(IDENTITY));
        assertFalse(composed(EnumSet.complementOf(EnumSet.of(PRESENCE))).contains(IDENTITY));
    }

    @Test
    void neverSwingsForEverHoweverASequenceIsRepeated() {
        for (List<BaseState> function : composed(ALL)) {
            List<BaseState> power = function;
            for (int times = 1; times < BaseState.values().length; times++) {
                power = then(power, function);
            }
            assertEquals(power, then(power, function));
        }
    }

    @Test
    void leadsToActiveByReversalAndReturnOnly() {
        for (List<BaseState> function : composed(EnumSet.complementOf(EnumSet.of(REVERSAL, RETURN)))) {
            for (BaseState from : BaseState.values()) {
                if (function.get(from.ordinal()).status() == BaseStatus.ACTIVE) {
                    assertSame(BaseStatus.ACTIVE, from.status());
                }
            }
        }
        assertSame(BaseState.ACTIVE, BaseState.DRAWING_DOWN.after(REVERSAL).state());
        assertSame(BaseState.ACTIVE, BaseState.DRAWING_DOWN.after(RETURN).state());
    }

    @Test
    void leadsBackFromEvacuatedAndDemolishedByReturnOnly() {
        ImmutableSet<BaseStatus> left = ImmutableSet.of(BaseStatus.EVACUATED, BaseStatus.DEMOLISHED);
        for (List<BaseState> function : composed(EnumSet.complementOf(EnumSet.of(RETURN)))) {
            for (BaseState from : List.of(BaseState.EVACUATED, BaseState.DEMOLISHED)) {
                assertTrue(left.contains(function.get(from.ordinal()).status()), () -> from + ": " + function);
            }
        }
        assertSame(BaseState.ACTIVE, BaseState.EVACUATED.after(RETURN).state());
        assertSame(BaseState.ACTIVE, BaseState.DEMOLISHED.after(RETURN).state());
    }

    @Test
    void leavesDemolishedByReturnAndRestorationOnly() {
        for (List<BaseState> function : composed(EnumSet.complementOf(EnumSet.of(RETURN, RESTORATION)))) {
            assertSame(BaseState.DEMOLISHED, function.get(BaseState.DEMOLISHED.ordinal()));
        }
    }

    /** All functions of one or more of these events. */
    private static Set<List<BaseState>> composed(Set<StatusEvent> events) {
        Set<List<BaseState>> functions = new HashSet<>();
        Deque<List<BaseState>> open = new ArrayDeque<>();
        events.forEach(event -> open.add(function(event)));
        while (!open.isEmpty()) {
            List<BaseState> function = open.remove();
            if (functions.add(function)) {
                events.forEach(event -> open.add(then(function, function(event))));
            }
        }
        return functions;
    }

    private static List<BaseState> function(StatusEvent event) {
        return Arrays.stream(BaseState.values())
                .map(state -> state.after(event).state())
                .toList();
    }

    private static List<BaseState> then(List<BaseState> first, List<BaseState> second) {
        return first.stream().map(state -> second.get(state.ordinal())).toList();
    }
}
