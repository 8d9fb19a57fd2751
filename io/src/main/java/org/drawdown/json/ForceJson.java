package org.drawdown.json;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Optional;
import org.drawdown.place.Force;
import org.jspecify.annotations.Nullable;

final class ForceJson {
    private static final ImmutableList<String> MEMBERS = ImmutableList.of("id", "names", "externalIds", "memberOf");

    private ForceJson() {}

    static void write(JsonWriter out, Force force) throws IOException {
        out.begin();
        out.member("id", force.id());
        NamesJson.write(out, force.names());
        out.member("memberOf", force.memberOf());
        out.end();
    }

    static Force read(JsonReader in) throws IOException {
        return in.object("a force", ForceJson::readMembers);
    }

    private static Force readMembers(JsonReader in) throws IOException {
        @Nullable String id = null;
        NamesJson names = new NamesJson();
        @Nullable String memberOf = null;
        while (in.nextMember()) {
            switch (in.member()) {
                case "id" -> id = in.id("force id");
                case "names" -> names.readNames(in);
                case "externalIds" -> names.readExternalIds(in);
                case "memberOf" -> memberOf = in.id("id of an alliance");
                default -> in.unknownMember(MEMBERS);
            }
        }
        return Force.of(in.required("id", id), names.build(in), Optional.ofNullable(memberOf));
    }
}
