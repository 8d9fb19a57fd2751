package org.drawdown.claim;

import java.util.Optional;
import org.drawdown.estimate.Count;
import org.immutables.value.Value;

/**
 * Something seen or heard, such as explosions in the southern Hasakah countryside. It moves no base.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Sighting implements Statement permits ImmutableSighting {
    Sighting() {}

    /** What was seen or heard. */
    public enum Event {
        /** An explosion, or several. */
        EXPLOSION,
        /** Aircraft over the place. */
        OVERFLIGHT,
        /** Smoke. */
        SMOKE,
        /** A fire. */
        FIRE,
        /** Others taking what was left. */
        LOOTING,
        /** Things left behind. */
        LEFT_BEHIND,
        /** Something else, in the words of the claim. */
        OTHER
    }

    /**
     * Returns a sighting.
     *
     * @param event what was seen or heard
     * @param subject where
     * @return the statement
     */
    public static Sighting of(Event event, Subject subject) {
        return of(event, subject, Optional.empty());
    }

    /**
     * Returns a sighting of a number of things.
     *
     * @param event what was seen or heard
     * @param subject where
     * @param count how many, if claimed
     * @return the statement
     */
    public static Sighting of(Event event, Subject subject, Optional<Count> count) {
        return ImmutableSighting.builder()
                .event(event)
                .subject(subject)
                .count(count)
                .build();
    }

    /**
     * Returns what was seen or heard.
     *
     * @return the event
     */
    public abstract Event event();

    @Override
    public abstract Subject subject();

    /**
     * Returns how many.
     *
     * @return the count, if claimed
     */
    public abstract Optional<Count> count();

    @Override
    public final Kind kind() {
        return Kind.SIGHTING;
    }
}
