package org.drawdown.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Written once and read for ever: a change here breaks documents that exist. */
class WireNamesTest {
    private static final ImmutableMap<String, WireNames<?>> TABLES = ImmutableMap.<String, WireNames<?>>builder()
            .put("kind of claim", StatementJson.KINDS)
            .put("stage", StatementJson.STAGES)
            .put("manner", StatementJson.MANNERS)
            .put("direction", StatementJson.DIRECTIONS)
            .put("scope", StatementJson.SCOPES)
            .put("extent", StatementJson.EXTENTS)
            .put("act", StatementJson.ACTS)
            .put("step", StatementJson.STEPS)
            .put("event", StatementJson.EVENTS)
            .put("relation", StatementJson.RELATIONS)
            .put("polarity", ClaimJson.POLARITIES)
            .put("modality", ClaimJson.MODALITIES)
            .put("basis", ClaimJson.BASES)
            .put("verb", LinkJson.VERBS)
            .put("load", ConvoyJson.LOADS)
            .put("lastCall", ConvoyJson.LAST_CALLS)
            .put("kind of count", CountJson.KINDS)
            .put("kind of mention", MentionJson.KINDS)
            .put("precision", LocationJson.PRECISIONS)
            .put("kind of source", SourceJson.KINDS)
            .put("reliability", SourceJson.RELIABILITIES)
            .buildOrThrow();

    static Collection<WireNames<?>> tables() {
        return TABLES.values();
    }

    @Test
    void neverChange() {
        assertEquals("""
                kind of claim: WITHDRAWAL withdrawal, MOVEMENT movement, PRESENCE presence, RETURN return, \
                DESTRUCTION destruction, RESTORATION restoration, CONTROL control, PLAN plan, SIGHTING sighting, \
                IDENTITY identity, ASSESSMENT assessment
                stage: PREPARING preparing, BEGUN begun, ONGOING ongoing, PARTIAL partial, COMPLETED completed, \
                CANCELLED cancelled
                manner: COORDINATED coordinated, UNANNOUNCED unannounced, UNDER_FIRE under-fire
                direction: OUT out, IN in
                scope: MATERIEL materiel, PART part, SITE site
                extent: INTACT intact, LIGHT light, HEAVY heavy, DESTROYED destroyed, UNKNOWN unknown
                act: HANDED_OVER handed-over, TAKEN_OVER taken-over, SEIZED seized, ABANDONED abandoned, CLOSED closed
                step: STUDIED studied, ANNOUNCED announced, ORDERED ordered, SUSPENDED suspended
                event: EXPLOSION explosion, OVERFLIGHT overflight, SMOKE smoke, FIRE fire, LOOTING looting, \
                LEFT_BEHIND left-behind, OTHER other
                relation: SAME same, DISTINCT distinct
                polarity: AFFIRMED affirmed, DENIED denied
                modality: OBSERVED observed, REPORTED reported, BACKGROUND background, UNVERIFIED unverified, \
                PLANNED planned, PREDICTED predicted, INFERRED inferred
                basis: UNKNOWN unknown, STATEMENT statement, VISIT visit, IMAGERY imagery
                verb: SAID said, OBSERVED observed, QUOTED quoted, REPUBLISHED republished
                load: LADEN laden, EMPTY empty, MIXED mixed, UNKNOWN unknown
                lastCall: NOT_CALLED not-called, BY_REPUBLISHER by-republisher, BY_VOICE by-voice
                kind of count: COUNTED counted, ESTIMATED estimated, VAGUE vague
                kind of mention: BASE base, CROSSING crossing, AREA area
                precision: SITE site, VICINITY vicinity, DISTRICT district, REGION region, COUNTRY country
                kind of source: OUTLET outlet, MONITOR monitor, OFFICIAL official, PERSON person
                reliability: A A, B B, C C, D D, E E, F F
                """, TABLES.entrySet().stream().map(WireNamesTest::line).collect(Collectors.joining()));
    }

    private static String line(Map.Entry<String, WireNames<?>> table) {
        return table.getValue().names().entrySet().stream()
                .map(name -> name.getKey().name() + " " + name.getValue())
                .collect(Collectors.joining(", ", table.getKey() + ": ", "\n"));
    }
}
