package org.drawdown.reading;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.drawdown.claim.Amendment;
import org.drawdown.claim.Plan;
import org.drawdown.claim.Statement;
import org.drawdown.timeline.Contradiction;
import org.drawdown.timeline.Contradiction.Kind;

/**
 * What cannot all hold among the claims about one tenure, admitted or not: one contradiction for each opposing set,
 * with its two sides (the design, section 4.5).
 *
 * <p>Not drowning the user is half the work: compatible vague statements are no contradiction.
 */
final class ContradictionFinder {
    private static final int DAYS_IN_WHICH_PARTS_ARE_FOUND = 30;

    private final Testimonies testimonies;
    private final List<KnownClaim> withdrawn;
    private final Weighing weighing;
    private final OpposingSides found;

    /**
     * Finds them.
     *
     * @param testimonies every claim about the tenure that is in force
     * @param withdrawn the claims about it that are not, in the order of citation
     * @param weighing which of them gave way to which
     * @param classes the classes of evidence
     * @param reopenings the days of the returns that opened the base again, in order
     */
    ContradictionFinder(
            Testimonies testimonies,
            List<KnownClaim> withdrawn,
            Weighing weighing,
            Classification classes,
            int[] reopenings) {
        this.testimonies = testimonies;
        this.withdrawn = withdrawn;
        this.weighing = weighing;
        this.found = new OpposingSides(testimonies.all().size());
        Group siteDestructions = testimonies
                .of(Statement.Kind.DESTRUCTION)
                .where(testimony -> testimony.act.isSiteDestruction() && testimony.isFact());
        StillThere stillThere = new StillThere(testimonies, weighing, found);
        stillThere.departures(new Episodes(
                testimonies.facts(Act.RETURN).where(Testimony::isAdmitted).days()));
        stillThere.handovers();
        destructions(siteDestructions);
        OneRespect oneRespect = new OneRespect(testimonies, weighing, classes, found);
        oneRespect.dates(siteDestructions, new Episodes(reopenings));
        oneRespect.quantities();
        oneRespect.agents(siteDestructions);
        oneRespect.holders();
        oneRespect.identities();
        oneRespect.manners();
        directions();
        deadlines();
        denials();
        drifts();
    }

    /** What was found, each once: by kind, then by the claims. */
    ImmutableList<Contradiction> contradictions() {
        List<OpposingSides.Sides> each = found.each();
        ImmutableList.Builder<Contradiction> contradictions = ImmutableList.builderWithExpectedSize(each.size());
        int next = 0;
        // What is withdrawn is ordered by citation.
        while (next < each.size() && each.get(next).kind().compareTo(Kind.RETRACTION) < 0) {
            contradictions.add(contradiction(each.get(next++)));
        }
        addRetractions(contradictions);
        while (next < each.size()) {
            contradictions.add(contradiction(each.get(next++)));
        }
        return contradictions.build();
    }

    private Contradiction contradiction(OpposingSides.Sides sides) {
        return Contradiction.of(
                sides.kind(), sides.one().claims(), sides.other().claims(), ruling(sides.one(), sides.other()));
    }

    /** Adds the ranks of what contradicts some testimonies about the status. */
    void addOpponents(Group some, BitSet ranks) {
        found.addOpponents(some, ranks);
    }

    /** How an editor ruled on a claim of either side; most tenures have no ruling at all. */
    private Optional<Amendment> ruling(Group one, Group other) {
        return testimonies.isAnyRuled() && (isAnyRuled(one) || isAnyRuled(other))
                ? Stream.concat(one.stream(), other.stream())
                        .flatMap(testimony -> testimony.ruling().stream())
                        .min(Comparator.comparing(Amendment::kind).thenComparing(Amendment::id))
                : Optional.empty();
    }

    private static boolean isAnyRuled(Group side) {
        return side.isAny(testimony -> testimony.ruling().isPresent());
    }

    /** Destroyed as a whole against in use, and against destroyed in part or found standing. */
    private void destructions(Group siteDestructions) {
        if (siteDestructions.isEmpty()) {
            return;
        }
        Group used = new Group();
        BitSet uses = new BitSet(testimonies.all().size());
        for (Testimony destruction : siteDestructions) {
            Group use = weighing.usesOf(destruction);
            if (!use.isEmpty()) {
                used.add(destruction);
                use.forEach(one -> uses.set(one.rank));
            }
        }
        found.add(Kind.STATUS, used, ofRanks(uses));
        opposeMatching(
                Kind.SCOPE,
                siteDestructions,
                testimonies.of(Statement.Kind.DESTRUCTION).where(ContradictionFinder::isNotWhole),
                (destruction, notWhole) -> isLimit(notWhole, destruction) && !notWhole.isOfSpeakerOf(destruction));
    }

