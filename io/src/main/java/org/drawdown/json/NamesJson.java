package org.drawdown.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.util.Map;
import org.drawdown.json.JsonProblem.Place;
import org.drawdown.wording.Names;
import org.drawdown.wording.Verbatim;
import org.jspecify.annotations.Nullable;

/** What a thing is called: two members of the thing, its names with the preferred one first, and its external ids. */
final class NamesJson {
    private @Nullable ImmutableList<Verbatim> names;
    private ImmutableMap<String, String> externalIds = ImmutableSortedMap.of();

    static void write(JsonWriter out, Names names) throws IOException {
        out.name("names");
        out.beginList();
        VerbatimJson.write(out, names.preferred());
        out.elements(names.variants(), VerbatimJson::write);
        out.endList();
        if (!names.externalIds().isEmpty()) {
            out.member("externalIds", names.externalIds(), NamesJson::writeIds);
        }
    }

    private static void writeIds(JsonWriter out, ImmutableMap<String, String> ids) throws IOException {
        out.beginSmall();
        for (Map.Entry<String, String> id : ids.entrySet()) {
            out.memberOfAnyName(id.getKey(), id.getValue());
        }
        out.end();
    }

    void readNames(JsonReader in) throws IOException {
        Place place = in.here();
        names = in.list("names", VerbatimJson::read);
        if (names.isEmpty()) {
            throw in.broken(place, "there must be at least one name, the preferred one first");
        }
    }

    void readExternalIds(JsonReader in) throws IOException {
        externalIds = in.object("external ids", NamesJson::readIds);
    }

    private static ImmutableMap<String, String> readIds(JsonReader in) throws IOException {
        ImmutableMap.Builder<String, String> ids = ImmutableMap.builder();
        while (in.nextMember()) {
            String scheme = in.memberId("scheme of an external id");
            ids.put(scheme, in.id("external id"));
        }
        return ids.buildOrThrow();
    }

    Names build(JsonReader in) throws IOException {
        ImmutableList<Verbatim> all = in.required("names", names);
        return Names.of(all.get(0), all.subList(1, all.size()), externalIds);
    }
}
