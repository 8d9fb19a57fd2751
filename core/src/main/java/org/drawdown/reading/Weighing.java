package org.drawdown.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drawdown.claim.Agent;
import org.drawdown.claim.Control;
import org.drawdown.claim.Destruction;
import org.drawdown.claim.Destruction.Extent;
import org.drawdown.claim.Destruction.Scope;
import org.drawdown.claim.Movement;
import org.drawdown.claim.Presence;
import org.drawdown.claim.Statement;
import org.drawdown.status.StatusEvent;
import org.drawdown.timeline.EvidenceClass;
import org.drawdown.timeline.ReadingRule;

/**
 * Which events of one tenure stand, which give way and which wait (the design, sections 4.5 and 4.6).
 *
 * <p>Destruction of the site is judged first, since use refutes it whoever left when. Then the departures, by groups
 * and not pair by pair, one episode after the other: from one stated return to the next.
 */
final class Weighing {
    private static final int DAYS_OF_USE_THAT_REFUTE = 30;

    private final ReadingPolicy policy;
    private final Classification classes;
    private final boolean isOfPart;
    private final List<Testimony> admitted;
    private final IdentityHashMap<Testimony, Loss> losses = new IdentityHashMap<>();
    private final Set<Testimony> pending = new HashSet<>();
    private final Set<Testimony> accepted = new HashSet<>();

    /** Why a departure or a destruction gave way, and to which claims. */
    record Loss(ReadingRule rule, List<Testimony> against) {}

    /**
     * Weighs them.
     *
     * @param policy which events are let in
     * @param classes the classes of their evidence
     * @param testimonies the claims
     * @param isOfPart whether a part is read as if it were a base of its own
     */
    Weighing(ReadingPolicy policy, Classification classes, Collection<Testimony> testimonies, boolean isOfPart) {
        this.policy = policy;
        this.classes = classes;
        this.isOfPart = isOfPart;
        this.admitted = testimonies.stream()
                .filter(Testimony::isAdmitted)
                .sorted(Comparator.comparingInt((Testimony testimony) -> testimony.day)
                        .thenComparing(Testimony.BY_REF))
                .collect(Collectors.toList());
        judgeDestruction(testimonies);
        for (List<Testimony> episode : episodes()) {
            judgeDepartures(episode);
        }
    }

    /** Why an event of a claim gave way, if it did. */
    Optional<Loss> loss(Testimony testimony) {
        return Optional.ofNullable(losses.get(testimony));
    }

    /** Whether the policy wants better support for the departure or the destruction that a claim amounts to. */
    boolean isPending(Testimony testimony) {
        return pending.contains(testimony);
    }

    /** The departures that stand and may be one with this. */
    List<Testimony> agreeingWith(Testimony departure) {
        return accepted.stream().filter(departure::overlaps).collect(Collectors.toList());
    }

    /** Whether a departure is among those on whose day the force left. */
    boolean isAccepted(Testimony testimony) {
        return accepted.contains(testimony);
    }

    /** The events that go to the machine, in its order. A departure that waits goes as the removal that it implies. */
    List<Event> events() {
        List<Event> events = new ArrayList<>();
        for (Testimony testimony : admitted) {
            for (StatusEvent kind : testimony.act.events()) {
                if (stands(testimony, kind)) {
                    events.add(new Event(kind, testimony));
                } else if (testimony.act == Act.DEPARTURE && (isPending(testimony) || isConvoy(testimony))) {
                    events.add(new Event(StatusEvent.REMOVAL, testimony));
                }
            }
        }
        events.sort(Event.ORDER);
        return events;
    }

    /** Whether a departure is a convoy called the last: where it was not, it left all the same. */
    private static boolean isConvoy(Testimony departure) {
        return departure.claim.statement().kind() == Statement.Kind.MOVEMENT;
    }

    private boolean stands(Testimony testimony, StatusEvent kind) {
        boolean judged = kind == StatusEvent.DEPARTURE || kind == StatusEvent.DESTRUCTION;
        if (losses.containsKey(testimony)) {
            // Where the site as a whole was not destroyed, the removal that would come with it goes too; a handover
            // that is no departure is removal all the same; but from the base, and not from each part of it.
            return !judged && !testimony.act.isSiteDestruction() && !isOfPart;
        }
        return judged ? !isPending(testimony) : true;
    }

