package org.drawdown.reading;

import java.util.BitSet;
import java.util.Optional;
import org.drawdown.claim.Agent;
import org.drawdown.claim.Control;
import org.drawdown.claim.Destruction;
import org.drawdown.claim.Statement;
import org.drawdown.status.StatusEvent;
import org.drawdown.timeline.Evidence;
import org.drawdown.timeline.EvidenceClass;
import org.jspecify.annotations.Nullable;

/** The class of the evidence that claims of one tenure make together (the design, section 4.3). */
final class Classification {
    private static final int FIRST_HAND = 1;
    private static final int NAMED = 1 << 1;
    /** The side that leaves, by name. */
    private static final int LEAVING = 1 << 2;
    /** The side that takes over, by name. */
    private static final int TAKING_OVER = 1 << 3;

    private static final int ADDS_VOICE = 1 << 4;

    /** What makes the class of a group, by rank of each testimony. */
    private final int[] traits;

    /**
     * The classes of groups of some claims.
     *
     * @param force the force that leaves
     * @param testimonies the claims
     */
    Classification(String force, Testimonies testimonies) {
        this.traits = new int[testimonies.all().size()];
        for (int rank = 0; rank < traits.length; rank++) {
            traits[rank] = ADDS_VOICE | traits(force, testimonies.get(rank));
        }
        for (Group ofReport : testimonies.ofSharedReports()) {
            for (Testimony testimony : ofReport) {
                // A publisher's own words in a report that cites a voice on that same event add no voice.
                if (testimony.isPublishersOwn() && ofReport.isAny(other -> isVoiceOn(testimony.act, other))) {
                    traits[testimony.rank] &= ~ADDS_VOICE;
                }
            }
        }
    }

    private static boolean isVoiceOn(Act act, Testimony testimony) {
        return testimony.act == act && !testimony.isPublishersOwn();
    }

    private static int traits(String force, Testimony testimony) {
        if (testimony.isFirstHand()) {
            return FIRST_HAND;
        }
        if (!testimony.isNamed()) {
            return 0;
        }
        Optional<String> speaksFor = testimony.speaksFor();
        if (speaksFor.isEmpty()) {
            return NAMED;
        }
        boolean leaving = speaksFor.get().equals(force) && isOwnAct(testimony);
        boolean takingOver = speaksFor.equals(receiver(testimony));
        return NAMED | (leaving ? LEAVING : 0) | (takingOver ? TAKING_OVER : 0);
    }

    EvidenceClass of(Group group) {
        Sum sum = new Sum();
        for (int i = 0; i < group.size() && !sum.isBest(); i++) {
            sum.add(group.get(i));
        }
        return sum.evidenceClass();
    }

    /** The class of those of some claims that have certain places. */
    EvidenceClass of(Group claims, BitSet places) {
        Sum sum = new Sum();
        for (int place = places.nextSetBit(0); place >= 0 && !sum.isBest(); place = places.nextSetBit(place + 1)) {
            sum.add(claims.get(place));
        }
        return sum.evidenceClass();
    }

    /** What claims of a group have together. */
    private final class Sum {
        private int together;
        private boolean several;
        private @Nullable String voice;

        void add(Testimony testimony) {
            int own = traits[testimony.rank];
            together |= own;
            if ((own & ADDS_VOICE) != 0) {
                several = several || (voice != null && !voice.equals(testimony.voice));
                voice = testimony.voice;
            }
        }

        /** Whether no other claim can make the class better. */
        boolean isBest() {
            return (together & FIRST_HAND) != 0;
        }

        EvidenceClass evidenceClass() {
            if (isBest()) {
                return EvidenceClass.FIRST_HAND;
            }
            boolean leaving = (together & LEAVING) != 0;
            boolean takingOver = (together & TAKING_OVER) != 0;
            if (leaving || takingOver) {
                return leaving && takingOver ? EvidenceClass.BOTH_SIDES : EvidenceClass.ONE_SIDE;
            }
            if ((together & NAMED) == 0) {
                return EvidenceClass.UNNAMED_VOICE;
            }
            return several ? EvidenceClass.SEVERAL_VOICES : EvidenceClass.NAMED_VOICE;
        }
    }

    /** Whether a claim is about what the force itself does: not about what others destroyed, restored or took. */
    private static boolean isOwnAct(Testimony testimony) {
        Statement statement = testimony.statement;
        return switch (testimony.kind) {
            case WITHDRAWAL, MOVEMENT, PRESENCE, RETURN -> true;
            case CONTROL -> ((Control) statement).act() != Control.Act.SEIZED;
            case DESTRUCTION -> ((Destruction) statement).agent().kind() == Agent.Kind.THE_FORCE;
            case RESTORATION, PLAN, SIGHTING, IDENTITY, ASSESSMENT -> false;
        };
    }

    private static Optional<String> receiver(Testimony testimony) {
        return testimony.kind == Statement.Kind.CONTROL
                ? ((Control) testimony.statement).holder().force()
                : Optional.empty();
    }

    /** Claims that agree on an event, each once. */
    Evidence evidence(StatusEvent event, Group group) {
        return Evidence.of(event, of(group), group.claims());
    }
}
