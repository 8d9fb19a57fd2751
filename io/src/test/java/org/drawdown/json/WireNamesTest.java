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
            .put("kind of amendment", AmendmentJson.KINDS)
            .put("status", SegmentJson.STATUSES)
            .put("support", SegmentJson.SUPPORTS)
            .put("basis of a segment", SegmentJson.BASES)
            .put("event of evidence", EvidenceJson.EVENTS)
            .put("evidenceClass", EvidenceJson.CLASSES)
            .put("kind of contradiction", ContradictionJson.KINDS)
            .put("kind of notice", NoticeJson.KINDS)
            .put("outcome", EndingJson.OUTCOMES)
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
                kind of amendment: RETRACTION retraction, CORRECTION correction, DISPUTE dispute, \
                SETTING_ASIDE setting-aside, ACCEPTANCE acceptance
                status: ACTIVE active, DRAWING_DOWN drawing-down, EVACUATED evacuated, DEMOLISHED demolished
                support: CONFIRMED confirmed, CORROBORATED corroborated, CLAIMED claimed
                basis of a segment: TRANSITION transition, CORRECTION correction, PRESUMED presumed
                event of evidence: PRESENCE presence, REMOVAL removal, REVERSAL reversal, DEPARTURE departure, \
                RETURN return, DESTRUCTION destruction, RESTORATION restoration
                evidenceClass: FIRST_HAND first-hand, BOTH_SIDES both-sides, ONE_SIDE one-side, \
                SEVERAL_VOICES several-voices, NAMED_VOICE named-voice, UNNAMED_VOICE unnamed-voice
                kind of contradiction: STATUS status, DATE date, ORDER order, QUANTITY quantity, SCOPE scope, \
                AGENT agent, CONTROL control, DIRECTION direction, DEADLINE deadline, IDENTITY identity, \
                MANNER manner, DENIAL denial, DRIFT drift, RETRACTION retraction, SELF self
                kind of notice: SINGLE_VOICE single-voice, OWN_WORDS own-words, COMPRESSED compressed, \
                RESIDUAL_PRESENCE residual-presence-noticed, AMBIGUOUS_MENTION ambiguous-mention, \
                UNRESOLVED_MENTION unresolved-mention, AREA_NOT_SITE area-not-site, AMBIGUOUS_TEXT ambiguous-text, \
                UNDATED undated, BEYOND_REPORT beyond-report, EXPIRED_PLAN expired-plan, STALE stale, \
                EDITED_REPORT edited-report, DISPUTED disputed, NO_CONTROL_INFORMATION no-control-information
                outcome: MOVED moved, CONFIRMED confirmed, RECORDED recorded, OUTWEIGHED outweighed, \
                PENDING pending, SET_ASIDE set-aside, WITHDRAWN withdrawn, UNRESOLVED unresolved
                """, TABLES.entrySet().stream().map(WireNamesTest::line).collect(Collectors.joining()));
    }

    private static String line(Map.Entry<String, WireNames<?>> table) {
        return table.getValue().names().entrySet().stream()
                .map(name -> name.getKey().name() + " " + name.getValue())
                .collect(Collectors.joining(", ", table.getKey() + ": ", "\n"));
    }
}
