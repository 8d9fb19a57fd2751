package org.drawdown.timeline;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.drawdown.claim.Claim;
import org.drawdown.place.Tenure;
import org.drawdown.status.BaseStatus;
import org.drawdown.wording.Phrase;
import org.drawdown.wording.Sentence;
import org.immutables.value.Value;

/**
 * What a later reading says otherwise of some days of a tenure than an earlier one, and because of which claims.
 *
 * <p>That the world changed and that we now know better are different things: a {@link Kind#TRANSITION} is of days that
 * lie after all that the earlier reading had evidence of, a {@link Kind#CORRECTION} of days before.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Change permits ImmutableChange {
    private static final Phrase NOTHING = Phrase.of("nothing known", "لا شيء معروف");
    private static final Sentence TRANSITION = Sentence.of(
            "{base}: {after} {when} (before: {before}). The world changed: {claims}.",
            "{base}: {after} {when} (من قبل: {before}). تغيّر الواقع: {claims}.");
    private static final Sentence CORRECTION = Sentence.of(
            "{base}: {after} {when}, not {before}. We now know better: {claims}.",
            "{base}: {after} {when}، لا {before}. صرنا أعلم: {claims}.");
    private static final Sentence FIRST = Sentence.of(
            "{base}: {after} {when}. Nothing was known before: {claims}.",
            "{base}: {after} {when}. لم يكن شيء معروفًا من قبل: {claims}.");
    private static final Sentence SUPPORT = Sentence.of(
            "{base}: {after} {when} as before, on other support: {claims}.",
            "{base}: {after} {when} كما من قبل، والدعم تغيّر: {claims}.");
    private static final Sentence SINCE = Sentence.of("since {from}", "منذ {from}");
    private static final Sentence BETWEEN = Sentence.of("from {from} until {until}", "من {from} إلى {until}");
    private static final Sentence BEFORE = Sentence.of("before {until}", "قبل {until}");
    private static final Phrase ALWAYS = Phrase.of("on all days", "في كل الأيام");
    private static final Phrase NO_CLAIM = Phrase.of("no new claim", "لا خبر جديد");

    Change() {}

    /** What kind of change it is. */
    public enum Kind {
        /** The world changed. */
        TRANSITION,
        /** We now know better. */
        CORRECTION,
        /** The status is the same; what supports it, contests it or waits is not. */
        SUPPORT
    }

    /**
     * Returns a builder, for readings and for readers of stored data; tenure and kind are required.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns whose status it is.
     *
     * @return the tenure
     */
    public abstract Tenure tenure();

    /**
     * Returns what kind of change it is.
     *
     * @return the kind
     */
    public abstract Kind kind();

    /**
     * Returns the first day that is said otherwise.
     *
     * @return the day, inclusive; absent for all days before the end day
     */
    public abstract Optional<LocalDate> firstDay();

    /**
     * Returns the first day after those that are said otherwise.
     *
     * @return the day, exclusive; absent for all days from the first
     */
    public abstract Optional<LocalDate> endDay();

    /**
     * Returns what the earlier reading said.
     *
     * @return the status; absent where nothing was known
     */
    public abstract Optional<BaseStatus> before();

    /**
     * Returns what the later reading says.
     *
     * @return the status; absent where nothing is known
     */
    public abstract Optional<BaseStatus> after();

    /**
     * Returns the claims about the tenure that the later reading knows and the earlier one did not, or that were taken
     * back since; those that cannot move a status are left out.
     *
     * @return the claims, ordered by citation
     */
    public abstract ImmutableList<Claim> claims();

    /**
     * Returns the change in one line.
     *
     * @param locale whose language decides: Arabic or, for all others, English
     * @return the line
     */
    public final String summary(Locale locale) {
        ImmutableMap<String, Phrase> values = ImmutableMap.of(
                "base", Phrase.quoted(tenure().base()),
                "after", after().map(BaseStatus::phrase).orElse(NOTHING),
                "when", when(),
                "claims", claims().isEmpty() ? NO_CLAIM : TimelineWording.cited(claims()));
        if (kind() == Kind.SUPPORT) {
            return SUPPORT.fill(values).in(locale);
        }
        if (before().isEmpty()) {
            return FIRST.fill(values).in(locale);
        }
        ImmutableMap<String, Phrase> all = ImmutableMap.<String, Phrase>builder()
                .putAll(values)
                .put("before", before().get().phrase())
                .buildOrThrow();
        return (kind() == Kind.TRANSITION ? TRANSITION : CORRECTION).fill(all).in(locale);
    }

    private Phrase when() {
        if (firstDay().isEmpty()) {
            return endDay().isEmpty() ? ALWAYS : BEFORE.fill(ImmutableMap.of("until", Phrase.day(endDay().get())));
        }
        Phrase from = Phrase.day(firstDay().get());
        return endDay().isEmpty()
                ? SINCE.fill(ImmutableMap.of("from", from))
                : BETWEEN.fill(ImmutableMap.of("from", from, "until", Phrase.day(endDay().get())));
    }

    @Value.Check
    void check() {
        checkArgument(
                before().equals(after()) == (kind() == Kind.SUPPORT),
                "a change of support leaves the status, any other changes it: %s, %s to %s",
                kind(),
                before().orElse(null),
                after().orElse(null));
    }

    /** Builds a change. */
    public static final class Builder extends ImmutableChange.Builder {
        Builder() {}
    }
}
