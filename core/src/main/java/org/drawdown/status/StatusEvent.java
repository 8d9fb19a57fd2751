package org.drawdown.status;

import org.drawdown.wording.Phrase;

/**
 * Something that happened to one force at one base, such as its departure: all that the status machine hears of the world.
 *
 * <p>An event is what is left of a claim once it has been let in; plans, predictions, sightings and opinions never are
 * one. The same event twice in a row is the same as once. The order of the constants means nothing.
 */
public enum StatusEvent {
    /** The force was at the base. It never opens a base again that the force has left. */
    PRESENCE(Phrase.of("presence", "وجود")),

    /** People, materiel or structures of the force are being taken away from the base for good, or began to be. */
    REMOVAL(Phrase.of("removal", "سحب")),

    /** The removal was called off or undone: a withdrawal cancelled, a laden convoy in. */
    REVERSAL(Phrase.of("reversal", "تراجع عن السحب")),

    /** The last of the force left the last part of the base. */
    DEPARTURE(Phrase.of("departure", "مغادرة")),

    /** The force came back to stay. It has to be stated; a patrol, a visit or somebody seen there is none. */
    RETURN(Phrase.of("return", "عودة")),

    /**
     * The site as a whole became unusable for its function through destruction, whoever did it.
     *
     * <p>Destruction of a part, of materiel or of munitions is none.
     */
    DESTRUCTION(Phrase.of("destruction", "تدمير")),

    /** The site as a whole became usable, or came into use by another party. */
    RESTORATION(Phrase.of("restoration", "إعادة تأهيل"));

    private final Phrase phrase;

    StatusEvent(Phrase phrase) {
        this.phrase = phrase;
    }

    /**
     * Returns the word for the event inside a sentence, such as "departure" and "مغادرة".
     *
     * @return the phrase
     */
    public Phrase phrase() {
        return phrase;
    }
}
