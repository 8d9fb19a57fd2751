package org.drawdown.examples;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.drawdown.claim.Claim;
import org.drawdown.claim.Report;
import org.drawdown.place.Base;
import org.drawdown.place.Gazetteer;
import org.drawdown.place.Tenure;
import org.drawdown.reading.Reading;
import org.drawdown.timeline.Condition;
import org.drawdown.timeline.Ending;
import org.drawdown.timeline.Ending.Outcome;
import org.drawdown.timeline.Holder;
import org.drawdown.timeline.Segment;
import org.drawdown.timeline.Timeline;
import org.drawdown.wording.Phrase;
import org.drawdown.wording.Verbatim;

/** Prints timelines as a page of text: one line of each segment in English and in Arabic, then the reasons. */
final class TimelinePage {
    private static final Locale ARABIC = Locale.forLanguageTag("ar");

    private final PrintStream out;
    private final Gazetteer gazetteer;

    TimelinePage(PrintStream out, Gazetteer gazetteer) {
        this.out = out;
        this.gazetteer = gazetteer;
    }

    void print(List<Report> reports, Reading... readings) {
        reports.forEach(this::print);
        Reading first = readings[0];
        for (Tenure tenure : first.tenures()) {
            out.println();
            out.println("== " + name(tenure));
            for (Reading reading : readings) {
                printStatus(reading.timeline(tenure));
            }
            printSite(first.timeline(tenure));
            printDoubts(first.timeline(tenure));
        }
        printElsewhere(first);
    }

    private void print(Report report) {
        out.println(report.publisher().names().preferred().text() + ", \"" + report.id() + "\", published "
                + report.published().map(day -> say(day.phrase())).orElse("on an unknown day") + ": "
                + report.claims().size() + " claims");
    }

    private void printStatus(Timeline timeline) {
        out.println();
        out.println("-- " + timeline.policy());
        if (timeline.segments().isEmpty()) {
            out.println("Nothing is known of its status.");
        }
        for (Segment segment : timeline.segments()) {
            out.println(timeline.why(segment).headline(Locale.ENGLISH));
            out.println(timeline.why(segment).headline(ARABIC));
        }
        timeline.latest().ifPresent(segment -> {
            out.println("Why:");
            timeline.why(segment).lines(Locale.ENGLISH).stream().skip(1).forEach(line -> out.println("  " + line));
        });
    }

    private void printSite(Timeline timeline) {
        out.println();
        for (Condition condition : timeline.conditions()) {
            out.println("Condition: " + say(condition.phrase()));
        }
        for (Holder holder : timeline.holders()) {
            out.println("Held by: " + say(holder.phrase()));
        }
    }

    private void printDoubts(Timeline timeline) {
        timeline.contradictions().forEach(contradiction -> out.println("! " + say(contradiction.phrase())));
        timeline.notices().forEach(notice -> out.println("? " + say(notice.phrase())));
        timeline.endings().stream()
                .filter(ending -> ending.outcome() == Outcome.RECORDED || ending.outcome() == Outcome.SET_ASIDE)
                .forEach(this::print);
    }

    private void printElsewhere(Reading reading) {
        out.println();
        out.println("== Claims about no known base, and words to be looked at");
        reading.elsewhere().endings().forEach(this::print);
        reading.elsewhere().notices().forEach(notice -> out.println("? " + say(notice.phrase())));
    }

    private void print(Ending ending) {
        Claim claim = ending.claim();
        out.println(". " + say(ending.phrase())
                + claim.verbatim().map(words -> " " + say(words.phrase())).orElse(""));
    }

    private String name(Tenure tenure) {
        return gazetteer
                        .base(tenure.base())
                        .map(Base::names)
                        .map(names -> names.all().stream()
                                .map(Verbatim::text)
                                .reduce((one, other) -> one + " / " + other)
                                .orElseThrow())
                        .orElse(tenure.base())
                + " ("
                + gazetteer
                        .force(tenure.force())
                        .map(force -> force.names().preferred().text())
                        .orElse(tenure.force()) + ")";
    }

    private static String say(Phrase phrase) {
        return phrase.in(Locale.ENGLISH);
    }
}
