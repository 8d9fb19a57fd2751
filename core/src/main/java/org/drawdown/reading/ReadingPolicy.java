package org.drawdown.reading;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.drawdown.source.Source;
import org.drawdown.status.StatusEvent;
import org.drawdown.timeline.Support;
import org.drawdown.wording.Identifier;

/**
 * Which events a reading lets in: a name, one pure question, and whose rulings count.
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
    private final Predicate<Source> editors;

    private ReadingPolicy(String name, BiPredicate<StatusEvent, Support> question, Predicate<Source> editors) {
        this.name = name;
        this.question = question;
        this.editors = editors;
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
        return new ReadingPolicy(
                Identifier.check("name of a policy", name), checkNotNull(question, "question"), editor -> true);
    }

    /**
     * Returns this policy, heeding the rulings of some editors only; without this, it heeds all that are in the ledger.
     *
     * @param editors whose rulings count; must give the same answer every time
     * @return the policy
     */
    public ReadingPolicy heeding(Predicate<Source> editors) {
        return new ReadingPolicy(name, question, checkNotNull(editors, "editors"));
    }

    /**
     * Tells whether an editor's rulings count.
     *
     * @param editor the editor
     * @return whether they do
     */
    public boolean heeds(Source editor) {
        return editors.test(editor);
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
