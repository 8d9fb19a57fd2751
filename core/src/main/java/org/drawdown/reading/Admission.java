package org.drawdown.reading;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.drawdown.claim.Agent;
import org.drawdown.claim.Claim;
import org.drawdown.claim.Control;
import org.drawdown.claim.Convoy;
import org.drawdown.claim.Destruction;
import org.drawdown.claim.Modality;
import org.drawdown.claim.Movement;
import org.drawdown.claim.Statement;
import org.drawdown.claim.Subject;
import org.drawdown.claim.Withdrawal;
import org.drawdown.place.Mention;
import org.drawdown.timeline.Ending.Outcome;
import org.drawdown.timeline.ReadingRule;

/**
 * Which claims of a tenure become which events (the design, section 4.2).
 *
 * <p>What a claim amounts to is told for every claim, since contradictions are found among all of them; whether it may
 * move a status depends on how it is said.
 */
final class Admission {
    /** For claims that are looked at alone. */
    static final Admission ALONE = new Admission(List.of(), ImmutableSet.of(), Optional.empty());

    private final boolean withdrawalClaimedToo;
    private final Set<String> knownParts;
    private final Optional<String> part;
    private final Map<String, Set<Claim>> partsLeftBy = new HashMap<>();
    private final Set<Claim> drifting;

    /**
     * The claims of one tenure, seen together.
     *
     * @param claims all claims about the tenure, ordered by citation
     * @param knownParts the ids of the known parts of its base
     * @param part the part that is read as if it were a base of its own, if one is
     */
    Admission(List<KnownClaim> claims, Set<String> knownParts, Optional<String> part) {
        this.knownParts = knownParts;
        this.part = part;
        boolean claimedToo = false;
        for (KnownClaim known : claims) {
            claimedToo |= known.is(Traits.START_END_OR_PLAN);
            if (known.is(Traits.OF_PART) && known.mayMove() && isCompleted(known.statement)) {
                partsLeftBy
                        .computeIfAbsent(known.subject.part().orElseThrow(), left -> new HashSet<>())
                        .add(known.claim);
            }
        }
        this.withdrawalClaimedToo = claimedToo;
        this.drifting = Drift.of(claims);
    }

    /** What a claim amounts to, and the rule by which it amounts to nothing. */
    record Finding(Act act, Optional<ReadingRule> rule) {
        private static final ImmutableMap<Act, Finding> OF_ACT =
                Maps.immutableEnumMap(Maps.toMap(EnumSet.allOf(Act.class), act -> new Finding(act, Optional.empty())));
        private static final ImmutableMap<ReadingRule, Finding> OF_NOTHING = Maps.immutableEnumMap(
                Maps.toMap(EnumSet.allOf(ReadingRule.class), rule -> new Finding(Act.NONE, Optional.of(rule))));

        static final Finding REMOVAL = of(Act.REMOVAL);
        static final Finding TRAFFIC = nothing(ReadingRule.TRAFFIC);
        static final Finding SUPPLY = new Finding(Act.SUPPLY, Optional.of(ReadingRule.TRAFFIC));

        static Finding of(Act act) {
            return requireNonNull(OF_ACT.get(act));
        }

        static Finding nothing(ReadingRule rule) {
            return requireNonNull(OF_NOTHING.get(rule));
        }
    }

    /** The rule by which a claim may move nothing, however well it fits, because of how it is said. */
    static Optional<ReadingRule> refusal(Claim claim) {
        if (claim.polarity() == Claim.Polarity.DENIED) {
            return Optional.of(ReadingRule.DENIAL);
        }
        return switch (claim.modality()) {
            case OBSERVED, REPORTED -> Optional.empty();
            case BACKGROUND -> Optional.of(ReadingRule.BACKGROUND);
            case UNVERIFIED -> Optional.of(ReadingRule.UNVERIFIED);
            case PLANNED -> Optional.of(ReadingRule.PLANNED);
            case PREDICTED -> Optional.of(ReadingRule.PREDICTED);
            case INFERRED -> Optional.of(ReadingRule.INFERRED);
        };
    }

    /** How a claim ends by a rule of admission. */
    static Outcome outcome(ReadingRule rule) {
        return switch (rule) {
            case UNRESOLVED_SUBJECT -> Outcome.UNRESOLVED;
            case DENIAL, UNVERIFIED, PREDICTED, INFERRED, BACKGROUND, BEYOND_REPORT, RULING, DRIFTED ->
                Outcome.SET_ASIDE;
            default -> Outcome.RECORDED;
        };
    }

    /** What a statement amounts to, whatever else is claimed: the rule of those that are about no status at all. */
    static Optional<ReadingRule> withoutStatus(Statement statement) {
        return switch (statement.kind()) {
            case PLAN -> Optional.of(ReadingRule.PLAN);
            case SIGHTING -> Optional.of(ReadingRule.SIGHTING);
            case IDENTITY -> Optional.of(ReadingRule.IDENTITY);
            case ASSESSMENT -> Optional.of(ReadingRule.ASSESSMENT);
            case WITHDRAWAL, MOVEMENT, PRESENCE, RETURN, DESTRUCTION, RESTORATION, CONTROL -> Optional.empty();
        };
    }

