package org.drawdown.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Locale;
import org.drawdown.claim.Claim;
import org.drawdown.claim.Report;
import org.drawdown.claim.Withdrawal;
import org.drawdown.estimate.DateWindow;
import org.drawdown.place.Tenure;
import org.drawdown.source.Source;
import org.drawdown.status.BaseStatus;
import org.drawdown.status.StatusEvent;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private static final Tenure TANF = Tenure.of("coalition", "tanf");
    private static final Claim CANCELLED = Report.by(Source.outlet("al-ahed", "Al-Ahed"), "r1")
            .claim("c1", Withdrawal.cancelled(TANF).on(LocalDate.of(2026, 2, 5)))
            .build()
            .claims()
            .get(0);

    @Test
    void saysThatAStatusIsPresumedWhereNoDayBeginsOrEndsIt() {
        Segment always = Segment.builder()
                .status(BaseStatus.ACTIVE)
                .basis(Segment.Basis.PRESUMED)
                .from(DateWindow.unknown())
                .addEvidence(
                        Evidence.of(StatusEvent.REVERSAL, EvidenceClass.UNNAMED_VOICE, ImmutableList.of(CANCELLED)))
                .build();
        Timeline timeline = Timeline.builder()
                .tenure(TANF)
                .policy("leading")
                .addSegments(always)
                .build();
        assertEquals(
                "Active, presumed from Al-Ahed (own words).",
                timeline.why(always).headline(Locale.ENGLISH));
        assertEquals(
                "نشطة، افتراضًا من \u2068Al-Ahed\u2069 (بكلماته).",
                timeline.why(always).headline(Locale.forLanguageTag("ar")));
    }
}