    private void judgeDestruction(Collection<Testimony> testimonies) {
        List<Testimony> destructions = admitted.stream()
                .filter(testimony -> testimony.act.isSiteDestruction())
                .collect(Collectors.toList());
        for (Testimony destruction : destructions) {
            List<Testimony> agreeing = destructions.stream()
                    .filter(other -> other.overlaps(destruction))
                    .collect(Collectors.toList());
            EvidenceClass evidence = classes.of(agreeing);
            if (isRuled(agreeing)) {
                continue;
            }
            List<Testimony> use = usesOf(destruction);
            List<Testimony> inPart = partsOf(destruction, testimonies);
            if (isAsGood(use, evidence)) {
                losses.put(destruction, new Loss(ReadingRule.SITE_IN_USE, use));
            } else if (isAsGood(inPart, evidence)) {
                losses.put(destruction, new Loss(ReadingRule.DESTROYED_IN_PART, inPart));
            } else if (!policy.admits(StatusEvent.DESTRUCTION, evidence.support())) {
                pending.add(destruction);
            }
        }
    }

    private boolean isAsGood(List<Testimony> against, EvidenceClass evidence) {
        return !against.isEmpty() && (isRuled(against) || !evidence.isBetterThan(classes.of(against)));
    }

    /** Use of the site as a whole from the first day of a destruction to 30 days after its last, not restored before. */
    List<Testimony> usesOf(Testimony destruction) {
        int from = destruction.hasFirst() ? destruction.first : destruction.day;
        int to = destruction.day + DAYS_OF_USE_THAT_REFUTE;
        return admitted.stream()
                .filter(use -> isUse(use) && use.day >= from && use.day <= to)
                .filter(use -> !isOneStory(use, destruction))
                .filter(use -> admitted.stream()
                        .noneMatch(other -> other.act == Act.RESTORATION && other.day >= from && other.day <= use.day))
                .collect(Collectors.toList());
    }

    /** Acceptance by a receiver, return, landings: what supposes that the site as a whole serves its function. */
    static boolean isUse(Testimony testimony) {
        return switch (testimony.act) {
            case RETURN -> true;
            case HANDOVER -> hasReceiver(testimony);
            case REVERSAL, SUPPLY -> testimony.claim.statement().kind() == Statement.Kind.MOVEMENT;
            case NONE, PRESENCE, REMOVAL, DEPARTURE, OWN_DESTRUCTION, DESTRUCTION, RESTORATION -> false;
        };
    }

    private static boolean hasReceiver(Testimony handover) {
        return holder(handover).kind() == Agent.Kind.OTHER || control(handover).act() == Control.Act.TAKEN_OVER;
    }

    /** Whether two changes of hands are one: a base goes from the force to one receiver, and later to another. */
    static boolean isSameChange(Testimony one, Testimony other) {
        return isTransfer(one) == isTransfer(other)
                && (isTransfer(one) || control(one).act() == control(other).act())
                && !isOther(holder(one), holder(other));
    }

    /** Handed over and taken over are the two ends of one act. */
    private static boolean isTransfer(Testimony handover) {
        Control.Act act = control(handover).act();
        return act == Control.Act.HANDED_OVER || act == Control.Act.TAKEN_OVER;
    }

    private static Control control(Testimony handover) {
        return (Control) handover.claim.statement();
    }

    static Agent holder(Testimony handover) {
        return control(handover).holder();
    }

    /** Whether two agents are certainly not the same; words for one are no proof that it is not the other. */
    static boolean isOther(Agent one, Agent other) {
        if (one.kind() == Agent.Kind.UNNAMED || other.kind() == Agent.Kind.UNNAMED) {
            return false;
        }
        if (one.kind() != other.kind()) {
            return true;
        }
        return one.force().isPresent()
                && other.force().isPresent()
                && !one.force().equals(other.force());
    }

    /** One voice in one report tells one story: what it says was destroyed and what it says came after. */
    private static boolean isOneStory(Testimony one, Testimony other) {
        return one.claim.report().equals(other.claim.report()) && one.voice().equals(other.voice());
    }

