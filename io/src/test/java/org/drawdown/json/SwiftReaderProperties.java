package org.drawdown.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.drawdown.claim.Report;
import org.drawdown.place.Gazetteer;

/** What is read straight from bytes, and written straight to bytes, is what the slow ways read and write. */
class SwiftReaderProperties {
    @Provide
    Arbitrary<Report> reports() {
        return Arbitraries.randomValue(random -> new Invented(random).report());
    }

    @Provide
    Arbitrary<Gazetteer> gazetteers() {
        return Arbitraries.randomValue(random -> new Invented(random).gazetteer());
    }

    @Property
    void whatIsWrittenIsReadStraightFromItsBytes(
            @ForAll("reports") Report report, @ForAll("gazetteers") Gazetteer gazetteer) {
        assertEquals(Optional.of(report), swift(ReportJson.DOCUMENT, DrawdownJson.writeReport(report)));
        assertEquals(
                Optional.of(report), swift(ReportJson.DOCUMENT, DrawdownJson.writeReport(report, WriteOption.COMPACT)));
        assertEquals(Optional.of(gazetteer), swift(GazetteerJson.DOCUMENT, DrawdownJson.writeGazetteer(gazetteer)));
    }

    private static <T> Optional<T> swift(Document<T> kind, String text) {
        byte[] bytes = text.getBytes(UTF_8);
        return kind.read(
                new SwiftReader(ReadOption.Settings.of(), new SharedValues(8), new RecurringObjects(8)),
                bytes,
                0,
                bytes.length);
    }

    @Property
    void aChangedReportIsReadOrRefusedAsTheStrictReaderDoes(@ForAll("reports") Report report, @ForAll Random random) {
        byte[] bytes = DrawdownJson.writeReport(report, WriteOption.COMPACT).getBytes(UTF_8);
        AnyInput.document(ReportJson.DOCUMENT, new Mutator(random.nextLong()).mutant(bytes));
    }

    @Property
    void anyByteAtAnyPlaceOfAStringIsReadOrRefusedAsTheStrictReaderDoes(
            @ForAll byte other, @ForAll @IntRange(max = 20) int place, @ForAll @IntRange(max = 20) int more) {
        String name = "n".repeat(place) + "?" + "n".repeat(more);
        for (String document : List.of(
                Written.report("'id': 'r', 'publisher': 'p', 'address': '%s', 'sources': []"),
                Written.report("'id': 'r', 'publisher': 'p', 'sources': [], '%s': 1"),
                Written.withClaim("'id': 'c', 'kind': '%s', 'subject': {'force': 'f', 'base': 'b'}"))) {
            byte[] bytes = document.formatted(name).getBytes(UTF_8);
            bytes[document.indexOf("%s") + place] = other;
            AnyInput.document(ReportJson.DOCUMENT, bytes);
        }
    }

    @Property
    void everyMemberIsKnownByItsWholeName(@ForAll("reports") Report report, @ForAll Random random) {
        String text = DrawdownJson.writeReport(report, WriteOption.COMPACT);
        List<Integer> ends = new ArrayList<>();
        for (int end = text.indexOf("\":"); end >= 0; end = text.indexOf("\":", end + 1)) {
            ends.add(end);
        }
        int end = ends.get(random.nextInt(ends.size()));
        String longer = text.substring(0, end) + "s".repeat(1 + random.nextInt(9)) + text.substring(end);
        String shorter = text.substring(0, end - 1) + text.substring(end);
        AnyInput.document(ReportJson.DOCUMENT, longer.getBytes(UTF_8));
        AnyInput.document(ReportJson.DOCUMENT, shorter.getBytes(UTF_8));
    }

    @Property
    void aChangedGazetteerIsReadOrRefusedAsTheStrictReaderDoes(
            @ForAll("gazetteers") Gazetteer gazetteer, @ForAll Random random) {
        byte[] bytes = DrawdownJson.writeGazetteer(gazetteer).getBytes(UTF_8);
        AnyInput.document(GazetteerJson.DOCUMENT, new Mutator(random.nextLong()).mutant(bytes));
    }

    @Property
    void everyLimitIsThatOfTheStrictReader(@ForAll("reports") Report report, @ForAll Random random) throws IOException {
        ReadLimits limits = ReadLimits.standard()
                .withDepth(4 + random.nextInt(8))
                .withStringLength(10 + random.nextInt(100))
                .withNameLength(6 + random.nextInt(10))
                .withNumberLength(1 + random.nextInt(9))
                .withMembers(4 + random.nextInt(12))
                .withElements(1 + random.nextInt(4))
                .withDocumentLength(500 + random.nextInt(5_000));
        ReadOption within = ReadOption.within(limits);
        String text = DrawdownJson.writeReport(report);
        try {
            Report strict = ReportJson.DOCUMENT.readStrictly(new StringReader(text), ReadOption.Settings.of(within));
            assertEquals(strict, DrawdownJson.readReport(text, within));
        } catch (DrawdownJsonException e) {
            assertEquals(
                    e.problems(),
                    assertThrows(DrawdownJsonException.class, () -> DrawdownJson.readReport(text, within))
                            .problems());
        }
    }

    @Property
    void oneReaderReadsOneDocumentAfterTheOther(@ForAll Random random) {
        SwiftReader in = new SwiftReader(ReadOption.Settings.of(), new SharedValues(8), new RecurringObjects(8));
        List<Report> reports = new ArrayList<>();
        List<Report> read = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Report report = new Invented(random).report();
            byte[] bytes = DrawdownJson.writeReport(report, WriteOption.COMPACT).getBytes(UTF_8);
            reports.add(report);
            // One that breaks off leaves nothing behind.
            assertEquals(Optional.empty(), ReportJson.DOCUMENT.read(in, bytes, 0, random.nextInt(bytes.length)));
            read.add(ReportJson.DOCUMENT.read(in, bytes, 0, bytes.length).orElseThrow());
        }
        assertEquals(reports, read);
    }

    @Property
    void whatIsWrittenIsWhatAGeneratorLaysOut(
            @ForAll("reports") Report report, @ForAll("gazetteers") Gazetteer gazetteer) throws IOException {
        assertEquals(generated(ReportJson.DOCUMENT, report), DrawdownJson.writeReport(report));
        assertEquals(generated(GazetteerJson.DOCUMENT, gazetteer), DrawdownJson.writeGazetteer(gazetteer));
    }

    private static <T> String generated(Document<T> kind, T value) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(text)) {
            kind.write(value, out.setPrettyPrinter(new Layout()));
        }
        return text + "\n";
    }
}
