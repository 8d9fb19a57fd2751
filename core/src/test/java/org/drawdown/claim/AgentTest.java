package org.drawdown.claim;

import static org.drawdown.source.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;
import org.drawdown.claim.Agent.Kind;
import org.drawdown.wording.Verbatim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AgentTest {
    private static final Locale ARABIC = Locale.forLanguageTag("ar");
    private static final Verbatim RESIDENTS = Verbatim.of("الأهالي", "ar");

    @Test
    void isTheForceSomebodyElseOrNobodyNamed() {
        assertEquals(Agent.of(Kind.THE_FORCE, Optional.empty(), Optional.empty()), Agent.theForce());
        assertEquals(Agent.of(Kind.UNNAMED, Optional.empty(), Optional.empty()), Agent.unnamed());
        assertEquals(Agent.of(Kind.OTHER, Optional.of("sdf"), Optional.empty()), Agent.other("sdf"));
        assertEquals(Agent.of(Kind.OTHER, Optional.empty(), Optional.of(RESIDENTS)), Agent.other(RESIDENTS));
    }

    @Test
    void isShownInBothLanguages() {
        assertPhrase("the force itself", "القوة نفسها", Agent.theForce());
        assertPhrase("nobody named", "جهة لم تُسمَّ", Agent.unnamed());
        assertPhrase("sdf", "\u2068sdf\u2069", Agent.other("sdf"));
        assertPhrase("\u2068الأهالي\u2069", "الأهالي", Agent.other(RESIDENTS));
        assertPhrase(
                "\u2068الأهالي\u2069", "الأهالي", Agent.of(Kind.OTHER, Optional.of("locals"), Optional.of(RESIDENTS)));
    }

    @Test
    void rejectsSomebodyElseWithoutIdAndWords() {
        assertRefused(
                "another agent has an id or words and no other agent has either; the kind is OTHER",
                () -> Agent.of(Kind.OTHER, Optional.empty(), Optional.empty()));
    }

    @ParameterizedTest
    @EnumSource(names = {"THE_FORCE", "UNNAMED"})
    void rejectsIdAndWordsOfAnyOther(Kind kind) {
        String message = "another agent has an id or words and no other agent has either; the kind is " + kind;
        assertRefused(message, () -> Agent.of(kind, Optional.of("sdf"), Optional.empty()));
        assertRefused(message, () -> Agent.of(kind, Optional.empty(), Optional.of(RESIDENTS)));
    }

    @Test
    void rejectsAnIdThatBreaksTheRule() {
        assertRefused("force id must not be empty", () -> Agent.other(""));
    }

    private static void assertPhrase(String english, String arabic, Agent agent) {
        assertEquals(english, agent.phrase().in(Locale.ENGLISH));
        assertEquals(arabic, agent.phrase().in(ARABIC));
    }
}
