package org.drawdown.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.drawdown.claim.Claim;
import org.drawdown.claim.Presence;
import org.drawdown.claim.Report;
import org.drawdown.claim.Withdrawal;
import org.drawdown.ledger.Entry;
import org.drawdown.ledger.Ledger;
import org.drawdown.place.Gazetteer;
import org.drawdown.place.Tenure;
import org.drawdown.reading.Reading;
import org.drawdown.source.Attribution;
import org.drawdown.source.Link;
import org.drawdown.source.Reliability;
import org.drawdown.source.Source;
import org.drawdown.timeline.Ending;
import org.drawdown.timeline.Notice;
import org.drawdown.timeline.ReadingRule;
import org.drawdown.timeline.Timeline;
import org.drawdown.wording.Rule;
import org.drawdown.wording.Sentence;
import org.junit.jupiter.api.Test;

class TimelineJsonTest {
    private static final Tenure BASE = Tenure.of("f", "b");
    private static final LocalDate DAY = LocalDate.of(2026, 2, 5);
    private static final Source PUBLISHER = Source.outlet("p", "P");
    private static final Claim CLAIM = Report.by(PUBLISHER, "r")
            .published(DAY)
            .claim("c", Withdrawal.completed(BASE).on(DAY))
            .build()
            .claims()
            .get(0);

    private static final String SOURCE = "{'id': 'p', 'names': ['P'], 'kind': 'outlet'}";
    private static final String CLAIM_TEXT = "{'report': 'r', 'publisher': 'p', 'published': '2026-02-05', 'id': 'c',"
            + " 'kind': 'withdrawal', 'subject': {'force': 'f', 'base': 'b'}, 'stage': 'completed', 'when': '2026-02-05'}";
    private static final String ENDED =
            "'endings': [{'claim': 'r#c', 'outcome': 'moved', 'rule': 'departure-from-usable-site', 'day': '2026-02-05'}]";

    /** A timeline with the source in line 3, the claim in line 4 and these members from line 5 on. */
    private static String timeline(String members) {
        return timeline(SOURCE, CLAIM_TEXT, members);
    }

    private static String timeline(String sources, String claims, String members) {
        return Written.json("""
                {'format': 'drawdown/1.0', 'document': 'timeline',
                'tenure': {'force': 'f', 'base': 'b'}, 'policy': 'leading',
                'sources': [%s],
                'claims': [%s],
                %s}
                """.formatted(sources, claims, members));
    }

    private static String refused(String members) {
        return refusedText(timeline(members));
    }

    private static String refusedText(String text) {
        return Refused.message(() -> DrawdownJson.readTimeline(text));
    }

    /** The message for a timeline whose one segment has these members besides its status and what it rests on. */
    private static String refusedSegment(String members) {
        return refused("'segments': [\n{'status': 'evacuated', 'basis': 'transition', " + members + "}],\n" + ENDED);
    }

    @Test
    void readsWhatIsWrittenByHand() throws IOException {
        Timeline expected = Timeline.builder()
                .tenure(BASE)
                .policy("leading")
                .addEndings(Ending.of(
                        CLAIM,
                        Ending.Outcome.MOVED,
                        RuleJson.BY_ID.get("departure-from-usable-site"),
                        List.of(),
                        Optional.of(DAY)))
                .build();
        assertEquals(expected, DrawdownJson.readTimeline(timeline(ENDED)));
    }

    @Test
    void namesThePartThatItIsOf() throws IOException {
        Timeline ofPart = Timeline.builder()
                .tenure(BASE)
                .part("airstrip")
                .policy("leading")
                .build();
        String text = DrawdownJson.writeTimeline(ofPart, WriteOption.COMPACT);
        assertEquals(
                Written.json("{'format':'drawdown/1.0','document':'timeline','tenure':{'force':'f','base':'b'},"
                        + "'part':'airstrip','policy':'leading'}"),
                text);
        assertEquals(ofPart, DrawdownJson.readTimeline(text));
    }

    @Test
    void writesWhatItReadByteForByte() throws IOException {
        String text = Golden.text(Golden.SHADDADI_TIMELINE);
        assertEquals(text, DrawdownJson.writeTimeline(DrawdownJson.readTimeline(text)));
    }

