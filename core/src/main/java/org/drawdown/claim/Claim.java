package org.drawdown.claim;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drawdown.estimate.DateWindow;
import org.drawdown.source.Attribution;
import org.drawdown.source.Link;
import org.drawdown.source.Source;
import org.drawdown.wording.Identifier;
import org.drawdown.wording.Text;
import org.drawdown.wording.Verbatim;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One statement from one place in one report, with who said it, of which days and in which words.
 *
 * <p>A claim is made as part of its {@link Report}; {@code "alahed-93449#c6"} is how it is cited. It is no fact. Claims
 * are ordered as their citations read: "c9" before "c10".
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Claim implements Comparable<Claim> permits ImmutableClaim {
    Claim() {}

    /** Whether a claim says that something is so, or that it is not. */
    public enum Polarity {
        /** It is so. */
        AFFIRMED,
        /** It is not so. */
        DENIED
    }

    /**
     * Returns a builder, for readers of stored data; reports are written with {@link Report#by}.
     *
     * @return a new builder; report, id, statement and attribution are required
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the report that this claim is part of.
     *
     * @return the id of the report
     */
    @Value.Parameter
    public abstract String report();

    /**
     * Returns the id of this claim within its report.
     *
     * @return the id, such as "c6"
     */
    @Value.Parameter
    public abstract String id();

    /**
     * Returns how this claim is cited.
     *
     * @return report and claim, such as "alahed-93449#c6"
     */
    public final String ref() {
        return report() + "#" + id();
    }

    /**
     * Returns when the report was published.
     *
     * @return the day or the month, if known
     */
    @Value.Parameter
    public abstract Optional<DateWindow> published();

    /**
     * Returns what is said.
     *
     * @return the statement
     */
    @Value.Parameter
    public abstract Statement statement();

    /**
     * Returns whether it is affirmed or denied.
     *
     * @return the polarity
     */
    @Value.Parameter
    @Value.Default
    public Polarity polarity() {
        return Polarity.AFFIRMED;
    }

    /**
     * Returns the claim that a denial denies.
     *
     * @return how that claim is cited, if this is a denial of a certain claim
     */
    @Value.Parameter
    public abstract Optional<String> denies();

    /**
     * Returns in what mode it is said.
     *
     * @return the modality
     */
    @Value.Parameter
    @Value.Default
    public Modality modality() {
        return Modality.REPORTED;
    }

    /**
     * Returns the days that it is said of.
     *
     * @return the window; {@link DateWindow#unknown} where the claim has no day of its own
     */
    @Value.Parameter
    @Value.Default
    public DateWindow when() {
        return DateWindow.unknown();
    }

    /**
     * Returns who said it, through whom.
     *
     * @return the chain, from the publisher inwards
     */
    @Value.Parameter
    public abstract Attribution attribution();

    /**
     * Returns its words.
     *
     * @return the words as written, if kept
     */
    @Value.Parameter
    public abstract Optional<Verbatim> verbatim();

    /**
     * Returns what the words leave open, in the words of whoever wrote the claim down: "back to the base, or out once
     * more".
     *
     * @return the readings that are possible, if there is more than one
     */
    @Value.Parameter
    public abstract Optional<String> ambiguity();

    /** Returns the hash of {@link #ref}: what differs in all else seldom has one citation. */
    @Override
    public final int hashCode() {
        return citationHash();
    }

    // It is worked out where the ids are at hand: in a large ledger they lie far from the claim.
    @Value.Derived
    @Value.Auxiliary
    int citationHash() {
        int hash = 31 * report().hashCode() + '#';
        for (int i = 0; i < id().length(); i++) {
            hash = 31 * hash + id().charAt(i);
        }
        return hash;
    }

    /**
     * Orders by citation: by report, then by id; digits are compared as the numbers that they write. Two versions of one claim, as an edited
     * report makes them, are the same in this order and are not equal.
     */
    @Override
    public final int compareTo(Claim other) {
        int byReport = report().equals(other.report()) ? 0 : Identifier.ORDER.compare(report(), other.report());
        return byReport != 0 ? byReport : Identifier.ORDER.compare(id(), other.id());
    }

    /**
     * Compares this with a claim that is cited, in the order of {@link #compareTo}.
     *
     * @param ref a citation, such as "alahed-93449#c6"
     * @return less than 0 if this comes before what is cited, 0 if it is {@link #ref}, more than 0 if it comes after
     * @throws IllegalArgumentException if it is no citation, which has a report and a claim with a "#" between them
     */
    public final int compareToRef(String ref) {
        int sign = sign("claim", ref);
        int byReport = Identifier.ORDER.compare(report(), ref.substring(0, sign));
        return byReport != 0 ? byReport : Identifier.ORDER.compare(id(), ref.substring(sign + 1));
    }

    /**
     * Returns the last identified link of the chain.
     *
     * @return the voice
     */
    public final Source voice() {
        return attribution().voice();
    }

    @Value.Check
    void check() {
        Identifier.check("report id", report());
        Identifier.check("claim id", id());
        if (denies().isPresent()) {
            String denied = denies().get();
            checkArgument(polarity() == Polarity.DENIED, "only a denial denies a claim: \"%s\"", ref());
            checkRef("claim that a denial denies", denied);
            checkArgument(!denied.equals(ref()), "a claim cannot deny itself: \"%s\"", denied);
        }
        if (ambiguity().isPresent()) {
            Text.check("ambiguity", ambiguity().get());
        }
    }

    /**
     * Returns a citation of a claim if it is one.
     *
     * @param what what the citation is for, as the message should call it
     * @param ref the citation, such as "alahed-93449#c6"
     * @return the same citation
     * @throws IllegalArgumentException if it is not an id of a report, a number sign and an id of a claim
     */
    public static String checkRef(String what, String ref) {
        int sign = sign(what, ref);
        Identifier.check("report id", ref.substring(0, sign));
        Identifier.check("claim id", ref.substring(sign + 1));
        return ref;
    }

    /** The place of the sign between report and claim. */
    private static int sign(String what, String ref) {
        int sign = ref.indexOf('#');
        if (sign < 0) {
            throw new IllegalArgumentException(
                    what + " must be cited as report#claim, got \"" + Text.escape(ref) + "\"");
        }
        return sign;
    }

    /** Builds a claim. */
    public static final class Builder extends ImmutableClaim.Builder {
        Builder() {}
    }

    /**
     * A claim as it is written down, before its report gives it a publisher and an id. Not thread-safe.
     *
     * <p>The chain begins with the publisher, which the report adds; {@link #from} and {@link #unnamed} append to it in
     * the order in which the report names them. A part that is given twice is an {@link IllegalStateException}; that the
     * claim is denied may be said again.
     */
    public static final class Draft {
        private final Statement statement;
        private final List<Link> links = new ArrayList<>(2);
        private @Nullable DateWindow when;
        private @Nullable Modality modality;
        private @Nullable Verbatim verbatim;
        private @Nullable String ambiguity;
        private @Nullable String denies;
        private Attribution.@Nullable Basis basis;
        private Optional<LocalDate> captured = Optional.empty();
        private Polarity polarity = Polarity.AFFIRMED;

        Draft(Statement statement) {
            this.statement = checkNotNull(statement, "statement");
        }

        /**
         * Says that it happened on a day, or held on it.
         *
         * @param day the day
         * @return this draft
         */
        @CanIgnoreReturnValue
        public Draft on(LocalDate day) {
            return when(DateWindow.on(day));
        }

        /**
         * Says of which days it is claimed: a completed act happened on one of them, a state held throughout.
         *
         * @param window the days
         * @return this draft
         */
        @CanIgnoreReturnValue
        public Draft when(DateWindow window) {
            when = Once.given("window of days for a claim", when, window);
            return this;
        }

        /**
         * Says that the publisher, or the link before, cites a source by name.
         *
         * @param source the source
         * @return this draft
         */
        @CanIgnoreReturnValue
        public Draft from(Source source) {
            return from(source, Link.Verb.SAID);
        }

        /**
         * Says that the publisher, or the link before, cites a source by name.
         *
         * @param source the source
         * @param verb how the source took it up
         * @return this draft
         */
        @CanIgnoreReturnValue
        public Draft from(Source source, Link.Verb verb) {
            links.add(Link.named(source, verb));
            return this;
        }

        /**
         * Says that the link before cites somebody without a name.
         *
         * @return this draft
         */
        @CanIgnoreReturnValue
        public Draft unnamed() {
            links.add(Link.unnamed(Optional.empty(), Link.Verb.SAID));
            return this;
        }

        /**
         * Says that the link before cites somebody without a name, in these words: "a security source".
         *
         * @param words how the report calls them
         * @return this draft
         */
        @CanIgnoreReturnValue
        public Draft unnamed(String words) {
            links.add(Link.unnamed(Optional.of(Verbatim.of(words)), Link.Verb.SAID));
            return this;
        }

        /**
         * Says that the own correspondent of the link before reports it.
         *
         * @return this draft
         */
        @CanIgnoreReturnValue
        public Draft correspondent() {
            links.add(Link.correspondent(Optional.empty(), Link.Verb.SAID));
            return this;
        }

        /**
         * Appends a link to the chain; the other methods cover most.
         *
         * @param link the link
         * @return this draft
         */
        @CanIgnoreReturnValue
        public Draft through(Link link) {
            links.add(checkNotNull(link, "link"));
            return this;
        }

        /**
         * Says that the last link was there and looked.
         *
         * @return this draft
         */
        @CanIgnoreReturnValue
        public Draft onVisit() {
            return basedOn(Attribution.Basis.VISIT, Optional.empty());
        }

        /**
         * Says that the last link had imagery of a day to go on.
         *
         * @param day the day on which it was taken
         * @return this draft
         */
        @CanIgnoreReturnValue
        public Draft fromImagery(LocalDate day) {
            return basedOn(Attribution.Basis.IMAGERY, Optional.of(day));
        }

        /**
         * Says what the last link had to go on, for readers of stored data; {@link #onVisit} and {@link #fromImagery}
         * cover most.
         *
         * @param basis what it had to go on
         * @param captured the day on which imagery was taken, if it was imagery and the day is known
         * @return this draft
         */
        @CanIgnoreReturnValue
        public Draft basedOn(Attribution.Basis basis, Optional<LocalDate> captured) {
            this.basis = Once.given("basis of a claim", this.basis, basis);
            this.captured = checkNotNull(captured, "captured");
            return this;
        }

        /**
         * Says that the last link of the chain saw it: the publisher itself, where nobody is cited.
         *
         * @return this draft
         */
        @CanIgnoreReturnValue
        public Draft observed() {
            return as(Modality.OBSERVED);
        }

        /**
         * Says that it is mentioned in a passing clause.
         *
         * @return this draft
         */
        @CanIgnoreReturnValue
        public Draft inBackground() {
            return as(Modality.BACKGROUND);
        }

        /**
         * Says in what mode it is said.
         *
         * @param modality the modality
         * @return this draft
         */
        @CanIgnoreReturnValue
        public Draft as(Modality modality) {
            this.modality = Once.given("modality of a claim", this.modality, modality);
            return this;
        }

        /**
         * Says that it is not so.
         *
         * @return this draft
         */
        @CanIgnoreReturnValue
        public Draft denied() {
            polarity = Polarity.DENIED;
            return this;
        }

        /**
         * Says that a certain claim is not so.
         *
         * @param ref how the denied claim is cited, such as "alahed-93449#c6"
         * @return this draft
         */
        @CanIgnoreReturnValue
        public Draft denies(String ref) {
            denies = Once.given("claim that a denial denies", denies, checkRef("claim that a denial denies", ref));
            return denied();
        }

        /**
         * Keeps the words as written.
         *
         * @param words the words
         * @return this draft
         */
        @CanIgnoreReturnValue
        public Draft verbatim(String words) {
            return verbatim(Verbatim.of(words));
        }

        /**
         * Keeps the words as written, with their language and a translation.
         *
         * @param words the words
         * @return this draft
         */
        @CanIgnoreReturnValue
        public Draft verbatim(Verbatim words) {
            verbatim = Once.given("verbatim of a claim", verbatim, words);
            return this;
        }

        /**
         * Says that the words can be read in more than one way.
         *
         * @param readings the ways: "back to the base, or out once more"
         * @return this draft
         */
        @CanIgnoreReturnValue
        public Draft ambiguous(String readings) {
            ambiguity = Once.given("ambiguity of a claim", ambiguity, Text.check("ambiguity", readings));
            return this;
        }

        Claim in(String report, Source publisher, Optional<DateWindow> published, String id) {
            // What nobody else is cited for, the publisher itself saw.
            boolean sawItself = links.isEmpty() && modality == Modality.OBSERVED;
            Link first = Link.named(publisher, sawItself ? Link.Verb.OBSERVED : Link.Verb.SAID);
            return ImmutableClaim.of(
                    report,
                    id,
                    published,
                    statement,
                    polarity,
                    Optional.ofNullable(denies),
                    modality == null ? Modality.REPORTED : modality,
                    when == null ? DateWindow.unknown() : when,
                    Attribution.of(chain(first), basis == null ? Attribution.Basis.UNKNOWN : basis, captured),
                    Optional.ofNullable(verbatim),
                    Optional.ofNullable(ambiguity));
        }

        private ImmutableList<Link> chain(Link first) {
            // Most chains are short.
            return switch (links.size()) {
                case 0 -> ImmutableList.of(first);
                case 1 -> ImmutableList.of(first, links.get(0));
                default ->
                    ImmutableList.<Link>builderWithExpectedSize(1 + links.size())
                            .add(first)
                            .addAll(links)
                            .build();
            };
        }
    }
}
