package org.drawdown.reading;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.drawdown.claim.Statement;
import org.drawdown.claim.Withdrawal;

/**
 * What stands against a departure on a day: evidence that the force was still there (the design, section 4.5).
 *
 * <p>Neither the removal that comes with a destruction or a handover stands against a departure, nor does a receipt
 * after it.
 */
final class Opposition {
    private Opposition() {}

    /**
     * The evidence against a departure that counts on a day.
     *
     * @param day the day
     * @param dated whether the departure has a first day
     * @param voices who claims the departure
     * @param evidence everything that may stand against it
     */
    static List<Testimony> to(int day, boolean dated, Set<String> voices, Collection<Testimony> evidence) {
        return evidence.stream()
                .filter(testimony -> stands(testimony, day, dated, voices))
                .collect(Collectors.toList());
    }

    private static boolean stands(Testimony testimony, int day, boolean dated, Set<String> voices) {
        if (!testimony.isPlaced()) {
            return false;
        }
        return switch (testimony.act) {
            case DEPARTURE -> testimony.hasFirst() && testimony.first > day;
            case PRESENCE, REMOVAL, REVERSAL, SUPPLY ->
                isLaterOrPast(testimony, day)
                        || (!dated && isOfSameDay(testimony, day))
                        || (isBeginningOn(testimony, day) && !voices.contains(testimony.voice()));
            case NONE, HANDOVER, RETURN, OWN_DESTRUCTION, DESTRUCTION, RESTORATION -> false;
        };
    }

    /** Definitely later, or still going on past the day. */
    private static boolean isLaterOrPast(Testimony testimony, int day) {
        return testimony.hasFirst()
                && (testimony.first > day || (testimony.ongoing && testimony.last > day && testimony.hasLast()));
    }

    /** The same day is the day on which both count; what is ongoing holds throughout its window. */
    static boolean isOfSameDay(Testimony testimony, int day) {
        return testimony.ongoing ? testimony.hasFirst() && testimony.covers(day) : testimony.day == day;
    }

    /** A beginning on that very day; one that may lie before it is compatible with an end on it. */
    private static boolean isBeginningOn(Testimony testimony, int day) {
        Statement statement = testimony.claim.statement();
        return testimony.first == day
                && testimony.day == day
                && statement.kind() == Statement.Kind.WITHDRAWAL
                && ((Withdrawal) statement).stage() == Withdrawal.Stage.BEGUN;
    }
}
