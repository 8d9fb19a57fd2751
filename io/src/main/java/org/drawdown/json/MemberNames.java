package org.drawdown.json;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Names of members, in the order in which they are written; as a set of known names, a few bits. */
final class MemberNames {
    private static final long SPREADING = 0x9E3779B97F4A7C15L;
    private static final int HASH_SHIFT = Long.SIZE - 10;

    /** The names of all members of all documents, each at its hash or behind it. */
    private static final @Nullable Known[] KNOWN = new Known[1 << (Long.SIZE - HASH_SHIFT)];

    /** One of the names that any document has. */
    static final class Known {
        private final String name;
        private final byte[] bytes;

        /** The first of the bytes. */
        private final long key;

        /** What stands for it in the two halves of a set. */
        private final long low;

        private final long high;

        private Known(String name, int number) {
            this.name = name;
            this.bytes = name.getBytes(US_ASCII);
            this.key = EightBytes.between(bytes, 0, bytes.length);
            this.low = number < Long.SIZE ? 1L << number : 0;
            this.high = number < Long.SIZE ? 0 : 1L << number;
        }

        /** The name, always the same string. */
        String name() {
            return name;
        }

        long low() {
            return low;
        }

        long high() {
            return high;
        }

        private boolean is(long first, byte[] text, int from, int to) {
            int length = to - from;
            return key == first
                    && bytes.length == length
                    && (length <= Long.BYTES || Arrays.equals(bytes, Long.BYTES, length, text, from + Long.BYTES, to));
        }
    }

    static {
        // One that is missing here is only read more slowly.
        String[] names = {
            "id",
            "kind",
            "source",
            "verb",
            "force",
            "base",
            "subject",
            "when",
            "chain",
            "verbatim",
            "stage",
            "polarity",
            "modality",
            "denies",
            "basis",
            "captured",
            "ambiguity",
            "text",
            "language",
            "translation",
            "edtf",
            "number",
            "low",
            "best",
            "high",
            "unit",
            "vehicles",
            "load",
            "cargo",
            "origin",
            "via",
            "destination",
            "toward",
            "escort",
            "shuttle",
            "lastCall",
            "direction",
            "convoy",
            "manner",
            "count",
            "scope",
            "extent",
            "by",
            "act",
            "to",
            "step",
            "due",
            "event",
            "relation",
            "other",
            "part",
            "mention",
            "area",
            "written",
            "unnamed",
            "correspondent",
            "names",
            "externalIds",
            "speaksFor",
            "reliability",
            "format",
            "document",
            "publisher",
            "published",
            "address",
            "archived",
            "sources",
            "claims",
            "point",
            "words",
            "precision",
            "adminPath",
            "latitude",
            "longitude",
            "location",
            "parts",
            "notSame",
            "memberOf",
            "bases",
            "forces",
            "crossings",
            "tenures",
            "countries",
            "reports",
            "report",
            "amendments",
            "amendment",
            "knownAt",
            "target",
            "replacement",
            "reason",
            "tenure",
            "policy",
            "endings",
            "segments",
            "conditions",
            "holders",
            "contradictions",
            "notices",
            "claim",
            "outcome",
            "rule",
            "because",
            "day",
            "status",
            "evidence",
            "support",
            "from",
            "until",
            "firstDay",
            "endDay",
            "lastEvidence",
            "contestedBy",
            "pending",
            "evidenceClass",
            "holder",
            "ruling",
            "one"
        };
        for (int number = 0; number < names.length; number++) {
            Known known = new Known(names[number], number);
            int at = hash(known.key);
            while (KNOWN[at] != null) {
                at = next(at);
            }
            KNOWN[at] = known;
        }
    }

    private final ImmutableList<String> all;
    private final long low;
    private final long high;

    private MemberNames(ImmutableList<String> all, long low, long high) {
        this.all = all;
        this.low = low;
        this.high = high;
    }

    static MemberNames of(ImmutableList<String> all) {
        long low = 0;
        long high = 0;
        for (String name : all) {
            Known known = find(name);
            if (known != null) {
                low |= known.low;
                high |= known.high;
            }
        }
        return new MemberNames(all, low, high);
    }

    ImmutableList<String> all() {
        return all;
    }

    /** Whether all names of a set are among these. */
    boolean containsAll(long lowBits, long highBits) {
        return (lowBits & ~low) == 0 && (highBits & ~high) == 0;
    }

    /** What is known of a name in some bytes, of which the first are given as a number too; null if it is not known. */
    static @Nullable Known find(long first, byte[] bytes, int from, int to) {
        int at = hash(first);
        Known known = KNOWN[at];
        while (known != null && !known.is(first, bytes, from, to)) {
            at = next(at);
            known = KNOWN[at];
        }
        return known;
    }

    private static @Nullable Known find(String name) {
        byte[] bytes = name.getBytes(UTF_8);
        return find(EightBytes.between(bytes, 0, bytes.length), bytes, 0, bytes.length);
    }

    static boolean isKnown(String name) {
        return find(name) != null;
    }

    private static int hash(long key) {
        return (int) ((key * SPREADING) >>> HASH_SHIFT);
    }

    private static int next(int at) {
        return at + 1 & KNOWN.length - 1;
    }
}
