package org.drawdown.reading;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.drawdown.status.BaseState;
import org.drawdown.status.BaseStatus;
import org.drawdown.status.Effect;
import org.drawdown.status.StatusEvent;
import org.drawdown.timeline.Ending.Outcome;
import org.drawdown.timeline.ReadingRule;
import org.drawdown.wording.Rule;
import org.jspecify.annotations.Nullable;

/**
 * The events of one tenure, given to the status machine in their order: what each of them did, and which status held
 * from which day on (the design, sections 4.4 and 4.5).
 */
final class Fold {
    /** The first day of what is presumed to have held since before the first evidence. */
    static final int ALWAYS = Integer.MIN_VALUE;

    /** The claims that agree on an event from which a status is taken, in the order in which they came. */
    record Carrier(StatusEvent event, Group claims) {}

    /** A status from a day on, with the claims that carry it. */
    static final class Stretch {
        final BaseStatus status;
        final int firstDay;
        final boolean presumed;
        /** The event that began it. */
        final StatusEvent beganWith;

        /** The events from which it is taken, in their order; most often there is one. */
        private final List<Carrier> carriers = new ArrayList<>(2);

        Stretch(BaseStatus status, int firstDay, boolean presumed, StatusEvent beganWith) {
            this.status = status;
            this.firstDay = firstDay;
            this.presumed = presumed;
            this.beganWith = beganWith;
        }

        List<Carrier> carriers() {
            return carriers;
        }

        /** The claims that agree on an event; none where the status is not taken from it. */
        Group carriedBy(StatusEvent event) {
            int place = place(event);
            return isAt(place, event) ? carriers.get(place).claims : new Group();
        }

        void carry(StatusEvent event, Testimony testimony) {
            claims(event).add(testimony);
        }

        void carryAll(StatusEvent event, Group testimonies) {
            if (!testimonies.isEmpty()) {
                claims(event).addAll(testimonies);
            }
        }

        private Group claims(StatusEvent event) {
            int place = place(event);
            if (!isAt(place, event)) {
                carriers.add(place, new Carrier(event, new Group(4)));
            }
            return carriers.get(place).claims;
        }

        private int place(StatusEvent event) {
            int place = 0;
            while (place < carriers.size() && carriers.get(place).event.compareTo(event) < 0) {
                place++;
            }
            return place;
        }

        private boolean isAt(int place, StatusEvent event) {
            return place < carriers.size() && carriers.get(place).event == event;
        }

        Testimony anyCarrier() {
            return carriers.get(0).claims.first();
        }

        /** The last day on which something says that nothing leaves: this began, or the removal was called off. */
        int activeOn() {
            int latest = firstDay;
            for (Carrier carrier : carriers) {
                for (Testimony testimony : carrier.claims) {
                    if (testimony.act == Act.REVERSAL || testimony.act == Act.RETURN) {
                        latest = Math.max(latest, testimony.day);
                    }
                }
            }
            return latest;
        }

        /**
         * The last day before an end of which a claim that carries this is evidence, {@link Testimony#NO_DAY} where there
         * is none: of what is ongoing the last, else the day that counts.
         */
        int lastSeenBefore(int end) {
            int latest = Testimony.NO_DAY;
            for (Carrier carrier : carriers) {
                for (Testimony testimony : carrier.claims) {
                    if (testimony.day < end) {
                        boolean goesOn = testimony.ongoing && testimony.hasLast();
                        latest = Math.max(latest, goesOn ? Math.min(testimony.last, end - 1) : testimony.day);
                    }
                }
            }
            return latest;
        }
    }

    private final List<Stretch> stretches = new ArrayList<>();
    private final Group compressed = new Group();
    private final Group residual = new Group();

    // By rank of each claim: what became of its events, and by which rule.
    private final @Nullable Outcome[] outcomes;
    private final @Nullable Rule[] rules;

    private final Weighing weighing;

    private @Nullable BaseState state;
    private final Group departures = new Group();
    private final Group destructions = new Group();

    Fold(List<Event> events, Weighing weighing) {
        this.weighing = weighing;
        int ranks = 0;
        for (Event event : events) {
            ranks = Math.max(ranks, event.by().rank + 1);
        }
        this.outcomes = new Outcome[ranks];
        this.rules = new Rule[ranks];
        for (Event event : events) {
            take(event);
        }
        dropWhatTookNoDay();
    }

