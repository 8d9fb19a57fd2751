package org.drawdown.json;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Optional;
import org.drawdown.claim.Claim;
import org.drawdown.json.CitedClaims.Citing;
import org.drawdown.json.JsonReader.Placed;
import org.drawdown.timeline.Notice;
import org.drawdown.wording.Text;
import org.jspecify.annotations.Nullable;

final class NoticeJson {
    static final WireNames<Notice.Kind> KINDS = WireNames.of(Notice.Kind.class, Notice.Kind::id);

    private static final ImmutableList<String> MEMBERS = ImmutableList.of("kind", "words", "claims");

    private NoticeJson() {}

    static JsonWriter.Value<Notice> citing(Citations<Claim> claims) {
        return (out, notice) -> {
            out.beginSmall();
            out.member("kind", notice.kind(), KINDS);
            out.member("words", notice.words());
            out.texts("claims", claims.of(notice.claims()));
            out.end();
        };
    }

    static Citing<Notice> read(JsonReader in) throws IOException {
        return in.object("a notice", NoticeJson::readMembers);
    }

    private static Citing<Notice> readMembers(JsonReader in) throws IOException {
        Notice.@Nullable Kind kind = null;
        @Nullable String words = null;
        ImmutableList<Placed<String>> claims = ImmutableList.of();
        while (in.nextMember()) {
            switch (in.member()) {
                case "kind" -> kind = in.constant(KINDS);
                case "words" -> words = in.parsed(text -> Text.check("words of a notice", text));
                case "claims" -> claims = CitedClaims.readCitations(in);
                default -> in.unknownMember(MEMBERS);
            }
        }
        Notice.Kind of = in.required("kind", kind);
        Optional<String> with = Optional.ofNullable(words);
        ImmutableList<Placed<String>> citations = claims;
        return cited -> Notice.of(of, cited.getAll(citations), with);
    }
}
