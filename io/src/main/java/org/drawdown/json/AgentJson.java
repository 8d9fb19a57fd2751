package org.drawdown.json;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Optional;
import org.drawdown.claim.Agent;
import org.drawdown.wording.Verbatim;
import org.jspecify.annotations.Nullable;

/** By whom: one word for the force itself, an object for somebody else, nothing where nobody is named. */
final class AgentJson {
    private static final String THE_FORCE = "the-force";
    private static final ImmutableList<String> MEMBERS = ImmutableList.of("force", "words");

    private AgentJson() {}

    static void write(JsonWriter out, String name, Agent agent) throws IOException {
        switch (agent.kind()) {
            case THE_FORCE -> out.member(name, THE_FORCE);
            case OTHER -> out.member(name, agent, AgentJson::writeOther);
            case UNNAMED -> {}
        }
    }

    private static void writeOther(JsonWriter out, Agent agent) throws IOException {
        out.beginSmall();
        out.member("force", agent.force());
        out.member("words", agent.words(), VerbatimJson::write);
        out.end();
    }

    static Agent read(JsonReader in) throws IOException {
        if (in.isObject()) {
            return in.object("somebody else", AgentJson::readMembers);
        }
        if (in.isString() && in.text().equals(THE_FORCE)) {
            return Agent.theForce();
        }
        throw in.wrongType("\"the-force\" or somebody else (an object)");
    }

    private static Agent readMembers(JsonReader in) throws IOException {
        @Nullable String force = null;
        @Nullable Verbatim words = null;
        while (in.nextMember()) {
            switch (in.member()) {
                case "force" -> force = in.id("force id");
                case "words" -> words = VerbatimJson.read(in);
                default -> in.unknownMember(MEMBERS);
            }
        }
        checkArgument(force != null || words != null, "somebody else has \"force\", \"words\" or both; got neither");
        return Agent.of(Agent.Kind.OTHER, Optional.ofNullable(force), Optional.ofNullable(words));
    }
}
