package org.drawdown.reading;

import static org.drawdown.reading.Testimony.haveSeveralVoices;
import static org.drawdown.reading.Testimony.isAny;
import static org.drawdown.reading.Testimony.where;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.drawdown.claim.Agent;
import org.drawdown.claim.Amendment;
import org.drawdown.claim.Destruction;
import org.drawdown.claim.Identity;
import org.drawdown.claim.Movement;
import org.drawdown.claim.Plan;
import org.drawdown.claim.Presence;
import org.drawdown.claim.Return;
import org.drawdown.claim.Statement;
import org.drawdown.claim.Withdrawal;
import org.drawdown.estimate.Count;
import org.drawdown.timeline.Contradiction;
import org.drawdown.timeline.Contradiction.Kind;
import org.drawdown.timeline.EvidenceClass;
import org.drawdown.timeline.ReadingRule;
import org.jspecify.annotations.Nullable;

/**
 * What cannot all hold among the claims about one tenure, admitted or not: one contradiction for each opposing set,
 * with its two sides (the design, section 4.5).
 *
 * <p>Not drowning the user is half the work: compatible vague statements are no contradiction.
 */
final class ContradictionFinder {
    private static final int DAYS_APART_OF_STARTS = 2;
    private static final int DAYS_IN_WHICH_PARTS_ARE_FOUND = 30;

    private final Testimonies testimonies;
    private final Collection<Withdrawn> withdrawn;
    private final Weighing weighing;
    private final Classification classes;
    private final int[] returns;
    private final int[] reopenings;
    private final List<Testimony> siteDestructions;
    private final List<Sides> found = new ArrayList<>();

    /** By rank of each testimony: what contradicts it of the status, if something does. */
    private final @Nullable Opponents[] opponents;

    /** Those that contradict some testimonies together, and what contradicts them besides. */
    private record Opponents(List<Testimony> side, @Nullable Opponents more) {}

    /** What cannot all hold, each side in the order of citation. */
    private record Sides(Kind kind, List<Testimony> one, List<Testimony> other) {
        private static int compare(Sides some, Sides others) {
            int byKind = some.kind.compareTo(others.kind);
            int byOne = byKind != 0 ? byKind : compare(some.one, others.one);
            return byOne != 0 ? byOne : compare(some.other, others.other);
        }

        private static int compare(List<Testimony> side, List<Testimony> another) {
            int common = Math.min(side.size(), another.size());
            for (int i = 0; i < common; i++) {
                if (side.get(i) != another.get(i)) {
                    return Integer.compare(side.get(i).rank, another.get(i).rank);
                }
            }
            return Integer.compare(side.size(), another.size());
        }
    }

    /**
     * Finds them.
     *
     * @param testimonies every claim about the tenure that is in force
     * @param withdrawn the claims about it that are not
     * @param weighing which of them gave way to which
     * @param classes the classes of evidence
     * @param reopenings the days of the returns that opened the base again, in order
     */
    ContradictionFinder(
            Testimonies testimonies,
            Collection<Withdrawn> withdrawn,
            Weighing weighing,
            Classification classes,
            int[] reopenings) {
        this.testimonies = testimonies;
        this.withdrawn = withdrawn;
        this.weighing = weighing;
        this.classes = classes;
        this.opponents = new Opponents[testimonies.all().size()];
        this.siteDestructions = where(
                testimonies.of(Statement.Kind.DESTRUCTION),
                testimony -> testimony.isFact() && testimony.act.isSiteDestruction());
        this.returns = days(where(testimonies.facts(Act.RETURN), Testimony::isAdmitted));
        this.reopenings = reopenings;
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
    }

