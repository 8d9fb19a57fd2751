package org.drawdown.bench.plain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A report as the default stack has it: Immutables with Guava collections, and Jackson's annotations on them.
 *
 * <p>A claim is of one subtype for each kind, as Jackson likes it. Sources stay ids, since nothing in Jackson looks them
 * up. What the format writes as a text or as an object has two creators to be read with, and a serializer of its own.
 */
@Value.Enclosing
public final class Plain {
    private Plain() {}

    @Value.Immutable
    @JsonSerialize
    @JsonDeserialize(as = ImmutablePlain.Report.class)
    @JsonPropertyOrder({
        "format",
        "document",
        "id",
        "publisher",
        "published",
        "language",
        "address",
        "archived",
        "sources",
        "claims"
    })
    public interface Report {
        String format();

        String document();

        String id();

        String publisher();

        Optional<Window> published();

        Optional<String> language();

        Optional<String> address();

        Optional<String> archived();

        ImmutableList<Source> sources();

        ImmutableList<Claim> claims();

        @Value.Check
        default void check() {
            checkId(id());
            checkId(publisher());
        }
    }

    @Value.Immutable
    @JsonSerialize
    @JsonDeserialize(as = ImmutablePlain.Source.class)
    @JsonPropertyOrder({"id", "names", "externalIds", "kind", "speaksFor", "reliability"})
    public interface Source {
        String id();

        ImmutableList<Words> names();

        ImmutableMap<String, String> externalIds();

        SourceKind kind();

        Optional<String> speaksFor();

        Optional<Reliability> reliability();

