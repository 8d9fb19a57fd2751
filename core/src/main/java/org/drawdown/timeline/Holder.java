package org.drawdown.timeline;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.drawdown.claim.Agent;
import org.drawdown.claim.Claim;
import org.drawdown.estimate.DateWindow;
import org.drawdown.wording.Phrase;
import org.immutables.value.Value;

/**
 * Who holds the site after a change of hands, as claims say that agree: "the ministry, since 15 February".
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Holder permits ImmutableHolder {
    Holder() {}

    /**
     * Returns a builder, for readings and for readers of stored data; all but the first day is required.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns who holds the site.
     *
     * @return the holder; nobody named where the site was abandoned, closed or handed over to nobody named
     */
    public abstract Agent agent();

    /**
     * Returns the days on one of which the holder took it.
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
     * Returns the holder in words: who holds the site, since when, and who says so.
     *
     * @return the phrase
     */
    public final Phrase phrase() {
        return TimelineWording.holder(this);
    }

    /** Builds a holder. */
    public static final class Builder extends ImmutableHolder.Builder {
        Builder() {}
    }
}
