package org.drawdown.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.drawdown.claim.Report;
import org.drawdown.place.Gazetteer;
import org.drawdown.source.Source;
import org.drawdown.wording.Names;
import org.junit.jupiter.api.Test;

/** One document after the other, of which the later ones have what the earlier ones had. */
class IdleReadersTest {
    private static final Source OUTLET = Source.outlet("al-ahed", "Al-Ahed");
    private static final String FIRST = report("r1");
    private static final String SECOND = report("r2");

    private static String report(String id) {
        return DrawdownJson.writeReport(Report.by(OUTLET, id).build(), WriteOption.COMPACT);
    }

    @Test
    void documentsShareTheSourcesThatComeAgain() throws DrawdownJsonException {
        assertSame(publisher(FIRST), publisher(SECOND));
    }

    @Test
    void linesShareThemToo() {
        List<Source> publishers = new ArrayList<>();
        byte[] lines = (FIRST + "\n" + SECOND + "\n").getBytes(UTF_8);
        for (ReportLine read : ReportLines.read(new ByteArrayInputStream(lines))) {
            publishers.add(read.report().orElseThrow().publisher());
        }
        assertSame(publishers.get(0), publishers.get(1));
    }

    @Test
    void nobodyHasAReaderThatSomebodyElseHas() {
        ReadOption.Settings settings = ReadOption.Settings.of();
        SwiftReader one = IdleReaders.take(settings);
        SwiftReader other = IdleReaders.take(settings);
        assertNotSame(one, other);
        IdleReaders.giveBack(one);
        assertSame(one, IdleReaders.take(settings));
    }

    @Test
    void whoeverReadsWithOtherOptionsHasReadersToo() throws DrawdownJsonException {
        ReadOption[] others = {
            ReadOption.within(ReadLimits.standard().withElements(8)),
            ReadOption.within(ReadLimits.standard().withElements(9))
        };
        Source ours = publisher(FIRST);
        Source theirs = publisher(FIRST, others[0]);
        Source somebodys = publisher(FIRST, others[1]);
        assertSame(theirs, publisher(SECOND, others[0]));
        assertSame(somebodys, publisher(SECOND, others[1]));
        assertSame(ours, publisher(SECOND));
    }

    @Test
    void theReadersThatWereUsedLastAreKept() throws DrawdownJsonException {
        Source ours = publisher(FIRST);
        for (int elements = 100; elements < 1_000; elements++) {
            ReadOption within = ReadOption.within(ReadLimits.standard().withElements(elements));
            assertSame(publisher(FIRST, within), publisher(SECOND, within));
        }
        assertNotSame(ours, publisher(SECOND));
    }

    @Test
    void whatWasReadWithinWideLimitsIsRefusedWithinNarrowOnes() throws DrawdownJsonException {
        publisher(FIRST);
        ReadOption narrow = ReadOption.within(ReadLimits.standard().withStringLength("Al-Ahed".length() - 1));
        DrawdownJsonException refused =
                assertThrows(DrawdownJsonException.class, () -> DrawdownJson.readReport(SECOND, narrow));
        assertEquals(JsonProblem.Code.LIMIT, refused.problem().code());
    }

    @Test
    void aSourceIsThatOfTheGazetteerWhateverWasReadBefore() throws DrawdownJsonException {
        publisher(FIRST);
        Source known =
                Source.of("al-ahed", Names.of("Al-Ahed"), OUTLET.kind(), OUTLET.speaksFor(), OUTLET.reliability());
        ReadOption knowing =
                ReadOption.sourcesOf(Gazetteer.builder().addSource(known).build());
        assertEquals(OUTLET, known);
        assertSame(known, publisher(SECOND, knowing));
        assertNotSame(known, publisher(FIRST));
    }

    @Test
    void whoListenedIsNotKept() {
        WeakReference<List<JsonProblem>> listener = new WeakReference<>(listenerOfLines());
        for (int i = 0; i < 10 && listener.get() != null; i++) {
            System.gc();
        }
        assertNull(listener.get());
    }

    private static List<JsonProblem> listenerOfLines() {
        List<JsonProblem> told = new ArrayList<>();
        ByteArrayInputStream lines = new ByteArrayInputStream(FIRST.getBytes(UTF_8));
        ReadOption telling = ReadOption.reportingTo(told::add);
        // With limits of their own, so that a reader is made for them.
        ReadOption within = ReadOption.within(ReadLimits.standard().withElements(7));
        assertEquals(1, ReportLines.read(lines, telling, within).stream().count());
        return told;
    }

    @Test
    void manyThreadsReadAtOnce() throws Exception {
        List<Callable<List<String>>> tasks = new ArrayList<>();
        List<List<String>> expected = new ArrayList<>();
        for (int thread = 0; thread < 8; thread++) {
            List<String> documents = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                documents.add(DrawdownJson.writeReport(
                        Report.by(Source.outlet("outlet-" + i % 7, "Outlet " + thread), "r" + i)
                                .address("address " + thread)
                                .build()));
            }
            expected.add(documents);
            tasks.add(() -> readAndWritten(documents));
        }
        ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
        try {
            List<List<String>> written = new ArrayList<>();
            for (Future<List<String>> task : threads.invokeAll(tasks)) {
                written.add(task.get());
            }
            assertEquals(expected, written);
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<String> readAndWritten(List<String> documents) throws DrawdownJsonException {
        List<String> written = new ArrayList<>();
        for (String document : documents) {
            written.add(DrawdownJson.writeReport(DrawdownJson.readReport(document)));
        }
        return written;
    }

    private static Source publisher(String document, ReadOption... options) throws DrawdownJsonException {
        return DrawdownJson.readReport(document, options).publisher();
    }
}