    List<Stretch> stretches() {
        return stretches;
    }

    /** The claims that ended a status on the day on which it began. */
    Group compressed() {
        return compressed;
    }

    /** The claims of presence that came after a departure which stands. */
    Group residual() {
        return residual;
    }

    /** What became of the events of a claim, if it had any that were folded. */
    @Nullable
    Outcome outcome(Testimony testimony) {
        return testimony.rank < outcomes.length ? outcomes[testimony.rank] : null;
    }

    /** The rule that decided it. */
    Rule rule(Testimony testimony) {
        return requireNonNull(rules[testimony.rank], "none of its events was folded");
    }

    boolean isMoved(Testimony testimony) {
        return outcome(testimony) == Outcome.MOVED;
    }

    private void take(Event event) {
        BaseState before = state != null ? state : open(event);
        if (before == null) {
            return;
        }
        Effect effect = before.after(event.kind());
        Outcome outcome;
        if (effect instanceof Effect.Moves moves) {
            move(moves, event);
            outcome = Outcome.MOVED;
        } else if (effect instanceof Effect.Refuses) {
            if (event.kind() == StatusEvent.PRESENCE) {
                residual.add(event.by());
            }
            outcome = Outcome.OUTWEIGHED;
        } else {
            confirm(effect, event);
            outcome = effect instanceof Effect.Confirms ? Outcome.CONFIRMED : Outcome.RECORDED;
        }
        state = effect.state();
        if (!event.isStandIn()) {
            note(event, outcome, effect.rule());
        }
    }

    /** What the first evidence supposes of the days before it; nothing where it supposes nothing. */
    private @Nullable BaseState open(Event event) {
        return switch (event.kind()) {
            case PRESENCE -> {
                begin(BaseStatus.ACTIVE, event, event.by().day, false);
                note(event, Outcome.MOVED, ReadingRule.FIRST_EVIDENCE);
                yield stateOf(BaseState.Presence.STANDING);
            }
            case REMOVAL, REVERSAL, DEPARTURE -> {
                begin(BaseStatus.ACTIVE, event, ALWAYS, true);
                yield stateOf(BaseState.Presence.STANDING);
            }
            case RETURN -> {
                begin(BaseStatus.EVACUATED, event, ALWAYS, true);
                yield BaseState.EVACUATED;
            }
            case DESTRUCTION -> {
                destructions.add(event.by());
                note(event, Outcome.RECORDED, ReadingRule.BEFORE_EVIDENCE);
                yield null;
            }
            case RESTORATION -> {
                destructions.clear();
                note(event, Outcome.RECORDED, ReadingRule.BEFORE_EVIDENCE);
                yield null;
            }
        };
    }

    private BaseState stateOf(BaseState.Presence presence) {
        return BaseState.of(presence, destructions.isEmpty() ? BaseState.Site.USABLE : BaseState.Site.DESTROYED);
    }

    private Stretch begin(BaseStatus status, Event event, int firstDay, boolean presumed) {
        Stretch stretch = new Stretch(status, firstDay, presumed, event.kind());
        stretch.carry(event.kind(), event.by());
        stretches.add(stretch);
        return stretch;
    }

    private Stretch current() {
        return stretches.get(stretches.size() - 1);
    }

    private void move(Effect.Moves effect, Event event) {
        Testimony by = event.by();
        if (event.kind() == StatusEvent.DEPARTURE) {
            boolean presumed = presumeRemovalWithin(event);
            if (effect.isCompressed() && !presumed) {
                compressed.add(by);
            }
            departures.add(by);
        }
        if (event.kind() == StatusEvent.DESTRUCTION) {
            destructions.add(by);
        }
        BaseStatus status = effect.state().status();
        Stretch stretch = new Stretch(status, by.day, false, event.kind());
        switch (status) {
            case ACTIVE, DRAWING_DOWN -> stretch.carry(event.kind(), by);
            case EVACUATED -> {
                stretch.carryAll(StatusEvent.DEPARTURE, departures);
                if (event.kind() == StatusEvent.RESTORATION) {
                    stretch.carry(StatusEvent.RESTORATION, by);
                }
            }
            case DEMOLISHED -> {
                stretch.carryAll(StatusEvent.DEPARTURE, departures);
                stretch.carryAll(StatusEvent.DESTRUCTION, destructions);
            }
        }
        stretches.add(stretch);
        if (effect.state().presence() != BaseState.Presence.GONE) {
            departures.clear();
        }
        if (effect.state().site() == BaseState.Site.USABLE) {
            destructions.clear();
        }
    }

