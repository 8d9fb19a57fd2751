package org.drawdown.examples;

import com.google.common.io.Resources;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.drawdown.json.DrawdownJson;
import org.drawdown.json.SegmentTable;
import org.drawdown.ledger.Ledger;
import org.drawdown.place.Gazetteer;
import org.drawdown.reading.Reading;

/**
 * How does all of it get into a spreadsheet?
 *
 * <p>Prints CSV: each status of each base of the replay, since when and until when, on whose word and against whose.
 */
public final class TableExample {
    private TableExample() {}

    /**
     * Prints the table.
     *
     * @param args ignored
     * @throws IOException if the reports cannot be read
     */
    public static void main(String... args) throws IOException {
        run(new FileOutputStream(FileDescriptor.out));
    }

    static void run(OutputStream out) throws IOException {
        Ledger ledger = DrawdownJson.readLedger(resource("february-2026-ledger.json"));
        Gazetteer gazetteer = DrawdownJson.readGazetteer(resource("february-2026-gazetteer.json"));

        Reading reading = Reading.cautious(ledger).with(gazetteer);
        SegmentTable.writeCsv(reading.timelines().values(), out);
    }

    private static byte[] resource(String name) throws IOException {
        return Resources.toByteArray(Resources.getResource(TableExample.class, "replay/" + name));
    }
}
