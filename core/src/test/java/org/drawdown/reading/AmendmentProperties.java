package org.drawdown.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import org.drawdown.claim.Amendment;
import org.drawdown.claim.Claim;
import org.drawdown.claim.Report;
import org.drawdown.ledger.Entry;
import org.drawdown.ledger.Ledger;
import org.drawdown.place.Tenure;
import org.drawdown.source.Source;
import org.drawdown.timeline.Ending;
import org.drawdown.timeline.Evidence;
import org.drawdown.timeline.Notice;
import org.drawdown.timeline.ReadingRule;
import org.drawdown.timeline.Segment;

/** The laws of what is said of claims afterwards: it is taken back, disputed, ruled on. */
@PropertyDefaults(tries = 100, edgeCases = EdgeCasesMode.NONE)
class AmendmentProperties {
    private static final Source STRANGER = Source.monitor("stranger", "A stranger");
    private static final Source EDITOR = Source.person("editor", "An editor");
    private static final Instant LATE = Entry.endOf(GeneratedHistories.day(GeneratedHistories.DAYS + 4));
    private static final Instant EARLY = Entry.endOf(GeneratedHistories.day(-20));

    @Provide
    Arbitrary<History> histories() {
        return GeneratedHistories.histories();
    }

    @Property(seed = GeneratedHistories.SEED)
    void aClaimThatItsSourceTookBackMovesWhatAClaimThatWasNeverMadeMoves(
            @ForAll("histories") History history, @ForAll int pick, @ForAll boolean cautious, @ForAll boolean voice) {
        Claim claim = claimOfOneVersion(history, pick);
        Source source = voice ? claim.voice() : claim.attribution().publisher();
        Reading retracted =
                read(history.ledger().plus(Amendment.retraction("z1", source, claim.ref()), LATE), cautious);
        Reading without = read(
                history.amendmentsTo(Ledger.ofEntries(history.reports().stream()
                        .map(entry -> Entry.of(without(entry.report(), claim), entry.knownAt()))
                        .collect(Collectors.toList()))),
                cautious);

        for (Tenure tenure : List.of(GeneratedHistories.BASE, GeneratedHistories.OTHER_BASE)) {
            assertEquals(
                    withoutBasis(without.timeline(tenure).segments()),
                    withoutBasis(retracted.timeline(tenure).segments()));
            assertEquals(
                    without.timeline(tenure).conditions(),
                    retracted.timeline(tenure).conditions());
            assertEquals(
                    without.timeline(tenure).holders(),
                    retracted.timeline(tenure).holders());
        }
        assertEquals(Ending.Outcome.WITHDRAWN, ending(retracted, claim).outcome());
    }

    private static Report without(Report report, Claim dropped) {
        if (!report.claims().contains(dropped)) {
            return report;
        }
        Report.Draft draft = Report.by(report.publisher(), report.id());
        report.published().ifPresent(draft::published);
        report.claims().stream()
                .filter(claim -> !claim.equals(dropped))
                .forEach(claim -> draft.claim(claim.id(), draft(claim)));
        return draft.build();
    }

    private static Claim.Draft draft(Claim claim) {
        Claim.Draft draft = claim.statement().when(claim.when()).as(claim.modality());
        claim.attribution().links().stream().skip(1).forEach(draft::through);
        draft.basedOn(claim.attribution().basis(), claim.attribution().captured());
        return claim.polarity() == Claim.Polarity.DENIED ? draft.denied() : draft;
    }

    /** That we know better by now is told of a claim that was taken back, and not of one that was never made. */
    private static List<List<Object>> withoutBasis(List<Segment> segments) {
        return segments.stream()
                .map(segment -> List.<Object>of(
                        segment.status(),
                        segment.from(),
                        segment.firstDay(),
                        segment.until(),
                        segment.endDay(),
                        segment.evidence(),
                        segment.contestedBy(),
                        segment.pending(),
                        segment.lastEvidence()))
                .collect(Collectors.toList());
    }

    @Property(seed = GeneratedHistories.SEED)
    void takingBackWhatTookBackRestoresEverything(
            @ForAll("histories") History history, @ForAll int pick, @ForAll boolean cautious) {
        Claim claim = claimOfOneVersion(history, pick);
        Source source = claim.attribution().publisher();
        Ledger ledger = history.ledger();
        Ledger retracted = ledger.plus(Amendment.retraction("z1", source, claim.ref()), LATE);
        Ledger restored = retracted.plus(Amendment.retraction("z2", source, "z1"), LATE);
        Ledger retractedAgain = restored.plus(Amendment.retraction("z3", source, "z2"), LATE);

        ReadingProperties.assertReadTheSame(read(ledger, cautious), read(restored, cautious));
        ReadingProperties.assertReadTheSame(read(retracted, cautious), read(retractedAgain, cautious));
        ReadingProperties.assertReadTheSame(
                read(retracted, cautious),
                read(retracted.plus(Amendment.retraction("z2", STRANGER, "z1"), LATE), cautious));
    }

