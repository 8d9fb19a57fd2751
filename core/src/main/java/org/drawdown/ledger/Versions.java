package org.drawdown.ledger;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.Instant;
import java.util.ArrayList;
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
    private final ImmutableSortedMap<String, ImmutableList<Version<T>>> byId;

    /** The order of contents that became known at one instant: total, so that arrival never matters. */
    private final Comparator<T> byContent;

    private Versions(ImmutableSortedMap<String, ImmutableList<Version<T>>> byId, Comparator<T> byContent) {
        this.byId = byId;
        this.byContent = byContent;
    }

    /** One content of an id, and when it became known. */
    record Version<T>(String id, T content, Instant knownAt) {}

    static <T> Versions<T> none(Comparator<T> byContent) {
        return new Versions<>(ImmutableSortedMap.of(), byContent);
    }

    Versions<T> with(Stream<Version<T>> added) {
        // All that is new of an id at once, so that many versions of one page cost no more than as many pages.
        TreeMap<String, List<Version<T>>> addedById = new TreeMap<>();
        added.forEach(version ->
                addedById.computeIfAbsent(version.id(), id -> new ArrayList<>()).add(version));
        TreeMap<String, ImmutableList<Version<T>>> all = new TreeMap<>(byId);
        addedById.forEach((id, versions) -> {
            List<Version<T>> before = all.getOrDefault(id, ImmutableList.of());
            boolean single = before.isEmpty() && versions.size() == 1;
            all.put(id, single ? ImmutableList.copyOf(versions) : union(before, versions));
        });
        return new Versions<>(ImmutableSortedMap.copyOfSorted(all), byContent);
    }

    Versions<T> union(Versions<T> other) {
        return with(other.all());
    }

    Versions<T> asKnownAt(Instant instant) {
        return none(byContent).with(all().filter(version -> !version.knownAt().isAfter(instant)));
    }

    Stream<Version<T>> all() {
        return byId.values().stream().flatMap(List::stream);
    }

    ImmutableList<Version<T>> of(String id) {
        return byId.getOrDefault(checkNotNull(id, "id"), ImmutableList.of());
    }

    int size() {
        return byId.size();
    }

    private ImmutableList<Version<T>> union(List<Version<T>> some, List<Version<T>> others) {
        Map<T, Version<T>> earliest = new LinkedHashMap<>();
        Stream.concat(some.stream(), others.stream())
                .forEach(version -> earliest.merge(
                        version.content(), version, (one, two) -> one.knownAt().isAfter(two.knownAt()) ? two : one));
        return earliest.values().stream()
                .sorted(Comparator.comparing((Version<T> version) -> version.knownAt())
                        .thenComparing(Version::content, byContent))
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Versions<?> versions && byId.equals(versions.byId);
    }

    @Override
    public int hashCode() {
        return byId.hashCode();
    }
}
