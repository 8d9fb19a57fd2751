package org.drawdown.reading;

import com.google.common.collect.Sets;
import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.drawdown.claim.Amendment;
import org.drawdown.claim.Claim;
import org.drawdown.ledger.AmendmentEntry;
import org.drawdown.ledger.Ledger;
import org.drawdown.source.Source;

/** Which amendments of a ledger are in force, and what they do to which claim (the design, section 4.1). */
final class Amendments {
    private static final Comparator<Amendment> BY_ID = Comparator.comparing(Amendment::id);
    private static final Comparator<Amendment> BY_KIND =
            Comparator.comparing(Amendment::kind).thenComparing(BY_ID);

    private final Map<String, List<Amendment>> inForceByTarget;

    /** A bit for the citation of each claim that is amended, of so many that few other claims have one. */
    private final BitSet amended;

    private final int lastBit;

    Amendments(Ledger known) {
        // Of an amendment that came with two contents, the one that became known last counts.
        Map<String, Amendment> latest = new LinkedHashMap<>();
        known.amendments().map(AmendmentEntry::amendment).forEach(amendment -> latest.put(amendment.id(), amendment));
        this.inForceByTarget = byTarget(inForce(latest));
        this.lastBit = Integer.highestOneBit(Ints.saturatedCast(64L * inForceByTarget.size() + 1)) - 1;
        this.amended = new BitSet(lastBit + 1);
        for (String target : inForceByTarget.keySet()) {
            amended.set(bit(target.hashCode()));
        }
    }

    /** The bit for a citation, by its hash. */
    private int bit(int hash) {
        return (hash ^ (hash >>> 16)) & lastBit;
    }

    /**
     * An amendment is in force unless one that is in force takes it back. What takes each other back in a circle is
     * none of it in force: nothing says which of them to believe.
     */
    private static Collection<Amendment> inForce(Map<String, Amendment> amendments) {
        List<Amendment> takingBack = new ArrayList<>();
        for (Amendment retraction : amendments.values()) {
            Amendment target = amendments.get(retraction.target());
            if (target != null && isSameSource(retraction.by(), target.by())) {
                takingBack.add(retraction);
            }
        }
        if (takingBack.isEmpty()) {
            return amendments.values();
        }
        Map<String, List<Amendment>> takenBackBy = byTarget(takingBack);
        Map<String, Boolean> decided = new LinkedHashMap<>();
        boolean progress = true;
        while (progress) {
            progress = false;
            for (String id : amendments.keySet()) {
                if (!decided.containsKey(id)) {
                    List<Amendment> against = takenBackBy.getOrDefault(id, List.of());
                    boolean dead = against.stream().anyMatch(other -> decided.getOrDefault(other.id(), false));
                    boolean alive = against.stream().allMatch(other -> !decided.getOrDefault(other.id(), true));
                    if (dead || alive) {
                        decided.put(id, alive);
                        progress = true;
                    }
                }
            }
        }
        return amendments.values().stream()
                .filter(amendment -> decided.getOrDefault(amendment.id(), false))
                .collect(Collectors.toList());
    }

    // A multimap would say the same; but every first timeline comes by here, and would wait for its classes.
    private static Map<String, List<Amendment>> byTarget(Collection<Amendment> amendments) {
        Map<String, List<Amendment>> byTarget = new LinkedHashMap<>();
        for (Amendment amendment : amendments) {
            byTarget.computeIfAbsent(amendment.target(), target -> new ArrayList<>(1))
                    .add(amendment);
        }
        return byTarget;
    }

    private static boolean isSameSource(Source one, Source other) {
        return one.id().equals(other.id());
    }

    /** The reports with claims that are amended here and not there, there and not here, or otherwise. */
    Set<String> reportsAmendedOtherwiseIn(Amendments others) {
        Set<String> reports = new TreeSet<>();
        for (String target : Sets.union(inForceByTarget.keySet(), others.inForceByTarget.keySet())) {
            if (!of(target).equals(others.of(target))) {
                reports.add(reportOf(target));
            }
        }
        return reports;
    }

    /** The report of a claim that is cited; of an amendment its own id, which no claim has. */
    private static String reportOf(String target) {
        int end = target.indexOf('#');
        return end < 0 ? target : target.substring(0, end);
    }

    /** The amendments of a claim that are in force; of most claims there are none, which their bit tells. */
    List<Amendment> of(Claim claim) {
        return amended.get(bit(claim.hashCode())) ? of(claim.ref()) : List.of();
    }

    private List<Amendment> of(String target) {
        return inForceByTarget.getOrDefault(target, List.of());
    }

    /** The retraction or correction by which the source of a claim took it back, if one of its amendments is that. */
    static Optional<Amendment> takenBackBy(Claim claim, List<Amendment> ofClaim) {
        return first(BY_ID, ofClaim, amendment -> isTakingBack(amendment) && isOwn(amendment, claim));
    }

    /** Whether an amendment disputes a claim: what is said against it by anybody whose claim it is not. */
    static boolean isDispute(Amendment amendment, Claim claim) {
        return amendment.kind() == Amendment.Kind.DISPUTE || (isTakingBack(amendment) && !isOwn(amendment, claim));
    }

    /** An editor's ruling among the amendments of a claim: of several the one that sets it aside, then the first by id. */
    static Optional<Amendment> ruling(List<Amendment> ofClaim, ReadingPolicy policy) {
        return first(BY_KIND, ofClaim, amendment -> amendment.isRuling() && policy.heeds(amendment.by()));
    }

    private static Optional<Amendment> first(
            Comparator<Amendment> order, List<Amendment> amendments, Predicate<Amendment> condition) {
        Amendment first = null;
        for (Amendment amendment : amendments) {
            if (condition.test(amendment) && (first == null || order.compare(amendment, first) < 0)) {
                first = amendment;
            }
        }
        return Optional.ofNullable(first);
    }

    private static boolean isTakingBack(Amendment amendment) {
        return amendment.kind() == Amendment.Kind.RETRACTION || amendment.kind() == Amendment.Kind.CORRECTION;
    }

    private static boolean isOwn(Amendment amendment, Claim claim) {
        return isSameSource(amendment.by(), claim.attribution().publisher())
                || isSameSource(amendment.by(), claim.voice());
    }
}
