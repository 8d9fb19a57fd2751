package org.drawdown.claim;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.drawdown.estimate.DateWindow;
import org.drawdown.source.Source;
import org.drawdown.wording.Identifier;
import org.drawdown.wording.Text;
import org.immutables.value.Value;

/**
 * One published item, such as an article, with the claims that it makes.
 *
 * <p>Its author gives it its id. Two reports with one id and other content are two versions of one page.
 *
 * <pre>{@code
 * Report report = Report.by(alAhed, "alahed-93449").published(day).language("ar")
 *     .claim("c2", Withdrawal.completed(shaddadi).on(day).verbatim("..."))
 *     .build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Report implements Comparable<Report> permits ImmutableReport {
    Report() {}

    /**
     * Begins a report.
     *
     * @param publisher who published it
     * @param id its id, as {@link Identifier#check} takes it
     * @return the report so far
     * @throws IllegalArgumentException if the id breaks the rule for ids
     */
    public static Draft by(Source publisher, String id) {
        return new Draft(publisher, id);
    }

    /**
     * Returns the id.
     *
     * @return the id
     */
    @Value.Parameter
    public abstract String id();

    /**
     * Returns who published it.
     *
     * @return the publisher
     */
    @Value.Parameter
    public abstract Source publisher();

    /**
     * Returns when it was published.
     *
     * @return the day, or the month or year where no more is known, if it is known at all
     */
    @Value.Parameter
    public abstract Optional<DateWindow> published();

    /**
     * Returns its language.
     *
     * @return a BCP 47 tag, if known
     */
    @Value.Parameter
    public abstract Optional<String> language();

    /**
     * Returns where it was published.
     *
     * @return an address for people to follow, if known; never opened by this library
     */
    @Value.Parameter
    public abstract Optional<String> address();

    /**
     * Returns the hash of an archived copy.
     *
     * @return algorithm and value, such as "sha256:9f86d0...", if a copy was kept
     */
    @Value.Parameter
    public abstract Optional<String> archived();

    /**
     * Returns the claims.
     *
     * @return the claims, in the order in which they were given
     */
    @Value.Parameter
    public abstract ImmutableList<Claim> claims();

    /**
     * Returns the claims in the order in which they are cited: "c9" before "c10".
     *
     * @return all claims; in most reports these are {@link #claims} as they stand
     */
    // Every reading asks for it, of every report.
    @Value.Derived
    @Value.Auxiliary
    public ImmutableList<Claim> claimsAsCited() {
        for (int i = 1; i < claims().size(); i++) {
            if (claims().get(i - 1).compareTo(claims().get(i)) > 0) {
                return ImmutableList.sortedCopyOf(claims());
            }
        }
        return claims();
    }

    /** Returns the hash of the id: what differs in all else seldom has one id. */
    @Override
    public final int hashCode() {
        return id().hashCode();
    }

    /**
     * Orders by id, as its claims are cited: digits are compared as the numbers that they write. Two versions of one
     * report are the same in this order and are not equal.
     */
    @Override
    public final int compareTo(Report other) {
        return Identifier.ORDER.compare(id(), other.id());
    }

    @Value.Check
    void check() {
        Identifier.check("report id", id());
        if (language().isPresent()) {
            Text.checkLanguage(language().get());
        }
        if (address().isPresent()) {
            Text.check("address", address().get());
        }
        if (archived().isPresent()) {
            Identifier.check("hash of the archived copy", archived().get());
        }
        if (published().isPresent()) {
            DateWindow day = published().get();
            checkArgument(
                    day.latest().isPresent(),
                    "a publication date has a last day, got \"%s\"; leave it out where it is not known",
                    day.edtf());
        }
    }

    /**
     * A report as it is written down, and with it its claims. Not thread-safe.
     *
     * <p>A part that is given twice is an {@link IllegalStateException}.
     */
    public static final class Draft {
        /** Up to so many claims are looked through for one of the same id. */
        private static final int FEW = 8;

        private final Source publisher;
        private final String id;
        private final List<String> claimIds = new ArrayList<>();
        private final List<Claim.Draft> drafts = new ArrayList<>();

        /** The ids again, if they are more than a few. */
        private Set<String> manyIds = ImmutableSet.of();

        private Optional<DateWindow> published = Optional.empty();
        private Optional<String> language = Optional.empty();
        private Optional<String> address = Optional.empty();
        private Optional<String> archived = Optional.empty();

        private Draft(Source publisher, String id) {
            this.publisher = checkNotNull(publisher, "publisher");
            this.id = Identifier.check("report id", id);
        }

        /**
         * Sets the day of publication.
         *
         * @param day the day
         * @return this draft
         */
        @CanIgnoreReturnValue
        public Draft published(LocalDate day) {
            return published(DateWindow.on(day));
        }

        /**
         * Sets the date of publication where the day is not known: a month, a year.
         *
         * @param window the days on one of which it was published; its last day must be known
         * @return this draft
         */
        @CanIgnoreReturnValue
        public Draft published(DateWindow window) {
            published = once("date of publication", published, window);
            return this;
        }

        /**
         * Sets the language.
         *
         * @param tag a BCP 47 tag, such as "ar"
         * @return this draft
         */
        @CanIgnoreReturnValue
        public Draft language(String tag) {
            language = once("language", language, tag);
            return this;
        }

        /**
         * Sets the address.
         *
         * @param address where it was published
         * @return this draft
         */
        @CanIgnoreReturnValue
        public Draft address(String address) {
            this.address = once("address", this.address, address);
            return this;
        }

        /**
         * Sets the hash of an archived copy.
         *
         * @param hash algorithm and value, such as "sha256:9f86d0..."
         * @return this draft
         */
        @CanIgnoreReturnValue
        public Draft archived(String hash) {
            archived = once("hash of the archived copy", archived, hash);
            return this;
        }

        /**
         * Adds a claim.
         *
         * @param claim its id within the report, such as "c2"
         * @param draft what it claims
         * @return this draft
         * @throws IllegalArgumentException if the id breaks the rule for ids or stands in this report already
         */
        @CanIgnoreReturnValue
        public Draft claim(String claim, Claim.Draft draft) {
            Identifier.check("claim id", claim);
            checkNotNull(draft, "draft");
            checkArgument(isNew(claim), "the claim id \"%s\" stands twice in the report \"%s\"", claim, id);
            claimIds.add(claim);
            drafts.add(draft);
            return this;
        }

        private boolean isNew(String claim) {
            if (claimIds.size() < FEW) {
                return !claimIds.contains(claim);
            }
            if (manyIds.isEmpty()) {
                manyIds = new HashSet<>(claimIds);
            }
            return manyIds.add(claim);
        }

        /**
         * Adds an undated claim in the publisher's own words.
         *
         * @param claim its id within the report, such as "c2"
         * @param statement what it claims
         * @return this draft
         * @throws IllegalArgumentException if the id breaks the rule for ids or stands in this report already
         */
        @CanIgnoreReturnValue
        public Draft claim(String claim, Statement statement) {
            return claim(claim, statement.claimed());
        }

        /**
         * Returns the report.
         *
         * @return the report
         * @throws IllegalArgumentException if a part of it breaks a rule
         */
        public Report build() {
            ImmutableList.Builder<Claim> claims = ImmutableList.builderWithExpectedSize(drafts.size());
            for (int i = 0; i < drafts.size(); i++) {
                claims.add(drafts.get(i).in(id, publisher, published, claimIds.get(i)));
            }
            return ImmutableReport.of(id, publisher, published, language, address, archived, claims.build());
        }

        private <T> Optional<T> once(String what, Optional<T> before, T now) {
            return Optional.of(
                    before.isEmpty() && now != null
                            ? now
                            : Once.given(what + " of the report \"" + id + "\"", before.orElse(null), now));
        }
    }
}
