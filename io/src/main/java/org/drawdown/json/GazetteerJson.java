package org.drawdown.json;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import org.drawdown.place.Base;
import org.drawdown.place.BorderCrossing;
import org.drawdown.place.Force;
import org.drawdown.place.Gazetteer;
import org.drawdown.place.Tenure;
import org.drawdown.source.Source;

/** The document "gazetteer". */
final class GazetteerJson {
    static final Document<Gazetteer> DOCUMENT =
            new Document<>("gazetteer", GazetteerJson::writeMembers, GazetteerJson::readMembers);

    private static final ImmutableList<String> MEMBERS =
            ImmutableList.of(Header.FORMAT, Header.DOCUMENT, "forces", "bases", "tenures", "crossings", "sources");

    private GazetteerJson() {}

    private static void writeMembers(JsonWriter out, Gazetteer gazetteer) throws IOException {
        out.list("forces", gazetteer.forces(), ForceJson::write);
        out.list("bases", gazetteer.bases(), BaseJson::write);
        out.list("tenures", gazetteer.tenures(), TenureJson::write);
        out.list("crossings", gazetteer.crossings(), CrossingJson::write);
        out.list("sources", gazetteer.sources(), SourceJson::write);
    }

    /** A tenure as messages show it; no two have one, since ids hold no space. */
    private static String shown(Tenure tenure) {
        return tenure.force() + " at " + tenure.base();
    }

    private static Gazetteer readMembers(JsonReader in) throws IOException {
        ImmutableList<Force> forces = ImmutableList.of();
        ImmutableList<Base> bases = ImmutableList.of();
        ImmutableList<Tenure> tenures = ImmutableList.of();
        ImmutableList<BorderCrossing> crossings = ImmutableList.of();
        ImmutableList<Source> sources = ImmutableList.of();
        while (in.nextMember()) {
            switch (in.member()) {
                case "forces" -> forces = in.distinct("forces", ForceJson::read, Force::id);
                case "bases" -> bases = in.distinct("bases", BaseJson::read, Base::id);
                case "tenures" -> tenures = in.distinct("tenures", TenureJson::read, GazetteerJson::shown);
                case "crossings" -> crossings = in.distinct("crossings", CrossingJson::read, BorderCrossing::id);
                case "sources" -> sources = in.distinct("sources", SourceJson::read, Source::id);
                default -> in.unknownMember(MEMBERS);
            }
        }
        return Gazetteer.builder()
                .addAllForces(forces)
                .addAllBases(bases)
                .addAllTenures(tenures)
                .addAllCrossings(crossings)
                .addAllSources(sources)
                .build();
    }
}
