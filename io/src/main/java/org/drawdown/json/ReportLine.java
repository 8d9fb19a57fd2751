package org.drawdown.json;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Consumer;
import org.drawdown.claim.Report;
import org.immutables.value.Value;

/**
 * A line of {@link ReportLines}: a report, or what is wrong with it.
 *
 * <pre>{@code
 * line.match(reports::add, problem -> System.err.println(problem.message()));
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class ReportLine permits ImmutableReportLine {
    ReportLine() {}

    static ReportLine of(long number, Report report) {
        return ImmutableReportLine.builder().number(number).report(report).build();
    }

    static ReportLine of(long number, Iterable<JsonProblem> problems, boolean hasMoreProblems) {
        return ImmutableReportLine.builder()
                .number(number)
                .addAllProblems(problems)
                .hasMoreProblems(hasMoreProblems)
                .build();
    }

    /**
     * Returns where the line stands.
     *
     * @return its number in the file or the stream, from 1, in which blank lines count too
     */
    public abstract long number();

    /**
     * Returns the report.
     *
     * @return the report; empty where the line has problems
     */
    public abstract Optional<Report> report();

    /**
     * Returns what is wrong.
     *
     * @return the problems, in order, whose line is that of the file or the stream; empty where the line is a report
     */
    public abstract ImmutableList<JsonProblem> problems();

    /**
     * Returns whether more is wrong than {@link #problems()} tells.
     *
     * @return whether reading of this line was given up because there were too many problems
     */
    @Value.Default
    public boolean hasMoreProblems() {
        return false;
    }

    /**
     * Does one of two things: one for the report, or the other for each problem.
     *
     * @param withReport gets the report, if there is one
     * @param withProblem else gets the problems, one after the other
     */
    public final void match(Consumer<? super Report> withReport, Consumer<? super JsonProblem> withProblem) {
        report().ifPresent(withReport);
        problems().forEach(withProblem);
    }

    /**
     * Returns the id of the report, or the first problem.
     *
     * @return one line, for people
     */
    @Override
    public final String toString() {
        return report().map(report -> "line " + number() + ": the report \"" + report.id() + "\"")
                .orElseGet(() -> problems().get(0).message());
    }
}
