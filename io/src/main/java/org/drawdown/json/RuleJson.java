package org.drawdown.json;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.stream.Stream;
import org.drawdown.json.JsonProblem.Code;
import org.drawdown.status.MachineRule;
import org.drawdown.timeline.ReadingRule;
import org.drawdown.wording.Rule;

/** The rule by which a claim ended, by its id: one of a reading's or one of the machine's. */
final class RuleJson {
    static final ImmutableMap<String, Rule> BY_ID = Stream.<Rule>concat(
                    Stream.of(ReadingRule.values()), Stream.of(MachineRule.values()))
            .collect(ImmutableMap.toImmutableMap(Rule::id, rule -> rule));

    private RuleJson() {}

    static void write(JsonWriter out, Rule rule) throws IOException {
        checkArgument(
                rule.equals(BY_ID.get(rule.id())),
                "only the rules of a reading and of the machine have a place in a document, got \"%s\"",
                rule.id());
        out.text(rule.id());
    }

    static Rule read(JsonReader in) throws IOException {
        String id = in.text();
        Rule rule = BY_ID.get(id);
        if (rule == null) {
            throw in.refusal(Code.UNKNOWN_CONSTANT, in.here(), "the id of a rule", JsonReader.quoted(id));
        }
        return rule;
    }
}
