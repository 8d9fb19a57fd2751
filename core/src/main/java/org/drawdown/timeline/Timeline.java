package org.drawdown.timeline;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.drawdown.place.Tenure;
import org.drawdown.wording.Text;
import org.immutables.value.Value;

/**
 * What a reading says of one tenure: which status since when, on whose word, against whose word.
 *
 * <pre>{@code
 * timeline.on(day).ifPresent(segment -> print(segment.status(), segment.support(), segment.contestedBy(), segment.pending()));
 * timeline.why(segment).headline(Locale.ENGLISH);
 * }</pre>
 *
 * <p>Before the first evidence there is nothing: no segment, never a fifth status.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Timeline permits ImmutableTimeline {
    Timeline() {}

    /**
     * Returns a builder, for readings and for readers of stored data; tenure and policy are required.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns whose timeline this is.
     *
     * @return the tenure
     */
    public abstract Tenure tenure();

    /**
     * Returns of which part of the base this is, read as if it were a base of its own.
     *
     * @return the part, as the claims have it; absent for the base as a whole
     */
    public abstract Optional<String> part();

    /**
     * Returns the policy under which the claims were read.
     *
     * @return the name of the policy, such as "cautious"
     */
    public abstract String policy();

    /**
     * Returns as known when.
     *
     * @return the last instant at which a report could have become known; absent for all that is in the ledger
     */
    public abstract Optional<Instant> knownAt();

    /**
     * Returns the segments.
     *
     * @return the segments in order, without gap or overlap, neighbours of different status; empty where nothing is known
     */
    public abstract ImmutableList<Segment> segments();

    /**
     * Returns what is claimed of the condition of the site.
     *
     * @return the conditions, in order of their days; empty where nothing is claimed
     */
    public abstract ImmutableList<Condition> conditions();

    /**
     * Returns who is claimed to hold the site.
     *
     * @return the holders, in order of their days; empty where nothing is claimed
     */
    public abstract ImmutableList<Holder> holders();

    /**
     * Returns what cannot all hold.
     *
     * @return the contradictions, by kind, then by their claims
     */
    public abstract ImmutableList<Contradiction> contradictions();

    /**
     * Returns what else a user must hear.
     *
     * @return the notices, by kind, then by their claims
     */
    public abstract ImmutableList<Notice> notices();

    /**
     * Returns what became of each claim about this tenure.
     *
     * @return one ending for each claim, ordered by citation
     */
    public abstract ImmutableList<Ending> endings();

    /**
     * Returns what is known of a day.
     *
     * @param day the day
     * @return the segment that the day counts to; absent where nothing is known
     */
    public final Optional<Segment> on(LocalDate day) {
        return segments().stream().filter(segment -> segment.covers(day)).findFirst();
    }

    /**
     * Returns the last segment: what is known to hold until something else is.
     *
     * @return the segment; absent where nothing is known
     */
    public final Optional<Segment> latest() {
        return Optional.ofNullable(Iterables.getLast(segments(), null));
    }

    /**
     * Returns what a later timeline of the same tenure says otherwise.
     *
     * @param later the later timeline, such as one of today where this is of yesterday
     * @return the changes, in order of their days
     * @throws IllegalArgumentException if it is of another tenure, or of another part of the base
     */
    public final ImmutableList<Change> changesTo(Timeline later) {
        checkArgument(
                later.tenure().equals(tenure()),
                "changes are between two timelines of one tenure: %s, %s",
                tenure(),
                later.tenure());
        checkArgument(
                later.part().equals(part()),
                "changes are between two timelines of one part, or of the whole: %s, %s",
                part().orElse("the whole"),
                later.part().orElse("the whole"));
        return new ChangeFinder(this, later).find();
    }

    /**
     * Tells whether the latest evidence is older than a horizon.
     *
     * @param day the day on which one asks
     * @param days how old evidence may be, in days, 0 or more
     * @return the notice that it is older; absent if it is not, or there is none
     * @throws IllegalArgumentException if the horizon is negative
     */
    public final Optional<Notice> staleOn(LocalDate day, int days) {
        checkArgument(days >= 0, "a horizon is 0 days or more, got %s", days);
        return segments().stream()
                .flatMap(segment -> segment.lastEvidence().stream())
                .max(LocalDate::compareTo)
                .filter(last -> last.isBefore(day.minusDays(days)))
                .map(last -> Notice.of(Notice.Kind.STALE, ImmutableList.of(), Optional.of(last.toString())));
    }

    /**
     * Returns the reasons for a segment of this timeline, in words.
     *
     * @param segment one of {@link #segments}
     * @return the explanation
     * @throws IllegalArgumentException if the segment is not of this timeline
     */
    public final Explanation why(Segment segment) {
        checkArgument(segments().contains(segment), "the segment is not of this timeline: %s", segment.from());
        return new Explanation(this, segment);
    }

    @Value.Check
    void check() {
        if (part().isPresent()) {
            Text.check("part", part().get());
        }
        for (int i = 1; i < segments().size(); i++) {
            Segment before = segments().get(i - 1);
            Segment after = segments().get(i);
            checkArgument(
                    before.endDay().isPresent() && before.endDay().equals(after.firstDay()),
                    "a segment begins on the day on which the one before ends: %s, then %s",
                    before.endDay().orElse(null),
                    after.firstDay().orElse(null));
            checkArgument(
                    before.status() != after.status(),
                    "neighbouring segments differ in status: %s twice from %s",
                    after.status(),
                    after.from());
        }
    }

    /** Builds a timeline. */
    public static final class Builder extends ImmutableTimeline.Builder {
        Builder() {}
    }
}
