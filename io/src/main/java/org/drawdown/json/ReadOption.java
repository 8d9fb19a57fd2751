package org.drawdown.json;

import static com.google.common.base.Preconditions.checkNotNull;

import java.lang.System.Logger.Level;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.drawdown.place.Gazetteer;

/**
 * How a document is read; given after it, as many as there is need for. Of two of one kind the later one counts.
 *
 * <pre>{@code
 * DrawdownJson.readReport(path, ReadOption.sourcesOf(gazetteer), ReadOption.reportingTo(ignored::add))
 * }</pre>
 *
 * <p>No option makes reading less strict.
 *
 * <p>This class is immutable and thread-safe, as far as what it is given is.
 */
public final class ReadOption {
    private final UnaryOperator<Settings> change;

    /** All options together. */
    record Settings(
            Consumer<JsonProblem> listener, Gazetteer gazetteer, ReadLimits limits, boolean stopsAtFirstBadLine) {
        private static final Settings STANDARD =
                new Settings(Settings::log, Gazetteer.empty(), ReadLimits.standard(), false);

        static Settings of(ReadOption... options) {
            Settings settings = STANDARD;
            for (ReadOption option : options) {
                settings = option.change.apply(settings);
            }
            return settings;
        }

        private static void log(JsonProblem problem) {
            // The logger is asked for where there is something to log, since that takes as long as many documents.
            System.getLogger("org.drawdown.json").log(Level.WARNING, problem.message());
        }

        Settings with(Consumer<JsonProblem> otherListener) {
            return new Settings(otherListener, gazetteer, limits, stopsAtFirstBadLine);
        }
    }

    private ReadOption(UnaryOperator<Settings> change) {
        this.change = change;
    }

    /**
     * Tells somebody about members that are ignored: those that a later version 1.x of the format has and this one does
     * not. Without this option they are logged as warnings under "org.drawdown.json".
     *
     * @param listener gets a problem for each name of such a member, where the name stands first
     * @return the option
     */
    public static ReadOption reportingTo(Consumer<JsonProblem> listener) {
        checkNotNull(listener, "listener");
        return new ReadOption(settings -> settings.with(listener));
    }

    /**
     * Lets a report, a ledger or a timeline cite the sources of a gazetteer, by their ids, without defining them. Where
     * it defines one itself, its own definition counts.
     *
     * @param gazetteer where other sources are looked up
     * @return the option
     */
    public static ReadOption sourcesOf(Gazetteer gazetteer) {
        checkNotNull(gazetteer, "gazetteer");
        return new ReadOption(settings ->
                new Settings(settings.listener(), gazetteer, settings.limits(), settings.stopsAtFirstBadLine()));
    }

    /**
     * Sets other limits on what is read than {@link ReadLimits#standard()}. What a parser of somebody else lets in is up
     * to that parser; of these limits it keeps to those on members, elements, numbers with a fraction, and problems.
     *
     * @param limits the limits
     * @return the option
     */
    public static ReadOption within(ReadLimits limits) {
        checkNotNull(limits, "limits");
        return new ReadOption(settings ->
                new Settings(settings.listener(), settings.gazetteer(), limits, settings.stopsAtFirstBadLine()));
    }

    /**
     * Ends {@link ReportLines} behind the first line that has a problem. It means nothing where one document is read.
     *
     * @return the option
     */
    public static ReadOption stoppingAtFirstBadLine() {
        return new ReadOption(
                settings -> new Settings(settings.listener(), settings.gazetteer(), settings.limits(), true));
    }
}
