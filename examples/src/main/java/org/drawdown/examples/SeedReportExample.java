package org.drawdown.examples;

import com.google.common.io.Resources;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.drawdown.claim.Report;
import org.drawdown.json.DrawdownJson;
import org.drawdown.json.DrawdownJsonException;
import org.drawdown.ledger.Ledger;
import org.drawdown.place.Gazetteer;
import org.drawdown.reading.Reading;

/**
 * What does one news report say about each base, and how far can it be relied on?
 *
 * <p>Without arguments it reads the report that Drawdown began with: Al-Ahed, 5 February 2026, in Arabic. With the names
 * of files it reads those reports instead: {@code mvn -q compile exec:java -Dexec.args="mine.json yours.json"}.
 */
public final class SeedReportExample {
    private SeedReportExample() {}

    /**
     * Prints the timelines of the seed report, or of the reports in some files.
     *
     * @param files the names of report files in Drawdown's JSON format; none for the seed report
     */
    public static void main(String... files) {
        // Arabic needs UTF-8, whatever the console's default is.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int status = run(out, err, files);
        if (status != 0) {
            System.exit(status);
        }
    }

    static int run(PrintStream out, PrintStream err, String... files) {
        try {
            // Read the reports: claims, with who makes them.
            List<Report> reports = new ArrayList<>();
            Gazetteer gazetteer = Gazetteer.empty();
            if (files.length == 0) {
                reports.add(DrawdownJson.readReport(resource("seed/seed-report.json")));
                gazetteer = DrawdownJson.readGazetteer(resource("seed/seed-gazetteer.json"));
            }
            for (String file : files) {
                reports.add(read(file));
            }

            // Put them into a ledger, read it under both policies, and print what each says.
            Ledger ledger = Ledger.of(reports);
            new TimelinePage(out, gazetteer)
                    .print(
                            reports,
                            Reading.leading(ledger).with(gazetteer),
                            Reading.cautious(ledger).with(gazetteer));
            return 0;
        } catch (IOException | IllegalArgumentException e) {
            err.println(e.getMessage());
            return 1;
        }
    }

    private static Report read(String file) throws IOException {
        try {
            return DrawdownJson.readReport(Path.of(file));
        } catch (NoSuchFileException | InvalidPathException e) {
            throw new IOException(file + ": there is no such file", e);
        } catch (DrawdownJsonException e) {
            throw new IOException(problems(file, e), e);
        } catch (IOException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    // One line for each problem, with the name of the file in front, as compilers have it.
    private static String problems(String file, DrawdownJsonException refusal) {
        String problems = refusal.problems().stream()
                .map(problem -> file + ": " + problem.message())
                .collect(Collectors.joining("\n"));
        return refusal.hasMoreProblems() ? problems + "\n" + file + ": and more problems" : problems;
    }

    private static byte[] resource(String name) throws IOException {
        return Resources.toByteArray(Resources.getResource(SeedReportExample.class, name));
    }
}
