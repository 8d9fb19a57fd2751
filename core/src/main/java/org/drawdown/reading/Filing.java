package org.drawdown.reading;

import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.drawdown.claim.Amendment;
import org.drawdown.claim.Claim;
import org.drawdown.place.Gazetteer;
import org.drawdown.place.Tenure;

/**
 * Files reports: sorts their claims by tenure.
 *
 * <p>In a large ledger reports, claims and drawers lie far apart in memory. Many reports are filed at once, and each step
 * is taken for all of them before the next: then the processor waits for many of them together.
 */
final class Filing {
    private static final int AT_ONCE = 128;

    private final ReadingPolicy policy;
    private final Amendments amendments;
    private final Drawers drawers;

    // What is being filed.
    private final List<Page> pages = new ArrayList<>();
    private final List<List<Claim>> claimsOfPages = new ArrayList<>();
    private final List<List<Amendment>> amendmentsOfClaims = new ArrayList<>();
    private final List<KnownClaim> known = new ArrayList<>();

    Filing(Gazetteer gazetteer, ReadingPolicy policy, Amendments amendments) {
        this.policy = policy;
        this.amendments = amendments;
        this.drawers = new Drawers(gazetteer);
    }

    /** What was filed, by tenure. */
    ImmutableSortedMap<Tenure, TenureFile> files() {
        return drawers.files();
    }

    /** Files reports in the order of citation. */
    void file(Stream<Page> reports) {
        reports.forEachOrdered(page -> {
            pages.add(page);
            if (pages.size() == AT_ONCE) {
                filePages();
            }
        });
        filePages();
    }

    private void filePages() {
        for (int i = 0; i < pages.size(); i++) {
            claimsOfPages.add(pages.get(i).claims());
        }
        for (int i = 0; i < pages.size(); i++) {
            List<Claim> claims = claimsOfPages.get(i);
            for (int j = 0; j < claims.size(); j++) {
                amendmentsOfClaims.add(amendments.of(claims.get(j)));
            }
        }
        int filed = 0;
        for (int i = 0; i < pages.size(); i++) {
            know(pages.get(i), claimsOfPages.get(i), filed);
            filed += claimsOfPages.get(i).size();
        }
        drawers.file(known);
        pages.clear();
        claimsOfPages.clear();
        amendmentsOfClaims.clear();
        known.clear();
    }

    /**
     * What a page says, and what it no longer says, in the order of citation.
     *
     * @param filed how many claims of the pages before it have been filed
     */
    private void know(Page page, List<Claim> claims, int filed) {
        int startOfPage = known.size();
        if (page.hasEarlierVersions()) {
            page.dropped().forEach(claim -> know(page, claim, amendments.of(claim), Optional.of(Withdrawn.EDITED)));
        }
        boolean isAnyDropped = known.size() > startOfPage;
        for (int i = 0; i < claims.size(); i++) {
            List<Amendment> ofClaim = amendmentsOfClaims.get(filed + i);
            know(page, claims.get(i), ofClaim, withdrawn(claims.get(i), ofClaim));
        }
        // Of two that are cited alike, what the page no longer says stays before what it says in its place.
        if (isAnyDropped) {
            known.subList(startOfPage, known.size()).sort(KnownClaim.BY_CITATION);
        }
    }

    private static Optional<Withdrawn> withdrawn(Claim claim, List<Amendment> ofClaim) {
        return ofClaim.isEmpty()
                ? Optional.empty()
                : Amendments.takenBackBy(claim, ofClaim).map(Withdrawn::by);
    }

    private void know(Page page, Claim claim, List<Amendment> ofClaim, Optional<Withdrawn> withdrawn) {
        known.add(new KnownClaim(
                page,
                claim,
                page.knownAt(claim),
                ofClaim.isEmpty() ? Optional.empty() : Amendments.ruling(ofClaim, policy),
                withdrawn));
    }
}
