package org.drawdown.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.drawdown.claim.Claim;
import org.drawdown.estimate.DateWindow;
import org.drawdown.place.Base;
import org.drawdown.place.Gazetteer;
import org.drawdown.place.Location;
import org.drawdown.place.Tenure;
import org.drawdown.timeline.Segment;
import org.drawdown.wording.Names;
import org.drawdown.wording.Verbatim;

/**
 * Writes the statuses of bases on a day as a map: a GeoJSON FeatureCollection (RFC 7946) with one Feature for each
 * tenure.
 *
 * <pre>{@code
 * GeoJson.write(reading.on(day), gazetteer, Path.of("map.geojson"));
 * }</pre>
 *
 * <p>A Feature has the status never without its support, what contests it, what is pending and how old its evidence is;
 * {@code FORMAT.md} lists its properties. The map itself does not know the day, the policy and the instant for which it
 * was asked: whoever shows it says so beside it.
 *
 * <p><b>Points are coarsened</b> to the precision that the gazetteer states for them, since more decimals would claim to
 * know more (RFC 7946, section 11.2). A degree of latitude is 111 km long, one of longitude no longer.
 *
 * <table>
 * <caption>Decimals of a degree that are written</caption>
 * <tr><th>precision</th><th>decimals</th><th>a unit of the last one is at most</th></tr>
 * <tr><td>{@link Location.Precision#SITE}</td><td>3</td><td>111 m</td></tr>
 * <tr><td>{@link Location.Precision#VICINITY}</td><td>2</td><td>1.1 km</td></tr>
 * <tr><td>{@link Location.Precision#DISTRICT}</td><td>1</td><td>11 km</td></tr>
 * <tr><td>{@link Location.Precision#REGION}</td><td>0</td><td>111 km</td></tr>
 * <tr><td>{@link Location.Precision#COUNTRY}</td><td colspan="2">no point: the geometry is null</td></tr>
 * </table>
 *
 * <p>The geometry is null (section 3.2) also where the gazetteer does not know the base, or has no point for it. A
 * coordinate is rounded to the nearest such number, from halfway to the one with the even last digit, and written
 * without zeros at its end.
 *
 * <p>Writing is deterministic: equal statuses and gazetteers are the same text, ordered by base, then by force.
 * {@link WriteOption#COMPACT} makes one line of it. Streams are flushed and not closed; bytes are UTF-8.
 */
public final class GeoJson {
    private final JsonGenerator out;

    private GeoJson(JsonGenerator out) {
        this.out = out;
    }

    /**
     * Writes statuses as a text.
     *
     * @param statuses the segment of each tenure that the day counts to, as {@code Reading.on} returns it; in any order
     * @param gazetteer what the bases are called and where they are
     * @param options how it is written
     * @return the FeatureCollection
     */
    public static String write(Map<Tenure, Segment> statuses, Gazetteer gazetteer, WriteOption... options) {
        return output(statuses, gazetteer, options).asString();
    }

    /**
     * Writes statuses.
     *
     * @param statuses the segment of each tenure that the day counts to, as {@code Reading.on} returns it; in any order
     * @param gazetteer what the bases are called and where they are
     * @param file the file to make, or to replace; its name usually ends in ".geojson"
     * @param options how it is written
     * @throws IOException if the file cannot be written
     */
    public static void write(Map<Tenure, Segment> statuses, Gazetteer gazetteer, Path file, WriteOption... options)
            throws IOException {
        output(statuses, gazetteer, options).to(file);
    }

    /**
     * Writes statuses.
     *
     * @param statuses the segment of each tenure that the day counts to, as {@code Reading.on} returns it; in any order
     * @param gazetteer what the bases are called and where they are
     * @param bytes where its bytes go, in UTF-8
     * @param options how it is written
     * @throws IOException if the stream fails
     */
    public static void write(
            Map<Tenure, Segment> statuses, Gazetteer gazetteer, OutputStream bytes, WriteOption... options)
            throws IOException {
        output(statuses, gazetteer, options).to(bytes);
    }

    /**
     * Writes statuses.
     *
     * @param statuses the segment of each tenure that the day counts to, as {@code Reading.on} returns it; in any order
     * @param gazetteer what the bases are called and where they are
     * @param text where its text goes
     * @param options how it is written
     * @throws IOException if the stream fails
     */
    public static void write(Map<Tenure, Segment> statuses, Gazetteer gazetteer, Writer text, WriteOption... options)
            throws IOException {
        output(statuses, gazetteer, options).to(text);
    }

    private static TextOutput output(Map<Tenure, Segment> statuses, Gazetteer gazetteer, WriteOption... options) {
        ImmutableSortedMap<Tenure, Segment> ordered = ImmutableSortedMap.copyOf(statuses);
        boolean compact = Arrays.asList(options).contains(WriteOption.COMPACT);
        return text -> {
            try (JsonGenerator out = TextOutput.JSON.createGenerator(text)) {
                if (!compact) {
                    out.setPrettyPrinter(new Layout());
                }
                new GeoJson(out).writeCollection(ordered, gazetteer);
            }
            if (!compact) {
                text.write('\n');
            }
            text.flush();
        };
    }

