package org.drawdown.status;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MachineRuleTest {
    private static final Locale ARABIC = Locale.forLanguageTag("ar");

    @Test
    void saysTheseSentences() {
        assertEquals(
                """
                presence-at-held-base
                Presence is expected at a base that the force has not left.
                الوجود متوقَّع في قاعدة لم تغادرها القوة.
                residual-presence
                Presence at a base that the force has left is residual: only a return makes the base active again.
                الوجود في قاعدة غادرتها القوة وجود متبقٍّ: لا تعود القاعدة نشطة إلا بعودة القوة إليها.
                start-of-removal
                Removal from the base has begun, and the force still holds part of it.
                بدأ السحب من القاعدة، وما زالت القوة تشغل جزءًا منها.
                continued-removal
                Removal from the base had already begun.
                كان السحب من القاعدة قد بدأ من قبل.
                removal-after-departure
                What is taken away from a base that the force has left is salvage: no presence is left to draw down.
                ما يُنقل من قاعدة غادرتها القوة مخلّفات: لم يبقَ فيها وجود يُسحب.
                reversal-of-removal
                The removal was called off or undone, and the force stays.
                أُلغي السحب أو جرى التراجع عنه، والقوة باقية.
                reversal-without-removal
                No removal had begun, so nothing was there to reverse: the force stays.
                لم يكن السحب قد بدأ، فلا شيء يُتراجع عنه: القوة باقية.
                reversal-after-departure
                A departure that has taken place cannot be called off: only a return makes the base active again.
                لا رجوع عن مغادرة تمّت: لا تعود القاعدة نشطة إلا بعودة القوة إليها.
                departure-from-usable-site
                The force has left every part of the base, and nothing says that the site as a whole was destroyed.
                غادرت القوة كل أجزاء القاعدة، ولا شيء يفيد بتدمير الموقع بكامله.
                departure-from-destroyed-site
                The force has left every part of the base, and the site as a whole had been destroyed before.
                غادرت القوة كل أجزاء القاعدة، وكان الموقع قد دُمّر بكامله من قبل.
                repeated-departure
                The force had already left the base.
                كانت القوة قد غادرت القاعدة من قبل.
                return-of-force
                The force has come back to the base and uses the site.
                عادت القوة إلى القاعدة وهي تستخدم الموقع.
                return-to-active-base
                The force was at the base already: its return changes nothing.
                كانت القوة في القاعدة أصلًا: عودتها لا تغيّر شيئًا.
                destruction-of-held-site
                The site as a whole has been destroyed, but the force has not left it.
                دُمّر الموقع بكامله، لكن القوة لم تغادره.
                destruction-of-evacuated-site
                The site as a whole has been destroyed, and the force had left it before.
                دُمّر الموقع بكامله، وكانت القوة قد غادرته من قبل.
                destruction-of-demolished-site
                The site as a whole had already been destroyed.
                كان الموقع قد دُمّر بكامله من قبل.
                restoration-of-held-site
                The site is usable, and the force has not left it.
                الموقع صالح للاستخدام، والقوة لم تغادره.
                restoration-of-evacuated-site
                The force has left the site, which is usable or used by others.
                غادرت القوة الموقع، وهو صالح للاستخدام أو يستخدمه آخرون.
                restoration-of-demolished-site
                The site is usable again or used by others, and the force has not come back to it.
                عاد الموقع صالحًا للاستخدام أو يستخدمه آخرون، ولم ترجع القوة إليه.
                """,
                Arrays.stream(MachineRule.values())
                        .map(rule -> rule.id() + "\n"
                                + rule.sentence().phrase().in(Locale.ENGLISH) + "\n"
                                + rule.sentence().phrase().in(ARABIC) + "\n")
                        .collect(Collectors.joining()));
    }

    @Test
    void hasAnIdOfItsOwn() {
        Set<String> ids =
                Arrays.stream(MachineRule.values()).map(MachineRule::id).collect(toSet());
        assertEquals(MachineRule.values().length, ids.size());
        ids.forEach(id -> assertTrue(id.matches("[a-z]+(-[a-z]+)*"), id));
    }

    @Test
    void hasNoPlaceholderSoThatAReasonIsAlwaysWhole() {
        for (MachineRule rule : MachineRule.values()) {
            assertEquals(ImmutableSortedSet.of(), rule.sentence().placeholders(), rule::id);
        }
    }

    @Test
    void standsForOneKindAndOneEventAndIsInUse() {
        var kinds = StatusMachine.table().values().stream()
                .collect(groupingBy(
                        Effect::rule,
                        mapping(effect -> effect.getClass().getSimpleName() + " " + effect.event(), toSet())));
        assertEquals(EnumSet.allOf(MachineRule.class), kinds.keySet());
        kinds.forEach(
                (rule, answers) -> assertEquals(1, ImmutableSet.copyOf(answers).size(), rule::id));
    }
}
