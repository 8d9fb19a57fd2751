package org.drawdown.status;

import static org.drawdown.status.StatusEvent.DEPARTURE;
import static org.drawdown.status.StatusEvent.DESTRUCTION;
import static org.drawdown.status.StatusEvent.REMOVAL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.drawdown.status.BaseState.Presence;
import org.drawdown.status.BaseState.Site;
import org.junit.jupiter.api.Test;

class BaseStateTest {
    @Test
    void findsTheBaseDemolishedThatWasBlownUpBeforeTheLastConvoy() {
        BaseState state =
                BaseState.ACTIVE.after(DESTRUCTION).state().after(DEPARTURE).state();
        assertEquals(BaseStatus.DEMOLISHED, state.status());

        Effect.Refuses refusal = assertInstanceOf(Effect.Refuses.class, state.after(REMOVAL));
        assertEquals("removal-after-departure", refusal.rule().id());
        assertEquals(
                "What is taken away from a base that the force has left is salvage: no presence is left to draw down.",
                refusal.reason().in(Locale.ENGLISH));
        assertEquals(ImmutableSet.of(StatusEvent.RETURN, StatusEvent.RESTORATION), refusal.wouldMove());
    }

    @Test
    void isPresenceTimesSiteAndHasOneStatus() {
        assertEquals(
                List.of(
                        "ACTIVE: STANDING, USABLE, ACTIVE",
                        "ACTIVE_SITE_DESTROYED: STANDING, DESTROYED, ACTIVE",
                        "DRAWING_DOWN: THINNING, USABLE, DRAWING_DOWN",
                        "DRAWING_DOWN_SITE_DESTROYED: THINNING, DESTROYED, DRAWING_DOWN",
                        "EVACUATED: GONE, USABLE, EVACUATED",
                        "DEMOLISHED: GONE, DESTROYED, DEMOLISHED"),
                Arrays.stream(BaseState.values())
                        .map(state -> state + ": " + state.presence() + ", " + state.site() + ", " + state.status())
                        .toList());
    }

    @Test
    void isFoundByItsPresenceAndItsSite() {
        for (BaseState state : BaseState.values()) {
            assertSame(state, BaseState.of(state.presence(), state.site()));
        }
        assertEquals(BaseState.values().length, Presence.values().length * Site.values().length);
    }

    @Test
    void namesWhatIsMissing() {
        assertEquals("event", thrownBy(() -> BaseState.ACTIVE.after(null)));
        assertEquals("presence", thrownBy(() -> BaseState.of(null, Site.USABLE)));
        assertEquals("site", thrownBy(() -> BaseState.of(Presence.GONE, null)));
    }

    private static String thrownBy(Runnable call) {
        return assertThrows(NullPointerException.class, call::run).getMessage();
    }
}
