package org.drawdown.reading;

import static org.drawdown.reading.Testimony.where;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.drawdown.claim.Statement;
import org.drawdown.claim.Withdrawal;

/**
 * What stands against a departure on a day: evidence that the force was still there (the design, section 4.5).
 *
 * <p>Neither the removal that comes with a destruction or a handover stands against a departure, nor does a receipt
 * after it.
 *
 * @param day the day on which the departure counts
 * @param dated whether the departure has a first day
 * @param voices who claims the departure
 */
record Opposition(int day, boolean dated, Collection<String> voices) {
    /** The opposition to departures that count on one day; the voices are theirs alone. */
    static Opposition to(int day, Collection<Testimony> departures) {
        boolean dated = false;
        List<String> voices = new ArrayList<>();
        for (Testimony departure : departures) {
            dated |= departure.hasFirst();
            if (departure.day == day && !voices.contains(departure.voice)) {
                voices.add(departure.voice);
            }
        }
        return new Opposition(day, dated, voices);
    }

    /** The evidence that stands against the departure. */
    List<Testimony> among(List<Testimony> evidence) {
        return where(evidence, this::isBy);
    }

    private boolean isBy(Testimony testimony) {
        // What ended before the day stands against nothing on it.
        if (testimony.last < day || !testimony.isPlaced()) {
            return false;
        }
        return switch (testimony.act) {
            case DEPARTURE -> testimony.hasFirst() && testimony.first > day;
            case PRESENCE, REMOVAL, REVERSAL, SUPPLY ->
                isLaterOrPast(testimony)
                        || (!dated && isOfSameDay(testimony, day))
                        || (isBeginningThen(testimony) && !voices.contains(testimony.voice));
            case NONE, HANDOVER, RETURN, OWN_DESTRUCTION, DESTRUCTION, RESTORATION -> false;
        };
    }

    /** Definitely later, or still going on past the day. */
    private boolean isLaterOrPast(Testimony testimony) {
        return testimony.hasFirst()
                && (testimony.first > day || (testimony.ongoing && testimony.last > day && testimony.hasLast()));
    }

    /** The same day is the day on which both count; what is ongoing holds throughout its window. */
    static boolean isOfSameDay(Testimony testimony, int day) {
        return testimony.ongoing ? testimony.hasFirst() && testimony.covers(day) : testimony.day == day;
    }

    /** A beginning on that very day; one that may lie before it is compatible with an end on it. */
    private boolean isBeginningThen(Testimony testimony) {
        Statement statement = testimony.statement;
        return testimony.first == day
                && testimony.day == day
                && statement.kind() == Statement.Kind.WITHDRAWAL
                && ((Withdrawal) statement).stage() == Withdrawal.Stage.BEGUN;
    }
}
