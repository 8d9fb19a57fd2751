package org.drawdown.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drawdown.status.BaseState;
import org.drawdown.status.BaseStatus;
import org.drawdown.status.Effect;
import org.drawdown.status.StatusEvent;
import org.drawdown.timeline.Ending.Outcome;
import org.drawdown.timeline.ReadingRule;
import org.drawdown.wording.Rule;

/**
 * The events of one tenure, given to the status machine in their order: what each of them did, and which status held
 * from which day on (the design, sections 4.4 and 4.5).
 */
final class Fold {
    /** The first day of what is presumed to have held since before the first evidence. */
    static final int ALWAYS = Integer.MIN_VALUE;

    /** A status from a day on, with the claims that carry it. */
    static final class Stretch {
        final BaseStatus status;
        final int firstDay;
        final boolean presumed;
        /** The event that began it, and the claims that agree on each event that it is taken from. */
        final StatusEvent beganWith;

        final Map<StatusEvent, List<Testimony>> carriedBy = new EnumMap<>(StatusEvent.class);
        private final List<Testimony> seenBy = new ArrayList<>();

        Stretch(BaseStatus status, int firstDay, boolean presumed, StatusEvent beganWith) {
            this.status = status;
            this.firstDay = firstDay;
            this.presumed = presumed;
            this.beganWith = beganWith;
        }

        void carry(StatusEvent event, Testimony testimony) {
            carriedBy.computeIfAbsent(event, kind -> new ArrayList<>()).add(testimony);
        }

        void carryAll(StatusEvent event, List<Testimony> testimonies) {
            testimonies.forEach(testimony -> carry(event, testimony));
        }

        Testimony anyCarrier() {
            return carriedBy.values().iterator().next().get(0);
        }

        /** Evidence of the status reaches to the last day for what is ongoing, else to the day that counts. */
        void seen(Testimony testimony) {
            seenBy.add(testimony);
        }

        /** The last day on which something says that nothing leaves: this began, or the removal was called off. */
        int activeOn() {
            return seenBy.stream()
                    .filter(testimony -> testimony.act == Act.REVERSAL || testimony.act == Act.RETURN)
                    .mapToInt(testimony -> testimony.day)
                    .reduce(firstDay, Math::max);
        }

        Optional<Integer> lastSeenBefore(int end) {
            return seenBy.stream()
                    .filter(testimony -> testimony.day < end)
                    .map(testimony -> testimony.ongoing && testimony.hasLast()
                            ? Math.min(testimony.last, end - 1)
                            : testimony.day)
                    .max(Integer::compare);
        }
    }

    /** What became of a claim's events. */
    record Fate(Outcome outcome, Rule rule) {}

    private final List<Stretch> stretches = new ArrayList<>();
    private final List<Testimony> compressed = new ArrayList<>();
    private final List<Testimony> residual = new ArrayList<>();
    private final IdentityHashMap<Testimony, Fate> fates = new IdentityHashMap<>();
    private final Weighing weighing;

    private Optional<BaseState> state = Optional.empty();
    private List<Testimony> departures = new ArrayList<>();
    private List<Testimony> destructions = new ArrayList<>();

    Fold(List<Event> events, Weighing weighing) {
        this.weighing = weighing;
        for (Event event : events) {
            take(event);
        }
        dropWhatTookNoDay();
    }

    List<Stretch> stretches() {
        return stretches;
    }

    /** The claims that ended a status on the day on which it began. */
    List<Testimony> compressed() {
        return compressed;
    }

    /** The claims of presence that came after a departure which stands. */
    List<Testimony> residual() {
        return residual;
    }

    Optional<Fate> fate(Testimony testimony) {
        return Optional.ofNullable(fates.get(testimony));
    }

    private void take(Event event) {
        if (state.isEmpty() && !open(event)) {
            return;
        }
        Effect effect = state.orElseThrow().after(event.kind());
        if (effect instanceof Effect.Moves moves) {
            move(moves, event);
        } else if (effect instanceof Effect.Refuses) {
            if (event.kind() == StatusEvent.PRESENCE) {
                residual.add(event.by());
            }
        } else {
            confirm(effect, event);
        }
        state = Optional.of(effect.state());
        note(event, effect);
    }

