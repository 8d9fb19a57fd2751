package org.drawdown.wording;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * Words exactly as somebody wrote them, such as "نحو 100 شاحنة" in Arabic, with a translation if one was given.
 *
 * <p>The text is kept code point for code point, direction controls included; {@link #phrase()} is the form to show.
 * It is never read for meaning: what "نحو 100" means is said by a count beside it.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Verbatim permits ImmutableVerbatim {
    Verbatim() {}

    /**
     * Returns words in an unstated language.
     *
     * @param text the words, as {@link Text#check} takes them
     * @return the words
     * @throws IllegalArgumentException if the text breaks a rule
     */
    public static Verbatim of(String text) {
        return ImmutableVerbatim.of(text, Optional.empty(), Optional.empty());
    }

    /**
     * Returns words in a language.
     *
     * @param text the words, as {@link Text#check} takes them
     * @param language the language as a BCP 47 tag, such as "ar" or "ku-Latn"
     * @return the words
     * @throws IllegalArgumentException if the text or the tag breaks a rule
     */
    public static Verbatim of(String text, String language) {
        return ImmutableVerbatim.of(text, Optional.of(checkNotNull(language, "language")), Optional.empty());
    }

    /**
     * Returns the words as they were written.
     *
     * @return the text
     */
    @Value.Parameter
    public abstract String text();

    /**
     * Returns the language of the words.
     *
     * @return a BCP 47 tag, if stated
     */
    @Value.Parameter
    public abstract Optional<String> language();

    /**
     * Returns what somebody made of the words in another language.
     *
     * @return the translation, if given; its language is the reader's, usually English
     */
    @Value.Parameter
    public abstract Optional<String> translation();

    /**
     * Returns these words with a translation.
     *
     * @param translation the translation, instead of one that is there; the rules of the text hold
     * @return the words with it
     * @throws IllegalArgumentException if the translation breaks a rule
     */
    public final Verbatim translated(String translation) {
        return ImmutableVerbatim.of(text(), language(), Optional.of(checkNotNull(translation, "translation")));
    }

    /**
     * Returns these words in the form to show inside a sentence; see {@link Phrase#quoted}.
     *
     * @return the phrase
     */
    public final Phrase phrase() {
        return Phrase.quoted(text());
    }

    /**
     * Returns these words for a log or a debugger, such as {@code "نحو 100 شاحنة" (ar)}; for readers, see
     * {@link #phrase()}.
     *
     * @return the beginning of the words, escaped, with their language, if stated
     */
    @Override
    public final String toString() {
        String words = "\"" + Text.escape(text()) + "\"";
        return language().map(tag -> words + " (" + Text.escape(tag) + ")").orElse(words);
    }

    @Value.Check
    void check() {
        Text.check("text", text());
        if (language().isPresent()) {
            Text.checkLanguage(language().get());
        }
        if (translation().isPresent()) {
            Text.check("translation", translation().get());
        }
    }
}
