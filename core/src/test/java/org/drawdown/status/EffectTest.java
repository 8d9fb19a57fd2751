package org.drawdown.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EffectTest {
    private static final Effect MOVES = BaseState.ACTIVE.after(StatusEvent.DEPARTURE);
    private static final Effect CONFIRMS = BaseState.DRAWING_DOWN.after(StatusEvent.PRESENCE);
    private static final Effect RECORDS = BaseState.ACTIVE.after(StatusEvent.DESTRUCTION);
    private static final Effect REFUSES = BaseState.EVACUATED.after(StatusEvent.PRESENCE);

    @Test
    void asksForEachOfTheFourKinds() {
        assertSame(MOVES, only(MOVES, "moves"));
        assertSame(CONFIRMS, only(CONFIRMS, "confirms"));
        assertSame(RECORDS, only(RECORDS, "records"));
        assertSame(REFUSES, only(REFUSES, "refuses"));
    }

    private static Effect only(Effect effect, String expected) {
        Effect[] seen = new Effect[1];
        String kind = effect.match(
                moves -> "moves" + keep(seen, moves),
                confirms -> "confirms" + keep(seen, confirms),
                records -> "records" + keep(seen, records),
                refuses -> "refuses" + keep(seen, refuses));
        assertEquals(expected, kind);
        return seen[0];
    }

    private static String keep(Effect[] seen, Effect effect) {
        seen[0] = effect;
        return "";
    }

    @Test
    void isOneLineInALog() {
        assertEquals("ACTIVE, DEPARTURE: moves to EVACUATED (departure-from-usable-site)", MOVES.toString());
        assertEquals("DRAWING_DOWN, PRESENCE: confirms (presence-at-held-base)", CONFIRMS.toString());
        assertEquals(
                "ACTIVE, DESTRUCTION: records ACTIVE_SITE_DESTROYED (destruction-of-held-site)", RECORDS.toString());
        assertEquals("EVACUATED, PRESENCE: refuses (residual-presence)", REFUSES.toString());
        StatusMachine.table()
                .values()
                .forEach(effect -> assertTrue(effect.toString().length() <= 120, effect::toString));
    }

    @Test
    void isEqualToNoOther() {
        Set<Effect> distinct = new HashSet<>(StatusMachine.table().values());
        assertEquals(42, distinct.size());
        assertNotEquals(
                BaseState.ACTIVE.after(StatusEvent.PRESENCE),
                BaseState.ACTIVE_SITE_DESTROYED.after(StatusEvent.PRESENCE));
    }

    @Test
    void saysWhichEventsWouldHaveMovedTheState() {
        assertEquals(
                ImmutableSet.of(StatusEvent.RETURN, StatusEvent.DESTRUCTION),
                assertInstanceOf(Effect.Refuses.class, REFUSES).wouldMove());
    }

    @Test
    void saysWhyInBothLanguages() {
        assertEquals(
                "Presence at a base that the force has left is residual: only a return makes the base active again.",
                REFUSES.reason().in(Locale.ENGLISH));
        assertEquals(
                "الوجود في قاعدة غادرتها القوة وجود متبقٍّ: لا تعود القاعدة نشطة إلا بعودة القوة إليها.",
                REFUSES.reason().in(Locale.forLanguageTag("ar")));
    }

    @Test
    void isCompressedWhereActiveIsLeftByADeparture() {
        ImmutableSet.Builder<String> compressed = ImmutableSet.builder();
        for (Effect effect : StatusMachine.table().values()) {
            if (effect instanceof Effect.Moves moves && moves.isCompressed()) {
                compressed.add(moves.toString());
            }
        }
        assertEquals(
                ImmutableSet.of(
                        "ACTIVE, DEPARTURE: moves to EVACUATED (departure-from-usable-site)",
                        "ACTIVE_SITE_DESTROYED, DEPARTURE: moves to DEMOLISHED (departure-from-destroyed-site)"),
                compressed.build());
    }
}
