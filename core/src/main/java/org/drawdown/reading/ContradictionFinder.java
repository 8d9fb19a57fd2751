package org.drawdown.reading;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drawdown.claim.Agent;
import org.drawdown.claim.Amendment;
import org.drawdown.claim.Claim;
import org.drawdown.claim.Destruction;
import org.drawdown.claim.Identity;
import org.drawdown.claim.Movement;
import org.drawdown.claim.Plan;
import org.drawdown.claim.Presence;
import org.drawdown.claim.Return;
import org.drawdown.claim.Statement;
import org.drawdown.claim.Withdrawal;
import org.drawdown.estimate.Count;
import org.drawdown.source.Attribution.Standing;
import org.drawdown.timeline.Contradiction;
import org.drawdown.timeline.Contradiction.Kind;
import org.drawdown.timeline.ReadingRule;

/**
 * What cannot all hold among the claims about one tenure, admitted or not: one contradiction for each opposing set,
 * with its two sides (the design, section 4.5).
 *
 * <p>Not drowning the user is half the work: compatible vague statements are no contradiction.
 */
final class ContradictionFinder {
    private static final int DAYS_APART_OF_STARTS = 2;
    private static final int DAYS_IN_WHICH_PARTS_ARE_FOUND = 30;

    private static final Comparator<Iterable<Claim>> IN_ORDER =
            Comparators.lexicographical(Comparator.<Claim>naturalOrder());

    private final List<Testimony> all;
    private final List<Testimony> facts;
    private final Collection<Withdrawn> withdrawn;
    private final Map<Claim, Amendment> rulings;
    private final Weighing weighing;
    private final Classification classes;
    private final int[] returns;
    private final int[] reopenings;
    private final Set<Contradiction> found = new LinkedHashSet<>();

