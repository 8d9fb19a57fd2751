package org.drawdown.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Documents with a few things in them changed, bytes or tokens; one seed gives the same ones again. */
final class Mutator {
    /** Through Latin-1, where every byte is a character, so that bytes that are no text stay what they are. */
    private static final Pattern TOKEN =
            Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|[\\[\\]{},:]|[^\\s\\[\\]{},:\"]+|\\s+");

    private static final List<String> HOSTILE = List.of(
            "null",
            "true",
            "0",
            "-0",
            "-1",
            "1.0",
            "1e9",
            "1e999",
            "NaN",
            "99999999999999999999",
            "0.1234567890123456789012345678901234",
            "\"\"",
            "\" \"",
            "\"#\"",
            "\"a#b\"",
            "\"a#b#1\"",
            "\"\\ud800\"",
            "\"\\uffff\"",
            "\"\\u0000\"",
            "\"\\u202e\"",
            "\"2026-02-30\"",
            "\"-0001-01-01\"",
            "\"../..\"",
            "\"2026-02-05T24:00:00Z\"",
            "\"drawdown/1.0\"",
            "\"drawdown/1.7\"",
            "\"drawdown/2.0\"",
            "\"the-force\"",
            "{}",
            "[]",
            "[null]",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\n",
            "\r",
            "//",
            "\u00EF\u00BB\u00BF",
            "\u00C0\u00AF",
            "\u00ED\u00A0\u0080",
            "\u00E2\u0080\u00A8");

    private final Random random;

    Mutator(long seed) {
        this.random = new Random(seed);
    }

    /** One to four changes. */
    byte[] mutant(byte[] document) {
        byte[] mutant = document;
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            mutant = random.nextBoolean() ? withOtherBytes(mutant) : withOtherTokens(mutant);
        }
        return mutant;
    }

    private byte[] withOtherBytes(byte[] document) {
        if (document.length == 0) {
            return new byte[] {(byte) random.nextInt(256)};
        }
        byte[] mutant = document.clone();
        int from = random.nextInt(document.length);
        int to = Math.min(document.length, from + 1 + random.nextInt(12));
        switch (random.nextInt(7)) {
            case 0 -> mutant[from] = (byte) random.nextInt(256);
            case 1 -> mutant[from] ^= (byte) (1 << random.nextInt(8));
            case 2 -> mutant = joined(document, from, document, to);
            case 3 -> mutant = joined(document, to, document, from);
            case 4 -> mutant = Arrays.copyOf(document, from);
            case 5 -> mutant = joined(document, from, document, random.nextInt(document.length));
            default ->
                System.arraycopy(document, random.nextInt(document.length - (to - from) + 1), mutant, from, to - from);
        }
        return mutant;
    }

    private byte[] withOtherTokens(byte[] document) {
        String text = new String(document, ISO_8859_1);
        int[] token = token(text);
        int[] other = token(text);
        String hostile = oneOf(HOSTILE);
        String copy = text.substring(other[0], other[1]);
        String mutant = switch (random.nextInt(6)) {
            case 0 -> replaced(text, token, hostile);
            case 1 -> replaced(text, new int[] {token[0], token[0]}, hostile);
            case 2 -> replaced(text, token, "");
            case 3 -> replaced(text, token, copy);
            case 4 -> replaced(text, new int[] {token[0], token[0]}, copy);
            default -> {
                // The later one first, so that the earlier one stays where it is.
                int[] first = token[0] < other[0] ? token : other;
                int[] second = first == token ? other : token;
                yield replaced(
                        replaced(text, second, text.substring(first[0], first[1])),
                        first,
                        text.substring(second[0], second[1]));
            }
        };
        return mutant.getBytes(ISO_8859_1);
    }

    /** From where to where the first token behind some place is; it may begin inside a string. */
    private int[] token(String text) {
        Matcher matcher = TOKEN.matcher(text);
        return matcher.find(random.nextInt(text.length() + 1))
                ? new int[] {matcher.start(), matcher.end()}
                : new int[] {text.length(), text.length()};
    }

    private static String replaced(String text, int[] place, String other) {
        return text.substring(0, place[0]) + other + text.substring(Math.max(place[0], place[1]));
    }

    private String oneOf(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** The first bytes up to a position and the second ones from a position. */
    private static byte[] joined(byte[] first, int until, byte[] second, int from) {
        byte[] joined = new byte[until + second.length - from];
        System.arraycopy(first, 0, joined, 0, until);
        System.arraycopy(second, from, joined, until, second.length - from);
        return joined;
    }
}
