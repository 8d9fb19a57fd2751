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
import org.jspecify.annotations.Nullable;

/** The document "timeline": it has each source and each claim once, and all else in it cites them. */
final class TimelineJson {
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

    private TimelineJson() {}

    static void writeMembers(JsonWriter out, Timeline timeline) throws IOException {
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

    static Timeline readMembers(JsonReader in) throws IOException {
        @Nullable Tenure tenure = null;
        @Nullable String part = null;
        @Nullable String policy = null;
        @Nullable Instant knownAt = null;
        ImmutableList<Placed<Source>> sources = ImmutableList.of();
        ImmutableList<Placed<CitedSources.Citing<Claim>>> claims = ImmutableList.of();
        ImmutableList<Placed<Citing<Segment>>> segments = ImmutableList.of();
        ImmutableList<Placed<Citing<Condition>>> conditions = ImmutableList.of();
        ImmutableList<Placed<Citing<Holder>>> holders = ImmutableList.of();
        ImmutableList<Placed<Citing<Contradiction>>> contradictions = ImmutableList.of();
        ImmutableList<Placed<Citing<Notice>>> notices = ImmutableList.of();
        ImmutableList<Placed<Citing<Ending>>> endings = ImmutableList.of();
        while (in.nextMember()) {
            switch (in.member()) {
                case "tenure" -> tenure = TenureJson.read(in);
                case "part" -> part = in.words("part");
                case "policy" -> policy = in.id("name of a policy");
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
        Tenure of = in.required("tenure", tenure);
        String under = in.required("policy", policy);
        CitedSources citedSources = new CitedSources(in, sources);
        CitedClaims cited = new CitedClaims(in, citedSources, citedSources.resolveAll(claims));
        Timeline timeline = Timeline.builder()
                .tenure(of)
                .part(Optional.ofNullable(part))
                .policy(under)
                .knownAt(Optional.ofNullable(knownAt))
                .addAllSegments(cited.resolve(segments))
                .addAllConditions(cited.resolve(conditions))
                .addAllHolders(cited.resolve(holders))
                .addAllContradictions(cited.resolve(contradictions))
                .addAllNotices(cited.resolve(notices))
                .addAllEndings(cited.resolve(endings))
                .build();
        cited.checkAllCited();
        citedSources.checkAllCited("timeline");
        return timeline;
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
