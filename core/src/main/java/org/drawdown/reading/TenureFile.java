package org.drawdown.reading;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.drawdown.place.Tenure;
import org.drawdown.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/** What is claimed about one tenure, and its timeline once it has been read. */
final class TenureFile {
    private static final Comparator<KnownClaim> BY_CITATION = Comparator.comparing(known -> known.claim);

    private final Tenure tenure;
    private final ImmutableList<KnownClaim> claims;
    private final ImmutableList<Withdrawn> withdrawn;
    private volatile @Nullable Timeline timeline;

    /**
     * What is claimed.
     *
     * @param tenure the tenure
     * @param claims the claims that are in force, ordered by citation
     * @param withdrawn the claims that are no longer in force, in any order
     */
    TenureFile(Tenure tenure, Collection<KnownClaim> claims, Collection<Withdrawn> withdrawn) {
        this.tenure = tenure;
        this.claims = ImmutableList.copyOf(claims);
        this.withdrawn = ImmutableList.sortedCopyOf(Comparator.comparing(former -> former.known().claim), withdrawn);
    }

    Tenure tenure() {
        return tenure;
    }

    /** The claims that are in force, ordered by citation. */
    ImmutableList<KnownClaim> claims() {
        return claims;
    }

    /** The claims that are no longer in force. */
    ImmutableList<Withdrawn> withdrawn() {
        return withdrawn;
    }

    /** How many of the claims that are in force are cited before another claim. */
    int claimsBefore(KnownClaim other) {
        int place = Collections.binarySearch(claims, other, BY_CITATION);
        return place < 0 ? -1 - place : place;
    }

    boolean isEmpty() {
        return claims.isEmpty() && withdrawn.isEmpty();
    }

    /** This without the claims of some reports. */
    TenureFile without(Set<String> reports) {
        List<KnownClaim> otherClaims = new ArrayList<>(claims);
        otherClaims.removeIf(known -> reports.contains(known.page.report()));
        List<Withdrawn> otherWithdrawn = new ArrayList<>(withdrawn);
        otherWithdrawn.removeIf(former -> reports.contains(former.known().page.report()));
        return new TenureFile(tenure, otherClaims, otherWithdrawn);
    }

    /** This and what is claimed elsewhere, of other reports. */
    TenureFile plus(TenureFile other) {
        List<KnownClaim> allClaims = new ArrayList<>(claims);
        for (KnownClaim more : other.claims) {
            // It is not there: two claims that are in force are not cited alike.
            allClaims.add(-1 - Collections.binarySearch(allClaims, more, BY_CITATION), more);
        }
        List<Withdrawn> allWithdrawn = new ArrayList<>(withdrawn);
        allWithdrawn.addAll(other.withdrawn);
        return new TenureFile(tenure, allClaims, allWithdrawn);
    }

    /** The timeline; read when it is first asked for. Who asks at once with another gets an equal one. */
    Timeline timeline(Function<TenureFile, Timeline> reader) {
        Timeline read = timeline;
        if (read == null) {
            read = reader.apply(this);
            timeline = read;
        }
        return read;
    }
}
