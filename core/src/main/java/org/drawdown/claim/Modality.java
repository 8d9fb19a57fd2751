package org.drawdown.claim;

/** In what mode something was said: as seen, as reported, in passing, as a plan, a forecast or a conclusion. */
public enum Modality {
    /** Whoever says it saw it. */
    OBSERVED,
    /** It is said to be so; what most claims are. */
    REPORTED,
    /** It is mentioned in a passing clause ("after the withdrawal from..."). */
    BACKGROUND,
    /** Whoever passes it on says that it could not be confirmed. */
    UNVERIFIED,
    /** It is intended. */
    PLANNED,
    /** It is expected. */
    PREDICTED,
    /** It is concluded from something else. */
    INFERRED
}
