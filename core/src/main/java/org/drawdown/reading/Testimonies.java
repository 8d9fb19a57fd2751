package org.drawdown.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.drawdown.claim.Statement;

/** The claims about one tenure that are in force, in the order of citation, and sorted by what they say. */
final class Testimonies {
    private final List<Testimony> all;
    private final List<Testimony> facts;
    private final List<Testimony> denied = new ArrayList<>();
    private final boolean isAnyRuled;
    private final Map<Statement.Kind, List<Testimony>> byKind = new EnumMap<>(Statement.Kind.class);
    private final Map<Act, List<Testimony>> factsByAct = new EnumMap<>(Act.class);
    private final List<List<Testimony>> ofSharedReports = new ArrayList<>();

    /**
     * Sorts them.
     *
     * @param all the claims, ordered by citation
     */
    Testimonies(List<Testimony> all) {
        this.all = all;
        this.facts = new ArrayList<>(all.size());
        boolean isAnyRuled = false;
        int startOfReport = 0;
        for (int i = 0; i < all.size(); i++) {
            Testimony testimony = all.get(i);
            isAnyRuled |= testimony.ruling().isPresent();
            add(testimony, byKind, testimony.kind);
            if (testimony.isFact()) {
                facts.add(testimony);
                add(testimony, factsByAct, testimony.act);
            } else if (testimony.isDenied()) {
                denied.add(testimony);
            }
            if (i + 1 == all.size() || !all.get(i + 1).isOfReportOf(testimony)) {
                if (i > startOfReport) {
                    ofSharedReports.add(all.subList(startOfReport, i + 1));
                }
                startOfReport = i + 1;
            }
        }
        this.isAnyRuled = isAnyRuled;
    }

    private static <K> void add(Testimony testimony, Map<K, List<Testimony>> lists, K key) {
        List<Testimony> list = lists.get(key);
        if (list == null) {
            list = new ArrayList<>();
            lists.put(key, list);
        }
        list.add(testimony);
    }

    List<Testimony> all() {
        return all;
    }

    /** Whether an editor ruled on one of them. */
    boolean isAnyRuled() {
        return isAnyRuled;
    }

    Testimony get(int rank) {
        return all.get(rank);
    }

    /** Those of each report that makes several of them, ordered by citation. */
    List<List<Testimony>> ofSharedReports() {
        return ofSharedReports;
    }

    /** Those of the report of one of them, ordered by citation. */
    List<Testimony> ofReportOf(Testimony one) {
        int from = one.rank;
        while (from > 0 && all.get(from - 1).isOfReportOf(one)) {
            from--;
        }
        int to = one.rank + 1;
        while (to < all.size() && all.get(to).isOfReportOf(one)) {
            to++;
        }
        return all.subList(from, to);
    }

    /** The one that is cited so; none if it is not about the tenure. */
    List<Testimony> citedAs(String ref) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            int order = all.get(middle).claim.compareToRef(ref);
            if (order == 0) {
                return all.subList(middle, middle + 1);
            } else if (order < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return List.of();
    }

    /** Those of one kind of statement. */
    List<Testimony> of(Statement.Kind kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    /** Those that have a place in time and are said as facts of the present, admitted or not. */
    List<Testimony> facts() {
        return facts;
    }

    /** Those that say that something is not so. */
    List<Testimony> denied() {
        return denied;
    }

    /** The facts that amount to one act. */
    List<Testimony> facts(Act act) {
        return factsByAct.getOrDefault(act, List.of());
    }
}
