package org.drawdown.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.drawdown.claim.Convoy.LastCall;
import org.drawdown.claim.Convoy.Load;
import org.drawdown.estimate.Count;
import org.drawdown.place.Mention;
import org.drawdown.wording.Verbatim;
import org.junit.jupiter.api.Test;

class ConvoyTest {
    @Test
    void saysNothingThatIsNotClaimed() {
        Convoy convoy = Convoy.unspecified();
        assertEquals(Convoy.builder().build(), convoy);
        assertEquals(ImmutableList.of(), convoy.vehicles());
        assertEquals(Load.UNKNOWN, convoy.load());
        assertEquals(LastCall.NOT_CALLED, convoy.lastCall());
        assertEquals(Optional.empty(), convoy.destination());
        assertFalse(convoy.shuttle());
    }

    @Test
    void isLadenEmptyOrCalledTheLast() {
        assertEquals(Convoy.builder().load(Load.LADEN).build(), Convoy.laden());
        assertEquals(Convoy.builder().load(Load.EMPTY).build(), Convoy.empty());
        assertEquals(Convoy.builder().lastCall(LastCall.BY_VOICE).build(), Convoy.calledTheLast());
    }

    @Test
    void keepsWhatTheReportTellsOfIt() {
        Count trucks = Count.dozens("trucks");
        Count tankers = Count.some("fuel tankers");
        Mention alWaleed = Mention.crossing(Verbatim.of("معبر \"الوليد\"", "ar"));
        Mention iraq = Mention.area(Verbatim.of("العراق", "ar"));
        Verbatim armour = Verbatim.of("مدرعات عسكرية", "ar");
        Convoy.Builder builder = Convoy.builder();
        builder.addVehicles(trucks, tankers).load(Load.LADEN).shuttle(true);
        builder.addVia(alWaleed).toward(iraq).addEscort(armour).addCargo(Verbatim.of("military equipment"));
        Convoy convoy = builder.build();
        assertEquals(ImmutableList.of(trucks, tankers), convoy.vehicles());
        assertEquals(ImmutableList.of(alWaleed), convoy.via());
        assertEquals(Optional.of(iraq), convoy.toward());
        assertEquals(ImmutableList.of(armour), convoy.escort());
        assertEquals(ImmutableList.of(Verbatim.of("military equipment")), convoy.cargo());
        assertTrue(convoy.shuttle());
    }
}
