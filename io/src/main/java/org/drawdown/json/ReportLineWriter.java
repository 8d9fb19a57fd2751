package org.drawdown.json;

import java.io.Closeable;
import java.io.IOException;
import org.drawdown.claim.Report;

/**
 * Writes reports as lines, which {@link ReportLines} reads; {@link ReportLines#write(java.nio.file.Path)} makes one.
 *
 * <pre>{@code
 * try (ReportLineWriter lines = ReportLines.write(Path.of("reports.ndjson.gz"))) {
 *     for (Report report : reports) {
 *         lines.write(report);
 *     }
 * }
 * }</pre>
 *
 * <p>Each report is one line, as {@link WriteOption#COMPACT} has it, and ends with a line feed, the last one too. Only one
 * report is kept in memory. Equal reports are equal bytes.
 *
 * <p>This class is not thread-safe.
 */
public final class ReportLineWriter implements Closeable {
    private final BytesWriter.Output output;
    private final Closeable end;
    private final BytesWriter line = new BytesWriter(false);
    private long linesWritten;
    private boolean isClosed;

    ReportLineWriter(BytesWriter.Output output, Closeable end) {
        this.output = output;
        this.end = end;
    }

    /**
     * Writes a report. One that cannot be written leaves no trace.
     *
     * @param report the report
     * @throws IOException if the file or the stream fails, or this writer is closed
     * @throws IllegalArgumentException if two sources of the report have one id and are not the same
     */
    public void write(Report report) throws IOException {
        if (isClosed) {
            throw new IOException("this writer is closed");
        }
        // All of it before any of it, so that no line is begun that cannot be ended.
        line.beginDocument();
        ReportJson.DOCUMENT.write(report, (JsonWriter) line);
        line.endLine();
        line.giveTo(output);
        linesWritten++;
    }

    /**
     * Returns how many reports have been written.
     *
     * @return the number of lines
     */
    public long linesWritten() {
        return linesWritten;
    }

    /**
     * Writes what is left, and closes the file; a stream that was given is flushed and stays open.
     *
     * @throws IOException if the file or the stream fails
     */
    @Override
    public void close() throws IOException {
        if (isClosed) {
            return;
        }
        isClosed = true;
        line.close();
        end.close();
    }
}
