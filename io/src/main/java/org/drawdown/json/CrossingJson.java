package org.drawdown.json;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.drawdown.place.BorderCrossing;
import org.drawdown.place.Location;
import org.jspecify.annotations.Nullable;

final class CrossingJson {
    private static final ImmutableList<String> MEMBERS =
            ImmutableList.of("id", "names", "externalIds", "countries", "location");

    private CrossingJson() {}

    static void write(JsonWriter out, BorderCrossing crossing) throws IOException {
        out.begin();
        out.member("id", crossing.id());
        NamesJson.write(out, crossing.names());
        out.texts("countries", crossing.countries());
        out.member("location", crossing.location(), LocationJson::write);
        out.end();
    }

    static BorderCrossing read(JsonReader in) throws IOException {
        return in.object("a crossing", CrossingJson::readMembers);
    }

    private static BorderCrossing readMembers(JsonReader in) throws IOException {
        @Nullable String id = null;
        NamesJson names = new NamesJson();
        @Nullable ImmutableList<String> countries = null;
        @Nullable Location location = null;
        while (in.nextMember()) {
            switch (in.member()) {
                case "id" -> id = in.id("crossing id");
                case "names" -> names.readNames(in);
                case "externalIds" -> names.readExternalIds(in);
                case "countries" -> countries = in.distinct("countries", JsonReader::text, Function.identity());
                case "location" -> location = LocationJson.read(in);
                default -> in.unknownMember(MEMBERS);
            }
        }
        return BorderCrossing.builder()
                .id(in.required("id", id))
                .names(names.build(in))
                .addAllCountries(in.required("countries", countries))
                .location(Optional.ofNullable(location))
                .build();
    }
}
