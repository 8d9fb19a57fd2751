package org.drawdown.wording;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.errorprone.annotations.Immutable;
import java.util.Locale;

/**
 * One thing that Drawdown says, as a template in English and Arabic: "{status} since {day}", "{status} منذ {day}".
 *
 * <p>Both languages have the same placeholders; a sentence that has not cannot be made.
 *
 * <p>This class is immutable and thread-safe.
 */
@Immutable
public final class Sentence {
    private final ImmutableList<String> english;
    private final ImmutableList<String> arabic;
    private final ImmutableSortedSet<String> placeholders;

    private Sentence(ImmutableList<String> english, ImmutableList<String> arabic) {
        this.english = english;
        this.arabic = arabic;
        this.placeholders = placeholdersOf(english);
    }

    /**
     * Returns the sentence with these templates.
     *
     * @param english the English template; a placeholder is a name in braces
     * @param arabic the Arabic template, with the same placeholders
     * @return the sentence
     * @throws IllegalArgumentException if the placeholders differ, one has no name, or a brace has no partner
     */
    public static Sentence of(String english, String arabic) {
        Sentence sentence = new Sentence(split(english), split(arabic));
        ImmutableSortedSet<String> arabicPlaceholders = placeholdersOf(sentence.arabic);
        checkArgument(
                sentence.placeholders.equals(arabicPlaceholders),
                "both languages must have the same placeholders: %s in \"%s\", %s in \"%s\"",
                sentence.placeholders,
                english,
                arabicPlaceholders,
                arabic);
        return sentence;
    }

    /**
     * Returns the names of the placeholders, sorted.
     *
     * @return the names without their braces
     */
    public ImmutableSortedSet<String> placeholders() {
        return placeholders;
    }

    /**
     * Returns the phrase of a sentence without placeholders.
     *
     * @return the phrase
     * @throws IllegalArgumentException if this sentence has placeholders
     */
    public Phrase phrase() {
        return fill(ImmutableMap.of());
    }

    /**
     * Returns this sentence with its placeholders filled.
     *
     * @param values a phrase for each placeholder; others are refused
     * @return the phrase
     * @throws IllegalArgumentException if the names are not exactly those of the placeholders
     */
    public Phrase fill(ImmutableMap<String, Phrase> values) {
        checkArgument(
                values.keySet().equals(placeholders),
                "expected a phrase for each of %s, got %s",
                placeholders,
                values.keySet());
        return locale -> say(Phrase.isArabic(locale) ? arabic : english, values, locale);
    }

    private static String say(ImmutableList<String> parts, ImmutableMap<String, Phrase> values, Locale locale) {
        StringBuilder words = new StringBuilder();
        for (String part : parts) {
            words.append(
                    isPlaceholder(part)
                            ? requireNonNull(values.get(nameOf(part))).in(locale)
                            : part);
        }
        return words.toString();
    }

    /** Text and placeholders in turn; a placeholder keeps its braces, so that it cannot be taken for text. */
    private static ImmutableList<String> split(String template) {
        ImmutableList.Builder<String> parts = ImmutableList.builder();
        int from = 0;
        while (from < template.length()) {
            int open = template.indexOf('{', from);
            int close = template.indexOf('}', from);
            checkArgument(
                    close < 0 || (open >= 0 && open < close), "a closing brace has no opening one: \"%s\"", template);
            if (open < 0) {
                parts.add(template.substring(from));
                break;
            }
            int nextOpen = template.indexOf('{', open + 1);
            checkArgument(
                    close >= 0 && (nextOpen < 0 || nextOpen > close),
                    "an opening brace has no closing one: \"%s\"",
                    template);
            checkArgument(
                    !template.substring(open + 1, close).isBlank(), "a placeholder has no name: \"%s\"", template);
            if (open > from) {
                parts.add(template.substring(from, open));
            }
            parts.add(template.substring(open, close + 1));
            from = close + 1;
        }
        return parts.build();
    }

    // No stream: the first collector of Guava sets up all of them, and sentences are among what is needed first.
    private static ImmutableSortedSet<String> placeholdersOf(ImmutableList<String> parts) {
        ImmutableSortedSet.Builder<String> names = ImmutableSortedSet.naturalOrder();
        for (String part : parts) {
            if (isPlaceholder(part)) {
                names.add(nameOf(part));
            }
        }
        return names.build();
    }

    private static boolean isPlaceholder(String part) {
        return part.charAt(0) == '{';
    }

    private static String nameOf(String placeholder) {
        return placeholder.substring(1, placeholder.length() - 1);
    }
}
