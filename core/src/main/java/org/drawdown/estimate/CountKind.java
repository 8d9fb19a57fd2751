package org.drawdown.estimate;

/** How a count was given: as one exact number, as a number that is not exact, or in a word without a number. */
public enum CountKind {
    /** One exact number was given: "three trucks". */
    COUNTED,
    /** Numbers were given, none of them exact: "about 100", "at least 20", "90 to 100". */
    ESTIMATED,
    /** No number was given: "dozens", "some". The bounds of the count are how the word was read. */
    VAGUE
}
