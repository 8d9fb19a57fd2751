package org.drawdown.timeline;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.drawdown.status.MachineRule;
import org.drawdown.wording.Rule;
import org.junit.jupiter.api.Test;

class ReadingRuleTest {
    @Test
    void saysTheseSentences() {
        assertEquals(
                """
                unresolved-subject
                It is about no known base.
                موضوعه ليس قاعدة معروفة.
                denial
                It denies; what is denied elsewhere moves nothing here.
                هو نفي، والنفي لا يغيّر حالة.
                unverified
                Whoever passes it on could not confirm it.
                ناقله لم يتمكّن من تأكيده.
                planned
                It is intended, not done.
                هو مقصود ولم يُنفَّذ.
                predicted
                It is expected, not done.
                هو متوقَّع ولم يحدث.
                beyond-the-report
                It speaks only of days after its report was published.
                لا يتحدّث إلا عن أيام بعد نشر تقريره.
                inferred
                It is concluded from something else.
                هو مستنتَج من غيره.
                background
                It is mentioned in passing.
                ذُكر عَرَضًا.
                plan
                A plan moves no base.
                الخطة لا تغيّر حالة قاعدة.
                sighting
                What was seen or heard moves no base.
                ما شوهد أو سُمع لا يغيّر حالة قاعدة.
                assessment
                A judgement moves no base.
                التقدير لا يغيّر حالة قاعدة.
                identity
                Names propose; only an id joins.
                الأسماء تقترح، والمعرّف وحده يربط.
                preparation
                It is being prepared; nothing has left.
                هو تحضير، ولم يخرج شيء بعد.
                drifted
                Its publisher says more here than the voice that it cites of the same.
                يقول ناشره هنا أكثر مما يقوله في الأمر نفسه مَن ينقل عنه.
                traffic
                A convoy that carries nothing away, or nobody says so, is traffic.
                رتل لا يحمل شيئًا إلى الخارج، أو لا يُعرف ما يحمله، حركة مرور فقط.
                part-only
                It is about a part or about things, not about the site as a whole.
                هو عن جزء أو عن عتاد، لا عن الموقع بكامله.
                holder-only
                It says who holds the site, and names no receiver to whom the force left it.
                يقول من يسيطر على الموقع، ولا يسمّي من تسلّمه من القوة.
                condition-only
                It says what is left of the site, not that the site as a whole is unusable.
                يقول ما بقي من الموقع، لا أن الموقع بكامله غير صالح.
                undated-state
                It holds on no stated day, so it says nothing about any other.
                لا يوم مذكور له، فلا يقول شيئًا عن غيره من الأيام.
                unplaced
                Neither the claim nor its report has a day.
                لا يوم للخبر ولا لتقريره.
                first-evidence
                It is the first evidence that the force was at the base.
                هو أول دليل على وجود القوة في القاعدة.
                before-evidence
                Nothing says yet that the force was at the base.
                لا شيء يفيد بعدُ بأن القوة كانت في القاعدة.
                ruling
                An editor decided.
                قرار محرّر.
                retracted
                Its source took it back.
                تراجع عنه مصدره.
                corrected
                Its source corrected it.
                صحّحه مصدره.
                edited
                Its page was edited and no longer says so.
                عُدّلت صفحته ولم تعد تقوله.
                one-voice-both-ways
                The same voice says that they left and that they are there: that it says they left counts for nothing.
                الصوت نفسه يقول إنهم غادروا وإنهم هناك: قوله إنهم غادروا لا يُحتسب.
                implied-gives-way
                A change of hands only implies a departure, and gives way to what is said of later days.
                انتقال السيطرة يدلّ على المغادرة ضمنًا فقط، ويتراجع أمام ما يُقال عن أيام لاحقة.
                other-handover
                Another change of hands has better evidence, or as good and a later day.
                انتقال سيطرة آخر أدلّته أفضل، أو مثلها ويومه أحدث.
                better-evidence
                Evidence of a better class stands against it.
                دليل من مرتبة أفضل يعارضه.
                more-specific
                In the same report, a stated part, number or day stands against it.
                في التقرير نفسه جزء أو عدد أو يوم مذكور يعارضه.
                less-advanced-stands
                Evidence as good stands against it; where evidence is even, the less advanced status stands.
                دليل من المرتبة نفسها يعارضه؛ وعند التساوي تثبت الحالة الأقل تقدّمًا.
                site-in-use
                The site as a whole was used within 30 days: at most a part of it was destroyed.
                استُخدم الموقع بكامله خلال 30 يومًا: لم يُدمَّر منه إلا جزء على الأكثر.
                destroyed-in-part
                Evidence at least as good says that the site was destroyed only in part.
                دليل لا يقل عنه مرتبة يقول إن الموقع دُمّر جزئيًا فقط.
                wants-support
                The policy of this reading lets it in only with better support.
                سياسة هذه القراءة لا تقبله إلا بدعم أفضل.
                """,
                Arrays.stream(ReadingRule.values())
                        .map(rule ->
                                rule.id() + "\n" + Claims.said(rule.sentence().phrase()))
                        .collect(joining()));
    }

    @Test
    void hasAnIdThatNoOtherRuleHasNorAnyNotice() {
        List<String> ids = Stream.<Rule[]>of(ReadingRule.values(), MachineRule.values(), Notice.Kind.values())
                .flatMap(Arrays::stream)
                .map(Rule::id)
                .toList();
        assertEquals(ids.size(), ids.stream().distinct().count());
        ids.forEach(id -> assertTrue(id.matches("[a-z]+(-[a-z]+)*"), id));
    }

    @Test
    void hasNoPlaceholderSoThatAReasonIsAlwaysWhole() {
        for (ReadingRule rule : ReadingRule.values()) {
            assertEquals(ImmutableSortedSet.of(), rule.sentence().placeholders(), rule::id);
        }
    }
}
