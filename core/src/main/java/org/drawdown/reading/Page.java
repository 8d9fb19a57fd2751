package org.drawdown.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.drawdown.claim.Claim;
import org.drawdown.claim.Report;
import org.drawdown.ledger.Entry;
import org.drawdown.ledger.Ledger;

/**
 * A report with all its versions (the design, section 4.1). The one that became known last is in force; what only an
 * earlier one says, the page no longer says.
 *
 * <p>A report is filed once, and has one page: claims of one report are told from others without a look at its id.
 */
final class Page {
    private final ImmutableList<Entry> versions;

    /**
     * A page.
     *
     * @param versions the versions, in the order in which they became known
     */
    Page(ImmutableList<Entry> versions) {
        this.versions = versions;
    }

    /** Those of a ledger, in the order in which their claims are cited. */
    static Stream<Page> of(Ledger ledger) {
        return ledger.pages().map(Page::new);
    }

    /** Those of some reports that a ledger has, in the order of the reports. */
    static Stream<Page> of(Ledger ledger, Set<String> reports) {
        return reports.stream()
                .map(ledger::versions)
                .filter(versions -> !versions.isEmpty())
                .map(Page::new);
    }

    private Report inForce() {
        return versions.get(versions.size() - 1).report();
    }

    /** The id of the report. */
    String report() {
        return inForce().id();
    }

    boolean hasEarlierVersions() {
        return versions.size() > 1;
    }

    /** What it says, in the order of citation. */
    List<Claim> claims() {
        return inForce().claimsAsCited();
    }

    /** What only earlier versions say, in the order of citation. */
    List<Claim> dropped() {
        Set<Claim> seen = new HashSet<>(inForce().claims());
        return versions.stream()
                .flatMap(version -> version.report().claims().stream())
                .filter(seen::add)
                .sorted()
                .toList();
    }

    /** Whether not all versions make the same claims. */
    boolean isEdited() {
        return versions.stream()
                        .map(version -> ImmutableSet.copyOf(version.report().claims()))
                        .distinct()
                        .count()
                > 1;
    }

    /** When a claim became known: with the first version that makes it. */
    Instant knownAt(Claim claim) {
        Entry first = versions.get(0);
        for (int i = 1; i < versions.size() && !first.report().claims().contains(claim); i++) {
            first = versions.get(i);
        }
        return first.knownAt();
    }
}
