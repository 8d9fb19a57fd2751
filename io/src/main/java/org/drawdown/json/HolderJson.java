package org.drawdown.json;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.drawdown.claim.Agent;
import org.drawdown.claim.Claim;
import org.drawdown.estimate.DateWindow;
import org.drawdown.json.CitedClaims.Citing;
import org.drawdown.json.JsonReader.Placed;
import org.drawdown.timeline.EvidenceClass;
import org.drawdown.timeline.Holder;
import org.jspecify.annotations.Nullable;

final class HolderJson {
    private static final ImmutableList<String> MEMBERS =
            ImmutableList.of("holder", "from", "firstDay", "evidenceClass", "claims");

    private HolderJson() {}

    static JsonWriter.Value<Holder> citing(Citations<Claim> claims) {
        return (out, holder) -> {
            out.begin();
            AgentJson.write(out, "holder", holder.agent());
            if (!holder.from().equals(DateWindow.unknown())) {
                out.member("from", holder.from(), DateWindowJson::write);
            }
            out.member("firstDay", holder.firstDay().map(LocalDate::toString));
            out.member("evidenceClass", holder.evidenceClass(), EvidenceJson.CLASSES);
            out.texts("claims", claims.of(holder.claims()));
            out.end();
        };
    }

    static Citing<Holder> read(JsonReader in) throws IOException {
        return in.object("who holds the site", HolderJson::readMembers);
    }

    private static Citing<Holder> readMembers(JsonReader in) throws IOException {
        Agent agent = Agent.unnamed();
        DateWindow from = DateWindow.unknown();
        @Nullable LocalDate firstDay = null;
        @Nullable EvidenceClass evidenceClass = null;
        ImmutableList<Placed<String>> claims = ImmutableList.of();
        while (in.nextMember()) {
            switch (in.member()) {
                case "holder" -> agent = AgentJson.read(in);
                case "from" -> from = DateWindowJson.read(in);
                case "firstDay" -> firstDay = DateWindowJson.readDay(in);
                case "evidenceClass" -> evidenceClass = in.constant(EvidenceJson.CLASSES);
                case "claims" -> claims = CitedClaims.readCitations(in);
                default -> in.unknownMember(MEMBERS);
            }
        }
        Holder.Builder holder = Holder.builder()
                .agent(agent)
                .from(from)
                .firstDay(Optional.ofNullable(firstDay))
                .evidenceClass(in.required("evidenceClass", evidenceClass));
        ImmutableList<Placed<String>> citations = claims;
        return cited -> holder.addAllClaims(cited.getAll(citations)).build();
    }
}
