package org.drawdown.json;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Optional;
import org.drawdown.place.Mention;
import org.drawdown.wording.Verbatim;
import org.jspecify.annotations.Nullable;

final class MentionJson {
    static final WireNames<Mention.Kind> KINDS = WireNames.of(Mention.Kind.class, kind -> switch (kind) {
        case BASE -> "base";
        case CROSSING -> "crossing";
        case AREA -> "area";
    });

    private static final ImmutableList<String> MEMBERS = ImmutableList.of("kind", "written", "id");

    private MentionJson() {}

    static void write(JsonWriter out, Mention mention) throws IOException {
        out.beginSmall();
        out.member("kind", mention.kind(), KINDS);
        out.member("written", mention.written(), VerbatimJson::write);
        out.member("id", mention.id());
        out.end();
    }

    static Mention read(JsonReader in) throws IOException {
        return in.recurring("a mention", MentionJson::readMembers);
    }

    private static Mention readMembers(JsonReader in) throws IOException {
        Mention.@Nullable Kind kind = null;
        @Nullable Verbatim written = null;
        @Nullable String id = null;
        while (in.nextMember()) {
            switch (in.member()) {
                case "kind" -> kind = in.constant(KINDS);
                case "written" -> written = VerbatimJson.read(in);
                case "id" -> id = in.id("id of a mention");
                default -> in.unknownMember(MEMBERS);
            }
        }
        return Mention.of(in.required("kind", kind), Optional.ofNullable(written), Optional.ofNullable(id));
    }
}