        @Value.Check
        default void check() {
            checkId(id());
            if (names().isEmpty()) {
                throw new IllegalArgumentException("a source has a name");
            }
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Withdrawal.class, name = "withdrawal"),
        @JsonSubTypes.Type(value = Movement.class, name = "movement"),
        @JsonSubTypes.Type(value = Presence.class, name = "presence"),
        @JsonSubTypes.Type(value = Return.class, name = "return"),
        @JsonSubTypes.Type(value = Destruction.class, name = "destruction"),
        @JsonSubTypes.Type(value = Restoration.class, name = "restoration"),
        @JsonSubTypes.Type(value = Control.class, name = "control"),
        @JsonSubTypes.Type(value = Plan.class, name = "plan"),
        @JsonSubTypes.Type(value = Sighting.class, name = "sighting"),
        @JsonSubTypes.Type(value = Identity.class, name = "identity"),
        @JsonSubTypes.Type(value = Assessment.class, name = "assessment")
    })
    public interface Claim {
        String id();

        String kind();

        Subject subject();

        Optional<Polarity> polarity();

        Optional<String> denies();

        Optional<Modality> modality();

        Optional<Window> when();

        ImmutableList<Link> chain();

        Optional<Basis> basis();

        Optional<LocalDate> captured();

        Optional<Words> verbatim();

        Optional<String> ambiguity();

        @Value.Check
        default void check() {
            checkId(id());
        }
    }

    @Value.Immutable
    @JsonSerialize
    @JsonDeserialize(as = ImmutablePlain.Withdrawal.class)
    @JsonPropertyOrder({
        "id",
        "kind",
        "subject",
        "stage",
        "toward",
        "manner",
        "polarity",
        "denies",
        "modality",
        "when",
        "chain",
        "basis",
        "captured",
        "verbatim",
        "ambiguity"
    })
    public interface Withdrawal extends Claim {
        @Override
        @JsonProperty("kind")
        default String kind() {
            return "withdrawal";
        }

        Stage stage();

        Optional<Mention> toward();

        Optional<Manner> manner();
    }

    @Value.Immutable
    @JsonSerialize
    @JsonDeserialize(as = ImmutablePlain.Movement.class)
    @JsonPropertyOrder({
        "id",
        "kind",
        "subject",
        "direction",
        "convoy",
        "polarity",
        "denies",
        "modality",
        "when",
        "chain",
        "basis",
        "captured",
        "verbatim",
        "ambiguity"
    })
    public interface Movement extends Claim {
        @Override
        @JsonProperty("kind")
        default String kind() {
            return "movement";
        }

        Direction direction();

        Optional<Convoy> convoy();
    }

    @Value.Immutable
    @JsonSerialize
    @JsonDeserialize(as = ImmutablePlain.Presence.class)
    @JsonPropertyOrder({
        "id",
        "kind",
        "subject",
        "count",
        "polarity",
        "denies",
        "modality",
        "when",
        "chain",
        "basis",
        "captured",
        "verbatim",
        "ambiguity"
    })
    public interface Presence extends Claim {
        @Override
        @JsonProperty("kind")
        default String kind() {
            return "presence";
        }

        Optional<Count> count();
    }

    @Value.Immutable
    @JsonSerialize
    @JsonDeserialize(as = ImmutablePlain.Return.class)
    @JsonPropertyOrder({
        "id",
        "kind",
        "subject",
        "count",
        "polarity",
        "denies",
        "modality",
        "when",
        "chain",
        "basis",
        "captured",
        "verbatim",
        "ambiguity"
    })
    public interface Return extends Claim {
        @Override
        @JsonProperty("kind")
        default String kind() {
            return "return";
        }

        Optional<Count> count();
    }

    @Value.Immutable
    @JsonSerialize
    @JsonDeserialize(as = ImmutablePlain.Destruction.class)
    @JsonPropertyOrder({
        "id",
        "kind",
        "subject",
        "scope",
        "extent",
        "by",
        "polarity",
        "denies",
        "modality",
        "when",
        "chain",
        "basis",
        "captured",
        "verbatim",
        "ambiguity"
    })
    public interface Destruction extends Claim {
        @Override
        @JsonProperty("kind")
        default String kind() {
            return "destruction";
        }

        Scope scope();

        Extent extent();

        Optional<Agent> by();
    }

    @Value.Immutable
    @JsonSerialize
    @JsonDeserialize(as = ImmutablePlain.Restoration.class)
    @JsonPropertyOrder({
        "id",
        "kind",
        "subject",
        "by",
        "polarity",
        "denies",
        "modality",
        "when",
        "chain",
        "basis",
        "captured",
        "verbatim",
        "ambiguity"
    })
    public interface Restoration extends Claim {
        @Override
        @JsonProperty("kind")
        default String kind() {
            return "restoration";
        }

        Optional<Agent> by();
    }

    @Value.Immutable
    @JsonSerialize
    @JsonDeserialize(as = ImmutablePlain.Control.class)
    @JsonPropertyOrder({
        "id",
        "kind",
        "subject",
        "act",
        "to",
        "polarity",
        "denies",
        "modality",
        "when",
        "chain",
        "basis",
        "captured",
        "verbatim",
        "ambiguity"
    })
    public interface Control extends Claim {
        @Override
        @JsonProperty("kind")
        default String kind() {
            return "control";
        }

        Act act();

        Optional<Agent> to();
    }

    @Value.Immutable
    @JsonSerialize
    @JsonDeserialize(as = ImmutablePlain.Plan.class)
    @JsonPropertyOrder({
        "id",
        "kind",
        "subject",
        "step",
        "due",
        "polarity",
        "denies",
        "modality",
        "when",
        "chain",
        "basis",
        "captured",
        "verbatim",
        "ambiguity"
    })
    public interface Plan extends Claim {
        @Override
        @JsonProperty("kind")
        default String kind() {
            return "plan";
        }

        Step step();

        Optional<Window> due();
    }

    @Value.Immutable
    @JsonSerialize
    @JsonDeserialize(as = ImmutablePlain.Sighting.class)
    @JsonPropertyOrder({
        "id",
        "kind",
        "subject",
        "event",
        "count",
        "polarity",
        "denies",
        "modality",
        "when",
        "chain",
        "basis",
        "captured",
        "verbatim",
        "ambiguity"
    })
    public interface Sighting extends Claim {
        @Override
        @JsonProperty("kind")
        default String kind() {
            return "sighting";
        }

        Event event();

        Optional<Count> count();
    }

    @Value.Immutable
    @JsonSerialize
    @JsonDeserialize(as = ImmutablePlain.Identity.class)
    @JsonPropertyOrder({
        "id",
        "kind",
        "subject",
        "relation",
        "other",
        "polarity",
        "denies",
        "modality",
        "when",
        "chain",
        "basis",
        "captured",
        "verbatim",
        "ambiguity"
    })
    public interface Identity extends Claim {
        @Override
        @JsonProperty("kind")
        default String kind() {
            return "identity";
        }

        Relation relation();

        Mention other();
    }

    @Value.Immutable
    @JsonSerialize
    @JsonDeserialize(as = ImmutablePlain.Assessment.class)
    @JsonPropertyOrder({
        "id",
        "kind",
        "subject",
        "polarity",
        "denies",
        "modality",
        "when",
        "chain",
        "basis",
        "captured",
        "verbatim",
        "ambiguity"
    })
    public interface Assessment extends Claim {
        @Override
        @JsonProperty("kind")
        default String kind() {
            return "assessment";
        }
    }

    @Value.Immutable
    @JsonSerialize
    @JsonDeserialize(as = ImmutablePlain.Subject.class)
    @JsonPropertyOrder({"force", "base", "part", "mention", "area"})
    public interface Subject {
        Optional<String> force();

        Optional<String> base();

        Optional<String> part();

        Optional<Mention> mention();

        Optional<Location> area();

        @Value.Check
        default void check() {
            int given = (base().isPresent() ? 1 : 0) + (mention().isPresent() ? 1 : 0) + (area().isPresent() ? 1 : 0);
            if (given != 1 || base().isPresent() != force().isPresent()) {
                throw new IllegalArgumentException("a subject is one of tenure, mention and area");
            }
        }
    }

    @Value.Immutable
    @JsonSerialize
    @JsonDeserialize(as = ImmutablePlain.Mention.class)
    @JsonPropertyOrder({"kind", "written", "id"})
    public interface Mention {
        MentionKind kind();

        Optional<Words> written();

        Optional<String> id();
    }

    @Value.Immutable
    @JsonSerialize
    @JsonDeserialize(as = ImmutablePlain.Location.class)
    @JsonPropertyOrder({"words", "precision", "adminPath"})
    public interface Location {
        Words words();

        Precision precision();

        ImmutableList<String> adminPath();
    }

    @Value.Immutable
    @JsonSerialize
    @JsonDeserialize(as = ImmutablePlain.Count.class)
    @JsonPropertyOrder({"kind", "number", "low", "best", "high", "unit", "verbatim"})
    public interface Count {
        CountKind kind();

        OptionalInt number();

        OptionalInt low();

        OptionalInt best();

        OptionalInt high();

        String unit();

        Optional<Words> verbatim();

        @Value.Check
        default void check() {
            if (number().isPresent() == low().isPresent() || number().orElse(0) < 0 || low().orElse(0) < 0) {
                throw new IllegalArgumentException("a count has a number or a lowest one");
            }
        }
    }

    @Value.Immutable
    @JsonSerialize
    @JsonDeserialize(as = ImmutablePlain.Convoy.class)
    @JsonPropertyOrder({
        "vehicles",
        "load",
        "cargo",
        "origin",
        "via",
        "destination",
        "toward",
        "escort",
        "shuttle",
        "lastCall"
    })
    public interface Convoy {
        ImmutableList<Count> vehicles();

        Optional<Load> load();

        ImmutableList<Words> cargo();

        Optional<Mention> origin();

        ImmutableList<Mention> via();

        Optional<Mention> destination();

        Optional<Mention> toward();

        ImmutableList<Words> escort();

        Optional<Boolean> shuttle();

        Optional<LastCall> lastCall();
    }

    @Value.Immutable
    @JsonSerialize
    @JsonDeserialize(as = ImmutablePlain.Link.class)
    @JsonPropertyOrder({"source", "unnamed", "correspondent", "verb"})
    public interface Link {
        Optional<String> source();

        Optional<Speaker> unnamed();

        Optional<Speaker> correspondent();

        Optional<Verb> verb();
    }

    /** Somebody without a name: the words for him, or true. */
    @Value.Immutable
    @JsonSerialize(using = TextOrObject.OfSpeaker.class)
    public abstract static class Speaker {
        abstract Optional<Words> words();

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Speaker of(boolean unnamed) {
            return ImmutablePlain.Speaker.builder().build();
        }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Speaker of(String text) {
            return ImmutablePlain.Speaker.builder().words(Words.of(text)).build();
        }

        @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
        static Speaker of(
                @JsonProperty("text") String text,
                @JsonProperty("language") Optional<String> language,
                @JsonProperty("translation") Optional<String> translation) {
            return ImmutablePlain.Speaker.builder()
                    .words(Words.of(text, language, translation))
                    .build();
        }
    }

    /** Words: a text, or an object that has one. */
    @Value.Immutable
    @JsonSerialize(using = TextOrObject.OfWords.class)
    public abstract static class Words {
        abstract String text();

        abstract Optional<String> language();

        abstract Optional<String> translation();

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Words of(String text) {
            return ImmutablePlain.Words.builder().text(text).build();
        }

        @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
        static Words of(
                @JsonProperty("text") String text,
                @JsonProperty("language") Optional<String> language,
                @JsonProperty("translation") Optional<String> translation) {
            return ImmutablePlain.Words.builder()
                    .text(text)
                    .language(language)
                    .translation(translation)
                    .build();
        }

        @Value.Check
        void check() {
            if (text().isBlank()) {
                throw new IllegalArgumentException("words are not blank");
            }
        }
    }

    /** Days: a text, or an object that has one; the first and the last of them are worked out when it is read. */
    @Value.Immutable
    @JsonSerialize(using = TextOrObject.OfWindow.class)
    public abstract static class Window {
        abstract String edtf();

        abstract Optional<Words> verbatim();

        @Value.Derived
        Optional<LocalDate> earliest() {
            return Days.first(edtf());
        }

        @Value.Derived
        Optional<LocalDate> latest() {
            return Days.last(edtf());
        }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Window of(String edtf) {
            return ImmutablePlain.Window.builder().edtf(edtf).build();
        }

        @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
        static Window of(@JsonProperty("edtf") String edtf, @JsonProperty("verbatim") Optional<Words> verbatim) {
            return ImmutablePlain.Window.builder().edtf(edtf).verbatim(verbatim).build();
        }
    }

    /** Somebody: the force, or an object that says who else. */
    @Value.Immutable
    @JsonSerialize(using = TextOrObject.OfAgent.class)
    public abstract static class Agent {
        abstract boolean isTheForce();

        abstract Optional<String> force();

        abstract Optional<Words> words();

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Agent of(String theForce) {
            if (!theForce.equals("the-force")) {
                throw new IllegalArgumentException(theForce);
            }
            return ImmutablePlain.Agent.builder().isTheForce(true).build();
        }

        @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
        static Agent of(@JsonProperty("force") Optional<String> force, @JsonProperty("words") Optional<Words> words) {
            return ImmutablePlain.Agent.builder()
                    .isTheForce(false)
                    .force(force)
                    .words(words)
                    .build();
        }
    }

    public enum SourceKind {
        @JsonProperty("outlet")
        OUTLET,
        @JsonProperty("monitor")
        MONITOR,
        @JsonProperty("official")
        OFFICIAL,
        @JsonProperty("person")
        PERSON
    }

    public enum Reliability {
        @JsonProperty("A")
        A,
        @JsonProperty("B")
        B,
        @JsonProperty("C")
        C,
        @JsonProperty("D")
        D,
        @JsonProperty("E")
        E,
        @JsonProperty("F")
        F
    }

    public enum Polarity {
        @JsonProperty("affirmed")
        AFFIRMED,
        @JsonProperty("denied")
        DENIED
    }

    public enum Modality {
        @JsonProperty("observed")
        OBSERVED,
        @JsonProperty("reported")
        REPORTED,
        @JsonProperty("background")
        BACKGROUND,
        @JsonProperty("unverified")
        UNVERIFIED,
        @JsonProperty("planned")
        PLANNED,
        @JsonProperty("predicted")
        PREDICTED,
        @JsonProperty("inferred")
        INFERRED
    }

    public enum Basis {
        @JsonProperty("unknown")
        UNKNOWN,
        @JsonProperty("statement")
        STATEMENT,
        @JsonProperty("visit")
        VISIT,
        @JsonProperty("imagery")
        IMAGERY
    }

    public enum Verb {
        @JsonProperty("said")
        SAID,
        @JsonProperty("observed")
        OBSERVED,
        @JsonProperty("quoted")
        QUOTED,
        @JsonProperty("republished")
        REPUBLISHED
    }

    public enum Stage {
        @JsonProperty("preparing")
        PREPARING,
        @JsonProperty("begun")
        BEGUN,
        @JsonProperty("ongoing")
        ONGOING,
        @JsonProperty("partial")
        PARTIAL,
        @JsonProperty("completed")
        COMPLETED,
        @JsonProperty("cancelled")
        CANCELLED
    }

    public enum Manner {
        @JsonProperty("coordinated")
        COORDINATED,
        @JsonProperty("unannounced")
        UNANNOUNCED,
        @JsonProperty("under-fire")
        UNDER_FIRE
    }

    public enum Direction {
        @JsonProperty("out")
        OUT,
        @JsonProperty("in")
        IN
    }

    public enum Scope {
        @JsonProperty("materiel")
        MATERIEL,
        @JsonProperty("part")
        PART,
        @JsonProperty("site")
        SITE
    }

    public enum Extent {
        @JsonProperty("intact")
        INTACT,
        @JsonProperty("light")
        LIGHT,
        @JsonProperty("heavy")
        HEAVY,
        @JsonProperty("destroyed")
        DESTROYED,
        @JsonProperty("unknown")
        UNKNOWN
    }

    public enum Act {
        @JsonProperty("handed-over")
        HANDED_OVER,
        @JsonProperty("taken-over")
        TAKEN_OVER,
        @JsonProperty("seized")
        SEIZED,
        @JsonProperty("abandoned")
        ABANDONED,
        @JsonProperty("closed")
        CLOSED
    }

    public enum Step {
        @JsonProperty("studied")
        STUDIED,
        @JsonProperty("announced")
        ANNOUNCED,
        @JsonProperty("ordered")
        ORDERED,
        @JsonProperty("suspended")
        SUSPENDED
    }

    public enum Event {
        @JsonProperty("explosion")
        EXPLOSION,
        @JsonProperty("overflight")
        OVERFLIGHT,
        @JsonProperty("smoke")
        SMOKE,
        @JsonProperty("fire")
        FIRE,
        @JsonProperty("looting")
        LOOTING,
        @JsonProperty("left-behind")
        LEFT_BEHIND,
        @JsonProperty("other")
        OTHER
    }

    public enum Relation {
        @JsonProperty("same")
        SAME,
        @JsonProperty("distinct")
        DISTINCT
    }

    public enum MentionKind {
        @JsonProperty("base")
        BASE,
        @JsonProperty("crossing")
        CROSSING,
        @JsonProperty("area")
        AREA
    }

    public enum CountKind {
        @JsonProperty("counted")
        COUNTED,
        @JsonProperty("estimated")
        ESTIMATED,
        @JsonProperty("vague")
        VAGUE
    }

    public enum Precision {
        @JsonProperty("site")
        SITE,
        @JsonProperty("vicinity")
        VICINITY,
        @JsonProperty("district")
        DISTRICT,
        @JsonProperty("region")
        REGION,
        @JsonProperty("country")
        COUNTRY
    }

    public enum Load {
        @JsonProperty("laden")
        LADEN,
        @JsonProperty("empty")
        EMPTY,
        @JsonProperty("mixed")
        MIXED,
        @JsonProperty("unknown")
        UNKNOWN
    }

    public enum LastCall {
        @JsonProperty("not-called")
        NOT_CALLED,
        @JsonProperty("by-republisher")
        BY_REPUBLISHER,
        @JsonProperty("by-voice")
        BY_VOICE
    }

    /** Refuses what is no id. */
    public static void checkId(String id) {
        if (id.isEmpty() || id.length() > 256 || id.indexOf('#') >= 0) {
            throw new IllegalArgumentException("no id: " + id);
        }
    }
}
