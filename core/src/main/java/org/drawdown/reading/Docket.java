package org.drawdown.reading;

import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.drawdown.ledger.Ledger;
import org.drawdown.place.Gazetteer;
import org.drawdown.place.Tenure;
import org.drawdown.sharing.SharedMap;
import org.drawdown.timeline.Elsewhere;
import org.drawdown.wording.Identifier;

/**
 * The claims of a ledger by tenure (the design, section 4.8).
 *
 * <p>The docket of a later ledger shares with this one the file of every tenure about which nothing else is claimed,
 * and with it what has been read of it.
 */
final class Docket {
    private final Ledger ledger;
    private final Gazetteer gazetteer;
    private final ReadingPolicy policy;
    private final Amendments amendments;
    private final SharedMap<Tenure, TenureFile> files;
    private final ElsewhereFile elsewhere;

    private Docket(
            Ledger ledger,
            Gazetteer gazetteer,
            ReadingPolicy policy,
            Amendments amendments,
            SharedMap<Tenure, TenureFile> files,
            ElsewhereFile elsewhere) {
        this.ledger = ledger;
        this.gazetteer = gazetteer;
        this.policy = policy;
        this.amendments = amendments;
        this.files = files;
        this.elsewhere = elsewhere;
    }

    static Docket of(Ledger ledger, Gazetteer gazetteer, ReadingPolicy policy) {
        Amendments amendments = new Amendments(ledger);
        Filing filing = new Filing(gazetteer, policy, amendments);
        filing.file(Page.of(ledger));
        return new Docket(
                ledger,
                gazetteer,
                policy,
                amendments,
                SharedMap.ofOrdered(filing.files().entrySet().asList()),
                new ElsewhereFile(ledger, gazetteer, amendments));
    }

    /** The docket of another ledger: what it has in common with this one is not filed again. */
    Docket of(Ledger other) {
        // Reports are filed in the order of their ids.
        Set<String> changed = new TreeSet<>(Identifier.ORDER);
        changed.addAll(ledger.reportsThatDiffer(other));
        Amendments amendmentsThen = amendments;
        if (!ledger.amendmentsThatDiffer(other).isEmpty()) {
            amendmentsThen = new Amendments(other);
            changed.addAll(amendments.reportsAmendedOtherwiseIn(amendmentsThen));
        }
        Filing before = new Filing(gazetteer, policy, amendments);
        Filing after = new Filing(gazetteer, policy, amendmentsThen);
        before.file(Page.of(ledger, changed));
        after.file(Page.of(other, changed));
        SharedMap<Tenure, TenureFile> filesThen = files;
        Map<Tenure, TenureFile> filedBefore = before.files();
        Map<Tenure, TenureFile> filedAfter = after.files();
        for (Tenure tenure : Sets.union(filedBefore.keySet(), filedAfter.keySet())) {
            TenureFile others = filedBefore.containsKey(tenure) ? file(tenure).without(changed) : file(tenure);
            TenureFile more = filedAfter.get(tenure);
            TenureFile file = more == null ? others : others.plus(more);
            filesThen = file.isEmpty() ? filesThen.without(tenure) : filesThen.with(tenure, file);
        }
        return new Docket(
                other, gazetteer, policy, amendmentsThen, filesThen, elsewhere.of(other, amendmentsThen, changed));
    }

    /** The tenures about which something is claimed, or was. */
    Iterable<Tenure> tenures() {
        return Iterables.transform(files, Map.Entry::getKey);
    }

    /** What is claimed about a tenure. */
    TenureFile file(Tenure tenure) {
        return files.get(tenure).orElseGet(() -> new TenureFile(tenure, List.of()));
    }

    /** What is claimed about each tenure about which something is claimed. */
    List<TenureFile> files() {
        return files.values().toList();
    }

    /** What belongs to no tenure. */
    Elsewhere elsewhere() {
        return elsewhere.elsewhere();
    }
}
