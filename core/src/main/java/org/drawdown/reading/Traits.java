package org.drawdown.reading;

import org.drawdown.claim.Agent;
import org.drawdown.claim.Claim;
import org.drawdown.claim.Convoy;
import org.drawdown.claim.Destruction;
import org.drawdown.claim.Movement;
import org.drawdown.claim.Plan;
import org.drawdown.claim.Presence;
import org.drawdown.claim.Return;
import org.drawdown.claim.Statement;
import org.drawdown.claim.Subject;
import org.drawdown.claim.Withdrawal;
import org.drawdown.source.Attribution;

/** What is asked of a claim again and again and is answered by yes or no; a set of traits is the sum of them. */
final class Traits {
    static final int PUBLISHERS_OWN = 1;
    static final int FIRST_HAND = 1 << 1;

    /** A voice with a name stands behind its words. */
    static final int NAMED = 1 << 2;

    static final int DENIED = 1 << 3;

    /** It is said as a fact of the present. */
    static final int OF_FACT = 1 << 4;

    static final int OF_PART = 1 << 5;

    /**
     * It says, and does not deny, that a withdrawal began, ended or is planned and not called off: beside such a claim
     * a convoy out is removal.
     */
    static final int START_END_OR_PLAN = 1 << 6;

    /** A convoy goes out, not back and forth, and is not called the last. */
    static final int CONVOY_OUT = 1 << 7;

    /** It has the strongest word for its matter, from somebody who need not have it from a voice. */
    static final int STRONG = 1 << 8;

    /** Something was destroyed that is less than the site. */
    static final int LESS_THAN_SITE = 1 << 9;

    /** The state that it tells of holds throughout the window, whatever it amounts to. */
    static final int STATE = 1 << 10;

    /** A withdrawal began. */
    static final int BEGINNING = 1 << 11;

    /** A withdrawal goes on. */
    static final int GOING_ON = 1 << 12;

    /** A convoy goes out. */
    static final int OUTWARD = 1 << 13;

    /** It says how many. */
    static final int COUNTED = 1 << 14;

    /** Of the site a part that is not named was destroyed. */
    static final int DESTROYED_IN_PART = 1 << 15;

    /** Nothing was destroyed. */
    static final int INTACT = 1 << 16;

    /** It says how the force leaves. */
    static final int MANNER = 1 << 17;

    private Traits() {}

    /**
     * The traits of a claim.
     *
     * @param kind the kind of its statement
     * @param subject what its statement is about
     */
    static int of(Claim claim, Statement.Kind kind, Subject subject) {
        Attribution attribution = claim.attribution();
        boolean own = attribution.isPublishersOwn();
        boolean denied = claim.polarity() == Claim.Polarity.DENIED;
        int ofStatement = of(claim.statement(), kind, own);
        return when(PUBLISHERS_OWN, own)
                | when(FIRST_HAND, attribution.isFirstHand())
                | when(NAMED, attribution.standing() == Attribution.Standing.NAMED)
                | when(DENIED, denied)
                | when(OF_FACT, Admission.isOfFact(claim))
                | when(OF_PART, !subject.isWhole())
                | (denied ? ofStatement & ~START_END_OR_PLAN : ofStatement);
    }

    private static int of(Statement statement, Statement.Kind kind, boolean own) {
        return switch (kind) {
            case WITHDRAWAL -> of((Withdrawal) statement);
            case MOVEMENT -> of((Movement) statement, own);
            case PRESENCE ->
                STATE | when(COUNTED, ((Presence) statement).count().isPresent());
            case RETURN -> STATE | when(COUNTED, ((Return) statement).count().isPresent());
            case DESTRUCTION -> of((Destruction) statement, own);
            case CONTROL -> START_END_OR_PLAN;
            case PLAN -> when(START_END_OR_PLAN, ((Plan) statement).step() != Plan.Step.SUSPENDED);
            case RESTORATION, SIGHTING, IDENTITY, ASSESSMENT -> 0;
        };
    }

    private static int of(Withdrawal withdrawal) {
        int stage = switch (withdrawal.stage()) {
            case ONGOING -> START_END_OR_PLAN | STATE | GOING_ON;
            case PARTIAL, PREPARING -> START_END_OR_PLAN | STATE;
            case BEGUN -> START_END_OR_PLAN | BEGINNING;
            case COMPLETED -> START_END_OR_PLAN;
            case CANCELLED -> 0;
        };
        return stage | when(MANNER, withdrawal.manner().isPresent());
    }

    private static int of(Movement movement, boolean own) {
        Convoy convoy = movement.convoy();
        boolean outward = movement.direction() == Movement.Direction.OUT;
        int last = switch (convoy.lastCall()) {
            case NOT_CALLED -> when(CONVOY_OUT, outward && !convoy.shuttle());
            case BY_REPUBLISHER -> START_END_OR_PLAN | STRONG;
            case BY_VOICE -> START_END_OR_PLAN | when(STRONG, own);
        };
        return last | when(OUTWARD, outward) | when(COUNTED, !convoy.vehicles().isEmpty());
    }

    private static int of(Destruction destruction, boolean own) {
        boolean whole = destruction.isOfWholeSite();
        boolean intact = destruction.extent() == Destruction.Extent.INTACT;
        boolean unnamedPart = destruction.scope() == Destruction.Scope.PART
                && destruction.subject().part().isEmpty();
        return when(INTACT, intact)
                | when(LESS_THAN_SITE, !intact && destruction.scope() != Destruction.Scope.SITE)
                | when(DESTROYED_IN_PART, !intact && unnamedPart)
                | when(STRONG, whole && own)
                | when(START_END_OR_PLAN, whole && destruction.agent().kind() == Agent.Kind.THE_FORCE);
    }

    private static int when(int trait, boolean holds) {
        return holds ? trait : 0;
    }
}
