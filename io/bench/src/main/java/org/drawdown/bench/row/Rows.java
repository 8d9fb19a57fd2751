package org.drawdown.bench.row;

import com.dslplatform.json.CompiledJson;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.drawdown.bench.plain.Days;

/**
 * A report as records, for dsl-json and fastjson2.
 *
 * <p>dsl-json wants what tells the kinds apart to stand first in an object, and in the format it does not: so a claim is one
 * record with the members of all kinds. Nothing is checked, and constants stay texts; days do not.
 */
public final class Rows {
    private Rows() {}

    @CompiledJson
    public record Report(
            String format,
            String document,
            String id,
            String publisher,
            Window published,
            String language,
            String address,
            String archived,
            List<Source> sources,
            List<Claim> claims) {}

    @CompiledJson
    public record Source(
            String id,
            List<Words> names,
            Map<String, String> externalIds,
            String kind,
            String speaksFor,
            String reliability) {}

    @CompiledJson
    public record Claim(
            String id,
            String kind,
            Subject subject,
            String stage,
            Mention toward,
            String manner,
            String direction,
            Convoy convoy,
            Count count,
            String scope,
            String extent,
            Agent by,
            String act,
            Agent to,
            String step,
            Window due,
            String event,
            String relation,
            Mention other,
            String polarity,
            String denies,
            String modality,
            Window when,
            List<Link> chain,
            String basis,
            String captured,
            Words verbatim,
            String ambiguity) {}

    @CompiledJson
    public record Subject(String force, String base, String part, Mention mention, Location area) {}

    @CompiledJson
    public record Mention(String kind, Words written, String id) {}

    @CompiledJson
    public record Location(Words words, String precision, List<String> adminPath) {}

    @CompiledJson
    public record Count(
            String kind, Integer number, Integer low, Integer best, Integer high, String unit, Words verbatim) {}

    @CompiledJson
    public record Convoy(
            List<Count> vehicles,
            String load,
            List<Words> cargo,
            Mention origin,
            List<Mention> via,
            Mention destination,
            Mention toward,
            List<Words> escort,
            Boolean shuttle,
            String lastCall) {}

    @CompiledJson
    public record Link(String source, Words unnamed, Words correspondent, String verb) {}

    /** Words: a text, or an object that has one; without a text they are written as true. */
    public record Words(String text, String language, String translation) {}

    /** Days: a text, or an object that has one. */
    public record Window(String edtf, Words verbatim, LocalDate earliest, LocalDate latest) {
        static Window of(String edtf, Words verbatim) {
            return new Window(
                    edtf,
                    verbatim,
                    Days.first(edtf).orElse(null),
                    Days.last(edtf).orElse(null));
        }
    }

    /** Somebody: the force, or an object that says who else. */
    public record Agent(boolean theForce, String force, Words words) {}
}