    /** Claims that of the site only a part, which they do not name, was destroyed. */
    private static List<Testimony> partsOf(Testimony destruction, Collection<Testimony> testimonies) {
        return testimonies.stream()
                .filter(testimony -> isDestructionInPart(testimony) && testimony.overlaps(destruction))
                .collect(Collectors.toList());
    }

    static boolean isDestructionInPart(Testimony testimony) {
        if (testimony.claim.statement().kind() != Statement.Kind.DESTRUCTION
                || Admission.refusal(testimony.claim).isPresent()) {
            return false;
        }
        Destruction destruction = (Destruction) testimony.claim.statement();
        return destruction.scope() == Scope.PART
                && destruction.subject().part().isEmpty()
                && destruction.extent() != Extent.INTACT;
    }

    private List<List<Testimony>> episodes() {
        List<List<Testimony>> episodes = new ArrayList<>();
        List<Testimony> episode = new ArrayList<>();
        int returned = Testimony.NO_DAY;
        for (Testimony testimony : admitted) {
            // What counts on the day of a return comes before it: a return is the last event of its day.
            if (returned != Testimony.NO_DAY && testimony.day > returned) {
                episodes.add(episode);
                episode = new ArrayList<>();
                returned = Testimony.NO_DAY;
            }
            if (testimony.act == Act.RETURN) {
                returned = testimony.day;
            }
            episode.add(testimony);
        }
        episodes.add(episode);
        return episodes;
    }

    private void judgeDepartures(List<Testimony> episode) {
        TreeMap<Integer, List<Testimony>> departuresByDay = episode.stream()
                .filter(testimony -> testimony.act.isDeparture())
                .collect(Collectors.groupingBy(testimony -> testimony.day, TreeMap::new, Collectors.toList()));
        if (departuresByDay.isEmpty()) {
            return;
        }
        List<Testimony> departures =
                departuresByDay.values().stream().flatMap(List::stream).collect(Collectors.toList());
        departures.forEach(departure -> voidIfOneVoiceSaysBoth(departure, episode));
        for (Map.Entry<Integer, List<Testimony>> candidates : departuresByDay.entrySet()) {
            int day = candidates.getKey();
            List<Testimony> gone = departures.stream()
                    .filter(departure -> departure.first <= day && !losesByItself(departure))
                    .collect(Collectors.toList());
            List<Testimony> ofDay = candidates.getValue().stream()
                    .filter(departure -> !losesByItself(departure))
                    .collect(Collectors.toList());
            if (ofDay.isEmpty()) {
                continue;
            }
            Optional<Loss> loss = judge(day, gone, departures, episode);
            if (loss.isPresent()) {
                ofDay.forEach(departure -> losses.put(departure, loss.get()));
            } else if (isRuled(gone)
                    || policy.admits(StatusEvent.DEPARTURE, classes.of(gone).support())) {
                departures.stream()
                        .filter(departure -> departure.first <= day && departure.day >= day)
                        .filter(departure -> !losses.containsKey(departure))
                        .forEach(accepted::add);
                return;
            } else {
                pending.addAll(ofDay);
            }
        }
    }

    /** Whether an editor accepted one of some claims. */
    private static boolean isRuled(List<Testimony> group) {
        return group.stream().anyMatch(testimony -> testimony.accepted);
    }

    private boolean losesByItself(Testimony departure) {
        Loss loss = losses.get(departure);
        return loss != null && loss.rule() == ReadingRule.ONE_VOICE_BOTH_WAYS;
    }

    /** One voice that says gone and still there of one day is void for "gone". */
    private void voidIfOneVoiceSaysBoth(Testimony departure, List<Testimony> episode) {
        List<Testimony> stillThere = episode.stream()
                .filter(other -> other.voice().equals(departure.voice()))
                .filter(other -> saysStillThere(other, departure))
                .collect(Collectors.toList());
        if (departure.act == Act.DEPARTURE && !departure.accepted && !stillThere.isEmpty()) {
            losses.put(departure, new Loss(ReadingRule.ONE_VOICE_BOTH_WAYS, stillThere));
        }
    }

