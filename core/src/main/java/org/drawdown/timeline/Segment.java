package org.drawdown.timeline;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.drawdown.claim.Claim;
import org.drawdown.estimate.DateWindow;
import org.drawdown.status.BaseStatus;
import org.drawdown.status.StatusEvent;
import org.immutables.value.Value;

/**
 * One status of a tenure from a day on, never without its support, what contests it and what is pending.
 *
 * <p>A segment begins with its first day (inclusive) and ends before its end day (exclusive). These are the days on
 * which the status is counted; {@link #from} and {@link #until} have all the days that the claims allow.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Segment permits ImmutableSegment {
    Segment() {}

    /** What a segment rests on. */
    public enum Basis {
        /** The world changed: a claim says so. */
        TRANSITION,
        /** We now know better: what was claimed for a day in this segment was outweighed by what became known later. */
        CORRECTION,
        /** No claim says so, but what follows supposes it. */
        PRESUMED
    }

    /**
     * Returns a builder, for readings and for readers of stored data; status, basis, from and evidence are required.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the status.
     *
     * @return the status
     */
    public abstract BaseStatus status();

    /**
     * Returns what the segment rests on.
     *
     * @return the basis
     */
    public abstract Basis basis();

    /**
     * Returns the days on one of which the status began, as far as the claims say.
     *
     * @return the window; with an open start for a status that is presumed since before the first claim
     */
    public abstract DateWindow from();

    /**
     * Returns the first day that counts to this segment.
     *
     * @return the day, inclusive; absent for a status that is presumed since before the first claim
     */
    public abstract Optional<LocalDate> firstDay();

    /**
     * Returns the days on one of which the status ended, as far as the claims say.
     *
     * @return the window; absent for the last segment
     */
    public abstract Optional<DateWindow> until();

    /**
     * Returns the first day that no longer counts to this segment.
     *
     * @return the day, exclusive; absent for the last segment
     */
    public abstract Optional<LocalDate> endDay();

    /**
     * Returns what the status is taken from: an event each, such as the departure and the destruction of a demolished
     * base.
     *
     * @return at least one
     */
    public abstract ImmutableList<Evidence> evidence();

    /**
     * Returns the claims that say otherwise of days in this segment and lost.
     *
     * @return the claims, ordered by citation
     */
    public abstract ImmutableList<Claim> contestedBy();

    /**
     * Returns what is claimed of days in this segment and not let in by the policy for want of support.
     *
     * @return the evidence of each pending event
     */
    public abstract ImmutableList<Evidence> pending();

    /**
     * Returns the last day in this segment for which there is evidence of its status.
     *
     * @return the day; absent for a presumed status
     */
    public abstract Optional<LocalDate> lastEvidence();

    /**
     * Returns how well the status is supported: as well as the weakest of the events that it is taken from. Presence is
     * one of them only where nothing else is: beside removal it says no more than that the base is not left yet.
     *
     * @return the support
     */
    public final Support support() {
        Support weakest = Support.CONFIRMED;
        for (Evidence each : evidence()) {
            boolean counts = evidence().size() == 1 || each.event() != StatusEvent.PRESENCE;
            if (counts && each.support().compareTo(weakest) > 0) {
                weakest = each.support();
            }
        }
        return weakest;
    }

    /**
     * Tells whether a day counts to this segment.
     *
     * @param day the day
     * @return whether it is not before the first day and before the end day
     */
    public final boolean covers(LocalDate day) {
        return firstDay().map(first -> !day.isBefore(first)).orElse(true)
                && endDay().map(day::isBefore).orElse(true);
    }

    @Value.Check
    void check() {
        checkArgument(!evidence().isEmpty(), "a segment is never without evidence: %s from %s", status(), from());
        checkArgument(eachEventOnce(), "the evidence of a segment has each event once: %s from %s", status(), from());
        Optional<LocalDate> first = firstDay();
        Optional<LocalDate> end = endDay();
        checkArgument(
                first.isEmpty() || end.isEmpty() || first.get().isBefore(end.get()),
                "the first day must be before the end day: %s .. %s",
                first.orElse(null),
                end.orElse(null));
        checkArgument(
                until().isPresent() == end.isPresent(),
                "a segment has a window of its end if and only if it has an end day: %s from %s",
                status(),
                from());
    }

    private boolean eachEventOnce() {
        for (int i = 1; i < evidence().size(); i++) {
            for (int j = 0; j < i; j++) {
                if (evidence().get(i).event() == evidence().get(j).event()) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Builds a segment. */
    public static final class Builder extends ImmutableSegment.Builder {
        Builder() {}
    }
}
