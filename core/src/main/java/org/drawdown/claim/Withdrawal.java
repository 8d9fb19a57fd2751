package org.drawdown.claim;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.drawdown.place.Mention;
import org.drawdown.place.Tenure;
import org.immutables.value.Value;

/**
 * The removal of a force, with its people, materiel or structures, from a base or a part of it: "the base was emptied
 * and closed".
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Withdrawal implements Statement permits ImmutableWithdrawal {
    Withdrawal() {}

    /** How far the removal has come, as claimed. */
    public enum Stage {
        /** It is being prepared; nothing has left. */
        PREPARING,
        /** It has begun, on one day. */
        BEGUN,
        /** It goes on. */
        ONGOING,
        /** Some of the people or the materiel left. */
        PARTIAL,
        /** All left, on one day. */
        COMPLETED,
        /** It was called off. */
        CANCELLED
    }

    /** How the force left, where somebody says so. */
    public enum Manner {
        /** By agreement with whoever came after. */
        COORDINATED,
        /** Without notice to them. */
        UNANNOUNCED,
        /** Under attack. */
        UNDER_FIRE
    }

    /**
     * Returns a claim that removal is being prepared.
     *
     * @param tenure the force at the base
     * @return the statement
     */
    public static Withdrawal preparing(Tenure tenure) {
        return of(Stage.PREPARING, Subject.of(tenure));
    }

    /**
     * Returns a claim that removal began.
     *
     * @param tenure the force at the base
     * @return the statement
     */
    public static Withdrawal begun(Tenure tenure) {
        return of(Stage.BEGUN, Subject.of(tenure));
    }

    /**
     * Returns a claim that removal goes on.
     *
     * @param tenure the force at the base
     * @return the statement
     */
    public static Withdrawal ongoing(Tenure tenure) {
        return of(Stage.ONGOING, Subject.of(tenure));
    }

    /**
     * Returns a claim that some of the people or the materiel left.
     *
     * @param tenure the force at the base
     * @return the statement
     */
    public static Withdrawal partial(Tenure tenure) {
        return of(Stage.PARTIAL, Subject.of(tenure));
    }

    /**
     * Returns a claim that all left.
     *
     * @param tenure the force at the base
     * @return the statement
     */
    public static Withdrawal completed(Tenure tenure) {
        return of(Stage.COMPLETED, Subject.of(tenure));
    }

    /**
     * Returns a claim that the removal was called off.
     *
     * @param tenure the force at the base
     * @return the statement
     */
    public static Withdrawal cancelled(Tenure tenure) {
        return of(Stage.CANCELLED, Subject.of(tenure));
    }

    /**
     * Returns a claim about any subject: a part of a base, bases that nobody named.
     *
     * @param stage how far the removal has come
     * @param subject what it is about
     * @return the statement
     * @throws IllegalArgumentException if the subject is an area
     */
    public static Withdrawal of(Stage stage, Subject subject) {
        return builder().stage(stage).subject(subject).build();
    }

    /**
     * Returns a builder; stage and subject are required.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns how far the removal has come.
     *
     * @return the stage
     */
    public abstract Stage stage();

    @Override
    public abstract Subject subject();

    /**
     * Returns where the force went.
     *
     * @return the place, if claimed
     */
    public abstract Optional<Mention> toward();

    /**
     * Returns how the force left.
     *
     * @return the manner, if claimed
     */
    public abstract Optional<Manner> manner();

    @Override
    public final Kind kind() {
        return Kind.WITHDRAWAL;
    }

    @Value.Check
    void check() {
        checkArgument(subject().area().isEmpty(), "a force withdraws from a base, not from an area");
    }

    /** Builds a withdrawal. */
    public static final class Builder extends ImmutableWithdrawal.Builder {
        Builder() {}
    }
}
