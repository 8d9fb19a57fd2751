package org.drawdown.json;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.drawdown.claim.Claim;
import org.drawdown.json.CitedClaims.Citing;
import org.drawdown.json.JsonReader.Placed;
import org.drawdown.timeline.Ending;
import org.drawdown.wording.Rule;
import org.jspecify.annotations.Nullable;

/** An ending. What stood against a claim need not be of the same timeline, so its citations are not looked up. */
final class EndingJson {
    static final WireNames<Ending.Outcome> OUTCOMES = WireNames.of(Ending.Outcome.class, outcome -> switch (outcome) {
        case MOVED -> "moved";
        case CONFIRMED -> "confirmed";
        case RECORDED -> "recorded";
        case OUTWEIGHED -> "outweighed";
        case PENDING -> "pending";
        case SET_ASIDE -> "set-aside";
        case WITHDRAWN -> "withdrawn";
        case UNRESOLVED -> "unresolved";
    });

    private static final ImmutableList<String> MEMBERS = ImmutableList.of("claim", "outcome", "rule", "because", "day");

    private EndingJson() {}

    /** An ending before its claim has been looked up. */
    record Unresolved(
            Placed<String> claim,
            Ending.Outcome outcome,
            Rule rule,
            ImmutableList<String> because,
            Optional<LocalDate> day)
            implements Citing<Ending> {
        @Override
        public Ending with(CitedClaims claims) throws IOException {
            return Ending.of(claims.get(claim), outcome, rule, because, day);
        }
    }

    static JsonWriter.Value<Ending> citing(Citations<Claim> claims) {
        return (out, ending) -> {
            out.beginSmall();
            out.member("claim", claims.of(ending.claim()));
            out.member("outcome", ending.outcome(), OUTCOMES);
            out.member("rule", ending.rule(), RuleJson::write);
            out.texts("because", ending.because());
            out.member("day", ending.day().map(LocalDate::toString));
            out.end();
        };
    }

    static Unresolved read(JsonReader in) throws IOException {
        return in.object("an ending", EndingJson::readMembers);
    }

    private static Unresolved readMembers(JsonReader in) throws IOException {
        @Nullable Placed<String> claim = null;
        Ending.@Nullable Outcome outcome = null;
        @Nullable Rule rule = null;
        ImmutableList<String> because = ImmutableList.of();
        @Nullable LocalDate day = null;
        while (in.nextMember()) {
            switch (in.member()) {
                case "claim" -> claim = CitedClaims.readCitation(in);
                case "outcome" -> outcome = in.constant(OUTCOMES);
                case "rule" -> rule = RuleJson.read(in);
                case "because" ->
                    because = in.list(
                            "citations",
                            citation ->
                                    citation.parsed(ref -> Claim.checkRef("claim that stood against another", ref)));
                case "day" -> day = DateWindowJson.readDay(in);
                default -> in.unknownMember(MEMBERS);
            }
        }
        return new Unresolved(
                in.required("claim", claim),
                in.required("outcome", outcome),
                in.required("rule", rule),
                because,
                Optional.ofNullable(day));
    }
}
