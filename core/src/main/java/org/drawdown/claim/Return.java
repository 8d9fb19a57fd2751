package org.drawdown.claim;

import java.util.Optional;
import org.drawdown.estimate.Count;
import org.drawdown.place.Tenure;
import org.immutables.value.Value;

/**
 * The force came back to a base that it had left: "over 500 soldiers back within three days".
 *
 * <p>Only this, said in so many words, opens a base again after its end; soldiers seen there are a {@link Presence}.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Return implements Statement permits ImmutableReturn {
    Return() {}

    /**
     * Returns a claim that the force came back.
     *
     * @param tenure the force at the base
     * @return the statement
     */
    public static Return to(Tenure tenure) {
        return of(Subject.of(tenure), Optional.empty());
    }

    /**
     * Returns a claim that a number of the force came back.
     *
     * @param tenure the force at the base
     * @param count how many; for the page only, never summed
     * @return the statement
     */
    public static Return to(Tenure tenure, Count count) {
        return of(Subject.of(tenure), Optional.of(count));
    }

    /**
     * Returns a claim about any subject.
     *
     * @param subject what it is about
     * @param count how many, if claimed
     * @return the statement
     */
    public static Return of(Subject subject, Optional<Count> count) {
        return ImmutableReturn.builder().subject(subject).count(count).build();
    }

    @Override
    public abstract Subject subject();

    /**
     * Returns how many came back.
     *
     * @return the count, if claimed
     */
    public abstract Optional<Count> count();

    @Override
    public final Kind kind() {
        return Kind.RETURN;
    }
}
