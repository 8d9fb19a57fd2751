package org.drawdown.claim;

import static org.drawdown.source.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.drawdown.claim.Control.Act;
import org.drawdown.place.Tenure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ControlTest {
    private static final Tenure BAGRAM = Tenure.of("us", "bagram");
    private static final Subject SITE = Subject.of(BAGRAM);
    private static final Agent ARMY = Agent.other("afghan-army");

    @Test
    void goesToAReceiverOrToNobody() {
        assertEquals(Control.of(Act.HANDED_OVER, SITE, ARMY), Control.handedOver(BAGRAM, ARMY));
        assertEquals(Control.of(Act.TAKEN_OVER, SITE, ARMY), Control.takenOver(BAGRAM, ARMY));
        assertEquals(Control.of(Act.SEIZED, SITE, ARMY), Control.seized(BAGRAM, ARMY));
        assertEquals(Control.of(Act.ABANDONED, SITE, Agent.unnamed()), Control.abandoned(BAGRAM));
        assertEquals(Control.of(Act.CLOSED, SITE, Agent.unnamed()), Control.closed(BAGRAM));
        assertEquals(
                Agent.unnamed(), Control.handedOver(BAGRAM, Agent.unnamed()).holder());
    }

    @ParameterizedTest
    @EnumSource
    void rejectsTheForceItselfAsHolder(Act act) {
        String message = "a force does not take its own base over";
        assertRefused(message, () -> Control.of(act, SITE, Agent.theForce()));
        assertRefused(message, () -> Control.of(act, SITE, Agent.other("us")));
    }

    @ParameterizedTest
    @EnumSource(names = {"ABANDONED", "CLOSED"})
    void rejectsAHolderOfWhatWasLeftToNobody(Act act) {
        assertRefused(
                "a site that was abandoned or closed has no holder; the act is " + act,
                () -> Control.of(act, SITE, ARMY));
    }
}
