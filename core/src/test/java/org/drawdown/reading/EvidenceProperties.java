package org.drawdown.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import org.drawdown.claim.Agent;
import org.drawdown.claim.Claim;
import org.drawdown.claim.Control;
import org.drawdown.claim.Destruction;
import org.drawdown.claim.Statement;
import org.drawdown.source.Attribution;
import org.drawdown.status.StatusEvent;
import org.drawdown.timeline.Ending;
import org.drawdown.timeline.Evidence;
import org.drawdown.timeline.EvidenceClass;
import org.drawdown.timeline.Segment;
import org.drawdown.timeline.Support;
import org.drawdown.timeline.Timeline;

/** The class of evidence and the support of a status, against the text of the design's section 4.3 read claim by claim. */
@PropertyDefaults(tries = 300, edgeCases = EdgeCasesMode.NONE)
class EvidenceProperties {
    private static final ImmutableMap<Integer, EvidenceClass> CLASSES = ImmutableMap.of(
            1, EvidenceClass.FIRST_HAND,
            2, EvidenceClass.BOTH_SIDES,
            3, EvidenceClass.ONE_SIDE,
            4, EvidenceClass.SEVERAL_VOICES,
            5, EvidenceClass.NAMED_VOICE,
            6, EvidenceClass.UNNAMED_VOICE);

    private static final ImmutableMap<Integer, Support> SUPPORT = ImmutableMap.of(
            1, Support.CONFIRMED,
            2, Support.CONFIRMED,
            3, Support.CORROBORATED,
            4, Support.CORROBORATED,
            5, Support.CLAIMED,
            6, Support.CLAIMED);

    private static final ImmutableSet<StatusEvent> EVENTS_THAT_WAIT =
            ImmutableSet.of(StatusEvent.DEPARTURE, StatusEvent.DESTRUCTION);

    @Provide
    Arbitrary<History> histories() {
        return GeneratedHistories.histories();
    }

    @Property(seed = GeneratedHistories.SEED)
    void aStatusIsAsWellSupportedAsTheWeakestOfItsEvents(
            @ForAll("histories") History history, @ForAll boolean cautious) {
        Timeline timeline = (cautious ? Reading.cautious(history.ledger()) : Reading.leading(history.ledger()))
                .timeline(GeneratedHistories.BASE);
        List<Claim> inForce = timeline.endings().stream()
                .filter(ending -> ending.outcome() != Ending.Outcome.WITHDRAWN)
                .map(Ending::claim)
                .collect(Collectors.toList());
        for (Segment segment : timeline.segments()) {
            int weakest = 0;
            for (Evidence evidence : segment.evidence()) {
                int number = classOf(evidence.claims(), inForce);
                assertEquals(CLASSES.get(number), evidence.evidenceClass(), evidence::toString);
                assertEquals(SUPPORT.get(number), evidence.support());
                if (segment.evidence().size() == 1 || evidence.event() != StatusEvent.PRESENCE) {
                    weakest = Math.max(weakest, number);
                }
            }
            assertEquals(SUPPORT.get(weakest), segment.support(), segment::toString);
        }
        Stream.of(
                        timeline.segments().stream()
                                .flatMap(segment -> segment.pending().stream())
                                .map(pending -> List.of(pending.claims(), pending.evidenceClass())),
                        timeline.conditions().stream()
                                .map(condition -> List.of(condition.claims(), condition.evidenceClass())),
                        timeline.holders().stream().map(holder -> List.of(holder.claims(), holder.evidenceClass())))
                .flatMap(each -> each)
                .forEach(each -> {
                    @SuppressWarnings("unchecked")
                    List<Claim> claims = (List<Claim>) each.get(0);
                    assertEquals(CLASSES.get(classOf(claims, inForce)), each.get(1), each::toString);
                });
    }

    @Property(seed = GeneratedHistories.SEED)
    void onlyWhatIsClaimedWithoutSupportWaits(@ForAll("histories") History history) {
        for (Timeline timeline : Reading.cautious(history.ledger()).timelines().values()) {
            for (Segment segment : timeline.segments()) {
                assertTrue(
                        segment.pending().stream().allMatch(pending -> EVENTS_THAT_WAIT.contains(pending.event())),
                        segment::toString);
            }
        }
    }

    private static int classOf(List<Claim> group, List<Claim> inForce) {
        if (group.stream().anyMatch(claim -> claim.attribution().isFirstHand())) {
            return 1;
        }
        List<Claim> named = group.stream()
                .filter(claim -> claim.attribution().standing() == Attribution.Standing.NAMED)
                .collect(Collectors.toList());
        long sides = Stream.of(
                        named.stream().anyMatch(EvidenceProperties::isForceOnItself),
                        named.stream().anyMatch(EvidenceProperties::isReceiverOnItself))
                .filter(spoke -> spoke)
                .count();
        if (sides > 0) {
            return sides == 2 ? 2 : 3;
        }
        if (named.isEmpty()) {
            return 6;
        }
        Set<String> voices = new HashSet<>();
        for (Claim claim : group) {
            if (!claim.attribution().isPublishersOwn() || !isCited(claim, inForce)) {
                voices.add(claim.voice().id());
            }
        }
        return voices.size() > 1 ? 4 : 5;
    }

    private static boolean isForceOnItself(Claim claim) {
        Statement statement = claim.statement();
        boolean ownAct = switch (statement.kind()) {
            case WITHDRAWAL, MOVEMENT, PRESENCE, RETURN -> true;
            case CONTROL -> ((Control) statement).act() != Control.Act.SEIZED;
            case DESTRUCTION -> ((Destruction) statement).agent().equals(Agent.theForce());
            case RESTORATION, PLAN, SIGHTING, IDENTITY, ASSESSMENT -> false;
        };
        return ownAct && claim.voice().equals(GeneratedHistories.COMMAND);
    }

    private static boolean isReceiverOnItself(Claim claim) {
        return claim.voice().equals(GeneratedHistories.MINISTRY)
                && claim.statement().kind() == Statement.Kind.CONTROL
                && ((Control) claim.statement()).holder().force().equals(Optional.of("army"));
    }

    /** Whether the report of a claim in the publisher's own words cites somebody on that same event. */
    private static boolean isCited(Claim own, List<Claim> inForce) {
        Admission admission = new Admission(KnownClaims.of(inForce.stream()), Set.of(), Optional.empty());
        return inForce.stream()
                .anyMatch(other -> other.report().equals(own.report())
                        && !other.attribution().isPublishersOwn()
                        && act(admission, own) == act(admission, other));
    }

    private static Act act(Admission admission, Claim claim) {
        return admission.find(claim, claim.statement().kind()).act();
    }
}
