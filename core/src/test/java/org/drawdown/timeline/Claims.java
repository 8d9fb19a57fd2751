package org.drawdown.timeline;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.drawdown.claim.Claim;
import org.drawdown.claim.Destruction;
import org.drawdown.claim.Presence;
import org.drawdown.claim.Report;
import org.drawdown.claim.Withdrawal;
import org.drawdown.estimate.DateWindow;
import org.drawdown.place.Tenure;
import org.drawdown.source.Source;
import org.drawdown.status.BaseStatus;
import org.drawdown.status.StatusEvent;
import org.drawdown.wording.Names;
import org.drawdown.wording.Phrase;

/** A few claims, and what is made of them. */
final class Claims {
    static final Locale ARABIC = Locale.forLanguageTag("ar");
    static final Tenure SHADDADI = Tenure.of("coalition", "shaddadi");
    static final LocalDate THURSDAY = LocalDate.of(2026, 2, 5);
    static final LocalDate FRIDAY = LocalDate.of(2026, 2, 6);

    private static final Source AL_AHED =
            Source.outlet("al-ahed", "Al-Ahed").named(Names.of("Al-Ahed", "en").or("العهد", "ar"));
    private static final Source SOHR =
            Source.monitor("sohr", "SOHR").named(Names.of("SOHR", "en").or("المرصد", "ar"));

    private static final Report FIRST = Report.by(AL_AHED, "a")
            .published(THURSDAY)
            .claim("c1", Withdrawal.completed(SHADDADI).on(THURSDAY))
            .claim(
                    "c2",
                    Destruction.ofSite(SHADDADI)
                            .byTheForce()
                            .on(THURSDAY)
                            .from(SOHR)
                            .unnamed())
            .build();
    private static final Report SECOND = Report.by(SOHR, "b")
            .published(FRIDAY)
            .claim("c1", Presence.at(SHADDADI).on(FRIDAY))
            .claim("c2", Withdrawal.begun(SHADDADI).on(THURSDAY))
            .build();

    /** Gone on Thursday, in Al-Ahed's own words. */
    static final Claim DEPARTURE = FIRST.claims().get(0);

    /** The site destroyed on Thursday, by unnamed sources of SOHR. */
    static final Claim DESTRUCTION = FIRST.claims().get(1);

    /** Still there on Friday, by SOHR. */
    static final Claim PRESENCE = SECOND.claims().get(0);

    /** Begun on Thursday, by SOHR. */
    static final Claim BEGUN = SECOND.claims().get(1);

    private Claims() {}

    static Evidence evidence(StatusEvent event, EvidenceClass evidenceClass, Claim... claims) {
        return Evidence.of(event, evidenceClass, ImmutableList.copyOf(claims));
    }

    /** Drawing down from Thursday on, by SOHR. */
    static Segment.Builder drawingDown() {
        Segment.Builder segment = Segment.builder();
        segment.status(BaseStatus.DRAWING_DOWN)
                .basis(Segment.Basis.TRANSITION)
                .from(DateWindow.on(THURSDAY))
                .firstDay(THURSDAY)
                .addEvidence(evidence(StatusEvent.REMOVAL, EvidenceClass.NAMED_VOICE, BEGUN));
        return segment;
    }

    /** Active before Thursday, presumed from what SOHR says of Thursday. */
    static Segment presumedActive() {
        return Segment.builder()
                .status(BaseStatus.ACTIVE)
                .basis(Segment.Basis.PRESUMED)
                .from(DateWindow.unknown())
                .until(DateWindow.on(THURSDAY))
                .endDay(THURSDAY)
                .addEvidence(evidence(StatusEvent.REMOVAL, EvidenceClass.NAMED_VOICE, BEGUN))
                .build();
    }

    static Timeline timeline(Segment... segments) {
        return Timeline.builder()
                .tenure(SHADDADI)
                .policy("leading")
                .knownAt(Optional.empty())
                .addSegments(segments)
                .build();
    }

    /** Both languages, one below the other. */
    static String said(Phrase phrase) {
        return phrase.in(Locale.ENGLISH) + "\n" + phrase.in(ARABIC) + "\n";
    }
}
