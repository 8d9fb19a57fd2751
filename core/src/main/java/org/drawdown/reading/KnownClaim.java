package org.drawdown.reading;

import java.time.Instant;
import org.drawdown.claim.Claim;

/** A claim and the instant at which it became known. */
record KnownClaim(Claim claim, Instant knownAt) {}
