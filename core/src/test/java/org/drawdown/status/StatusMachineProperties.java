package org.drawdown.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;

class StatusMachineProperties {
    /** What is known of a base, as a set of facts instead of a state. */
    private enum Fact {
        REMOVAL_BEGUN,
        FORCE_LEFT,
        SITE_DESTROYED
    }

    private static final Set<Set<StatusEvent>> ORDER_MATTERS = ImmutableSet.of(
            EnumSet.of(StatusEvent.REMOVAL, StatusEvent.REVERSAL),
            EnumSet.of(StatusEvent.REMOVAL, StatusEvent.RETURN),
            EnumSet.of(StatusEvent.REVERSAL, StatusEvent.RETURN),
            EnumSet.of(StatusEvent.DEPARTURE, StatusEvent.RETURN),
            EnumSet.of(StatusEvent.DESTRUCTION, StatusEvent.RETURN),
            EnumSet.of(StatusEvent.DESTRUCTION, StatusEvent.RESTORATION));

    @Property
    void agreesWithASetOfFacts(@ForAll BaseState start, @ForAll List<StatusEvent> events) {
        EnumSet<Fact> facts = factsOf(start);
        BaseState state = start;
        for (StatusEvent event : events) {
            BaseStatus statusBefore = statusOf(facts);
            learn(facts, event);
            Effect effect = state.after(event);
            state = effect.state();
            assertEquals(facts, factsOf(state), effect::toString);
            assertSame(statusOf(facts), state.status(), effect::toString);
            assertEquals(statusOf(facts) != statusBefore, effect instanceof Effect.Moves, effect::toString);
        }
    }

    @Property
    void endsTheSameWhenAnyEventIsDeliveredTwice(
            @ForAll BaseState start, @ForAll @NotEmpty List<StatusEvent> events, @ForAll int seed) {
        int at = Math.floorMod(seed, events.size());
        List<StatusEvent> twice = new ArrayList<>(events);
        twice.add(at, events.get(at));
        assertSame(end(start, events), end(start, twice));
    }

    @Property
    void endsTheSameWhenNeighboursOfNoMatterChangePlaces(
            @ForAll BaseState start, @ForAll @Size(min = 2, max = 40) List<StatusEvent> events, @ForAll int seed) {
        int at = Math.floorMod(seed, events.size() - 1);
        Assume.that(!ORDER_MATTERS.contains(EnumSet.of(events.get(at), events.get(at + 1))));
        List<StatusEvent> swapped = new ArrayList<>(events);
        Collections.swap(swapped, at, at + 1);
        assertSame(end(start, events), end(start, swapped));
    }

    private static BaseState end(BaseState start, List<StatusEvent> events) {
        BaseState state = start;
        for (StatusEvent event : events) {
            state = state.after(event).state();
        }
        return state;
    }

    private static void learn(EnumSet<Fact> facts, StatusEvent event) {
        boolean left = facts.contains(Fact.FORCE_LEFT);
        if (event == StatusEvent.REMOVAL && !left) {
            facts.add(Fact.REMOVAL_BEGUN);
        }
        if (event == StatusEvent.REVERSAL || event == StatusEvent.DEPARTURE) {
            facts.remove(Fact.REMOVAL_BEGUN);
        }
        if (event == StatusEvent.DEPARTURE) {
            facts.add(Fact.FORCE_LEFT);
        }
        if (event == StatusEvent.RETURN && (left || facts.contains(Fact.REMOVAL_BEGUN))) {
            facts.clear();
        }
        if (event == StatusEvent.DESTRUCTION) {
            facts.add(Fact.SITE_DESTROYED);
        }
        if (event == StatusEvent.RESTORATION) {
            facts.remove(Fact.SITE_DESTROYED);
        }
    }

    private static BaseStatus statusOf(Set<Fact> facts) {
        if (facts.containsAll(EnumSet.of(Fact.FORCE_LEFT, Fact.SITE_DESTROYED))) {
            return BaseStatus.DEMOLISHED;
        }
        if (facts.contains(Fact.FORCE_LEFT)) {
            return BaseStatus.EVACUATED;
        }
        return facts.contains(Fact.REMOVAL_BEGUN) ? BaseStatus.DRAWING_DOWN : BaseStatus.ACTIVE;
    }

    private static EnumSet<Fact> factsOf(BaseState state) {
        return switch (state) {
            case ACTIVE -> EnumSet.noneOf(Fact.class);
            case ACTIVE_SITE_DESTROYED -> EnumSet.of(Fact.SITE_DESTROYED);
            case DRAWING_DOWN -> EnumSet.of(Fact.REMOVAL_BEGUN);
            case DRAWING_DOWN_SITE_DESTROYED -> EnumSet.of(Fact.REMOVAL_BEGUN, Fact.SITE_DESTROYED);
            case EVACUATED -> EnumSet.of(Fact.FORCE_LEFT);
            case DEMOLISHED -> EnumSet.of(Fact.FORCE_LEFT, Fact.SITE_DESTROYED);
        };
    }
}
