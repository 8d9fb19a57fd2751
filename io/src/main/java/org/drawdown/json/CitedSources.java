package org.drawdown.json;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.drawdown.claim.Amendment;
import org.drawdown.claim.Claim;
import org.drawdown.claim.Report;
import org.drawdown.json.JsonProblem.Code;
import org.drawdown.json.JsonReader.Placed;
import org.drawdown.source.Link;
import org.drawdown.source.Source;
import org.drawdown.wording.Identifier;
import org.jspecify.annotations.Nullable;

/** The sources that a document defines, each once, and that all else in it cites by their ids. */
final class CitedSources {
    private static final Pattern NUMBERED = Pattern.compile("([^#]*)#[1-9][0-9]*");

    /** Up to so many are looked through one by one. */
    private static final int FEW = 8;

    private final JsonReader in;
    private final List<Defined> defined;

    /** Those by their citations, if they are more than a few. */
    private final Map<String, Defined> byCitation;

    /** A source that the document defines. */
    private static final class Defined {
        private final String citation;
        private final Placed<Source> source;
        private boolean isCited;

        Defined(String citation, Placed<Source> source) {
            this.citation = citation;
            this.source = source;
        }
    }

    CitedSources(JsonReader in, List<Placed<Source>> sources) throws IOException {
        this.in = in;
        this.defined = new ArrayList<>(sources.size());
        if (isFewAndDistinct(sources)) {
            byCitation = Map.of();
            sources.forEach(source -> defined.add(new Defined(source.value().id(), source)));
            return;
        }
        byCitation = Maps.newHashMapWithExpectedSize(sources.size());
        Citations.of(in, "sources", sources, Source::id).forEach((citation, source) -> {
            Defined cited = new Defined(citation, source);
            defined.add(cited);
            byCitation.put(citation, cited);
        });
    }

    private static boolean isFewAndDistinct(List<Placed<Source>> sources) {
        if (sources.size() > FEW) {
            return false;
        }
        for (int i = 1; i < sources.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (sources.get(i).value().id().equals(sources.get(j).value().id())) {
                    return false;
                }
            }
        }
        return true;
    }

    private @Nullable Defined find(String citation) {
        if (!byCitation.isEmpty()) {
            return byCitation.get(citation);
        }
        for (Defined source : defined) {
            if (source.citation.equals(citation)) {
                return source;
            }
        }
        return null;
    }

    /** A value before the sources that it cites have been looked up. */
    @FunctionalInterface
    interface Citing<T> {
        T with(CitedSources sources) throws IOException;
    }

    static ImmutableList<Placed<Source>> readAll(JsonReader in) throws IOException {
        return in.list("sources", source -> source.placed(SourceJson::read));
    }

    /** The same for a report, in which no two have one id. */
    static ImmutableList<Placed<Source>> readDistinct(JsonReader in) throws IOException {
        return in.distinct(
                "sources",
                source -> source.placed(SourceJson::read),
                source -> source.value().id());
    }

    static Placed<String> readId(JsonReader in) throws IOException {
        return in.placed(id -> id.parsed(CitedSources::checkCitation));
    }

    private static String checkCitation(String citation) {
        if (citation.indexOf('#') < 0) {
            return Identifier.check("source id", citation);
        }
        Matcher numbered = NUMBERED.matcher(citation);
        Identifier.check("source id", numbered.matches() ? numbered.group(1) : citation);
        return citation;
    }

    Source get(Placed<String> id) throws IOException {
        Defined source = find(id.value());
        if (source != null) {
            source.isCited = true;
            return source.source.value();
        }
        Optional<Source> known = in.gazetteer().source(id.value());
        if (known.isEmpty()) {
            throw in.refusal(
                    Code.DANGLING_ID, id.place(), "the id of a source that is defined", JsonReader.quoted(id.value()));
        }
        return known.get();
    }

    <T> ImmutableList<T> getAll(List<? extends Citing<T>> citing) throws IOException {
        return in.each(citing, value -> value.with(this));
    }

    /** Looks the sources up for a value; whatever rule it breaks is reported where it stands. */
    <T> T resolve(Placed<Citing<T>> citing) throws IOException {
        try {
            return citing.value().with(this);
        } catch (IllegalArgumentException e) {
            throw in.broken(citing.place(), String.valueOf(e.getMessage()));
        }
    }

    <T> ImmutableList<Placed<T>> resolveAll(List<Placed<Citing<T>>> citing) throws IOException {
        return in.each(citing, value -> new Placed<>(resolve(value), value.place()));
    }

    // What is read does not keep what nothing cites, and nothing is dropped in silence.
    void checkAllCited(String document) throws IOException {
        JsonReader.Refusals refusals = in.refusals();
        for (Defined source : defined) {
            if (!source.isCited) {
                refusals.add(in.refusal(
                        Code.UNCITED_SOURCE,
                        source.source.place(),
                        "a source that the " + document + " cites",
                        JsonReader.quoted(source.citation)));
            }
        }
        refusals.end();
    }

    /** The sources of a report, the publisher first and the others as they are cited; no two have one id. */
    static Citations<Source> of(Report report) {
        Map<String, Source> byId = new LinkedHashMap<>();
        cite(report.publisher(), report, byId);
        for (Claim claim : report.claims()) {
            ImmutableList<Link> links = claim.attribution().links();
            // The first is the publisher's.
            for (int i = 1; i < links.size(); i++) {
                Optional<Source> source = links.get(i).source();
                if (source.isPresent()) {
                    cite(source.get(), report, byId);
                }
            }
        }
        return Citations.ofDistinct(byId, Source::id);
    }

    private static void cite(Source source, Report report, Map<String, Source> byId) {
        Source other = byId.putIfAbsent(source.id(), source);
        checkArgument(
                other == null || other.equals(source),
                "two sources of the report \"%s\" have the id \"%s\" and are not the same",
                report.id(),
                source.id());
    }

    /** The sources of reports and amendments, as they are cited. */
    static Citations<Source> ofReports(Stream<Report> reports, Stream<Amendment> amendments) {
        return of(reports.flatMap(CitedSources::ofReport), amendments);
    }

    /** The sources of claims and amendments, as they are cited. */
    static Citations<Source> ofClaims(Stream<Claim> claims, Stream<Amendment> amendments) {
        return of(claims.flatMap(CitedSources::ofClaim), amendments);
    }

    private static Citations<Source> of(Stream<Source> sources, Stream<Amendment> amendments) {
        return Citations.of(
                Stream.concat(sources, amendments.map(Amendment::by)).toList(), Source::id);
    }

    private static Stream<Source> ofReport(Report report) {
        return Stream.concat(
                Stream.of(report.publisher()), report.claims().stream().flatMap(CitedSources::ofClaim));
    }

    private static Stream<Source> ofClaim(Claim claim) {
        return claim.attribution().links().stream().map(Link::source).flatMap(Optional::stream);
    }
}
