package org.drawdown.reading;

import static org.drawdown.reading.CitationOrder.BY_CITATION;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.drawdown.claim.Claim;
import org.drawdown.claim.Plan;
import org.drawdown.claim.Statement;
import org.drawdown.status.BaseStatus;
import org.drawdown.status.StatusEvent;
import org.drawdown.timeline.Holder;
import org.drawdown.timeline.Notice;
import org.drawdown.timeline.Notice.Kind;
import org.drawdown.timeline.ReadingRule;

/** What a user must hear of one tenure that is no contradiction (the design, section 4.5). */
final class NoticeFinder {
    private static final Comparator<Notice> IN_ORDER = NoticeFinder::compare;

    private final Testimonies testimonies;
    private final Fold fold;
    private final SegmentReading segments;
    private final List<Holder> holders;
    private final int knownUntil;
    private final List<Notice> found = new ArrayList<>();

    NoticeFinder(
            Testimonies testimonies,
            Fold fold,
            SegmentReading segments,
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

    List<Notice> find() {
        // In the order of their kinds, and each kind in the order of its claims.
        singleVoices();
        ownWords();
        compressed();
        addIfAny(Kind.RESIDUAL_PRESENCE, fold.residual());
        days();
        expiredPlans();
        if (!segments.segments().isEmpty() && holders.isEmpty()) {
            found.add(notice(Kind.NO_CONTROL_INFORMATION, List.of()));
        }
        return found;
    }

    /** Notices by kind, then by their claims, each once. */
    static ImmutableList<Notice> sorted(Collection<Notice> notices) {
        return EachOnce.inOrder(notices, IN_ORDER);
    }

    private static int compare(Notice one, Notice other) {
        int byKind = one.kind().compareTo(other.kind());
        int byClaims = byKind != 0 ? byKind : BY_CITATION.compare(one.claims(), other.claims());
        return byClaims != 0
                ? byClaims
                : one.words().orElse("").compareTo(other.words().orElse(""));
    }

    private static Notice notice(Kind kind, List<Claim> claims) {
        return Notice.of(kind, claims, Optional.empty());
    }

    private void addIfAny(Kind kind, Group testimonies) {
        if (!testimonies.isEmpty()) {
            found.add(notice(kind, testimonies.claims()));
        }
    }

    /** Each event of a status, or that waits, for which one voice stands alone. */
    private void singleVoices() {
        for (SegmentReading.OneVoice one : EachOnce.inOrder(segments.ofOneVoice(), SegmentReading.OneVoice.ORDER)) {
            found.add(notice(Kind.SINGLE_VOICE, one.claims()));
        }
    }

    private void compressed() {
        for (Testimony by : fold.compressed().each()) {
            found.add(notice(Kind.COMPRESSED, List.of(by.claim)));
        }
    }

    /** The publisher's own words where the same report cites somebody: never to be shown as those of who is cited. */
    private void ownWords() {
        for (Group ofReport : testimonies.ofSharedReports()) {
            if (ofReport.hasSeveralVoices()) {
                addIfAny(Kind.OWN_WORDS, ofReport.where(Testimony::isPublishersOwn));
            }
        }
    }

    /** What is said of no day, and what is said of days after the report. */
    private void days() {
        Group undated = new Group();
        Group beyond = new Group();
        for (Testimony testimony : testimonies.all()) {
            if (testimony.isUndated() && (testimony.act != Act.NONE || testimony.isBy(ReadingRule.TRAFFIC))) {
                undated.add(testimony);
            }
            if (testimony.isCut() && testimony.isOfFact()) {
                beyond.add(testimony);
            }
        }
        addIfAny(Kind.UNDATED, undated);
        addIfAny(Kind.BEYOND_REPORT, beyond);
    }

    /** A plan whose day has passed, as far as the claims reach or the reading is as known, without a departure by then. */
    private void expiredPlans() {
        Group plans = testimonies.of(Statement.Kind.PLAN);
        if (!plans.isEmpty()) {
            int latest = Math.max(latestEvidence(), knownUntil);
            addIfAny(Kind.EXPIRED_PLAN, plans.where(plan -> isExpired((Plan) plan.statement, latest)));
        }
    }

    private int latestEvidence() {
        int latest = Testimony.NO_FIRST;
        for (Testimony testimony : testimonies.all()) {
            if (testimony.isAdmitted()) {
                boolean goesOn = testimony.ongoing && testimony.hasLast();
                latest = Math.max(latest, goesOn ? testimony.last : testimony.day);
            }
        }
        return latest;
    }

    private boolean isExpired(Plan plan, int latest) {
        int due = plan.due().latestEpochDay(Testimony.NO_LAST);
        return due < latest && !isKept(due);
    }

    /** Whether a departure that stands may have come in time. */
    private boolean isKept(int due) {
        for (Fold.Stretch stretch : fold.stretches()) {
            if (stretch.status.isMoreAdvancedThan(BaseStatus.DRAWING_DOWN)
                    && stretch.carriedBy(StatusEvent.DEPARTURE).isAny(departure -> departure.first <= due)) {
                return true;
            }
        }
        return false;
    }
}
