package org.drawdown.timeline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.drawdown.claim.Claim;
import org.drawdown.status.BaseStatus;
import org.drawdown.timeline.Ending.Outcome;

/** Compares two timelines of one tenure, from one day on which either changes to the next. */
final class ChangeFinder {
    private final Timeline earlier;
    private final Timeline later;
    private final ImmutableList<Claim> news;
    private final Optional<LocalDate> knownUntil;

    ChangeFinder(Timeline earlier, Timeline later) {
        this.earlier = earlier;
        this.later = later;
        this.news = news();
        this.knownUntil = earlier.segments().stream()
                .flatMap(segment -> segment.lastEvidence().stream())
                .max(LocalDate::compareTo);
    }

    ImmutableList<Change> find() {
        TreeSet<LocalDate> days = new TreeSet<>();
        Stream.of(earlier, later)
                .flatMap(timeline -> timeline.segments().stream())
                .flatMap(segment -> Stream.concat(segment.firstDay().stream(), segment.endDay().stream()))
                .forEach(days::add);
        ImmutableList.Builder<Change> changes = ImmutableList.builder();
        LocalDate beforeAll = days.isEmpty() ? LocalDate.EPOCH : days.first().minusDays(1);
        Optional<Change> open = Optional.empty();
        for (LocalDate first : withStart(days)) {
            LocalDate day = first.equals(LocalDate.MIN) ? beforeAll : first;
            // On each of these days one of the two changes its status: no change goes on past it.
            open.ifPresent(change -> changes.add(until(change, first)));
            open = compare(day, first);
        }
        open.ifPresent(changes::add);
        return changes.build();
    }

    private static Iterable<LocalDate> withStart(Set<LocalDate> days) {
        return ImmutableList.<LocalDate>builder()
                .add(LocalDate.MIN)
                .addAll(days)
                .build();
    }

    private static Change until(Change open, LocalDate end) {
        return Change.builder()
                .tenure(open.tenure())
                .kind(open.kind())
                .firstDay(open.firstDay())
                .endDay(end)
                .before(open.before())
                .after(open.after())
                .addAllClaims(open.claims())
                .build();
    }

    private Optional<Change> compare(LocalDate day, LocalDate first) {
        Optional<Segment> then = earlier.on(day);
        Optional<Segment> now = later.on(day);
        Optional<BaseStatus> before = then.map(Segment::status);
        Optional<BaseStatus> after = now.map(Segment::status);
        if (before.equals(after) && (now.isEmpty() || isSupportedAlike(then.orElseThrow(), now.get()))) {
            return Optional.empty();
        }
        Change.Kind kind = before.equals(after)
                ? Change.Kind.SUPPORT
                : knownUntil.map(known -> known.isBefore(day)).orElse(true)
                        ? Change.Kind.TRANSITION
                        : Change.Kind.CORRECTION;
        return Optional.of(Change.builder()
                .tenure(later.tenure())
                .kind(kind)
                .firstDay(first.equals(LocalDate.MIN) ? Optional.empty() : Optional.of(first))
                .before(before)
                .after(after)
                .addAllClaims(news)
                .build());
    }

    private static boolean isSupportedAlike(Segment then, Segment now) {
        return then.support() == now.support()
                && (then.basis() == Segment.Basis.PRESUMED) == (now.basis() == Segment.Basis.PRESUMED)
                && then.pending().equals(now.pending())
                && then.contestedBy().equals(now.contestedBy());
    }

    private ImmutableList<Claim> news() {
        Set<Claim> known = claims(earlier, false);
        Set<Claim> takenBack = claims(earlier, true);
        return later.endings().stream()
                .filter(ending -> switch (ending.outcome()) {
                    case MOVED, CONFIRMED, OUTWEIGHED, PENDING -> !known.contains(ending.claim());
                    case WITHDRAWN -> !takenBack.contains(ending.claim());
                    case RECORDED, SET_ASIDE, UNRESOLVED -> false;
                })
                .map(Ending::claim)
                .sorted()
                .collect(ImmutableList.toImmutableList());
    }

    private static Set<Claim> claims(Timeline timeline, boolean takenBack) {
        return timeline.endings().stream()
                .filter(ending -> !takenBack || ending.outcome() == Outcome.WITHDRAWN)
                .map(Ending::claim)
                .collect(ImmutableSet.toImmutableSet());
    }
}
