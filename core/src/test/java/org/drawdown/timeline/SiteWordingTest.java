package org.drawdown.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.drawdown.claim.Agent;
import org.drawdown.claim.Destruction;
import org.drawdown.estimate.DateWindow;
import org.drawdown.wording.Verbatim;
import org.junit.jupiter.api.Test;

/** What is left of a site and who holds it, in words. */
class SiteWordingTest {
    @Test
    void saysWhatIsLeftOfASite() {
        Condition condition = Condition.builder()
                .scope(Destruction.Scope.PART)
                .extent(Destruction.Extent.DESTROYED)
                .agent(Agent.theForce())
                .from(DateWindow.on(Claims.THURSDAY))
                .firstDay(Claims.THURSDAY)
                .evidenceClass(EvidenceClass.UNNAMED_VOICE)
                .addClaims(Claims.DESTRUCTION)
                .build();
        assertEquals("""
                part of the site: destroyed, by the force itself, 5 Feb 2026 (claimed: unnamed sources of SOHR).
                جزء من الموقع: مدمَّر، الفاعل: القوة نفسها، 5 شباط/فبراير 2026 (بحسب ادعاء: مصادر لم تُسمَّ لدى المرصد).
                """, Claims.said(condition.phrase()));
    }

    @Test
    void saysWhoHoldsASite() {
        Holder holder = Holder.builder()
                .agent(Agent.other(Verbatim.of("الجيش السوري", "ar")))
                .from(DateWindow.on(Claims.FRIDAY))
                .evidenceClass(EvidenceClass.ONE_SIDE)
                .addClaims(Claims.PRESENCE)
                .build();
        assertEquals("""
                \u2068الجيش السوري\u2069, 6 Feb 2026 (corroborated: SOHR).
                الجيش السوري، 6 شباط/فبراير 2026 (معزَّز: المرصد).
                """, Claims.said(holder.phrase()));
    }

    @Test
    void saysThatNobodyIsNamed() {
        Holder nobody = Holder.builder()
                .agent(Agent.unnamed())
                .from(DateWindow.unknown())
                .evidenceClass(EvidenceClass.UNNAMED_VOICE)
                .addClaims(Claims.DEPARTURE)
                .build();
        assertEquals("""
                nobody named, unknown date (claimed: Al-Ahed (own words)).
                جهة لم تُسمَّ، تاريخ غير معروف (بحسب ادعاء: العهد (بكلماته)).
                """, Claims.said(nobody.phrase()));
    }
}
