package org.drawdown.claim;

import org.immutables.value.Value;

/**
 * A judgement of what goes on, such as "part of an organised redeployment". It moves no base; its words are those of
 * the claim.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Assessment implements Statement permits ImmutableAssessment {
    Assessment() {}

    /**
     * Returns a judgement about a subject.
     *
     * @param subject what it is about
     * @return the statement
     */
    public static Assessment of(Subject subject) {
        return ImmutableAssessment.of(subject);
    }

    @Override
    @Value.Parameter
    public abstract Subject subject();

    @Override
    public final Kind kind() {
        return Kind.ASSESSMENT;
    }
}
