package org.drawdown.json;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;

/** Names of members, in the order in which they are written; as a set of known names, a few bits. */
final class MemberNames {
    private static final int PLACES = 1 << 12;
    private static final int HASH_SHIFT = Long.SIZE - Integer.numberOfTrailingZeros(PLACES);

    /** No name has this number. */
    static final int UNKNOWN = -1;

    /** The names of all members of all documents, and the bytes of each: the first eight, and the others. */
    private static final String[] KNOWN;

    private static final long[] FIRSTS;
    private static final long[] SECONDS;

    /** The number of each of them, in a place of its own. */
    private static final byte[] NUMBERS;

    /** What spreads them so that no two are in one place. */
    private static final long SPREADING;

    static {
        // One that is missing here, or has more than fifteen letters, is only read more slowly.
        KNOWN = new String[] {
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
        FIRSTS = new long[KNOWN.length];
        SECONDS = new long[KNOWN.length];
        for (int number = 0; number < KNOWN.length; number++) {
            byte[] bytes = KNOWN[number].getBytes(US_ASCII);
            FIRSTS[number] = EightBytes.between(bytes, 0, bytes.length);
            SECONDS[number] = EightBytes.between(bytes, Long.BYTES, bytes.length);
        }
        NUMBERS = new byte[PLACES];
        long spreading = 0x9E3779B97F4A7C15L;
        while (!isSpread(spreading)) {
            spreading += 2;
        }
        SPREADING = spreading;
    }

    /** Puts the number of each name in its place; false if two have the same. */
    private static boolean isSpread(long spreading) {
        Arrays.fill(NUMBERS, (byte) UNKNOWN);
        for (int number = 0; number < KNOWN.length; number++) {
            int place = place(FIRSTS[number], SECONDS[number], spreading);
            if (NUMBERS[place] != UNKNOWN) {
                return false;
            }
            NUMBERS[place] = (byte) number;
        }
        return true;
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
            int number = find(name);
            low |= low(number);
            high |= high(number);
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

    /** The number of a name of fewer than sixteen bytes, none of them 0, by eight. */
    static int find(long first, long second) {
        int number = NUMBERS[place(first, second, SPREADING)];
        return number != UNKNOWN && FIRSTS[number] == first && SECONDS[number] == second ? number : UNKNOWN;
    }

    private static int find(String name) {
        byte[] bytes = name.getBytes(UTF_8);
        return find(EightBytes.between(bytes, 0, bytes.length), EightBytes.between(bytes, Long.BYTES, bytes.length));
    }

    static boolean isKnown(String name) {
        return find(name) != UNKNOWN;
    }

    /** The name of a number, always the same string. */
    static String name(int number) {
        return KNOWN[number];
    }

    /** What stands for a number in the one half of a set. */
    static long low(int number) {
        return number >= 0 && number < Long.SIZE ? 1L << number : 0;
    }

    /** What stands for it in the other. */
    static long high(int number) {
        return number >= Long.SIZE ? 1L << number : 0;
    }
}
