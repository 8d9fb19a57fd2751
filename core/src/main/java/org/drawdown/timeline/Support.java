package org.drawdown.timeline;

import org.drawdown.wording.Phrase;

/** How well a status is supported, best first (the design, section 4.3). */
public enum Support {
    /** By a visit or dated imagery, or by both sides, each by name on its own act. */
    CONFIRMED(Phrase.of("confirmed", "مؤكَّد")),
    /** By one side, by name on its own act, or by independent voices, one of them named. */
    CORROBORATED(Phrase.of("corroborated", "معزَّز")),
    /** By one voice, or by several that name nobody. */
    CLAIMED(Phrase.of("claimed", "بحسب ادعاء"));

    private final Phrase phrase;

    Support(Phrase phrase) {
        this.phrase = phrase;
    }

    /**
     * Returns the word of a status line: "claimed".
     *
     * @return the phrase
     */
    public Phrase phrase() {
        return phrase;
    }

    /**
     * Tells whether this is as good as another, or better.
     *
     * @param other the support to compare with
     * @return whether this is at least as good; true for the same
     */
    public boolean isAtLeast(Support other) {
        return compareTo(other) <= 0;
    }
}