    @Test
    void citesAClaimOfAnEarlierVersionOfAPageByItsNumber() throws IOException {
        Ledger ledger = Ledger.empty();
        for (String stage : List.of("first", "second", "third")) {
            Report version = Report.by(PUBLISHER, "r")
                    .published(DAY)
                    .claim("c", Presence.at(BASE).on(DAY).verbatim(stage))
                    .build();
            ledger = ledger.plus(version, Entry.endOf(DAY).plusSeconds(stage.length()));
        }
        Timeline timeline = Reading.leading(ledger).timeline(BASE);
        String text = DrawdownJson.writeTimeline(timeline);
        assertEquals(
                List.of("r#c#1", "r#c#2", "r#c"),
                text.lines()
                        .filter(line -> line.contains("outcome"))
                        .map(line -> line.split("\"")[3])
                        .collect(Collectors.toList()));
        assertEquals(timeline, DrawdownJson.readTimeline(text));
        assertEquals(text, DrawdownJson.writeTimeline(DrawdownJson.readTimeline(text)));
    }

    @Test
    void citesTheEarlierOfTwoDescriptionsOfOneSourceByItsNumber() throws IOException {
        Report other = Report.by(PUBLISHER.rated(Reliability.C), "s")
                .published(DAY)
                .claim("c", Presence.at(BASE).on(DAY))
                .build();
        Report one = Report.by(PUBLISHER, "r")
                .published(DAY)
                .claim("c", Withdrawal.completed(BASE).on(DAY))
                .build();
        Timeline timeline = Reading.leading(Ledger.of(one, other)).timeline(BASE);
        String text = DrawdownJson.writeTimeline(timeline);
        assertEquals(
                List.of("p#1", "p"),
                text.lines()
                        .filter(line -> line.contains("\"publisher\""))
                        .map(line -> line.split("\"")[3])
                        .collect(Collectors.toList()));
        assertEquals(timeline, DrawdownJson.readTimeline(text));
    }

    @Test
    void writesAClaimThatHasNoEndingToo() throws IOException {
        Timeline timeline = Timeline.builder()
                .tenure(BASE)
                .policy("leading")
                .addNotices(Notice.of(Notice.Kind.UNDATED, List.of(CLAIM), Optional.empty()))
                .build();
        assertEquals(timeline, DrawdownJson.readTimeline(DrawdownJson.writeTimeline(timeline)));
    }

    @Test
    void writesATimelineOfWhichNothingIsKnown() throws IOException {
        Timeline nothing = Reading.leading(Ledger.empty()).timeline(BASE);
        String text = Written.json("{'format':'drawdown/1.0','document':'timeline',"
                + "'tenure':{'force':'f','base':'b'},'policy':'leading'}");
        assertEquals(text, DrawdownJson.writeTimeline(nothing, WriteOption.COMPACT));
        assertEquals(nothing, DrawdownJson.readTimeline(text));
    }

    @Test
    void writesNoClaimWithTwoEndings() {
        Timeline timeline = Timeline.builder()
                .tenure(BASE)
                .policy("leading")
                .addEndings(ending(CLAIM, Ending.Outcome.MOVED), ending(CLAIM, Ending.Outcome.RECORDED))
                .build();
        assertEquals(
                "a claim has one ending in a timeline, got another of \"r#c\"",
                assertThrows(IllegalArgumentException.class, () -> DrawdownJson.writeTimeline(timeline))
                        .getMessage());
    }

    @Test
    void writesNoRuleOfSomebodyElse() {
        Rule own = new Rule() {
            @Override
            public String id() {
                return "ruling";
            }

            @Override
            public Sentence sentence() {
                return Sentence.of("Mine.", "لي.");
            }
        };
        Timeline timeline = Timeline.builder()
                .tenure(BASE)
                .policy("leading")
                .addEndings(Ending.of(CLAIM, Ending.Outcome.MOVED, own, List.of(), Optional.empty()))
                .build();
        assertEquals(
                "only the rules of a reading and of the machine have a place in a document, got \"ruling\"",
                assertThrows(IllegalArgumentException.class, () -> DrawdownJson.writeTimeline(timeline))
                        .getMessage());
    }

    @Test
    void writesNoClaimThatNoReportMakes() {
        Claim quoted = Claim.builder()
                .report("r")
                .id("c")
                .statement(Presence.at(BASE))
                .attribution(Attribution.of(
                        ImmutableList.of(Link.named(PUBLISHER, Link.Verb.QUOTED)),
                        Attribution.Basis.UNKNOWN,
                        Optional.empty()))
                .build();
        Timeline timeline = Timeline.builder()
                .tenure(BASE)
                .policy("leading")
                .addEndings(ending(quoted, Ending.Outcome.MOVED))
                .build();
        assertEquals(
                "the publisher of \"r#c\" says it, or has observed it itself where nobody is cited; got QUOTED",
                assertThrows(IllegalArgumentException.class, () -> DrawdownJson.writeTimeline(timeline))
                        .getMessage());
    }

