package org.drawdown.reading;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.drawdown.claim.Amendment;
import org.drawdown.claim.Claim;
import org.drawdown.claim.Convoy;
import org.drawdown.claim.Movement;
import org.drawdown.claim.Statement;
import org.drawdown.claim.Withdrawal;
import org.drawdown.place.Gazetteer;
import org.drawdown.place.Location;
import org.drawdown.place.Mention;
import org.drawdown.timeline.Ending;
import org.drawdown.timeline.Notice;
import org.drawdown.timeline.Notice.Kind;
import org.drawdown.timeline.ReadingRule;
import org.drawdown.wording.Verbatim;

/**
 * What belongs to no tenure, report by report: the claims about no known base, and what must be heard of words, of
 * mentions, of areas and of versions (the design, sections 4.1 and 4.5).
 */
final class ElsewhereFinder {
    private final Gazetteer gazetteer;
    private final Amendments amendments;
    private final List<Map.Entry<String, OfReport>> found = new ArrayList<>();

    /** How many places a name may mean, by name: of the same few places the same few names are said. */
    private final Map<String, Integer> basesNamed = new HashMap<>();

    private final Map<String, Integer> crossingsNamed = new HashMap<>();

    // Of the report that is looked at.
    private final List<Ending> endings = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();

    /** What one report says that belongs to no tenure, in order. */
    record OfReport(ImmutableList<Ending> endings, ImmutableList<Notice> notices) {}

    ElsewhereFinder(Gazetteer gazetteer, Amendments amendments) {
        this.gazetteer = gazetteer;
        this.amendments = amendments;
    }

    /** What is found in reports, by the id of each in which something is, in the order of the reports. */
    List<Map.Entry<String, OfReport>> find(Stream<Page> reports) {
        reports.forEachOrdered(this::find);
        return found;
    }

    private void find(Page page) {
        page.claims().forEach(this::find);
        if (page.hasEarlierVersions()) {
            List<Claim> dropped = page.dropped();
            dropped.forEach(claim -> end(claim, Withdrawn.EDITED));
            if (page.isEdited()) {
                notices.add(Notice.of(Kind.EDITED_REPORT, dropped, Optional.of(page.report())));
            }
        }
        if (!endings.isEmpty() || !notices.isEmpty()) {
            OfReport ofReport = new OfReport(
                    ImmutableList.sortedCopyOf(Comparator.comparing(Ending::claim), endings),
                    NoticeFinder.sorted(notices));
            found.add(Map.entry(page.report(), ofReport));
            endings.clear();
            notices.clear();
        }
    }

    private void find(Claim claim) {
        List<Amendment> ofClaim = amendments.of(claim);
        Optional<Amendment> takenBack = Amendments.takenBackBy(claim, ofClaim);
        if (takenBack.isPresent()) {
            end(claim, Withdrawn.by(takenBack.get()));
            return;
        }
        for (Amendment amendment : ofClaim) {
            if (Amendments.isDispute(amendment, claim)) {
                notice(Kind.DISPUTED, claim, amendment.by().names().preferred().text());
            }
        }
        noticeWords(claim);
        if (!isOfKnownBase(claim)) {
            ReadingRule rule = Admission.withoutStatus(claim.statement()).orElse(ReadingRule.UNRESOLVED_SUBJECT);
            endings.add(Ending.of(claim, Admission.outcome(rule), rule, List.of(), Optional.empty()));
        }
    }

    private void end(Claim former, Withdrawn withdrawn) {
        if (!isOfKnownBase(former)) {
            endings.add(withdrawn.ending(former));
        }
    }

    private boolean isOfKnownBase(Claim claim) {
        return claim.statement()
                .subject()
                .tenure()
                .filter(claimed -> Drawers.isOfKnownBase(claimed, gazetteer))
                .isPresent();
    }

    /** What a reader must hear of the words of a claim, of the names in it and of its area. */
    private void noticeWords(Claim claim) {
        if (claim.ambiguity().isPresent()) {
            notice(Kind.AMBIGUOUS_TEXT, claim, claim.ambiguity().get());
        }
        Statement statement = claim.statement();
        noticeUnlessResolved(statement.subject().mention(), claim);
        if (statement.kind() == Statement.Kind.MOVEMENT) {
            Convoy convoy = ((Movement) statement).convoy();
            noticeUnlessResolved(convoy.origin(), claim);
            for (Mention via : convoy.via()) {
                noticeUnlessResolved(via, claim);
            }
            noticeUnlessResolved(convoy.destination(), claim);
            noticeUnlessResolved(convoy.toward(), claim);
        } else if (statement.kind() == Statement.Kind.WITHDRAWAL) {
            noticeUnlessResolved(((Withdrawal) statement).toward(), claim);
        }
        if (statement.subject().area().isPresent()) {
            notice(Kind.AREA_NOT_SITE, claim, words(statement.subject().area().get()));
        }
    }

    /** Names propose and ids join: a name without an id is said to be ambiguous, or unresolved, and left so. */
    private void noticeUnlessResolved(Optional<Mention> mention, Claim claim) {
        if (mention.isPresent()) {
            noticeUnlessResolved(mention.get(), claim);
        }
    }

    private void noticeUnlessResolved(Mention mention, Claim claim) {
        if (mention.id().isPresent() || mention.kind() == Mention.Kind.AREA) {
            return;
        }
        String name = mention.written().map(Verbatim::text).orElseThrow();
        int candidates = mention.kind() == Mention.Kind.CROSSING
                ? crossingsNamed.computeIfAbsent(
                        name, asked -> gazetteer.crossingsNamed(asked).size())
                : basesNamed.computeIfAbsent(
                        name, asked -> gazetteer.basesNamed(asked).size());
        notice(candidates > 1 ? Kind.AMBIGUOUS_MENTION : Kind.UNRESOLVED_MENTION, claim, name);
    }

    private void notice(Kind kind, Claim claim, String words) {
        notices.add(Notice.of(kind, List.of(claim), Optional.of(words)));
    }

    private static String words(Location area) {
        return area.words()
                .map(Verbatim::text)
                .orElseGet(() -> area.adminPath().isEmpty()
                        ? area.precision().name()
                        : area.adminPath().toString());
    }
}
