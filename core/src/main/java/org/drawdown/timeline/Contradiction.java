package org.drawdown.timeline;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import org.drawdown.claim.Amendment;
import org.drawdown.claim.Claim;
import org.drawdown.wording.Phrase;
import org.drawdown.wording.Sentence;
import org.immutables.value.Value;

/**
 * Claims that cannot all hold, on two sides: "last column left" against "soldiers still inside".
 *
 * <p>A contradiction is a result, never an exception, and stays when a rule decides it: {@link Ending} says for each
 * claim how it ended.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Contradiction permits ImmutableContradiction {
    Contradiction() {}

    /** What two sides disagree about. */
    public enum Kind {
        /** Whether the force is there, or whether the site is destroyed. */
        STATUS("status", "the status", "الحالة"),
        /** On which day something happened. */
        DATE("date", "the day", "اليوم"),
        /** In which order things happened. */
        ORDER("order", "the order", "الترتيب"),
        /** How many. */
        QUANTITY("quantity", "the number", "العدد"),
        /** How much was destroyed. */
        SCOPE("scope", "how much was destroyed", "مدى التدمير"),
        /** Who did it. */
        AGENT("agent", "who did it", "الفاعل"),
        /** Who holds the site. */
        CONTROL("control", "who holds the site", "الجهة المسيطرة"),
        /** Which way things move. */
        DIRECTION("direction", "the direction", "الاتجاه"),
        /** Whether a named plan was kept. */
        DEADLINE("deadline", "whether the plan was kept", "الوفاء بالموعد"),
        /** Whether two names are one place. */
        IDENTITY("identity", "whether two names are one place", "هوية المكان"),
        /** How the force left. */
        MANNER("manner", "the manner of leaving", "طريقة المغادرة"),
        /** Whether it is so at all. */
        DENIAL("denial", "whether it is so at all", "صحة الخبر أصلًا"),
        /** What a voice said: whoever republished it said more. */
        DRIFT(
                "drift",
                "the wording: whoever republished it said more than its voice",
                "الصياغة: قال الناقل أكثر مما قال مصدره"),
        /** What a source said: it took it back or corrected it. */
        RETRACTION("retraction", "a claim that its source took back", "خبر تراجع عنه مصدره"),
        /** What one publisher, or one voice in one report, says itself. */
        SELF("self", "its own words", "كلامه نفسه");

        private final String id;
        private final Phrase phrase;

        Kind(String id, String english, String arabic) {
            this.id = id;
            this.phrase = Phrase.of(english, arabic);
        }

        /**
         * Returns the id, such as "status".
         *
         * @return a lower-case word; it does not follow a change of the constant's name
         */
        public String id() {
            return id;
        }

        /**
         * Returns what the two sides disagree about: "the status".
         *
         * @return the phrase
         */
        public Phrase phrase() {
            return phrase;
        }
    }

    /** Up to so many claims on one side, each with each is compared. */
    private static final int FEW = 4;

    private static final Sentence SENTENCE =
            Sentence.of("Contradiction about {what}: {one} against {other}.", "تناقض حول {what}: {one} مقابل {other}.");
    private static final Sentence SELF_SENTENCE =
            Sentence.of("{who} contradicts {what}: {one} against {other}.", "{who} يناقض {what}: {one} مقابل {other}.");

    /**
     * Returns a contradiction between two sides.
     *
     * @param kind what they disagree about
     * @param one the claims on one side, at least one
     * @param other the claims on the other side, at least one
     * @return the contradiction
     * @throws IllegalArgumentException if a side is empty or a claim stands on both
     */
    public static Contradiction of(Kind kind, Iterable<? extends Claim> one, Iterable<? extends Claim> other) {
        return of(kind, one, other, Optional.empty());
    }

    /**
     * Returns a contradiction between two sides, with the editor's ruling on it.
     *
     * @param kind what they disagree about
     * @param one the claims on one side, at least one
     * @param other the claims on the other side, at least one
     * @param ruling the ruling on a claim of either side, if there is one
     * @return the contradiction
     * @throws IllegalArgumentException if a side is empty, a claim stands on both, or the ruling is none
     */
    public static Contradiction of(
            Kind kind, Iterable<? extends Claim> one, Iterable<? extends Claim> other, Optional<Amendment> ruling) {
        return ImmutableContradiction.of(kind, ruling, one, other);
    }

    /**
     * Returns what the two sides disagree about.
     *
     * @return the kind
     */
    @Value.Parameter
    public abstract Kind kind();

    /**
     * Returns how an editor ruled on it.
     *
     * @return the ruling on a claim of either side; absent while the contradiction is open
     */
    @Value.Parameter
    public abstract Optional<Amendment> ruling();

    /**
     * Returns the claims on one side.
     *
     * @return at least one claim, ordered by citation
     */
    @Value.Parameter
    public abstract ImmutableList<Claim> one();

    /**
     * Returns the claims on the other side.
     *
     * @return at least one claim, ordered by citation
     */
    @Value.Parameter
    public abstract ImmutableList<Claim> other();

    /**
     * Returns the contradiction in a sentence.
     *
     * @return the phrase
     */
    public final Phrase phrase() {
        ImmutableMap<String, Phrase> sides = ImmutableMap.of(
                "what", kind().phrase(), "one", TimelineWording.cited(one()), "other", TimelineWording.cited(other()));
        if (kind() != Kind.SELF) {
            return SENTENCE.fill(sides);
        }
        Claim first = one().get(0);
        boolean publisher = first.attribution().isPublishersOwn();
        return SELF_SENTENCE.fill(ImmutableMap.<String, Phrase>builder()
                .putAll(sides)
                .put(
                        "who",
                        publisher
                                ? first.attribution().publisher().phrase()
                                : first.voice().phrase())
                .buildOrThrow());
    }

    private static boolean areDisjoint(ImmutableList<Claim> one, ImmutableList<Claim> other) {
        if (Math.min(one.size(), other.size()) > FEW) {
            return Collections.disjoint(new HashSet<>(one), other);
        }
        for (int i = 0; i < one.size(); i++) {
            if (isAmong(other, one.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a claim is among some; two that are not equal seldom have one hash, and nothing else is compared then. */
    private static boolean isAmong(ImmutableList<Claim> some, Claim claim) {
        int hash = claim.hashCode();
        for (int i = 0; i < some.size(); i++) {
            Claim another = some.get(i);
            if (claim == another || (hash == another.hashCode() && claim.equals(another))) {
                return true;
            }
        }
        return false;
    }

    @Value.Check
    void check() {
        checkArgument(
                ruling().map(Amendment::isRuling).orElse(true),
                "only an editor's ruling decides a contradiction: %s",
                ruling().map(Amendment::kind).orElse(null));
        checkArgument(!one().isEmpty() && !other().isEmpty(), "a contradiction has claims on both sides: %s", kind());
        checkArgument(areDisjoint(one(), other()), "a claim stands on one side of a contradiction only: %s", kind());
    }
}
