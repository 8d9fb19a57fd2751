package org.drawdown.json;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Optional;
import org.drawdown.claim.Subject;
import org.drawdown.place.Location;
import org.drawdown.place.Mention;
import org.drawdown.place.Tenure;
import org.jspecify.annotations.Nullable;

/** What a claim is about: a force at a base and perhaps a part of it, a mention, or an area. */
final class SubjectJson {
    private static final ImmutableList<String> MEMBERS = ImmutableList.of("force", "base", "part", "mention", "area");

    private SubjectJson() {}

    static void write(JsonWriter out, Subject subject) throws IOException {
        out.beginSmall();
        if (subject.tenure().isPresent()) {
            TenureJson.writeMembers(out, subject.tenure().get());
        }
        out.member("part", subject.part());
        out.member("mention", subject.mention(), MentionJson::write);
        out.member("area", subject.area(), LocationJson::write);
        out.end();
    }

    static Subject read(JsonReader in) throws IOException {
        return in.recurring("a subject", SubjectJson::readMembers);
    }

    private static Subject readMembers(JsonReader in) throws IOException {
        @Nullable String force = null;
        @Nullable String base = null;
        @Nullable String part = null;
        @Nullable Mention mention = null;
        @Nullable Location area = null;
        while (in.nextMember()) {
            switch (in.member()) {
                case "force" -> force = in.id("force id");
                case "base" -> base = in.id("base id");
                case "part" -> part = in.words("part");
                case "mention" -> mention = MentionJson.read(in);
                case "area" -> area = LocationJson.read(in);
                default -> in.unknownMember(MEMBERS);
            }
        }
        boolean isTenure = force != null || base != null;
        int given = (isTenure ? 1 : 0) + (mention != null ? 1 : 0) + (area != null ? 1 : 0);
        checkArgument(
                given == 1,
                "a subject has one of \"force\" with \"base\", \"mention\" and \"area\"; got %s of them",
                given);
        if (isTenure) {
            Tenure tenure = TenureJson.of(in, in.required("force", force), in.required("base", base));
            return part == null ? Subject.of(tenure) : Subject.part(tenure, part);
        }
        return Subject.builder()
                .part(Optional.ofNullable(part))
                .mention(Optional.ofNullable(mention))
                .area(Optional.ofNullable(area))
                .build();
    }
}
