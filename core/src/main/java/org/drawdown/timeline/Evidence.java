package org.drawdown.timeline;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.drawdown.claim.Claim;
import org.drawdown.source.Source;
import org.drawdown.status.StatusEvent;
import org.drawdown.wording.Phrase;
import org.immutables.value.Value;

/**
 * Claims that agree on one event, and the class of evidence that they make together: "departure: Al-Ahed".
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Evidence permits ImmutableEvidence {
    Evidence() {}

    /**
     * Returns the evidence of claims that agree.
     *
     * @param event what they agree on
     * @param evidenceClass their class together
     * @param claims the claims, at least one
     * @return the evidence
     * @throws IllegalArgumentException if there is no claim
     */
    public static Evidence of(StatusEvent event, EvidenceClass evidenceClass, ImmutableList<Claim> claims) {
        return ImmutableEvidence.of(event, evidenceClass, claims);
    }

    /**
     * Returns what the claims agree on.
     *
     * @return the event
     */
    @Value.Parameter
    public abstract StatusEvent event();

    /**
     * Returns the class of the evidence that they make together.
     *
     * @return the class
     */
    @Value.Parameter
    public abstract EvidenceClass evidenceClass();

    /**
     * Returns the claims.
     *
     * @return at least one claim, ordered by citation
     */
    @Value.Parameter
    public abstract ImmutableList<Claim> claims();

    /**
     * Returns the support that this evidence gives.
     *
     * @return the support of its class
     */
    public final Support support() {
        return evidenceClass().support();
    }

    /**
     * Returns the voices of the claims: the last identified link of each chain, once each.
     *
     * @return at least one source
     */
    public final ImmutableSet<Source> voices() {
        return claims().stream().map(Claim::voice).collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Returns the event and who claims it: "departure: Al-Ahed (own words)".
     *
     * @return the phrase
     */
    public final Phrase phrase() {
        Phrase what = event().phrase();
        Phrase who = TimelineWording.voices(claims());
        return locale -> what.in(locale) + ": " + who.in(locale);
    }

    @Value.Check
    void check() {
        checkArgument(!claims().isEmpty(), "evidence of a %s has at least one claim", event());
    }
}
