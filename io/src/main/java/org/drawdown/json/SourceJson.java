package org.drawdown.json;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Optional;
import org.drawdown.source.Reliability;
import org.drawdown.source.Source;
import org.jspecify.annotations.Nullable;

final class SourceJson {
    static final WireNames<Source.Kind> KINDS = WireNames.of(Source.Kind.class, kind -> switch (kind) {
        case OUTLET -> "outlet";
        case MONITOR -> "monitor";
        case OFFICIAL -> "official";
        case PERSON -> "person";
    });

    /** Capital letters, as analysts write them. */
    static final WireNames<Reliability> RELIABILITIES = WireNames.of(Reliability.class, letter -> switch (letter) {
        case A -> "A";
        case B -> "B";
        case C -> "C";
        case D -> "D";
        case E -> "E";
        case F -> "F";
    });

    private static final ImmutableList<String> MEMBERS =
            ImmutableList.of("id", "names", "externalIds", "kind", "speaksFor", "reliability");

    private SourceJson() {}

    static void write(JsonWriter out, Source source) throws IOException {
        out.begin();
        out.member("id", source.id());
        NamesJson.write(out, source.names());
        out.member("kind", source.kind(), KINDS);
        out.member("speaksFor", source.speaksFor());
        out.memberUnless(Reliability.F, "reliability", source.reliability(), RELIABILITIES);
        out.end();
    }

    static Source read(JsonReader in) throws IOException {
        return in.recurring("a source", SourceJson::readMembers);
    }

    private static Source readMembers(JsonReader in) throws IOException {
        @Nullable String id = null;
        NamesJson names = new NamesJson();
        Source.@Nullable Kind kind = null;
        @Nullable String speaksFor = null;
        Reliability reliability = Reliability.F;
        while (in.nextMember()) {
            switch (in.member()) {
                case "id" -> id = in.id("source id");
                case "names" -> names.readNames(in);
                case "externalIds" -> names.readExternalIds(in);
                case "kind" -> kind = in.constant(KINDS);
                case "speaksFor" -> speaksFor = in.id("id of the force for which a source speaks");
                case "reliability" -> reliability = in.constant(RELIABILITIES);
                default -> in.unknownMember(MEMBERS);
            }
        }
        Source source = Source.of(
                in.required("id", id),
                names.build(in),
                in.required("kind", kind),
                Optional.ofNullable(speaksFor),
                reliability);
        // That of the gazetteer, if it is the same, so that it is kept once.
        Optional<Source> known = in.gazetteer().source(source.id());
        return known.isPresent() && known.get().equals(source) ? known.get() : source;
    }
}
