package org.drawdown.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import org.drawdown.claim.Statement.Kind;
import org.drawdown.estimate.DateWindow;
import org.drawdown.place.Mention;
import org.drawdown.place.Tenure;
import org.drawdown.source.Source;
import org.drawdown.wording.Verbatim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StatementTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 5);
    private static final Source SOHR = Source.monitor("sohr", "SOHR");
    private static final Tenure TANF = Tenure.of("coalition", "tanf");
    private static final Subject SUBJECT = Subject.of(TANF);

    private static final ImmutableMap<Kind, Statement> STATEMENTS = Maps.uniqueIndex(
            Arrays.asList(
                    Withdrawal.begun(TANF),
                    Movement.outOf(TANF, Convoy.laden()),
                    Presence.at(TANF),
                    Return.to(TANF),
                    Destruction.ofSite(TANF),
                    Restoration.of(TANF),
                    Control.closed(TANF),
                    Plan.of(Plan.Step.STUDIED, TANF, DateWindow.unknown()),
                    Sighting.of(Sighting.Event.SMOKE, SUBJECT),
                    Identity.same(SUBJECT, Mention.base(Verbatim.of("al-Tanf"))),
                    Assessment.of(SUBJECT)),
            Statement::kind);

    @Test
    void hasElevenKinds() {
        assertEquals(EnumSet.allOf(Kind.class), STATEMENTS.keySet());
        assertEquals(Kind.values().length, Statement.class.getPermittedSubclasses().length);
    }

    @ParameterizedTest
    @EnumSource
    void isMatchedByTheFunctionOfItsKindAlone(Kind kind) {
        Statement statement = STATEMENTS.get(kind);
        Statement matched = statement.match(
                withdrawal -> only(Kind.WITHDRAWAL, kind, withdrawal),
                movement -> only(Kind.MOVEMENT, kind, movement),
                presence -> only(Kind.PRESENCE, kind, presence),
                returned -> only(Kind.RETURN, kind, returned),
                destruction -> only(Kind.DESTRUCTION, kind, destruction),
                restoration -> only(Kind.RESTORATION, kind, restoration),
                control -> only(Kind.CONTROL, kind, control),
                plan -> only(Kind.PLAN, kind, plan),
                sighting -> only(Kind.SIGHTING, kind, sighting),
                identity -> only(Kind.IDENTITY, kind, identity),
                assessment -> only(Kind.ASSESSMENT, kind, assessment));
        assertSame(statement, matched);
        assertEquals(SUBJECT, matched.subject());
    }

    private static Statement only(Kind called, Kind kind, Statement statement) {
        assertEquals(kind, called);
        return statement;
    }

    @Test
    void beginsAClaimThatReadsLikeItsSentence() {
        Statement statement = Withdrawal.completed(TANF);
        assertEquals(DateWindow.on(DAY), claim(statement.on(DAY)).when());
        assertEquals(
                DateWindow.until(DAY),
                claim(statement.when(DateWindow.until(DAY))).when());
        assertEquals(SOHR, claim(statement.from(SOHR)).voice());
        assertEquals(DateWindow.unknown(), claim(statement.claimed()).when());
        assertEquals(statement, claim(statement.claimed()).statement());
        assertEquals(Optional.empty(), claim(statement.claimed()).verbatim());
    }

    private static Claim claim(Claim.Draft draft) {
        return Report.by(Source.outlet("al-ahed", "Al-Ahed"), "r1")
                .claim("c1", draft)
                .build()
                .claims()
                .get(0);
    }
}
