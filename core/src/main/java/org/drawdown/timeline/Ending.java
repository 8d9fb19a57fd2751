package org.drawdown.timeline;

import com.google.common.base.MoreObjects;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.drawdown.claim.Claim;
import org.drawdown.wording.Phrase;
import org.drawdown.wording.Rule;
import org.immutables.value.Value;

/**
 * What became of a claim. Every claim of a ledger has exactly one ending; nothing vanishes.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Ending permits ImmutableEnding {
    Ending() {}

    /** The ways in which a claim can end. */
    public enum Outcome {
        /** It moved the status. */
        MOVED(Phrase.of("moved the status", "غيّر الحالة")),
        /** It said again what the status says. */
        CONFIRMED(Phrase.of("confirmed the status", "أكّد الحالة")),
        /** It was kept beside the status, which it does not concern. */
        RECORDED(Phrase.of("recorded", "سُجّل")),
        /** Better evidence, or a rule, stood against it. */
        OUTWEIGHED(Phrase.of("outweighed", "رجح عليه غيره")),
        /** The policy does not let it in for want of support. */
        PENDING(Phrase.of("pending", "معلّق")),
        /** It is not of a kind that can move a status. */
        SET_ASIDE(Phrase.of("set aside", "نُحّي")),
        /** Its source took it back. */
        WITHDRAWN(Phrase.of("withdrawn", "سُحب")),
        /** It is about no known base. */
        UNRESOLVED(Phrase.of("unresolved", "لم يُحدَّد موضوعه"));

        private final Phrase phrase;

        Outcome(Phrase phrase) {
            this.phrase = phrase;
        }

        /**
         * Returns the words for it: "set aside".
         *
         * @return the phrase
         */
        public Phrase phrase() {
            return phrase;
        }
    }

    /**
     * Returns an ending.
     *
     * @param claim the claim
     * @param outcome how it ended
     * @param rule the rule that decided
     * @param because the claims that stood against it, cited; empty where none did
     * @param day the day from which it was counted, if it was
     * @return the ending
     */
    public static Ending of(
            Claim claim, Outcome outcome, Rule rule, Iterable<String> because, Optional<LocalDate> day) {
        return ImmutableEnding.of(claim, outcome, rule, day, Citations.written(because));
    }

    /**
     * Returns an ending, with the claims that stood against it.
     *
     * @param claim the claim
     * @param outcome how it ended
     * @param rule the rule that decided
     * @param against how the claims that stood against it are cited
     * @param day the day from which it was counted, if it was
     * @return the ending
     */
    public static Ending of(Claim claim, Outcome outcome, Rule rule, Citations against, Optional<LocalDate> day) {
        return ImmutableEnding.of(claim, outcome, rule, day, against);
    }

    /**
     * Returns the claim.
     *
     * @return the claim
     */
    @Value.Parameter
    public abstract Claim claim();

    /**
     * Returns how it ended.
     *
     * @return the outcome
     */
    @Value.Parameter
    public abstract Outcome outcome();

    /**
     * Returns the rule that decided: one of this package's or one of the machine's.
     *
     * @return the rule
     */
    @Value.Parameter
    public abstract Rule rule();

    /**
     * Returns the day from which it was counted.
     *
     * @return the day; absent where it was not placed in time
     */
    @Value.Parameter
    public abstract Optional<LocalDate> day();

    /**
     * Returns the claims that stood against it.
     *
     * @return their citations, such as "alahed-93449#c6", sorted; empty where none did
     */
    public final ImmutableList<String> because() {
        return against().refs();
    }

    @Value.Parameter
    abstract Citations against();

    /**
     * Returns the ending in a sentence: who claims what, how it ended and by which rule.
     *
     * @return the phrase
     */
    public final Phrase phrase() {
        return TimelineWording.ending(this);
    }

    @Override
    public final String toString() {
        return MoreObjects.toStringHelper("Ending")
                .omitNullValues()
                .add("claim", claim())
                .add("outcome", outcome())
                .add("rule", rule())
                .add("day", day().orElse(null))
                .add("because", because())
                .toString();
    }
}