    private static boolean saysStillThere(Testimony other, Testimony departure) {
        return switch (other.act) {
            case PRESENCE ->
                other.day == departure.day || (!departure.hasFirst() && Opposition.isOfSameDay(other, departure.day));
            case REMOVAL, REVERSAL, SUPPLY -> !departure.hasFirst() && Opposition.isOfSameDay(other, departure.day);
            case NONE, DEPARTURE, HANDOVER, RETURN, OWN_DESTRUCTION, DESTRUCTION, RESTORATION -> false;
        };
    }

    /**
     * Whether the force had left by a day.
     *
     * @param day the day
     * @param gone the departures up to the day
     * @param departures all departures of the episode
     * @param episode everything in the episode
     * @return why not; absent if it had
     */
    private Optional<Loss> judge(int day, List<Testimony> gone, List<Testimony> departures, List<Testimony> episode) {
        List<Testimony> explicit = gone.stream()
                .filter(departure -> departure.act == Act.DEPARTURE)
                .collect(Collectors.toList());
        boolean dated = gone.stream().anyMatch(Testimony::hasFirst);
        Set<String> voices = gone.stream()
                .filter(departure -> departure.day == day)
                .map(Testimony::voice)
                .collect(Collectors.toSet());
        List<Testimony> against = Opposition.to(day, dated, voices, episode);
        if (isRuled(gone) != isRuled(against)) {
            return isRuled(gone) ? Optional.empty() : Optional.of(new Loss(ReadingRule.RULING, against));
        }
        if (!against.isEmpty()) {
            // An implied departure gives way to any explicit later evidence.
            return explicit.isEmpty()
                    ? Optional.of(new Loss(ReadingRule.IMPLIED_GIVES_WAY, against))
                    : weigh(explicit, against);
        }
        if (explicit.isEmpty()) {
            List<Testimony> laterHandovers = departures.stream()
                    .filter(departure -> departure.first > day)
                    // Whoever took the base from its receiver since then says nothing of when the force left it.
                    .filter(later -> gone.stream().anyMatch(handover -> isSameChange(handover, later)))
                    .collect(Collectors.toList());
            if (!laterHandovers.isEmpty() && !classes.of(gone).isBetterThan(classes.of(laterHandovers))) {
                return Optional.of(new Loss(ReadingRule.OTHER_HANDOVER, laterHandovers));
            }
        }
        return Optional.empty();
    }

    /** Better evidence, then detail within one report, then burden: the less advanced status stands. */
    private Optional<Loss> weigh(List<Testimony> gone, List<Testimony> against) {
        EvidenceClass ofGone = classes.of(gone);
        EvidenceClass ofAgainst = classes.of(against);
        if (ofGone.isBetterThan(ofAgainst)) {
            return Optional.empty();
        }
        if (ofAgainst.isBetterThan(ofGone)) {
            return Optional.of(new Loss(ReadingRule.BETTER_EVIDENCE, against));
        }
        boolean inOneReport = Stream.concat(gone.stream(), against.stream())
                        .map(testimony -> testimony.claim.report())
                        .distinct()
                        .count()
                == 1;
        if (inOneReport) {
            int detail = Integer.compare(detail(gone), detail(against));
            if (detail != 0) {
                return detail > 0 ? Optional.empty() : Optional.of(new Loss(ReadingRule.MORE_SPECIFIC, against));
            }
        }
        return Optional.of(new Loss(ReadingRule.LESS_ADVANCED_STANDS, against));
    }

    /** How many of a stated part, number and day the most specific of some claims has. */
    private static int detail(List<Testimony> group) {
        return group.stream().mapToInt(Weighing::detail).max().orElse(0);
    }

    private static int detail(Testimony testimony) {
        Statement statement = testimony.claim.statement();
        boolean part = statement.subject().part().isPresent();
        boolean number = (statement.kind() == Statement.Kind.MOVEMENT
                        && !((Movement) statement).convoy().vehicles().isEmpty())
                || (statement.kind() == Statement.Kind.PRESENCE
                        && ((Presence) statement).count().isPresent());
        return (part ? 1 : 0) + (number ? 1 : 0) + (testimony.isDated() ? 1 : 0);
    }
}
