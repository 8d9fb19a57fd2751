package org.drawdown.ledger;

import java.time.Instant;
import org.drawdown.claim.Amendment;
import org.immutables.value.Value;

/**
 * An amendment and the instant at which it became known.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class AmendmentEntry permits ImmutableAmendmentEntry {
    AmendmentEntry() {}

    /**
     * Returns an amendment that became known at an instant.
     *
     * @param amendment the amendment
     * @param knownAt when it became known
     * @return the entry
     */
    public static AmendmentEntry of(Amendment amendment, Instant knownAt) {
        return ImmutableAmendmentEntry.of(amendment, knownAt);
    }

    /**
     * Returns the amendment.
     *
     * @return the amendment
     */
    @Value.Parameter
    public abstract Amendment amendment();

    /**
     * Returns when it became known.
     *
     * @return the instant
     */
    @Value.Parameter
    public abstract Instant knownAt();
}
