package org.drawdown.reading;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.drawdown.claim.Agent;
import org.drawdown.claim.Destruction;
import org.drawdown.claim.Identity;
import org.drawdown.claim.Movement;
import org.drawdown.claim.Presence;
import org.drawdown.claim.Return;
import org.drawdown.claim.Statement;
import org.drawdown.claim.Withdrawal;
import org.drawdown.estimate.Count;
import org.drawdown.timeline.Contradiction.Kind;
import org.drawdown.timeline.EvidenceClass;

/**
 * Claims of one kind that differ in one respect: the day, the number, who did it, who holds the site, which place it
 * is or how the force left (the design, section 4.5).
 */
final class OneRespect {
    private static final int DAYS_APART_OF_STARTS = 2;

    private final Testimonies testimonies;
    private final Weighing weighing;
    private final Classification classes;
    private final OpposingSides found;

    /**
     * What is said of one tenure.
     *
     * @param testimonies the claims
     * @param weighing which of them stand
     * @param classes the classes of their evidence
     * @param found where to add what is found
     */
    OneRespect(Testimonies testimonies, Weighing weighing, Classification classes, OpposingSides found) {
        this.testimonies = testimonies;
        this.weighing = weighing;
        this.classes = classes;
        this.found = found;
    }

    /**
     * Opposes days of one act in one episode.
     *
     * @param siteDestructions the facts of the destruction of the site
     * @param episodes the episodes between the returns that opened the base again
     */
    void dates(Group siteDestructions, Episodes episodes) {
        dates(testimonies.facts(Act.DEPARTURE), episodes, 1);
        dates(testimonies.facts(Act.HANDOVER), episodes, 1, Weighing::isSameChange);
        dates(testimonies.facts(Act.RETURN), episodes, 1);
        dates(siteDestructions, episodes, 1);
        dates(testimonies.of(Statement.Kind.WITHDRAWAL).where(OneRespect::isStart), episodes, DAYS_APART_OF_STARTS);
    }

    private static boolean isStart(Testimony testimony) {
        return testimony.known.is(Traits.BEGINNING) && testimony.isFact() && !testimony.known.is(Traits.OF_PART);
    }

    private void dates(Group acts, Episodes episodes, int daysApart) {
        dates(acts, episodes, daysApart, (one, other) -> true);
    }

    /** One kind of act, one episode, two dated windows without a common day. */
    private void dates(Group acts, Episodes episodes, int daysApart, BiPredicate<Testimony, Testimony> isOneAct) {
        if (acts.size() < 2) {
            return;
        }
        for (Group ofEpisode : episodes.of(acts.where(Testimony::isDated))) {
            opposeLeading(Kind.DATE, Differences.amongApart(ofEpisode, daysApart, isOneAct));
        }
    }

    /** One unit, overlapping windows, ranges that do not meet. */
    void quantities() {
        Group out = new Group();
        Group in = new Group();
        for (Testimony movement : counted(Statement.Kind.MOVEMENT)) {
            (movement.known.is(Traits.OUTWARD) ? out : in).add(movement);
        }
        quantities(out);
        quantities(in);
        quantities(counted(Statement.Kind.PRESENCE));
        quantities(counted(Statement.Kind.RETURN));
    }

    private void quantities(Group counted) {
        opposeLeading(Kind.QUANTITY, Differences.amongOverlapping(counted, OneRespect::areOtherNumbers));
    }

    private Group counted(Statement.Kind kind) {
        return testimonies
                .of(kind)
                .where(claim -> claim.known.is(Traits.COUNTED) && claim.hasFirst() && claim.isFact());
    }

    private static boolean areOtherNumbers(Testimony one, Testimony other) {
        return one.kind == Statement.Kind.MOVEMENT
                ? isAnyContradicted(vehicles(one), vehicles(other))
                : count(one).contradicts(count(other));
    }

    private static ImmutableList<Count> vehicles(Testimony movement) {
        return ((Movement) movement.statement).convoy().vehicles();
    }

    private static Count count(Testimony counted) {
        Optional<Count> count = counted.kind == Statement.Kind.PRESENCE
                ? ((Presence) counted.statement).count()
                : ((Return) counted.statement).count();
        return count.orElseThrow();
    }

    private static boolean isAnyContradicted(ImmutableList<Count> some, ImmutableList<Count> others) {
        for (int i = 0; i < some.size(); i++) {
            for (int j = 0; j < others.size(); j++) {
                if (some.get(i).contradicts(others.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Opposes who destroyed the site.
     *
     * @param siteDestructions the facts of its destruction
     */
    void agents(Group siteDestructions) {
        opposeLeading(
                Kind.AGENT,
                Differences.amongOverlapping(
                        siteDestructions, (one, other) -> Weighing.isOther(agent(one), agent(other))));
    }

    private static Agent agent(Testimony destruction) {
        return ((Destruction) destruction.statement).agent();
    }

    void holders() {
        opposeLeading(
                Kind.CONTROL,
                Differences.amongOverlapping(
                        testimonies.facts(Act.HANDOVER).where(Testimony::isDated),
                        (one, other) -> Weighing.isOther(Weighing.holder(one), Weighing.holder(other))));
    }

    void identities() {
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

    void manners() {
        opposeLeading(
                Kind.MANNER,
                Differences.among(
                        testimonies.facts(Act.DEPARTURE).where(departure -> departure.known.is(Traits.MANNER)),
                        (one, other) -> !manner(one).equals(manner(other))));
    }

    private static Optional<Withdrawal.Manner> manner(Testimony departure) {
        return ((Withdrawal) departure.statement).manner();
    }

    /**
     * One contradiction for claims of one kind that differ in one respect: what leads and what is with it against the
     * others, against all that differs from it. What does not differ from what leads may differ among itself: then
     * that is one more.
     */
    private void opposeLeading(Kind kind, Differences differences) {
        // What differs from nothing is on no side: "26 or 27 August" is compatible with either day.
        BitSet opposed = differences.opposed();
        while (!opposed.isEmpty()) {
            int leading = leading(differences, opposed);
            BitSet against = differences.differing(opposed, leading);
            BitSet rest = differences.agreeing(opposed, leading);
            Group others = differences.claims(against);
            Group agreeing = differences.claims(differences.differing(rest, against));
            if (others.isAny(other -> other.isContestedIn(agreeing))) {
                found.add(kind, agreeing, others);
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
        BitSet agreeing = new BitSet();
        for (int place = opposed.nextSetBit(0); place >= 0; place = opposed.nextSetBit(place + 1)) {
            boolean accepted = weighing.isAccepted(differences.claims().get(place));
            if (stands && !accepted) {
                continue;
            }
            agreeing.clear();
            agreeing.or(opposed);
            differences.keepAgreeing(agreeing, place);
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
}