    Finding find(KnownClaim known) {
        // What is said of a part and what drifts may amount to something else beside other claims.
        boolean dependsOnOthers =
                known.is(Traits.OF_PART) || (known.is(Traits.STRONG) && drifting.contains(known.claim));
        if (dependsOnOthers) {
            return find(known.claim, known.kind);
        }
        return withdrawalClaimedToo && known.is(Traits.CONVOY_OUT) ? Finding.REMOVAL : known.alone;
    }

    /**
     * What a claim amounts to.
     *
     * @param kind the kind of its statement: whoever asks has it at hand, and the statement is told from eleven classes
     *     only once
     */
    Finding find(Claim claim, Statement.Kind kind) {
        Statement statement = claim.statement();
        return switch (kind) {
            case WITHDRAWAL -> withdrawal(claim, (Withdrawal) statement);
            case MOVEMENT -> movement(claim, (Movement) statement);
            case PRESENCE -> Finding.of(Act.PRESENCE);
            case RETURN -> Finding.of(Act.RETURN);
            case DESTRUCTION -> destruction(claim, (Destruction) statement);
            case RESTORATION -> Finding.of(Act.RESTORATION);
            case CONTROL -> control((Control) statement);
            case PLAN, SIGHTING, IDENTITY, ASSESSMENT ->
                Finding.nothing(withoutStatus(statement).orElseThrow());
        };
    }

    private Finding withdrawal(Claim claim, Withdrawal withdrawal) {
        return switch (withdrawal.stage()) {
            case PREPARING -> Finding.nothing(ReadingRule.PREPARATION);
            case BEGUN, ONGOING, PARTIAL -> Finding.REMOVAL;
            case COMPLETED -> Finding.of(isWhole(claim, withdrawal) ? Act.DEPARTURE : Act.REMOVAL);
            case CANCELLED -> Finding.of(Act.REVERSAL);
        };
    }

    private Finding movement(Claim claim, Movement movement) {
        Convoy convoy = movement.convoy();
        return switch (movement.direction()) {
            case OUT -> {
                if (convoy.lastCall() == Convoy.LastCall.BY_VOICE
                        && isWhole(movement.subject())
                        && !drifting.contains(claim)) {
                    yield Finding.of(Act.DEPARTURE);
                }
                // What goes back and forth carries nothing away for good.
                boolean carriesAway = convoy.load() == Convoy.Load.LADEN || convoy.load() == Convoy.Load.MIXED;
                boolean removal = convoy.lastCall() != Convoy.LastCall.NOT_CALLED
                        || (!convoy.shuttle() && (carriesAway || withdrawalClaimedToo));
                yield removal ? Finding.REMOVAL : Finding.TRAFFIC;
            }
            case IN -> {
                if (convoy.load() != Convoy.Load.LADEN || convoy.shuttle()) {
                    yield Finding.TRAFFIC;
                }
                Optional<Mention> origin = convoy.origin();
                boolean fromSisterBase = origin.isPresent() && origin.get().kind() == Mention.Kind.BASE;
                yield fromSisterBase ? Finding.SUPPLY : Finding.of(Act.REVERSAL);
            }
        };
    }

    private Finding destruction(Claim claim, Destruction destruction) {
        return drifting.contains(claim) ? Finding.nothing(ReadingRule.DRIFTED) : destruction(destruction);
    }

    private static Finding destruction(Destruction destruction) {
        if (destruction.isOfWholeSite()) {
            return Finding.of(
                    destruction.agent().kind() == Agent.Kind.THE_FORCE ? Act.OWN_DESTRUCTION : Act.DESTRUCTION);
        }
        return Finding.nothing(
                destruction.scope() == Destruction.Scope.SITE ? ReadingRule.CONDITION_ONLY : ReadingRule.PART_ONLY);
    }

    private Finding control(Control control) {
        if (!isWhole(control.subject())) {
            return Finding.nothing(ReadingRule.PART_ONLY);
        }
        return switch (control.act()) {
            case HANDED_OVER ->
                control.holder().kind() == Agent.Kind.OTHER
                        ? Finding.of(Act.HANDOVER)
                        : Finding.nothing(ReadingRule.HOLDER_ONLY);
            case TAKEN_OVER, SEIZED, ABANDONED, CLOSED -> Finding.of(Act.HANDOVER);
        };
    }

    private boolean isWhole(Subject subject) {
        return subject.isWhole() || (part.isPresent() && subject.part().equals(part));
    }

    /** Whether a completed withdrawal is of the whole base: said so, or the last of all known parts. */
    private boolean isWhole(Claim claim, Withdrawal withdrawal) {
        if (isWhole(withdrawal.subject())) {
            return true;
        }
        return !knownParts.isEmpty()
                && partsLeftBy.keySet().containsAll(knownParts)
                && partsLeftBy.values().stream().anyMatch(claims -> claims.contains(claim));
    }

    private static boolean isCompleted(Statement statement) {
        return statement.kind() == Statement.Kind.WITHDRAWAL
                && ((Withdrawal) statement).stage() == Withdrawal.Stage.COMPLETED;
    }

    /** Whether a claim is said as a fact of the present, not as a plan, a forecast or a conclusion. */
    static boolean isOfFact(Claim claim) {
        return claim.polarity() == Claim.Polarity.AFFIRMED
                && claim.modality() != Modality.PLANNED
                && claim.modality() != Modality.PREDICTED
                && claim.modality() != Modality.INFERRED;
    }
}
