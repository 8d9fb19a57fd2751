package org.drawdown.timeline;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.drawdown.wording.Phrase;
import org.drawdown.wording.Sentence;
import org.junit.jupiter.api.Test;

class NoticeTest {
    @Test
    void saysTheseSentences() {
        assertEquals(
                """
                single-voice
                Only one voice says so: {voices} ({claims}).
                صوت واحد فقط يقول ذلك: {voices} ({claims}).
                own-words
                These are the publisher's own words, not those of anybody it cites: {voices} ({claims}).
                هذا كلام الناشر نفسه، لا كلام من ينقل عنه: {voices} ({claims}).
                compressed
                A status between two others took no day of its own, and has no segment ({claims}).
                حالة بين حالتين بلا يوم خاص بها، فلا فترة لها ({claims}).
                residual-presence-noticed
                Presence is claimed after the departure; no status moves ({claims}).
                يُدّعى وجود بعد المغادرة؛ لا تتغيّر الحالة ({claims}).
                ambiguous-mention
                "{words}" may be any of several known places; a person decides ({claims}).
                «{words}» قد يكون أيًّا من عدة أماكن معروفة؛ القرار لإنسان ({claims}).
                unresolved-mention
                "{words}" is not resolved to a known place ({claims}).
                «{words}» لم يُربط بمكان معروف ({claims}).
                area-not-site
                This is said of an area, {words}, not of a base ({claims}).
                هذا عن منطقة، {words}، لا عن قاعدة ({claims}).
                ambiguous-text
                The words can be read in more than one way: {words} ({claims}).
                يمكن فهم العبارة على أكثر من وجه: {words} ({claims}).
                undated
                No day is stated; the day of the report is the last that is possible ({claims}).
                لا يوم مذكور؛ يوم نشر التقرير هو آخر يوم ممكن ({claims}).
                beyond-report
                What is said of days after the report is a forecast, not evidence ({claims}).
                ما يُقال عن أيام بعد نشر التقرير توقّع لا دليل ({claims}).
                expired-plan
                The day of this plan has passed, and nothing says that it was kept ({claims}).
                مضى موعد هذه الخطة ولا شيء يفيد بتنفيذها ({claims}).
                stale
                The latest evidence is of {words}.
                أحدث دليل يعود إلى {words}.
                edited-report
                The report was edited after it first became known: {words} ({claims}).
                عُدّل التقرير بعد أن صار معروفًا: {words} ({claims}).
                disputed
                This is disputed by {words}, whose claim it is not ({claims}).
                يعترض على هذا {words}، وليس الخبر خبره ({claims}).
                no-control-information
                Nothing is claimed about who holds the site now.
                لا خبر عمّن يسيطر على الموقع الآن.
                """,
                Arrays.stream(Notice.Kind.values())
                        .map(kind -> kind.id() + "\n" + Claims.said(withItsPlaceholders(kind.sentence())))
                        .collect(joining()));
    }

    private static Phrase withItsPlaceholders(Sentence sentence) {
        return sentence.fill(ImmutableMap.copyOf(
                Maps.asMap(sentence.placeholders(), name -> Phrase.of("{" + name + "}", "{" + name + "}"))));
    }

    @Test
    void namesVoicesAndClaims() {
        Notice notice = Notice.of(Notice.Kind.SINGLE_VOICE, List.of(Claims.DESTRUCTION), Optional.empty());
        assertEquals("""
                Only one voice says so: unnamed sources of SOHR (a#c2).
                صوت واحد فقط يقول ذلك: مصادر لم تُسمَّ لدى المرصد (\u2068a#c2\u2069).
                """, Claims.said(notice.phrase()));
    }

    @Test
    void showsTheWordsOfOthersSafely() {
        Notice notice = Notice.of(
                Notice.Kind.AMBIGUOUS_MENTION, List.of(Claims.DEPARTURE, Claims.DESTRUCTION), Optional.of("الوليد"));
        assertEquals("""
                "\u2068الوليد\u2069" may be any of several known places; a person decides (a#c1, a#c2).
                «الوليد» قد يكون أيًّا من عدة أماكن معروفة؛ القرار لإنسان (\u2068a#c1\u2069، \u2068a#c2\u2069).
                """, Claims.said(notice.phrase()));
    }

    @Test
    void hasWordsWhereItsSentenceHasAPlaceForThem() {
        assertEquals(
                "a notice of kind AREA_NOT_SITE needs its words", refusal(Notice.Kind.AREA_NOT_SITE, Optional.empty()));
        assertEquals("a notice of kind UNDATED has no words", refusal(Notice.Kind.UNDATED, Optional.of("today")));
    }

    private static String refusal(Notice.Kind kind, Optional<String> words) {
        return assertThrows(IllegalArgumentException.class, () -> Notice.of(kind, List.of(Claims.DEPARTURE), words))
                .getMessage();
    }
}
