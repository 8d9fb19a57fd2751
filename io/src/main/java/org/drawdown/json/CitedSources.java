package org.drawdown.json;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.drawdown.claim.Claim;
import org.drawdown.claim.Report;
import org.drawdown.json.JsonProblem.Code;
import org.drawdown.json.JsonReader.Placed;
import org.drawdown.source.Link;
import org.drawdown.source.Source;

/** The sources that a report defines, each once, and that its chains cite by their ids. */
final class CitedSources {
    private final JsonReader in;
    private final ImmutableMap<String, Placed<Source>> defined;
    private final Set<String> cited = new HashSet<>();

    CitedSources(JsonReader in, ImmutableList<Placed<Source>> defined) {
        this.in = in;
        this.defined = Maps.uniqueIndex(defined, source -> source.value().id());
    }

    static ImmutableList<Placed<Source>> readAll(JsonReader in) throws IOException {
        return in.distinct(
                "sources",
                source -> source.placed(SourceJson::read),
                source -> source.value().id());
    }

    static Placed<String> readId(JsonReader in) throws IOException {
        return in.placed(id -> id.id("source id"));
    }

    Source get(Placed<String> id) throws DrawdownJsonException {
        cited.add(id.value());
        Placed<Source> source = defined.get(id.value());
        if (source != null) {
            return source.value();
        }
        Optional<Source> known = in.gazetteer().source(id.value());
        if (known.isEmpty()) {
            throw in.refusal(
                    Code.DANGLING_ID, id.place(), "the id of a source that is defined", JsonReader.quoted(id.value()));
        }
        return known.get();
    }

    // A report does not keep what it does not cite, and nothing is dropped in silence.
    void checkAllCited() throws DrawdownJsonException {
        for (Placed<Source> source : defined.values()) {
            if (!cited.contains(source.value().id())) {
                throw in.refusal(
                        Code.UNCITED_SOURCE,
                        source.place(),
                        "a source that the report cites",
                        JsonReader.quoted(source.value().id()));
            }
        }
    }

    /** The sources of a report, the publisher first and the others as they are cited. */
    static ImmutableList<Source> of(Report report) {
        Map<String, Source> sources = new LinkedHashMap<>();
        sources.put(report.publisher().id(), report.publisher());
        for (Claim claim : report.claims()) {
            for (Link link : claim.attribution().links()) {
                link.source().ifPresent(source -> {
                    Source before = sources.putIfAbsent(source.id(), source);
                    checkArgument(
                            before == null || before.equals(source),
                            "two sources of the report \"%s\" have the id \"%s\" and are not the same",
                            report.id(),
                            source.id());
                });
            }
        }
        return ImmutableList.copyOf(sources.values());
    }
}
