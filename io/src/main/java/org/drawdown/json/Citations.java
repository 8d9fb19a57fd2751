package org.drawdown.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Maps;
import com.google.common.collect.Multiset;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.drawdown.json.JsonProblem.Code;
import org.drawdown.json.JsonReader.Placed;

/**
 * How a document cites what it defines in a list: by its id, such as "alahed-93449#c2".
 *
 * <p>Where several of a list have one id, since a page was edited or two reports describe one source in two ways, it is
 * the last that is cited by the id. Each before it is cited by the id and its number among them, from 1:
 * "alahed-93449#c2#1".
 */
final class Citations<T> {
    private final Function<T, String> id;

    /** Each value by its id, where no two have the same. */
    private final Map<String, T> byId;

    /** Or else the citation of each. */
    private final ImmutableMap<T, String> citations;

    private Citations(Function<T, String> id, Map<String, T> byId, ImmutableMap<T, String> citations) {
        this.id = id;
        this.byId = byId;
        this.citations = citations;
    }

    /** Cites values in their order, each once. */
    static <T> Citations<T> of(Iterable<T> values, Function<T, String> id) {
        Map<String, T> byId = new LinkedHashMap<>();
        for (T value : values) {
            T other = byId.putIfAbsent(id.apply(value), value);
            if (other != null && !other.equals(value)) {
                return numbered(values, id);
            }
        }
        return ofDistinct(byId, id);
    }

    /** Cites values that have been told apart by their ids. */
    static <T> Citations<T> ofDistinct(Map<String, T> byId, Function<T, String> id) {
        return new Citations<>(id, byId, ImmutableMap.of());
    }

    private static <T> Citations<T> numbered(Iterable<T> values, Function<T, String> id) {
        Set<T> distinct = new LinkedHashSet<>();
        values.forEach(distinct::add);
        Multiset<String> stillToCome = LinkedHashMultiset.create();
        distinct.forEach(value -> stillToCome.add(id.apply(value)));
        Multiset<String> soFar = LinkedHashMultiset.create();
        ImmutableMap.Builder<T, String> citations = ImmutableMap.builder();
        for (T value : distinct) {
            String ofValue = id.apply(value);
            soFar.add(ofValue);
            stillToCome.remove(ofValue);
            citations.put(value, stillToCome.contains(ofValue) ? ofValue + "#" + soFar.count(ofValue) : ofValue);
        }
        return new Citations<>(id, Map.of(), citations.buildOrThrow());
    }

    /** The values, in the order in which a document defines them. */
    ImmutableList<T> values() {
        return byId.isEmpty() ? citations.keySet().asList() : ImmutableList.copyOf(byId.values());
    }

    String of(T value) {
        String ofValue = id.apply(value);
        String citation = value.equals(byId.get(ofValue)) ? ofValue : citations.get(value);
        if (citation == null) {
            throw new AssertionError("everything that is cited is collected before: " + value);
        }
        return citation;
    }

    ImmutableList<String> of(List<T> values) {
        return values.stream().map(this::of).collect(ImmutableList.toImmutableList());
    }

    /** What a document defines, by citation; messages call the things of the list what they are: "claims". */
    static <T> Map<String, Placed<T>> of(JsonReader in, String what, List<Placed<T>> defined, Function<T, String> id)
            throws IOException {
        Map<String, Placed<T>> byId = Maps.newLinkedHashMapWithExpectedSize(defined.size());
        for (Placed<T> placed : defined) {
            byId.put(id.apply(placed.value()), placed);
        }
        if (byId.size() == defined.size()) {
            return byId;
        }
        Set<T> values = new HashSet<>();
        JsonReader.Refusals refusals = in.refusals();
        for (Placed<T> placed : defined) {
            if (!values.add(placed.value())) {
                refusals.add(in.repeated(
                        Code.DUPLICATE_ID,
                        placed.place(),
                        "no two " + what + " that are the same",
                        id.apply(placed.value())));
            }
        }
        refusals.end();
        Citations<T> citations = of(defined.stream().map(Placed::value).collect(ImmutableList.toImmutableList()), id);
        Map<String, Placed<T>> byCitation = Maps.newLinkedHashMapWithExpectedSize(defined.size());
        defined.forEach(placed -> byCitation.put(citations.of(placed.value()), placed));
        return byCitation;
    }
}
