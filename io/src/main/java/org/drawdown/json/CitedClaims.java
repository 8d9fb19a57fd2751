package org.drawdown.json;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drawdown.claim.Claim;
import org.drawdown.json.JsonProblem.Code;
import org.drawdown.json.JsonReader.Placed;
import org.drawdown.timeline.Ending;
import org.drawdown.timeline.Evidence;
import org.drawdown.timeline.Segment;
import org.drawdown.timeline.Timeline;

/** The claims that a timeline defines, each once, and that all else in it cites. */
final class CitedClaims {
    private static final Pattern NUMBERED = Pattern.compile("([^#]*#[^#]*)#[1-9][0-9]*");

    private final JsonReader in;
    private final CitedSources sources;
    private final Map<String, Placed<Claim>> defined;
    private final Set<String> cited = new HashSet<>();

    CitedClaims(JsonReader in, CitedSources sources, List<Placed<Claim>> defined) throws IOException {
        this.in = in;
        this.sources = sources;
        this.defined = Citations.of(in, "claims", defined, Claim::ref);
    }

    /** A value before the claims that it cites have been looked up. */
    @FunctionalInterface
    interface Citing<T> {
        T with(CitedClaims claims) throws IOException;
    }

    /** The claims of a timeline: those of its endings, in their order, then any other as it is cited. */
    static Citations<Claim> of(Timeline timeline) {
        Set<Claim> claims = new LinkedHashSet<>();
        timeline.endings().stream().map(Ending::claim).forEach(claims::add);
        for (Segment segment : timeline.segments()) {
            segment.evidence().stream().map(Evidence::claims).forEach(claims::addAll);
            claims.addAll(segment.contestedBy());
            segment.pending().stream().map(Evidence::claims).forEach(claims::addAll);
        }
        timeline.conditions().forEach(condition -> claims.addAll(condition.claims()));
        timeline.holders().forEach(holder -> claims.addAll(holder.claims()));
        timeline.contradictions().forEach(contradiction -> {
            claims.addAll(contradiction.one());
            claims.addAll(contradiction.other());
        });
        timeline.notices().forEach(notice -> claims.addAll(notice.claims()));
        return Citations.of(claims, Claim::ref);
    }

    static Placed<String> readCitation(JsonReader in) throws IOException {
        return in.placed(citation -> citation.parsed(CitedClaims::checkCitation));
    }

    static ImmutableList<Placed<String>> readCitations(JsonReader in) throws IOException {
        return in.list("citations", CitedClaims::readCitation);
    }

    private static String checkCitation(String citation) {
        Matcher numbered = NUMBERED.matcher(citation);
        Claim.checkRef("claim", numbered.matches() ? numbered.group(1) : citation);
        return citation;
    }

    CitedSources sources() {
        return sources;
    }

    Claim get(Placed<String> citation) throws IOException {
        cited.add(citation.value());
        Placed<Claim> claim = defined.get(citation.value());
        if (claim == null) {
            throw in.refusal(
                    Code.DANGLING_ID,
                    citation.place(),
                    "the citation of a claim that is defined",
                    JsonReader.quoted(citation.value()));
        }
        return claim.value();
    }

    ImmutableList<Claim> getAll(List<Placed<String>> citations) throws IOException {
        return in.each(citations, this::get);
    }

    /** Looks the claims up for several values; whatever rule one of them breaks is reported where it stands. */
    <T> ImmutableList<T> resolve(List<Placed<Citing<T>>> citing) throws IOException {
        return in.each(citing, value -> {
            try {
                return value.value().with(this);
            } catch (IllegalArgumentException e) {
                throw in.broken(value.place(), String.valueOf(e.getMessage()));
            }
        });
    }

    IOException refusal(Placed<?> value, String expected, String excerpt) {
        return in.refusal(Code.INVALID_VALUE, value.place(), expected, excerpt);
    }

    void checkAllCited() throws IOException {
        JsonReader.Refusals refusals = in.refusals();
        for (var claim : defined.entrySet()) {
            if (!cited.contains(claim.getKey())) {
                refusals.add(in.refusal(
                        Code.UNCITED_CLAIM,
                        claim.getValue().place(),
                        "a claim that the timeline cites",
                        JsonReader.quoted(claim.getKey())));
            }
        }
        refusals.end();
    }
}
