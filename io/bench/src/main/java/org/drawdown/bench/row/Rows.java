package org.drawdown.bench.row;

import static java.util.Objects.requireNonNull;

import com.dslplatform.json.CompiledJson;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.drawdown.bench.plain.Days;
import org.drawdown.bench.plain.Plain;

/**
 * A report as records, for dsl-json and fastjson2.
 *
 * <p>dsl-json wants what tells the kinds apart to stand first in an object, and in the format it does not: so a claim is one
 * record with the members of all kinds. What is checked is what {@link Plain} checks, but for members that a claim of its
 * kind does not have.
 */
public final class Rows {
    private Rows() {}

    @CompiledJson(onUnknown = CompiledJson.Behavior.FAIL)
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
            List<Claim> claims) {
        public Report {
            requireNonNull(format, "format");
            requireNonNull(document, "document");
            Plain.checkId(id);
            Plain.checkId(publisher);
        }
    }

    @CompiledJson(onUnknown = CompiledJson.Behavior.FAIL)
    public record Source(
            String id,
            List<Words> names,
            Map<String, String> externalIds,
            Plain.SourceKind kind,
            String speaksFor,
            Plain.Reliability reliability) {
        public Source {
            Plain.checkId(id);
            requireNonNull(kind, "kind");
            if (names.isEmpty()) {
                throw new IllegalArgumentException("a source has a name");
            }
        }
    }

    /** What the default stack has a subtype for. */
    public enum Kind {
        @JsonProperty("withdrawal")
        WITHDRAWAL,
        @JsonProperty("movement")
        MOVEMENT,
        @JsonProperty("presence")
        PRESENCE,
        @JsonProperty("return")
        RETURN,
        @JsonProperty("destruction")
        DESTRUCTION,
        @JsonProperty("restoration")
        RESTORATION,
        @JsonProperty("control")
        CONTROL,
        @JsonProperty("plan")
        PLAN,
        @JsonProperty("sighting")
        SIGHTING,
        @JsonProperty("identity")
        IDENTITY,
        @JsonProperty("assessment")
        ASSESSMENT
    }

    @CompiledJson(onUnknown = CompiledJson.Behavior.FAIL)
    public record Claim(
            String id,
            Kind kind,
            Subject subject,
            Plain.Stage stage,
            Mention toward,
            Plain.Manner manner,
            Plain.Direction direction,
            Convoy convoy,
            Count count,
            Plain.Scope scope,
            Plain.Extent extent,
            Agent by,
            Plain.Act act,
            Agent to,
            Plain.Step step,
            Window due,
            Plain.Event event,
            Plain.Relation relation,
            Mention other,
            Plain.Polarity polarity,
            String denies,
            Plain.Modality modality,
            Window when,
            List<Link> chain,
            Plain.Basis basis,
            LocalDate captured,
            Words verbatim,
            String ambiguity) {
        public Claim {
            Plain.checkId(id);
            requireNonNull(subject, "subject");
            switch (kind) {
                case WITHDRAWAL -> requireNonNull(stage, "stage");
                case MOVEMENT -> requireNonNull(direction, "direction");
                case DESTRUCTION -> {
                    requireNonNull(scope, "scope");
                    requireNonNull(extent, "extent");
                }
                case CONTROL -> requireNonNull(act, "act");
                case PLAN -> requireNonNull(step, "step");
                case SIGHTING -> requireNonNull(event, "event");
                case IDENTITY -> {
                    requireNonNull(relation, "relation");
                    requireNonNull(other, "other");
                }
                case PRESENCE, RETURN, RESTORATION, ASSESSMENT -> {}
            }
        }
    }

    @CompiledJson(onUnknown = CompiledJson.Behavior.FAIL)
    public record Subject(String force, String base, String part, Mention mention, Location area) {
        public Subject {
            int given = (base != null ? 1 : 0) + (mention != null ? 1 : 0) + (area != null ? 1 : 0);
            if (given != 1 || (base != null) != (force != null)) {
                throw new IllegalArgumentException("a subject is one of tenure, mention and area");
            }
        }
    }

    @CompiledJson(onUnknown = CompiledJson.Behavior.FAIL)
    public record Mention(Plain.MentionKind kind, Words written, String id) {
        public Mention {
            requireNonNull(kind, "kind");
        }
    }

    @CompiledJson(onUnknown = CompiledJson.Behavior.FAIL)
    public record Location(Words words, Plain.Precision precision, List<String> adminPath) {
        public Location {
            requireNonNull(words, "words");
            requireNonNull(precision, "precision");
        }
    }

    @CompiledJson(onUnknown = CompiledJson.Behavior.FAIL)
    public record Count(
            Plain.CountKind kind,
            Integer number,
            Integer low,
            Integer best,
            Integer high,
            String unit,
            Words verbatim) {
        public Count {
            requireNonNull(kind, "kind");
            requireNonNull(unit, "unit");
            if ((number != null) == (low != null) || (number != null && number < 0) || (low != null && low < 0)) {
                throw new IllegalArgumentException("a count has a number or a lowest one");
            }
        }
    }

    @CompiledJson(onUnknown = CompiledJson.Behavior.FAIL)
    public record Convoy(
            List<Count> vehicles,
            Plain.Load load,
            List<Words> cargo,
            Mention origin,
            List<Mention> via,
            Mention destination,
            Mention toward,
            List<Words> escort,
            Boolean shuttle,
            Plain.LastCall lastCall) {}

    @CompiledJson(onUnknown = CompiledJson.Behavior.FAIL)
    public record Link(String source, Words unnamed, Words correspondent, Plain.Verb verb) {}

    /** Words: a text, or an object that has one; without a text they are written as true. */
    public record Words(String text, String language, String translation) {
        public Words {
            if (text != null && text.isBlank()) {
                throw new IllegalArgumentException("words are not blank");
            }
        }
    }

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
