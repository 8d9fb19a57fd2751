package org.drawdown.reading;

import com.google.common.collect.ImmutableList;
import org.drawdown.status.StatusEvent;

/** What a claim amounts to for the machine, once it is admitted (the design, section 4.2). */
enum Act {
    /** Nothing. */
    NONE,
    /** Nothing for the machine; but a laden convoy into the base, of whatever origin, stands against a departure. */
    SUPPLY,
    PRESENCE(StatusEvent.PRESENCE),
    REMOVAL(StatusEvent.REMOVAL),
    REVERSAL(StatusEvent.REVERSAL),
    DEPARTURE(StatusEvent.DEPARTURE),
    /** A change of hands: removal on its day, and a departure that is only implied. */
    HANDOVER(StatusEvent.REMOVAL, StatusEvent.DEPARTURE),
    RETURN(StatusEvent.RETURN),
    /** Destruction of the site by the force itself, which is removal too. */
    OWN_DESTRUCTION(StatusEvent.REMOVAL, StatusEvent.DESTRUCTION),
    DESTRUCTION(StatusEvent.DESTRUCTION),
    RESTORATION(StatusEvent.RESTORATION);

    private final ImmutableList<StatusEvent> events;

    Act(StatusEvent... events) {
        this.events = ImmutableList.copyOf(events);
    }

    ImmutableList<StatusEvent> events() {
        return events;
    }

    boolean isDeparture() {
        return this == DEPARTURE || this == HANDOVER;
    }

    boolean isSiteDestruction() {
        return this == OWN_DESTRUCTION || this == DESTRUCTION;
    }
}
