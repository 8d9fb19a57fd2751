package org.drawdown.reading;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.drawdown.claim.Amendment;
import org.drawdown.timeline.Ending;
import org.drawdown.timeline.ReadingRule;

/**
 * A claim that is no longer in force: its source took it back or corrected it, or its page no longer makes it.
 *
 * @param replacement the claim that took its place, cited
 */
record Withdrawn(KnownClaim known, ReadingRule rule, Optional<String> replacement) {
    /** What its source took back. */
    static Withdrawn by(Amendment takenBack, KnownClaim known) {
        boolean corrected = takenBack.kind() == Amendment.Kind.CORRECTION;
        return new Withdrawn(known, corrected ? ReadingRule.CORRECTED : ReadingRule.RETRACTED, takenBack.replacement());
    }

    /** What its page no longer says. */
    static Withdrawn edited(KnownClaim known) {
        return new Withdrawn(known, ReadingRule.EDITED, Optional.empty());
    }

    Ending ending() {
        return Ending.of(
                known.claim,
                Ending.Outcome.WITHDRAWN,
                rule,
                replacement.isPresent() ? ImmutableList.of(replacement.get()) : ImmutableList.of(),
                Optional.empty());
    }
}
