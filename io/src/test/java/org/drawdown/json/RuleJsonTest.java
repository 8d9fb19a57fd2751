package org.drawdown.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.drawdown.status.MachineRule;
import org.drawdown.timeline.ReadingRule;
import org.drawdown.wording.Rule;
import org.junit.jupiter.api.Test;

class RuleJsonTest {
    @Test
    void noReadingRuleHasTheIdOfAMachineRule() {
        assertEquals(
                ReadingRule.values().length + MachineRule.values().length,
                Stream.<Rule>concat(Stream.of(ReadingRule.values()), Stream.of(MachineRule.values()))
                        .map(Rule::id)
                        .distinct()
                        .count());
    }

    @Test
    void knowsEveryRuleByItsId() {
        assertEquals(
                ImmutableSet.<Rule>builder()
                        .add(ReadingRule.values())
                        .add(MachineRule.values())
                        .build(),
                ImmutableSet.copyOf(RuleJson.BY_ID.values()));
        RuleJson.BY_ID.forEach((id, rule) -> assertEquals(id, rule.id()));
    }
}
