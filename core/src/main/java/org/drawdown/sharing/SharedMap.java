package org.drawdown.sharing;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.Iterators;
import com.google.common.collect.Streams;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An immutable map, ordered by key, of which a changed copy shares all but the way to what was changed.
 *
 * <pre>{@code
 * SharedMap<String, Integer> one = SharedMap.<String, Integer>empty().with("a", 1);
 * SharedMap<String, Integer> two = one.with("b", 2);
 * one.keysThatDiffer(two, key -> print(key));   // b
 * }</pre>
 *
 * <p>With n keys, looking up, adding and removing take time that grows with the logarithm of n, and so does the memory
 * of a changed copy beside the original. It is a tree balanced by weight (Adams, "Efficient sets: a balancing act",
 * 1993; Hirai and Yamamoto, "Balancing weight-balanced trees", 2011), so that no choice of keys makes it deep.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <K> the type of the keys
 * @param <V> the type of the values
 */
public final class SharedMap<K, V> implements Iterable<Map.Entry<K, V>> {
    /** No side of a node has more than so many times the weight of the other. */
    private static final int DELTA = 3;

    /** Below this relation of the weights inside the heavier side one turn balances the node, above it two do. */
    private static final int RATIO = 2;

    private final Comparator<? super K> order;
    private final @Nullable Node<K, V> root;

    private static final class Node<K, V> implements Map.Entry<K, V> {
        private final K key;
        private final V value;
        private final @Nullable Node<K, V> left;
        private final @Nullable Node<K, V> right;
        private final int size;

        Node(K key, V value, @Nullable Node<K, V> left, @Nullable Node<K, V> right) {
            this.key = key;
            this.value = value;
            this.left = left;
            this.right = right;
            this.size = size(left) + 1 + size(right);
        }

        @Override
        public K getKey() {
            return key;
        }

        @Override
        public V getValue() {
            return value;
        }

        @Override
        public V setValue(V other) {
            throw new UnsupportedOperationException("a shared map does not change");
        }
    }

    /** What is before a key, at it and behind it. */
    private record Split<K, V>(
            @Nullable Node<K, V> left,
            @Nullable Node<K, V> at,
            @Nullable Node<K, V> right) {}

    private SharedMap(Comparator<? super K> order, @Nullable Node<K, V> root) {
        this.order = checkNotNull(order, "order");
        this.root = root;
    }

    /**
     * Returns a map without keys, in the natural order of keys.
     *
     * @param <K> the type of the keys
     * @param <V> the type of the values
     * @return an empty map
     */
    public static <K extends Comparable<K>, V> SharedMap<K, V> empty() {
        return empty(Comparator.naturalOrder());
    }

    /**
     * Returns a map without keys.
     *
     * @param <K> the type of the keys
     * @param <V> the type of the values
     * @param order the order of the keys; keys that are the same in it are one
     * @return an empty map
     */
    public static <K, V> SharedMap<K, V> empty(Comparator<? super K> order) {
        return new SharedMap<>(order, null);
    }

    /**
     * Returns a map of entries that are in their natural order already; it takes time that grows with their number alone.
     *
     * @param <K> the type of the keys
     * @param <V> the type of the values
     * @param entries the entries, ordered by key
     * @return the map
     * @throws IllegalArgumentException if a key is not greater than the one before it
     */
    public static <K extends Comparable<K>, V> SharedMap<K, V> ofOrdered(List<? extends Map.Entry<K, V>> entries) {
        return ofOrdered(Comparator.naturalOrder(), entries);
    }

    /**
     * Returns a map of entries that are in order already; it takes time that grows with their number alone.
     *
     * @param <K> the type of the keys
     * @param <V> the type of the values
     * @param order the order of the keys; keys that are the same in it are one
     * @param entries the entries, ordered by key
     * @return the map
     * @throws IllegalArgumentException if a key is not greater than the one before it
     */
    public static <K, V> SharedMap<K, V> ofOrdered(
            Comparator<? super K> order, List<? extends Map.Entry<K, V>> entries) {
        for (int i = 1; i < entries.size(); i++) {
            K before = entries.get(i - 1).getKey();
            K key = entries.get(i).getKey();
            checkArgument(order.compare(before, key) < 0, "the keys must be in order, got %s before %s", before, key);
        }
        return new SharedMap<>(order, build(entries, 0, entries.size()));
    }

