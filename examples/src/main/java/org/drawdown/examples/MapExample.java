package org.drawdown.examples;

import com.google.common.io.Resources;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import org.drawdown.json.DrawdownJson;
import org.drawdown.json.GeoJson;
import org.drawdown.ledger.Ledger;
import org.drawdown.place.Gazetteer;
import org.drawdown.reading.Reading;

/**
 * What would a map have shown on a day?
 *
 * <p>Prints GeoJSON for any map: the four bases of the replay on 15 February 2026, as known on that day. Two have a point:
 * about where Wikipedia has the town of al-Shaddadah (36°03'N 40°44'E) and al-Tanf (33°30'N 38°37'E), drawn no more
 * exactly than to the district. Of two nothing is known but the region, and what has no point is in the list all the same.
 */
public final class MapExample {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 15);

    private MapExample() {}

    /**
     * Prints the map.
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
        Gazetteer map = DrawdownJson.readGazetteer(resource("february-2026-map.json"));

        Reading reading = Reading.cautious(ledger).with(gazetteer).asKnownAt(DAY);
        GeoJson.write(reading.on(DAY), map, out);
    }

    private static byte[] resource(String name) throws IOException {
        return Resources.toByteArray(Resources.getResource(MapExample.class, "replay/" + name));
    }
}
