package org.drawdown.reading;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.drawdown.claim.Claim;
import org.drawdown.claim.Plan;
import org.drawdown.claim.Statement;
import org.drawdown.status.BaseStatus;
import org.drawdown.status.StatusEvent;
import org.drawdown.timeline.Evidence;
import org.drawdown.timeline.Holder;
import org.drawdown.timeline.Notice;
import org.drawdown.timeline.Notice.Kind;
import org.drawdown.timeline.ReadingRule;
import org.drawdown.timeline.Segment;

/** What a user must hear of one tenure that is no contradiction (the design, section 4.5). */
final class NoticeFinder {
    private final List<Testimony> testimonies;
    private final Fold fold;
    private final List<Segment> segments;
    private final List<Holder> holders;
    private final int knownUntil;
    private final List<Notice> found = new ArrayList<>();

    NoticeFinder(
            List<Testimony> testimonies,
            Fold fold,
            List<Segment> segments,
            List<Holder> holders,
            Optional<Instant> knownAt) {
        this.testimonies = testimonies;
        this.fold = fold;
        this.segments = segments;
        this.holders = holders;
        this.knownUntil = knownAt.map(instant -> Testimony.day(
                        instant.minusNanos(1).atZone(ZoneOffset.UTC).toLocalDate()))
                .orElse(Testimony.NO_FIRST);
    }

    ImmutableList<Notice> find() {
        singleVoices();
        ownWords();
        fold.compressed().forEach(by -> add(Kind.COMPRESSED, List.of(by.claim)));
        addIfAny(Kind.RESIDUAL_PRESENCE, fold.residual()::contains);
        addIfAny(
                Kind.UNDATED,
                testimony -> testimony.undated
                        && (testimony.act != Act.NONE || testimony.rule.equals(Optional.of(ReadingRule.TRAFFIC))));
        addIfAny(Kind.BEYOND_REPORT, testimony -> testimony.cut && Admission.isOfFact(testimony.claim));
        expiredPlans();
        if (!segments.isEmpty() && holders.isEmpty()) {
            add(Kind.NO_CONTROL_INFORMATION, List.of());
        }
        return sorted(found);
    }

    /** Notices by kind, then by their claims, each once. */
    static ImmutableList<Notice> sorted(Collection<Notice> notices) {
        return notices.stream()
                .distinct()
                .sorted(Comparator.comparing(Notice::kind)
                        .thenComparing(Notice::claims, Comparators.lexicographical(Comparator.<Claim>naturalOrder()))
                        .thenComparing(notice -> notice.words().orElse("")))
                .collect(ImmutableList.toImmutableList());
    }

    private void add(Kind kind, List<Claim> claims) {
        found.add(Notice.of(kind, claims, Optional.empty()));
    }

    private void addIfAny(Kind kind, Predicate<Testimony> condition) {
        List<Claim> claims = testimonies.stream()
                .filter(condition)
                .map(testimony -> testimony.claim)
                .collect(Collectors.toList());
        if (!claims.isEmpty()) {
            add(kind, claims);
        }
    }

    /** Each event of a status, or that waits, for which one voice stands alone. */
    private void singleVoices() {
        for (Segment segment : segments) {
            if (segment.basis() != Segment.Basis.PRESUMED) {
                segment.evidence().forEach(this::noticeIfOneVoice);
            }
            segment.pending().forEach(this::noticeIfOneVoice);
        }
    }

    private void noticeIfOneVoice(Evidence evidence) {
        if (evidence.voices().size() == 1) {
            add(Kind.SINGLE_VOICE, evidence.claims());
        }
    }

    /** The publisher's own words where the same report cites somebody: never to be shown as those of who is cited. */
    private void ownWords() {
        TreeMap<String, List<Testimony>> byReport = testimonies.stream()
                .collect(Collectors.groupingBy(
                        testimony -> testimony.claim.report(), TreeMap::new, Collectors.toList()));
        for (List<Testimony> ofReport : byReport.values()) {
            Set<String> voices = ofReport.stream().map(Testimony::voice).collect(Collectors.toSet());
            List<Claim> own = ofReport.stream()
                    .filter(Testimony::isPublishersOwn)
                    .map(testimony -> testimony.claim)
                    .collect(Collectors.toList());
            if (voices.size() > 1 && !own.isEmpty()) {
                add(Kind.OWN_WORDS, own);
            }
        }
    }

    /** A plan whose day has passed, as far as the claims reach or the reading is as known, without a departure by then. */
    private void expiredPlans() {
        int latestEvidence = testimonies.stream()
                .filter(Testimony::isAdmitted)
                .mapToInt(testimony -> testimony.ongoing && testimony.hasLast() ? testimony.last : testimony.day)
                .max()
                .orElse(Testimony.NO_FIRST);
        int latest = Math.max(latestEvidence, knownUntil);
        addIfAny(
                Kind.EXPIRED_PLAN,
                testimony -> testimony.claim.statement().kind() == Statement.Kind.PLAN
                        && ((Plan) testimony.claim.statement())
                                .due()
                                .latest()
                                .map(due -> Testimony.day(due) < latest && !isKept(Testimony.day(due)))
                                .orElse(false));
    }

    /** Whether a departure that stands may have come in time. */
    private boolean isKept(int due) {
        return fold.stretches().stream()
                .filter(stretch -> stretch.status.isMoreAdvancedThan(BaseStatus.DRAWING_DOWN))
                .flatMap(stretch -> stretch.carriedBy.getOrDefault(StatusEvent.DEPARTURE, List.of()).stream())
                .anyMatch(departure -> departure.first <= due);
    }
}
