package org.drawdown.json;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import org.drawdown.place.Tenure;
import org.jspecify.annotations.Nullable;

final class TenureJson {
    private static final ImmutableList<String> MEMBERS = ImmutableList.of("force", "base");

    private TenureJson() {}

    static void write(JsonWriter out, Tenure tenure) throws IOException {
        out.beginSmall();
        writeMembers(out, tenure);
        out.end();
    }

    static void writeMembers(JsonWriter out, Tenure tenure) throws IOException {
        out.member("force", tenure.force());
        out.member("base", tenure.base());
    }

    static Tenure read(JsonReader in) throws IOException {
        return in.object("a tenure", TenureJson::readMembers);
    }

    /** The tenure, as the gazetteer has it if it does, so that it is kept once. */
    static Tenure of(JsonReader in, String force, String base) {
        Tenure tenure = Tenure.of(force, base);
        @Nullable Tenure known = in.gazetteer().tenures().floor(tenure);
        return known != null && known.equals(tenure) ? known : tenure;
    }

    private static Tenure readMembers(JsonReader in) throws IOException {
        @Nullable String force = null;
        @Nullable String base = null;
        while (in.nextMember()) {
            switch (in.member()) {
                case "force" -> force = in.id("force id");
                case "base" -> base = in.id("base id");
                default -> in.unknownMember(MEMBERS);
            }
        }
        return of(in, in.required("force", force), in.required("base", base));
    }
}
