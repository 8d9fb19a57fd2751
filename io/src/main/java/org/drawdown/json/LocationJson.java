package org.drawdown.json;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Optional;
import org.drawdown.place.Location;
import org.drawdown.wording.Verbatim;
import org.jspecify.annotations.Nullable;

final class LocationJson {
    static final WireNames<Location.Precision> PRECISIONS =
            WireNames.of(Location.Precision.class, precision -> switch (precision) {
                case SITE -> "site";
                case VICINITY -> "vicinity";
                case DISTRICT -> "district";
                case REGION -> "region";
                case COUNTRY -> "country";
            });

    private static final ImmutableList<String> MEMBERS = ImmutableList.of("point", "words", "precision", "adminPath");
    private static final ImmutableList<String> POINT_MEMBERS = ImmutableList.of("latitude", "longitude");

    private LocationJson() {}

    static void write(JsonWriter out, Location location) throws IOException {
        out.begin();
        out.member("point", location.point(), LocationJson::writePoint);
        out.member("words", location.words(), VerbatimJson::write);
        out.member("precision", location.precision(), PRECISIONS);
        out.texts("adminPath", location.adminPath());
        out.end();
    }

    private static void writePoint(JsonWriter out, Location.Point point) throws IOException {
        out.beginSmall();
        out.member("latitude", point.latitude());
        out.member("longitude", point.longitude());
        out.end();
    }

    static Location read(JsonReader in) throws IOException {
        return in.object("a location", LocationJson::readMembers);
    }

    private static Location readMembers(JsonReader in) throws IOException {
        Location.@Nullable Point point = null;
        @Nullable Verbatim words = null;
        Location.@Nullable Precision precision = null;
        ImmutableList<String> adminPath = ImmutableList.of();
        while (in.nextMember()) {
            switch (in.member()) {
                case "point" -> point = in.object("a point", LocationJson::readPointMembers);
                case "words" -> words = VerbatimJson.read(in);
                case "precision" -> precision = in.constant(PRECISIONS);
                case "adminPath" ->
                    adminPath = in.list("administrative units", unit -> unit.words("administrative unit"));
                default -> in.unknownMember(MEMBERS);
            }
        }
        return Location.builder()
                .point(Optional.ofNullable(point))
                .words(Optional.ofNullable(words))
                .precision(in.required("precision", precision))
                .addAllAdminPath(adminPath)
                .build();
    }

    private static Location.Point readPointMembers(JsonReader in) throws IOException {
        @Nullable Double latitude = null;
        @Nullable Double longitude = null;
        while (in.nextMember()) {
            switch (in.member()) {
                case "latitude" -> latitude = in.decimal();
                case "longitude" -> longitude = in.decimal();
                default -> in.unknownMember(POINT_MEMBERS);
            }
        }
        return Location.Point.of(in.required("latitude", latitude), in.required("longitude", longitude));
    }
}
