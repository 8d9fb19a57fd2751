package org.drawdown.json;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.drawdown.claim.Agent;
import org.drawdown.claim.Claim;
import org.drawdown.claim.Destruction;
import org.drawdown.estimate.DateWindow;
import org.drawdown.json.CitedClaims.Citing;
import org.drawdown.json.JsonReader.Placed;
import org.drawdown.timeline.Condition;
import org.drawdown.timeline.EvidenceClass;
import org.jspecify.annotations.Nullable;

final class ConditionJson {
    private static final ImmutableList<String> MEMBERS =
            ImmutableList.of("scope", "extent", "by", "from", "firstDay", "evidenceClass", "claims");

    private ConditionJson() {}

    static JsonWriter.Value<Condition> citing(Citations<Claim> claims) {
        return (out, condition) -> {
            out.begin();
            out.member("scope", condition.scope(), StatementJson.SCOPES);
            out.member("extent", condition.extent(), StatementJson.EXTENTS);
            AgentJson.write(out, "by", condition.agent());
            if (!condition.from().equals(DateWindow.unknown())) {
                out.member("from", condition.from(), DateWindowJson::write);
            }
            out.member("firstDay", condition.firstDay().map(LocalDate::toString));
            out.member("evidenceClass", condition.evidenceClass(), EvidenceJson.CLASSES);
            out.texts("claims", claims.of(condition.claims()));
            out.end();
        };
    }

    static Citing<Condition> read(JsonReader in) throws IOException {
        return in.object("a condition", ConditionJson::readMembers);
    }

    private static Citing<Condition> readMembers(JsonReader in) throws IOException {
        Destruction.@Nullable Scope scope = null;
        Destruction.@Nullable Extent extent = null;
        Agent by = Agent.unnamed();
        DateWindow from = DateWindow.unknown();
        @Nullable LocalDate firstDay = null;
        @Nullable EvidenceClass evidenceClass = null;
        ImmutableList<Placed<String>> claims = ImmutableList.of();
        while (in.nextMember()) {
            switch (in.member()) {
                case "scope" -> scope = in.constant(StatementJson.SCOPES);
                case "extent" -> extent = in.constant(StatementJson.EXTENTS);
                case "by" -> by = AgentJson.read(in);
                case "from" -> from = DateWindowJson.read(in);
                case "firstDay" -> firstDay = DateWindowJson.readDay(in);
                case "evidenceClass" -> evidenceClass = in.constant(EvidenceJson.CLASSES);
                case "claims" -> claims = CitedClaims.readCitations(in);
                default -> in.unknownMember(MEMBERS);
            }
        }
        Condition.Builder condition = Condition.builder()
                .scope(in.required("scope", scope))
                .extent(in.required("extent", extent))
                .agent(by)
                .from(from)
                .firstDay(Optional.ofNullable(firstDay))
                .evidenceClass(in.required("evidenceClass", evidenceClass));
        ImmutableList<Placed<String>> citations = claims;
        return cited -> condition.addAllClaims(cited.getAll(citations)).build();
    }
}
