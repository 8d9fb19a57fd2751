package org.drawdown.json;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.drawdown.claim.Claim;
import org.drawdown.estimate.DateWindow;
import org.drawdown.json.CitedClaims.Citing;
import org.drawdown.json.JsonReader.Placed;
import org.drawdown.status.BaseStatus;
import org.drawdown.timeline.Evidence;
import org.drawdown.timeline.Segment;
import org.drawdown.timeline.Support;
import org.jspecify.annotations.Nullable;

/** A segment. Its support follows from its evidence; it is written, since no status is shown without it, and checked. */
final class SegmentJson {
    static final WireNames<BaseStatus> STATUSES = WireNames.of(BaseStatus.class, status -> switch (status) {
        case ACTIVE -> "active";
        case DRAWING_DOWN -> "drawing-down";
        case EVACUATED -> "evacuated";
        case DEMOLISHED -> "demolished";
    });

    static final WireNames<Support> SUPPORTS = WireNames.of(Support.class, support -> switch (support) {
        case CONFIRMED -> "confirmed";
        case CORROBORATED -> "corroborated";
        case CLAIMED -> "claimed";
    });

    static final WireNames<Segment.Basis> BASES = WireNames.of(Segment.Basis.class, basis -> switch (basis) {
        case TRANSITION -> "transition";
        case CORRECTION -> "correction";
        case PRESUMED -> "presumed";
    });

    private static final ImmutableList<String> MEMBERS = ImmutableList.of(
            "status",
            "support",
            "basis",
            "from",
            "firstDay",
            "until",
            "endDay",
            "evidence",
            "contestedBy",
            "pending",
            "lastEvidence");

    private SegmentJson() {}

    static JsonWriter.Value<Segment> citing(Citations<Claim> claims) {
        return (out, segment) -> {
            out.begin();
            out.member("status", segment.status(), STATUSES);
            out.member("support", segment.support(), SUPPORTS);
            out.member("basis", segment.basis(), BASES);
            if (!segment.from().equals(DateWindow.unknown())) {
                out.member("from", segment.from(), DateWindowJson::write);
            }
            out.member("firstDay", segment.firstDay().map(LocalDate::toString));
            out.member("until", segment.until(), DateWindowJson::write);
            out.member("endDay", segment.endDay().map(LocalDate::toString));
            out.list("evidence", segment.evidence(), EvidenceJson.citing(claims));
            out.texts("contestedBy", claims.of(segment.contestedBy()));
            out.list("pending", segment.pending(), EvidenceJson.citing(claims));
            out.member("lastEvidence", segment.lastEvidence().map(LocalDate::toString));
            out.end();
        };
    }

    static Citing<Segment> read(JsonReader in) throws IOException {
        return in.object("a segment", SegmentJson::readMembers);
    }

    private static Citing<Segment> readMembers(JsonReader in) throws IOException {
        @Nullable BaseStatus status = null;
        @Nullable Placed<Support> support = null;
        Segment.@Nullable Basis basis = null;
        DateWindow from = DateWindow.unknown();
        @Nullable LocalDate firstDay = null;
        @Nullable DateWindow until = null;
        @Nullable LocalDate endDay = null;
        ImmutableList<Placed<Citing<Evidence>>> evidence = ImmutableList.of();
        ImmutableList<Placed<String>> contestedBy = ImmutableList.of();
        ImmutableList<Placed<Citing<Evidence>>> pending = ImmutableList.of();
        @Nullable LocalDate lastEvidence = null;
        while (in.nextMember()) {
            switch (in.member()) {
                case "status" -> status = in.constant(STATUSES);
                case "support" -> support = in.placed(value -> value.constant(SUPPORTS));
                case "basis" -> basis = in.constant(BASES);
                case "from" -> from = DateWindowJson.read(in);
                case "firstDay" -> firstDay = DateWindowJson.readDay(in);
                case "until" -> until = DateWindowJson.read(in);
                case "endDay" -> endDay = DateWindowJson.readDay(in);
                case "evidence" -> evidence = EvidenceJson.readAll(in);
                case "contestedBy" -> contestedBy = CitedClaims.readCitations(in);
                case "pending" -> pending = EvidenceJson.readAll(in);
                case "lastEvidence" -> lastEvidence = DateWindowJson.readDay(in);
                default -> in.unknownMember(MEMBERS);
            }
        }
        Segment.Builder segment = Segment.builder()
                .status(in.required("status", status))
                .basis(in.required("basis", basis))
                .from(from)
                .firstDay(Optional.ofNullable(firstDay))
                .until(Optional.ofNullable(until))
                .endDay(Optional.ofNullable(endDay))
                .lastEvidence(Optional.ofNullable(lastEvidence));
        Placed<Support> stated = in.required("support", support);
        ImmutableList<Placed<Citing<Evidence>>> of = evidence;
        ImmutableList<Placed<String>> against = contestedBy;
        ImmutableList<Placed<Citing<Evidence>>> waiting = pending;
        return claims -> checked(
                claims,
                stated,
                segment.addAllEvidence(claims.resolve(of))
                        .addAllContestedBy(claims.getAll(against))
                        .addAllPending(claims.resolve(waiting))
                        .build());
    }

    private static Segment checked(CitedClaims claims, Placed<Support> stated, Segment segment) throws IOException {
        if (stated.value() != segment.support()) {
            throw claims.refusal(
                    stated,
                    JsonReader.quoted(SUPPORTS.of(segment.support()))
                            + ", which follows from the classes of the segment's evidence",
                    JsonReader.quoted(SUPPORTS.of(stated.value())));
        }
        return segment;
    }
}
