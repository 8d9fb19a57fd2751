package org.drawdown.status;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static com.google.common.collect.ImmutableTable.toImmutableTable;
import static org.drawdown.status.BaseState.Presence.GONE;
import static org.drawdown.status.BaseState.Presence.STANDING;
import static org.drawdown.status.BaseState.Presence.THINNING;
import static org.drawdown.status.BaseState.Site.DESTROYED;
import static org.drawdown.status.BaseState.Site.USABLE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drawdown.status.BaseState.Presence;
import org.drawdown.status.BaseState.Site;

/**
 * The table of the status machine: what each event does to each state, in 42 cells.
 *
 * <p>{@link BaseState#after} reads it. A column holds for both states of its status, and the site stays as it is unless
 * the cell says otherwise or the status itself does:
 *
 * <table class="striped">
 * <caption>What an event does at each status</caption>
 * <tr><th scope="col">event<th scope="col">ACTIVE<th scope="col">DRAWING_DOWN<th scope="col">EVACUATED
 *     <th scope="col">DEMOLISHED
 * <tr><th scope="row">PRESENCE<td>confirms<td>confirms<td>refuses: residual-presence<td>refuses: residual-presence
 * <tr><th scope="row">REMOVAL<td>moves to DRAWING_DOWN<td>confirms<td>refuses: removal-after-departure
 *     <td>refuses: removal-after-departure
 * <tr><th scope="row">REVERSAL<td>confirms<td>moves to ACTIVE<td>refuses: reversal-after-departure
 *     <td>refuses: reversal-after-departure
 * <tr><th scope="row">DEPARTURE<td>moves to EVACUATED (compressed) if the site is usable,
 *     moves to DEMOLISHED (compressed) if the site is destroyed
 *     <td>moves to EVACUATED if the site is usable, moves to DEMOLISHED if the site is destroyed
 *     <td>confirms<td>confirms
 * <tr><th scope="row">RETURN<td>confirms<td>moves to ACTIVE, site usable<td>moves to ACTIVE
 *     <td>moves to ACTIVE, site usable
 * <tr><th scope="row">DESTRUCTION<td>records, site destroyed<td>records, site destroyed<td>moves to DEMOLISHED
 *     <td>confirms
 * <tr><th scope="row">RESTORATION<td>records, site usable<td>records, site usable<td>records<td>moves to EVACUATED
 * </table>
 *
 * <p>A step is a pure function: no guards, callbacks, timers or instances. Of the machine the following is proved by
 * enumeration, for event sequences of any length:
 *
 * <ul>
 *   <li>Every event twice in a row does what it does once.
 *   <li>Only REVERSAL and RETURN lead to ACTIVE, and from EVACUATED and DEMOLISHED only RETURN.
 *   <li>The order of two neighbours matters for exactly six pairs: REMOVAL and REVERSAL, REMOVAL and RETURN, REVERSAL
 *       and RETURN, DEPARTURE and RETURN, DESTRUCTION and RETURN, DESTRUCTION and RESTORATION.
 *   <li>All sequences together do no more than 28 different things, one of them nothing at all.
 * </ul>
 *
 * <p>The table is the one of the design, section 3.
 */
public final class StatusMachine {
    /** The table as it runs, one row for each event: which row it is, is known before the state is. */
    private static final Effect[][] EFFECTS = effects();

    /** The table as it is shown; it is made where somebody asks for it. */
    private static final class Shown {
        static final ImmutableTable<BaseState, StatusEvent, Effect> TABLE = Arrays.stream(BaseState.values())
                .flatMap(state -> Arrays.stream(StatusEvent.values()).map(event -> effect(state, event)))
                .collect(toImmutableTable(Effect::before, Effect::event, Function.identity()));
    }

    private StatusMachine() {}

    /**
     * Returns the whole table.
     *
     * @return 42 effects by state and event, in the order of the constants
     */
    public static ImmutableTable<BaseState, StatusEvent, Effect> table() {
        return Shown.TABLE;
    }