    @Property(seed = GeneratedHistories.SEED)
    void anAmendmentMayBecomeKnownBeforeItsTarget(
            @ForAll("histories") History history, @ForAll int pick, @ForAll Amendment.Kind kind, @ForAll boolean own) {
        Claim claim = claimOfOneVersion(history, pick);
        Source by = own ? claim.attribution().publisher() : STRANGER;
        Optional<String> replacement = kind == Amendment.Kind.CORRECTION ? Optional.of("r9#c9") : Optional.empty();
        Amendment amendment = Amendment.of("z1", kind, by, claim.ref(), replacement, Optional.of("for the record"));

        ReadingProperties.assertReadTheSame(
                Reading.leading(history.ledger().plus(amendment, LATE)),
                Reading.leading(history.ledger().plus(amendment, EARLY)));
    }

    @Property(seed = GeneratedHistories.SEED)
    void aStrangerTakesNothingBackAndIsHeard(
            @ForAll("histories") History history, @ForAll int pick, @ForAll boolean cautious, @ForAll boolean correct) {
        Claim claim = claimOfOneVersion(history, pick);
        Reading before = read(history.ledger(), cautious);
        Reading after = read(
                history.ledger()
                        .plus(
                                correct
                                        ? Amendment.correction("z1", STRANGER, claim.ref(), "r9#c9")
                                        : Amendment.retraction("z1", STRANGER, claim.ref()),
                                LATE),
                cautious);

        assertEquals(before.timelines(), after.timelines());
        assertEquals(before.elsewhere().endings(), after.elsewhere().endings());
        boolean inForce = ending(before, claim).outcome() != Ending.Outcome.WITHDRAWN;
        assertEquals(
                inForce
                        ? ImmutableSet.of(
                                Notice.of(Notice.Kind.DISPUTED, ImmutableList.of(claim), Optional.of("A stranger")))
                        : ImmutableSet.of(),
                added(before.elsewhere().notices(), after.elsewhere().notices()));
    }

    private static Set<Notice> added(List<Notice> before, List<Notice> after) {
        assertTrue(after.containsAll(before));
        return after.stream().filter(notice -> !before.contains(notice)).collect(Collectors.toSet());
    }

    @Property(seed = GeneratedHistories.SEED)
    void whatAnEditorSetAsideCarriesNothing(
            @ForAll("histories") History history, @ForAll int pick, @ForAll boolean cautious) {
        Claim claim = claimOfOneVersion(history, pick);
        Ledger ruled = history.ledger().plus(Amendment.settingAside("00", EDITOR, claim.ref(), "for the record"), LATE);
        Reading reading = read(ruled, cautious);
        Ending ending = ending(reading, claim);

        assertTrue(
                ending.outcome() == Ending.Outcome.WITHDRAWN
                        || ending.outcome() == Ending.Outcome.UNRESOLVED
                        || isAboutNoBase(claim)
                        || ending.rule() == ReadingRule.RULING,
                ending::toString);
        for (Segment segment : reading.timeline(GeneratedHistories.BASE).segments()) {
            Predicate<Evidence> cites = evidence -> evidence.claims().contains(claim);
            assertTrue(segment.evidence().stream().noneMatch(cites), segment::toString);
            assertTrue(segment.pending().stream().noneMatch(cites), segment::toString);
        }
        ReadingProperties.assertReadTheSame(
                read(history.ledger(), cautious),
                Reading.of(ruled, reading.policy().heeding(editor -> !editor.equals(EDITOR))));
    }

    private static boolean isAboutNoBase(Claim claim) {
        return claim.statement().subject().tenure().isEmpty();
    }

    private static Ending ending(Reading reading, Claim claim) {
        return reading.endings().stream()
                .filter(ending -> ending.claim().equals(claim))
                .findFirst()
                .orElseThrow();
    }

    private static Claim claimOfOneVersion(History history, int pick) {
        List<Claim> claims = history.neverEdited().stream()
                .flatMap(entry -> entry.report().claims().stream())
                .distinct()
                .collect(Collectors.toList());
        Assume.that(!claims.isEmpty());
        return claims.get(Math.floorMod(pick, claims.size()));
    }

    private static Reading read(Ledger ledger, boolean cautious) {
        return cautious ? Reading.cautious(ledger) : Reading.leading(ledger);
    }
}
