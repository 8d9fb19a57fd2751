package org.drawdown.status;

import com.google.common.collect.ImmutableSet;
import java.util.function.Function;
import org.drawdown.wording.Phrase;

/**
 * What one event does to one state, such as "a departure moves ACTIVE to EVACUATED".
 *
 * <p>There are exactly four kinds, and {@link #match} asks for all of them:
 *
 * <ul>
 *   <li>{@link Moves}: the status changes.
 *   <li>{@link Confirms}: the event says again what the status says; nothing changes.
 *   <li>{@link Records}: the event is about the site and leaves the status as it is; the site may change.
 *   <li>{@link Refuses}: the event cannot be, as far as the state says; nothing changes.
 * </ul>
 *
 * <p>There are 42 effects, one for each cell of the table of {@link StatusMachine}, and never another: two effects are
 * equal if they are the same instance. They are immutable and thread-safe.
 */
public abstract sealed class Effect permits Effect.Moves, Effect.Confirms, Effect.Records, Effect.Refuses {
    private final BaseState before;
    private final StatusEvent event;
    private final BaseState state;
    private final MachineRule rule;

    private Effect(BaseState before, StatusEvent event, BaseState state, MachineRule rule) {
        this.before = before;
        this.event = event;
        this.state = state;
        this.rule = rule;
    }

    /**
     * Returns the state that the event met.
     *
     * @return the state before
     */
    public final BaseState before() {
        return before;
    }

    /**
     * Returns what happened.
     *
     * @return the event
     */
    public final StatusEvent event() {
        return event;
    }

    /**
     * Returns the state that follows; it is {@link #before} itself if the event is confirmed or refused.
     *
     * @return the state after
     */
    public final BaseState state() {
        return state;
    }

    /**
     * Returns the rule that decided.
     *
     * @return the rule; its id is stable
     */
    public final MachineRule rule() {
        return rule;
    }

    /**
     * Returns why, in a full sentence: "The force has left every part of the base, ...".
     *
     * @return the sentence of the rule
     */
    public final Phrase reason() {
        return rule.sentence().phrase();
    }

    /**
     * Returns the answer of the one function that is for this kind of effect; a new kind would not compile without its own.
     *
     * @param moves for an effect that changes the status
     * @param confirms for an effect that says it again
     * @param records for an effect that leaves it and is about the site
     * @param refuses for an effect that cannot be
     * @param <T> what the functions answer
     * @return what the function answered
     */
    public abstract <T> T match(
            Function<? super Moves, ? extends T> moves,
            Function<? super Confirms, ? extends T> confirms,
            Function<? super Records, ? extends T> records,
            Function<? super Refuses, ? extends T> refuses);

    abstract String verb();

    /**
     * Returns one line for a log: "ACTIVE, DEPARTURE: moves to EVACUATED (departure-from-usable-site)".
     *
     * @return the state before, the event, the kind and the rule
     */
    @Override
    public String toString() {
        return before + ", " + event + ": " + verb() + " (" + rule.id() + ")";
    }

    /** The status changes. */
    public static final class Moves extends Effect {
        Moves(BaseState before, StatusEvent event, BaseState state, MachineRule rule) {
            super(before, event, state, rule);
        }

        /**
         * Tells whether a stage was passed that nobody saw: ACTIVE was left by a departure, without DRAWING_DOWN between.
         *
         * @return whether the withdrawal is seen compressed into one step
         */
        public boolean isCompressed() {
            return before().status() == BaseStatus.ACTIVE
                    && state().status().isMoreAdvancedThan(BaseStatus.DRAWING_DOWN);
        }

        @Override
        public <T> T match(
                Function<? super Moves, ? extends T> moves,
                Function<? super Confirms, ? extends T> confirms,
                Function<? super Records, ? extends T> records,
                Function<? super Refuses, ? extends T> refuses) {
            return moves.apply(this);
        }

        @Override
        String verb() {
            return "moves to " + state();
        }
    }

    /** The event says again what the status says; nothing changes. */
    public static final class Confirms extends Effect {
        Confirms(BaseState before, StatusEvent event, MachineRule rule) {
            super(before, event, before, rule);
        }

        @Override
        public <T> T match(
                Function<? super Moves, ? extends T> moves,
                Function<? super Confirms, ? extends T> confirms,
                Function<? super Records, ? extends T> records,
                Function<? super Refuses, ? extends T> refuses) {
            return confirms.apply(this);
        }

        @Override
        String verb() {
            return "confirms";
        }
    }

    /** The event is about the site and leaves the status as it is; the site may change. */
    public static final class Records extends Effect {
        Records(BaseState before, StatusEvent event, BaseState state, MachineRule rule) {
            super(before, event, state, rule);
        }

        @Override
        public <T> T match(
                Function<? super Moves, ? extends T> moves,
                Function<? super Confirms, ? extends T> confirms,
                Function<? super Records, ? extends T> records,
                Function<? super Refuses, ? extends T> refuses) {
            return records.apply(this);
        }

        @Override
        String verb() {
            return "records " + state();
        }
    }

    /**
     * The event cannot be, as far as the state says; nothing changes.
     *
     * <p>A refusal is a result to report, not an error: people seen at a base after the departure, say.
     */
    public static final class Refuses extends Effect {
        Refuses(BaseState before, StatusEvent event, MachineRule rule) {
            super(before, event, before, rule);
        }

        /**
         * Returns the events that would have moved this state; for EVACUATED, RETURN and DESTRUCTION.
         *
         * @return the events, in the order of their constants; never empty
         */
        public ImmutableSet<StatusEvent> wouldMove() {
            return StatusMachine.movesOf(before());
        }

        @Override
        public <T> T match(
                Function<? super Moves, ? extends T> moves,
                Function<? super Confirms, ? extends T> confirms,
                Function<? super Records, ? extends T> records,
                Function<? super Refuses, ? extends T> refuses) {
            return refuses.apply(this);
        }

        @Override
        String verb() {
            return "refuses";
        }
    }
}
