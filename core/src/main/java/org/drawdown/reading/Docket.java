package org.drawdown.reading;

import static java.util.stream.Collectors.toCollection;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.drawdown.ledger.Entry;
import org.drawdown.ledger.Ledger;
import org.drawdown.place.Gazetteer;
import org.drawdown.place.Tenure;
import org.drawdown.sharing.SharedMap;
import org.drawdown.timeline.Elsewhere;
import org.drawdown.timeline.Ending;
import org.drawdown.timeline.Notice;

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
    private final SharedMap<String, Filing.OfNoBase> elsewhere;

    private Docket(
            Ledger ledger,
            Gazetteer gazetteer,
            ReadingPolicy policy,
            Amendments amendments,
            SharedMap<Tenure, TenureFile> files,
            SharedMap<String, Filing.OfNoBase> elsewhere) {
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
        List<ImmutableList<Entry>> pages = ledger.pages().collect(toCollection(ArrayList::new));
        pages.sort(Comparator.comparing(versions -> versions.get(0).report()));
        pages.forEach(filing::file);
        List<Map.Entry<Tenure, TenureFile>> files = new ArrayList<>();
        for (Tenure tenure : new TreeSet<>(filing.tenures())) {
            files.add(Map.entry(tenure, new TenureFile(tenure, filing.claims(tenure), filing.withdrawn(tenure))));
        }
        return new Docket(
                ledger,
                gazetteer,
                policy,
                amendments,
                SharedMap.ofOrdered(files),
                SharedMap.ofOrdered(filing.elsewhere()));
    }

    /** The docket of another ledger: what it has in common with this one is not filed again. */
    Docket of(Ledger other) {
        Set<String> changed = new TreeSet<>(ledger.reportsThatDiffer(other));
        Amendments amendmentsThen = amendments;
        if (!ledger.amendmentsThatDiffer(other).isEmpty()) {
            amendmentsThen = new Amendments(other);
            changed.addAll(amendments.reportsAmendedOtherwiseIn(amendmentsThen));
        }
        Filing before = new Filing(gazetteer, policy, amendments);
        Filing after = new Filing(gazetteer, policy, amendmentsThen);
        SharedMap<String, Filing.OfNoBase> elsewhereThen = elsewhere;
        for (String report : changed) {
            before.fileAny(ledger.versions(report));
            after.fileAny(other.versions(report));
            elsewhereThen = elsewhereThen.without(report);
        }
        for (Map.Entry<String, Filing.OfNoBase> ofReport : after.elsewhere()) {
            elsewhereThen = elsewhereThen.with(ofReport.getKey(), ofReport.getValue());
        }
        SharedMap<Tenure, TenureFile> filesThen = files;
        Set<Tenure> touched = new TreeSet<>(before.tenures());
        touched.addAll(after.tenures());
        for (Tenure tenure : touched) {
            TenureFile others = before.tenures().contains(tenure) ? file(tenure).without(changed) : file(tenure);
            TenureFile file = others.plus(after.claims(tenure), after.withdrawn(tenure));
            filesThen = file.isEmpty() ? filesThen.without(tenure) : filesThen.with(tenure, file);
        }
        return new Docket(other, gazetteer, policy, amendmentsThen, filesThen, elsewhereThen);
    }

    /** The tenures about which something is claimed, or was. */
    Iterable<Tenure> tenures() {
        return Iterables.transform(files, Map.Entry::getKey);
    }

    /** What is claimed about a tenure. */
    TenureFile file(Tenure tenure) {
        return files.get(tenure).orElseGet(() -> new TenureFile(tenure, List.of(), List.of()));
    }

    /** What is claimed about each tenure about which something is claimed. */
    Collection<TenureFile> files() {
        return files.values().collect(ImmutableList.toImmutableList());
    }

    Elsewhere elsewhere() {
        List<Ending> endings = new ArrayList<>();
        List<Notice> notices = new ArrayList<>();
        elsewhere.values().forEach(ofReport -> {
            endings.addAll(ofReport.endings());
            notices.addAll(ofReport.notices());
        });
        endings.sort(Comparator.comparing(Ending::claim));
        return Elsewhere.of(ImmutableList.copyOf(endings), NoticeFinder.sorted(notices));
    }
}