    private Group ofRanks(BitSet ranks) {
        Group chosen = new Group(ranks.cardinality());
        for (int rank = ranks.nextSetBit(0); rank >= 0; rank = ranks.nextSetBit(rank + 1)) {
            chosen.add(testimonies.get(rank));
        }
        return chosen;
    }

    /** Opposes those of some that match any of others to those of the others that match any of some. */
    private void opposeMatching(Kind kind, Group some, Group others, BiPredicate<Testimony, Testimony> match) {
        Group matching = some.where(one -> others.isAny(other -> match.test(one, other)));
        if (!matching.isEmpty()) {
            found.add(kind, matching, others.where(other -> matching.isAny(one -> match.test(one, other))));
        }
    }

    /** Whether a claim says that of the site only a part was destroyed, or nothing. */
    private static boolean isNotWhole(Testimony fact) {
        return Weighing.isDestructionInPart(fact) || (fact.known.is(Traits.INTACT) && fact.isFact());
    }

    private static boolean isLimit(Testimony notWhole, Testimony destruction) {
        if (Weighing.isDestructionInPart(notWhole)) {
            return notWhole.overlaps(destruction);
        }
        int from = destruction.hasFirst() ? destruction.first : destruction.day;
        return notWhole.day >= from && notWhole.day <= destruction.day + DAYS_IN_WHICH_PARTS_ARE_FOUND;
    }

    /** Coming in on days on which another voice has the force going out all the while. */
    private void directions() {
        Group goingOut = testimonies
                .of(Statement.Kind.WITHDRAWAL)
                .where(fact -> fact.known.is(Traits.GOING_ON) && fact.isFact() && fact.isDated());
        if (goingOut.isEmpty()) {
            return;
        }
        Group comingIn = testimonies.facts(Act.RETURN).where(Testimony::isDated);
        comingIn.addAll(testimonies.facts(Act.REVERSAL).where(Testimony::isDated));
        opposeMatching(
                Kind.DIRECTION,
                goingOut,
                comingIn.each(),
                (out, in) -> out.covers(in.first) && out.covers(in.last) && !in.voice.equals(out.voice));
    }

    /** A plan of a named voice, and a departure that stands and lies wholly after its day. */
    private void deadlines() {
        Group kept = weighing.accepted().where(Testimony::isFact).each();
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
                found.add(Kind.DEADLINE, Group.of(testimony), kept);
            }
        }
    }

    /** A denial against the claim that it denies; without one, against what others claim of the same. */
    private void denials() {
        for (Testimony denial : testimonies.denied()) {
            Optional<String> denied = denial.claim.denies();
            Group against = denied.isPresent() ? testimonies.citedAs(denied.get()) : othersOfTheSame(denial);
            found.add(Kind.DENIAL, against, Group.of(denial));
        }
    }

    private Group othersOfTheSame(Testimony denial) {
        Group alike = denial.act == Act.NONE ? new Group() : testimonies.facts(denial.act);
        return alike.where(fact -> (fact.act != Act.HANDOVER || Weighing.isSameChange(fact, denial))
                && fact.overlaps(denial)
                && !fact.isOfSpeakerOf(denial));
    }

    /** "The last convoy", where the voice that the report cites says "a convoy". */
    private void drifts() {
        drifts(testimonies.of(Statement.Kind.MOVEMENT));
        drifts(testimonies.of(Statement.Kind.DESTRUCTION));
    }

    private void drifts(Group ofKind) {
        for (Testimony stronger : ofKind) {
            if (stronger.isStrong() && stronger.isFact()) {
                Group ofReport = testimonies.ofReportOf(stronger);
                // A voice drifts from what another said, never from its own words.
                if (ofReport.hasSeveralVoices()) {
                    found.add(
                            Kind.DRIFT,
                            Group.of(stronger),
                            ofKind.where(weaker -> weaker.isFact()
                                    && Drift.isWeaker(weaker.known, stronger.known)
                                    && ofReport.isAny(cited -> cited.voice.equals(weaker.voice))));
                }
            }
        }
    }

    /** What a source said, and what it says in its place. */
    private void addRetractions(ImmutableList.Builder<Contradiction> each) {
        for (KnownClaim former : withdrawn) {
            Optional<String> replacement = former.withdrawn.flatMap(Withdrawn::replacement);
            if (replacement.isPresent()) {
                for (Testimony instead : testimonies.citedAs(replacement.get())) {
                    each.add(Contradiction.of(
                            Kind.RETRACTION,
                            ImmutableList.of(former.claim),
                            ImmutableList.of(instead.claim),
                            instead.ruling()));
                }
            }
        }
    }
}
