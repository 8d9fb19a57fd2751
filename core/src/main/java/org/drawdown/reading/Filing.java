package org.drawdown.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drawdown.claim.Amendment;
import org.drawdown.claim.Claim;
import org.drawdown.claim.Convoy;
import org.drawdown.claim.Movement;
import org.drawdown.claim.Report;
import org.drawdown.claim.Statement;
import org.drawdown.claim.Withdrawal;
import org.drawdown.ledger.Entry;
import org.drawdown.place.Gazetteer;
import org.drawdown.place.Location;
import org.drawdown.place.Mention;
import org.drawdown.place.Tenure;
import org.drawdown.timeline.Ending;
import org.drawdown.timeline.Notice;
import org.drawdown.timeline.Notice.Kind;
import org.drawdown.timeline.ReadingRule;
import org.drawdown.wording.Verbatim;

/**
 * Files reports: settles report by report which version is in force, which mentions are resolved and which subjects are
 * known bases, and sorts the claims by tenure.
 */
final class Filing {
    private final Gazetteer gazetteer;
    private final ReadingPolicy policy;
    private final Amendments amendments;
    private final Drawers drawers;
    private final List<Map.Entry<String, OfNoBase>> elsewhere = new ArrayList<>();

    /** How many places a name may mean, by name: of the same few places the same few names are said. */
    private final Map<String, Integer> basesNamed = new HashMap<>();

    private final Map<String, Integer> crossingsNamed = new HashMap<>();

    // Of the report that is being filed.
    private final List<Ending> endings = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();

    /** What belongs to no tenure: the claims of a report about no known base, and the notices about its mentions. */
    record OfNoBase(ImmutableList<Ending> endings, ImmutableList<Notice> notices) {}

    Filing(Gazetteer gazetteer, ReadingPolicy policy, Amendments amendments) {
        this.gazetteer = gazetteer;
        this.policy = policy;
        this.amendments = amendments;
        this.drawers = new Drawers(gazetteer);
    }

    /** What was filed, by tenure. */
    ImmutableSortedMap<Tenure, TenureFile> files() {
        return drawers.files();
    }

    /** By report, in the order of ids. */
    List<Map.Entry<String, OfNoBase>> elsewhere() {
        return elsewhere;
    }

    /** Files reports, all versions of each, in the order of ids. */
    void file(Stream<ImmutableList<Entry>> pages) {
        pages.forEachOrdered(this::file);
    }

    /**
     * Files all versions of a report. The one that became known last is in force; what only an earlier one says, its page
     * no longer says.
     */
    private void file(List<Entry> versions) {
        Entry inForce = versions.get(versions.size() - 1);
        Page page = new Page(inForce.report().id());
        List<Claim> claims = inForce.report().claimsAsCited();
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            List<Amendment> ofClaim = amendments.of(claim);
            KnownClaim known = known(page, claim, ofClaim, versions);
            if (ofClaim.isEmpty() || !isTakenBack(known, ofClaim)) {
                noticeWords(claim);
                file(known);
            }
        }
        if (versions.size() > 1) {
            fileEarlier(page, versions, inForce.report());
        }
        if (!endings.isEmpty() || !notices.isEmpty()) {
            OfNoBase ofNoBase = new OfNoBase(ImmutableList.copyOf(endings), ImmutableList.copyOf(notices));
            elsewhere.add(Map.entry(page.report, ofNoBase));
            endings.clear();
            notices.clear();
        }
    }

    private void fileEarlier(Page page, List<Entry> versions, Report inForce) {
        Set<Claim> seen = new HashSet<>(inForce.claims());
        List<Claim> dropped = versions.stream()
                .flatMap(version -> version.report().claims().stream())
                .filter(seen::add)
                .sorted()
                .collect(Collectors.toList());
        dropped.forEach(claim -> withdraw(new Withdrawn(
                known(page, claim, amendments.of(claim), versions), ReadingRule.EDITED, Optional.empty())));
        boolean edited = versions.stream()
                        .map(version -> ImmutableSet.copyOf(version.report().claims()))
                        .distinct()
                        .count()
                > 1;
        if (edited) {
            notices.add(Notice.of(Kind.EDITED_REPORT, dropped, Optional.of(inForce.id())));
        }
    }

    private KnownClaim known(Page page, Claim claim, List<Amendment> ofClaim, List<Entry> versions) {
        Entry first = versions.get(0);
        for (int i = 1; i < versions.size() && !first.report().claims().contains(claim); i++) {
            first = versions.get(i);
        }
        Optional<Amendment> ruling = ofClaim.isEmpty() ? Optional.empty() : Amendments.ruling(ofClaim, policy);
        return new KnownClaim(page, claim, first.knownAt(), ruling);
    }

    /** Withdraws a claim if its own source took it back; says of a claim that stands by whom it is disputed. */
    private boolean isTakenBack(KnownClaim known, List<Amendment> ofClaim) {
        Claim claim = known.claim;
        Optional<Amendment> takenBack = Amendments.takenBackBy(claim, ofClaim);
        if (takenBack.isPresent()) {
            boolean corrected = takenBack.get().kind() == Amendment.Kind.CORRECTION;
            withdraw(new Withdrawn(
                    known,
                    corrected ? ReadingRule.CORRECTED : ReadingRule.RETRACTED,
                    takenBack.get().replacement()));
            return true;
        }
        for (Amendment amendment : ofClaim) {
            if (Amendments.isDispute(amendment, claim)) {
                notice(Kind.DISPUTED, claim, amendment.by().names().preferred().text());
            }
        }
        return false;
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

    private void file(KnownClaim known) {
        if (!drawers.file(known)) {
            ReadingRule rule = Admission.withoutStatus(known.statement).orElse(ReadingRule.UNRESOLVED_SUBJECT);
            endings.add(Ending.of(known.claim, Admission.outcome(rule), rule, List.of(), Optional.empty()));
        }
    }

    private void withdraw(Withdrawn former) {
        if (!drawers.file(former)) {
            endings.add(former.ending());
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
