package org.drawdown.ledger;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.drawdown.sharing.SharedMap;

/**
 * Everything of one kind in a ledger, by id: of each id every content that it ever came with, and the earliest instant
 * at which each became known.
 *
 * @param <T> what is kept
 */
final class Versions<T> {
    private final SharedMap<String, ImmutableList<Version<T>>> byId;

    /** The order of contents that became known at one instant: total, so that arrival never matters. */
    private final Comparator<T> byContent;

    private Versions(SharedMap<String, ImmutableList<Version<T>>> byId, Comparator<T> byContent) {
        this.byId = byId;
        this.byContent = byContent;
    }

    /** One content of an id, and when it became known. */
    record Version<T>(String id, T content, Instant knownAt) {}

    static <T> Versions<T> none(Comparator<T> byContent) {
        return new Versions<>(SharedMap.empty(), byContent);
    }

    Versions<T> with(Version<T> added) {
        return new Versions<>(byId.with(added.id(), union(of(added.id()), ImmutableList.of(added))), byContent);
    }

    Versions<T> with(Stream<Version<T>> added) {
        // All that is new of an id at once, so that many versions of one page cost no more than as many pages.
        ListMultimap<String, Version<T>> addedById =
                MultimapBuilder.treeKeys().arrayListValues(1).build();
        added.forEach(version -> addedById.put(version.id(), version));
        List<Map.Entry<String, ImmutableList<Version<T>>>> all = new ArrayList<>();
        Multimaps.asMap(addedById)
                .forEach((id, versions) -> all.add(Map.entry(id, union(ImmutableList.of(), versions))));
        return union(new Versions<>(SharedMap.ofOrdered(all), byContent));
    }

    Versions<T> union(Versions<T> other) {
        return new Versions<>(byId.union(other.byId, this::union), byContent);
    }

    Versions<T> asKnownAt(Instant instant) {
        List<Map.Entry<String, ImmutableList<Version<T>>>> known = new ArrayList<>();
        for (Map.Entry<String, ImmutableList<Version<T>>> versions : byId) {
            ImmutableList<Version<T>> then = versions.getValue().stream()
                    .filter(version -> !version.knownAt().isAfter(instant))
                    .collect(ImmutableList.toImmutableList());
            if (then.size() == versions.getValue().size()) {
                known.add(versions);
            } else if (!then.isEmpty()) {
                known.add(Map.entry(versions.getKey(), then));
            }
        }
        return new Versions<>(SharedMap.ofOrdered(known), byContent);
    }

    /** The versions of each id, by id. */
    Stream<ImmutableList<Version<T>>> byId() {
        return byId.values();
    }

    Stream<Version<T>> all() {
        return byId().flatMap(List::stream);
    }

    ImmutableList<Version<T>> of(String id) {
        return byId.get(checkNotNull(id, "id")).orElse(ImmutableList.of());
    }

    /** The ids that do not have the same versions here and there. */
    ImmutableSortedSet<String> idsThatDiffer(Versions<T> other) {
        ImmutableSortedSet.Builder<String> ids = ImmutableSortedSet.naturalOrder();
        byId.keysThatDiffer(other.byId, id -> {
            if (!of(id).equals(other.of(id))) {
                ids.add(id);
            }
        });
        return ids.build();
    }

    int size() {
        return byId.size();
    }

    private ImmutableList<Version<T>> union(ImmutableList<Version<T>> some, List<Version<T>> others) {
        if (some.isEmpty() && others.size() == 1) {
            return ImmutableList.copyOf(others);
        }
        Map<T, Version<T>> earliest = new LinkedHashMap<>();
        Stream.concat(some.stream(), others.stream())
                .forEach(version -> earliest.merge(
                        version.content(), version, (one, two) -> one.knownAt().isAfter(two.knownAt()) ? two : one));
        ImmutableList<Version<T>> union = earliest.values().stream()
                .sorted(Comparator.comparing((Version<T> version) -> version.knownAt())
                        .thenComparing(Version::content, byContent))
                .collect(ImmutableList.toImmutableList());
        // What brings nothing new is shared with what was there.
        return union.equals(some) ? some : union;
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
