package org.drawdown.status;

import static java.util.Objects.requireNonNull;

/**
 * What the status machine remembers of one force at one base: its presence, and whether the site has been destroyed.
 *
 * <p>Blasts often come before the last convoy. A site that is destroyed while the force is still there leaves the
 * status as it is, but is not forgotten; the departure then finds the base demolished:
 *
 * <pre>{@code
 * BaseState state = BaseState.ACTIVE.after(DESTRUCTION).state().after(DEPARTURE).state();
 * state.status();                                  // DEMOLISHED
 * }</pre>
 *
 * <p>Every pair of presence and site is one of these six states, and every state has one status.
 */
public enum BaseState {
    /** The force has a standing presence, the site is usable. */
    ACTIVE(Presence.STANDING, Site.USABLE),

    /** The force has a standing presence, the site is destroyed. */
    ACTIVE_SITE_DESTROYED(Presence.STANDING, Site.DESTROYED),

    /** Removal has begun, the site is usable. */
    DRAWING_DOWN(Presence.THINNING, Site.USABLE),

    /** Removal has begun, the site is destroyed: blasts before the last convoy. */
    DRAWING_DOWN_SITE_DESTROYED(Presence.THINNING, Site.DESTROYED),

    /** The force is gone, the site is usable. */
    EVACUATED(Presence.GONE, Site.USABLE),

    /** The force is gone, the site is destroyed. */
    DEMOLISHED(Presence.GONE, Site.DESTROYED);

    /** How much of the force is at the base. */
    public enum Presence {
        /** A standing presence from which no removal has begun. */
        STANDING,

        /** Removal has begun, and the force still holds part of the base. */
        THINNING,

        /** No standing presence on any part. */
        GONE
    }

    /** Whether the site as a whole can be used for its function. */
    public enum Site {
        /** No event says that the site as a whole was destroyed, or a later one says that it was restored. */
        USABLE,

        /** The site as a whole was destroyed. */
        DESTROYED
    }

    private final Presence presence;
    private final Site site;
    private final BaseStatus status;

    BaseState(Presence presence, Site site) {
        this.presence = presence;
        this.site = site;
        this.status = switch (presence) {
            case STANDING -> BaseStatus.ACTIVE;
            case THINNING -> BaseStatus.DRAWING_DOWN;
            case GONE ->
                switch (site) {
                    case USABLE -> BaseStatus.EVACUATED;
                    case DESTROYED -> BaseStatus.DEMOLISHED;
                };
        };
    }

    /**
     * Returns the state of a presence and a site.
     *
     * @param presence how much of the force is at the base
     * @param site whether the site can be used
     * @return the one state that has both
     */
    public static BaseState of(Presence presence, Site site) {
        requireNonNull(presence, "presence");
        requireNonNull(site, "site");
        return switch (presence) {
            case STANDING ->
                switch (site) {
                    case USABLE -> ACTIVE;
                    case DESTROYED -> ACTIVE_SITE_DESTROYED;
                };
            case THINNING ->
                switch (site) {
                    case USABLE -> DRAWING_DOWN;
                    case DESTROYED -> DRAWING_DOWN_SITE_DESTROYED;
                };
            case GONE ->
                switch (site) {
                    case USABLE -> EVACUATED;
                    case DESTROYED -> DEMOLISHED;
                };
        };
    }

    /**
     * Returns how much of the force is at the base.
     *
     * @return the presence
     */
    public Presence presence() {
        return presence;
    }

    /**
     * Returns whether the site can be used.
     *
     * @return the site
     */
    public Site site() {
        return site;
    }

    /**
     * Returns the status that a page shows for this state.
     *
     * @return the status; that of a force still present does not depend on the site
     */
    public BaseStatus status() {
        return status;
    }

    /**
     * Returns what an event does to this state, from the table of {@link StatusMachine}.
     *
     * <p>Every event has an answer, a refusal included; nothing is thrown. It is a read of a table: the same
     * instance each time, and nothing is allocated.
     *
     * @param event what happened
     * @return the effect, with the state that follows
     */
    public Effect after(StatusEvent event) {
        return StatusMachine.effect(this, requireNonNull(event, "event"));
    }
}
