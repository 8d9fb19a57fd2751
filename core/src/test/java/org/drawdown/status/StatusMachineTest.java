package org.drawdown.status;

import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class StatusMachineTest {
    /** The table of the design, section 3, written out: state, event, kind, state after, rule. */
    private static final String TABLE = """
            ACTIVE PRESENCE Confirms ACTIVE presence-at-held-base
            ACTIVE REMOVAL Moves DRAWING_DOWN start-of-removal
            ACTIVE REVERSAL Confirms ACTIVE reversal-without-removal
            ACTIVE DEPARTURE Moves EVACUATED departure-from-usable-site
            ACTIVE RETURN Confirms ACTIVE return-to-active-base
            ACTIVE DESTRUCTION Records ACTIVE_SITE_DESTROYED destruction-of-held-site
            ACTIVE RESTORATION Records ACTIVE restoration-of-held-site
            ACTIVE_SITE_DESTROYED PRESENCE Confirms ACTIVE_SITE_DESTROYED presence-at-held-base
            ACTIVE_SITE_DESTROYED REMOVAL Moves DRAWING_DOWN_SITE_DESTROYED start-of-removal
            ACTIVE_SITE_DESTROYED REVERSAL Confirms ACTIVE_SITE_DESTROYED reversal-without-removal
            ACTIVE_SITE_DESTROYED DEPARTURE Moves DEMOLISHED departure-from-destroyed-site
            ACTIVE_SITE_DESTROYED RETURN Confirms ACTIVE_SITE_DESTROYED return-to-active-base
            ACTIVE_SITE_DESTROYED DESTRUCTION Records ACTIVE_SITE_DESTROYED destruction-of-held-site
            ACTIVE_SITE_DESTROYED RESTORATION Records ACTIVE restoration-of-held-site
            DRAWING_DOWN PRESENCE Confirms DRAWING_DOWN presence-at-held-base
            DRAWING_DOWN REMOVAL Confirms DRAWING_DOWN continued-removal
            DRAWING_DOWN REVERSAL Moves ACTIVE reversal-of-removal
            DRAWING_DOWN DEPARTURE Moves EVACUATED departure-from-usable-site
            DRAWING_DOWN RETURN Moves ACTIVE return-of-force
            DRAWING_DOWN DESTRUCTION Records DRAWING_DOWN_SITE_DESTROYED destruction-of-held-site
            DRAWING_DOWN RESTORATION Records DRAWING_DOWN restoration-of-held-site
            DRAWING_DOWN_SITE_DESTROYED PRESENCE Confirms DRAWING_DOWN_SITE_DESTROYED presence-at-held-base
            DRAWING_DOWN_SITE_DESTROYED REMOVAL Confirms DRAWING_DOWN_SITE_DESTROYED continued-removal
            DRAWING_DOWN_SITE_DESTROYED REVERSAL Moves ACTIVE_SITE_DESTROYED reversal-of-removal
            DRAWING_DOWN_SITE_DESTROYED DEPARTURE Moves DEMOLISHED departure-from-destroyed-site
            DRAWING_DOWN_SITE_DESTROYED RETURN Moves ACTIVE return-of-force
            DRAWING_DOWN_SITE_DESTROYED DESTRUCTION Records DRAWING_DOWN_SITE_DESTROYED destruction-of-held-site
            DRAWING_DOWN_SITE_DESTROYED RESTORATION Records DRAWING_DOWN restoration-of-held-site
            EVACUATED PRESENCE Refuses EVACUATED residual-presence
            EVACUATED REMOVAL Refuses EVACUATED removal-after-departure
            EVACUATED REVERSAL Refuses EVACUATED reversal-after-departure
            EVACUATED DEPARTURE Confirms EVACUATED repeated-departure
            EVACUATED RETURN Moves ACTIVE return-of-force
            EVACUATED DESTRUCTION Moves DEMOLISHED destruction-of-evacuated-site
            EVACUATED RESTORATION Records EVACUATED restoration-of-evacuated-site
            DEMOLISHED PRESENCE Refuses DEMOLISHED residual-presence
            DEMOLISHED REMOVAL Refuses DEMOLISHED removal-after-departure
            DEMOLISHED REVERSAL Refuses DEMOLISHED reversal-after-departure
            DEMOLISHED DEPARTURE Confirms DEMOLISHED repeated-departure
            DEMOLISHED RETURN Moves ACTIVE return-of-force
            DEMOLISHED DESTRUCTION Confirms DEMOLISHED destruction-of-demolished-site
            DEMOLISHED RESTORATION Moves EVACUATED restoration-of-demolished-site
            """;

    private static final String MARKDOWN = """
            | event | ACTIVE | DRAWING_DOWN | EVACUATED | DEMOLISHED |
            | --- | --- | --- | --- | --- |
            | PRESENCE | confirms | confirms | refuses: residual-presence | refuses: residual-presence |
            | REMOVAL | moves to DRAWING_DOWN | confirms | refuses: removal-after-departure \
            | refuses: removal-after-departure |
            | REVERSAL | confirms | moves to ACTIVE | refuses: reversal-after-departure \
            | refuses: reversal-after-departure |
            | DEPARTURE | moves to EVACUATED (compressed) if the site is usable, \
            moves to DEMOLISHED (compressed) if the site is destroyed \
            | moves to EVACUATED if the site is usable, moves to DEMOLISHED if the site is destroyed \
            | confirms | confirms |
            | RETURN | confirms | moves to ACTIVE, site usable | moves to ACTIVE | moves to ACTIVE, site usable |
            | DESTRUCTION | records, site destroyed | records, site destroyed | moves to DEMOLISHED | confirms |
            | RESTORATION | records, site usable | records, site usable | records | moves to EVACUATED |
            """;

    private static final String MERMAID = """
            stateDiagram-v2
                ACTIVE --> DRAWING_DOWN: REMOVAL
                ACTIVE --> EVACUATED: DEPARTURE, site usable
                ACTIVE --> DEMOLISHED: DEPARTURE, site destroyed
                DRAWING_DOWN --> ACTIVE: REVERSAL
                DRAWING_DOWN --> EVACUATED: DEPARTURE, site usable
                DRAWING_DOWN --> DEMOLISHED: DEPARTURE, site destroyed
                DRAWING_DOWN --> ACTIVE: RETURN
                EVACUATED --> ACTIVE: RETURN
                EVACUATED --> DEMOLISHED: DESTRUCTION
                DEMOLISHED --> ACTIVE: RETURN
                DEMOLISHED --> EVACUATED: RESTORATION
            """;

    private static final Path SOURCE = Path.of("src/main/java/org/drawdown/status/StatusMachine.java");

    @Test
    void answersAsTheTableSays() {
        List<String> lines = new ArrayList<>();
        for (BaseState state : BaseState.values()) {
            for (StatusEvent event : StatusEvent.values()) {
                Effect effect = state.after(event);
                assertSame(state, effect.before());
                assertSame(event, effect.event());
                lines.add(line(state, event, kind(effect), effect.state(), effect.rule()));
            }
        }
        assertEquals(TABLE.lines().toList(), lines);
    }

    @Test
    void wouldNotAnswerOtherwiseUnnoticedInAnyCell() {
        Set<String> table = TABLE.lines().collect(toSet());
        for (BaseState state : BaseState.values()) {
            for (StatusEvent event : StatusEvent.values()) {
                List<String> accepted = new ArrayList<>();
                for (String kind : List.of("Moves", "Confirms", "Records", "Refuses")) {
                    for (BaseState after : BaseState.values()) {
                        for (MachineRule rule : MachineRule.values()) {
                            String answer = line(state, event, kind, after, rule);
                            if (table.contains(answer)) {
                                accepted.add(answer);
                            }
                        }
                    }
                }
                Effect effect = state.after(event);
                assertEquals(List.of(line(state, event, kind(effect), effect.state(), effect.rule())), accepted);
            }
        }
    }

    private static String line(BaseState state, StatusEvent event, String kind, BaseState after, MachineRule rule) {
        return state + " " + event + " " + kind + " " + after + " " + rule.id();
    }

    private static String kind(Effect effect) {
        return effect.getClass().getSimpleName();
    }

    @Test
    void offersTheTableThatRuns() {
        assertEquals(
                BaseState.values().length * StatusEvent.values().length,
                StatusMachine.table().size());
        assertEquals(
                List.of(BaseState.values()), List.copyOf(StatusMachine.table().rowKeySet()));
        assertEquals(
                List.of(StatusEvent.values()), List.copyOf(StatusMachine.table().columnKeySet()));
        StatusMachine.table().cellSet().forEach(cell -> {
            for (int call = 0; call < 3; call++) {
                assertSame(cell.getValue(), cell.getRowKey().after(cell.getColumnKey()));
            }
        });
        assertSame(StatusMachine.table(), StatusMachine.table());
    }

    @Test
    void isShownAsAMarkdownTable() {
        assertEquals(MARKDOWN, StatusMachine.markdown());
    }

    @Test
    void isShownAsAMermaidDiagram() {
        assertEquals(MERMAID, StatusMachine.mermaid());
    }

    @Test
    void isReadBackFromTheMarkdownTable() {
        Pattern answer =
                Pattern.compile("moves to (\\w+)(?: \\(compressed\\))?(?:, site \\w+)?(?: if the site is (\\w+))?");
        Set<String> moves = new HashSet<>();
        for (List<String> row : markdownRows().subList(1, markdownRows().size())) {
            for (BaseStatus status : BaseStatus.values()) {
                Matcher matcher = answer.matcher(row.get(1 + status.ordinal()));
                while (matcher.find()) {
                    moves.addAll(moves(status, matcher.group(2), row.get(0), matcher.group(1)));
                }
            }
        }
        assertEquals(movesOfTheTable(), moves);
    }

    @Test
    void isReadBackFromTheMermaidDiagram() {
        Pattern arrow = Pattern.compile("    (\\w+) --> (\\w+): (\\w+)(?:, site (\\w+))?");
        Set<String> moves = new HashSet<>();
        StatusMachine.mermaid().lines().skip(1).forEach(line -> {
            Matcher matcher = arrow.matcher(line);
            assertTrue(matcher.matches(), line);
            moves.addAll(
                    moves(BaseStatus.valueOf(matcher.group(1)), matcher.group(4), matcher.group(3), matcher.group(2)));
        });
        assertEquals(movesOfTheTable(), moves);
    }

    /** The cells that one answer stands for: those of both sites, unless it names one. */
    private static List<String> moves(BaseStatus status, String site, String event, String after) {
        return Arrays.stream(BaseState.values())
                .filter(state -> state.status() == status)
                .filter(state -> site == null || site.equals(state.site().name().toLowerCase(Locale.ROOT)))
                .map(state -> state + " " + event + " " + after)
                .collect(toList());
    }

    private static Set<String> movesOfTheTable() {
        Set<String> moves = TABLE.lines()
                .map(line -> line.split(" "))
                .filter(cell -> cell[2].equals("Moves"))
                .map(cell -> cell[0] + " " + cell[1] + " "
                        + BaseState.valueOf(cell[3]).status())
                .collect(toSet());
        assertEquals(14, moves.size());
        return moves;
    }

    @Test
    void isDocumentedByTheSameTable() throws IOException {
        String comment = Files.readString(SOURCE).replaceAll("(?m)^ \\*", " ");
        String table = comment.substring(comment.indexOf("<tr>"), comment.indexOf("</table>"));
        List<List<String>> rows = Arrays.stream(table.split("<tr>"))
                .skip(1)
                .map(row -> Arrays.stream(row.split("<t[hd][^>]*>"))
                        .skip(1)
                        .map(cell -> cell.strip().replaceAll("\\s+", " "))
                        .toList())
                .toList();
        assertEquals(markdownRows(), rows);
    }

    private static List<List<String>> markdownRows() {
        return StatusMachine.markdown()
                .lines()
                .filter(line -> !line.startsWith("| ---"))
                .map(line -> List.of(line.substring(2, line.length() - 2).split(" \\| ")))
                .toList();
    }

    @Test
    void hasNoDefaultBranchSoThatTheCompilerCountsTheCells() throws IOException {
        String source = Files.readString(SOURCE);
        assertTrue(source.contains("switch (event)") && source.contains("switch (state.status())"));
        assertFalse(Pattern.compile("default\\s*(->|:)").matcher(source).find());
    }

    @Test
    void canBeLoadedFromAnyOfItsClassesFirst() throws ReflectiveOperationException {
        for (Class<?> first : List.of(
                BaseStatus.class,
                StatusEvent.class,
                BaseState.class,
                Effect.class,
                Effect.Refuses.class,
                MachineRule.class,
                StatusMachine.class)) {
            ClassLoader fresh = new FreshClasses();
            assertSame(fresh, Class.forName(first.getName(), true, fresh).getClassLoader());
            Class<?> machine = fresh.loadClass(StatusMachine.class.getName());
            assertEquals(MARKDOWN, machine.getMethod("markdown").invoke(null), first::getName);
        }
    }

    /** Loads the classes of this package anew, so that their initialisation can be watched from the start. */
    private static final class FreshClasses extends ClassLoader {
        FreshClasses() {
            super(StatusMachineTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith("org.drawdown.status.")) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded != null ? loaded : define(name);
            }
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            String file = name.substring(name.lastIndexOf('.') + 1) + ".class";
            try (InputStream stream = StatusMachine.class.getResourceAsStream(file)) {
                byte[] bytes = stream.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }

    @Test
    void allocatesNothingForAStep() throws ReflectiveOperationException {
        Optional<AllocationCounter> found = AllocationCounter.find();
        assumeTrue(found.isPresent(), "this virtual machine does not count allocated bytes");
        AllocationCounter counter = found.get();
        StatusEvent[] events = StatusEvent.values();
        BaseState end = BaseState.ACTIVE;
        for (int step = 0; step < 100_000; step++) {
            end = end.after(events[step % events.length]).state();
        }
        counter.bytes();

        long before = counter.bytes();
        for (int step = 0; step < 1_000_000; step++) {
            end = end.after(events[(step * 31 + (step >> 7)) % events.length]).state();
        }
        long allocated = counter.bytes() - before;
        // The counter itself allocates a little; a single object for each step would be 16 million bytes.
        assertTrue(allocated < 100_000, () -> allocated + " bytes in 1000000 steps");
        assertNotNull(end);
    }

    /** com.sun.management.ThreadMXBean, by reflection: core's module does not read the one that holds it. */
    private record AllocationCounter(Object bean, Method method) {
        static Optional<AllocationCounter> find() throws ReflectiveOperationException {
            try {
                Class<?> threads = Class.forName("com.sun.management.ThreadMXBean");
                Object bean = Class.forName("java.lang.management.ManagementFactory")
                        .getMethod("getThreadMXBean")
                        .invoke(null);
                boolean counts = threads.isInstance(bean)
                        && (boolean) threads.getMethod("isThreadAllocatedMemorySupported")
                                .invoke(bean)
                        && (boolean) threads.getMethod("isThreadAllocatedMemoryEnabled")
                                .invoke(bean);
                return counts
                        ? Optional.of(
                                new AllocationCounter(bean, threads.getMethod("getThreadAllocatedBytes", long.class)))
                        : Optional.empty();
            } catch (ClassNotFoundException e) {
                return Optional.empty();
            }
        }

        long bytes() throws ReflectiveOperationException {
            return (long) method.invoke(bean, Thread.currentThread().getId());
        }
    }
}
