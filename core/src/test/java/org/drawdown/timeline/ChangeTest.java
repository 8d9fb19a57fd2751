package org.drawdown.timeline;

import static org.drawdown.timeline.Claims.ARABIC;
import static org.drawdown.timeline.Claims.SHADDADI;
import static org.drawdown.timeline.Claims.THURSDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import java.util.Optional;
import org.drawdown.claim.Claim;
import org.drawdown.status.BaseStatus;
import org.junit.jupiter.api.Test;

class ChangeTest {
    @Test
    void saysThatTheWorldChanged() {
        assertEquals(
                """
                shaddadi: Drawing down since 5 Feb 2026 (before: Active). The world changed: b#c2 (SOHR; 5 Feb 2026).
                \u2068shaddadi\u2069: قيد الإخلاء منذ 5 شباط/فبراير 2026 (من قبل: نشطة). تغيّر الواقع: \u2068b#c2\u2069 (المرصد؛ 5 شباط/فبراير 2026).
                """,
                summaries(change(Change.Kind.TRANSITION, BaseStatus.ACTIVE, BaseStatus.DRAWING_DOWN, Claims.BEGUN)));
    }

    @Test
    void saysThatWeNowKnowBetter() {
        assertEquals(
                """
                shaddadi: Drawing down since 5 Feb 2026, not Evacuated. We now know better: b#c1 (SOHR; 6 Feb 2026).
                \u2068shaddadi\u2069: قيد الإخلاء منذ 5 شباط/فبراير 2026، لا مُخلاة. صرنا أعلم: \u2068b#c1\u2069 (المرصد؛ 6 شباط/فبراير 2026).
                """,
                summaries(change(
                        Change.Kind.CORRECTION, BaseStatus.EVACUATED, BaseStatus.DRAWING_DOWN, Claims.PRESENCE)));
    }

    @Test
    void saysThatTheStatusIsTheSameAndItsSupportIsNot() {
        assertEquals("""
                shaddadi: Evacuated since 5 Feb 2026 as before, on other support: no new claim.
                \u2068shaddadi\u2069: مُخلاة منذ 5 شباط/فبراير 2026 كما من قبل، والدعم تغيّر: لا خبر جديد.
                """, summaries(change(Change.Kind.SUPPORT, BaseStatus.EVACUATED, BaseStatus.EVACUATED)));
    }

    @Test
    void saysThatNothingIsKnownAnyMoreOfTheDaysBeforeTheFirstEvidence() {
        Change change = Change.builder()
                .tenure(SHADDADI)
                .kind(Change.Kind.CORRECTION)
                .endDay(THURSDAY)
                .before(BaseStatus.ACTIVE)
                .build();
        assertEquals("""
                shaddadi: nothing known before 5 Feb 2026, not Active. We now know better: no new claim.
                \u2068shaddadi\u2069: لا شيء معروف قبل 5 شباط/فبراير 2026، لا نشطة. صرنا أعلم: لا خبر جديد.
                """, summaries(change));
    }

    @Test
    void saysThatNothingWasKnownBefore() {
        Change change = Change.builder()
                .tenure(SHADDADI)
                .kind(Change.Kind.TRANSITION)
                .firstDay(THURSDAY)
                .endDay(THURSDAY.plusDays(1))
                .after(BaseStatus.ACTIVE)
                .build();
        assertEquals("""
                shaddadi: Active from 5 Feb 2026 until 6 Feb 2026. Nothing was known before: no new claim.
                \u2068shaddadi\u2069: نشطة من 5 شباط/فبراير 2026 إلى 6 شباط/فبراير 2026. لم يكن شيء معروفًا من قبل: لا خبر جديد.
                """, summaries(change));
    }

    @Test
    void saysThatItIsOfAllDays() {
        Change change = Change.builder()
                .tenure(SHADDADI)
                .kind(Change.Kind.TRANSITION)
                .after(BaseStatus.ACTIVE)
                .build();
        assertEquals("""
                shaddadi: Active on all days. Nothing was known before: no new claim.
                \u2068shaddadi\u2069: نشطة في كل الأيام. لم يكن شيء معروفًا من قبل: لا خبر جديد.
                """, summaries(change));
    }

    @Test
    void isOfTheSameStatusIfAndOnlyIfItIsOfSupport() {
        assertEquals(
                "a change of support leaves the status, any other changes it: TRANSITION, ACTIVE to ACTIVE",
                refusal(Change.Kind.TRANSITION, BaseStatus.ACTIVE, BaseStatus.ACTIVE));
        assertEquals(
                "a change of support leaves the status, any other changes it: SUPPORT, ACTIVE to EVACUATED",
                refusal(Change.Kind.SUPPORT, BaseStatus.ACTIVE, BaseStatus.EVACUATED));
    }

    private static String refusal(Change.Kind kind, BaseStatus before, BaseStatus after) {
        return assertThrows(IllegalArgumentException.class, () -> change(kind, before, after))
                .getMessage();
    }

    private static Change change(Change.Kind kind, BaseStatus before, BaseStatus after, Claim... claims) {
        return Change.builder()
                .tenure(SHADDADI)
                .kind(kind)
                .firstDay(Optional.of(THURSDAY))
                .before(before)
                .after(after)
                .addClaims(claims)
                .build();
    }

    private static String summaries(Change change) {
        return change.summary(Locale.ENGLISH) + "\n" + change.summary(ARABIC) + "\n";
    }
}
