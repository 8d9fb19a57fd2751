package org.drawdown.examples;

// [readme]
import java.time.LocalDate;
import java.util.Locale;
import org.drawdown.claim.*;
import org.drawdown.ledger.Ledger;
import org.drawdown.place.Tenure;
import org.drawdown.reading.Reading;
import org.drawdown.source.Source;
import org.drawdown.timeline.Timeline;

/** What do two reports say of one base, and how far can a page rely on it? */
class ReadmeExample {
    public static void main(String[] args) {
        Tenure shaddadi = Tenure.of("coalition", "shaddadi");
        Source alAhed = Source.outlet("al-ahed", "Al-Ahed");
        Source sohr = Source.monitor("sohr", "SOHR");
        Source shafaq = Source.outlet("shafaq", "Shafaq News");
        LocalDate thursday = LocalDate.of(2026, 2, 5);
        LocalDate friday = thursday.plusDays(1);

        Report first = Report.by(alAhed, "alahed-93449")
                .published(thursday)
                .claim("c2", Withdrawal.completed(shaddadi).on(thursday))
                .claim(
                        "c6",
                        Destruction.ofSite(shaddadi)
                                .byTheForce()
                                .on(thursday)
                                .from(sohr)
                                .unnamed())
                .build();
        Report second = Report.by(shafaq, "shafaq-1")
                .published(friday)
                .claim("c1", Presence.at(shaddadi).on(friday).unnamed("a security source"))
                .build();

        Timeline timeline = Reading.cautious(Ledger.of(first, second)).timeline(shaddadi);
        timeline.segments()
                .forEach(segment -> System.out.println(timeline.why(segment).headline(Locale.ENGLISH)));
        timeline.contradictions()
                .forEach(each -> System.out.println(each.phrase().in(Locale.ENGLISH)));
    }
}
// [/readme]
