package org.drawdown.reading;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.function.BiPredicate;
import org.drawdown.status.StatusEvent;
import org.drawdown.timeline.Support;
import org.drawdown.wording.Identifier;

/**
 * Which events a reading lets in: a name, and one pure question.
 *
 * <pre>{@code
 * ReadingPolicy.of("confirmed-ends", (event, support) -> event != StatusEvent.DEPARTURE || support == Support.CONFIRMED)
 * }</pre>
 *
 * <p>What is not let in is pending, and shown with the segment that it would have changed. A pending departure counts
 * as removal meanwhile.
 *
 * <p>This class is immutable and thread-safe, as long as its question is pure.
 */
public final class ReadingPolicy {
    private static final ReadingPolicy LEADING = of("leading", (event, support) -> true);
    private static final ReadingPolicy CAUTIOUS = of("cautious", (event, support) -> switch (event) {
        case DEPARTURE, DESTRUCTION -> support.isAtLeast(Support.CORROBORATED);
        case PRESENCE, REMOVAL, REVERSAL, RETURN, RESTORATION -> true;
    });

    private final String name;
    private final BiPredicate<StatusEvent, Support> question;

    private ReadingPolicy(String name, BiPredicate<StatusEvent, Support> question) {
        this.name = name;
        this.question = question;
    }

    /**
     * Returns the policy that takes what leads, with its support.
     *
     * @return the policy "leading"
     */
    public static ReadingPolicy leading() {
        return LEADING;
    }

    /**
     * Returns the policy that lets a departure and a destruction in only from {@link Support#CORROBORATED} up.
     *
     * @return the policy "cautious"
     */
    public static ReadingPolicy cautious() {
        return CAUTIOUS;
    }

    /**
     * Returns a policy of one's own.
     *
     * @param name its name, shown with every timeline that is read under it
     * @param question whether an event with this support is let in; must give the same answer every time
     * @return the policy
     * @throws IllegalArgumentException if the name breaks the rule for ids
     */
    public static ReadingPolicy of(String name, BiPredicate<StatusEvent, Support> question) {
        return new ReadingPolicy(Identifier.check("name of a policy", name), checkNotNull(question, "question"));
    }

    /**
     * Returns the name.
     *
     * @return the name, such as "cautious"
     */
    public String name() {
        return name;
    }

    /**
     * Tells whether an event is let in.
     *
     * @param event the event
     * @param support the support of the claims that agree on it
     * @return whether it is let in
     */
    public boolean admits(StatusEvent event, Support support) {
        return question.test(event, support);
    }

    @Override
    public String toString() {
        return name;
    }
}