    private static Ending ending(Claim claim, Ending.Outcome outcome) {
        return Ending.of(claim, outcome, ReadingRule.RULING, List.of(), Optional.empty());
    }

    // ---- what is cited

    @Test
    void refusesAClaimThatIsNotDefined() {
        assertEquals(
                "line 5, column 56, /notices/0/claims/1: expected the citation of a claim that is defined, got 'r#d'",
                refused("'notices': [{'kind': 'single-voice', 'claims': ['r#c', 'r#d']}], " + ENDED));
        assertEquals(
                "line 5, column 23, /endings/0/claim: expected the citation of a claim that is defined, got 'r#c#1'",
                refused("'endings': [{'claim': 'r#c#1', 'outcome': 'moved', 'rule': 'ruling'}]"));
        assertEquals(
                "line 5, column 49, /notices/0/claims/0: claim must be cited as report#claim, got 'c'",
                refused("'notices': [{'kind': 'single-voice', 'claims': ['c']}], " + ENDED));
    }

    @Test
    void refusesAClaimThatIsNotCited() {
        assertEquals(
                "line 4, column 12, /claims/0: expected a claim that the timeline cites, got 'r#c'",
                refused("'knownAt': '2026-02-06T00:00:00Z'"));
        assertEquals(
                JsonProblem.Code.UNCITED_CLAIM,
                Refused.problem(() -> DrawdownJson.readTimeline(timeline("'knownAt': '2026-02-06T00:00:00Z'")))
                        .code());
        assertEquals(
                "line 4, column 12, /claims/0: expected a claim that the timeline cites, got 'r#c#1'",
                refusedText(timeline(SOURCE, CLAIM_TEXT + ", " + CLAIM_TEXT.replace("completed", "partial"), ENDED)));
    }

    @Test
    void refusesAClaimTwice() {
        assertEquals(
                "line 5, column 1, /claims/1: expected no two claims that are the same, got 'r#c' again",
                refusedText(timeline(SOURCE, CLAIM_TEXT + ",\n" + CLAIM_TEXT, ENDED)));
    }

    @Test
    void refusesSourcesThatAreNotDefinedNotCitedOrDefinedTwice() {
        assertEquals(
                "line 4, column 41, /claims/0/publisher: expected the id of a source that is defined, got 'p'",
                refusedText(timeline("", CLAIM_TEXT, ENDED)));
        assertEquals(
                "line 4, column 41, /claims/0/publisher: source id must not hold U+0023 (at index 1): 'p#0'",
                refusedText(timeline(SOURCE, CLAIM_TEXT.replace("'publisher': 'p'", "'publisher': 'p#0'"), ENDED)));
        assertEquals(
                "line 3, column 60, /sources/1: expected a source that the timeline cites, got 'q'",
                refusedText(timeline(SOURCE + ", " + SOURCE.replace("'p'", "'q'"), CLAIM_TEXT, ENDED)));
        assertEquals(
                "line 3, column 60, /sources/1: expected no two sources that are the same, got 'p' again",
                refusedText(timeline(SOURCE + ", " + SOURCE, CLAIM_TEXT, ENDED)));
    }

    @Test
    void takesSourcesThatAreKnownOtherwise() throws IOException {
        Timeline timeline = DrawdownJson.readTimeline(timeline(ENDED));
        Gazetteer gazetteer = Gazetteer.builder().addSources(PUBLISHER).build();
        assertEquals(
                timeline, DrawdownJson.readTimeline(timeline("", CLAIM_TEXT, ENDED), ReadOption.sourcesOf(gazetteer)));
    }

    // ---- the timeline itself

    @Test
    void refusesMissingMembers() {
        assertEquals(
                "line 1, column 1: expected the member 'tenure' of a timeline, got none",
                refusedText(Written.json("{'format': 'drawdown/1.0', 'document': 'timeline', 'policy': 'leading'}")));
        assertEquals(
                "line 1, column 1: expected the member 'policy' of a timeline, got none",
                refusedText(Written.json(
                        "{'format': 'drawdown/1.0', 'document': 'timeline', 'tenure': {'force': 'f', 'base': 'b'}}")));
    }

