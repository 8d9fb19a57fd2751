package org.drawdown.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drawdown.claim.Amendment;
import org.drawdown.claim.Claim;
import org.drawdown.claim.Convoy;
import org.drawdown.claim.Movement;
import org.drawdown.claim.Statement;
import org.drawdown.claim.Subject;
import org.drawdown.claim.Withdrawal;
import org.drawdown.ledger.Entry;
import org.drawdown.ledger.Ledger;
import org.drawdown.place.Gazetteer;
import org.drawdown.place.Location;
import org.drawdown.place.Mention;
import org.drawdown.place.Tenure;
import org.drawdown.timeline.Elsewhere;
import org.drawdown.timeline.Ending;
import org.drawdown.timeline.Notice;
import org.drawdown.timeline.Notice.Kind;
import org.drawdown.timeline.ReadingRule;
import org.drawdown.wording.Verbatim;

/**
 * The claims of a ledger by tenure, after what is settled report by report: which version of a report is in force,
 * which mentions are resolved, which subjects are known bases (the design, section 4.8).
 */
final class Docket {
    private final Gazetteer gazetteer;
    private final ReadingPolicy policy;
    private final Amendments amendments;
    private final TreeMap<Tenure, List<KnownClaim>> claimsByTenure = new TreeMap<>();
    private final TreeMap<Tenure, List<Withdrawn>> withdrawnByTenure = new TreeMap<>();
    private final List<Ending> endings = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();

    Docket(Ledger known, Gazetteer gazetteer, ReadingPolicy policy) {
        this.gazetteer = gazetteer;
        this.policy = policy;
        this.amendments = new Amendments(known);
        known.entries()
                .collect(Collectors.groupingBy(entry -> entry.report().id(), TreeMap::new, Collectors.toList()))
                .values()
                .forEach(this::enter);
        claimsByTenure.values().forEach(claims -> claims.sort(Comparator.comparing(KnownClaim::claim)));
    }

    /** The tenures about which something is claimed, or was. */
    Set<Tenure> tenures() {
        return Sets.union(claimsByTenure.keySet(), withdrawnByTenure.keySet());
    }

    /** The claims about a tenure that are in force. */
    List<KnownClaim> claims(Tenure tenure) {
        return claimsByTenure.getOrDefault(tenure, List.of());
    }

    /** The claims about a tenure that are no longer in force. */
    List<Withdrawn> withdrawn(Tenure tenure) {
        return withdrawnByTenure.getOrDefault(tenure, List.of());
    }

    Elsewhere elsewhere() {
        return Elsewhere.of(
                endings.stream().sorted(Comparator.comparing(Ending::claim)).collect(ImmutableList.toImmutableList()),
                NoticeFinder.sorted(notices));
    }

    /** The version that became known last is in force; what only an earlier one says, its page no longer says. */
    private void enter(List<Entry> versions) {
        Entry inForce = versions.get(versions.size() - 1);
        inForce.report().claims().forEach(claim -> enter(known(claim, versions)));
        Set<Claim> seen = new HashSet<>(inForce.report().claims());
        List<Claim> dropped = versions.stream()
                .flatMap(version -> version.report().claims().stream())
                .filter(seen::add)
                .sorted()
                .collect(Collectors.toList());
        dropped.forEach(claim -> withdraw(new Withdrawn(known(claim, versions), ReadingRule.EDITED, Optional.empty())));
        boolean edited = versions.stream()
                        .map(version -> ImmutableSet.copyOf(version.report().claims()))
                        .distinct()
                        .count()
                > 1;
        if (edited) {
            notices.add(Notice.of(
                    Kind.EDITED_REPORT, dropped, Optional.of(inForce.report().id())));
        }
    }

    private KnownClaim known(Claim claim, List<Entry> versions) {
        Instant first = versions.stream()
                .filter(version -> version.report().claims().contains(claim))
                .map(Entry::knownAt)
                .findFirst()
                .orElseThrow();
        return new KnownClaim(claim, first, amendments.rulingOn(claim, policy));
    }

    private void enter(KnownClaim known) {
        Claim claim = known.claim();
        Optional<Amendment> takenBack = amendments.takenBackBy(claim);
        if (takenBack.isPresent()) {
            boolean corrected = takenBack.get().kind() == Amendment.Kind.CORRECTION;
            withdraw(new Withdrawn(
                    known,
                    corrected ? ReadingRule.CORRECTED : ReadingRule.RETRACTED,
                    takenBack.get().replacement()));
            return;
        }
        Statement statement = claim.statement();
        claim.ambiguity().ifPresent(readings -> notice(Kind.AMBIGUOUS_TEXT, claim, readings));
        mentions(statement).forEach(mention -> noticeUnlessResolved(mention, claim));
        statement.subject().area().ifPresent(area -> notice(Kind.AREA_NOT_SITE, claim, words(area)));
        amendments
                .disputesOf(claim)
                .forEach(dispute -> notice(
                        Kind.DISPUTED, claim, dispute.by().names().preferred().text()));
        Optional<Tenure> tenure = tenureOf(claim);
        if (tenure.isPresent()) {
            claimsByTenure
                    .computeIfAbsent(tenure.get(), key -> new ArrayList<>())
                    .add(known);
        } else {
            ReadingRule rule = Admission.withoutStatus(statement).orElse(ReadingRule.UNRESOLVED_SUBJECT);
            endings.add(Ending.of(claim, Admission.outcome(rule), rule, List.of(), Optional.empty()));
        }
    }

    private void withdraw(Withdrawn former) {
        Optional<Tenure> tenure = tenureOf(former.known().claim());
        if (tenure.isPresent()) {
            withdrawnByTenure
                    .computeIfAbsent(tenure.get(), key -> new ArrayList<>())
                    .add(former);
        } else {
            endings.add(former.ending());
        }
    }

    /** The tenure for which a claim counts; none where its subject is no known base. */
    private Optional<Tenure> tenureOf(Claim claim) {
        Subject subject = claim.statement().subject();
        return subject.tenure()
                .filter(tenure -> gazetteer.bases().isEmpty()
                        || gazetteer.base(tenure.base()).isPresent())
                .map(gazetteer::tenureOf);
    }

    private static Stream<Mention> mentions(Statement statement) {
        Stream<Mention> ofSubject = statement.subject().mention().stream();
        return switch (statement.kind()) {
            case MOVEMENT -> {
                Convoy convoy = ((Movement) statement).convoy();
                yield Stream.of(
                                ofSubject,
                                convoy.origin().stream(),
                                convoy.via().stream(),
                                convoy.destination().stream(),
                                convoy.toward().stream())
                        .flatMap(mention -> mention);
            }
            case WITHDRAWAL -> Stream.concat(ofSubject, ((Withdrawal) statement).toward().stream());
            case PRESENCE, RETURN, DESTRUCTION, RESTORATION, CONTROL, PLAN, SIGHTING, IDENTITY, ASSESSMENT -> ofSubject;
        };
    }

    /** Names propose and ids join: a name without an id is said to be ambiguous, or unresolved, and left so. */
    private void noticeUnlessResolved(Mention mention, Claim claim) {
        if (mention.id().isPresent() || mention.kind() == Mention.Kind.AREA) {
            return;
        }
        String name = mention.written().map(Verbatim::text).orElseThrow();
        int candidates = mention.kind() == Mention.Kind.CROSSING
                ? gazetteer.crossingsNamed(name).size()
                : gazetteer.basesNamed(name).size();
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