    /** Inside the window of a departure that no removal precedes, the base was drawing down, presumably. */
    private boolean presumeRemovalWithin(Event departure) {
        int day = departure.by().day;
        Stretch before = current();
        boolean begunThatDay = before.status == BaseStatus.DRAWING_DOWN && before.firstDay == day;
        if (begunThatDay && stretches.size() > 1) {
            before = stretches.get(stretches.size() - 2);
        }
        if (before.status != BaseStatus.ACTIVE) {
            return false;
        }
        int from = firstDayOfDeparture(departure.by());
        if (from < day && from != Testimony.NO_FIRST && from > before.activeOn()) {
            if (begunThatDay) {
                stretches.remove(stretches.size() - 1);
            }
            begin(BaseStatus.DRAWING_DOWN, departure, from, true);
            return true;
        }
        return false;
    }

    /** The first day of a departure on which all claims that agree on it agree. */
    private int firstDayOfDeparture(Testimony departure) {
        Group agreeing = weighing.agreeingWith(departure);
        int first = agreeing.isEmpty() ? departure.first : Testimony.NO_FIRST;
        for (Testimony testimony : agreeing) {
            first = Math.max(first, testimony.first);
        }
        return first;
    }

    private void confirm(Effect effect, Event event) {
        Testimony by = event.by();
        Stretch stretch = current();
        switch (event.kind()) {
            case PRESENCE, REVERSAL, RETURN -> {
                stretch.carry(stretch.status == BaseStatus.ACTIVE ? stretch.beganWith : event.kind(), by);
            }
            case REMOVAL -> {
                stretch.carry(StatusEvent.REMOVAL, by);
            }
            case DEPARTURE -> {
                departures.add(by);
                stretch.carry(StatusEvent.DEPARTURE, by);
            }
            case DESTRUCTION -> {
                destructions.add(by);
                if (stretch.status == BaseStatus.DEMOLISHED) {
                    stretch.carry(StatusEvent.DESTRUCTION, by);
                }
            }
            case RESTORATION -> {
                if (effect.state().site() == BaseState.Site.USABLE) {
                    destructions.clear();
                }
            }
        }
    }

    /** A claim with several events ends as the first of moved, pending, confirmed, recorded, outweighed. */
    private void note(Event event, Outcome outcome, Rule rule) {
        int rank = event.by().rank;
        Outcome before = outcomes[rank];
        if (before == null || outcome.compareTo(before) < 0) {
            outcomes[rank] = outcome;
            rules[rank] = rule;
        }
    }

    /** Segments of no duration are not kept, and what then meets its like is one segment. */
    private void dropWhatTookNoDay() {
        for (int i = 0; i < stretches.size() - 1; ) {
            Stretch stretch = stretches.get(i);
            Stretch next = stretches.get(i + 1);
            if (stretch.firstDay == next.firstDay) {
                if (i > 0) {
                    compressed.add(next.anyCarrier());
                    stretches.remove(i);
                } else if (stretch.status == BaseStatus.ACTIVE) {
                    // Whoever is seen on the day on which removal begins was there before, as without being seen.
                    Stretch before = new Stretch(BaseStatus.ACTIVE, ALWAYS, true, next.beganWith);
                    before.carryAll(next.beganWith, next.carriedBy(next.beganWith));
                    stretches.set(0, before);
                } else {
                    stretches.remove(i);
                }
            } else {
                i++;
            }
        }
        for (int i = 0; i < stretches.size() - 1; ) {
            Stretch stretch = stretches.get(i);
            Stretch next = stretches.get(i + 1);
            if (stretch.status == next.status) {
                boolean active = stretch.status == BaseStatus.ACTIVE;
                for (Carrier carrier : next.carriers()) {
                    stretch.carryAll(active ? stretch.beganWith : carrier.event, carrier.claims);
                }
                stretches.remove(i + 1);
            } else {
                i++;
            }
        }
    }
}
