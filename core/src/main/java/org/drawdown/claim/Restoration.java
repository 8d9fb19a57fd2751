package org.drawdown.claim;

import org.drawdown.place.Tenure;
import org.immutables.value.Value;

/**
 * The site as a whole is usable again, or in use again by another party.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Restoration implements Statement permits ImmutableRestoration {
    Restoration() {}

    /**
     * Returns a claim that the site is usable or used again, by nobody named.
     *
     * @param tenure the force that was at the base
     * @return the statement
     */
    public static Restoration of(Tenure tenure) {
        return of(Subject.of(tenure), Agent.unnamed());
    }

    /**
     * Returns a claim about any subject.
     *
     * @param subject what it is about
     * @param agent who restored or uses it
     * @return the statement
     * @throws IllegalArgumentException if the agent is the id of the very force whose tenure it is, which is
     *     {@link Agent#theForce}
     */
    public static Restoration of(Subject subject, Agent agent) {
        return ImmutableRestoration.of(subject, agent);
    }

    @Override
    @Value.Parameter
    public abstract Subject subject();

    /**
     * Returns who restored the site or uses it.
     *
     * @return the agent
     */
    @Value.Parameter
    public abstract Agent agent();

    /**
     * Returns this as the work of somebody.
     *
     * @param agent by whom
     * @return the statement
     * @throws IllegalArgumentException if the agent is the id of the very force whose tenure it is
     */
    public final Restoration by(Agent agent) {
        return of(subject(), agent);
    }

    @Override
    public final Kind kind() {
        return Kind.RESTORATION;
    }

    @Value.Check
    void check() {
        agent().checkNamesNoForceOf(subject());
    }
}
