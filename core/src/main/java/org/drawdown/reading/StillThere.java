package org.drawdown.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.drawdown.timeline.Contradiction.Kind;
import org.drawdown.timeline.ReadingRule;

/** Gone against still there: of others it is the status, of one speaker it is the speaker (the design, section 4.5). */
final class StillThere {
    private final Testimonies testimonies;
    private final Weighing weighing;
    private final OpposingSides found;

    /**
     * What is said of one tenure.
     *
     * @param testimonies the claims
     * @param weighing which of them gave way to which
     * @param found where to add what is found
     */
    StillThere(Testimonies testimonies, Weighing weighing, OpposingSides found) {
        this.testimonies = testimonies;
        this.weighing = weighing;
        this.found = found;
    }

    /**
     * Opposes the departures of each day to what stands against them.
     *
     * @param episodes the episodes between the stated returns
     */
    void departures(Episodes episodes) {
        Group departures = testimonies.facts(Act.DEPARTURE);
        if (departures.isEmpty()) {
            return;
        }
        List<Group> evidence = episodes.of(testimonies.facts());
        int episode = -1;
        Opposition opposition = new Opposition(new Group());
        for (Group gone : departures.byDay().ofOneDayEach()) {
            Testimony first = gone.first();
            if (episode != episodes.of(first)) {
                episode = episodes.of(first);
                opposition = new Opposition(evidence.get(episode));
            }
            oppose(gone, opposition.to(first.day, gone));
        }
    }

    private void oppose(Group gone, Group against) {
        boolean oneSpeaker = gone.isAny(one -> against.isAny(one::isOfSpeakerOf));
        if (oneSpeaker) {
            opposeAlike(Kind.SELF, gone, one -> against.where(one::isOfSpeakerOf));
        }
        opposeOthers(gone, against, oneSpeaker);
    }

    /**
     * Opposes what different speakers say.
     *
     * @param gone departures of one day
     * @param against what stands against them
     * @param oneSpeaker whether somebody says both
     */
    private void opposeOthers(Group gone, Group against, boolean oneSpeaker) {
        boolean dated = false;
        boolean stands = false;
        for (Testimony one : gone) {
            dated |= one.hasFirst();
            stands |= weighing.isAccepted(one);
        }
        Group others = new Group(against.size());
        for (int i = 0; i < against.size(); i++) {
            Testimony other = against.get(i);
            // Two days of departure are a question of the date; presence after one that stands is residual.
            boolean isOtherMatter = (dated && other.act == Act.DEPARTURE) || (stands && other.act == Act.PRESENCE);
            if (!isOtherMatter && (!oneSpeaker || other.isContestedIn(gone))) {
                others.add(other);
            }
        }
        found.add(Kind.STATUS, oneSpeaker ? gone.where(one -> one.isContestedIn(others)) : gone, others);
    }

    /** Changes of hands that gave way to the same later evidence are one side. */
    void handovers() {
        opposeAlike(Kind.ORDER, testimonies.facts(Act.HANDOVER), this::laterEvidence);
    }

    /** The evidence to which a change of hands gave way, if any of it stands. */
    private Group laterEvidence(Testimony handover) {
        Weighing.Loss loss = weighing.loss(handover);
        if (loss == null || loss.rule() != ReadingRule.IMPLIED_GIVES_WAY) {
            return new Group();
        }
        return loss.against().isAny(weighing::isAccepted) ? loss.against() : new Group();
    }

    /** Opposes some to what stands against each of them; those that have the same against them are one side. */
    private void opposeAlike(Kind kind, Group some, Function<Testimony, Group> opponents) {
        Map<Group, Group> alike = new HashMap<>();
        for (Testimony one : some) {
            Group others = opponents.apply(one);
            if (!others.isEmpty()) {
                alike.computeIfAbsent(others, key -> new Group()).add(one);
            }
        }
        alike.forEach((others, ones) -> found.add(kind, ones, others));
    }
}