    /**
     * Returns the moves between the four statuses as a Mermaid diagram ({@code stateDiagram-v2}).
     *
     * <p>One arrow for each status, event and status that follows, in the order of the constants; where the site
     * decides which one follows, the arrow says so: "ACTIVE --&gt; DEMOLISHED: DEPARTURE, site destroyed".
     *
     * @return the same lines each time, each ended by a line feed
     */
    public static String mermaid() {
        StringBuilder lines = new StringBuilder("stateDiagram-v2\n");
        for (BaseStatus status : BaseStatus.values()) {
            for (StatusEvent event : StatusEvent.values()) {
                arrows(column(status, event))
                        .forEach(arrow -> lines.append("    ").append(arrow).append('\n'));
            }
        }
        return lines.toString();
    }

    /**
     * Returns the table above as a Markdown table, one row for each event and one column for each status.
     *
     * @return the same lines each time, each ended by a line feed
     */
    public static String markdown() {
        StringBuilder lines = new StringBuilder();
        lines.append(row("event", Arrays.stream(BaseStatus.values()).map(BaseStatus::name)));
        lines.append(row("---", Arrays.stream(BaseStatus.values()).map(status -> "---")));
        for (StatusEvent event : StatusEvent.values()) {
            lines.append(row(
                    event.name(), Arrays.stream(BaseStatus.values()).map(status -> words(column(status, event)))));
        }
        return lines.toString();
    }

    // The rows are filled in the order of the constants, so their places in them are no secret to keep.
    @SuppressWarnings("EnumOrdinal")
    static Effect effect(BaseState state, StatusEvent event) {
        return EFFECTS[event.ordinal()][state.ordinal()];
    }

    private static Effect[][] effects() {
        BaseState[] states = BaseState.values();
        StatusEvent[] events = StatusEvent.values();
        Effect[][] effects = new Effect[events.length][states.length];
        for (int event = 0; event < events.length; event++) {
            for (int state = 0; state < states.length; state++) {
                effects[event][state] = new Cell(states[state], events[event]).effect();
            }
        }
        return effects;
    }

    static ImmutableSet<StatusEvent> movesOf(BaseState state) {
        return Arrays.stream(StatusEvent.values())
                .filter(event -> effect(state, event) instanceof Effect.Moves)
                .collect(toImmutableSet());
    }

    /** What an event does to the states of one status: one effect for each site that the status can have. */
    private static ImmutableList<Effect> column(BaseStatus status, StatusEvent event) {
        return Arrays.stream(BaseState.values())
                .filter(state -> state.status() == status)
                .map(state -> effect(state, event))
                .collect(toImmutableList());
    }

    private static ImmutableSet<String> arrows(ImmutableList<Effect> column) {
        long targets = column.stream()
                .map(effect -> effect.state().status())
                .distinct()
                .count();
        return column.stream()
                .filter(effect -> effect instanceof Effect.Moves)
                .map(effect -> effect.before().status() + " --> "
                        + effect.state().status() + ": " + effect.event()
                        + (targets > 1 ? ", site " + words(effect.before().site()) : ""))
                .collect(toImmutableSet());
    }

    private static String words(ImmutableList<Effect> column) {
        // Of a base that the force has left, the status says what became of the site.
        boolean namesSite = column.stream()
                .anyMatch(effect -> effect.state().site() != effect.before().site()
                        && effect.state().presence() != GONE);
        Function<Effect, String> answer = effect ->
                words(effect) + (namesSite ? ", site " + words(effect.state().site()) : "");
        return column.stream().map(answer).distinct().count() == 1
                ? answer.apply(column.get(0))
                : column.stream()
                        .map(effect -> answer.apply(effect) + " if the site is "
                                + words(effect.before().site()))
                        .collect(Collectors.joining(", "));
    }

    private static String words(Effect effect) {
        return effect.match(
                moves -> "moves to " + moves.state().status() + (moves.isCompressed() ? " (compressed)" : ""),
                confirms -> "confirms",
                records -> "records",
                refuses -> "refuses: " + refuses.rule().id());
    }

