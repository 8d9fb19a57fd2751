package org.drawdown.json;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import org.drawdown.claim.Report;
import org.drawdown.estimate.DateWindow;
import org.drawdown.json.JsonReader.Placed;
import org.drawdown.source.Source;
import org.drawdown.wording.Text;
import org.jspecify.annotations.Nullable;

/** The document "report". */
final class ReportJson {
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

    private ReportJson() {}

    static void writeMembers(JsonWriter out, Report report) throws IOException {
        out.member("id", report.id());
        out.member("publisher", report.publisher().id());
        out.member("published", report.published(), DateWindowJson::write);
        out.member("language", report.language());
        out.member("address", report.address());
        out.member("archived", report.archived());
        out.list("sources", CitedSources.of(report), SourceJson::write);
        out.list("claims", report.claims(), ClaimJson::write);
    }

    static Report readMembers(JsonReader in) throws IOException {
        @Nullable String id = null;
        @Nullable Placed<String> publisher = null;
        @Nullable DateWindow published = null;
        @Nullable String language = null;
        @Nullable String address = null;
        @Nullable String archived = null;
        ImmutableList<Placed<Source>> sources = ImmutableList.of();
        ImmutableList<ClaimJson.Unresolved> claims = ImmutableList.of();
        while (in.nextMember()) {
            switch (in.member()) {
                case "id" -> id = in.id("report id");
                case "publisher" -> publisher = CitedSources.readId(in);
                case "published" -> published = DateWindowJson.read(in);
                case "language" -> language = in.parsed(Text::checkLanguage);
                case "address" -> address = in.words("address");
                case "archived" -> archived = in.id("hash of the archived copy");
                case "sources" -> sources = CitedSources.readAll(in);
                case "claims" -> claims = in.distinct("claims", ClaimJson::read, ClaimJson.Unresolved::id);
                default -> in.unknownMember(MEMBERS);
            }
        }
        CitedSources cited = new CitedSources(in, sources);
        Source by = cited.get(in.required("publisher", publisher));
        Report.Draft report = Report.by(by, in.required("id", id));
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
        for (ClaimJson.Unresolved claim : claims) {
            report.claim(claim.id(), claim.with(cited));
        }
        cited.checkAllCited();
        return build(in, report, by, id, claims);
    }

    /** A report knows that one of its claims breaks a rule, not where it stands; so each is asked alone. */
    private static Report build(
            JsonReader in, Report.Draft report, Source publisher, String id, ImmutableList<ClaimJson.Unresolved> claims)
            throws DrawdownJsonException {
        try {
            return report.build();
        } catch (IllegalArgumentException e) {
            for (ClaimJson.Unresolved claim : claims) {
                try {
                    Report.by(publisher, id).claim(claim.id(), claim.draft()).build();
                } catch (IllegalArgumentException ofClaim) {
                    throw in.broken(claim.place(), String.valueOf(ofClaim.getMessage()));
                }
            }
            throw e;
        }
    }
}