    /**
     * Finds them.
     *
     * @param all every claim about the tenure that is in force
     * @param withdrawn the claims about it that are not
     * @param rulings how an editor ruled on claims
     * @param weighing which of them gave way to which
     * @param classes the classes of evidence
     * @param reopenings the days of the returns that opened the base again
     */
    ContradictionFinder(
            List<Testimony> all,
            Collection<Withdrawn> withdrawn,
            Map<Claim, Amendment> rulings,
            Weighing weighing,
            Classification classes,
            Collection<Integer> reopenings) {
        this.all = all;
        this.withdrawn = withdrawn;
        this.rulings = rulings;
        this.facts = all.stream()
                .filter(testimony -> testimony.isPlaced() && Admission.isOfFact(testimony.claim))
                .collect(Collectors.toList());
        this.weighing = weighing;
        this.classes = classes;
        this.returns = facts.stream()
                .filter(testimony -> testimony.act == Act.RETURN && testimony.isAdmitted())
                .mapToInt(testimony -> testimony.day)
                .sorted()
                .toArray();
        this.reopenings =
                reopenings.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    ImmutableList<Contradiction> find() {
        departures();
        destructions();
        dates();
        quantities();
        agents();
        holders();
        directions();
        deadlines();
        identities();
        manners();
        denials();
        drifts();
        retractions();
        return found.stream()
                .sorted(Comparator.comparing(Contradiction::kind)
                        .thenComparing(Contradiction::one, IN_ORDER)
                        .thenComparing(Contradiction::other, IN_ORDER))
                .collect(ImmutableList.toImmutableList());
    }

    private void add(Kind kind, Collection<Testimony> one, Collection<Testimony> other) {
        Set<Testimony> both = Sets.intersection(new LinkedHashSet<>(one), new LinkedHashSet<>(other));
        if (!one.isEmpty() && !other.isEmpty() && both.isEmpty()) {
            add(kind, claims(one), claims(other));
        }
    }

    private void add(Kind kind, ImmutableList<Claim> one, ImmutableList<Claim> other) {
        Optional<Amendment> ruling = Stream.concat(one.stream(), other.stream())
                .filter(rulings::containsKey)
                .map(rulings::get)
                .min(Comparator.comparing(Amendment::kind).thenComparing(Amendment::id));
        found.add(Contradiction.of(kind, one, other, ruling));
    }

    private static ImmutableList<Claim> claims(Collection<Testimony> testimonies) {
        return testimonies.stream()
                .distinct()
                .sorted(Testimony.BY_REF)
                .map(testimony -> testimony.claim)
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether one publisher says both in its own words, or one voice says both in one report. */
    private static boolean isOneSpeaker(Testimony one, Testimony other) {
        return one.voice().equals(other.voice())
                && ((one.isPublishersOwn() && other.isPublishersOwn())
                        || one.claim.report().equals(other.claim.report()));
    }

    private static List<Testimony> where(Collection<Testimony> testimonies, Predicate<Testimony> condition) {
        return testimonies.stream().filter(condition).collect(Collectors.toList());
    }

    private static boolean isOf(Testimony testimony, Statement.Kind kind) {
        return testimony.claim.statement().kind() == kind;
    }

    // A return is the last event of its day: what else counts on that day belongs to the episode before.
    private static int episode(Testimony testimony, int[] openings) {
        int day = testimony.act == Act.RETURN ? testimony.day : testimony.day - 1;
        int index = Arrays.binarySearch(openings, day);
        if (index < 0) {
            return -index - 1;
        }
        while (index < openings.length && openings[index] <= day) {
            index++;
        }
        return index;
    }

    /** Gone against still there: of others it is the status, of one speaker it is the speaker. */
    private void departures() {
        TreeMap<Integer, List<Testimony>> byDay = where(facts, fact -> fact.act == Act.DEPARTURE).stream()
                .collect(Collectors.groupingBy(fact -> fact.day, TreeMap::new, Collectors.toList()));
        byDay.forEach((day, gone) -> {
            int episode = episode(gone.get(0), returns);
            List<Testimony> inEpisode = where(facts, fact -> episode(fact, returns) == episode);
            boolean dated = gone.stream().anyMatch(Testimony::hasFirst);
            Set<String> voices = gone.stream().map(Testimony::voice).collect(Collectors.toSet());
            List<Testimony> against = Opposition.to(day, dated, voices, inEpisode);
            opposeOthers(gone, against, dated);
            opposeSelf(gone, against);
        });
        // Changes of hands that gave way to the same later evidence are one side.
        where(facts, fact -> fact.act == Act.HANDOVER).stream()
                .filter(handover -> weighing.loss(handover)
                        .filter(loss -> loss.rule() == ReadingRule.IMPLIED_GIVES_WAY)
                        .filter(loss -> loss.against().stream().anyMatch(weighing::isAccepted))
                        .isPresent())
                .collect(Collectors.groupingBy(
                        handover -> weighing.loss(handover).orElseThrow().against(),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .forEach((against, handovers) -> add(Kind.ORDER, handovers, against));
    }

    private void opposeOthers(List<Testimony> gone, List<Testimony> against, boolean dated) {
        boolean stands = gone.stream().anyMatch(weighing::isAccepted);
        List<Testimony> others = where(
                against,
                other -> gone.stream().anyMatch(one -> !isOneSpeaker(one, other))
                        // Two days of departure are a question of the date; presence after one that stands is residual.
                        && !(dated && other.act == Act.DEPARTURE)
                        && !(stands && other.act == Act.PRESENCE));
        add(Kind.STATUS, where(gone, one -> others.stream().anyMatch(other -> !isOneSpeaker(one, other))), others);
    }

    private void opposeSelf(List<Testimony> gone, List<Testimony> against) {
        gone.stream()
                .collect(Collectors.groupingBy(
                        one -> where(against, other -> isOneSpeaker(one, other)),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .forEach((others, alike) -> add(Kind.SELF, alike, others));
    }

    /** Destroyed as a whole against in use, and against destroyed in part or found standing. */
    private void destructions() {
        List<Testimony> destructions = where(facts, fact -> fact.act.isSiteDestruction());
        Set<Testimony> used = new LinkedHashSet<>();
        Set<Testimony> uses = new LinkedHashSet<>();
        Set<Testimony> limited = new LinkedHashSet<>();
        Set<Testimony> limits = new LinkedHashSet<>();
        for (Testimony destruction : destructions) {
            List<Testimony> use = weighing.usesOf(destruction);
            if (!use.isEmpty()) {
                used.add(destruction);
                uses.addAll(use);
            }
            List<Testimony> limit = where(all, fact -> isLimit(fact, destruction) && !isOneSpeaker(fact, destruction));
            if (!limit.isEmpty()) {
                limited.add(destruction);
                limits.addAll(limit);
            }
        }
        add(Kind.STATUS, used, uses);
        add(Kind.SCOPE, limited, limits);
    }

    private static boolean isLimit(Testimony fact, Testimony destruction) {
        if (Weighing.isDestructionInPart(fact)) {
            return fact.overlaps(destruction);
        }
        if (!isOf(fact, Statement.Kind.DESTRUCTION) || !fact.isPlaced() || !Admission.isOfFact(fact.claim)) {
            return false;
        }
        int from = destruction.hasFirst() ? destruction.first : destruction.day;
        return ((Destruction) fact.claim.statement()).extent() == Destruction.Extent.INTACT
                && fact.day >= from
                && fact.day <= destruction.day + DAYS_IN_WHICH_PARTS_ARE_FOUND;
    }

    private void dates() {
        dates(where(facts, fact -> fact.act == Act.DEPARTURE), (one, other) -> isApart(one, other, 1));
        dates(
                where(facts, fact -> fact.act == Act.HANDOVER),
                (one, other) -> isApart(one, other, 1) && Weighing.isSameChange(one, other));
        dates(where(facts, fact -> fact.act == Act.RETURN), (one, other) -> isApart(one, other, 1));
        dates(where(facts, fact -> fact.act.isSiteDestruction()), (one, other) -> isApart(one, other, 1));
        dates(where(facts, ContradictionFinder::isStart), (one, other) -> isApart(one, other, DAYS_APART_OF_STARTS));
    }

    private static boolean isStart(Testimony testimony) {
        return isOf(testimony, Statement.Kind.WITHDRAWAL)
                && ((Withdrawal) testimony.claim.statement()).stage() == Withdrawal.Stage.BEGUN
                && testimony.claim.statement().subject().isWhole();
    }

    /** One kind of act, one episode, two dated windows without a common day. */
    private void dates(List<Testimony> acts, BiPredicate<Testimony, Testimony> differs) {
        where(acts, Testimony::isDated).stream()
                .collect(Collectors.groupingBy(act -> episode(act, reopenings), TreeMap::new, Collectors.toList()))
                .values()
                .forEach(ofEpisode -> opposeLeading(Kind.DATE, ofEpisode, differs));
    }

    private static boolean isApart(Testimony one, Testimony other, int daysApart) {
        return one.first - other.last >= daysApart || other.first - one.last >= daysApart;
    }

    /**
     * One contradiction for claims of one kind that differ in one respect: what leads and what is with it against the
     * others, against all that differs from it. What does not differ from what leads may differ among itself: then
     * that is one more.
     */
    private void opposeLeading(Kind kind, List<Testimony> claims, BiPredicate<Testimony, Testimony> differs) {
        // What differs from nothing is on no side: "26 or 27 August" is compatible with either day.
        List<Testimony> opposed = where(claims, claim -> claims.stream().anyMatch(other -> differs.test(claim, other)));
        leading(opposed, differs).ifPresent(leading -> {
            List<Testimony> others = where(opposed, other -> differs.test(leading, other));
            List<Testimony> rest = where(opposed, other -> !differs.test(leading, other));
            List<Testimony> agreeing =
                    where(rest, claim -> others.stream().anyMatch(other -> differs.test(claim, other)));
            boolean onlySelf =
                    others.stream().allMatch(other -> agreeing.stream().allMatch(one -> isOneSpeaker(one, other)));
            if (!onlySelf) {
                add(kind, agreeing, others);
            }
            opposeLeading(kind, rest, differs);
        });
    }

    /**
     * Of the claims that differ from any, the one that stands if one does, else the one whose agreeing claims are the
     * best evidence. What is compatible with all of them, such as "on the 26th or the 27th", leads none.
     */
    private Optional<Testimony> leading(List<Testimony> claims, BiPredicate<Testimony, Testimony> differs) {
        return claims.stream()
                .filter(claim -> claims.stream().anyMatch(other -> differs.test(claim, other)))
                .min(Comparator.comparing((Testimony claim) -> !weighing.isAccepted(claim))
                        .thenComparing(claim -> classes.of(where(claims, other -> !differs.test(claim, other))))
                        .thenComparing(claim -> -where(claims, other -> !differs.test(claim, other))
                                .size())
                        .thenComparing(Testimony.BY_REF));
    }

    /** One unit, overlapping windows, ranges that do not meet. */
    private void quantities() {
        for (Movement.Direction direction : Movement.Direction.values()) {
            quantities(where(
                    facts,
                    fact -> isOf(fact, Statement.Kind.MOVEMENT)
                            && ((Movement) fact.claim.statement()).direction() == direction));
        }
        quantities(where(facts, fact -> isOf(fact, Statement.Kind.PRESENCE)));
        quantities(where(facts, fact -> isOf(fact, Statement.Kind.RETURN)));
    }

    private void quantities(List<Testimony> claims) {
        opposeLeading(
                Kind.QUANTITY,
                where(claims, claim -> claim.hasFirst() && !counts(claim).isEmpty()),
                (one, other) -> one.overlaps(other)
                        && counts(one).stream()
                                .anyMatch(count -> counts(other).stream().anyMatch(count::contradicts)));
    }

    private static List<Count> counts(Testimony testimony) {
        Statement statement = testimony.claim.statement();
        return switch (statement.kind()) {
            case MOVEMENT -> ((Movement) statement).convoy().vehicles();
            case PRESENCE -> ((Presence) statement).count().stream().toList();
            case RETURN -> ((Return) statement).count().stream().toList();
            case WITHDRAWAL, DESTRUCTION, RESTORATION, CONTROL, PLAN, SIGHTING, IDENTITY, ASSESSMENT -> List.of();
        };
    }

    private void agents() {
        opposeLeading(
                Kind.AGENT,
                where(facts, fact -> fact.act.isSiteDestruction()),
                (one, other) -> one.overlaps(other) && Weighing.isOther(agent(one), agent(other)));
    }

    private static Agent agent(Testimony destruction) {
        return ((Destruction) destruction.claim.statement()).agent();
    }

    private void holders() {
        opposeLeading(
                Kind.CONTROL,
                where(facts, fact -> fact.act == Act.HANDOVER && fact.isDated()),
                (one, other) -> one.overlaps(other) && Weighing.isOther(Weighing.holder(one), Weighing.holder(other)));
    }

    /** Coming in on days on which another voice has the force going out all the while. */
    private void directions() {
        List<Testimony> goingOut = where(
                facts,
                fact -> isOf(fact, Statement.Kind.WITHDRAWAL)
                        && ((Withdrawal) fact.claim.statement()).stage() == Withdrawal.Stage.ONGOING
                        && fact.isDated());
        List<Testimony> comingIn =
                where(facts, fact -> (fact.act == Act.RETURN || fact.act == Act.REVERSAL) && fact.isDated());
        BiPredicate<Testimony, Testimony> meet = (in, out) ->
                out.covers(in.first) && out.covers(in.last) && !in.voice().equals(out.voice());
        add(
                Kind.DIRECTION,
                where(goingOut, out -> comingIn.stream().anyMatch(in -> meet.test(in, out))),
                where(comingIn, in -> goingOut.stream().anyMatch(out -> meet.test(in, out))));
    }

    /** A plan of a named voice, and a departure that stands and lies wholly after its day. */
    private void deadlines() {
        List<Testimony> kept = where(facts, weighing::isAccepted);
        for (Testimony testimony : where(all, fact -> isOf(fact, Statement.Kind.PLAN))) {
            Plan plan = (Plan) testimony.claim.statement();
            Optional<Integer> due = plan.due().latest().map(Testimony::day);
            boolean binding = plan.step() == Plan.Step.ANNOUNCED || plan.step() == Plan.Step.ORDERED;
            boolean named = testimony.claim.attribution().standing() == Standing.NAMED;
            if (due.isPresent() && binding && named) {
                boolean inTime = kept.stream().anyMatch(departure -> departure.first <= due.get());
                add(
                        Kind.DEADLINE,
                        List.of(testimony),
                        inTime ? List.of() : where(kept, departure -> departure.first > due.get()));
            }
        }
    }

    private void identities() {
        List<Testimony> identities = where(all, fact -> isOf(fact, Statement.Kind.IDENTITY));
        opposeLeading(
                Kind.IDENTITY,
                identities,
                (one, other) -> identity(one).other().equals(identity(other).other())
                        && identity(one).relation() != identity(other).relation());
    }

    private static Identity identity(Testimony testimony) {
        return (Identity) testimony.claim.statement();
    }

    private void manners() {
        opposeLeading(
                Kind.MANNER,
                where(facts, fact -> fact.act == Act.DEPARTURE && manner(fact).isPresent()),
                (one, other) -> !manner(one).equals(manner(other)));
    }

    private static Optional<Withdrawal.Manner> manner(Testimony departure) {
        return isOf(departure, Statement.Kind.WITHDRAWAL)
                ? ((Withdrawal) departure.claim.statement()).manner()
                : Optional.empty();
    }

    /** A denial against the claim that it denies; without one, against what others claim of the same. */
    private void denials() {
        for (Testimony denial : where(all, fact -> fact.claim.polarity() == Claim.Polarity.DENIED)) {
            Optional<String> denied = denial.claim.denies();
            List<Testimony> against = denied.isPresent()
                    ? where(all, fact -> fact.claim.ref().equals(denied.get()))
                    : where(
                            facts,
                            fact -> fact.act == denial.act
                                    && fact.act != Act.NONE
                                    && (fact.act != Act.HANDOVER || Weighing.isSameChange(fact, denial))
                                    && fact.overlaps(denial)
                                    && !isOneSpeaker(fact, denial));
            add(Kind.DENIAL, against, List.of(denial));
        }
    }

    /** "The last convoy", where the voice that the report cites says "a convoy". */
    private void drifts() {
        List<Testimony> matters = where(facts, fact -> Drift.isOfConvoyOrDestruction(fact.claim));
        for (Testimony stronger : where(matters, matter -> Drift.isStrong(matter.claim))) {
            Set<String> cited = where(all, fact -> fact.claim.report().equals(stronger.claim.report())).stream()
                    .map(Testimony::voice)
                    .collect(Collectors.toSet());
            add(
                    Kind.DRIFT,
                    List.of(stronger),
                    where(
                            matters,
                            weaker -> cited.contains(weaker.voice()) && Drift.isWeaker(weaker.claim, stronger.claim)));
        }
    }

    /** What a source said, and what it says in its place. */
    private void retractions() {
        for (Withdrawn former : withdrawn) {
            all.stream()
                    .map(testimony -> testimony.claim)
                    .filter(claim -> former.replacement().equals(Optional.of(claim.ref())))
                    .forEach(claim ->
                            add(Kind.RETRACTION, ImmutableList.of(former.known().claim()), ImmutableList.of(claim)));
        }
    }
}
