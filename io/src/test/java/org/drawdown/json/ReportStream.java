package org.drawdown.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.drawdown.claim.Convoy;
import org.drawdown.claim.Destruction;
import org.drawdown.claim.Movement;
import org.drawdown.claim.Report;
import org.drawdown.claim.Withdrawal;
import org.drawdown.estimate.Count;
import org.drawdown.place.Tenure;

/** Writes very many reports to a compressed file and reads them back, in a Java of its own. */
final class ReportStream {
    private ReportStream() {}

    public static void main(String... arguments) throws IOException {
        long count = Long.parseLong(arguments[0]);
        Path folder = Files.createTempDirectory("report-stream");
        Path file = folder.resolve("reports.ndjson.gz");
        try {
            long start = System.nanoTime();
            try (ReportLineWriter lines = ReportLines.write(file)) {
                for (long i = 0; i < count; i++) {
                    lines.write(report(i));
                }
            }
            long written = System.nanoTime();
            long read = 0;
            try (ReportLines lines = ReportLines.read(file)) {
                for (ReportLine line : lines) {
                    String id = line.report().orElseThrow().id();
                    if (line.number() != read + 1 || !id.equals("r" + read)) {
                        throw new AssertionError("line " + line.number() + " has the report " + id);
                    }
                    read++;
                }
            }
            System.out.println(read + " reports");
            // The rest is for people.
            System.out.println(String.format(
                    Locale.ROOT,
                    "%d bytes compressed, written in %d s, read in %d s",
                    Files.size(file),
                    (written - start) / 1_000_000_000,
                    (System.nanoTime() - written) / 1_000_000_000));
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }

    private static Report report(long number) {
        LocalDate day = LocalDate.of(2026, 2, 5).plusDays(number % 100);
        Tenure shaddadi = Tenure.of("coalition", "shaddadi");
        return Report.by(Seed.AL_AHED, "r" + number)
                .published(day)
                .language("ar")
                .claim("c1", Withdrawal.completed(shaddadi).on(day).verbatim("تم إفراغ القاعدة وإغلاقها " + number))
                .claim(
                        "c2",
                        Destruction.ofSite(shaddadi)
                                .byTheForce()
                                .on(day)
                                .from(Seed.SOHR)
                                .unnamed())
                .claim(
                        "c3",
                        Movement.outOf(
                                        Tenure.of("coalition", "tanf"),
                                        Convoy.builder()
                                                .addVehicles(Count.about((int) (number % 1_000) + 1, "trucks"))
                                                .build())
                                .claimed())
                .build();
    }
}
