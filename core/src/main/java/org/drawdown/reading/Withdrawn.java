package org.drawdown.reading;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.drawdown.timeline.Ending;
import org.drawdown.timeline.ReadingRule;

/**
 * A claim that is no longer in force: its source took it back or corrected it, or its page no longer makes it.
 *
 * @param replacement the claim that took its place, cited
 */
record Withdrawn(KnownClaim known, ReadingRule rule, Optional<String> replacement) {
    Ending ending() {
        return Ending.of(
                known.claim,
                Ending.Outcome.WITHDRAWN,
                rule,
                replacement.isPresent() ? ImmutableList.of(replacement.get()) : ImmutableList.of(),
                Optional.empty());
    }
}
