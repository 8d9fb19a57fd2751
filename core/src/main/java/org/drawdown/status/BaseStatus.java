package org.drawdown.status;

import static java.util.Objects.requireNonNull;

import org.drawdown.wording.Phrase;

/**
 * The status of one force at one base, such as "Drawing down".
 *
 * <p>There are these four. That nothing is known of a base is an absent answer, never a fifth status; who holds the
 * site, and what is left of it, are told apart from it. A status is the short form of a {@link BaseState}.
 *
 * <p>The constants stand in the order of how far a withdrawal has advanced; see {@link #isMoreAdvancedThan}.
 */
public enum BaseStatus {
    /**
     * The force has a standing presence, and nothing accepted says that removal from <i>this</i> base has begun.
     *
     * <p>National plans, studies and troop totals never end it.
     */
    ACTIVE(Phrase.of("Active", "نشطة")),

    /**
     * Removal of people, materiel or structures from this base has begun, and the force still holds part of it.
     *
     * <p>Blowing up everything but the last held corner, while inside, is still drawing down.
     */
    DRAWING_DOWN(Phrase.of("Drawing down", "قيد الإخلاء")),

    /**
     * The force has no standing presence on any part of the base.
     *
     * <p>Handover, caretakers of others, looting, burned huts, destroyed leftovers, patrols and salvage visits all stay
     * evacuated. That the absence is called temporary does not avoid it.
     */
    EVACUATED(Phrase.of("Evacuated", "مُخلاة")),

    /**
     * The force has no standing presence, <i>and</i> destruction has made the site as a whole unusable for its function.
     *
     * <p>Whoever did it, before or after the departure. Explosions heard, munitions burned and "parts destroyed" are
     * not enough.
     */
    DEMOLISHED(Phrase.of("Demolished", "مهدَّمة"));

    private final Phrase phrase;

    BaseStatus(Phrase phrase) {
        this.phrase = phrase;
    }

    /**
     * Returns the words of a status line, such as "Drawing down" and "قيد الإخلاء".
     *
     * @return the phrase; in Arabic it agrees with قاعدة, a base
     */
    public Phrase phrase() {
        return phrase;
    }

    /**
     * Tells whether a withdrawal has advanced further here than there: active, drawing down, evacuated, demolished.
     *
     * <p>Where evidence is even, the less advanced status stands (the design, section 4.5).
     *
     * @param other the status to compare with
     * @return whether this is the more advanced one; false for the same status
     */
    public boolean isMoreAdvancedThan(BaseStatus other) {
        return compareTo(requireNonNull(other, "other")) > 0;
    }
}
