package org.drawdown.examples;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drawdown.claim.Claim;
import org.drawdown.reading.Reading;
import org.drawdown.timeline.Contradiction;
import org.drawdown.timeline.Ending;
import org.drawdown.timeline.Evidence;
import org.drawdown.timeline.Notice;
import org.drawdown.timeline.Segment;
import org.drawdown.timeline.Timeline;

/** Results told in short lines that a test can hold literally; claims of the seed report go by their own ids. */
final class Told {
    private Told() {}

    /** "2026-02-05/.. DEMOLISHED, TRANSITION, CLAIMED; departure: Al-Ahed (own words) c1 c2", and so on. */
    static List<String> segments(Timeline timeline) {
        return timeline.segments().stream().map(Told::segment).toList();
    }

    /** "2026-02-05/.. DEMOLISHED, TRANSITION". */
    static List<String> statuses(Timeline timeline) {
        return timeline.segments().stream().map(Told::status).toList();
    }

    private static String status(Segment segment) {
        return day(segment.firstDay()) + "/" + day(segment.endDay()) + " " + segment.status() + ", " + segment.basis();
    }

    private static String segment(Segment segment) {
        return Stream.of(
                        Stream.of(status(segment) + ", " + segment.support()),
                        segment.evidence().stream().map(Told::evidence),
                        segment.pending().stream().map(evidence -> "pending " + evidence(evidence)),
                        segment.contestedBy().isEmpty()
                                ? Stream.<String>empty()
                                : Stream.of("against " + claims(segment.contestedBy())))
                .flatMap(part -> part)
                .collect(Collectors.joining("; "));
    }

    private static String evidence(Evidence evidence) {
        return evidence.phrase().in(Locale.ENGLISH) + " " + claims(evidence.claims());
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("..");
    }

    /** "c4 SET_ASIDE background", with the claims that stood against it, if any did. */
    static List<String> endings(Collection<Ending> endings) {
        return endings.stream().map(Told::ending).toList();
    }

    private static String ending(Ending ending) {
        String because = ending.because().stream().map(Told::shortened).collect(Collectors.joining(" "));
        return claims(List.of(ending.claim())) + " " + ending.outcome() + " "
                + ending.rule().id() + (because.isEmpty() ? "" : ", against " + because);
    }

    static String ending(Reading reading, String ref) {
        return reading.endings().stream()
                .filter(ending -> ending.claim().ref().endsWith(ref))
                .map(Told::ending)
                .collect(Collectors.joining("; "));
    }

    /** "SELF: c4 / c12". */
    static List<String> contradictions(Collection<Contradiction> contradictions) {
        return contradictions.stream()
                .map(contradiction -> contradiction.kind() + ": " + claims(contradiction.one()) + " / "
                        + claims(contradiction.other()))
                .toList();
    }

    /** "AMBIGUOUS_TEXT: c14". */
    static List<String> notices(Collection<Notice> notices) {
        return notices.stream()
                .map(notice -> notice.kind() + (notice.claims().isEmpty() ? "" : ": " + claims(notice.claims())))
                .toList();
    }

    private static String claims(Collection<Claim> claims) {
        return claims.stream().map(Claim::ref).map(Told::shortened).collect(Collectors.joining(" "));
    }

    private static String shortened(String ref) {
        return ref.replace("alahed-93449#", "");
    }
}
