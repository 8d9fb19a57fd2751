package org.drawdown.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.Collections2;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.drawdown.cases.CaseFile.Known;
import org.drawdown.cases.CaseFile.Query;
import org.drawdown.claim.Claim;
import org.drawdown.ledger.Ledger;
import org.drawdown.place.Gazetteer;
import org.drawdown.reading.Reading;
import org.drawdown.reading.ReadingPolicy;
import org.drawdown.timeline.Contradiction;
import org.drawdown.timeline.Ending;
import org.drawdown.timeline.Segment;
import org.drawdown.timeline.Timeline;
import org.drawdown.wording.Phrase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The acceptance of the design (section 8): real histories, each with what must, may and must not be answered.
 *
 * <p>The system property {@code drawdown.cases} names a folder with more cases to try.
 */
class CaseTest {
    private static final int ORDERS = 1_000;
    private static final int CLAIMS_OF_WHICH_ALL_ORDERS_ARE_TRIED = 6;
    private static final Locale ARABIC = Locale.forLanguageTag("ar");
    private static final List<ReadingPolicy> POLICIES = List.of(ReadingPolicy.leading(), ReadingPolicy.cautious());

    static List<CaseFile> cases() {
        List<CaseFile> cases = new ArrayList<>(CaseFile.ofTheProject());
        Optional.ofNullable(System.getProperty("drawdown.cases"))
                .map(folder -> CaseFile.in(Path.of(folder)))
                .ifPresent(cases::addAll);
        return cases;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void leadingAnswersEveryQuery(CaseFile file) {
        Reading reading = file.reading(ReadingPolicy.leading());
        List<Query> wrong = file.queries().stream()
                .filter(query -> {
                    String answer = answer(reading, file, query)
                            .map(segment -> segment.status().name())
                            .orElse("UNKNOWN");
                    return !query.acceptable().contains(answer)
                            || query.mustNotAssert().contains(answer);
                })
                .toList();
        assertEquals(List.of(), wrong, () -> print(reading));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void cautiousAssertsNothingForbiddenWithoutWhatIsPending(CaseFile file) {
        Reading reading = file.reading(ReadingPolicy.cautious());
        List<Query> wrong = file.queries().stream()
                .filter(query -> answer(reading, file, query)
                        .filter(segment ->
                                query.mustNotAssert().contains(segment.status().name()))
                        .filter(segment -> segment.pending().isEmpty())
                        .isPresent())
                .toList();
        assertEquals(List.of(), wrong, () -> print(reading));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatMustBeReportedIsSeenWithTheBase(CaseFile file) {
        Reading reading = file.reading(ReadingPolicy.leading());
        List<Known> missed = file.queries().stream()
                .flatMap(query -> file.contradictions().stream()
                        .filter(known -> query.mustReport().contains(known.id()))
                        .filter(known -> timeline(reading, file, query).contradictions().stream()
                                .noneMatch(known::is)))
                .distinct()
                .toList();
        assertEquals(List.of(), missed, () -> print(reading));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyAnswerIsExplainedInBothLanguages(CaseFile file) {
        for (ReadingPolicy policy : POLICIES) {
            for (Timeline timeline : file.reading(policy).timelines().values()) {
                for (Segment segment : timeline.segments()) {
                    assertFalse(timeline.why(segment).lines(Locale.ENGLISH).isEmpty());
                    assertFalse(timeline.why(segment).lines(ARABIC).isEmpty());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyClaimEndsInOneWay(CaseFile file) {
        for (ReadingPolicy policy : POLICIES) {
            Reading reading = file.reading(policy);
            List<Claim> claims = reading.ledger()
                    .entries()
                    .flatMap(entry -> entry.report().claims().stream())
                    .sorted()
                    .toList();
            assertEquals(claims, reading.endings().stream().map(Ending::claim).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void neitherOrderNorRepetitionChangesAnAnswer(CaseFile file) {
        Gazetteer gazetteer = file.mapping().gazetteer();
        List<Reading> expected = POLICIES.stream().map(file::reading).toList();
        List<String> printed =
                expected.stream().map(reading -> reading.timelines().toString()).toList();
        orders(file).forEach(ledger -> {
            for (int i = 0; i < POLICIES.size(); i++) {
                Reading reading = Reading.of(ledger, POLICIES.get(i)).with(gazetteer);
                assertEquals(expected.get(i).timelines(), reading.timelines());
                assertEquals(printed.get(i), reading.timelines().toString());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theMappingReadsNoAnswers(CaseFile file) {
        CaseMapping blind = file.withoutWhatIsNotRead().mapping();
        assertEquals(file.mapping().gazetteer(), blind.gazetteer());
        assertEquals(file.mapping().ledger(), blind.ledger());
    }

    /** Ledgers of the claims in other orders, each report given twice and in an order of its own. */
    private static Stream<Ledger> orders(CaseFile file) {
        List<JsonNode> claims = file.claims();
        Stream<List<JsonNode>> orders = claims.size() <= CLAIMS_OF_WHICH_ALL_ORDERS_ARE_TRIED
                ? Collections2.permutations(claims).stream()
                : IntStream.range(0, ORDERS).mapToObj(seed -> shuffled(claims, seed));
        return orders.map(order -> {
            List<Ledger> once = file.with(order).mapping().deliveries();
            List<Ledger> twice = Stream.concat(once.stream(), once.stream()).toList();
            return shuffled(twice, order.hashCode()).stream().reduce(Ledger.empty(), Ledger::merge);
        });
    }

    private static <T> List<T> shuffled(List<T> list, long seed) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    private static Optional<Segment> answer(Reading reading, CaseFile file, Query query) {
        return timeline(reading, file, query).on(query.on());
    }

    private static Timeline timeline(Reading reading, CaseFile file, Query query) {
        return reading.timeline(file.mapping().tenure(query.base()));
    }

    /** What a reading says, for whoever looks into a failure. */
    private static String print(Reading reading) {
        StringBuilder text = new StringBuilder();
        for (Timeline timeline : reading.timelines().values()) {
            text.append('\n')
                    .append(timeline.tenure().base())
                    .append(", ")
                    .append(timeline.policy())
                    .append(":\n");
            timeline.segments()
                    .forEach(segment -> text.append("  ")
                            .append(timeline.why(segment).headline(Locale.ENGLISH))
                            .append('\n'));
            Stream.of(
                            timeline.contradictions().stream().map(Contradiction::phrase),
                            timeline.endings().stream().map(ending -> ending.phrase()),
                            timeline.notices().stream().map(notice -> notice.phrase()))
                    .flatMap(phrases -> phrases)
                    .map((Phrase phrase) -> phrase.in(Locale.ENGLISH))
                    .forEach(line -> text.append("    ").append(line).append('\n'));
        }
        return text.toString();
    }
}
