package org.drawdown.json;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import org.drawdown.estimate.Count;
import org.drawdown.estimate.CountKind;
import org.drawdown.wording.Verbatim;
import org.jspecify.annotations.Nullable;

final class CountJson {
    static final WireNames<CountKind> KINDS = WireNames.of(CountKind.class, kind -> switch (kind) {
        case COUNTED -> "counted";
        case ESTIMATED -> "estimated";
        case VAGUE -> "vague";
    });

    private static final ImmutableList<String> MEMBERS =
            ImmutableList.of("kind", "number", "low", "best", "high", "unit", "verbatim");

    private static final MemberNames OF_COUNTED =
            MemberNames.of(ImmutableList.of("kind", "number", "unit", "verbatim"));
    private static final MemberNames OF_ESTIMATED =
            MemberNames.of(ImmutableList.of("kind", "low", "best", "high", "unit", "verbatim"));
    private static final MemberNames OF_VAGUE =
            MemberNames.of(ImmutableList.of("kind", "low", "high", "unit", "verbatim"));

    private CountJson() {}

    static void write(JsonWriter out, Count count) throws IOException {
        out.beginSmall();
        out.member("kind", count.kind(), KINDS);
        if (count.kind() == CountKind.COUNTED) {
            out.member("number", count.low());
        } else {
            out.member("low", count.low());
            out.member("best", count.best());
            out.member("high", count.high());
        }
        out.member("unit", count.unit());
        out.member("verbatim", count.verbatim(), VerbatimJson::write);
        out.end();
    }

    static Count read(JsonReader in) throws IOException {
        return in.object("a count", CountJson::readMembers);
    }

    private static Count readMembers(JsonReader in) throws IOException {
        @Nullable CountKind kind = null;
        @Nullable Integer number = null;
        @Nullable Integer low = null;
        OptionalInt best = OptionalInt.empty();
        OptionalInt high = OptionalInt.empty();
        @Nullable String unit = null;
        @Nullable Verbatim verbatim = null;
        while (in.nextMember()) {
            switch (in.member()) {
                case "kind" -> {
                    kind = in.constant(KINDS);
                    in.called("a count of the kind", KINDS.of(kind));
                }
                case "number" -> number = in.wholeNumber(Count.MAX);
                case "low" -> low = in.wholeNumber(Count.MAX);
                case "best" -> best = OptionalInt.of(in.wholeNumber(Count.MAX));
                case "high" -> high = OptionalInt.of(in.wholeNumber(Count.MAX));
                case "unit" -> unit = in.words("unit");
                case "verbatim" -> verbatim = VerbatimJson.read(in);
                default -> in.unknownMember(MEMBERS);
            }
        }
        CountKind given = in.required("kind", kind);
        in.unknownMembersBut(members(given));
        if (given == CountKind.COUNTED) {
            low = in.required("number", number);
            best = OptionalInt.of(low);
            high = OptionalInt.of(low);
        }
        return Count.builder()
                .kind(given)
                .low(in.required("low", low))
                .best(best)
                .high(high)
                .unit(in.required("unit", unit))
                .verbatim(Optional.ofNullable(verbatim))
                .build();
    }

    private static MemberNames members(CountKind kind) {
        return switch (kind) {
            case COUNTED -> OF_COUNTED;
            case ESTIMATED -> OF_ESTIMATED;
            case VAGUE -> OF_VAGUE;
        };
    }
}
