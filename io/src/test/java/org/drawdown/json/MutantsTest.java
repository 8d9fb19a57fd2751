package org.drawdown.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** More than 20,000 real documents with something in them changed, the same ones in every build. */
class MutantsTest {
    private static final long SEED = 20_260_205;

    /** A hundred times as long as the slowest of them takes. */
    private static final long TOO_LONG = 2_000_000_000;

    @Test
    void reportsAreReadOrRefused() throws IOException {
        documents(ReportJson.DOCUMENT, Golden.bytes(Golden.SEED_REPORT), 6_000);
    }

    @Test
    void gazetteersAreReadOrRefused() throws IOException {
        documents(GazetteerJson.DOCUMENT, Golden.bytes(Golden.SEED_GAZETTEER), 3_000);
        documents(GazetteerJson.DOCUMENT, replay("february-2026-gazetteer.json"), 1_000);
        documents(GazetteerJson.DOCUMENT, replay("february-2026-map.json"), 1_000);
    }

    @Test
    void ledgersAreReadOrRefused() throws IOException {
        documents(LedgerJson.DOCUMENT, Golden.bytes(Golden.SHADDADI_LEDGER), 3_000);
        documents(LedgerJson.DOCUMENT, replay("february-2026-ledger.json"), 500);
    }

    @Test
    void timelinesAreReadOrRefused() throws IOException {
        documents(TimelineJson.DOCUMENT, Golden.bytes(Golden.SHADDADI_TIMELINE), 3_000);
    }

    @Test
    void linesAreReadOrRefused() throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        Random random = new Random(SEED);
        for (int i = 0; i < 4; i++) {
            String line = DrawdownJson.writeReport(new Invented(random).report(), WriteOption.COMPACT);
            lines.writeBytes((line + (i == 1 ? "\r\n" : "\n")).getBytes(UTF_8));
        }
        Mutator mutator = new Mutator(SEED);
        int read = 0;
        for (int i = 0; i < 3_000; i++) {
            byte[] mutant = mutator.mutant(lines.toByteArray());
            long start = System.nanoTime();
            read += AnyInput.lines(mutant);
            assertTrue(System.nanoTime() - start < TOO_LONG, () -> new String(mutant, UTF_8));
        }
        assertTrue(read > 3_000 && read < 12_000, "lines read: " + read);
    }

    private static <T> void documents(Document<T> kind, byte[] document, int count) {
        assertTrue(AnyInput.document(kind, document));
        Mutator mutator = new Mutator(SEED);
        int read = 0;
        for (int i = 0; i < count; i++) {
            byte[] mutant = mutator.mutant(document);
            long start = System.nanoTime();
            boolean isRead = AnyInput.document(kind, mutant);
            assertTrue(System.nanoTime() - start < TOO_LONG, () -> new String(mutant, UTF_8));
            read += isRead ? 1 : 0;
        }
        // Some are changed where it does not matter; a mutator whose changes never or always matter tests nothing.
        int ofAll = read;
        assertTrue(read > count / 100 && read < count / 2, () -> ofAll + " of " + count + " were read");
    }

    private static byte[] replay(String name) throws IOException {
        // Maven runs tests in the folder of their module, an editor often in the one above.
        Path folder = Path.of("examples/src/main/resources/org/drawdown/examples/replay");
        return Files.readAllBytes((Files.exists(folder) ? folder : Path.of("..").resolve(folder)).resolve(name));
    }
}