    /** What the first evidence supposes of the days before it; false where it supposes nothing. */
    private boolean open(Event event) {
        switch (event.kind()) {
            case PRESENCE -> {
                begin(BaseStatus.ACTIVE, event, event.by().day, false);
                fates.put(event.by(), new Fate(Outcome.MOVED, ReadingRule.FIRST_EVIDENCE));
                state = Optional.of(stateOf(BaseState.Presence.STANDING));
            }
            case REMOVAL, REVERSAL, DEPARTURE -> {
                begin(BaseStatus.ACTIVE, event, ALWAYS, true);
                state = Optional.of(stateOf(BaseState.Presence.STANDING));
            }
            case RETURN -> {
                begin(BaseStatus.EVACUATED, event, ALWAYS, true);
                state = Optional.of(BaseState.EVACUATED);
            }
            case DESTRUCTION -> {
                destructions.add(event.by());
                fates.putIfAbsent(event.by(), new Fate(Outcome.RECORDED, ReadingRule.BEFORE_EVIDENCE));
                return false;
            }
            case RESTORATION -> {
                destructions.clear();
                fates.putIfAbsent(event.by(), new Fate(Outcome.RECORDED, ReadingRule.BEFORE_EVIDENCE));
                return false;
            }
        }
        return true;
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
        stretch.seen(by);
        stretches.add(stretch);
        if (effect.state().presence() != BaseState.Presence.GONE) {
            departures = new ArrayList<>();
        }
        if (effect.state().site() == BaseState.Site.USABLE) {
            destructions = new ArrayList<>();
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
        int from = firstDayOfDeparture(departure.by());
        if (before.status == BaseStatus.ACTIVE
                && from < day
                && from != Testimony.NO_FIRST
                && from > before.activeOn()) {
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
        return weighing.agreeingWith(departure).stream()
                .mapToInt(testimony -> testimony.first)
                .max()
                .orElse(departure.first);
    }

    private void confirm(Effect effect, Event event) {
        Testimony by = event.by();
        Stretch stretch = current();
        switch (event.kind()) {
            case PRESENCE, REVERSAL, RETURN -> {
                stretch.carry(stretch.status == BaseStatus.ACTIVE ? stretch.beganWith : event.kind(), by);
                stretch.seen(by);
            }
            case REMOVAL -> {
                stretch.carry(StatusEvent.REMOVAL, by);
                stretch.seen(by);
            }
            case DEPARTURE -> {
                departures.add(by);
                stretch.carry(StatusEvent.DEPARTURE, by);
                stretch.seen(by);
            }
            case DESTRUCTION -> {
                destructions.add(by);
                if (stretch.status == BaseStatus.DEMOLISHED) {
                    stretch.carry(StatusEvent.DESTRUCTION, by);
                    stretch.seen(by);
                }
            }
            case RESTORATION -> {
                if (effect.state().site() == BaseState.Site.USABLE) {
                    destructions = new ArrayList<>();
                }
            }
        }
    }

    /** A claim with several events ends as the first of moved, pending, confirmed, recorded, outweighed. */
    private void note(Event event, Effect effect) {
        if (event.isStandIn()) {
            return;
        }
        Fate fate = new Fate(
                effect.<Outcome>match(
                        moves -> Outcome.MOVED,
                        confirms -> Outcome.CONFIRMED,
                        records -> Outcome.RECORDED,
                        refuses -> Outcome.OUTWEIGHED),
                effect.rule());
        fates.merge(event.by(), fate, (before, now) -> now.outcome().compareTo(before.outcome()) < 0 ? now : before);
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
                    before.carryAll(next.beganWith, next.carriedBy.getOrDefault(next.beganWith, List.of()));
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
                next.carriedBy.forEach(
                        (event, testimonies) -> stretch.carryAll(active ? stretch.beganWith : event, testimonies));
                stretch.seenBy.addAll(next.seenBy);
                stretches.remove(i + 1);
            } else {
                i++;
            }
        }
    }
}
