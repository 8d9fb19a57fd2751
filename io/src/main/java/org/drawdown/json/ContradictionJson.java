package org.drawdown.json;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Optional;
import org.drawdown.claim.Amendment;
import org.drawdown.claim.Claim;
import org.drawdown.json.CitedClaims.Citing;
import org.drawdown.json.JsonReader.Placed;
import org.drawdown.source.Source;
import org.drawdown.timeline.Contradiction;
import org.jspecify.annotations.Nullable;

final class ContradictionJson {
    static final WireNames<Contradiction.Kind> KINDS = WireNames.of(Contradiction.Kind.class, Contradiction.Kind::id);

    private static final ImmutableList<String> MEMBERS = ImmutableList.of("kind", "one", "other", "ruling");

    private ContradictionJson() {}

    static JsonWriter.Value<Contradiction> citing(Citations<Claim> claims, Citations<Source> sources) {
        return (out, contradiction) -> {
            out.begin();
            out.member("kind", contradiction.kind(), KINDS);
            out.texts("one", claims.of(contradiction.one()));
            out.texts("other", claims.of(contradiction.other()));
            out.member("ruling", contradiction.ruling(), AmendmentJson.citing(sources));
            out.end();
        };
    }

    static Citing<Contradiction> read(JsonReader in) throws IOException {
        return in.object("a contradiction", ContradictionJson::readMembers);
    }

    private static Citing<Contradiction> readMembers(JsonReader in) throws IOException {
        Contradiction.@Nullable Kind kind = null;
        ImmutableList<Placed<String>> one = ImmutableList.of();
        ImmutableList<Placed<String>> other = ImmutableList.of();
        @Nullable Placed<CitedSources.Citing<Amendment>> ruling = null;
        while (in.nextMember()) {
            switch (in.member()) {
                case "kind" -> kind = in.constant(KINDS);
                case "one" -> one = CitedClaims.readCitations(in);
                case "other" -> other = CitedClaims.readCitations(in);
                case "ruling" -> ruling = in.placed(AmendmentJson::read);
                default -> in.unknownMember(MEMBERS);
            }
        }
        Contradiction.Kind of = in.required("kind", kind);
        ImmutableList<Placed<String>> side = one;
        ImmutableList<Placed<String>> otherSide = other;
        Optional<Placed<CitedSources.Citing<Amendment>>> ruled = Optional.ofNullable(ruling);
        return claims -> Contradiction.of(
                of,
                claims.getAll(side),
                claims.getAll(otherSide),
                ruled.isPresent() ? Optional.of(claims.sources().resolve(ruled.get())) : Optional.empty());
    }
}
