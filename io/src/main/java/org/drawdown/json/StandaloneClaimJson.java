package org.drawdown.json;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import org.drawdown.claim.Claim;
import org.drawdown.claim.Modality;
import org.drawdown.claim.Report;
import org.drawdown.estimate.DateWindow;
import org.drawdown.json.CitedSources.Citing;
import org.drawdown.json.JsonReader.Placed;
import org.drawdown.source.Link;
import org.drawdown.source.Source;
import org.jspecify.annotations.Nullable;

/** A claim without its report around it: the members that it has there, and those of the report that it is known by. */
final class StandaloneClaimJson {
    private static final ClaimJson.Members MEMBERS =
            new ClaimJson.Members(ImmutableList.of("report", "publisher", "published"));

    private @Nullable String report;
    private @Nullable Placed<String> publisher;
    private @Nullable DateWindow published;

    private StandaloneClaimJson() {}

    static JsonWriter.Value<Claim> citing(Citations<Source> sources) {
        return (out, claim) -> {
            checkPublisher(claim);
            out.begin();
            out.member("report", claim.report());
            out.member("publisher", sources.of(claim.attribution().publisher()));
            out.member("published", claim.published(), DateWindowJson::write);
            ClaimJson.writeMembers(out, claim, sources);
            out.end();
        };
    }

    /** Only what a report gives a claim is written, so a claim that was made without one may have more than that. */
    private static void checkPublisher(Claim claim) {
        Link publisher = claim.attribution().links().get(0);
        boolean sawItself = claim.attribution().isPublishersOwn() && claim.modality() == Modality.OBSERVED;
        checkArgument(
                publisher.verb() == (sawItself ? Link.Verb.OBSERVED : Link.Verb.SAID),
                "the publisher of \"%s\" says it, or has observed it itself where nobody is cited; got %s",
                claim.ref(),
                publisher.verb());
    }

    static Citing<Claim> read(JsonReader in) throws IOException {
        return in.object("a claim", claim -> new StandaloneClaimJson().readMembers(claim));
    }

    private Citing<Claim> readMembers(JsonReader in) throws IOException {
        ClaimJson.Unresolved claim = ClaimJson.readMembers(in, MEMBERS, this::readMember);
        String reportId = in.required("report", report);
        Placed<String> by = in.required("publisher", publisher);
        return sources -> {
            Report.Draft around = Report.by(sources.get(by), reportId);
            if (published != null) {
                around.published(published);
            }
            return around.claim(claim.id(), claim.with(sources))
                    .build()
                    .claims()
                    .get(0);
        };
    }

    private boolean readMember(String name, JsonReader in) throws IOException {
        switch (name) {
            case "report" -> report = in.id("report id");
            case "publisher" -> publisher = CitedSources.readId(in);
            case "published" -> published = DateWindowJson.read(in);
            default -> {
                return false;
            }
        }
        return true;
    }
}