    /** What was found, each once: by kind, then by the claims. */
    ImmutableList<Contradiction> contradictions() {
        found.sort(Sides::compare);
        List<Contradiction> each = new ArrayList<>(found.size());
        for (int i = 0; i < found.size(); i++) {
            Sides sides = found.get(i);
            if (i == 0 || Sides.compare(found.get(i - 1), sides) != 0) {
                each.add(Contradiction.of(
                        sides.kind,
                        Testimony.claims(sides.one),
                        Testimony.claims(sides.other),
                        ruling(sides.one, sides.other)));
            }
        }
        addRetractions(each);
        // Those of one kind are in their order already: what is withdrawn is ordered by citation.
        each.sort(Comparator.comparing(Contradiction::kind));
        return ImmutableList.copyOf(each);
    }

    /** Adds the ranks of what contradicts a testimony about the status. */
    void addOpponents(Testimony testimony, BitSet ranks) {
        for (Opponents against = opponents[testimony.rank]; against != null; against = against.more) {
            for (Testimony opponent : against.side) {
                ranks.set(opponent.rank);
            }
        }
    }

    private void oppose(List<Testimony> side, List<Testimony> against) {
        Opponents first = new Opponents(against, null);
        for (Testimony testimony : side) {
            Opponents before = opponents[testimony.rank];
            opponents[testimony.rank] = before == null ? first : new Opponents(against, before);
        }
    }

    private static boolean isAboutStatus(Kind kind) {
        return switch (kind) {
            case STATUS, SELF, DENIAL, SCOPE -> true;
            case DATE, ORDER, QUANTITY, AGENT, CONTROL, DIRECTION, DEADLINE, IDENTITY, MANNER, DRIFT, RETRACTION ->
                false;
        };
    }

