package org.drawdown.bench;

import com.github.oxo42.stateless4j.StateMachine;
import com.github.oxo42.stateless4j.StateMachineConfig;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.drawdown.status.BaseState;
import org.drawdown.status.Effect;
import org.drawdown.status.StatusEvent;
import org.drawdown.status.StatusMachine;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.statemachine.config.StateMachineBuilder;
import reactor.core.publisher.Mono;

/** One base and thousands of events of all kinds, allowed or not. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class MachineStepBenchmark {
    private static final int EVENTS = 4096;
    private static final int EVENTS_FOR_SPRING = 64;
    private static final int SHIFT = 3;
    private static final BaseState[] STATES = BaseState.values();

    private final StatusEvent[] events = events();
    private final byte[] ordinals = ordinals(events);
    private final byte[] table = table();
    private final StateMachineConfig<BaseState, StatusEvent> configuration = configuration();
    private final org.springframework.statemachine.StateMachine<BaseState, StatusEvent> spring = spring();

    @Benchmark
    @OperationsPerInvocation(EVENTS)
    public BaseState drawdown() {
        BaseState state = BaseState.ACTIVE;
        for (StatusEvent event : events) {
            state = state.after(event).state();
        }
        return state;
    }

    @Benchmark
    @OperationsPerInvocation(EVENTS)
    public BaseState limitByteTable() {
        int state = BaseState.ACTIVE.ordinal();
        for (byte event : ordinals) {
            state = table[state << SHIFT | event];
        }
        return STATES[state];
    }

    @Benchmark
    @OperationsPerInvocation(EVENTS)
    public BaseState nestedSwitch() {
        BaseState state = BaseState.ACTIVE;
        for (StatusEvent event : events) {
            state = NestedSwitch.after(state, event);
        }
        return state;
    }

    @Benchmark
    @OperationsPerInvocation(EVENTS)
    public BaseState stateless4j() {
        StateMachine<BaseState, StatusEvent> machine = new StateMachine<>(BaseState.ACTIVE, configuration);
        for (StatusEvent event : events) {
            machine.fire(event);
        }
        return machine.getState();
    }

    @Benchmark
    @OperationsPerInvocation(EVENTS_FOR_SPRING)
    public BaseState springStatemachine() {
        for (int i = 0; i < EVENTS_FOR_SPRING; i++) {
            send(spring, events[i]);
        }
        return spring.getState().getId();
    }

    /** Every machine goes from state to state as the library does. */
    static void check() {
        byte[] table = table();
        StateMachine<BaseState, StatusEvent> stateless4j = new StateMachine<>(BaseState.ACTIVE, configuration());
        org.springframework.statemachine.StateMachine<BaseState, StatusEvent> spring = spring();
        BaseState state = BaseState.ACTIVE;
        for (StatusEvent event : events()) {
            BaseState next = state.after(event).state();
            Checks.same("the byte table says", next, STATES[table[state.ordinal() << SHIFT | event.ordinal()]]);
            Checks.same("the switch says", next, NestedSwitch.after(state, event));
            stateless4j.fire(event);
            Checks.same("stateless4j says", next, stateless4j.getState());
            send(spring, event);
            Checks.same("spring-statemachine says", next, spring.getState().getId());
            state = next;
        }
    }

    static StatusEvent[] events() {
        Random random = new Random(1);
        StatusEvent[] kinds = StatusEvent.values();
        StatusEvent[] events = new StatusEvent[EVENTS];
        for (int i = 0; i < EVENTS; i++) {
            events[i] = kinds[random.nextInt(kinds.length)];
        }
        return events;
    }

    static byte[] table() {
        byte[] table = new byte[STATES.length << SHIFT];
        for (Effect effect : StatusMachine.table().values()) {
            table[effect.before().ordinal() << SHIFT | effect.event().ordinal()] =
                    (byte) effect.state().ordinal();
        }
        return table;
    }

    static StateMachineConfig<BaseState, StatusEvent> configuration() {
        StateMachineConfig<BaseState, StatusEvent> config = new StateMachineConfig<>();
        for (Effect effect : StatusMachine.table().values()) {
            if (effect.before() == effect.state()) {
                config.configure(effect.before()).ignore(effect.event());
            } else {
                config.configure(effect.before()).permit(effect.event(), effect.state());
            }
        }
        return config;
    }

    private static byte[] ordinals(StatusEvent[] events) {
        byte[] ordinals = new byte[events.length];
        for (int i = 0; i < events.length; i++) {
            ordinals[i] = (byte) events[i].ordinal();
        }
        return ordinals;
    }

    private static org.springframework.statemachine.StateMachine<BaseState, StatusEvent> spring() {
        try {
            StateMachineBuilder.Builder<BaseState, StatusEvent> builder = StateMachineBuilder.builder();
            builder.configureStates().withStates().initial(BaseState.ACTIVE).states(EnumSet.allOf(BaseState.class));
            List<Effect> moves = new ArrayList<>(StatusMachine.table().values());
            moves.removeIf(effect -> effect.before() == effect.state());
            for (Effect effect : moves) {
                builder.configureTransitions()
                        .withExternal()
                        .source(effect.before())
                        .target(effect.state())
                        .event(effect.event());
            }
            org.springframework.statemachine.StateMachine<BaseState, StatusEvent> machine = builder.build();
            machine.startReactively().block();
            return machine;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void send(
            org.springframework.statemachine.StateMachine<BaseState, StatusEvent> machine, StatusEvent event) {
        machine.sendEvent(Mono.just(MessageBuilder.withPayload(event).build())).blockLast();
    }

    /** The machine as one would write it without the library. */
    private static final class NestedSwitch {
        static BaseState after(BaseState state, StatusEvent event) {
            return switch (state) {
                case ACTIVE ->
                    switch (event) {
                        case PRESENCE, REVERSAL, RETURN, RESTORATION -> state;
                        case REMOVAL -> BaseState.DRAWING_DOWN;
                        case DEPARTURE -> BaseState.EVACUATED;
                        case DESTRUCTION -> BaseState.ACTIVE_SITE_DESTROYED;
                    };
                case ACTIVE_SITE_DESTROYED ->
                    switch (event) {
                        case PRESENCE, REVERSAL, RETURN, DESTRUCTION -> state;
                        case REMOVAL -> BaseState.DRAWING_DOWN_SITE_DESTROYED;
                        case DEPARTURE -> BaseState.DEMOLISHED;
                        case RESTORATION -> BaseState.ACTIVE;
                    };
                case DRAWING_DOWN ->
                    switch (event) {
                        case PRESENCE, REMOVAL, RESTORATION -> state;
                        case REVERSAL, RETURN -> BaseState.ACTIVE;
                        case DEPARTURE -> BaseState.EVACUATED;
                        case DESTRUCTION -> BaseState.DRAWING_DOWN_SITE_DESTROYED;
                    };
                case DRAWING_DOWN_SITE_DESTROYED ->
                    switch (event) {
                        case PRESENCE, REMOVAL, DESTRUCTION -> state;
                        case REVERSAL -> BaseState.ACTIVE_SITE_DESTROYED;
                        case RETURN -> BaseState.ACTIVE;
                        case DEPARTURE -> BaseState.DEMOLISHED;
                        case RESTORATION -> BaseState.DRAWING_DOWN;
                    };
                case EVACUATED ->
                    switch (event) {
                        case PRESENCE, REMOVAL, REVERSAL, DEPARTURE, RESTORATION -> state;
                        case RETURN -> BaseState.ACTIVE;
                        case DESTRUCTION -> BaseState.DEMOLISHED;
                    };
                case DEMOLISHED ->
                    switch (event) {
                        case PRESENCE, REMOVAL, REVERSAL, DEPARTURE, DESTRUCTION -> state;
                        case RETURN -> BaseState.ACTIVE;
                        case RESTORATION -> BaseState.EVACUATED;
                    };
            };
        }
    }
}
