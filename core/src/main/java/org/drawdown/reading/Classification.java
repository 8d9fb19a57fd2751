package org.drawdown.reading;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.drawdown.claim.Agent;
import org.drawdown.claim.Control;
import org.drawdown.claim.Destruction;
import org.drawdown.claim.Statement;
import org.drawdown.source.Attribution.Standing;
import org.drawdown.status.StatusEvent;
import org.drawdown.timeline.Evidence;
import org.drawdown.timeline.EvidenceClass;

/** The class of the evidence that claims of one tenure make together (the design, section 4.3). */
final class Classification {
    private final String force;

    /** The reports in which a voice other than the publisher is cited, by report and act. */
    private final Set<String> citing;

    Classification(String force, Collection<Testimony> testimonies) {
        this.force = force;
        this.citing = testimonies.stream()
                .filter(testimony -> !testimony.isPublishersOwn())
                .map(Classification::matter)
                .collect(Collectors.toSet());
    }

    private static String matter(Testimony testimony) {
        return testimony.claim.report() + '#' + testimony.act;
    }

    /** A publisher's own words in a report that cites a voice on that same event add no voice. */
    private boolean addsVoice(Testimony testimony) {
        return !testimony.isPublishersOwn() || !citing.contains(matter(testimony));
    }

    EvidenceClass of(Collection<Testimony> group) {
        boolean leaving = false;
        boolean takingOver = false;
        boolean named = false;
        Set<String> voices = new HashSet<>();
        for (Testimony testimony : group) {
            if (testimony.claim.attribution().isFirstHand()) {
                return EvidenceClass.FIRST_HAND;
            }
            if (testimony.claim.attribution().standing() == Standing.NAMED) {
                named = true;
                Optional<String> speaksFor = testimony.claim.voice().speaksFor();
                leaving |= speaksFor.isPresent() && speaksFor.get().equals(force) && isOwnAct(testimony);
                takingOver |= speaksFor.isPresent() && speaksFor.equals(receiver(testimony));
            }
            if (addsVoice(testimony)) {
                voices.add(testimony.voice());
            }
        }
        if (leaving || takingOver) {
            return leaving && takingOver ? EvidenceClass.BOTH_SIDES : EvidenceClass.ONE_SIDE;
        }
        if (!named) {
            return EvidenceClass.UNNAMED_VOICE;
        }
        return voices.size() > 1 ? EvidenceClass.SEVERAL_VOICES : EvidenceClass.NAMED_VOICE;
    }

    /** Whether a claim is about what the force itself does: not about what others destroyed, restored or took. */
    private static boolean isOwnAct(Testimony testimony) {
        Statement statement = testimony.claim.statement();
        return switch (statement.kind()) {
            case WITHDRAWAL, MOVEMENT, PRESENCE, RETURN -> true;
            case CONTROL -> ((Control) statement).act() != Control.Act.SEIZED;
            case DESTRUCTION -> ((Destruction) statement).agent().kind() == Agent.Kind.THE_FORCE;
            case RESTORATION, PLAN, SIGHTING, IDENTITY, ASSESSMENT -> false;
        };
    }

    private static Optional<String> receiver(Testimony testimony) {
        Statement statement = testimony.claim.statement();
        return statement.kind() == Statement.Kind.CONTROL
                ? ((Control) statement).holder().force()
                : Optional.empty();
    }

    Evidence evidence(StatusEvent event, Collection<Testimony> group) {
        List<Testimony> ordered =
                group.stream().distinct().sorted(Testimony.BY_REF).collect(Collectors.toList());
        return Evidence.of(
                event,
                of(ordered),
                ordered.stream().map(testimony -> testimony.claim).collect(ImmutableList.toImmutableList()));
    }
}
