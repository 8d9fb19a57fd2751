package org.drawdown.timeline;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.drawdown.claim.Agent;
import org.drawdown.claim.Claim;
import org.drawdown.claim.Destruction;
import org.drawdown.estimate.DateWindow;
import org.drawdown.wording.Phrase;
import org.immutables.value.Value;

/**
 * What is left of a site, as claims say that agree: "part of it destroyed, by the force itself".
 *
 * <p>Destruction of the site that use of it refutes stands here as destruction of a part.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Condition permits ImmutableCondition {
    Condition() {}

    /**
     * Returns a builder, for readings and for readers of stored data; all but the first day is required.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns what is affected.
     *
     * @return the scope, after what refutes a larger one
     */
    public abstract Destruction.Scope scope();

    /**
     * Returns how far it is affected.
     *
     * @return the extent
     */
    public abstract Destruction.Extent extent();

    /**
     * Returns by whom.
     *
     * @return the agent
     */
    public abstract Agent agent();

    /**
     * Returns the days on one of which it came about.
     *
     * @return the window
     */
    public abstract DateWindow from();

    /**
     * Returns the day from which it counts.
     *
     * @return the day, inclusive; absent where neither claim nor report has one
     */
    public abstract Optional<LocalDate> firstDay();

    /**
     * Returns the class of the evidence.
     *
     * @return the class of the claims together
     */
    public abstract EvidenceClass evidenceClass();

    /**
     * Returns the claims that say so.
     *
     * @return at least one claim, ordered by citation
     */
    public abstract ImmutableList<Claim> claims();

    /**
     * Returns the condition in words: what is affected, how far, by whom, since when, and who says so.
     *
     * @return the phrase
     */
    public final Phrase phrase() {
        return TimelineWording.condition(this);
    }

    /** Builds a condition. */
    public static final class Builder extends ImmutableCondition.Builder {
        Builder() {}
    }
}
