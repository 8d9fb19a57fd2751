package org.drawdown.claim;

import static org.drawdown.source.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.drawdown.claim.Claim.Polarity;
import org.drawdown.estimate.DateWindow;
import org.drawdown.place.Tenure;
import org.drawdown.source.Attribution;
import org.drawdown.source.Attribution.Basis;
import org.drawdown.source.Attribution.Standing;
import org.drawdown.source.Link;
import org.drawdown.source.Link.Verb;
import org.drawdown.source.Source;
import org.drawdown.wording.Verbatim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 5);
    private static final Source AL_AHED = Source.outlet("al-ahed", "Al-Ahed");
    private static final Source SOHR = Source.monitor("sohr", "SOHR");
    private static final Tenure SHADDADI = Tenure.of("coalition", "shaddadi");

    @Test
    void isAffirmedReportedAndUndatedInThePublishersOwnWordsUnlessSaid() {
        Claim claim = claim(draft());
        assertEquals(Polarity.AFFIRMED, claim.polarity());
        assertEquals(Modality.REPORTED, claim.modality());
        assertEquals(DateWindow.unknown(), claim.when());
        assertEquals(Attribution.of(AL_AHED), claim.attribution());
        assertEquals(AL_AHED, claim.voice());
        assertEquals(Optional.empty(), claim.denies());
        assertEquals(Optional.empty(), claim.ambiguity());
    }

    @Test
    void isCitedByReportAndId() {
        assertEquals("alahed-93449#c6", claim(draft()).ref());
    }

    @Test
    void citesItsChainInTheOrderOfTheReport() {
        Claim claim = claim(draft().from(SOHR).correspondent().unnamed("مصادر").unnamed());
        assertEquals(
                ImmutableList.of(
                        Link.named(AL_AHED, Verb.SAID),
                        Link.named(SOHR, Verb.SAID),
                        Link.correspondent(Optional.empty(), Verb.SAID),
                        Link.unnamed(Optional.of(Verbatim.of("مصادر")), Verb.SAID),
                        Link.unnamed(Optional.empty(), Verb.SAID)),
                claim.attribution().links());
        assertEquals(SOHR, claim.voice());
        Link republished = Link.named(SOHR, Verb.REPUBLISHED);
        assertEquals(claim(draft().through(republished)), claim(draft().from(SOHR, Verb.REPUBLISHED)));
    }

    @Test
    void isSeenByThePublisherThatCitesNobodyForWhatWasObserved() {
        Attribution seen = claim(draft().observed()).attribution();
        assertEquals(ImmutableList.of(Link.named(AL_AHED, Verb.OBSERVED)), seen.links());
        assertEquals(Standing.NAMED, seen.standing());
        Attribution cited = claim(draft().observed().from(SOHR)).attribution();
        assertEquals(Link.named(AL_AHED, Verb.SAID), cited.links().get(0));
    }

    @Test
    void maySayInWhichModeItIsSaid() {
        assertEquals(Modality.OBSERVED, claim(draft().observed()).modality());
        assertEquals(Modality.BACKGROUND, claim(draft().inBackground()).modality());
        assertEquals(Modality.UNVERIFIED, claim(draft().as(Modality.UNVERIFIED)).modality());
    }

    @Test
    void maySayWhatItsLastLinkHadToGoOn() {
        assertEquals(Basis.VISIT, claim(draft().onVisit()).attribution().basis());
        Attribution imagery = claim(draft().fromImagery(DAY)).attribution();
        assertEquals(Basis.IMAGERY, imagery.basis());
        assertEquals(Optional.of(DAY), imagery.captured());
        assertEquals(
                Basis.STATEMENT,
                claim(draft().basedOn(Basis.STATEMENT, Optional.empty()))
                        .attribution()
                        .basis());
    }

    @Test
    void maySayOfWhichDaysAndInWhichWords() {
        assertEquals(DateWindow.on(DAY), claim(draft().on(DAY)).when());
        assertEquals(
                Optional.of(Verbatim.of("آخر رتل", "ar")),
                claim(draft().verbatim(Verbatim.of("آخر رتل", "ar"))).verbatim());
        assertEquals(
                Optional.of(Verbatim.of("the last convoy")),
                claim(draft().verbatim("the last convoy")).verbatim());
        assertEquals(
                Optional.of("back to the base, or out once more"),
                claim(draft().ambiguous("back to the base, or out once more")).ambiguity());
    }

    @Test
    void mayBeADenialOfACertainClaimOrOfNone() {
        assertEquals(Polarity.DENIED, claim(draft().denied()).polarity());
        assertEquals(Optional.empty(), claim(draft().denied()).denies());
        Claim denial = claim(draft().denied().denies("sohr-146183#c1"));
        assertEquals(Polarity.DENIED, denial.polarity());
        assertEquals(Optional.of("sohr-146183#c1"), denial.denies());
    }

    @Test
    void rejectsADenialOfItself() {
        assertRefused(
                "a claim cannot deny itself: \"alahed-93449#c6\"", () -> claim(draft().denies("alahed-93449#c6")));
    }

    @Test
    void rejectsAnAffirmationThatDenies() {
        assertRefused(
                "only a denial denies a claim: \"r1#c1\"",
                () -> builder("r1", "c1").denies("r2#c1").build());
    }

    @Test
    void rejectsIdsThatBreakTheRule() {
        assertRefused("report id must not be empty", () -> builder("", "c1").build());
        assertRefused("claim id must not be empty", () -> builder("r1", "").build());
    }

    @Test
    void rejectsAnAmbiguityWithoutWords() {
        assertRefused("ambiguity must not be blank: \" \"", () -> draft().ambiguous(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "alahed-93449 | claim must be cited as report#claim, got \"alahed-93449\"",
                "'' | claim must be cited as report#claim, got \"\"",
                "#c6 | report id must not be empty",
                "r1# | claim id must not be empty",
                "r1#c1#c2 | claim id must not hold U+0023 (at index 2): \"c1#c2\"",
                "'r 1#c1' | report id must not hold U+0020 (at index 1): \"r 1\""
            })
    void rejectsWhatIsNoCitation(String ref, String message) {
        assertRefused(message, () -> Claim.checkRef("claim", ref));
    }

    @Test
    void takesEachPartOnce() {
        assertGivenTwice(
                "expected one window of days for a claim, got 2026-02-06 after 2026-02-05",
                () -> draft().on(DAY).on(DAY.plusDays(1)));
        assertGivenTwice(
                "expected one modality of a claim, got BACKGROUND after OBSERVED",
                () -> draft().observed().inBackground());
        assertGivenTwice(
                "expected one basis of a claim, got IMAGERY after VISIT",
                () -> draft().onVisit().fromImagery(DAY));
        assertGivenTwice(
                "expected one verbatim of a claim, got \"رتل\" (ar) after \"a convoy\"",
                () -> draft().verbatim("a convoy").verbatim(Verbatim.of("رتل", "ar")));
        assertGivenTwice(
                "expected one ambiguity of a claim, got \"or out\" after \"back\"",
                () -> draft().ambiguous("back").ambiguous("or out"));
        assertGivenTwice(
                "expected one claim that a denial denies, got \"r2#c2\" after \"r2#c1\"",
                () -> draft().denies("r2#c1").denies("r2#c2"));
    }

    @Test
    void isOrderedByItsCitation() {
        Report report = Report.by(AL_AHED, "r1")
                .claim("c10", draft())
                .claim("c9", draft())
                .build();
        assertEquals(
                ImmutableList.of("r1#c9", "r1#c10"),
                report.claims().stream().sorted().map(Claim::ref).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "r9#c10, 0",
        "r9#c9, 1",
        "r9#c11, -1",
        "r9#c010, 1",
        "r10#c1, -1",
        "r8#c11, 1",
        "r#9c10, 1",
        "R9#c10, 1",
        "r90#c1, -1"
    })
    void isComparedWithACitationAsWithTheClaim(String ref, int order) {
        Claim claim = cited("r9", "c10");
        int sign = ref.indexOf('#');
        assertEquals(order, Integer.signum(claim.compareToRef(ref)));
        assertEquals(order, Integer.signum(claim.compareTo(cited(ref.substring(0, sign), ref.substring(sign + 1)))));
    }

    @ParameterizedTest
    @CsvSource({"r9, c10", "r, 1", "خبر, ادعاء"})
    void hasTheHashOfItsCitation(String report, String id) {
        Claim claim = cited(report, id);
        assertEquals(claim.ref().hashCode(), claim.hashCode());
    }

    @Test
    void isComparedWithCitationsOnly() {
        assertRefused(
                "claim must be cited as report#claim, got \"r9\"",
                () -> cited("r9", "c10").compareToRef("r9"));
    }

    private static Claim cited(String report, String id) {
        return Report.by(AL_AHED, report).claim(id, draft()).build().claims().get(0);
    }

    private static Claim.Builder builder(String report, String id) {
        Claim.Builder claim = Claim.builder();
        return claim.report(report).id(id).statement(Withdrawal.begun(SHADDADI)).attribution(Attribution.of(AL_AHED));
    }

    private static Claim.Draft draft() {
        return Withdrawal.completed(SHADDADI).claimed();
    }

    private static Claim claim(Claim.Draft draft) {
        return Report.by(AL_AHED, "alahed-93449")
                .claim("c6", draft)
                .build()
                .claims()
                .get(0);
    }

    private static void assertGivenTwice(String message, Executable giving) {
        assertEquals(message, assertThrows(IllegalStateException.class, giving).getMessage());
    }
}
