package org.drawdown.place;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.drawdown.source.Source;
import org.drawdown.wording.NameKey;
import org.drawdown.wording.Names;
import org.immutables.value.Value;

/**
 * The known bases, forces, crossings, sources and tenures. A name may answer none of them, one or several.
 *
 * <pre>{@code
 * gazetteer.base("shaddadi");              // by id: that base or none
 * gazetteer.basesNamed("Şeddadi");         // by name: proposals, to be decided by a person
 * gazetteer.crossingsNamed("الوليد");       // two
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Gazetteer permits ImmutableGazetteer {
    private static final Gazetteer EMPTY = builder().build();

    Gazetteer() {}

    /**
     * Returns the gazetteer that knows nothing.
     *
     * @return an empty gazetteer
     */
    public static Gazetteer empty() {
        return EMPTY;
    }

    /**
     * Returns a builder; everything is optional.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns all bases.
     *
     * @return the bases, in the order in which they were given
     */
    public abstract ImmutableList<Base> bases();

    /**
     * Returns all forces.
     *
     * @return the forces, in the order in which they were given
     */
    public abstract ImmutableList<Force> forces();

    /**
     * Returns all crossings.
     *
     * @return the crossings, in the order in which they were given
     */
    public abstract ImmutableList<BorderCrossing> crossings();

    /**
     * Returns all sources.
     *
     * @return the sources, in the order in which they were given
     */
    public abstract ImmutableList<Source> sources();

    /**
     * Returns the tenures that are followed: which force has a tenure of its own at which base.
     *
     * @return the tenures, sorted; empty where claims alone decide
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Tenure> tenures();

    /**
     * Returns a base by its id.
     *
     * @param id the id
     * @return the base, if known
     */
    public final Optional<Base> base(String id) {
        return Optional.ofNullable(basesById().get(checkNotNull(id, "id")));
    }

    /**
     * Returns a force by its id.
     *
     * @param id the id
     * @return the force, if known
     */
    public final Optional<Force> force(String id) {
        return Optional.ofNullable(forcesById().get(checkNotNull(id, "id")));
    }

    /**
     * Returns a crossing by its id.
     *
     * @param id the id
     * @return the crossing, if known
     */
    public final Optional<BorderCrossing> crossing(String id) {
        return Optional.ofNullable(crossingsById().get(checkNotNull(id, "id")));
    }

    /**
     * Returns a source by its id.
     *
     * @param id the id
     * @return the source, if known
     */
    public final Optional<Source> source(String id) {
        return Optional.ofNullable(sourcesById().get(checkNotNull(id, "id")));
    }

    /**
     * Returns the bases that a name may mean.
     *
     * @param name a name in any spelling, compared by {@link NameKey}
     * @return the candidates; none, one or several, and even one is only a proposal
     */
    public final ImmutableList<Base> basesNamed(String name) {
        return basesByKey().get(NameKey.of(name));
    }

    /**
     * Returns the crossings that a name may mean.
     *
     * @param name a name in any spelling, compared by {@link NameKey}
     * @return the candidates; none, one or several, and even one is only a proposal
     */
    public final ImmutableList<BorderCrossing> crossingsNamed(String name) {
        return crossingsByKey().get(NameKey.of(name));
    }

    /**
     * Returns the tenure for which a claim about a force at a base counts: its own where it has one, else the tenure of
     * the nearest alliance that has one there, else its own.
     *
     * @param claimed the force and the base as claimed
     * @return the tenure that the claim is about
     */
    public final Tenure tenureOf(Tenure claimed) {
        if (tenures().contains(claimed)) {
            return claimed;
        }
        Optional<String> alliance = memberOf(claimed.force());
        while (alliance.isPresent()) {
            Tenure joint = Tenure.of(alliance.get(), claimed.base());
            if (tenures().contains(joint)) {
                return joint;
            }
            alliance = memberOf(alliance.get());
        }
        return claimed;
    }

    private Optional<String> memberOf(String force) {
        return force(force).flatMap(Force::memberOf);
    }

    @Value.Lazy
    ImmutableMap<String, Base> basesById() {
        return Maps.uniqueIndex(bases(), Base::id);
    }

    @Value.Lazy
    ImmutableMap<String, Force> forcesById() {
        return Maps.uniqueIndex(forces(), Force::id);
    }

    @Value.Lazy
    ImmutableMap<String, BorderCrossing> crossingsById() {
        return Maps.uniqueIndex(crossings(), BorderCrossing::id);
    }

    @Value.Lazy
    ImmutableMap<String, Source> sourcesById() {
        return Maps.uniqueIndex(sources(), Source::id);
    }

    @Value.Lazy
    ImmutableListMultimap<NameKey, Base> basesByKey() {
        return byKey(bases(), Base::names);
    }

    @Value.Lazy
    ImmutableListMultimap<NameKey, BorderCrossing> crossingsByKey() {
        return byKey(crossings(), BorderCrossing::names);
    }

    private static <T> ImmutableListMultimap<NameKey, T> byKey(List<T> places, Function<T, Names> names) {
        ImmutableListMultimap.Builder<NameKey, T> index = ImmutableListMultimap.builder();
        for (T place : places) {
            names.apply(place).keys().forEach(key -> index.put(key, place));
        }
        return index.build();
    }

    @Value.Check
    void check() {
        checkUnique("base", bases(), Base::id);
        checkUnique("force", forces(), Force::id);
        checkUnique("crossing", crossings(), BorderCrossing::id);
        checkUnique("source", sources(), Source::id);
        for (Force force : forces()) {
            Set<String> passed = new HashSet<>();
            passed.add(force.id());
            for (Optional<String> next = force.memberOf(); next.isPresent(); next = memberOf(next.get())) {
                checkArgument(
                        passed.add(next.get()), "the force \"%s\" is part of itself by way of others", next.get());
            }
        }
    }

    private static <T> void checkUnique(String what, List<T> values, Function<T, String> id) {
        Set<String> seen = new HashSet<>();
        for (T value : values) {
            checkArgument(seen.add(id.apply(value)), "the %s id \"%s\" stands twice", what, id.apply(value));
        }
    }

    /** Builds a gazetteer. */
    public static final class Builder extends ImmutableGazetteer.Builder {
        Builder() {}
    }
}