    private void writeCollection(Map<Tenure, Segment> statuses, Gazetteer gazetteer) throws IOException {
        out.writeStartObject();
        out.writeStringField("type", "FeatureCollection");
        out.writeArrayFieldStart("features");
        for (var status : statuses.entrySet()) {
            Optional<Base> base = gazetteer.base(status.getKey().base());
            writeFeature(status.getKey(), status.getValue(), base);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void writeFeature(Tenure tenure, Segment segment, Optional<Base> base) throws IOException {
        Optional<Location> location = base.flatMap(Base::location);
        out.writeStartObject();
        out.writeStringField("type", "Feature");
        out.writeFieldName("geometry");
        writeGeometry(location);
        out.writeObjectFieldStart("properties");
        out.writeStringField("base", tenure.base());
        writeNames(base.map(Base::names));
        out.writeStringField("force", tenure.force());
        writeStatus(segment);
        write("precision", location.map(Location::precision).map(LocationJson.PRECISIONS::of));
        out.writeEndObject();
        out.writeEndObject();
    }

    private void writeGeometry(Optional<Location> location) throws IOException {
        Optional<Location.Point> point = location.flatMap(Location::point);
        OptionalInt decimals =
                location.map(Location::precision).map(GeoJson::decimals).orElse(OptionalInt.empty());
        if (point.isEmpty() || decimals.isEmpty()) {
            out.writeNull();
            return;
        }
        onOneLine();
        out.writeStartObject();
        out.writeStringField("type", "Point");
        out.writeArrayFieldStart("coordinates");
        out.writeNumber(rounded(point.get().longitude(), decimals.getAsInt()));
        out.writeNumber(rounded(point.get().latitude(), decimals.getAsInt()));
        out.writeEndArray();
        out.writeEndObject();
    }

    private static OptionalInt decimals(Location.Precision precision) {
        return switch (precision) {
            case SITE -> OptionalInt.of(3);
            case VICINITY -> OptionalInt.of(2);
            case DISTRICT -> OptionalInt.of(1);
            case REGION -> OptionalInt.of(0);
            case COUNTRY -> OptionalInt.empty();
        };
    }

    private static BigDecimal rounded(double degrees, int decimals) {
        // Of the number itself, not of its decimal text, which is not the same on every JDK.
        BigDecimal rounded = new BigDecimal(degrees)
                .setScale(decimals, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    private void writeNames(Optional<Names> names) throws IOException {
        write("name", names.map(Names::preferred).map(Verbatim::text));
        write("nameEnglish", names.flatMap(all -> in("en", all)));
        write("nameArabic", names.flatMap(all -> in("ar", all)));
    }

    private static Optional<String> in(String language, Names names) {
        return names.all().stream()
                .filter(name -> name.language()
                        .filter(tag -> Locale.forLanguageTag(tag).getLanguage().equals(language))
                        .isPresent())
                .map(Verbatim::text)
                .findFirst();
    }

    private void writeStatus(Segment segment) throws IOException {
        out.writeStringField("status", SegmentJson.STATUSES.of(segment.status()));
        out.writeStringField("support", SegmentJson.SUPPORTS.of(segment.support()));
        out.writeStringField("basis", SegmentJson.BASES.of(segment.basis()));
        write("since", segment.firstDay().map(LocalDate::toString));
        write(
                "from",
                Optional.of(segment.from())
                        .filter(from -> !from.equals(DateWindow.unknown()))
                        .map(DateWindow::edtf));
        write("lastEvidence", segment.lastEvidence().map(LocalDate::toString));
        write("voices", Voices.of(segment));
        write(
                "contestedBy",
                segment.contestedBy().stream().map(Claim::ref).distinct().collect(ImmutableList.toImmutableList()));
        write(
                "pending",
                segment.pending().stream()
                        .map(evidence -> EvidenceJson.EVENTS.of(evidence.event()))
                        .distinct()
                        .collect(ImmutableList.toImmutableList()));
    }

    /** Also what is not there is written, so that every Feature has the same properties. */
    private void write(String name, Optional<String> text) throws IOException {
        out.writeFieldName(name);
        if (text.isPresent()) {
            out.writeString(text.get());
        } else {
            out.writeNull();
        }
    }

    private void write(String name, List<String> texts) throws IOException {
        out.writeFieldName(name);
        onOneLine();
        out.writeStartArray();
        for (String text : texts) {
            out.writeString(text);
        }
        out.writeEndArray();
    }

    private void onOneLine() {
        if (out.getPrettyPrinter() instanceof Layout layout) {
            layout.nextIsSmall();
        }
    }
}
