package org.drawdown.claim;

import org.drawdown.place.Mention;
import org.immutables.value.Value;

/**
 * Two names are one place, or are not: "Rmelan, also called Kharab al-Jir".
 *
 * <p>Nothing is joined by such a claim; it proposes, and an id decides.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Identity implements Statement permits ImmutableIdentity {
    Identity() {}

    /** How two names relate. */
    public enum Relation {
        /** They are one place. */
        SAME,
        /** They are two places. */
        DISTINCT
    }

    /**
     * Returns a claim that two names are one place.
     *
     * @param subject what one name denotes
     * @param other the other name
     * @return the statement
     */
    public static Identity same(Subject subject, Mention other) {
        return of(Relation.SAME, subject, other);
    }

    /**
     * Returns a claim that two names are two places.
     *
     * @param subject what one name denotes
     * @param other the other name
     * @return the statement
     */
    public static Identity distinct(Subject subject, Mention other) {
        return of(Relation.DISTINCT, subject, other);
    }

    /**
     * Returns a claim from its parts.
     *
     * @param relation how the two relate
     * @param subject what one name denotes
     * @param other the other name
     * @return the statement
     */
    public static Identity of(Relation relation, Subject subject, Mention other) {
        return ImmutableIdentity.of(relation, subject, other);
    }

    /**
     * Returns how the two relate.
     *
     * @return the relation
     */
    @Value.Parameter
    public abstract Relation relation();

    @Override
    @Value.Parameter
    public abstract Subject subject();

    /**
     * Returns the other name.
     *
     * @return the mention
     */
    @Value.Parameter
    public abstract Mention other();

    @Override
    public final Kind kind() {
        return Kind.IDENTITY;
    }
}
