package org.drawdown.json;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.drawdown.place.Base;
import org.drawdown.place.Location;
import org.jspecify.annotations.Nullable;

final class BaseJson {
    private static final ImmutableList<String> MEMBERS =
            ImmutableList.of("id", "names", "externalIds", "location", "parts", "notSame");
    private static final ImmutableList<String> PART_MEMBERS = ImmutableList.of("id", "names", "externalIds");

    private BaseJson() {}

    static void write(JsonWriter out, Base base) throws IOException {
        out.begin();
        out.member("id", base.id());
        NamesJson.write(out, base.names());
        out.member("location", base.location(), LocationJson::write);
        out.list("parts", base.parts(), BaseJson::writePart);
        out.texts("notSame", base.notSame());
        out.end();
    }

    private static void writePart(JsonWriter out, Base.Part part) throws IOException {
        out.begin();
        out.member("id", part.id());
        NamesJson.write(out, part.names());
        out.end();
    }

    static Base read(JsonReader in) throws IOException {
        return in.object("a base", BaseJson::readMembers);
    }

    private static Base readMembers(JsonReader in) throws IOException {
        @Nullable String id = null;
        NamesJson names = new NamesJson();
        @Nullable Location location = null;
        ImmutableList<Base.Part> parts = ImmutableList.of();
        ImmutableList<String> notSame = ImmutableList.of();
        while (in.nextMember()) {
            switch (in.member()) {
                case "id" -> id = in.id("base id");
                case "names" -> names.readNames(in);
                case "externalIds" -> names.readExternalIds(in);
                case "location" -> location = LocationJson.read(in);
                case "parts" -> parts = in.distinct("parts", BaseJson::readPart, Base.Part::id);
                case "notSame" ->
                    notSame = in.distinct(
                            "ids", other -> other.id("id of a place that is not this base"), Function.identity());
                default -> in.unknownMember(MEMBERS);
            }
        }
        return Base.builder()
                .id(in.required("id", id))
                .names(names.build(in))
                .location(Optional.ofNullable(location))
                .addAllParts(parts)
                .addAllNotSame(notSame)
                .build();
    }

    private static Base.Part readPart(JsonReader in) throws IOException {
        return in.object("a part", BaseJson::readPartMembers);
    }

    private static Base.Part readPartMembers(JsonReader in) throws IOException {
        @Nullable String id = null;
        NamesJson names = new NamesJson();
        while (in.nextMember()) {
            switch (in.member()) {
                case "id" -> id = in.id("id of a part");
                case "names" -> names.readNames(in);
                case "externalIds" -> names.readExternalIds(in);
                default -> in.unknownMember(PART_MEMBERS);
            }
        }
        return Base.Part.of(in.required("id", id), names.build(in));
    }
}