    @Test
    void refusesUnknownMembers() {
        assertEquals(
                "line 5, column 1, /changes: expected one of the members 'format', 'document', 'tenure', 'part', 'policy',"
                        + " 'knownAt', 'sources', 'claims', 'segments', 'conditions', 'holders', 'contradictions',"
                        + " 'notices', 'endings' of a timeline, got 'changes'",
                refused("'changes': []"));
        assertEquals(
                "line 4, column 33, /claims/0/url: expected one of the members 'report', 'publisher', 'published', 'id',"
                        + " 'kind', 'subject', 'relation', 'other', 'polarity', 'denies', 'modality', 'when', 'chain',"
                        + " 'basis', 'captured', 'verbatim', 'ambiguity' of a claim of the kind 'identity', got 'url'",
                refusedText(timeline(SOURCE, "{'kind': 'identity', 'url': 'x'}", ENDED)));
    }

    @Test
    void refusesWhatIsNoTimeline() {
        assertEquals(
                "line 1, column 40, /document: expected 'timeline', got 'ledger'",
                refusedText(Written.json("{'format': 'drawdown/1.0', 'document': 'ledger'}")));
        assertEquals(
                "line 2, column 50, /policy: name of a policy must not hold U+0020 (at index 2): 'my policy'",
                refusedText(timeline(ENDED).replace("leading", "my policy")));
    }

    @Test
    void refusesSegmentsThatDoNotFollowEachOther() {
        String segment = "{'status': 'active', 'support': 'claimed', 'basis': 'transition', 'firstDay': '2026-02-0%s',"
                + " 'evidence': [{'event': 'presence', 'evidenceClass': 'unnamed-voice', 'claims': ['r#c']}]}";
        assertEquals(
                "line 1, column 1: a segment begins on the day on which the one before ends: null, then 2026-02-05",
                refused("'segments': [" + segment.formatted(1) + ", " + segment.formatted(5) + "], " + ENDED));
    }

    @Test
    void refusesAClaimWithTwoEndings() {
        String ending = "{'claim': 'r#c', 'outcome': 'moved', 'rule': 'ruling'}";
        assertEquals(
                "line 6, column 11, /endings/1/claim: expected one ending for each claim, got 'r#c' again",
                refused("'endings': [" + ending + ",\n" + ending + "]"));
    }

    @Test
    void refusesAClaimThatNoReportCanMake() {
        assertEquals(
                "line 4, column 12, /claims/0: a publication date has a last day, got '2026-02-05/..'; leave it out where it is not known",
                refusedText(timeline(
                        SOURCE,
                        CLAIM_TEXT.replace("'published': '2026-02-05'", "'published': '2026-02-05/..'"),
                        ENDED)));
        assertEquals(
                "line 4, column 12, /claims/0: expected the member 'report' of a claim of the kind 'withdrawal', got none",
                refusedText(timeline(SOURCE, CLAIM_TEXT.replace("'report': 'r', ", ""), ENDED)));
        assertEquals(
                "line 4, column 12, /claims/0: expected the member 'publisher' of a claim of the kind 'withdrawal', got none",
                refusedText(timeline(SOURCE, CLAIM_TEXT.replace("'publisher': 'p', ", ""), ENDED)));
    }

    // ---- what a timeline holds

    @Test
    void refusesASupportThatDoesNotFollow() {
        assertEquals(
                "line 6, column 59, /segments/0/support: expected 'claimed', which follows from the classes of the segment's evidence, got 'corroborated'",
                refusedSegment(
                        "'support': 'corroborated', 'evidence': [{'event': 'departure', 'evidenceClass': 'named-voice', 'claims': ['r#c']}]"));
    }

    @Test
    void takesTheSupportOfPresenceOnlyWhereThereIsNothingElse() {
        assertEquals(
                "line 6, column 59, /segments/0/support: expected 'corroborated', which follows from the classes of the segment's evidence, got 'claimed'",
                refusedSegment(
                        "'support': 'claimed', 'evidence': [{'event': 'removal', 'evidenceClass': 'one-side', 'claims': ['r#c']}, {'event': 'presence', 'evidenceClass': 'named-voice', 'claims': ['r#c']}]"));
    }

