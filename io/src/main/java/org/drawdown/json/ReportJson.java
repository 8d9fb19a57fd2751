package org.drawdown.json;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import org.drawdown.claim.Report;
import org.drawdown.estimate.DateWindow;
import org.drawdown.json.CitedSources.Citing;
import org.drawdown.json.JsonReader.Placed;
import org.drawdown.source.Source;
import org.jspecify.annotations.Nullable;

/** The document "report"; and a report in a ledger, which has its sources. */
final class ReportJson {
    static final Document<Report> DOCUMENT =
            new Document<>("report", ReportJson::writeMembers, ReportJson::readMembers);

    private static final ImmutableList<String> MEMBERS = ImmutableList.of(
            Header.FORMAT,
            Header.DOCUMENT,
            "id",
            "publisher",
            "published",
            "language",
            "address",
            "archived",
            "sources",
            "claims");
    private static final ImmutableList<String> MEMBERS_IN_LEDGER =
            ImmutableList.of("id", "publisher", "published", "language", "address", "archived", "claims");

    private @Nullable String id;
    private @Nullable Placed<String> publisher;
    private @Nullable DateWindow published;
    private @Nullable String language;
    private @Nullable String address;
    private @Nullable String archived;
    private ImmutableList<ClaimJson.Unresolved> claims = ImmutableList.of();

    private ReportJson() {}

    private static void writeMembers(JsonWriter out, Report report) throws IOException {
        Citations<Source> sources = CitedSources.of(report);
        writeOwnMembers(out, report, sources);
        out.list("sources", sources.values(), SourceJson::write);
        out.list("claims", report.claims(), ClaimJson.citing(sources));
    }

    static JsonWriter.Value<Report> citing(Citations<Source> sources) {
        return (out, report) -> {
            out.begin();
            writeOwnMembers(out, report, sources);
            out.list("claims", report.claims(), ClaimJson.citing(sources));
            out.end();
        };
    }

    private static void writeOwnMembers(JsonWriter out, Report report, Citations<Source> sources) throws IOException {
        out.member("id", report.id());
        out.member("publisher", sources.of(report.publisher()));
        out.member("published", report.published(), DateWindowJson::write);
        out.member("language", report.language());
        out.member("address", report.address());
        out.member("archived", report.archived());
    }

    private static Report readMembers(JsonReader in) throws IOException {
        ReportJson report = new ReportJson();
        ImmutableList<Placed<Source>> sources = ImmutableList.of();
        while (in.nextMember()) {
            if (in.member().equals("sources")) {
                sources = CitedSources.readDistinct(in);
            } else if (!report.readMember(in)) {
                in.unknownMember(MEMBERS);
            }
        }
        CitedSources cited = new CitedSources(in, sources);
        Report read = report.unresolved(in).with(cited);
        cited.checkAllCited("report");
        return read;
    }

    static Citing<Report> readInLedger(JsonReader in) throws IOException {
        return in.object("a report", members -> {
            ReportJson report = new ReportJson();
            while (members.nextMember()) {
                if (!report.readMember(members)) {
                    members.unknownMember(MEMBERS_IN_LEDGER);
                }
            }
            return report.unresolved(members);
        });
    }

    private boolean readMember(JsonReader in) throws IOException {
        switch (in.member()) {
            case "id" -> id = in.id("report id");
            case "publisher" -> publisher = CitedSources.readId(in);
            case "published" -> published = DateWindowJson.read(in);
            case "language" -> language = in.language();
            case "address" -> address = in.words("address");
            case "archived" -> archived = in.id("hash of the archived copy");
            case "claims" -> claims = in.distinct("claims", ClaimJson::read, ClaimJson.Unresolved::id);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** The report before its sources have been looked up. */
    private Citing<Report> unresolved(JsonReader in) throws IOException {
        Placed<String> by = in.required("publisher", publisher);
        String reportId = in.required("id", id);
        return sources -> {
            JsonReader.Refusals refusals = in.refusals();
            refusals.of(() -> sources.get(by));
            refusals.of(() -> sources.getAll(claims));
            refusals.end();
            return build(in, reportId, sources.get(by));
        };
    }

    private Report build(JsonReader in, String reportId, Source by) throws IOException {
        Report.Draft report = Report.by(by, reportId);
        if (published != null) {
            report.published(published);
        }
        if (language != null) {
            report.language(language);
        }
        if (address != null) {
            report.address(address);
        }
        if (archived != null) {
            report.archived(archived);
        }
        claims.forEach(claim -> report.claim(claim.id(), claim.draft()));
        try {
            return report.build();
        } catch (IllegalArgumentException e) {
            throw refusal(in, reportId, by, e);
        }
    }

    /** A report knows that one of its claims breaks a rule, not where it stands; so each is asked alone. */
    private RuntimeException refusal(JsonReader in, String reportId, Source by, IllegalArgumentException ofReport)
            throws IOException {
        JsonReader.Refusals refusals = in.refusals();
        for (ClaimJson.Unresolved claim : claims) {
            try {
                Report.by(by, reportId).claim(claim.id(), claim.draft()).build();
            } catch (IllegalArgumentException e) {
                refusals.add(in.broken(claim.place(), String.valueOf(e.getMessage())));
            }
        }
        refusals.end();
        return ofReport;
    }
}
