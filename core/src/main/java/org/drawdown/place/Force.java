package org.drawdown.place;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.drawdown.wording.Identifier;
import org.drawdown.wording.Names;
import org.immutables.value.Value;

/**
 * An organisation or alliance whose presence is followed, such as the International Coalition.
 *
 * <p>A force may be part of another. What is claimed of a member counts for the alliance at a base where the member has
 * no tenure of its own; see {@link Gazetteer#tenureOf}.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Force permits ImmutableForce {
    Force() {}

    /**
     * Returns a force that is part of no other.
     *
     * @param id the id, as {@link Identifier#check} takes it
     * @param names what it is called
     * @return the force
     * @throws IllegalArgumentException if the id breaks the rule for ids
     */
    public static Force of(String id, Names names) {
        return of(id, names, Optional.empty());
    }

    /**
     * Returns a force from its parts, for readers of stored data.
     *
     * @param id the id, as {@link Identifier#check} takes it
     * @param names what it is called
     * @param memberOf the id of the alliance it is part of, if it is
     * @return the force
     * @throws IllegalArgumentException if an id breaks the rule for ids or a force is part of itself
     */
    public static Force of(String id, Names names, Optional<String> memberOf) {
        return ImmutableForce.builder().id(id).names(names).memberOf(memberOf).build();
    }

    /**
     * Returns the id.
     *
     * @return the id, by which alone two mentions are the same force
     */
    public abstract String id();

    /**
     * Returns what it is called.
     *
     * @return the names
     */
    public abstract Names names();

    /**
     * Returns the alliance it is part of.
     *
     * @return the id of the alliance, if it is part of one
     */
    public abstract Optional<String> memberOf();

    /**
     * Returns this force as part of an alliance.
     *
     * @param alliance the id of the alliance
     * @return the force
     * @throws IllegalArgumentException if the id breaks the rule for ids or is this force's own
     */
    public final Force asMemberOf(String alliance) {
        return of(id(), names(), Optional.of(alliance));
    }

    @Value.Check
    void check() {
        Identifier.check("force id", id());
        if (memberOf().isPresent()) {
            String alliance = Identifier.check("id of an alliance", memberOf().get());
            checkArgument(!alliance.equals(id()), "a force is not part of itself: \"%s\"", id());
        }
    }
}
