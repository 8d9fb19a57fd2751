package org.drawdown.json;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.drawdown.claim.Claim;
import org.drawdown.claim.Modality;
import org.drawdown.claim.Statement;
import org.drawdown.estimate.DateWindow;
import org.drawdown.json.CitedSources.Citing;
import org.drawdown.json.JsonProblem.Place;
import org.drawdown.source.Attribution;
import org.drawdown.source.Link;
import org.drawdown.source.Source;
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

    private static final Members MEMBERS = new Members(ImmutableList.of());

    private ClaimJson() {}

    /** All members of a claim, in the order in which they are written. */
    static final class Members {
        private final ImmutableMap<Statement.Kind, MemberNames> ofKind;
        private final MemberNames ofAnyKind;

        /** Those that every claim has, after some that it has in one place only. */
        Members(ImmutableList<String> ofItsPlace) {
            ImmutableMap.Builder<Statement.Kind, MemberNames> byKind = ImmutableMap.builder();
            ImmutableSet.Builder<String> ofSomeKind = ImmutableSet.builder();
            for (Statement.Kind kind : Statement.Kind.values()) {
                ImmutableList<String> ofItsKind = StatementJson.members(kind);
                byKind.put(kind, MemberNames.of(members(ofItsPlace, ofItsKind)));
                ofSomeKind.addAll(ofItsKind);
            }
            ofKind = byKind.buildOrThrow();
            ofAnyKind = MemberNames.of(members(ofItsPlace, ofSomeKind.build().asList()));
        }

        private static ImmutableList<String> members(
                ImmutableList<String> ofItsPlace, ImmutableList<String> ofItsKind) {
            return ImmutableList.<String>builder()
                    .addAll(ofItsPlace)
                    .add("id", "kind", "subject")
                    .addAll(ofItsKind)
                    .add(
                            "polarity",
                            "denies",
                            "modality",
                            "when",
                            "chain",
                            "basis",
                            "captured",
                            "verbatim",
                            "ambiguity")
                    .build();
        }

        MemberNames of(Statement.Kind kind) {
            return ofKind.getOrDefault(kind, ofAnyKind);
        }

        /** Those that a claim can have as far as its kind is known. */
        ImmutableList<String> known(Statement.@Nullable Kind kind) {
            return (kind == null ? ofAnyKind : of(kind)).all();
        }
    }

    /** Reads a member if it is one that a claim has in one place only. */
    @FunctionalInterface
    interface MemberOfItsPlace {
        boolean read(String name, JsonReader in) throws IOException;
    }

    /** A claim before its report is known and the sources of its chain have been looked up. */
    record Unresolved(String id, Place place, Claim.Draft draft, ImmutableList<Citing<Link>> chain)
            implements Citing<Claim.Draft> {
        @Override
        public Claim.Draft with(CitedSources sources) throws IOException {
            sources.getAll(chain).forEach(draft::through);
            return draft;
        }
    }

    static JsonWriter.Value<Claim> citing(Citations<Source> sources) {
        return (out, claim) -> {
            out.begin();
            writeMembers(out, claim, sources);
            out.end();
        };
    }

    static void writeMembers(JsonWriter out, Claim claim, Citations<Source> sources) throws IOException {
        out.member("id", claim.id());
        StatementJson.writeMembers(out, claim.statement());
        out.memberUnless(Claim.Polarity.AFFIRMED, "polarity", claim.polarity(), POLARITIES);
        out.member("denies", claim.denies());
        out.memberUnless(Modality.REPORTED, "modality", claim.modality(), MODALITIES);
        if (!claim.when().equals(DateWindow.unknown())) {
            out.member("when", claim.when(), DateWindowJson::write);
        }
        writeChain(out, claim.attribution().links(), sources);
        out.memberUnless(Attribution.Basis.UNKNOWN, "basis", claim.attribution().basis(), BASES);
        out.member("captured", claim.attribution().captured().map(LocalDate::toString));
        out.member("verbatim", claim.verbatim(), VerbatimJson::write);
        out.member("ambiguity", claim.ambiguity());
    }

    /** Writes the links behind that of the publisher. */
    private static void writeChain(JsonWriter out, ImmutableList<Link> links, Citations<Source> sources)
            throws IOException {
        if (links.size() == 1) {
            return;
        }
        out.name("chain");
        out.beginList();
        for (int i = 1; i < links.size(); i++) {
            LinkJson.write(out, links.get(i), sources);
        }
        out.endList();
    }

    static Unresolved read(JsonReader in) throws IOException {
        return in.object("a claim", claim -> readMembers(claim, MEMBERS, (name, member) -> false));
    }

    /** Reads the members of an object that has just begun. */
    static Unresolved readMembers(JsonReader in, Members members, MemberOfItsPlace ofItsPlace) throws IOException {
        Place place = in.here();
        @Nullable String id = null;
        Statement.@Nullable Kind kind = null;
        StatementJson statement = new StatementJson();
        Claim.Polarity polarity = Claim.Polarity.AFFIRMED;
        @Nullable String denies = null;
        Modality modality = Modality.REPORTED;
        DateWindow when = DateWindow.unknown();
        ImmutableList<Citing<Link>> chain = ImmutableList.of();
        Attribution.Basis basis = Attribution.Basis.UNKNOWN;
        @Nullable LocalDate captured = null;
        @Nullable Verbatim verbatim = null;
        @Nullable String ambiguity = null;
        while (in.nextMember()) {
            switch (in.member()) {
                case "id" -> id = in.id("claim id");
                case "kind" -> {
                    kind = in.constant(StatementJson.KINDS);
                    in.called("a claim of the kind", StatementJson.KINDS.of(kind));
                }
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
                    if (!statement.readMember(in.member(), in) && !ofItsPlace.read(in.member(), in)) {
                        in.unknownMember(members.known(kind));
                    }
                }
            }
        }
        String claimId = in.required("id", id);
        Statement.Kind given = in.required("kind", kind);
        in.unknownMembersBut(members.of(given));
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
}
