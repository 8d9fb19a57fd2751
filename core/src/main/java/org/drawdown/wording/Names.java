package org.drawdown.wording;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What a thing is called: a preferred name, its variants by language and script, and its ids in catalogues of others.
 *
 * <pre>{@code
 * Names.of("al-Shaddadi", "en").or("الشدادي", "ar").or("Şeddadi", "tr").withExternalId("wikidata", "Q42")
 * }</pre>
 *
 * <p>Names propose, ids join: two things of one name stay two things.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Names permits ImmutableNames {
    Names() {}

    /**
     * Returns a single name in an unstated language.
     *
     * @param preferred the name, as {@link Text#check} takes it
     * @return the names
     * @throws IllegalArgumentException if the name breaks the rule for text
     */
    public static Names of(String preferred) {
        return ImmutableNames.builder().preferred(Verbatim.of(preferred)).build();
    }

    /**
     * Returns a single name.
     *
     * @param preferred the name, as {@link Text#check} takes it
     * @param language its language as a BCP 47 tag, such as "ar" or "ku-Latn"
     * @return the names
     * @throws IllegalArgumentException if the name or the tag breaks a rule
     */
    public static Names of(String preferred, String language) {
        return ImmutableNames.builder()
                .preferred(Verbatim.of(preferred, language))
                .build();
    }

    /**
     * Returns names from their parts, for readers of stored data.
     *
     * @param preferred the preferred name
     * @param variants the other names, in order
     * @param externalIds ids in catalogues of others, by scheme
     * @return the names
     * @throws IllegalArgumentException if a name stands twice or an id breaks the rule for ids
     */
    public static Names of(
            Verbatim preferred, ImmutableList<Verbatim> variants, ImmutableMap<String, String> externalIds) {
        Iterable<Verbatim> others = variants;
        return ImmutableNames.of(preferred, others, externalIds);
    }

    /**
     * Returns the name to show where no better one is known.
     *
     * @return the preferred name
     */
    @Value.Parameter
    public abstract Verbatim preferred();

    /**
     * Returns the other names: other languages, other scripts, other spellings.
     *
     * @return the variants, in the order in which they were given
     */
    @Value.Parameter
    public abstract ImmutableList<Verbatim> variants();

    /**
     * Returns ids in catalogues of others, such as "wikidata" to "Q42".
     *
     * @return the id of each scheme, sorted by scheme
     */
    @Value.Parameter
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, String> externalIds();

    /**
     * Returns these names with another variant.
     *
     * @param name the variant
     * @param language its language as a BCP 47 tag
     * @return the names with it
     * @throws IllegalArgumentException if the name or the tag breaks a rule, or the name is there in that language
     */
    public final Names or(String name, String language) {
        return of(
                preferred(),
                ImmutableList.<Verbatim>builder()
                        .addAll(variants())
                        .add(Verbatim.of(name, language))
                        .build(),
                externalIds());
    }

    /**
     * Returns these names with an id in a catalogue of others.
     *
     * @param scheme the catalogue, such as "wikidata" or "geonames"
     * @param value the id there
     * @return the names with it
     * @throws IllegalArgumentException if the scheme or the value breaks the rule for ids, or the scheme has an id
     */
    public final Names withExternalId(String scheme, String value) {
        checkArgument(
                !externalIds().containsKey(scheme),
                "%s already has the id \"%s\" in \"%s\"",
                preferred(),
                externalIds().get(scheme),
                scheme);
        return of(
                preferred(),
                variants(),
                ImmutableMap.<String, String>builder()
                        .putAll(externalIds())
                        .put(scheme, value)
                        .build());
    }

    /**
     * Returns all names, the preferred one first.
     *
     * @return at least one name
     */
    public final ImmutableList<Verbatim> all() {
        return variants().isEmpty()
                ? ImmutableList.of(preferred())
                : ImmutableList.<Verbatim>builderWithExpectedSize(1 + variants().size())
                        .add(preferred())
                        .addAll(variants())
                        .build();
    }

    /**
     * Returns the keys of all names, for an index of candidates; see {@link NameKey}.
     *
     * @return at least one key, the one of the preferred name first
     */
    public final ImmutableSet<NameKey> keys() {
        return all().stream().map(name -> NameKey.of(name.text())).collect(toImmutableSet());
    }

    /**
     * Tells whether a name as somebody wrote it may be one of these: whether it has the key of any of them. "Shadadi"
     * may be al-Shaddadi; that it is, only an id can say.
     *
     * @param written the name as written, in any script
     * @return whether this thing is a candidate for it
     */
    public final boolean answersTo(String written) {
        return keys().contains(NameKey.of(written));
    }

    /**
     * Returns the name to show: the first in Arabic to readers of Arabic, the first in English to all others, and the
     * preferred one where there is none in that language.
     *
     * @return the phrase
     */
    public final Phrase phrase() {
        Phrase arabic = best("ar").phrase();
        Phrase english = best("en").phrase();
        return locale -> (Phrase.isArabic(locale) ? arabic : english).in(locale);
    }

    private Verbatim best(String wanted) {
        for (Verbatim name : all()) {
            Optional<String> language = name.language();
            if (language.isPresent()
                    && Locale.forLanguageTag(language.get()).getLanguage().equals(wanted)) {
                return name;
            }
        }
        return preferred();
    }

    /**
     * Returns these names for a log or a debugger, such as {@code "al-Shaddadi" (en), variants: 2, external ids: 1}.
     *
     * @return the preferred name, escaped, and how many others there are
     */
    @Override
    public final String toString() {
        return preferred() + ", variants: " + variants().size() + ", external ids: "
                + externalIds().size();
    }

    private void checkDistinct() {
        if (variants().isEmpty()
                || (variants().size() == 1 && !variants().get(0).equals(preferred()))) {
            return;
        }
        Set<Verbatim> seen = new HashSet<>();
        for (Verbatim name : all()) {
            checkArgument(seen.add(name), "%s stands twice among the names of %s", name, preferred());
        }
    }

    @Value.Check
    void check() {
        checkDistinct();
        for (Map.Entry<String, String> externalId : externalIds().entrySet()) {
            Identifier.check("scheme of an external id", externalId.getKey());
            Identifier.check("external id", externalId.getValue());
        }
    }
}
