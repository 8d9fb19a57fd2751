package org.drawdown.json;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import org.drawdown.claim.Claim;
import org.drawdown.json.CitedClaims.Citing;
import org.drawdown.json.JsonReader.Placed;
import org.drawdown.status.StatusEvent;
import org.drawdown.timeline.Evidence;
import org.drawdown.timeline.EvidenceClass;
import org.jspecify.annotations.Nullable;

final class EvidenceJson {
    static final WireNames<StatusEvent> EVENTS = WireNames.of(StatusEvent.class, event -> switch (event) {
        case PRESENCE -> "presence";
        case REMOVAL -> "removal";
        case REVERSAL -> "reversal";
        case DEPARTURE -> "departure";
        case RETURN -> "return";
        case DESTRUCTION -> "destruction";
        case RESTORATION -> "restoration";
    });

    static final WireNames<EvidenceClass> CLASSES =
            WireNames.of(EvidenceClass.class, evidenceClass -> switch (evidenceClass) {
                case FIRST_HAND -> "first-hand";
                case BOTH_SIDES -> "both-sides";
                case ONE_SIDE -> "one-side";
                case SEVERAL_VOICES -> "several-voices";
                case NAMED_VOICE -> "named-voice";
                case UNNAMED_VOICE -> "unnamed-voice";
            });

    private static final ImmutableList<String> MEMBERS = ImmutableList.of("event", "evidenceClass", "claims");

    private EvidenceJson() {}

    static JsonWriter.Value<Evidence> citing(Citations<Claim> claims) {
        return (out, evidence) -> {
            out.beginSmall();
            out.member("event", evidence.event(), EVENTS);
            out.member("evidenceClass", evidence.evidenceClass(), CLASSES);
            out.texts("claims", claims.of(evidence.claims()));
            out.end();
        };
    }

    static ImmutableList<Placed<Citing<Evidence>>> readAll(JsonReader in) throws IOException {
        return in.list("evidence", evidence -> evidence.placed(EvidenceJson::read));
    }

    private static Citing<Evidence> read(JsonReader in) throws IOException {
        return in.object("evidence", EvidenceJson::readMembers);
    }

    private static Citing<Evidence> readMembers(JsonReader in) throws IOException {
        @Nullable StatusEvent event = null;
        @Nullable EvidenceClass evidenceClass = null;
        ImmutableList<Placed<String>> claims = ImmutableList.of();
        while (in.nextMember()) {
            switch (in.member()) {
                case "event" -> event = in.constant(EVENTS);
                case "evidenceClass" -> evidenceClass = in.constant(CLASSES);
                case "claims" -> claims = CitedClaims.readCitations(in);
                default -> in.unknownMember(MEMBERS);
            }
        }
        StatusEvent of = in.required("event", event);
        EvidenceClass ofClass = in.required("evidenceClass", evidenceClass);
        ImmutableList<Placed<String>> citations = claims;
        return cited -> Evidence.of(of, ofClass, cited.getAll(citations));
    }
}
