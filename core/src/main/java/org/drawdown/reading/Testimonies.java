package org.drawdown.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.drawdown.claim.Statement;

/** The claims about one tenure that are in force, in the order of citation, and sorted by what they say. */
final class Testimonies {
    private final Group all;
    private final Group facts;
    private final Group denied = new Group();
    private final boolean isAnyRuled;
    private final Map<Statement.Kind, Group> byKind = new EnumMap<>(Statement.Kind.class);
    private final Map<Act, Group> factsByAct = new EnumMap<>(Act.class);
    private final List<Group> ofSharedReports = new ArrayList<>();

    /**
     * Sorts them.
     *
     * @param all the claims, ordered by citation
     */
    Testimonies(Group all) {
        this.all = all;
        this.facts = new Group(all.size());
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
                    ofSharedReports.add(all.part(startOfReport, i + 1));
                }
                startOfReport = i + 1;
            }
        }
        this.isAnyRuled = isAnyRuled;
    }

    private static <K> void add(Testimony testimony, Map<K, Group> lists, K key) {
        Group list = lists.get(key);
        if (list == null) {
            list = new Group();
            lists.put(key, list);
        }
        list.add(testimony);
    }

    Group all() {
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
    List<Group> ofSharedReports() {
        return ofSharedReports;
    }

    /** Those of the report of one of them, ordered by citation. */
    Group ofReportOf(Testimony one) {
        int from = one.rank;
        while (from > 0 && all.get(from - 1).isOfReportOf(one)) {
            from--;
        }
        int to = one.rank + 1;
        while (to < all.size() && all.get(to).isOfReportOf(one)) {
            to++;
        }
        return all.part(from, to);
    }

    /** The one that is cited so; none if it is not about the tenure. */
    Group citedAs(String ref) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            int order = all.get(middle).claim.compareToRef(ref);
            if (order == 0) {
                return all.part(middle, middle + 1);
            } else if (order < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return new Group();
    }

    /** Those of one kind of statement. */
    Group of(Statement.Kind kind) {
        return byKind.getOrDefault(kind, new Group());
    }

    /** Those that have a place in time and are said as facts of the present, admitted or not. */
    Group facts() {
        return facts;
    }

    /** Those that say that something is not so. */
    Group denied() {
        return denied;
    }

    /** The facts that amount to one act. */
    Group facts(Act act) {
        return factsByAct.getOrDefault(act, new Group());
    }
}
