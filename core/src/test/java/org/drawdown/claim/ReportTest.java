package org.drawdown.claim;

import static org.drawdown.source.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Collectors;
import org.drawdown.estimate.DateWindow;
import org.drawdown.place.Tenure;
import org.drawdown.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ReportTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 5);
    private static final Source AL_AHED = Source.outlet("al-ahed", "Al-Ahed");
    private static final Source SOHR = Source.monitor("sohr", "SOHR");
    private static final Tenure SHADDADI = Tenure.of("coalition", "shaddadi");

    @Test
    void isWrittenDownAsItReads() {
        Report report = Report.by(AL_AHED, "alahed-93449")
                .published(DAY)
                .language("ar")
                .address("https://example.org/93449")
                .archived("sha256:9f86d0")
                .claim("c2", Withdrawal.completed(SHADDADI).on(DAY).verbatim("تم إفراغ القاعدة وإغلاقها"))
                .claim(
                        "c6",
                        Destruction.ofSite(SHADDADI)
                                .byTheForce()
                                .on(DAY)
                                .from(SOHR)
                                .unnamed())
                .claim("c9", Withdrawal.partial(SHADDADI))
                .build();
        assertEquals("alahed-93449", report.id());
        assertEquals(AL_AHED, report.publisher());
        assertEquals(Optional.of(DateWindow.on(DAY)), report.published());
        assertEquals(Optional.of("ar"), report.language());
        assertEquals(Optional.of("https://example.org/93449"), report.address());
        assertEquals(Optional.of("sha256:9f86d0"), report.archived());
        assertEquals(
                ImmutableList.of("alahed-93449#c2", "alahed-93449#c6", "alahed-93449#c9"),
                report.claims().stream().map(Claim::ref).collect(Collectors.toList()));
        for (Claim claim : report.claims()) {
            assertEquals(report.id(), claim.report());
            assertEquals(report.published(), claim.published());
            assertEquals(AL_AHED, claim.attribution().publisher());
        }
    }

    @Test
    void isOrderedAsItsClaimsAreCited() {
        Report ninth = Report.by(AL_AHED, "alahed-9").build();
        Report tenth = Report.by(AL_AHED, "alahed-10").build();
        Report edited = Report.by(AL_AHED, "alahed-9").published(DAY).build();
        assertEquals(ImmutableList.of(ninth, tenth), ImmutableList.sortedCopyOf(ImmutableList.of(tenth, ninth)));
        assertEquals(0, ninth.compareTo(edited));
        assertNotEquals(ninth, edited);
    }

    @Test
    void hasItsClaimsInTheOrderOfCitationToo() {
        Report mixed = Report.by(AL_AHED, "r1")
                .claim("c10", Presence.at(SHADDADI))
                .claim("c9", Presence.at(SHADDADI))
                .build();
        assertEquals(
                ImmutableList.of("c10", "c9"),
                mixed.claims().stream().map(Claim::id).toList());
        assertEquals(
                ImmutableList.of("c9", "c10"),
                mixed.claimsAsCited().stream().map(Claim::id).toList());
        Report ordered = Report.by(AL_AHED, "r1")
                .claim("c9", Presence.at(SHADDADI))
                .claim("c10", Presence.at(SHADDADI))
                .build();
        assertSame(ordered.claims(), ordered.claimsAsCited());
        assertNotEquals(mixed, ordered);
    }

    @Test
    void needsNoMoreThanAPublisherAndAnId() {
        Report report = Report.by(AL_AHED, "r1").build();
        assertEquals(Optional.empty(), report.published());
        assertEquals(ImmutableList.of(), report.claims());
    }

    @Test
    void mayBePublishedInAMonth() {
        DateWindow february = DateWindow.of(YearMonth.of(2026, 2));
        assertEquals(
                Optional.of(february),
                Report.by(AL_AHED, "r1").published(february).build().published());
    }

    @Test
    void isEqualToAReportThatSaysTheSameInTheSameOrder() {
        Claim.Draft begun = Withdrawal.begun(SHADDADI).on(DAY);
        Claim.Draft completed = Withdrawal.completed(SHADDADI).on(DAY);
        Report report = Report.by(AL_AHED, "r1")
                .claim("c1", begun)
                .claim("c2", completed)
                .build();
        assertEquals(
                Report.by(AL_AHED, "r1")
                        .claim("c1", begun)
                        .claim("c2", completed)
                        .build(),
                report);
        assertNotEquals(
                Report.by(AL_AHED, "r1")
                        .claim("c2", completed)
                        .claim("c1", begun)
                        .build(),
                report);
    }

    @Test
    void rejectsPartsThatBreakTheirRules() {
        assertRefused("report id must not hold U+0023 (at index 2): \"r1#c1\"", () -> Report.by(AL_AHED, "r1#c1"));
        assertRefused(
                "language must be a BCP 47 tag such as \"ar\" or \"ku-Latn\", got \"a r\"",
                () -> draft().language("a r").build());
        assertRefused(
                "address must not be blank: \"\"", () -> draft().address("").build());
        assertRefused(
                "hash of the archived copy must not hold U+0020 (at index 6): \"sha256 9f\"",
                () -> draft().archived("sha256 9f").build());
        assertRefused("claim id must not be empty", () -> draft().claim("", Withdrawal.begun(SHADDADI)));
    }

    @Test
    void rejectsADateOfPublicationWithoutALastDay() {
        assertRefused(
                "a publication date has a last day, got \"2026-02-05/..\"; leave it out where it is not known",
                () -> draft().published(DateWindow.from(DAY)).build());
    }

    @Test
    void rejectsAClaimIdThatStandsTwice() {
        assertRefused(
                "the claim id \"c1\" stands twice in the report \"r1\"",
                () -> draft().claim("c1", Withdrawal.begun(SHADDADI)).claim("c1", Withdrawal.completed(SHADDADI)));
    }

    @Test
    void rejectsAClaimIdThatStandsTwiceAmongMany() {
        Report.Draft draft = draft();
        for (int i = 1; i <= 20; i++) {
            draft.claim("c" + i, Withdrawal.begun(SHADDADI));
            for (int j = 1; j <= i; j++) {
                String again = "c" + j;
                assertRefused(
                        "the claim id \"" + again + "\" stands twice in the report \"r1\"",
                        () -> draft.claim(again, Withdrawal.begun(SHADDADI)));
            }
        }
        assertEquals(20, draft.build().claims().size());
    }

    @Test
    void takesEachPartOnce() {
        assertGivenTwice(
                "expected one date of publication of the report \"r1\", got 2026-02 after 2026-02-05",
                () -> draft().published(DAY).published(DateWindow.of(YearMonth.of(2026, 2))));
        assertGivenTwice(
                "expected one language of the report \"r1\", got \"en\" after \"ar\"",
                () -> draft().language("ar").language("en"));
        assertGivenTwice(
                "expected one address of the report \"r1\", got \"b\\u202E\" after \"a\"",
                () -> draft().address("a").address("b\u202E"));
        assertGivenTwice(
                "expected one hash of the archived copy of the report \"r1\", got \"y\" after \"x\"",
                () -> draft().archived("x").archived("y"));
    }

    private static Report.Draft draft() {
        return Report.by(AL_AHED, "r1");
    }

    private static void assertGivenTwice(String message, Executable giving) {
        assertEquals(message, assertThrows(IllegalStateException.class, giving).getMessage());
    }
}
