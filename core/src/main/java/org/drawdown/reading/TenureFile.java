package org.drawdown.reading;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.drawdown.place.Tenure;
import org.drawdown.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/** What is claimed about one tenure, in force or no longer, and its timeline once it has been read. */
final class TenureFile {
    private final Tenure tenure;
    private final ImmutableList<KnownClaim> claims;
    private volatile @Nullable Timeline timeline;

    /**
     * What is claimed.
     *
     * @param tenure the tenure
     * @param claims the claims, ordered by citation; what a page no longer says comes before what it says in its place
     */
    TenureFile(Tenure tenure, Collection<KnownClaim> claims) {
        this.tenure = tenure;
        this.claims = ImmutableList.copyOf(claims);
    }

    Tenure tenure() {
        return tenure;
    }

    /** The claims, ordered by citation. */
    ImmutableList<KnownClaim> claims() {
        return claims;
    }

    boolean isEmpty() {
        return claims.isEmpty();
    }

    /** This without the claims of some reports. */
    TenureFile without(Set<String> reports) {
        List<KnownClaim> others = new ArrayList<>(claims);
        others.removeIf(known -> reports.contains(known.page.report()));
        return new TenureFile(tenure, others);
    }

    /** This and what is claimed elsewhere, of other reports. */
    TenureFile plus(TenureFile other) {
        List<KnownClaim> all = new ArrayList<>(claims);
        for (KnownClaim more : other.claims) {
            all.add(placeAfter(more, all), more);
        }
        return new TenureFile(tenure, all);
    }

    /** The place behind what is cited before a claim or as it is. */
    private static int placeAfter(KnownClaim more, List<KnownClaim> all) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (KnownClaim.BY_CITATION.compare(all.get(middle), more) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
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
