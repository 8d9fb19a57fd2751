package org.drawdown.timeline;

import org.drawdown.wording.Phrase;

/** The class of the evidence of claims that agree, best first (the design, section 4.3). */
public enum EvidenceClass {
    /** Somebody visited the place, or there is imagery of a known day. */
    FIRST_HAND(Support.CONFIRMED, Phrase.of("a visit or dated imagery", "زيارة أو صور مؤرَّخة")),
    /** Both sides, each by name, on its own leaving or its own taking over. */
    BOTH_SIDES(Support.CONFIRMED, Phrase.of("both sides by name", "الطرفان بالاسم")),
    /** One side, by name, on its own leaving or its own taking over. */
    ONE_SIDE(Support.CORROBORATED, Phrase.of("one side by name", "أحد الطرفين بالاسم")),
    /** Two or more independent voices, at least one of them named. */
    SEVERAL_VOICES(Support.CORROBORATED, Phrase.of("independent voices", "أصوات مستقلة")),
    /** One named voice. */
    NAMED_VOICE(Support.CLAIMED, Phrase.of("one named voice", "صوت واحد مسمّى")),
    /** Unnamed voices, or outlets that name nobody; these never add up. */
    UNNAMED_VOICE(Support.CLAIMED, Phrase.of("no named voice", "لا صوت مسمّى"));

    private final Support support;
    private final Phrase phrase;

    EvidenceClass(Support support, Phrase phrase) {
        this.support = support;
        this.phrase = phrase;
    }

    /**
     * Returns the support that evidence of this class gives.
     *
     * @return the support
     */
    public Support support() {
        return support;
    }

    /**
     * Returns what the class is called: "one named voice".
     *
     * @return the phrase
     */
    public Phrase phrase() {
        return phrase;
    }

    /**
     * Tells whether this is better evidence than another class.
     *
     * @param other the class to compare with
     * @return whether this is better; false for the same class
     */
    public boolean isBetterThan(EvidenceClass other) {
        return compareTo(other) < 0;
    }
}
