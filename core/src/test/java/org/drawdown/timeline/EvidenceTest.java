package org.drawdown.timeline;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import org.drawdown.source.Source;
import org.drawdown.status.StatusEvent;
import org.junit.jupiter.api.Test;

class EvidenceTest {
    private final Evidence evidence = Claims.evidence(
            StatusEvent.REMOVAL, EvidenceClass.NAMED_VOICE, Claims.DESTRUCTION, Claims.PRESENCE, Claims.BEGUN);

    @Test
    void namesTheEventAndEachVoiceOnce() {
        assertEquals("""
                removal: unnamed sources of SOHR, SOHR
                سحب: مصادر لم تُسمَّ لدى المرصد، المرصد
                """, Claims.said(evidence.phrase()));
    }

    @Test
    void hasTheSupportOfItsClassAndTheVoicesOfItsClaims() {
        assertEquals(Support.CLAIMED, evidence.support());
        assertEquals(List.of("sohr"), evidence.voices().stream().map(Source::id).toList());
    }

    @Test
    void hasAtLeastOneClaim() {
        Exception thrown = assertThrows(
                IllegalArgumentException.class,
                () -> Evidence.of(StatusEvent.DEPARTURE, EvidenceClass.NAMED_VOICE, ImmutableList.of()));
        assertEquals("evidence of a DEPARTURE has at least one claim", thrown.getMessage());
    }

    @Test
    void isOfOneOfSixClasses() {
        assertEquals(
                """
                CONFIRMED
                a visit or dated imagery
                زيارة أو صور مؤرَّخة
                CONFIRMED
                both sides by name
                الطرفان بالاسم
                CORROBORATED
                one side by name
                أحد الطرفين بالاسم
                CORROBORATED
                independent voices
                أصوات مستقلة
                CLAIMED
                one named voice
                صوت واحد مسمّى
                CLAIMED
                no named voice
                لا صوت مسمّى
                """,
                Arrays.stream(EvidenceClass.values())
                        .map(each -> each.support() + "\n" + Claims.said(each.phrase()))
                        .collect(joining()));
    }

    @Test
    void givesOneOfThreeSupports() {
        assertEquals(
                """
                confirmed
                مؤكَّد
                corroborated
                معزَّز
                claimed
                بحسب ادعاء
                """,
                Arrays.stream(Support.values())
                        .map(support -> Claims.said(support.phrase()))
                        .collect(joining()));
    }

    @Test
    void comesBestFirst() {
        for (EvidenceClass one : EvidenceClass.values()) {
            for (EvidenceClass other : EvidenceClass.values()) {
                assertEquals(one.ordinal() < other.ordinal(), one.isBetterThan(other));
            }
        }
        assertTrue(Support.CONFIRMED.isAtLeast(Support.CORROBORATED));
        assertTrue(Support.CORROBORATED.isAtLeast(Support.CORROBORATED));
        assertFalse(Support.CLAIMED.isAtLeast(Support.CORROBORATED));
    }
}
