package org.drawdown.wording;

/**
 * A reason that Drawdown can give for what it decides, with an id to store and a sentence to show.
 *
 * <p>Its id never changes; its sentence may be put better.
 */
public interface Rule {
    /**
     * Returns the id, such as "residual-presence".
     *
     * @return lower-case words joined by hyphens
     */
    String id();

    /**
     * Returns what the rule says, in both languages.
     *
     * @return the sentence
     */
    Sentence sentence();
}
