package org.drawdown.reading;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.drawdown.claim.Claim;
import org.drawdown.ledger.AmendmentEntry;
import org.drawdown.ledger.Entry;
import org.drawdown.ledger.Ledger;

/** What came to a ledger, in the order in which it came. */
record History(ImmutableList<Entry> reports, ImmutableList<AmendmentEntry> amendments) {
    Ledger ledger() {
        return amendmentsTo(Ledger.ofEntries(reports));
    }

    Ledger amendmentsTo(Ledger ledger) {
        Ledger amended = ledger;
        for (AmendmentEntry amendment : amendments) {
            amended = amended.plus(amendment);
        }
        return amended;
    }

    /** Every claim of every version of every report; the same claim of two versions is one. */
    Stream<Claim> claims() {
        return reports.stream()
                .flatMap(entry -> entry.report().claims().stream())
                .distinct();
    }

    /** The reports that came in one version only. */
    ImmutableList<Entry> neverEdited() {
        return reports.stream()
                .filter(entry -> reports.stream()
                        .allMatch(other -> other.report().equals(entry.report())
                                || !other.report().id().equals(entry.report().id())))
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        reports.forEach(entry -> text.append('\n').append(GeneratedHistories.describe(entry)));
        amendments.forEach(entry -> text.append('\n').append(GeneratedHistories.describe(entry)));
        return text.toString();
    }
}
