package org.drawdown.reading;

/**
 * What stands against the departures of an episode: evidence that the force was still there (the design, section 4.5).
 *
 * <p>Neither the removal that comes with a destruction or a handover stands against a departure, nor does a receipt
 * after it.
 */
final class Opposition {
    /** What stands against a departure on one day or another, in the order of citation. */
    private final Testimony[] evidence;

    /** So many of them, the first, may stand against a departure of a later day than those that were asked for. */
    private int asked;

    /** By place in the evidence: the day up to which it stands against every departure before, whoever claims it. */
    private final int[] until;

    /**
     * The opposition in an episode.
     *
     * @param episode claims that have a place in time
     */
    Opposition(Group episode) {
        // What stands against departures is cited in this order, over and over.
        this.evidence = episode.where(Opposition::mayOppose).asCited().toArray();
        this.asked = evidence.length;
        this.until = new int[asked];
        for (int i = 0; i < until.length; i++) {
            until[i] = until(evidence[i]);
        }
    }

    /** Whether something may stand against a departure, be it on one day or another. */
    private static boolean mayOppose(Testimony testimony) {
        return switch (testimony.act) {
            case DEPARTURE, PRESENCE, REMOVAL, REVERSAL, SUPPLY -> true;
            case NONE, HANDOVER, RETURN, OWN_DESTRUCTION, DESTRUCTION, RESTORATION -> false;
        };
    }

    /** Definitely later than any day before this one, or still going on past it. */
    private static int until(Testimony testimony) {
        boolean goesOn = testimony.ongoing && testimony.hasFirst() && testimony.hasLast();
        return goesOn ? testimony.last : testimony.first;
    }

    /**
     * What stands against departures that count on a day, which is after every day that was asked for before.
     *
     * @param day the day
     * @param departures the departures
     */
    Group to(int day, Group departures) {
        boolean dated = departures.isAny(Testimony::hasFirst);
        Group against = new Group();
        int stillAsked = 0;
        for (int i = 0; i < asked; i++) {
            Testimony testimony = evidence[i];
            if (until[i] > day) {
                against.add(testimony);
            } else if (testimony.last < day) {
                // What ended before the day stands against nothing on it, nor later.
                continue;
            } else if (testimony.act != Act.DEPARTURE && isOfThatDay(testimony, day, departures, dated)) {
                against.add(testimony);
            }
            evidence[stillAsked] = testimony;
            until[stillAsked] = until[i];
            stillAsked++;
        }
        asked = stillAsked;
        return against;
    }

    private static boolean isOfThatDay(Testimony testimony, int day, Group departures, boolean dated) {
        return (!dated && isOfSameDay(testimony, day))
                || (isBeginningThen(testimony, day) && !isVoiceOfThatDay(testimony.voice, day, departures));
    }

    /** The same day is the day on which both count; what is ongoing holds throughout its window. */
    static boolean isOfSameDay(Testimony testimony, int day) {
        return testimony.ongoing ? testimony.hasFirst() && testimony.covers(day) : testimony.day == day;
    }

    /** A beginning on that very day; one that may lie before it is compatible with an end on it. */
    private static boolean isBeginningThen(Testimony testimony, int day) {
        return testimony.first == day && testimony.day == day && testimony.known.is(Traits.BEGINNING);
    }

    /** Whether a voice claims one of the departures that count on the very day. */
    private static boolean isVoiceOfThatDay(String voice, int day, Group departures) {
        for (Testimony departure : departures) {
            if (departure.day == day && departure.voice.equals(voice)) {
                return true;
            }
        }
        return false;
    }
}
