package org.drawdown.reading;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.drawdown.claim.Amendment;
import org.drawdown.claim.Claim;
import org.drawdown.timeline.Ending;
import org.drawdown.timeline.ReadingRule;

/**
 * Why a claim is no longer in force: its source took it back or corrected it, or its page no longer makes it.
 *
 * @param replacement the claim that took its place, cited
 */
record Withdrawn(ReadingRule rule, Optional<String> replacement) {
    /** Its page no longer says it. */
    static final Withdrawn EDITED = new Withdrawn(ReadingRule.EDITED, Optional.empty());

    /** Its source took it back. */
    static Withdrawn by(Amendment takenBack) {
        boolean corrected = takenBack.kind() == Amendment.Kind.CORRECTION;
        return new Withdrawn(corrected ? ReadingRule.CORRECTED : ReadingRule.RETRACTED, takenBack.replacement());
    }

    Ending ending(Claim claim) {
        return Ending.of(
                claim,
                Ending.Outcome.WITHDRAWN,
                rule,
                replacement.isPresent() ? ImmutableList.of(replacement.get()) : ImmutableList.of(),
                Optional.empty());
    }
}
