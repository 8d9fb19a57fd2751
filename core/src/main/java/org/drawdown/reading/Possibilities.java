package org.drawdown.reading;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.drawdown.status.BaseState;
import org.drawdown.status.BaseStatus;
import org.drawdown.status.StatusEvent;
import org.drawdown.timeline.Possibility;

/**
 * Which states the windows of the events that stand allow on a day (the design, section 4.4).
 *
 * <p>Every event happens on one day of its window; events of one day come in the machine's order. So the days are walked
 * one after the other, and on each day every event whose window is open happens or waits, with the states that each
 * choice leads to kept by the set of those that have happened. Between two days on which a window opens or closes it is
 * enough to walk as many days as there are windows open.
 */
// A set of states is an int with one bit for each, by its place among the constants.
@SuppressWarnings("EnumOrdinal")
final class Possibilities {
    /** So many windows open at once are tried in every order; of more, every state that any order reaches is given. */
    private static final int MAX_OPEN = 12;

    private static final int NOTHING = BaseState.values().length;
    private static final int NOTHING_BUT_DESTROYED = NOTHING + 1;

    private final List<Happening> happenings;
    private final int presumed;

    /** What claims have in common that may be one happening. */
    private record Alike(List<StatusEvent> events, long undone) {}

    /** What happens on one day of a window: the events of a claim, or of several that agree. */
    private record Happening(List<StatusEvent> events, int first, int last) {
        boolean isOpenOn(int day) {
            return first <= day && day <= last;
        }
    }

    Possibilities(List<Event> events, Fold fold) {
        Map<Testimony, List<StatusEvent>> byClaim = new LinkedHashMap<>();
        events.forEach(event ->
                byClaim.computeIfAbsent(event.by(), by -> new ArrayList<>()).add(event.kind()));
        ListMultimap<Alike, Happening> alike =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        byClaim.forEach((by, kinds) -> alike.put(
                new Alike(kinds, undoneBefore(kinds, by, events)), new Happening(kinds, first(by), last(by))));
        this.happenings = merged(alike);
        happenings.addAll(presumedRemovals(fold));
        happenings.sort(Comparator.comparingInt((Happening happening) -> rank(happening))
                .thenComparingInt(Happening::last)
                .thenComparingInt(Happening::first));
        this.presumed = fold.stretches().stream()
                .findFirst()
                .filter(stretch -> stretch.firstDay == Fold.ALWAYS)
                .map(stretch ->
                        (stretch.status == BaseStatus.ACTIVE ? BaseState.ACTIVE : BaseState.EVACUATED).ordinal())
                .orElse(NOTHING);
    }

    private static int first(Testimony by) {
        return by.first;
    }

    /** What is ongoing has begun on its first day; without one, some day up to its last. */
    private static int last(Testimony by) {
        return by.ongoing && by.hasFirst() ? by.first : by.last;
    }

    /** The removal presumed within the window of a departure, on any day up to it. */
    private static List<Happening> presumedRemovals(Fold fold) {
        List<Happening> removals = new ArrayList<>();
        List<Fold.Stretch> stretches = fold.stretches();
        for (int i = 0; i + 1 < stretches.size(); i++) {
            Fold.Stretch stretch = stretches.get(i);
            if (stretch.presumed && stretch.status == BaseStatus.DRAWING_DOWN) {
                removals.add(
                        new Happening(List.of(StatusEvent.REMOVAL), stretch.firstDay, stretches.get(i + 1).firstDay));
            }
        }
        return removals;
    }

    /** How often what a claim says was undone by events that count before it: only what is not undone is said again. */
    private static long undoneBefore(List<StatusEvent> kinds, Testimony by, List<Event> events) {
        return events.stream()
                .takeWhile(event -> event.by() != by)
                .filter(event -> kinds.stream().anyMatch(kind -> undoes(event.kind(), kind)))
                .count();
    }

    private static boolean undoes(StatusEvent event, StatusEvent earlier) {
        return switch (earlier) {
            case PRESENCE -> false;
            case REMOVAL -> event == StatusEvent.REVERSAL || event == StatusEvent.RETURN;
            case REVERSAL -> event == StatusEvent.REMOVAL;
            case DEPARTURE -> event == StatusEvent.RETURN;
            case RETURN ->
                event == StatusEvent.REMOVAL || event == StatusEvent.DEPARTURE || event == StatusEvent.DESTRUCTION;
            case DESTRUCTION -> event == StatusEvent.RESTORATION || event == StatusEvent.RETURN;
            case RESTORATION -> event == StatusEvent.DESTRUCTION;
        };
    }

    /** Claims that agree and whose windows overlap are one happening, in the days that they have in common. */
    private static List<Happening> merged(ListMultimap<Alike, Happening> byEvents) {
        List<Happening> merged = new ArrayList<>();
        Multimaps.asMap(byEvents).values().forEach(alike -> {
            alike.sort(Comparator.comparingInt(Happening::last).thenComparingInt(Happening::first));
            Happening common = alike.get(0);
            for (Happening next : alike.subList(1, alike.size())) {
                if (next.first <= common.last && common.first <= next.last) {
                    common = new Happening(
                            common.events, Math.max(common.first, next.first), Math.min(common.last, next.last));
                } else {
                    merged.add(common);
                    common = next;
                }
            }
            merged.add(common);
        });
        return merged;
    }

