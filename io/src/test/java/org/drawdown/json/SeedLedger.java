package org.drawdown.json;

import java.time.Instant;
import java.time.LocalDate;
import org.drawdown.claim.Amendment;
import org.drawdown.claim.Convoy;
import org.drawdown.claim.Destruction;
import org.drawdown.claim.Movement;
import org.drawdown.claim.Presence;
import org.drawdown.claim.Report;
import org.drawdown.claim.Withdrawal;
import org.drawdown.ledger.Ledger;
import org.drawdown.place.Tenure;
import org.drawdown.reading.Reading;
import org.drawdown.source.Reliability;
import org.drawdown.source.Source;
import org.drawdown.timeline.Timeline;

/** The base of the seed report, about which a monitor says otherwise, on a page that it edits; and an editor's ruling. */
final class SeedLedger {
    static final Tenure SHADDADI = Tenure.of("coalition", "shaddadi");

    private static final LocalDate DAY = LocalDate.of(2026, 2, 5);

    /** Who wrote this down rated the monitor; who wrote the seed report down did not. */
    private static final Source SOHR = Seed.SOHR.rated(Reliability.B);

    private SeedLedger() {}

    static Ledger ledger() {
        return Ledger.of(shaddadiOnly(), monitor("the last convoy left"))
                .plus(monitor("a convoy left"), Instant.parse("2026-02-07T09:30:00Z"))
                .plus(
                        Amendment.settingAside(
                                "desk-7",
                                Source.person("editor", "The editor"),
                                "alahed-93449#c2",
                                "seen from outside only"),
                        Instant.parse("2026-02-08T00:00:00Z"));
    }

    static Timeline timeline() {
        return Reading.cautious(ledger()).asKnownAt(DAY.plusDays(3)).timeline(SHADDADI);
    }

    private static Report shaddadiOnly() {
        return Report.by(Seed.AL_AHED, "alahed-93449")
                .published(DAY)
                .language("ar")
                .claim("c2", Withdrawal.completed(SHADDADI).on(DAY).verbatim("تم إفراغ القاعدة وإغلاقها"))
                .claim(
                        "c6",
                        Destruction.ofSite(SHADDADI)
                                .byTheForce()
                                .on(DAY)
                                .from(Seed.SOHR)
                                .unnamed())
                .build();
    }

    private static Report monitor(String words) {
        return Report.by(SOHR, "sohr-146183")
                .published(DAY.plusDays(1))
                .claim("c1", Movement.outOf(SHADDADI, Convoy.laden()).on(DAY).verbatim(words))
                .claim("c2", Presence.at(SHADDADI).on(DAY.plusDays(1)).verbatim("soldiers are still inside"))
                .build();
    }
}
