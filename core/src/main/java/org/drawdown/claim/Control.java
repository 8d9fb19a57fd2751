package org.drawdown.claim;

import static com.google.common.base.Preconditions.checkArgument;

import org.drawdown.place.Tenure;
import org.immutables.value.Value;

/**
 * Who holds the site, and how it came to: "the ministry took the base over".
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Control implements Statement permits ImmutableControl {
    Control() {}

    /** How the site changed hands. */
    public enum Act {
        /** The force handed it over. */
        HANDED_OVER,
        /** A receiver took it over. */
        TAKEN_OVER,
        /** Somebody took it by force. */
        SEIZED,
        /** The force left it to nobody. */
        ABANDONED,
        /** The force formally closed it. */
        CLOSED
    }

    /**
     * Returns a claim that the force handed the site over.
     *
     * @param tenure the force at the base
     * @param receiver to whom; {@link Agent#unnamed} where nobody says
     * @return the statement
     */
    public static Control handedOver(Tenure tenure, Agent receiver) {
        return of(Act.HANDED_OVER, Subject.of(tenure), receiver);
    }

    /**
     * Returns a claim that a receiver took the site over.
     *
     * @param tenure the force that was at the base
     * @param receiver who took it over
     * @return the statement
     */
    public static Control takenOver(Tenure tenure, Agent receiver) {
        return of(Act.TAKEN_OVER, Subject.of(tenure), receiver);
    }

    /**
     * Returns a claim that somebody took the site by force.
     *
     * @param tenure the force that was at the base
     * @param captor who seized it
     * @return the statement
     */
    public static Control seized(Tenure tenure, Agent captor) {
        return of(Act.SEIZED, Subject.of(tenure), captor);
    }

    /**
     * Returns a claim that the force left the site to nobody.
     *
     * @param tenure the force that was at the base
     * @return the statement
     */
    public static Control abandoned(Tenure tenure) {
        return of(Act.ABANDONED, Subject.of(tenure), Agent.unnamed());
    }

    /**
     * Returns a claim that the force formally closed the base.
     *
     * @param tenure the force at the base
     * @return the statement
     */
    public static Control closed(Tenure tenure) {
        return of(Act.CLOSED, Subject.of(tenure), Agent.unnamed());
    }

    /**
     * Returns a claim about any subject.
     *
     * @param act how the site changed hands
     * @param subject what it is about
     * @param holder who holds it now
     * @return the statement
     * @throws IllegalArgumentException if the holder is the force itself, or an abandoned or closed site has one
     */
    public static Control of(Act act, Subject subject, Agent holder) {
        return ImmutableControl.of(act, subject, holder);
    }

    /**
     * Returns how the site changed hands.
     *
     * @return the act
     */
    @Value.Parameter
    public abstract Act act();

    @Override
    @Value.Parameter
    public abstract Subject subject();

    /**
     * Returns who holds the site now.
     *
     * @return the holder; nobody named for a site that was abandoned or closed
     */
    @Value.Parameter
    public abstract Agent holder();

    @Override
    public final Kind kind() {
        return Kind.CONTROL;
    }

    @Value.Check
    void check() {
        checkArgument(
                holder().kind() != Agent.Kind.THE_FORCE && !holder().isForceOf(subject()),
                "a force does not take its own base over");
        boolean toNobody = act() == Act.ABANDONED || act() == Act.CLOSED;
        checkArgument(
                !toNobody || holder().kind() == Agent.Kind.UNNAMED,
                "a site that was abandoned or closed has no holder; the act is %s",
                act());
    }
}