    private static String words(Site site) {
        return site.name().toLowerCase(Locale.ROOT);
    }

    private static String row(String head, Stream<String> cells) {
        return Stream.concat(Stream.of(head), cells).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /**
     * One cell, and the one place that says what it holds; all else here is derived from it.
     *
     * <p>No switch has a default branch: a new event or status does not compile before its cells are written.
     */
    private record Cell(BaseState state, StatusEvent event) {
        Effect effect() {
            return switch (event) {
                case PRESENCE ->
                    switch (state.status()) {
                        case ACTIVE, DRAWING_DOWN -> confirms(MachineRule.PRESENCE_AT_HELD_BASE);
                        case EVACUATED, DEMOLISHED -> refuses(MachineRule.RESIDUAL_PRESENCE);
                    };
                case REMOVAL ->
                    switch (state.status()) {
                        case ACTIVE -> moves(THINNING, state.site(), MachineRule.START_OF_REMOVAL);
                        case DRAWING_DOWN -> confirms(MachineRule.CONTINUED_REMOVAL);
                        case EVACUATED, DEMOLISHED -> refuses(MachineRule.REMOVAL_AFTER_DEPARTURE);
                    };
                case REVERSAL ->
                    switch (state.status()) {
                        case ACTIVE -> confirms(MachineRule.REVERSAL_WITHOUT_REMOVAL);
                        case DRAWING_DOWN -> moves(STANDING, state.site(), MachineRule.REVERSAL_OF_REMOVAL);
                        case EVACUATED, DEMOLISHED -> refuses(MachineRule.REVERSAL_AFTER_DEPARTURE);
                    };
                case DEPARTURE ->
                    switch (state.status()) {
                        case ACTIVE, DRAWING_DOWN ->
                            switch (state.site()) {
                                case USABLE -> moves(GONE, USABLE, MachineRule.DEPARTURE_FROM_USABLE_SITE);
                                case DESTROYED -> moves(GONE, DESTROYED, MachineRule.DEPARTURE_FROM_DESTROYED_SITE);
                            };
                        case EVACUATED, DEMOLISHED -> confirms(MachineRule.REPEATED_DEPARTURE);
                    };
                case RETURN ->
                    switch (state.status()) {
                        case ACTIVE -> confirms(MachineRule.RETURN_TO_ACTIVE_BASE);
                        case DRAWING_DOWN, EVACUATED, DEMOLISHED ->
                            moves(STANDING, USABLE, MachineRule.RETURN_OF_FORCE);
                    };
                case DESTRUCTION ->
                    switch (state.status()) {
                        case ACTIVE, DRAWING_DOWN -> records(DESTROYED, MachineRule.DESTRUCTION_OF_HELD_SITE);
                        case EVACUATED -> moves(GONE, DESTROYED, MachineRule.DESTRUCTION_OF_EVACUATED_SITE);
                        case DEMOLISHED -> confirms(MachineRule.DESTRUCTION_OF_DEMOLISHED_SITE);
                    };
                case RESTORATION ->
                    switch (state.status()) {
                        case ACTIVE, DRAWING_DOWN -> records(USABLE, MachineRule.RESTORATION_OF_HELD_SITE);
                        case EVACUATED -> records(USABLE, MachineRule.RESTORATION_OF_EVACUATED_SITE);
                        case DEMOLISHED -> moves(GONE, USABLE, MachineRule.RESTORATION_OF_DEMOLISHED_SITE);
                    };
            };
        }

        private Effect moves(Presence presence, Site site, MachineRule rule) {
            return new Effect.Moves(state, event, BaseState.of(presence, site), rule);
        }

        private Effect confirms(MachineRule rule) {
            return new Effect.Confirms(state, event, rule);
        }

        private Effect records(Site site, MachineRule rule) {
            return new Effect.Records(state, event, BaseState.of(state.presence(), site), rule);
        }

        private Effect refuses(MachineRule rule) {
            return new Effect.Refuses(state, event, rule);
        }
    }
}
