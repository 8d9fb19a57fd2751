package org.drawdown.reading;

import java.util.Comparator;
import org.drawdown.status.StatusEvent;

/** One event that a claim amounts to, in the order in which the machine takes events (the design, section 4.4). */
record Event(StatusEvent kind, Testimony by) {
    /** By day; on one day by kind; then by citation, so that the order of arrival never matters. */
    static final Comparator<Event> ORDER = Event::compare;

    private static int compare(Event one, Event other) {
        if (one.by.day != other.by.day) {
            return Integer.compare(one.by.day, other.by.day);
        }
        if (one.kind != other.kind) {
            return Integer.compare(rank(one.kind), rank(other.kind));
        }
        return one.isStandIn() != other.isStandIn()
                ? Boolean.compare(one.isStandIn(), other.isStandIn())
                : Integer.compare(one.by.rank, other.by.rank);
    }

    /** Whether this is the removal as which a departure counts that waits or gave way. */
    boolean isStandIn() {
        return kind == StatusEvent.REMOVAL && by.act == Act.DEPARTURE;
    }

    static int rank(StatusEvent kind) {
        return switch (kind) {
            case PRESENCE -> 0;
            case REMOVAL -> 1;
            case DESTRUCTION -> 2;
            case DEPARTURE -> 3;
            case RESTORATION -> 4;
            case REVERSAL -> 5;
            case RETURN -> 6;
        };
    }
}
