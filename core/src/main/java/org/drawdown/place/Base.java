package org.drawdown.place;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.Optional;
import org.drawdown.wording.Identifier;
import org.drawdown.wording.Names;
import org.immutables.value.Value;

/**
 * A named site that a force used as a standing post, such as the base at al-Shaddadi.
 *
 * <pre>{@code
 * Base.of("shaddadi", Names.of("al-Shaddadi", "en").or("الشدادي", "ar"))
 * }</pre>
 *
 * <p>A base may have parts with ids of their own. What happens to a part never becomes the status of the whole.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Base permits ImmutableBase {
    Base() {}

    /**
     * A part of a base, such as an airstrip or a camp.
     *
     * <p>This class is immutable and thread-safe.
     */
    @Value.Immutable
    public abstract static sealed class Part permits ImmutablePart {
        Part() {}

        /**
         * Returns a part.
         *
         * @param id the id, as {@link Identifier#check} takes it; unique within its base
         * @param names what it is called
         * @return the part
         * @throws IllegalArgumentException if the id breaks the rule for ids
         */
        public static Part of(String id, Names names) {
            return ImmutablePart.of(id, names);
        }

        /**
         * Returns the id.
         *
         * @return the id, unique within the base
         */
        @Value.Parameter
        public abstract String id();

        /**
         * Returns what it is called.
         *
         * @return the names
         */
        @Value.Parameter
        public abstract Names names();

        @Value.Check
        void check() {
            Identifier.check("id of a part", id());
        }
    }

    /**
     * Returns a base of which only its names are known.
     *
     * @param id the id, as {@link Identifier#check} takes it
     * @param names what it is called
     * @return the base
     * @throws IllegalArgumentException if the id breaks the rule for ids
     */
    public static Base of(String id, Names names) {
        return builder().id(id).names(names).build();
    }

    /**
     * Returns a builder; id and names are required.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the id.
     *
     * @return the id, by which alone two mentions are the same base
     */
    public abstract String id();

    /**
     * Returns what it is called.
     *
     * @return the names
     */
    public abstract Names names();

    /**
     * Returns where it is.
     *
     * @return the location, if known
     */
    public abstract Optional<Location> location();

    /**
     * Returns its known parts.
     *
     * @return the parts; empty where none is told apart
     */
    public abstract ImmutableList<Part> parts();

    /**
     * Returns the ids of places that are easily taken for this base and are not: a crossing or a camp of the same name.
     *
     * @return the ids, sorted
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<String> notSame();

    @Value.Check
    void check() {
        Identifier.check("base id", id());
        for (String other : notSame()) {
            Identifier.check("id of a place that is not this base", other);
        }
        checkArgument(!notSame().contains(id()), "a base cannot be told apart from itself: \"%s\"", id());
        List<String> ids = Lists.transform(parts(), Part::id);
        checkArgument(
                ImmutableSet.copyOf(ids).size() == ids.size(),
                "two parts of the base \"%s\" have the same id: %s",
                id(),
                ids);
    }

    /** Builds a base. */
    public static final class Builder extends ImmutableBase.Builder {
        Builder() {}
    }
}
