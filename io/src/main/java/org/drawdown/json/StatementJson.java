package org.drawdown.json;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Optional;
import org.drawdown.claim.Agent;
import org.drawdown.claim.Assessment;
import org.drawdown.claim.Control;
import org.drawdown.claim.Convoy;
import org.drawdown.claim.Destruction;
import org.drawdown.claim.Identity;
import org.drawdown.claim.Movement;
import org.drawdown.claim.Plan;
import org.drawdown.claim.Presence;
import org.drawdown.claim.Restoration;
import org.drawdown.claim.Return;
import org.drawdown.claim.Sighting;
import org.drawdown.claim.Statement;
import org.drawdown.claim.Subject;
import org.drawdown.claim.Withdrawal;
import org.drawdown.estimate.Count;
import org.drawdown.estimate.DateWindow;
import org.drawdown.place.Mention;
import org.jspecify.annotations.Nullable;

/**
 * What a claim says: its kind, its subject, and the members that its kind has.
 *
 * <p>A member of one name is read in the same way in every kind, so that the kind may stand behind it.
 */
final class StatementJson {
    static final WireNames<Statement.Kind> KINDS = WireNames.of(Statement.Kind.class, kind -> switch (kind) {
        case WITHDRAWAL -> "withdrawal";
        case MOVEMENT -> "movement";
        case PRESENCE -> "presence";
        case RETURN -> "return";
        case DESTRUCTION -> "destruction";
        case RESTORATION -> "restoration";
        case CONTROL -> "control";
        case PLAN -> "plan";
        case SIGHTING -> "sighting";
        case IDENTITY -> "identity";
        case ASSESSMENT -> "assessment";
    });

    static final WireNames<Withdrawal.Stage> STAGES = WireNames.of(Withdrawal.Stage.class, stage -> switch (stage) {
        case PREPARING -> "preparing";
        case BEGUN -> "begun";
        case ONGOING -> "ongoing";
        case PARTIAL -> "partial";
        case COMPLETED -> "completed";
        case CANCELLED -> "cancelled";
    });

    static final WireNames<Withdrawal.Manner> MANNERS =
            WireNames.of(Withdrawal.Manner.class, manner -> switch (manner) {
                case COORDINATED -> "coordinated";
                case UNANNOUNCED -> "unannounced";
                case UNDER_FIRE -> "under-fire";
            });

    static final WireNames<Movement.Direction> DIRECTIONS =
            WireNames.of(Movement.Direction.class, direction -> switch (direction) {
                case OUT -> "out";
                case IN -> "in";
            });

    static final WireNames<Destruction.Scope> SCOPES = WireNames.of(Destruction.Scope.class, scope -> switch (scope) {
        case MATERIEL -> "materiel";
        case PART -> "part";
        case SITE -> "site";
    });

    static final WireNames<Destruction.Extent> EXTENTS =
            WireNames.of(Destruction.Extent.class, extent -> switch (extent) {
                case INTACT -> "intact";
                case LIGHT -> "light";
                case HEAVY -> "heavy";
                case DESTROYED -> "destroyed";
                case UNKNOWN -> "unknown";
            });

    static final WireNames<Control.Act> ACTS = WireNames.of(Control.Act.class, act -> switch (act) {
        case HANDED_OVER -> "handed-over";
        case TAKEN_OVER -> "taken-over";
        case SEIZED -> "seized";
        case ABANDONED -> "abandoned";
        case CLOSED -> "closed";
    });

    static final WireNames<Plan.Step> STEPS = WireNames.of(Plan.Step.class, step -> switch (step) {
        case STUDIED -> "studied";
        case ANNOUNCED -> "announced";
        case ORDERED -> "ordered";
        case SUSPENDED -> "suspended";
    });

    static final WireNames<Sighting.Event> EVENTS = WireNames.of(Sighting.Event.class, event -> switch (event) {
        case EXPLOSION -> "explosion";
        case OVERFLIGHT -> "overflight";
        case SMOKE -> "smoke";
        case FIRE -> "fire";
        case LOOTING -> "looting";
        case LEFT_BEHIND -> "left-behind";
        case OTHER -> "other";
    });

    static final WireNames<Identity.Relation> RELATIONS =
            WireNames.of(Identity.Relation.class, relation -> switch (relation) {
                case SAME -> "same";
                case DISTINCT -> "distinct";
            });

    private @Nullable Subject subject;
    private Withdrawal.@Nullable Stage stage;
    private @Nullable Mention toward;
    private Withdrawal.@Nullable Manner manner;
    private Movement.@Nullable Direction direction;
    private Convoy convoy = Convoy.unspecified();
    private @Nullable Count count;
    private Destruction.@Nullable Scope scope;
    private Destruction.@Nullable Extent extent;
    private Control.@Nullable Act act;
    private Agent by = Agent.unnamed();
    private Agent to = Agent.unnamed();
    private Plan.@Nullable Step step;
    private DateWindow due = DateWindow.unknown();
    private Sighting.@Nullable Event event;
    private Identity.@Nullable Relation relation;
    private @Nullable Mention other;

