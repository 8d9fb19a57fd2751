package org.drawdown.json;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/** Names of members, in the order in which they are written; as a set of known names, a few bits. */
final class MemberNames {
    private static final int PLACES = 1 << 12;
    private static final int HASH_SHIFT = Long.SIZE - Integer.numberOfTrailingZeros(PLACES);

    /** The names of all members of all documents, each in a place of its own. */
    private static final @Nullable Known[] KNOWN;

    /** What spreads them so that no two are in one place. */
    private static final long SPREADING;

    /** One of the names that any document has. */
    static final class Known {
        private final String name;
        private final int length;

        /** The first eight of its bytes, and the others. */
        private final long first;

        private final long second;

        /** What stands for it in the two halves of a set. */
        private final long low;

        private final long high;

        private Known(String name, int number) {
            byte[] bytes = name.getBytes(US_ASCII);
            this.name = name;
            this.length = bytes.length;
            this.first = EightBytes.between(bytes, 0, length);
            this.second = EightBytes.between(bytes, Long.BYTES, length);
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
    }

    static {
        // One that is missing here, or has more than fifteen letters, is only read more slowly.
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
        long spreading = 0x9E3779B97F4A7C15L;
        @Nullable Known[] places = places(names, spreading);
        while (places == null) {
            spreading += 2;
            places = places(names, spreading);
        }
        KNOWN = places;
        SPREADING = spreading;
    }

    /** Each name in its place; null if two have the same. */
    private static @Nullable Known @Nullable [] places(String[] names, long spreading) {
        @Nullable Known[] places = new Known[PLACES];
        for (int number = 0; number < names.length; number++) {
            Known known = new Known(names[number], number);
            int place = place(known.first, known.second, spreading);
            if (places[place] != null) {
                return null;
            }
            places[place] = known;
        }
        return places;
    }

    private static int place(long first, long second, long spreading) {
        return (int) (((first + 31 * second) * spreading) >>> HASH_SHIFT);
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

    /** What is known of a name of fewer than sixteen bytes, which are given by eight; null if it is not known. */
    static @Nullable Known find(long first, long second, int length) {
        Known known = KNOWN[place(first, second, SPREADING)];
        return known != null && known.first == first && known.second == second && known.length == length ? known : null;
    }

    private static @Nullable Known find(String name) {
        byte[] bytes = name.getBytes(UTF_8);
        return find(
                EightBytes.between(bytes, 0, bytes.length),
                EightBytes.between(bytes, Long.BYTES, bytes.length),
                bytes.length);
    }

    static boolean isKnown(String name) {
        return find(name) != null;
    }
}
