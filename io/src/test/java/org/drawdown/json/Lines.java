package org.drawdown.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.drawdown.claim.Report;
import org.drawdown.source.Source;

/** Lines of reports, and what comes of reading them. */
final class Lines {
    private Lines() {}

    /** A report without claims. */
    static Report report(String id) {
        return Report.by(Source.outlet("p", "P"), id).build();
    }

    /** The same report as its line, without the line feed. */
    static String line(String id) {
        return DrawdownJson.writeReport(report(id), WriteOption.COMPACT);
    }

    /** What each line came to: the id of its report, or its problems with single quotation marks. */
    static List<String> told(ReportLines lines) {
        return lines.stream()
                .map(line -> line.report()
                        .map(report -> line.number() + ": " + report.id())
                        .orElseGet(() -> String.join(
                                        " | ",
                                        line.problems().stream()
                                                .map(JsonProblem::message)
                                                .toList())
                                .replace('"', '\'')))
                .toList();
    }

    static byte[] compressed(byte[] bytes) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(compressed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compressed.toByteArray();
    }
}
