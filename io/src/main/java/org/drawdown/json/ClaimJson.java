package org.drawdown.json;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import org.drawdown.claim.Claim;
import org.drawdown.claim.Modality;
import org.drawdown.claim.Statement;
import org.drawdown.estimate.DateWindow;
import org.drawdown.json.JsonProblem.Place;
import org.drawdown.source.Attribution;
import org.drawdown.source.Link;
import org.drawdown.wording.Verbatim;
import org.jspecify.annotations.Nullable;

/** A claim inside its report, which is its publisher's and gives it the first link of its chain. */
final class ClaimJson {
    static final WireNames<Claim.Polarity> POLARITIES =
            WireNames.of(Claim.Polarity.class, polarity -> switch (polarity) {
                case AFFIRMED -> "affirmed";
                case DENIED -> "denied";
            });

    static final WireNames<Modality> MODALITIES = WireNames.of(Modality.class, modality -> switch (modality) {
        case OBSERVED -> "observed";
        case REPORTED -> "reported";
        case BACKGROUND -> "background";
        case UNVERIFIED -> "unverified";
        case PLANNED -> "planned";
        case PREDICTED -> "predicted";
        case INFERRED -> "inferred";
    });

    static final WireNames<Attribution.Basis> BASES = WireNames.of(Attribution.Basis.class, basis -> switch (basis) {
        case UNKNOWN -> "unknown";
        case STATEMENT -> "statement";
        case VISIT -> "visit";
        case IMAGERY -> "imagery";
    });

    private static final ImmutableMap<Statement.Kind, ImmutableList<String>> MEMBERS =
            Maps.toMap(EnumSet.allOf(Statement.Kind.class), kind -> members(StatementJson.members(kind)));

    private static final ImmutableList<String> MEMBERS_OF_ANY_KIND =
            members(StatementJson.KINDS.names().keySet().stream()
                    .flatMap(kind -> StatementJson.members(kind).stream())
                    .distinct()
                    .collect(toImmutableList()));

    private ClaimJson() {}

    /** A claim before its report is known and the sources of its chain have been looked up. */
    record Unresolved(String id, Place place, Claim.Draft draft, ImmutableList<LinkJson.Unresolved> chain) {
        Claim.Draft with(CitedSources sources) throws DrawdownJsonException {
            for (LinkJson.Unresolved link : chain) {
                draft.through(link.with(sources));
            }
            return draft;
        }
    }

    static void write(JsonWriter out, Claim claim) throws IOException {
        ImmutableList<Link> links = claim.attribution().links();
        out.begin();
        out.member("id", claim.id());
        StatementJson.writeMembers(out, claim.statement());
        out.memberUnless(Claim.Polarity.AFFIRMED, "polarity", claim.polarity(), POLARITIES);
        out.member("denies", claim.denies());
        out.memberUnless(Modality.REPORTED, "modality", claim.modality(), MODALITIES);
        if (!claim.when().equals(DateWindow.unknown())) {
            out.member("when", claim.when(), DateWindowJson::write);
        }
        out.list("chain", links.subList(1, links.size()), LinkJson::write);
        out.memberUnless(Attribution.Basis.UNKNOWN, "basis", claim.attribution().basis(), BASES);
        out.member("captured", claim.attribution().captured().map(LocalDate::toString));
        out.member("verbatim", claim.verbatim(), VerbatimJson::write);
        out.member("ambiguity", claim.ambiguity());
        out.end();
    }

    static Unresolved read(JsonReader in) throws IOException {
        return in.object("a claim", claim -> readMembers(claim, in.here()));
    }

    private static Unresolved readMembers(JsonReader in, Place place) throws IOException {
        @Nullable String id = null;
        Statement.@Nullable Kind kind = null;
        StatementJson statement = new StatementJson();
        Claim.Polarity polarity = Claim.Polarity.AFFIRMED;
        @Nullable String denies = null;
        Modality modality = Modality.REPORTED;
        DateWindow when = DateWindow.unknown();
        ImmutableList<LinkJson.Unresolved> chain = ImmutableList.of();
        Attribution.Basis basis = Attribution.Basis.UNKNOWN;
        @Nullable LocalDate captured = null;
        @Nullable Verbatim verbatim = null;
        @Nullable String ambiguity = null;
        while (in.nextMember()) {
            switch (in.member()) {
                case "id" -> id = in.id("claim id");
                case "kind" -> kind = in.constant(StatementJson.KINDS);
                case "polarity" -> polarity = in.constant(POLARITIES);
                case "denies" -> denies = in.parsed(ref -> Claim.checkRef("claim that a denial denies", ref));
                case "modality" -> modality = in.constant(MODALITIES);
                case "when" -> when = DateWindowJson.read(in);
                case "chain" -> chain = in.list("links", LinkJson::read);
                case "basis" -> basis = in.constant(BASES);
                case "captured" -> captured = DateWindowJson.readDay(in);
                case "verbatim" -> verbatim = VerbatimJson.read(in);
                case "ambiguity" -> ambiguity = in.words("ambiguity");
                default -> {
                    if (!statement.readMember(in.member(), in)) {
                        in.unknownMember(kind == null ? MEMBERS_OF_ANY_KIND : membersOf(kind));
                    }
                }
            }
        }
        String claimId = in.required("id", id);
        Statement.Kind given = in.required("kind", kind);
        in.unknownMembersBut(membersOf(given));
        Claim.Draft draft = statement
                .build(given, in)
                .claimed()
                .as(modality)
                .when(when)
                .basedOn(basis, Optional.ofNullable(captured));
        if (polarity == Claim.Polarity.DENIED) {
            draft.denied();
        }
        if (denies != null) {
            checkArgument(polarity == Claim.Polarity.DENIED, "only a claim of the polarity \"denied\" denies another");
            draft.denies(denies);
        }
        if (verbatim != null) {
            draft.verbatim(verbatim);
        }
        if (ambiguity != null) {
            draft.ambiguous(ambiguity);
        }
        return new Unresolved(claimId, place, draft, chain);
    }

    /** All members of a claim, in the order in which they are written. */
    private static ImmutableList<String> members(ImmutableList<String> ofItsKind) {
        return ImmutableList.<String>builder()
                .add("id", "kind", "subject")
                .addAll(ofItsKind)
                .add("polarity", "denies", "modality", "when", "chain", "basis", "captured", "verbatim", "ambiguity")
                .build();
    }

    private static ImmutableList<String> membersOf(Statement.Kind kind) {
        return MEMBERS.getOrDefault(kind, ImmutableList.of());
    }
}
