package org.drawdown.claim;

import java.time.LocalDate;
import java.util.function.Function;
import org.drawdown.estimate.DateWindow;
import org.drawdown.source.Source;

/**
 * What a claim says, without who says it, when and in which words. A closed family; {@link #match} covers it.
 *
 * <p>The methods that return a {@link Claim.Draft} begin a claim, so that it reads like the sentence it stands for:
 * {@code Withdrawal.completed(shaddadi).on(day).from(sohr).unnamed()}.
 */
public sealed interface Statement
        permits Withdrawal,
                Movement,
                Presence,
                Return,
                Destruction,
                Restoration,
                Control,
                Plan,
                Sighting,
                Identity,
                Assessment {

    /** The kinds of statement. */
    enum Kind {
        /** Removal of the force from a base: {@link Withdrawal}. */
        WITHDRAWAL,
        /** A convoy on one leg: {@link Movement}. */
        MOVEMENT,
        /** The force is there: {@link Presence}. */
        PRESENCE,
        /** The force came back: {@link Return}. */
        RETURN,
        /** Something was destroyed, or stands: {@link Destruction}. */
        DESTRUCTION,
        /** The site is usable, or used, again: {@link Restoration}. */
        RESTORATION,
        /** Who holds the site: {@link Control}. */
        CONTROL,
        /** Something is intended: {@link Plan}. */
        PLAN,
        /** Something was seen or heard: {@link Sighting}. */
        SIGHTING,
        /** Two names are, or are not, one place: {@link Identity}. */
        IDENTITY,
        /** A judgement: {@link Assessment}. */
        ASSESSMENT
    }

    /**
     * Returns the kind of this statement.
     *
     * @return the kind
     */
    Kind kind();

    /**
     * Returns what this is about.
     *
     * @return the subject
     */
    Subject subject();

    /**
     * Begins a claim of this that happened on a day, or held on it.
     *
     * @param day the day
     * @return the claim so far
     */
    default Claim.Draft on(LocalDate day) {
        return claimed().on(day);
    }

    /**
     * Begins a claim of this for a window: a completed act happened on one day in it, a state held throughout.
     *
     * @param window the days
     * @return the claim so far
     */
    default Claim.Draft when(DateWindow window) {
        return claimed().when(window);
    }

    /**
     * Begins a claim of this by a source that the publisher cites; undated so far.
     *
     * @param source who said it
     * @return the claim so far
     */
    default Claim.Draft from(Source source) {
        return claimed().from(source);
    }

    /**
     * Begins a claim of this in the publisher's own words; undated so far.
     *
     * @return the claim so far
     */
    default Claim.Draft claimed() {
        return new Claim.Draft(this);
    }

    /**
     * Returns what the function for this statement's kind makes of it.
     *
     * @param withdrawal for a withdrawal
     * @param movement for a movement
     * @param presence for a presence
     * @param returned for a return
     * @param destruction for a destruction
     * @param restoration for a restoration
     * @param control for a control
     * @param plan for a plan
     * @param sighting for a sighting
     * @param identity for an identity
     * @param assessment for an assessment
     * @param <T> what the functions return
     * @return what the one function returned
     */
    default <T> T match(
            Function<? super Withdrawal, ? extends T> withdrawal,
            Function<? super Movement, ? extends T> movement,
            Function<? super Presence, ? extends T> presence,
            Function<? super Return, ? extends T> returned,
            Function<? super Destruction, ? extends T> destruction,
            Function<? super Restoration, ? extends T> restoration,
            Function<? super Control, ? extends T> control,
            Function<? super Plan, ? extends T> plan,
            Function<? super Sighting, ? extends T> sighting,
            Function<? super Identity, ? extends T> identity,
            Function<? super Assessment, ? extends T> assessment) {
        return switch (kind()) {
            case WITHDRAWAL -> withdrawal.apply((Withdrawal) this);
            case MOVEMENT -> movement.apply((Movement) this);
            case PRESENCE -> presence.apply((Presence) this);
            case RETURN -> returned.apply((Return) this);
            case DESTRUCTION -> destruction.apply((Destruction) this);
            case RESTORATION -> restoration.apply((Restoration) this);
            case CONTROL -> control.apply((Control) this);
            case PLAN -> plan.apply((Plan) this);
            case SIGHTING -> sighting.apply((Sighting) this);
            case IDENTITY -> identity.apply((Identity) this);
            case ASSESSMENT -> assessment.apply((Assessment) this);
        };
    }
}