    private static int rank(Happening happening) {
        return Event.rank(happening.events.get(happening.events.size() - 1));
    }

    Possibility on(int day) {
        Map<Long, Integer> statesByDone = new HashMap<>();
        statesByDone.put(0L, bit(presumed));
        boolean exact = true;
        for (int today : daysUpTo(day)) {
            List<Integer> open = openOn(today);
            if (open.size() > MAX_OPEN || happenings.size() > Long.SIZE - 1) {
                exact = false;
                int reachable = closure(statesByDone.values().stream().reduce(0, (a, b) -> a | b), open);
                statesByDone = new HashMap<>();
                statesByDone.put(0L, reachable);
            } else {
                for (int index : open) {
                    statesByDone = happen(statesByDone, index);
                }
            }
            statesByDone = close(statesByDone, today, exact);
        }
        int states = statesByDone.values().stream().reduce(0, (a, b) -> a | b);
        ImmutableSet.Builder<BaseStatus> statuses = ImmutableSet.builder();
        for (BaseState state : BaseState.values()) {
            if ((states & bit(state.ordinal())) != 0) {
                statuses.add(state.status());
            }
        }
        return Possibility.of(statuses.build(), exact);
    }

    /** The days that must be walked: of each stretch between two bounds as many as there are happenings. */
    private List<Integer> daysUpTo(int day) {
        TreeSet<Integer> bounds = new TreeSet<>();
        for (Happening happening : happenings) {
            if (happening.first != Testimony.NO_FIRST) {
                bounds.add(happening.first);
            }
            if (happening.last != Testimony.NO_LAST) {
                bounds.add(happening.last);
                bounds.add(happening.last + 1);
            }
        }
        TreeSet<Integer> days = new TreeSet<>();
        int enough = happenings.size();
        int earliest = bounds.isEmpty() ? day : Math.min(bounds.first(), day);
        for (int i = enough; i > 0; i--) {
            days.add(earliest - i);
        }
        for (int bound : bounds) {
            Integer next = bounds.higher(bound);
            int until = next == null ? bound + enough : Math.min(next - 1, bound + enough);
            for (int today = bound; today <= until; today++) {
                days.add(today);
            }
        }
        days.add(day);
        return new ArrayList<>(days.headSet(day, true));
    }

    private List<Integer> openOn(int day) {
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < happenings.size(); i++) {
            if (happenings.get(i).isOpenOn(day)) {
                open.add(i);
            }
        }
        return open;
    }

    /** With and without one more happening, for every set of those that have happened. */
    private Map<Long, Integer> happen(Map<Long, Integer> statesByDone, int index) {
        Map<Long, Integer> next = new HashMap<>(statesByDone);
        long mark = 1L << index;
        statesByDone.forEach((done, states) -> {
            if ((done & mark) == 0) {
                next.merge(done | mark, after(states, happenings.get(index).events), (a, b) -> a | b);
            }
        });
        return next;
    }

    /** What closes today has happened; once it has, it need not be told apart any more. */
    private Map<Long, Integer> close(Map<Long, Integer> statesByDone, int today, boolean exact) {
        long closing = 0;
        for (int i = 0; exact && i < happenings.size(); i++) {
            if (happenings.get(i).last == today) {
                closing |= 1L << i;
            }
        }
        if (closing == 0) {
            return statesByDone;
        }
        Map<Long, Integer> next = new HashMap<>();
        for (Map.Entry<Long, Integer> entry : statesByDone.entrySet()) {
            if ((entry.getKey() & closing) == closing) {
                next.merge(entry.getKey() & ~closing, entry.getValue(), (a, b) -> a | b);
            }
        }
        return next;
    }

    private int closure(int states, List<Integer> open) {
        int reachable = states;
        int before;
        do {
            before = reachable;
            for (int index : open) {
                reachable |= after(reachable, happenings.get(index).events);
            }
        } while (reachable != before);
        return reachable;
    }

    private static int after(int states, List<StatusEvent> events) {
        int after = states;
        for (StatusEvent event : events) {
            int next = 0;
            for (int state = 0; state <= NOTHING_BUT_DESTROYED; state++) {
                if ((after & bit(state)) != 0) {
                    next |= bit(after(state, event));
                }
            }
            after = next;
        }
        return after;
    }

    private static int after(int state, StatusEvent event) {
        if (state < NOTHING) {
            return BaseState.values()[state].after(event).state().ordinal();
        }
        BaseState.Site site = state == NOTHING ? BaseState.Site.USABLE : BaseState.Site.DESTROYED;
        return switch (event) {
            case PRESENCE, REMOVAL, REVERSAL, DEPARTURE ->
                BaseState.of(BaseState.Presence.STANDING, site)
                        .after(event)
                        .state()
                        .ordinal();
            case RETURN -> BaseState.ACTIVE.ordinal();
            case DESTRUCTION -> NOTHING_BUT_DESTROYED;
            case RESTORATION -> NOTHING;
        };
    }

    private static int bit(int state) {
        return 1 << state;
    }
}
