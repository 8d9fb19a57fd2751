package org.drawdown.ledger;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Everything of one kind in a ledger, by id: of each id every content that it ever came with, and the earliest instant
 * at which each became known.
 *
 * @param <T> what is kept
 */
final class Versions<T> {
    private static final Versions<?> NONE = new Versions<>(ImmutableSortedMap.of());

    private final ImmutableSortedMap<String, ImmutableList<Version<T>>> byId;

    private Versions(ImmutableSortedMap<String, ImmutableList<Version<T>>> byId) {
        this.byId = byId;
    }

    /** One content of an id, and when it became known. */
    record Version<T>(String id, T content, Instant knownAt) {
        // Two versions that became known at one instant are ordered by what they say, so that arrival never matters.
        static <T> Comparator<Version<T>> order() {
            return Comparator.comparing((Version<T> version) -> version.knownAt())
                    .thenComparing(version -> version.content().toString());
        }
    }

    @SuppressWarnings("unchecked")
    static <T> Versions<T> none() {
        return (Versions<T>) NONE;
    }

    Versions<T> with(Iterable<Version<T>> added) {
        TreeMap<String, ImmutableList<Version<T>>> all = new TreeMap<>(byId);
        for (Version<T> version : added) {
            all.merge(version.id(), ImmutableList.of(version), Versions::union);
        }
        return new Versions<>(ImmutableSortedMap.copyOfSorted(all));
    }

    Versions<T> union(Versions<T> other) {
        return with(other.all()::iterator);
    }

    Versions<T> asKnownAt(Instant instant) {
        return Versions.<T>none()
                .with(all().filter(version -> !version.knownAt().isAfter(instant))::iterator);
    }

    Stream<Version<T>> all() {
        return byId.values().stream().flatMap(List::stream);
    }

    ImmutableList<Version<T>> of(String id) {
        return byId.getOrDefault(id, ImmutableList.of());
    }

    int size() {
        return byId.size();
    }

    private static <T> ImmutableList<Version<T>> union(List<Version<T>> some, List<Version<T>> others) {
        Map<T, Version<T>> earliest = new LinkedHashMap<>();
        Stream.concat(some.stream(), others.stream())
                .forEach(version -> earliest.merge(
                        version.content(), version, (one, two) -> one.knownAt().isAfter(two.knownAt()) ? two : one));
        return earliest.values().stream().sorted(Version.order()).collect(ImmutableList.toImmutableList());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Versions && byId.equals(((Versions<?>) other).byId);
    }

    @Override
    public int hashCode() {
        return byId.hashCode();
    }
}
