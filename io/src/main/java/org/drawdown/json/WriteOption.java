package org.drawdown.json;

/** How a document is written. Without an option it is written for people: two spaces a level, lines end with \n. */
public enum WriteOption {
    /** In one line, without white space and without a line end. */
    COMPACT
}