    private static <K, V> @Nullable Node<K, V> build(List<? extends Map.Entry<K, V>> entries, int from, int to) {
        if (from == to) {
            return null;
        }
        int middle = (from + to) >>> 1;
        Map.Entry<K, V> entry = entries.get(middle);
        return new Node<>(
                checkNotNull(entry.getKey(), "key"),
                checkNotNull(entry.getValue(), "value"),
                build(entries, from, middle),
                build(entries, middle + 1, to));
    }

    private SharedMap<K, V> of(@Nullable Node<K, V> changed) {
        return changed == root ? this : new SharedMap<>(order, changed);
    }

    /**
     * Returns the number of keys.
     *
     * @return 0 or more
     */
    public int size() {
        return size(root);
    }

    /**
     * Returns the value of a key.
     *
     * @param key the key
     * @return the value; absent where the map does not have the key
     */
    public Optional<V> get(K key) {
        Node<K, V> node = root;
        while (node != null) {
            int side = order.compare(key, node.key);
            if (side == 0) {
                return Optional.of(node.value);
            }
            node = side < 0 ? node.left : node.right;
        }
        return Optional.empty();
    }

    /**
     * Returns this map with a value for a key, in place of the one that it may have.
     *
     * @param key the key
     * @param value the value
     * @return the map; this one if it has that very value already
     */
    public SharedMap<K, V> with(K key, V value) {
        checkNotNull(key, "key");
        checkNotNull(value, "value");
        return of(with(root, key, value));
    }

    private Node<K, V> with(@Nullable Node<K, V> node, K key, V value) {
        if (node == null) {
            return new Node<>(key, value, null, null);
        }
        int side = order.compare(key, node.key);
        if (side == 0) {
            return node.value == value ? node : new Node<>(node.key, value, node.left, node.right);
        }
        if (side < 0) {
            Node<K, V> left = with(node.left, key, value);
            return left == node.left ? node : balanced(node, left, node.right);
        }
        Node<K, V> right = with(node.right, key, value);
        return right == node.right ? node : balanced(node, node.left, right);
    }

    /**
     * Returns this map without a key.
     *
     * @param key the key
     * @return the map; this one if it does not have the key
     */
    public SharedMap<K, V> without(K key) {
        Split<K, V> split = split(root, key);
        return split.at() == null ? this : of(joined(split.left(), split.right()));
    }

    /**
     * Returns the union of this map and another.
     *
     * @param other the other map, of the same order
     * @param both what a key has for which the two have different values; called with the value of this map first
     * @return the map of all keys of either
     */
    public SharedMap<K, V> union(SharedMap<K, V> other, BinaryOperator<V> both) {
        return of(union(root, other.root, both));
    }

    private @Nullable Node<K, V> union(@Nullable Node<K, V> one, @Nullable Node<K, V> other, BinaryOperator<V> both) {
        if (one == other || other == null) {
            return one;
        }
        if (one == null) {
            return other;
        }
        Split<K, V> split = split(other, one.key);
        Node<K, V> left = union(one.left, split.left(), both);
        Node<K, V> right = union(one.right, split.right(), both);
        Node<K, V> at = split.at();
        V value = at == null || at.value == one.value ? one.value : both.apply(one.value, at.value);
        boolean unchanged = left == one.left && right == one.right && value == one.value;
        return unchanged ? one : linked(new Node<>(one.key, value, null, null), left, right);
    }

    /**
     * Tells every key that has not the very same value in this map and another. What the two share is passed over: it
     * takes time that grows with the number of such keys, not with the size of the maps.
     *
     * @param other the other map, of the same order
     * @param keys takes each key once, in order
     */
    public void keysThatDiffer(SharedMap<K, V> other, Consumer<? super K> keys) {
        tellDifferences(root, other.root, keys);
    }

    private void tellDifferences(@Nullable Node<K, V> one, @Nullable Node<K, V> other, Consumer<? super K> keys) {
        if (one == other) {
            return;
        }
        if (one == null) {
            Iterators.transform(new InOrder<>(other), Map.Entry::getKey).forEachRemaining(keys);
            return;
        }
        Split<K, V> split = split(other, one.key);
        tellDifferences(one.left, split.left(), keys);
        Node<K, V> at = split.at();
        if (at == null || at.value != one.value) {
            keys.accept(one.key);
        }
        tellDifferences(one.right, split.right(), keys);
    }

    /**
     * Returns the entries.
     *
     * @return an iterator over them, in the order of the keys; it removes nothing
     */
    @Override
    public Iterator<Map.Entry<K, V>> iterator() {
        return new InOrder<>(root);
    }

