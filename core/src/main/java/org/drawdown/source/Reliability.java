package org.drawdown.source;

/**
 * The reliability of a source in the letters that analysts use (NATO STANAG 2511, the "Admiralty code"). It is carried
 * and shown, never weighed.
 */
public enum Reliability {
    /** Completely reliable. */
    A,
    /** Usually reliable. */
    B,
    /** Fairly reliable. */
    C,
    /** Not usually reliable. */
    D,
    /** Unreliable. */
    E,
    /** Cannot be judged; what every source has until somebody says otherwise. */
    F
}