    private void add(Kind kind, List<Testimony> some, List<Testimony> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return;
        }
        List<Testimony> one = Testimony.each(some);
        List<Testimony> other = Testimony.each(others);
        found.add(new Sides(kind, one, other));
        if (isAboutStatus(kind)) {
            oppose(one, other);
            oppose(other, one);
        }
    }

    /** How an editor ruled on a claim of either side; most tenures have no ruling at all. */
    private Optional<Amendment> ruling(List<Testimony> one, List<Testimony> other) {
        return testimonies.isAnyRuled() && (isAnyRuled(one) || isAnyRuled(other))
                ? Stream.concat(one.stream(), other.stream())
                        .flatMap(testimony -> testimony.ruling().stream())
                        .min(Comparator.comparing(Amendment::kind).thenComparing(Amendment::id))
                : Optional.empty();
    }

    private static boolean isAnyRuled(List<Testimony> side) {
        return isAny(side, testimony -> testimony.ruling().isPresent());
    }

    /** Whether one publisher says both in its own words, or one voice says both in one report. */
    private static boolean isOneSpeaker(Testimony one, Testimony other) {
        return one.voice.equals(other.voice)
                && ((one.isPublishersOwn() && other.isPublishersOwn()) || one.isOfReportOf(other));
    }

    /** Whether anybody but the speaker of a claim is among those of some. */
    private static boolean isAnyOther(List<Testimony> some, Testimony one) {
        for (Testimony other : some) {
            if (!isOneSpeaker(one, other)) {
                return true;
            }
        }
        return false;
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

    private static int[] days(List<Testimony> testimonies) {
        int[] days = new int[testimonies.size()];
        for (int i = 0; i < days.length; i++) {
            days[i] = testimonies.get(i).day;
        }
        Arrays.sort(days);
        return days;
    }

    /** Some acts by the number of their episode, of which there is one more than openings. */
    private static List<List<Testimony>> byEpisode(List<Testimony> acts, int[] openings) {
        if (openings.length == 0) {
            return List.of(acts);
        }
        List<List<Testimony>> episodes = new ArrayList<>(Collections.nCopies(openings.length + 1, List.of()));
        for (Testimony act : acts) {
            int episode = episode(act, openings);
            if (episodes.get(episode).isEmpty()) {
                episodes.set(episode, new ArrayList<>());
            }
            episodes.get(episode).add(act);
        }
        return episodes;
    }

    /** Gone against still there: of others it is the status, of one speaker it is the speaker. */
    private void departures() {
        if (!testimonies.facts(Act.DEPARTURE).isEmpty()) {
            List<List<Testimony>> departures = byEpisode(testimonies.facts(Act.DEPARTURE), returns);
            List<List<Testimony>> evidence = byEpisode(testimonies.facts(), returns);
            for (int episode = 0; episode < departures.size(); episode++) {
                if (!departures.get(episode).isEmpty()) {
                    departures(departures.get(episode), new Opposition(evidence.get(episode)));
                }
            }
        }
        handovers();
    }

    private void departures(List<Testimony> ofEpisode, Opposition opposition) {
        for (List<Testimony> gone : Testimony.byDay(DayOrder.ordered(ofEpisode))) {
            List<Testimony> against = opposition.to(gone.get(0).day, gone);
            if (!against.isEmpty()) {
                boolean oneSpeaker = opposeSelf(gone, against);
                opposeOthers(gone, against, oneSpeaker);
            }
        }
    }

    /** Changes of hands that gave way to the same later evidence are one side. */
    private void handovers() {
        if (testimonies.facts(Act.HANDOVER).isEmpty()) {
            return;
        }
        Map<List<Testimony>, List<Testimony>> handovers = new HashMap<>();
        for (Testimony handover : testimonies.facts(Act.HANDOVER)) {
            Weighing.Loss loss = weighing.loss(handover);
            if (loss != null
                    && loss.rule() == ReadingRule.IMPLIED_GIVES_WAY
                    && isAny(loss.against(), weighing::isAccepted)) {
                handovers
                        .computeIfAbsent(loss.against(), key -> new ArrayList<>())
                        .add(handover);
            }
        }
        handovers.forEach((against, gaveWay) -> add(Kind.ORDER, gaveWay, against));
    }

    /**
     * Opposes what different speakers say.
     *
     * @param gone departures of one day
     * @param against what stands against them
     * @param oneSpeaker whether somebody says both
     */
    private void opposeOthers(List<Testimony> gone, List<Testimony> against, boolean oneSpeaker) {
        boolean dated = isAny(gone, Testimony::hasFirst);
        boolean stands = isAny(gone, weighing::isAccepted);
        List<Testimony> others = new ArrayList<>(against.size());
        for (Testimony other : against) {
            // Two days of departure are a question of the date; presence after one that stands is residual.
            boolean isOtherMatter = (dated && other.act == Act.DEPARTURE) || (stands && other.act == Act.PRESENCE);
            if (!isOtherMatter && (!oneSpeaker || isAnyOther(gone, other))) {
                others.add(other);
            }
        }
        if (!others.isEmpty()) {
            add(Kind.STATUS, oneSpeaker ? where(gone, one -> isAnyOther(others, one)) : gone, others);
        }
    }

    /** Opposes what one speaker says of both; returns whether any does. */
    private boolean opposeSelf(List<Testimony> gone, List<Testimony> against) {
        Map<List<Testimony>, List<Testimony>> alike = new HashMap<>();
        for (Testimony one : gone) {
            List<Testimony> others = where(against, other -> isOneSpeaker(one, other));
            if (!others.isEmpty()) {
                alike.computeIfAbsent(others, key -> new ArrayList<>()).add(one);
            }
        }
        alike.forEach((others, ones) -> add(Kind.SELF, ones, others));
        return !alike.isEmpty();
    }

    /** Destroyed as a whole against in use, and against destroyed in part or found standing. */
    private void destructions() {
        if (siteDestructions.isEmpty()) {
            return;
        }
        List<Testimony> notWhole = where(testimonies.of(Statement.Kind.DESTRUCTION), ContradictionFinder::isNotWhole);
        List<Testimony> used = new ArrayList<>();
        List<Testimony> limited = new ArrayList<>();
        BitSet uses = new BitSet();
        BitSet limits = new BitSet();
        for (Testimony destruction : siteDestructions) {
            List<Testimony> use = weighing.usesOf(destruction);
            if (!use.isEmpty()) {
                used.add(destruction);
                use.forEach(one -> uses.set(one.rank));
            }
            List<Testimony> limit =
                    where(notWhole, fact -> isLimit(fact, destruction) && !isOneSpeaker(fact, destruction));
            if (!limit.isEmpty()) {
                limited.add(destruction);
                limit.forEach(one -> limits.set(one.rank));
            }
        }
        add(Kind.STATUS, used, ofRanks(uses));
        add(Kind.SCOPE, limited, ofRanks(limits));
    }

    private List<Testimony> ofRanks(BitSet ranks) {
        List<Testimony> chosen = new ArrayList<>();
        for (int rank = ranks.nextSetBit(0); rank >= 0; rank = ranks.nextSetBit(rank + 1)) {
            chosen.add(testimonies.get(rank));
        }
        return chosen;
    }

    /** Whether a claim says that of the site only a part was destroyed, or nothing. */
    private static boolean isNotWhole(Testimony fact) {
        return Weighing.isDestructionInPart(fact) || (fact.isFact() && fact.known.is(Traits.INTACT));
    }

    private static boolean isLimit(Testimony notWhole, Testimony destruction) {
        if (Weighing.isDestructionInPart(notWhole)) {
            return notWhole.overlaps(destruction);
        }
        int from = destruction.hasFirst() ? destruction.first : destruction.day;
        return notWhole.day >= from && notWhole.day <= destruction.day + DAYS_IN_WHICH_PARTS_ARE_FOUND;
    }

    private void dates() {
        BiPredicate<Testimony, Testimony> isOtherDay = (one, other) -> isApart(one, other, 1);
        dates(testimonies.facts(Act.DEPARTURE), isOtherDay);
        dates(
                testimonies.facts(Act.HANDOVER),
                (one, other) -> isApart(one, other, 1) && Weighing.isSameChange(one, other));
        dates(testimonies.facts(Act.RETURN), isOtherDay);
        dates(siteDestructions, isOtherDay);
        dates(
                where(testimonies.of(Statement.Kind.WITHDRAWAL), ContradictionFinder::isStart),
                (one, other) -> isApart(one, other, DAYS_APART_OF_STARTS));
    }

    private static boolean isStart(Testimony testimony) {
        return testimony.isFact() && testimony.known.is(Traits.BEGINNING) && !testimony.known.is(Traits.OF_PART);
    }

    /** One kind of act, one episode, two dated windows without a common day. */
    private void dates(List<Testimony> acts, BiPredicate<Testimony, Testimony> differs) {
        List<Testimony> dated = where(acts, Testimony::isDated);
        if (dated.size() > 1) {
            for (List<Testimony> ofEpisode : byEpisode(dated, reopenings)) {
                opposeLeading(Kind.DATE, Differences.among(ofEpisode, differs));
            }
        }
    }

    private static boolean isApart(Testimony one, Testimony other, int daysApart) {
        return one.first - other.last >= daysApart || other.first - one.last >= daysApart;
    }

    /**
     * One contradiction for claims of one kind that differ in one respect: what leads and what is with it against the
     * others, against all that differs from it. What does not differ from what leads may differ among itself: then
     * that is one more.
     */
    private void opposeLeading(Kind kind, Differences differences) {
        // What differs from nothing is on no side: "26 or 27 August" is compatible with either day.
        opposeLeading(kind, differences, differences.opposed());
    }

    private void opposeLeading(Kind kind, Differences differences, BitSet claims) {
        BitSet opposed = claims;
        while (!opposed.isEmpty()) {
            int leading = leading(differences, opposed);
            BitSet against = differences.differing(opposed, leading);
            BitSet rest = differences.agreeing(opposed, leading);
            List<Testimony> others = differences.claims(against);
            List<Testimony> agreeing = differences.claims(differences.differing(rest, against));
            if (isAny(others, other -> isAnyOther(agreeing, other))) {
                add(kind, agreeing, others);
            }
            opposed = differences.differing(rest, rest);
        }
    }

    /** The one that stands if one does, else the one whose agreeing claims are the best evidence, or the most. */
    private int leading(Differences differences, BitSet opposed) {
        int leading = -1;
        boolean stands = false;
        EvidenceClass best = EvidenceClass.UNNAMED_VOICE;
        int most = 0;
        for (int place = opposed.nextSetBit(0); place >= 0; place = opposed.nextSetBit(place + 1)) {
            boolean accepted = weighing.isAccepted(differences.claims().get(place));
            if (stands && !accepted) {
                continue;
            }
            BitSet agreeing = differences.agreeing(opposed, place);
            EvidenceClass evidence = classes.of(differences.claims(), agreeing);
            int size = agreeing.cardinality();
            boolean better = evidence.isBetterThan(best) || (evidence == best && size > most);
            if (better || accepted != stands) {
                leading = place;
                stands = accepted;
                best = evidence;
                most = size;
            }
        }
        return leading;
    }

    /** One unit, overlapping windows, ranges that do not meet. */
    private void quantities() {
        List<Testimony> movements = counted(Statement.Kind.MOVEMENT);
        quantities(where(movements, movement -> movement.known.is(Traits.OUTWARD)));
        quantities(where(movements, movement -> !movement.known.is(Traits.OUTWARD)));
        quantities(counted(Statement.Kind.PRESENCE));
        quantities(counted(Statement.Kind.RETURN));
    }

    private void quantities(List<Testimony> counted) {
        opposeLeading(
                Kind.QUANTITY,
                Differences.amongOverlapping(counted, (one, other) -> isAnyContradicted(counts(one), counts(other))));
    }

    private List<Testimony> counted(Statement.Kind kind) {
        return where(
                testimonies.of(kind), claim -> claim.known.is(Traits.COUNTED) && claim.hasFirst() && claim.isFact());
    }

    private static List<Count> counts(Testimony counted) {
        return switch (counted.kind) {
            case MOVEMENT -> ((Movement) counted.statement).convoy().vehicles();
            case PRESENCE -> ((Presence) counted.statement).count().stream().toList();
            case RETURN -> ((Return) counted.statement).count().stream().toList();
            case WITHDRAWAL, DESTRUCTION, RESTORATION, CONTROL, PLAN, SIGHTING, IDENTITY, ASSESSMENT -> List.of();
        };
    }

    private static boolean isAnyContradicted(List<Count> some, List<Count> others) {
        for (Count one : some) {
            for (Count other : others) {
                if (one.contradicts(other)) {
                    return true;
                }
            }
        }
        return false;
    }

    private void agents() {
        opposeLeading(
                Kind.AGENT,
                Differences.amongOverlapping(
                        siteDestructions, (one, other) -> Weighing.isOther(agent(one), agent(other))));
    }

    private static Agent agent(Testimony destruction) {
        return ((Destruction) destruction.statement).agent();
    }

    private void holders() {
        opposeLeading(
                Kind.CONTROL,
                Differences.amongOverlapping(
                        where(testimonies.facts(Act.HANDOVER), Testimony::isDated),
                        (one, other) -> Weighing.isOther(Weighing.holder(one), Weighing.holder(other))));
    }

    /** Coming in on days on which another voice has the force going out all the while. */
    private void directions() {
        List<Testimony> goingOut = where(
                testimonies.of(Statement.Kind.WITHDRAWAL),
                fact -> fact.isFact() && fact.known.is(Traits.GOING_ON) && fact.isDated());
        if (goingOut.isEmpty()) {
            return;
        }
        List<Testimony> comingIn = new ArrayList<>(where(testimonies.facts(Act.RETURN), Testimony::isDated));
        comingIn.addAll(where(testimonies.facts(Act.REVERSAL), Testimony::isDated));
        BiPredicate<Testimony, Testimony> meet =
                (in, out) -> out.covers(in.first) && out.covers(in.last) && !in.voice.equals(out.voice);
        add(
                Kind.DIRECTION,
                where(goingOut, out -> isAny(comingIn, in -> meet.test(in, out))),
                where(comingIn, in -> isAny(goingOut, out -> meet.test(in, out))));
    }

    /** A plan of a named voice, and a departure that stands and lies wholly after its day. */
    private void deadlines() {
        List<Testimony> kept = where(weighing.accepted(), Testimony::isFact);
        if (kept.isEmpty()) {
            return;
        }
        int earliest = Integer.MAX_VALUE;
        for (Testimony departure : kept) {
            earliest = Math.min(earliest, departure.first);
        }
        for (Testimony testimony : testimonies.of(Statement.Kind.PLAN)) {
            Plan plan = (Plan) testimony.statement;
            boolean binding = plan.step() == Plan.Step.ANNOUNCED || plan.step() == Plan.Step.ORDERED;
            if (binding && testimony.isNamed() && plan.due().latestEpochDay(Testimony.NO_LAST) < earliest) {
                add(Kind.DEADLINE, List.of(testimony), kept);
            }
        }
    }

    private void identities() {
        opposeLeading(
                Kind.IDENTITY,
                Differences.among(
                        testimonies.of(Statement.Kind.IDENTITY),
                        (one, other) ->
                                identity(one).other().equals(identity(other).other())
                                        && identity(one).relation()
                                                != identity(other).relation()));
    }

    private static Identity identity(Testimony testimony) {
        return (Identity) testimony.statement;
    }

    private void manners() {
        opposeLeading(
                Kind.MANNER,
                Differences.among(
                        where(
                                testimonies.facts(Act.DEPARTURE),
                                departure -> manner(departure).isPresent()),
                        (one, other) -> !manner(one).equals(manner(other))));
    }

    private static Optional<Withdrawal.Manner> manner(Testimony departure) {
        return departure.kind == Statement.Kind.WITHDRAWAL
                ? ((Withdrawal) departure.statement).manner()
                : Optional.empty();
    }

    /** A denial against the claim that it denies; without one, against what others claim of the same. */
    private void denials() {
        for (Testimony denial : testimonies.denied()) {
            Optional<String> denied = denial.claim.denies();
            List<Testimony> against = denied.isPresent()
                    ? testimonies.citedAs(denied.get())
                    : where(
                            denial.act == Act.NONE ? List.of() : testimonies.facts(denial.act),
                            fact -> (fact.act != Act.HANDOVER || Weighing.isSameChange(fact, denial))
                                    && fact.overlaps(denial)
                                    && !isOneSpeaker(fact, denial));
            add(Kind.DENIAL, against, List.of(denial));
        }
    }

    /** "The last convoy", where the voice that the report cites says "a convoy". */
    private void drifts() {
        drifts(testimonies.of(Statement.Kind.MOVEMENT));
        drifts(testimonies.of(Statement.Kind.DESTRUCTION));
    }

    private void drifts(List<Testimony> ofKind) {
        for (Testimony stronger : ofKind) {
            if (stronger.isStrong() && stronger.isFact()) {
                List<Testimony> ofReport = testimonies.ofReportOf(stronger);
                // A voice drifts from what another said, never from its own words.
                if (haveSeveralVoices(ofReport)) {
                    add(
                            Kind.DRIFT,
                            List.of(stronger),
                            where(
                                    ofKind,
                                    weaker -> weaker.isFact()
                                            && Drift.isWeaker(weaker.known, stronger.known)
                                            && isAny(ofReport, cited -> cited.voice.equals(weaker.voice))));
                }
            }
        }
    }

    /** What a source said, and what it says in its place. */
    private void addRetractions(List<Contradiction> each) {
        for (Withdrawn former : withdrawn) {
            if (former.replacement().isPresent()) {
                for (Testimony instead :
                        testimonies.citedAs(former.replacement().get())) {
                    each.add(Contradiction.of(
                            Kind.RETRACTION,
                            ImmutableList.of(former.known().claim),
                            ImmutableList.of(instead.claim),
                            instead.ruling()));
                }
            }
        }
    }
}
