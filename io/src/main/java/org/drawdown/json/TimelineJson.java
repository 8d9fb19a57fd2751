package org.drawdown.json;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.drawdown.claim.Claim;
import org.drawdown.json.CitedClaims.Citing;
import org.drawdown.json.JsonReader.Placed;
import org.drawdown.place.Tenure;
import org.drawdown.source.Source;
import org.drawdown.timeline.Condition;
import org.drawdown.timeline.Contradiction;
import org.drawdown.timeline.Ending;
import org.drawdown.timeline.Holder;
import org.drawdown.timeline.Notice;
import org.drawdown.timeline.Segment;
import org.drawdown.timeline.Timeline;
import org.drawdown.wording.Identifier;
import org.jspecify.annotations.Nullable;

/** The document "timeline": it has each source and each claim once, and all else in it cites them. */
final class TimelineJson {
    static final Document<Timeline> DOCUMENT =
            new Document<>("timeline", TimelineJson::writeMembers, TimelineJson::readMembers);

    private static final ImmutableList<String> MEMBERS = ImmutableList.of(
            Header.FORMAT,
            Header.DOCUMENT,
            "tenure",
            "part",
            "policy",
            "knownAt",
            "sources",
            "claims",
            "segments",
            "conditions",
            "holders",
            "contradictions",
            "notices",
            "endings");

    private @Nullable Tenure tenure;
    private @Nullable String part;
    private @Nullable String policy;
    private @Nullable Instant knownAt;
    private ImmutableList<Placed<Source>> sources = ImmutableList.of();
    private ImmutableList<Placed<CitedSources.Citing<Claim>>> claims = ImmutableList.of();
    private ImmutableList<Placed<Citing<Segment>>> segments = ImmutableList.of();
    private ImmutableList<Placed<Citing<Condition>>> conditions = ImmutableList.of();
    private ImmutableList<Placed<Citing<Holder>>> holders = ImmutableList.of();
    private ImmutableList<Placed<Citing<Contradiction>>> contradictions = ImmutableList.of();
    private ImmutableList<Placed<Citing<Notice>>> notices = ImmutableList.of();
    private ImmutableList<Placed<Citing<Ending>>> endings = ImmutableList.of();

    private TimelineJson() {}

    private static void writeMembers(JsonWriter out, Timeline timeline) throws IOException {
        checkEndings(timeline);
        Citations<Claim> claims = CitedClaims.of(timeline);
        Citations<Source> sources = CitedSources.ofClaims(
                claims.values().stream(),
                timeline.contradictions().stream().flatMap(contradiction -> contradiction.ruling().stream()));
        out.member("tenure", timeline.tenure(), TenureJson::write);
        out.member("part", timeline.part());
        out.member("policy", timeline.policy());
        out.member("knownAt", timeline.knownAt(), InstantJson::write);
        out.list("sources", sources.values(), SourceJson::write);
        out.list("claims", claims.values(), StandaloneClaimJson.citing(sources));
        out.list("segments", timeline.segments(), SegmentJson.citing(claims));
        out.list("conditions", timeline.conditions(), ConditionJson.citing(claims));
        out.list("holders", timeline.holders(), HolderJson.citing(claims));
        out.list("contradictions", timeline.contradictions(), ContradictionJson.citing(claims, sources));
        out.list("notices", timeline.notices(), NoticeJson.citing(claims));
        out.list("endings", timeline.endings(), EndingJson.citing(claims));
    }

    private static void checkEndings(Timeline timeline) {
        Set<Claim> ended = new HashSet<>();
        for (Ending ending : timeline.endings()) {
            checkArgument(
                    ended.add(ending.claim()),
                    "a claim has one ending in a timeline, got another of \"%s\"",
                    ending.claim().ref());
        }
    }

    private static Timeline readMembers(JsonReader in) throws IOException {
        TimelineJson timeline = new TimelineJson();
        while (in.nextMember()) {
            timeline.readMember(in);
        }
        return timeline.resolved(in);
    }

    private void readMember(JsonReader in) throws IOException {
        switch (in.member()) {
            case "tenure" -> tenure = TenureJson.read(in);
            case "part" -> part = in.words("part");
            case "policy" -> policy = in.parsed(name -> Identifier.check("name of a policy", name));
            case "knownAt" -> knownAt = InstantJson.read(in);
            case "sources" -> sources = CitedSources.readAll(in);
            case "claims" -> claims = in.list("claims", one -> one.placed(StandaloneClaimJson::read));
            case "segments" -> segments = in.list("segments", one -> one.placed(SegmentJson::read));
            case "conditions" -> conditions = in.list("conditions", one -> one.placed(ConditionJson::read));
            case "holders" -> holders = in.list("holders", one -> one.placed(HolderJson::read));
            case "contradictions" ->
                contradictions = in.list("contradictions", one -> one.placed(ContradictionJson::read));
            case "notices" -> notices = in.list("notices", one -> one.placed(NoticeJson::read));
            case "endings" -> endings = readEndings(in);
            default -> in.unknownMember(MEMBERS);
        }
    }

    private Timeline resolved(JsonReader in) throws IOException {
        Timeline.Builder timeline = Timeline.builder()
                .tenure(in.required("tenure", tenure))
                .part(Optional.ofNullable(part))
                .policy(in.required("policy", policy))
                .knownAt(Optional.ofNullable(knownAt));
        CitedSources citedSources = new CitedSources(in, sources);
        CitedClaims cited = new CitedClaims(in, citedSources, citedSources.resolveAll(claims));
        JsonReader.Refusals refusals = in.refusals();
        refusals.of(() -> timeline.addAllSegments(cited.resolve(segments)));
        refusals.of(() -> timeline.addAllConditions(cited.resolve(conditions)));
        refusals.of(() -> timeline.addAllHolders(cited.resolve(holders)));
        refusals.of(() -> timeline.addAllContradictions(cited.resolve(contradictions)));
        refusals.of(() -> timeline.addAllNotices(cited.resolve(notices)));
        refusals.of(() -> timeline.addAllEndings(cited.resolve(endings)));
        refusals.end();
        Timeline read = timeline.build();
        refusals.of(cited::checkAllCited);
        refusals.of(() -> citedSources.checkAllCited("timeline"));
        refusals.end();
        return read;
    }

    private static ImmutableList<Placed<Citing<Ending>>> readEndings(JsonReader in) throws IOException {
        Set<String> ended = new HashSet<>();
        return in.list("endings", one -> {
            Placed<EndingJson.Unresolved> ending = one.placed(EndingJson::read);
            String claim = ending.value().claim().value();
            if (!ended.add(claim)) {
                throw one.repeated(
                        JsonProblem.Code.DUPLICATE_ID,
                        ending.value().claim().place(),
                        "one ending for each claim",
                        claim);
            }
            return new Placed<>(ending.value(), ending.place());
        });
    }
}