    /** The members that a kind has besides its subject, in the order in which they are written. */
    static ImmutableList<String> members(Statement.Kind kind) {
        return switch (kind) {
            case WITHDRAWAL -> ImmutableList.of("stage", "toward", "manner");
            case MOVEMENT -> ImmutableList.of("direction", "convoy");
            case PRESENCE, RETURN -> ImmutableList.of("count");
            case DESTRUCTION -> ImmutableList.of("scope", "extent", "by");
            case RESTORATION -> ImmutableList.of("by");
            case CONTROL -> ImmutableList.of("act", "to");
            case PLAN -> ImmutableList.of("step", "due");
            case SIGHTING -> ImmutableList.of("event", "count");
            case IDENTITY -> ImmutableList.of("relation", "other");
            case ASSESSMENT -> ImmutableList.of();
        };
    }

    static void writeMembers(JsonWriter out, Statement statement) throws IOException {
        out.member("kind", statement.kind(), KINDS);
        out.member("subject", statement.subject(), SubjectJson::write);
        own(statement).write(out);
    }

    private static Own own(Statement statement) {
        return statement.match(
                withdrawal -> out -> {
                    out.member("stage", withdrawal.stage(), STAGES);
                    out.member("toward", withdrawal.toward(), MentionJson::write);
                    if (withdrawal.manner().isPresent()) {
                        out.member("manner", withdrawal.manner().get(), MANNERS);
                    }
                },
                movement -> out -> {
                    out.member("direction", movement.direction(), DIRECTIONS);
                    if (!movement.convoy().equals(Convoy.unspecified())) {
                        out.member("convoy", movement.convoy(), ConvoyJson::write);
                    }
                },
                presence -> out -> out.member("count", presence.count(), CountJson::write),
                returned -> out -> out.member("count", returned.count(), CountJson::write),
                destruction -> out -> {
                    out.member("scope", destruction.scope(), SCOPES);
                    out.member("extent", destruction.extent(), EXTENTS);
                    AgentJson.write(out, "by", destruction.agent());
                },
                restoration -> out -> AgentJson.write(out, "by", restoration.agent()),
                control -> out -> {
                    out.member("act", control.act(), ACTS);
                    AgentJson.write(out, "to", control.holder());
                },
                plan -> out -> {
                    out.member("step", plan.step(), STEPS);
                    if (!plan.due().equals(DateWindow.unknown())) {
                        out.member("due", plan.due(), DateWindowJson::write);
                    }
                },
                sighting -> out -> {
                    out.member("event", sighting.event(), EVENTS);
                    out.member("count", sighting.count(), CountJson::write);
                },
                identity -> out -> {
                    out.member("relation", identity.relation(), RELATIONS);
                    out.member("other", identity.other(), MentionJson::write);
                },
                assessment -> out -> {});
    }

    /** Writes what only one kind has. A function for {@code match} cannot throw, so it returns this, which can. */
    @FunctionalInterface
    private interface Own {
        void write(JsonWriter out) throws IOException;
    }

    /** Reads a member if it is one of some kind; the kind itself is read by the claim. */
    boolean readMember(String name, JsonReader in) throws IOException {
        switch (name) {
            case "subject" -> subject = SubjectJson.read(in);
            case "stage" -> stage = in.constant(STAGES);
            case "toward" -> toward = MentionJson.read(in);
            case "manner" -> manner = in.constant(MANNERS);
            case "direction" -> direction = in.constant(DIRECTIONS);
            case "convoy" -> convoy = ConvoyJson.read(in);
            case "count" -> count = CountJson.read(in);
            case "scope" -> scope = in.constant(SCOPES);
            case "extent" -> extent = in.constant(EXTENTS);
            case "by" -> by = AgentJson.read(in);
            case "act" -> act = in.constant(ACTS);
            case "to" -> to = AgentJson.read(in);
            case "step" -> step = in.constant(STEPS);
            case "due" -> due = DateWindowJson.read(in);
            case "event" -> event = in.constant(EVENTS);
            case "relation" -> relation = in.constant(RELATIONS);
            case "other" -> other = MentionJson.read(in);
            default -> {
                return false;
            }
        }
        return true;
    }

    Statement build(Statement.Kind kind, JsonReader in) throws IOException {
        Subject about = in.required("subject", subject);
        return switch (kind) {
            case WITHDRAWAL ->
                Withdrawal.builder()
                        .stage(in.required("stage", stage))
                        .subject(about)
                        .toward(Optional.ofNullable(toward))
                        .manner(Optional.ofNullable(manner))
                        .build();
            case MOVEMENT -> Movement.of(in.required("direction", direction), about, convoy);
            case PRESENCE -> Presence.of(about, Optional.ofNullable(count));
            case RETURN -> Return.of(about, Optional.ofNullable(count));
            case DESTRUCTION -> Destruction.of(about, in.required("scope", scope), in.required("extent", extent), by);
            case RESTORATION -> Restoration.of(about, by);
            case CONTROL -> Control.of(in.required("act", act), about, to);
            case PLAN -> Plan.of(in.required("step", step), about, due);
            case SIGHTING -> Sighting.of(in.required("event", event), about, Optional.ofNullable(count));
            case IDENTITY -> Identity.of(in.required("relation", relation), about, in.required("other", other));
            case ASSESSMENT -> Assessment.of(about);
        };
    }
}