    @Test
    void refusesSegmentsThatBreakARule() {
        assertEquals(
                "line 6, column 1, /segments/0: expected the member 'support' of a segment, got none",
                refusedSegment("'evidence': []"));
        assertEquals(
                "line 6, column 1, /segments/0: a segment is never without evidence: EVACUATED from /",
                refusedSegment("'support': 'claimed'"));
        assertEquals(
                "line 6, column 1, /segments/0: the evidence of a segment has each event once: EVACUATED from /",
                refusedSegment(
                        "'support': 'claimed', 'evidence': [{'event': 'presence', 'evidenceClass': 'named-voice', 'claims': ['r#c']}, {'event': 'presence', 'evidenceClass': 'named-voice', 'claims': ['r#c']}]"));
        assertEquals(
                "line 6, column 83, /segments/0/evidence/0: evidence of a REMOVAL has at least one claim",
                refusedSegment(
                        "'support': 'claimed', 'evidence': [{'event': 'removal', 'evidenceClass': 'named-voice'}]"));
        assertEquals(
                "line 6, column 83, /segments/0/evidence/0: expected the member 'event' of evidence, got none",
                refusedSegment("'support': 'claimed', 'evidence': [{'evidenceClass': 'named-voice'}]"));
    }

    @Test
    void refusesUnknownConstants() {
        assertEquals(
                "line 5, column 25, /segments/0/status: expected one of 'active', 'drawing-down', 'evacuated', 'demolished', got 'withdrawn'",
                refused("'segments': [{'status': 'withdrawn'}]"));
        assertEquals(
                "line 5, column 26, /segments/0/support: expected one of 'confirmed', 'corroborated', 'claimed', got 'doubtful'",
                refused("'segments': [{'support': 'doubtful'}]"));
        assertEquals(
                "line 5, column 24, /segments/0/basis: expected one of 'transition', 'correction', 'presumed', got 'x'",
                refused("'segments': [{'basis': 'x'}]"));
        assertEquals(
                "line 5, column 38, /segments/0/evidence/0/event: expected one of 'presence', 'removal', 'reversal', 'departure', 'return', 'destruction', 'restoration', got 'x'",
                refused("'segments': [{'evidence': [{'event': 'x'}]}]"));
        assertEquals(
                "line 5, column 34, /conditions/0/evidenceClass: expected one of 'first-hand', 'both-sides', 'one-side', 'several-voices', 'named-voice', 'unnamed-voice', got '5'",
                refused("'conditions': [{'evidenceClass': '5'}]"));
        assertEquals(
                "line 5, column 29, /contradictions/0/kind: expected one of 'status', 'date', 'order', 'quantity', 'scope', 'agent', 'control', 'direction', 'deadline', 'identity', 'manner', 'denial', 'drift', 'retraction', 'self', got 'x'",
                refused("'contradictions': [{'kind': 'x'}]"));
        assertEquals(
                "line 5, column 22, /notices/0/kind: expected one of 'single-voice', 'own-words', 'compressed', 'residual-presence-noticed', 'ambiguous-mention', 'unresolved-mention', 'area-not-site', 'ambiguous-text', 'undated', 'beyond-report', 'expired-plan', 'stale', 'edited-report', 'disputed', 'no-control-information', got 'x'",
                refused("'notices': [{'kind': 'x'}]"));
        assertEquals(
                "line 5, column 25, /endings/0/outcome: expected one of 'moved', 'confirmed', 'recorded', 'outweighed', 'pending', 'set-aside', 'withdrawn', 'unresolved', got 'won'",
                refused("'endings': [{'outcome': 'won'}]"));
        assertEquals(
                "line 5, column 22, /endings/0/rule: expected the id of a rule, got 'because'",
                refused("'endings': [{'rule': 'because'}]"));
    }

    @Test
    void refusesUnknownMembersOfAllThatATimelineHolds() {
        assertEquals(
                "line 5, column 15, /segments/0/x: expected one of the members 'status', 'support', 'basis', 'from', 'firstDay', 'until', 'endDay', 'evidence', 'contestedBy', 'pending', 'lastEvidence' of a segment, got 'x'",
                refused("'segments': [{'x': 1}]"));
        assertEquals(
                "line 5, column 29, /segments/0/evidence/0/x: expected one of the members 'event', 'evidenceClass', 'claims' of evidence, got 'x'",
                refused("'segments': [{'evidence': [{'x': 1}]}]"));
        assertEquals(
                "line 5, column 17, /conditions/0/x: expected one of the members 'scope', 'extent', 'by', 'from', 'firstDay', 'evidenceClass', 'claims' of a condition, got 'x'",
                refused("'conditions': [{'x': 1}]"));
        assertEquals(
                "line 5, column 14, /holders/0/x: expected one of the members 'holder', 'from', 'firstDay', 'evidenceClass', 'claims' of who holds the site, got 'x'",
                refused("'holders': [{'x': 1}]"));
        assertEquals(
                "line 5, column 21, /contradictions/0/x: expected one of the members 'kind', 'one', 'other', 'ruling' of a contradiction, got 'x'",
                refused("'contradictions': [{'x': 1}]"));
        assertEquals(
                "line 5, column 32, /contradictions/0/ruling/x: expected one of the members 'id', 'kind', 'by', 'target', 'replacement', 'reason' of an amendment, got 'x'",
                refused("'contradictions': [{'ruling': {'x': 1}}]"));
        assertEquals(
                "line 5, column 14, /notices/0/x: expected one of the members 'kind', 'words', 'claims' of a notice, got 'x'",
                refused("'notices': [{'x': 1}]"));
        assertEquals(
                "line 5, column 14, /endings/0/x: expected one of the members 'claim', 'outcome', 'rule', 'because', 'day' of an ending, got 'x'",
                refused("'endings': [{'x': 1}]"));
    }

