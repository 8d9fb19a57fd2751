package org.drawdown.place;

import org.drawdown.wording.Identifier;
import org.immutables.value.Value;

/**
 * One force at one base, the thing that has a status: the coalition at al-Shaddadi.
 *
 * <p>Another force at the same base, before, after or beside it, has a tenure of its own. Tenures are ordered by base,
 * then by force.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Tenure implements Comparable<Tenure> permits ImmutableTenure {
    Tenure() {}

    /**
     * Returns the tenure of a force at a base.
     *
     * @param force the id of the force
     * @param base the id of the base
     * @return the tenure
     * @throws IllegalArgumentException if an id breaks the rule for ids
     */
    public static Tenure of(String force, String base) {
        return ImmutableTenure.of(force, base);
    }

    /**
     * Returns the force.
     *
     * @return its id
     */
    @Value.Parameter
    public abstract String force();

    /**
     * Returns the base.
     *
     * @return its id
     */
    @Value.Parameter
    public abstract String base();

    @Override
    public final int hashCode() {
        return idHash();
    }

    // Every claim of a ledger is filed by its tenure.
    @Value.Derived
    @Value.Auxiliary
    int idHash() {
        return 31 * force().hashCode() + base().hashCode();
    }

    @Override
    public final int compareTo(Tenure other) {
        int byBase = base().compareTo(other.base());
        return byBase != 0 ? byBase : force().compareTo(other.force());
    }

    @Value.Check
    void check() {
        Identifier.check("force id", force());
        Identifier.check("base id", base());
    }
}
