package org.drawdown.json;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Optional;
import org.drawdown.claim.Amendment;
import org.drawdown.json.CitedSources.Citing;
import org.drawdown.json.JsonReader.Placed;
import org.drawdown.source.Source;
import org.jspecify.annotations.Nullable;

final class AmendmentJson {
    static final WireNames<Amendment.Kind> KINDS = WireNames.of(Amendment.Kind.class, kind -> switch (kind) {
        case RETRACTION -> "retraction";
        case CORRECTION -> "correction";
        case DISPUTE -> "dispute";
        case SETTING_ASIDE -> "setting-aside";
        case ACCEPTANCE -> "acceptance";
    });

    private static final ImmutableList<String> MEMBERS =
            ImmutableList.of("id", "kind", "by", "target", "replacement", "reason");

    private AmendmentJson() {}

    static JsonWriter.Value<Amendment> citing(Citations<Source> sources) {
        return (out, amendment) -> {
            out.begin();
            out.member("id", amendment.id());
            out.member("kind", amendment.kind(), KINDS);
            out.member("by", sources.of(amendment.by()));
            out.member("target", amendment.target());
            out.member("replacement", amendment.replacement());
            out.member("reason", amendment.reason());
            out.end();
        };
    }

    static Citing<Amendment> read(JsonReader in) throws IOException {
        return in.object("an amendment", AmendmentJson::readMembers);
    }

    private static Citing<Amendment> readMembers(JsonReader in) throws IOException {
        @Nullable String id = null;
        Amendment.@Nullable Kind kind = null;
        @Nullable Placed<String> by = null;
        @Nullable String target = null;
        @Nullable String replacement = null;
        @Nullable String reason = null;
        while (in.nextMember()) {
            switch (in.member()) {
                case "id" -> id = in.id("amendment id");
                case "kind" -> kind = in.constant(KINDS);
                case "by" -> by = CitedSources.readId(in);
                case "target" -> target = in.text();
                case "replacement" -> replacement = in.text();
                case "reason" -> reason = in.words("reason");
                default -> in.unknownMember(MEMBERS);
            }
        }
        String ofId = in.required("id", id);
        Amendment.Kind ofKind = in.required("kind", kind);
        Placed<String> source = in.required("by", by);
        String amended = in.required("target", target);
        Optional<String> instead = Optional.ofNullable(replacement);
        Optional<String> because = Optional.ofNullable(reason);
        return sources -> Amendment.of(ofId, ofKind, sources.get(source), amended, instead, because);
    }
}
