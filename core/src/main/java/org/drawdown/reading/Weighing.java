package org.drawdown.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.drawdown.claim.Agent;
import org.drawdown.claim.Control;
import org.drawdown.claim.Statement;
import org.drawdown.status.StatusEvent;
import org.drawdown.timeline.Citations;
import org.drawdown.timeline.EvidenceClass;
import org.drawdown.timeline.ReadingRule;
import org.jspecify.annotations.Nullable;

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
    private final boolean isAnyRuled;

    /** What is admitted, in the order of days. */
    private final Group admitted;

    // By rank of each testimony.
    private final @Nullable Loss[] losses;
    private final BitSet pending = new BitSet();
    private final BitSet isAccepted = new BitSet();

    private final Group accepted = new Group();

    /** Why a departure or a destruction gave way, and to which claims. */
    static final class Loss {
        private final ReadingRule rule;
        private final Group against;
        private @Nullable Citations because;

        private Loss(ReadingRule rule, Group against) {
            this.rule = rule;
            this.against = against;
        }

        ReadingRule rule() {
            return rule;
        }

        Group against() {
            return against;
        }

        /** The claims, cited: once for all that gave way to them together. */
        Citations because() {
            Citations cited = because;
            if (cited == null) {
                cited = against.citations();
                because = cited;
            }
            return cited;
        }
    }

    /**
     * Weighs them.
     *
     * @param policy which events are let in
     * @param classes the classes of their evidence
     * @param testimonies the claims
     * @param isOfPart whether a part is read as if it were a base of its own
     */
    Weighing(ReadingPolicy policy, Classification classes, Testimonies testimonies, boolean isOfPart) {
        this.policy = policy;
        this.classes = classes;
        this.isOfPart = isOfPart;
        this.losses = new Loss[testimonies.all().size()];
        this.isAnyRuled = testimonies.isAnyRuled();
        this.admitted = testimonies.all().where(Testimony::isAdmitted).byDay();
        judgeDestruction(testimonies);
        for (int from = 0; from < admitted.size(); ) {
            int to = endOfEpisode(from);
            judgeDepartures(from, to);
            from = to;
        }
    }

    /** Why an event of a claim gave way, if it did. */
    @Nullable
    Loss loss(Testimony testimony) {
        return losses[testimony.rank];
    }

    boolean isLost(Testimony testimony) {
        return losses[testimony.rank] != null;
    }

    /** Whether the policy wants better support for the departure or the destruction that a claim amounts to. */
    boolean isPending(Testimony testimony) {
        return pending.get(testimony.rank);
    }

    /** The departures that stand, each episode's with the day on which the force left. */
    Group accepted() {
        return accepted;
    }

    boolean isAccepted(Testimony testimony) {
        return isAccepted.get(testimony.rank);
    }

    /** The departures that stand and may be one with this. */
    Group agreeingWith(Testimony departure) {
        return accepted.where(departure::overlaps);
    }

    /** The events that go to the machine, in its order. A departure that waits goes as the removal that it implies. */
    List<Event> events() {
        List<Event> events = new ArrayList<>(admitted.size());
        int ofDay = 0;
        for (int i = 0; i < admitted.size(); i++) {
            addEvents(admitted.get(i), events);
            // What is admitted is in the order of days: only the events of one day are not in theirs yet.
            if (i + 1 == admitted.size() || admitted.get(i + 1).day != admitted.get(i).day) {
                if (events.size() - ofDay > 1) {
                    events.subList(ofDay, events.size()).sort(Event.ORDER);
                }
                ofDay = events.size();
            }
        }
        return events;
    }

    private void addEvents(Testimony testimony, List<Event> events) {
        List<StatusEvent> kinds = testimony.act.events();
        for (int i = 0; i < kinds.size(); i++) {
            if (stands(testimony, kinds.get(i))) {
                events.add(new Event(kinds.get(i), testimony));
            } else if (testimony.act == Act.DEPARTURE && (isPending(testimony) || isConvoy(testimony))) {
                events.add(new Event(StatusEvent.REMOVAL, testimony));
            }
        }
    }

    /** Whether a departure is a convoy called the last: where it was not, it left all the same. */
    private static boolean isConvoy(Testimony departure) {
        return departure.kind == Statement.Kind.MOVEMENT;
    }

    private boolean stands(Testimony testimony, StatusEvent kind) {
        boolean judged = kind == StatusEvent.DEPARTURE || kind == StatusEvent.DESTRUCTION;
        if (isLost(testimony)) {
            // Where the site as a whole was not destroyed, the removal that would come with it goes too; a handover
            // that is no departure is removal all the same; but from the base, and not from each part of it.
            return !judged && !testimony.act.isSiteDestruction() && !isOfPart;
        }
        return judged ? !isPending(testimony) : true;
    }

    private void judgeDestruction(Testimonies testimonies) {
        Group destructions = admitted.where(testimony -> testimony.act.isSiteDestruction());
        if (destructions.isEmpty()) {
            return;
        }
        Group inPart = testimonies.of(Statement.Kind.DESTRUCTION).where(Weighing::isDestructionInPart);
        for (Testimony destruction : destructions) {
            Group agreeing = destructions.where(destruction::overlaps);
            if (isRuled(agreeing)) {
                continue;
            }
            EvidenceClass evidence = classes.of(agreeing);
            Group use = usesOf(destruction);
            // Claims that of the site only a part, which they do not name, was destroyed.
            Group parts = inPart.where(destruction::overlaps);
            if (isAsGood(use, evidence)) {
                losses[destruction.rank] = new Loss(ReadingRule.SITE_IN_USE, use);
            } else if (isAsGood(parts, evidence)) {
                losses[destruction.rank] = new Loss(ReadingRule.DESTROYED_IN_PART, parts);
            } else if (!policy.admits(StatusEvent.DESTRUCTION, evidence.support())) {
                pending.set(destruction.rank);
            }
        }
    }

    private boolean isAsGood(Group against, EvidenceClass evidence) {
        return !against.isEmpty() && (isRuled(against) || !evidence.isBetterThan(classes.of(against)));
    }

    /** Use of the site as a whole from the first day of a destruction to 30 days after its last, not restored before. */
    Group usesOf(Testimony destruction) {
        int from = destruction.hasFirst() ? destruction.first : destruction.day;
        int to = destruction.day + DAYS_OF_USE_THAT_REFUTE;
        int restored = Integer.MAX_VALUE;
        Group uses = new Group();
        for (int i = firstAdmittedFrom(from); i < admitted.size(); i++) {
            Testimony testimony = admitted.get(i);
            if (testimony.day > Math.min(to, restored)) {
                break;
            }
            if (testimony.act == Act.RESTORATION) {
                restored = testimony.day;
            }
            if (isUse(testimony) && !isOneStory(testimony, destruction)) {
                uses.add(testimony);
            }
        }
        int end = restored;
        uses.keep(use -> use.day < end);
        return uses;
    }

    /** The place of the first among what is admitted that counts on a day or after it. */
    private int firstAdmittedFrom(int day) {
        int low = 0;
        int high = admitted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (admitted.get(middle).day < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Acceptance by a receiver, return, landings: what supposes that the site as a whole serves its function. */
    static boolean isUse(Testimony testimony) {
        return switch (testimony.act) {
            case RETURN -> true;
            case HANDOVER -> hasReceiver(testimony);
            case REVERSAL, SUPPLY -> testimony.kind == Statement.Kind.MOVEMENT;
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
        return (Control) handover.statement;
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
        return one.isOfReportOf(other) && one.voice.equals(other.voice);
    }

    /** Whether a claim says that of the site only a part was destroyed, which it does not name. */
    static boolean isDestructionInPart(Testimony testimony) {
        return testimony.known.is(Traits.DESTROYED_IN_PART)
                && testimony.refusal().isEmpty();
    }

    /** The end of the episode that begins at a place among what is admitted, exclusive. */
    private int endOfEpisode(int from) {
        int returned = Testimony.NO_DAY;
        for (int place = from; place < admitted.size(); place++) {
            Testimony testimony = admitted.get(place);
            // What counts on the day of a return comes before it: a return is the last event of its day.
            if (returned != Testimony.NO_DAY && testimony.day > returned) {
                return place;
            }
            if (testimony.act == Act.RETURN) {
                returned = testimony.day;
            }
        }
        return admitted.size();
    }

    /** Judges the departures of an episode, which goes from one place among what is admitted to another, exclusive. */
    private void judgeDepartures(int from, int to) {
        Group departures = new Group();
        for (int place = from; place < to; place++) {
            if (admitted.get(place).act.isDeparture()) {
                departures.add(admitted.get(place));
                voidIfOneVoiceSaysBoth(place, from, to);
            }
        }
        if (departures.isEmpty()) {
            return;
        }
        Opposition opposition = new Opposition(admitted.part(from, to));
        for (Group candidates : departures.ofOneDayEach()) {
            int day = candidates.first().day;
            Group ofDay = candidates.where(departure -> !isLost(departure));
            if (ofDay.isEmpty()) {
                continue;
            }
            Group gone = departures.where(departure -> departure.first <= day && !losesByItself(departure));
            Loss loss = judge(day, gone, departures, opposition);
            if (loss != null) {
                ofDay.forEach(departure -> losses[departure.rank] = loss);
            } else if (isRuled(gone)
                    || policy.admits(StatusEvent.DEPARTURE, classes.of(gone).support())) {
                accept(departures.where(
                        departure -> departure.first <= day && departure.day >= day && !isLost(departure)));
                return;
            } else {
                ofDay.forEach(departure -> pending.set(departure.rank));
            }
        }
    }

    private void accept(Group departures) {
        accepted.addAll(departures);
        departures.forEach(departure -> isAccepted.set(departure.rank));
    }

    /** Whether an editor accepted one of some claims. */
    private boolean isRuled(Group group) {
        return isAnyRuled && group.isAny(testimony -> testimony.accepted);
    }

    private boolean losesByItself(Testimony departure) {
        Loss loss = losses[departure.rank];
        return loss != null && loss.rule() == ReadingRule.ONE_VOICE_BOTH_WAYS;
    }

    /** One voice that says gone and still there of one day is void for "gone". */
    private void voidIfOneVoiceSaysBoth(int place, int start, int end) {
        Testimony departure = admitted.get(place);
        if (departure.act != Act.DEPARTURE || departure.accepted) {
            return;
        }
        // What went on before may reach to the day; of a departure that has a first day, no more than the day counts.
        int from = departure.hasFirst() ? place : start;
        while (from > start && admitted.get(from - 1).day == departure.day) {
            from--;
        }
        Group stillThere = new Group();
        for (int i = from; i < end && admitted.get(i).day <= departure.day; i++) {
            Testimony other = admitted.get(i);
            if (saysStillThere(other, departure) && other.voice.equals(departure.voice)) {
                stillThere.add(other);
            }
        }
        if (!stillThere.isEmpty()) {
            losses[departure.rank] = new Loss(ReadingRule.ONE_VOICE_BOTH_WAYS, stillThere);
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
     * @param opposition what stands against them
     * @return why not; null if it had
     */
    private @Nullable Loss judge(int day, Group gone, Group departures, Opposition opposition) {
        Group explicit = gone.where(departure -> departure.act == Act.DEPARTURE);
        Group against = opposition.to(day, gone);
        if (isRuled(gone) != isRuled(against)) {
            return isRuled(gone) ? null : new Loss(ReadingRule.RULING, against);
        }
        if (!against.isEmpty()) {
            // An implied departure gives way to any explicit later evidence.
            return explicit.isEmpty() ? new Loss(ReadingRule.IMPLIED_GIVES_WAY, against) : weigh(explicit, against);
        }
        if (explicit.isEmpty()) {
            // Whoever took the base from its receiver since then says nothing of when the force left it.
            Group laterHandovers = departures.where(
                    later -> later.first > day && gone.isAny(handover -> isSameChange(handover, later)));
            if (!laterHandovers.isEmpty() && !classes.of(gone).isBetterThan(classes.of(laterHandovers))) {
                return new Loss(ReadingRule.OTHER_HANDOVER, laterHandovers);
            }
        }
        return null;
    }

    /** Better evidence, then detail within one report, then burden: the less advanced status stands. */
    private @Nullable Loss weigh(Group gone, Group against) {
        EvidenceClass ofGone = classes.of(gone);
        EvidenceClass ofAgainst = classes.of(against);
        if (ofGone.isBetterThan(ofAgainst)) {
            return null;
        }
        if (ofAgainst.isBetterThan(ofGone)) {
            return new Loss(ReadingRule.BETTER_EVIDENCE, against);
        }
        Testimony first = gone.first();
        boolean inOneReport =
                !gone.isAny(one -> !one.isOfReportOf(first)) && !against.isAny(other -> !other.isOfReportOf(first));
        if (inOneReport) {
            int detail = Integer.compare(detail(gone), detail(against));
            if (detail != 0) {
                return detail > 0 ? null : new Loss(ReadingRule.MORE_SPECIFIC, against);
            }
        }
        return new Loss(ReadingRule.LESS_ADVANCED_STANDS, against);
    }

    /** How many of a stated part, number and day the most specific of some claims has. */
    private static int detail(Group group) {
        int most = 0;
        for (Testimony testimony : group) {
            most = Math.max(most, detail(testimony));
        }
        return most;
    }

    private static int detail(Testimony testimony) {
        boolean part = testimony.known.subject.part().isPresent();
        boolean number = (testimony.kind == Statement.Kind.MOVEMENT || testimony.kind == Statement.Kind.PRESENCE)
                && testimony.known.is(Traits.COUNTED);
        return (part ? 1 : 0) + (number ? 1 : 0) + (testimony.isDated() ? 1 : 0);
    }
}
