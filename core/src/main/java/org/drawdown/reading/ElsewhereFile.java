package org.drawdown.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.Map;
import java.util.Set;
import org.drawdown.ledger.Ledger;
import org.drawdown.place.Gazetteer;
import org.drawdown.sharing.SharedMap;
import org.drawdown.timeline.Elsewhere;
import org.drawdown.timeline.Ending;
import org.drawdown.timeline.Notice;
import org.drawdown.timeline.Notice.Kind;
import org.drawdown.wording.Identifier;
import org.jspecify.annotations.Nullable;

/** What a ledger says that belongs to no tenure; it is looked for when somebody first asks for it. */
final class ElsewhereFile {
    private final Ledger ledger;
    private final Gazetteer gazetteer;
    private final Amendments amendments;
    private volatile @Nullable SharedMap<String, ElsewhereFinder.OfReport> byReport;

    ElsewhereFile(Ledger ledger, Gazetteer gazetteer, Amendments amendments) {
        this.ledger = ledger;
        this.gazetteer = gazetteer;
        this.amendments = amendments;
    }

    /**
     * That of another ledger: what was found is not looked for again.
     *
     * @param other the other ledger
     * @param amendmentsThen its amendments
     * @param changed the reports that are not the same in both, or are amended otherwise, in the order of citation
     */
    ElsewhereFile of(Ledger other, Amendments amendmentsThen, Set<String> changed) {
        ElsewhereFile then = new ElsewhereFile(other, gazetteer, amendmentsThen);
        SharedMap<String, ElsewhereFinder.OfReport> found = byReport;
        if (found != null) {
            for (String report : changed) {
                found = found.without(report);
            }
            for (Map.Entry<String, ElsewhereFinder.OfReport> more :
                    new ElsewhereFinder(gazetteer, amendmentsThen).find(Page.of(other, changed))) {
                found = found.with(more.getKey(), more.getValue());
            }
            then.byReport = found;
        }
        return then;
    }

    /** All of it. What each report has is in order, and the reports are: only kinds of notices are to be told apart. */
    Elsewhere elsewhere() {
        ImmutableList.Builder<Ending> endings = ImmutableList.builder();
        ListMultimap<Kind, Notice> byKind =
                MultimapBuilder.enumKeys(Kind.class).arrayListValues().build();
        byReport().values().forEach(ofReport -> {
            endings.addAll(ofReport.endings());
            for (Notice notice : ofReport.notices()) {
                byKind.put(notice.kind(), notice);
            }
        });
        // A report that was edited and dropped nothing has no claim by which to place its notice.
        byKind.replaceValues(Kind.EDITED_REPORT, NoticeFinder.sorted(byKind.get(Kind.EDITED_REPORT)));
        return Elsewhere.of(endings.build(), ImmutableList.copyOf(byKind.values()));
    }

    /** Who asks at once with another looks for the same. */
    private SharedMap<String, ElsewhereFinder.OfReport> byReport() {
        SharedMap<String, ElsewhereFinder.OfReport> found = byReport;
        if (found == null) {
            found = SharedMap.ofOrdered(
                    Identifier.ORDER, new ElsewhereFinder(gazetteer, amendments).find(Page.of(ledger)));
            byReport = found;
        }
        return found;
    }
}
