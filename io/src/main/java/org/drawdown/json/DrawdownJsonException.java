package org.drawdown.json;

import static com.google.common.base.Preconditions.checkNotNull;

import java.io.IOException;

/**
 * A document that is not what it should be; {@link #problem()} says why and where.
 *
 * <p>It is checked, and the only exception with which reading answers a bad document, whatever its bytes. Any other
 * {@link IOException} is the trouble of the file or the stream itself.
 */
public final class DrawdownJsonException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient JsonProblem problem;

    DrawdownJsonException(JsonProblem problem) {
        super(problem.message());
        this.problem = checkNotNull(problem, "problem");
    }

    /**
     * Returns what is wrong.
     *
     * @return the problem, whose message is that of this exception
     */
    public JsonProblem problem() {
        return problem;
    }
}