    /**
     * Returns the values.
     *
     * @return the values, in the order of the keys
     */
    public Stream<V> values() {
        return Streams.stream(iterator()).map(Map.Entry::getValue);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SharedMap<?, ?> map
                && map.size() == size()
                && Iterators.elementsEqual(
                        Iterators.transform(iterator(), entry -> Map.entry(entry.getKey(), entry.getValue())),
                        Iterators.transform(map.iterator(), entry -> Map.entry(entry.getKey(), entry.getValue())));
    }

    @Override
    public int hashCode() {
        int hash = 0;
        for (Map.Entry<K, V> entry : this) {
            hash = 31 * hash + (entry.getKey().hashCode() ^ entry.getValue().hashCode());
        }
        return hash;
    }

    /** Returns the number of keys in words, since the map may be large. */
    @Override
    public String toString() {
        return "SharedMap of " + size() + " keys";
    }

    // ---- the tree

    /** The levels of the tree: what looking up a key costs at most. */
    int depth() {
        return depth(root);
    }

    private static int depth(@Nullable Node<?, ?> node) {
        return node == null ? 0 : 1 + Math.max(depth(node.left), depth(node.right));
    }

    private static int size(@Nullable Node<?, ?> node) {
        return node == null ? 0 : node.size;
    }

    private static int weight(@Nullable Node<?, ?> node) {
        return size(node) + 1;
    }

    private Split<K, V> split(@Nullable Node<K, V> node, K key) {
        if (node == null) {
            return new Split<>(null, null, null);
        }
        int side = order.compare(key, node.key);
        if (side == 0) {
            return new Split<>(node.left, node, node.right);
        }
        if (side < 0) {
            Split<K, V> split = split(node.left, key);
            return new Split<>(split.left(), split.at(), linked(node, split.right(), node.right));
        }
        Split<K, V> split = split(node.right, key);
        return new Split<>(linked(node, node.left, split.left()), split.at(), split.right());
    }

    /** All of a tree, an entry behind it, and all of another tree behind that, whatever their sizes. */
    private static <K, V> Node<K, V> linked(Node<K, V> entry, @Nullable Node<K, V> left, @Nullable Node<K, V> right) {
        if (left != null && weight(left) > DELTA * weight(right)) {
            return balanced(left, left.left, linked(entry, left.right, right));
        }
        if (right != null && weight(right) > DELTA * weight(left)) {
            return balanced(right, linked(entry, left, right.left), right.right);
        }
        return node(entry, left, right);
    }

    private @Nullable Node<K, V> joined(@Nullable Node<K, V> left, @Nullable Node<K, V> right) {
        if (left == null) {
            return right;
        }
        Node<K, V> last = left;
        while (last.right != null) {
            last = last.right;
        }
        return linked(last, split(left, last.key).left(), right);
    }

    private static <K, V> Node<K, V> node(Node<K, V> entry, @Nullable Node<K, V> left, @Nullable Node<K, V> right) {
        return entry.left == left && entry.right == right ? entry : new Node<>(entry.key, entry.value, left, right);
    }

    /** A node of two sides of which one may have become too heavy by little. */
    private static <K, V> Node<K, V> balanced(Node<K, V> entry, @Nullable Node<K, V> left, @Nullable Node<K, V> right) {
        if (size(left) + size(right) <= 1) {
            return node(entry, left, right);
        }
        if (right != null && weight(right) > DELTA * weight(left)) {
            Node<K, V> inner = right.left;
            return inner == null || weight(inner) < RATIO * weight(right.right)
                    ? node(right, node(entry, left, inner), right.right)
                    : node(inner, node(entry, left, inner.left), node(right, inner.right, right.right));
        }
        if (left != null && weight(left) > DELTA * weight(right)) {
            Node<K, V> inner = left.right;
            return inner == null || weight(inner) < RATIO * weight(left.left)
                    ? node(left, left.left, node(entry, inner, right))
                    : node(inner, node(left, left.left, inner.left), node(entry, inner.right, right));
        }
        return node(entry, left, right);
    }

    private static final class InOrder<K, V> implements Iterator<Map.Entry<K, V>> {
        private final Deque<Node<K, V>> waiting = new ArrayDeque<>();

        InOrder(@Nullable Node<K, V> root) {
            descend(root);
        }

        private void descend(@Nullable Node<K, V> from) {
            for (Node<K, V> node = from; node != null; node = node.left) {
                waiting.push(node);
            }
        }

        @Override
        public boolean hasNext() {
            return !waiting.isEmpty();
        }

        @Override
        public Map.Entry<K, V> next() {
            if (waiting.isEmpty()) {
                throw new NoSuchElementException("there are no more keys");
            }
            Node<K, V> node = waiting.pop();
            descend(node.right);
            return node;
        }
    }
}
