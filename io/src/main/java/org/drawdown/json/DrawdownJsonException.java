package org.drawdown.json;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Comparator;

/**
 * A document that is not what it should be; {@link #problems()} says why and where.
 *
 * <pre>{@code
 * catch (DrawdownJsonException e) {
 *     e.problems().forEach(problem -> System.err.println(problem.message()));
 * }
 * }</pre>
 *
 * <p>Reading goes on behind a bad value, so that all problems that do not follow from another are told together. It
 * goes in three steps, and a later one is taken only if the earlier ones found nothing:
 *
 * <ol>
 *   <li>every value for itself, and the members of every object for each other where none of them is bad;
 *   <li>what is cited, and what a report, a claim or a timeline as a whole must keep to;
 *   <li>what nothing cites.
 * </ol>
 *
 * <p>What is no JSON, is not UTF-8, passes a limit, or is of another version or another kind of document ends reading
 * at once, and is the last problem.
 *
 * <p>The message is one line: that of the first problem, and how many more there are.
 *
 * <p>It is checked, and the only exception with which reading answers a bad document, whatever its bytes. Any other
 * {@link IOException} is the trouble of the file or the stream itself.
 */
public final class DrawdownJsonException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient ImmutableList<JsonProblem> problems;
    private final boolean hasMore;

    DrawdownJsonException(JsonProblem problem) {
        this(ImmutableList.of(problem), false);
    }

    DrawdownJsonException(ImmutableList<JsonProblem> problems, boolean hasMore) {
        this(inOrder(problems), problems.size() - (hasMore ? 0 : 1), hasMore);
    }

    private DrawdownJsonException(ImmutableList<JsonProblem> problems, int others, boolean hasMore) {
        super(message(problems.get(0), others, hasMore));
        this.problems = problems;
        this.hasMore = hasMore;
    }

    // Found in this order but where a later step finds something, or an early member can be judged only by a later one.
    private static ImmutableList<JsonProblem> inOrder(ImmutableList<JsonProblem> problems) {
        checkArgument(!problems.isEmpty(), "expected at least one problem, got none");
        return ImmutableList.sortedCopyOf(
                Comparator.comparingInt(JsonProblem::line).thenComparingInt(JsonProblem::column), problems);
    }

    private static String message(JsonProblem first, int others, boolean hasMore) {
        if (others == 0) {
            return first.message();
        }
        return first.message() + " (and " + (hasMore ? "at least " : "") + others
                + (others == 1 ? " more problem)" : " more problems)");
    }

    /**
     * Returns what is wrong first.
     *
     * @return the first of all problems
     */
    public JsonProblem problem() {
        return problems.get(0);
    }

    /**
     * Returns all that is wrong, in the order of the document.
     *
     * @return at least one problem and at most {@link ReadLimits#problems()}, 100 unless changed
     */
    public ImmutableList<JsonProblem> problems() {
        return problems;
    }

    /**
     * Returns whether more is wrong than {@link #problems()} tells.
     *
     * @return whether reading was given up because there were too many problems
     */
    public boolean hasMoreProblems() {
        return hasMore;
    }
}
