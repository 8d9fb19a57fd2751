package org.drawdown.json;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;

/** Names of members, in the order in which they are written; as a set of known names, a few bits. */
final class MemberNames {
    private static final long SPREADING = 0x9E3779B97F4A7C15L;
    private static final int HASH_SHIFT = Long.SIZE - 10;

    /** The names of all members of all documents, each somewhere behind its hash, and its number in the same place. */
    private static final String[] NAMES = new String[1 << (Long.SIZE - HASH_SHIFT)];

    /** The last bytes of each, as a number, and all of them. */
    private static final long[] KEYS = new long[NAMES.length];

    private static final byte[][] BYTES = new byte[NAMES.length][];

    private static final byte[] NUMBERS = new byte[NAMES.length];

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
            byte[] bytes = names[number].getBytes(US_ASCII);
            long key = key(bytes, 0, bytes.length);
            int at = hash(key);
            while (NAMES[at] != null) {
                at = next(at);
            }
            KEYS[at] = key;
            NAMES[at] = names[number];
            BYTES[at] = bytes;
            NUMBERS[at] = (byte) number;
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
            byte[] bytes = name.getBytes(US_ASCII);
            int found = find(bytes, 0, bytes.length);
            if (found >= 0) {
                low |= lowBit(found);
                high |= highBit(found);
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

    /** Where a name is found; negative where it is not known. */
    static int find(byte[] bytes, int from, int to) {
        return find(key(bytes, from, to), bytes, from, to);
    }

    /** The same where the key is known: the last bytes, as a number. */
    static int find(long key, byte[] bytes, int from, int to) {
        int length = to - from;
        int at = hash(key);
        for (byte[] name = BYTES[at]; name != null; name = BYTES[at]) {
            if (KEYS[at] == key
                    && name.length == length
                    && (length <= Long.BYTES || Arrays.equals(name, 0, length, bytes, from, to))) {
                return at;
            }
            at = next(at);
        }
        return -1;
    }

    private static long key(byte[] bytes, int from, int to) {
        long key = 0;
        for (int i = from; i < to; i++) {
            key = key << Byte.SIZE | bytes[i];
        }
        return key;
    }

    static boolean isKnown(String name) {
        byte[] bytes = name.getBytes(UTF_8);
        return find(bytes, 0, bytes.length) >= 0;
    }

    /** The name, always the same string. */
    static String name(int found) {
        return NAMES[found];
    }

    /** What stands for a name in the first half of a set. */
    static long lowBit(int found) {
        return NUMBERS[found] < Long.SIZE ? 1L << NUMBERS[found] : 0;
    }

    /** What stands for a name in the second half of a set. */
    static long highBit(int found) {
        return NUMBERS[found] < Long.SIZE ? 0 : 1L << NUMBERS[found];
    }

    private static int hash(long key) {
        return (int) ((key * SPREADING) >>> HASH_SHIFT);
    }

    private static int next(int at) {
        return at + 1 & NAMES.length - 1;
    }
}
