package org.drawdown.json;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.drawdown.claim.Amendment;
import org.drawdown.claim.Report;
import org.drawdown.json.CitedSources.Citing;
import org.drawdown.json.JsonProblem.Code;
import org.drawdown.json.JsonReader.Placed;
import org.drawdown.ledger.AmendmentEntry;
import org.drawdown.ledger.Entry;
import org.drawdown.ledger.Ledger;
import org.drawdown.source.Source;
import org.jspecify.annotations.Nullable;

/** The document "ledger": it has each source once, which its reports and amendments cite. */
final class LedgerJson {
    static final Document<Ledger> DOCUMENT =
            new Document<>("ledger", LedgerJson::writeMembers, LedgerJson::readMembers);

    private static final ImmutableList<String> MEMBERS =
            ImmutableList.of(Header.FORMAT, Header.DOCUMENT, "sources", "reports", "amendments");
    private static final ImmutableList<String> REPORT_MEMBERS = ImmutableList.of("knownAt", "report");
    private static final ImmutableList<String> AMENDMENT_MEMBERS = ImmutableList.of("knownAt", "amendment");

    private LedgerJson() {}

    private static void writeMembers(JsonWriter out, Ledger ledger) throws IOException {
        ImmutableList<Entry> reports = ledger.entries().collect(ImmutableList.toImmutableList());
        ImmutableList<AmendmentEntry> amendments = ledger.amendments().collect(ImmutableList.toImmutableList());
        Citations<Source> sources = CitedSources.ofReports(
                reports.stream().map(Entry::report), amendments.stream().map(AmendmentEntry::amendment));
        out.list("sources", sources.values(), SourceJson::write);
        out.list("reports", reports, (to, entry) -> {
            to.begin();
            to.member("knownAt", entry.knownAt(), InstantJson::write);
            to.member("report", entry.report(), ReportJson.citing(sources));
            to.end();
        });
        out.list("amendments", amendments, (to, entry) -> {
            to.begin();
            to.member("knownAt", entry.knownAt(), InstantJson::write);
            to.member("amendment", entry.amendment(), AmendmentJson.citing(sources));
            to.end();
        });
    }

    /** A report or an amendment, and when it became known. */
    private record Known<T>(Instant knownAt, Placed<Citing<T>> content) {}

    private static Ledger readMembers(JsonReader in) throws IOException {
        ImmutableList<Placed<Source>> sources = ImmutableList.of();
        ImmutableList<Known<Report>> reports = ImmutableList.of();
        ImmutableList<Known<Amendment>> amendments = ImmutableList.of();
        while (in.nextMember()) {
            switch (in.member()) {
                case "sources" -> sources = CitedSources.readAll(in);
                case "reports" ->
                    reports = in.list(
                            "reports with their instants",
                            one -> readKnown(one, "a report", "report", REPORT_MEMBERS, ReportJson::readInLedger));
                case "amendments" ->
                    amendments = in.list(
                            "amendments with their instants",
                            one -> readKnown(one, "an amendment", "amendment", AMENDMENT_MEMBERS, AmendmentJson::read));
                default -> in.unknownMember(MEMBERS);
            }
        }
        return resolved(in, new CitedSources(in, sources), reports, amendments);
    }

    private static Ledger resolved(
            JsonReader in,
            CitedSources cited,
            ImmutableList<Known<Report>> reports,
            ImmutableList<Known<Amendment>> amendments)
            throws IOException {
        List<Entry> entries = new ArrayList<>(reports.size());
        List<AmendmentEntry> amendmentEntries = new ArrayList<>(amendments.size());
        JsonReader.Refusals refusals = in.refusals();
        refusals.of(() -> entries.addAll(resolve(in, cited, reports, "reports", Report::id, Entry::of)));
        refusals.of(() -> amendmentEntries.addAll(
                resolve(in, cited, amendments, "amendments", Amendment::id, AmendmentEntry::of)));
        refusals.end();
        Ledger ledger = Ledger.ofEntries(entries, amendmentEntries);
        cited.checkAllCited("ledger");
        return ledger;
    }

    private static <T> Known<T> readKnown(
            JsonReader in, String what, String name, ImmutableList<String> members, JsonReader.Value<Citing<T>> twin)
            throws IOException {
        return in.object(what + " with its instant", one -> {
            @Nullable Instant knownAt = null;
            @Nullable Placed<Citing<T>> content = null;
            while (one.nextMember()) {
                if (one.member().equals("knownAt")) {
                    knownAt = InstantJson.read(one);
                } else if (one.member().equals(name)) {
                    content = one.placed(twin);
                } else {
                    one.unknownMember(members);
                }
            }
            return new Known<>(one.required("knownAt", knownAt), one.required(name, content));
        });
    }

    @FunctionalInterface
    private interface Entering<T, E> {
        E of(T content, Instant knownAt);
    }

    // Of one content a ledger keeps one instant, so a second one would be dropped in silence.
    private static <T, E> ImmutableList<E> resolve(
            JsonReader in,
            CitedSources sources,
            List<Known<T>> all,
            String what,
            Function<T, String> id,
            Entering<T, E> entry)
            throws IOException {
        Set<T> seen = new HashSet<>();
        return in.each(all, known -> {
            T content = sources.resolve(known.content());
            if (!seen.add(content)) {
                throw in.repeated(
                        Code.DUPLICATE_ID,
                        known.content().place(),
                        "no two " + what + " that are the same",
                        id.apply(content));
            }
            return entry.of(content, known.knownAt());
        });
    }
}
