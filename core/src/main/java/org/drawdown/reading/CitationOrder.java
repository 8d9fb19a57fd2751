package org.drawdown.reading;

import java.util.Comparator;
import java.util.List;
import org.drawdown.claim.Claim;

/** The order of lists of claims: citation by citation, the shorter list first where the longer goes on. */
enum CitationOrder implements Comparator<List<Claim>> {
    BY_CITATION;

    @Override
    public int compare(List<Claim> one, List<Claim> other) {
        int common = Math.min(one.size(), other.size());
        for (int i = 0; i < common; i++) {
            Claim claim = one.get(i);
            int byClaim = claim == other.get(i) ? 0 : claim.compareTo(other.get(i));
            if (byClaim != 0) {
                return byClaim;
            }
        }
        return Integer.compare(one.size(), other.size());
    }
}