    @Test
    void refusesMissingMembersOfAllThatATimelineHolds() {
        assertEquals(
                "line 5, column 16, /conditions/0: expected the member 'scope' of a condition, got none",
                refused("'conditions': [{}]"));
        assertEquals(
                "line 5, column 13, /holders/0: expected the member 'evidenceClass' of who holds the site, got none",
                refused("'holders': [{}]"));
        assertEquals(
                "line 5, column 20, /contradictions/0: expected the member 'kind' of a contradiction, got none",
                refused("'contradictions': [{}]"));
        assertEquals(
                "line 5, column 13, /notices/0: expected the member 'kind' of a notice, got none",
                refused("'notices': [{}]"));
        assertEquals(
                "line 5, column 13, /endings/0: expected the member 'claim' of an ending, got none",
                refused("'endings': [{}]"));
    }

    @Test
    void refusesContradictionsAndNoticesThatBreakARule() {
        assertEquals(
                "line 5, column 20, /contradictions/0: a contradiction has claims on both sides: STATUS",
                refused("'contradictions': [{'kind': 'status', 'one': ['r#c']}], " + ENDED));
        assertEquals(
                "line 5, column 20, /contradictions/0: a claim stands on one side of a contradiction only: DATE",
                refused("'contradictions': [{'kind': 'date', 'one': ['r#c'], 'other': ['r#c']}], " + ENDED));
        assertEquals(
                "line 5, column 76, /contradictions/0/ruling: an editor's ruling needs a reason: 'a'",
                refused(
                        "'contradictions': [{'kind': 'date', 'one': ['r#c'], 'other': [], 'ruling': {'id': 'a', 'kind': 'acceptance', 'by': 'p', 'target': 'r#c'}}], "
                                + ENDED));
        assertEquals(
                "line 5, column 20, /contradictions/0: only an editor's ruling decides a contradiction: DISPUTE",
                refused(
                        "'contradictions': [{'kind': 'date', 'one': ['r#c'], 'other': [], 'ruling': {'id': 'a', 'kind': 'dispute', 'by': 'p', 'target': 'r#c'}}], "
                                + ENDED));
        assertEquals(
                "line 5, column 13, /notices/0: a notice of kind STALE needs its words",
                refused("'notices': [{'kind': 'stale'}], " + ENDED));
        assertEquals(
                "line 5, column 40, /notices/0/words: words of a notice must not be blank: ''",
                refused("'notices': [{'kind': 'stale', 'words': ''}], " + ENDED));
        assertEquals(
                "line 5, column 26, /endings/0/because/0: claim that stood against another must be cited as report#claim, got 'c'",
                refused("'endings': [{'because': ['c']}]"));
    }

    @Test
    void refusesInstantsThatAreNotInUtc() {
        for (String text : List.of(
                "2026-02-06",
                "2026-02-06T00:00:00+03:00",
                "2026-02-06T24:00:00Z",
                "2026-02-06T23:59:60Z",
                "2026-02-30T00:00:00Z",
                "2026-02-06t00:00:00z",
                "2026-02-06T00:00Z",
                "٢٠٢٦-02-06T00:00:00Z")) {
            assertEquals(
                    "line 5, column 12, /knownAt: an instant must be written in UTC, such as '2026-02-06T00:00:00Z', got '"
                            + text + "'",
                    refused("'knownAt': '" + text + "'"));
        }
        assertEquals(
                "line 5, column 12, /knownAt: expected a string, got 1770336000", refused("'knownAt': 1770336000"));
    }
}
