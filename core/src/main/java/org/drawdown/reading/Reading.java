package org.drawdown.reading;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.base.Suppliers;
import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.drawdown.claim.Claim;
import org.drawdown.claim.Movement;
import org.drawdown.claim.Statement;
import org.drawdown.claim.Withdrawal;
import org.drawdown.ledger.Entry;
import org.drawdown.ledger.Ledger;
import org.drawdown.place.Base;
import org.drawdown.place.Gazetteer;
import org.drawdown.place.Mention;
import org.drawdown.place.Tenure;
import org.drawdown.timeline.Change;
import org.drawdown.timeline.Contradiction;
import org.drawdown.timeline.Elsewhere;
import org.drawdown.timeline.Ending;
import org.drawdown.timeline.Notice;
import org.drawdown.timeline.Possibility;
import org.drawdown.timeline.Segment;
import org.drawdown.timeline.Timeline;

/**
 * A ledger read under a policy, as known at an instant: the one door to timelines.
 *
 * <pre>{@code
 * Reading reading = Reading.cautious(Ledger.of(report)).with(gazetteer);
 * Timeline timeline = reading.timeline(shaddadi);
 * Reading then = reading.asKnownAt(yesterday);
 * }</pre>
 *
 * <p>The policy is named in the call; there is no default. A reading is a pure function of ledger, gazetteer, policy and
 * instant. What it has worked out of a tenure it keeps, so that asking again costs nothing.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Reading {
    private final Ledger ledger;
    private final Gazetteer gazetteer;
    private final ReadingPolicy policy;
    private final Optional<Instant> knownAt;
    private final Supplier<Docket> docket;

    private Reading(Ledger ledger, Gazetteer gazetteer, ReadingPolicy policy, Optional<Instant> knownAt) {
        this.ledger = checkNotNull(ledger, "ledger");
        this.gazetteer = checkNotNull(gazetteer, "gazetteer");
        this.policy = checkNotNull(policy, "policy");
        this.knownAt = knownAt;
        this.docket = Suppliers.memoize(() -> Docket.of(known(), gazetteer, policy));
    }

    private Reading(Reading before, Ledger ledger) {
        this.ledger = checkNotNull(ledger, "ledger");
        this.gazetteer = before.gazetteer;
        this.policy = before.policy;
        this.knownAt = before.knownAt;
        Docket docketBefore = before.docket.get();
        this.docket = Suppliers.memoize(() -> docketBefore.of(known()));
    }

    /**
     * Returns a reading that takes what leads, with its support.
     *
     * @param ledger the ledger
     * @return the reading under {@link ReadingPolicy#leading}
     */
    public static Reading leading(Ledger ledger) {
        return of(ledger, ReadingPolicy.leading());
    }

    /**
     * Returns a reading that lets the end of a base in only when it is corroborated.
     *
     * @param ledger the ledger
     * @return the reading under {@link ReadingPolicy#cautious}
     */
    public static Reading cautious(Ledger ledger) {
        return of(ledger, ReadingPolicy.cautious());
    }

    /**
     * Returns a reading under a policy of one's own.
     *
     * @param ledger the ledger
     * @param policy the policy
     * @return the reading
     */
    public static Reading of(Ledger ledger, ReadingPolicy policy) {
        return new Reading(ledger, Gazetteer.empty(), policy, Optional.empty());
    }

    /**
     * Returns this reading of another ledger, such as one to which a report was added: the same policy, gazetteer and
     * instant. Whatever the two ledgers say alike is not read again, so that one more report costs what the tenures that
     * it is about cost.
     *
     * <pre>{@code
     * Ledger later = ledger.plus(report);
     * reading.changesTo(reading.following(later)).forEach(change -> print(change.summary(Locale.ENGLISH)));
     * }</pre>
     *
     * @param ledger the other ledger
     * @return the reading
     */
    public Reading following(Ledger ledger) {
        return new Reading(this, ledger);
    }

    /**
     * Returns this reading with a gazetteer: it knows the parts of bases, the members of alliances, and which names
     * answer several places. With bases in it, a claim about any other base is about no known base.
     *
     * @param gazetteer the gazetteer
     * @return the reading
     */
    public Reading with(Gazetteer gazetteer) {
        return new Reading(ledger, gazetteer, policy, knownAt);
    }

    /**
     * Returns this reading under another policy.
     *
     * @param policy the policy
     * @return the reading
     */
    public Reading under(ReadingPolicy policy) {
        return new Reading(ledger, gazetteer, policy, knownAt);
    }

    /**
     * Returns this reading as it was at an instant: with what was known then, and nothing that became known later.
     *
     * @param instant the instant, inclusive
     * @return the reading
     */
    public Reading asKnownAt(Instant instant) {
        return new Reading(ledger, gazetteer, policy, Optional.of(instant));
    }

    /**
     * Returns this reading as it was at the end of a day in UTC.
     *
     * @param day the day, inclusive
     * @return the reading
     */
    public Reading asKnownAt(LocalDate day) {
        return asKnownAt(Entry.endOf(day));
    }

    /**
     * Returns the ledger that is read.
     *
     * @return all of it, also what was not known yet
     */
    public Ledger ledger() {
        return ledger;
    }

    /**
     * Returns the policy.
     *
     * @return the policy
     */
    public ReadingPolicy policy() {
        return policy;
    }

    /**
     * Returns the tenures about which something is claimed.
     *
     * @return the tenures, ordered by base, then by force
     */
    public ImmutableSet<Tenure> tenures() {
        return ImmutableSet.copyOf(docket.get().tenures());
    }

    /**
     * Returns the timeline of a tenure.
     *
     * @param tenure the tenure
     * @return its timeline, without segments where nothing is known
     */
    public Timeline timeline(Tenure tenure) {
        return docket.get().file(tenure).timeline(this::read);
    }

    /**
     * Returns the timeline of a part of a base, as if it were a base of its own: what is claimed of the part, and that
     * the force left the whole. What happens to a part never becomes the status of the whole.
     *
     * @param tenure the tenure
     * @param part the id of the part, or the words for it, as the claims have them
     * @return the timeline, without segments where nothing is known
     */
    public Timeline timelineOfPart(Tenure tenure, String part) {
        Optional<String> read = Optional.of(part);
        TenureFile file = docket.get().file(tenure);
        TenureFile ofPart =
                new TenureFile(tenure, Collections2.filter(file.claims(), known -> isOfPart(known.claim, read)));
        return new TenureReading(ofPart, ImmutableSet.of(), read, policy).timeline(policy, knownAt);
    }

    /** What is said of the part, and of the whole that it was left: whoever left the whole left the part. */
    private static boolean isOfPart(Claim claim, Optional<String> part) {
        Statement statement = claim.statement();
        return statement.subject().part().equals(part)
                || (statement.subject().part().isEmpty()
                        && (statement.kind() == Statement.Kind.CONTROL
                                || (statement.kind() == Statement.Kind.WITHDRAWAL
                                        && ((Withdrawal) statement).stage() == Withdrawal.Stage.COMPLETED)));
    }

    /**
     * Returns the timelines of all tenures about which something is claimed.
     *
     * @return a timeline for each tenure, ordered by base, then by force
     */
    public ImmutableSortedMap<Tenure, Timeline> timelines() {
        ImmutableSortedMap.Builder<Tenure, Timeline> all = ImmutableSortedMap.naturalOrder();
        docket.get().files().forEach(file -> all.put(file.tenure(), file.timeline(this::read)));
        return all.buildOrThrow();
    }

    /**
     * Returns the status of each tenure on a day.
     *
     * @param day the day
     * @return the segment that the day counts to; nothing for a tenure of which nothing is known on that day
     */
    public ImmutableSortedMap<Tenure, Segment> on(LocalDate day) {
        TreeMap<Tenure, Segment> statuses = new TreeMap<>();
        timelines().forEach((tenure, timeline) -> timeline.on(day).ifPresent(segment -> statuses.put(tenure, segment)));
        return ImmutableSortedMap.copyOfSorted(statuses);
    }

    /**
     * Returns which statuses the days of the claims that stand allow on a day.
     *
     * @param tenure the tenure
     * @param day the day
     * @return the statuses, and whether that is exact
     */
    public Possibility possibleOn(Tenure tenure, LocalDate day) {
        return reading(docket.get().file(tenure)).possibleOn(day);
    }

    /**
     * Returns what another reading says otherwise: what changed since yesterday, and why.
     *
     * @param later the later reading
     * @return the changes, by tenure, then in order of their days
     */
    public ImmutableList<Change> changesTo(Reading later) {
        ImmutableList.Builder<Change> changes = ImmutableList.builder();
        for (Tenure tenure : ImmutableSortedSet.copyOf(Sets.union(tenures(), later.tenures()))) {
            Timeline now = timeline(tenure);
            Timeline then = later.timeline(tenure);
            // What was not read again is the same.
            if (now != then) {
                changes.addAll(now.changesTo(then));
            }
        }
        return changes.build();
    }

    /**
     * Returns the convoys that are claimed to have passed each crossing. They are listed and never summed: two claims
     * may be of the same vehicles.
     *
     * @return the claims by crossing: by its id where the mention is resolved, else as written
     */
    public ImmutableListMultimap<Mention, Claim> convoysByCrossing() {
        ImmutableListMultimap.Builder<Mention, Claim> convoys = ImmutableListMultimap.builder();
        for (Ending ending : endings()) {
            Statement statement = ending.claim().statement();
            if (statement.kind() == Statement.Kind.MOVEMENT && ending.outcome() != Ending.Outcome.WITHDRAWN) {
                ((Movement) statement)
                        .convoy().via().stream()
                                .filter(mention -> mention.kind() == Mention.Kind.CROSSING)
                                .map(mention -> mention.id().isPresent()
                                        ? Mention.of(Mention.Kind.CROSSING, Optional.empty(), mention.id())
                                        : mention)
                                .forEach(crossing -> convoys.put(crossing, ending.claim()));
            }
        }
        return convoys.build();
    }

    /**
     * Returns what became of every claim that was known, also of those about no known base.
     *
     * @return one ending for each claim, ordered by citation
     */
    public ImmutableList<Ending> endings() {
        return Stream.concat(
                        elsewhere().endings().stream(),
                        timelines().values().stream().flatMap(timeline -> timeline.endings().stream()))
                .sorted(Comparator.comparing(Ending::claim))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns what belongs to no tenure: the claims about no known base, and the notices about mentions, words and areas.
     *
     * @return what is elsewhere
     */
    public Elsewhere elsewhere() {
        return docket.get().elsewhere();
    }

    /**
     * Returns all contradictions.
     *
     * @return those of each tenure, in the order of {@link #tenures}
     */
    public ImmutableList<Contradiction> contradictions() {
        return timelines().values().stream()
                .flatMap(timeline -> timeline.contradictions().stream())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns all notices: those about mentions, words and areas first, which belong to no tenure, then those of each
     * tenure.
     *
     * @return the notices
     */
    public ImmutableList<Notice> notices() {
        return Stream.concat(
                        elsewhere().notices().stream(),
                        timelines().values().stream().flatMap(timeline -> timeline.notices().stream()))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns what is read, and how, in one line.
     *
     * @return such as "Ledger of 2 reports and 0 amendments under cautious, as known at 2026-02-08T00:00:00Z"
     */
    @Override
    public String toString() {
        return ledger + " under " + policy.name()
                + knownAt.map(instant -> ", as known at " + instant).orElse("");
    }

    private Ledger known() {
        return knownAt.map(ledger::asKnownAt).orElse(ledger);
    }

    private Timeline read(TenureFile file) {
        return reading(file).timeline(policy, knownAt);
    }

    private TenureReading reading(TenureFile file) {
        return new TenureReading(file, knownParts(file.tenure()), Optional.empty(), policy);
    }

    private Set<String> knownParts(Tenure tenure) {
        Optional<Base> base = gazetteer.base(tenure.base());
        return base.isPresent()
                ? ImmutableSet.copyOf(Lists.transform(base.get().parts(), Base.Part::id))
                : ImmutableSet.of();
    }
}
