package org.drawdown.ledger;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.drawdown.sharing.SharedMap;
import org.drawdown.wording.Identifier;

/**
 * Everything of one kind in a ledger, by id: of each id every content that it ever came with, and the earliest instant
 * at which each became known.
 *
 * @param <E> what is kept: a content with an id, and when it became known
 */
final class Versions<E> {
    private final SharedMap<String, ImmutableList<E>> byId;
    private final Kind<E> kind;

    private Versions(SharedMap<String, ImmutableList<E>> byId, Kind<E> kind) {
        this.byId = byId;
        this.kind = kind;
    }

    /**
     * What is kept.
     *
     * @param byContent the order of contents that became known at one instant: total, so that arrival never matters
     */
    record Kind<E>(
            Function<E, String> id,
            Function<E, Object> content,
            Function<E, Instant> knownAt,
            Comparator<E> byContent) {
        private Comparator<E> order() {
            return Comparator.comparing(knownAt).thenComparing(byContent);
        }

        private E earlier(E one, E other) {
            return knownAt.apply(one).isAfter(knownAt.apply(other)) ? other : one;
        }
    }

    static <E> Versions<E> none(Kind<E> kind) {
        return new Versions<>(SharedMap.empty(Identifier.ORDER), kind);
    }

    Versions<E> with(E added) {
        String id = kind.id().apply(added);
        return new Versions<>(byId.with(id, union(of(id), ImmutableList.of(added))), kind);
    }

    Versions<E> with(Stream<E> added) {
        // All that is new of an id at once, so that many versions of one page cost no more than as many pages. It is no
        // multimap, for whose classes every first ledger would wait.
        Map<String, List<E>> addedById = new TreeMap<>(Identifier.ORDER);
        added.forEach(version -> addedById
                .computeIfAbsent(kind.id().apply(version), id -> new ArrayList<>(1))
                .add(version));
        List<Map.Entry<String, ImmutableList<E>>> all = new ArrayList<>(addedById.size());
        addedById.forEach((id, versions) -> all.add(Map.entry(id, union(ImmutableList.of(), versions))));
        return union(new Versions<>(SharedMap.ofOrdered(Identifier.ORDER, all), kind));
    }

    Versions<E> union(Versions<E> other) {
        return new Versions<>(byId.union(other.byId, this::union), kind);
    }

    Versions<E> asKnownAt(Instant instant) {
        List<Map.Entry<String, ImmutableList<E>>> known = new ArrayList<>();
        for (Map.Entry<String, ImmutableList<E>> versions : byId) {
            ImmutableList<E> then = versions.getValue().stream()
                    .filter(version -> !kind.knownAt().apply(version).isAfter(instant))
                    .collect(ImmutableList.toImmutableList());
            if (then.size() == versions.getValue().size()) {
                known.add(versions);
            } else if (!then.isEmpty()) {
                known.add(Map.entry(versions.getKey(), then));
            }
        }
        return new Versions<>(SharedMap.ofOrdered(Identifier.ORDER, known), kind);
    }

    /** The versions of each id, in the order in which ids are cited. */
    Stream<ImmutableList<E>> byId() {
        return byId.values();
    }

    /** All versions, by the letters of their ids. */
    Stream<E> all() {
        return byId().flatMap(List::stream).sorted(Comparator.comparing(kind.id()));
    }

    ImmutableList<E> of(String id) {
        return byId.get(checkNotNull(id, "id")).orElse(ImmutableList.of());
    }

    /** The ids that do not have the same versions here and there. */
    ImmutableSortedSet<String> idsThatDiffer(Versions<E> other) {
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

    private ImmutableList<E> union(ImmutableList<E> some, List<E> others) {
        if (some.isEmpty() && others.size() == 1) {
            return ImmutableList.copyOf(others);
        }
        Map<Object, E> earliest = new LinkedHashMap<>();
        Stream.concat(some.stream(), others.stream())
                .forEach(version -> earliest.merge(kind.content().apply(version), version, kind::earlier));
        ImmutableList<E> union = ImmutableList.sortedCopyOf(kind.order(), earliest.values());
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
