package org.drawdown.reading;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.drawdown.claim.Claim;
import org.drawdown.timeline.Contradiction;
import org.drawdown.timeline.Ending;
import org.drawdown.timeline.Evidence;
import org.drawdown.timeline.Notice;
import org.drawdown.timeline.Segment;
import org.drawdown.timeline.Timeline;

/** Results told in short lines that a test can hold literally. */
final class Told {
    private Told() {}

    /** "ACTIVE presumed", "2026-02-05 DEMOLISHED claimed", "2026-02-05 DRAWING_DOWN claimed, corrected". */
    static List<String> statuses(Timeline timeline) {
        return timeline.segments().stream().map(Told::status).toList();
    }

    static String last(Timeline timeline) {
        return timeline.latest().map(Told::status).orElse("nothing");
    }

    /** "2026-02-05 DEMOLISHED". */
    static List<String> days(Timeline timeline) {
        return timeline.segments().stream().map(Told::day).toList();
    }

    private static String day(Segment segment) {
        return segment.firstDay().map(first -> first + " ").orElse("") + segment.status();
    }

    private static String status(Segment segment) {
        String support = segment.support().phrase().in(Locale.ENGLISH);
        return day(segment)
                + switch (segment.basis()) {
                    case PRESUMED -> " presumed";
                    case TRANSITION -> " " + support;
                    case CORRECTION -> " " + support + ", corrected";
                };
    }

    /** "departure a#1 a#2". */
    static List<String> pending(Timeline timeline) {
        return timeline.segments().stream()
                .flatMap(segment -> segment.pending().stream())
                .map(Told::evidence)
                .toList();
    }

    private static String evidence(Evidence evidence) {
        return evidence.event().phrase().in(Locale.ENGLISH) + " " + refs(evidence.claims());
    }

    /** "a#1 OUTWEIGHED better-evidence". */
    static List<String> endings(Timeline timeline) {
        return timeline.endings().stream().map(Told::ending).toList();
    }

    static String ending(Ending ending) {
        return ending.claim().ref() + " " + ending.outcome() + " "
                + ending.rule().id();
    }

    /** "STATUS a#1 / b#1". */
    static List<String> contradictions(Timeline timeline) {
        return timeline.contradictions().stream().map(Told::contradiction).toList();
    }

    private static String contradiction(Contradiction contradiction) {
        return contradiction.kind() + " " + refs(contradiction.one()) + " / " + refs(contradiction.other());
    }

    /** The kinds of notices, each with its claims: "UNDATED a#1". */
    static List<String> notices(Collection<Notice> notices) {
        return notices.stream()
                .map(notice -> (notice.kind() + " " + refs(notice.claims())).trim())
                .toList();
    }

    static String refs(Collection<Claim> claims) {
        return claims.stream().map(Claim::ref).collect(Collectors.joining(" "));
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    /** The notices that belong to no tenure: "EDITED_REPORT a#1: a". */
    static List<String> elsewhere(Reading reading) {
        return reading.elsewhere().notices().stream()
                .map(notice -> notice.kind() + " " + refs(notice.claims()) + ": "
                        + notice.words().orElse(""))
                .toList();
    }
}
