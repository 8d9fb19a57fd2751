package org.drawdown.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import org.drawdown.claim.Claim;
import org.drawdown.claim.Subject;
import org.drawdown.ledger.Entry;
import org.drawdown.ledger.Ledger;
import org.drawdown.place.Tenure;
import org.drawdown.status.BaseStatus;
import org.drawdown.status.MachineRule;
import org.drawdown.timeline.Change;
import org.drawdown.timeline.Ending;
import org.drawdown.timeline.Evidence;
import org.drawdown.timeline.ReadingRule;
import org.drawdown.timeline.Segment;
import org.drawdown.timeline.Timeline;

/** The laws of a reading, whatever was claimed, in whatever order it came. */
@PropertyDefaults(tries = 150, edgeCases = EdgeCasesMode.NONE)
class ReadingProperties {
    @Provide
    Arbitrary<History> histories() {
        return GeneratedHistories.histories();
    }

    @Provide
    Arbitrary<Instant> instants() {
        return GeneratedHistories.instants();
    }

    @Provide
    Arbitrary<Asked> readings() {
        return Combinators.combine(histories(), Arbitraries.of(false, true), Arbitraries.of(Way.class))
                .as(Asked::new);
    }

    private enum Way {
        ALL_OF_IT,
        WITH_A_GAZETTEER,
        AS_KNOWN_THEN
    }

    /** A history and how it is read. */
    record Asked(History history, boolean cautious, Way way) {
        Asked of(Ledger ledger) {
            return new Asked(
                    new History(
                            ledger.entries().collect(ImmutableList.toImmutableList()),
                            ledger.amendments().collect(ImmutableList.toImmutableList())),
                    cautious,
                    way);
        }

        Reading reading() {
            Reading reading = read(history.ledger(), cautious);
            return switch (way) {
                case ALL_OF_IT -> reading;
                case WITH_A_GAZETTEER -> reading.with(GeneratedHistories.GAZETTEER);
                case AS_KNOWN_THEN -> reading.asKnownAt(GeneratedHistories.day(4));
            };
        }
    }

    @Property(seed = GeneratedHistories.SEED)
    void whatComesInAnyOrderInAnyPartsAndTwiceReadsTheSame(
            @ForAll("histories") History history, @ForAll Random random, @ForAll boolean cautious) {
        Ledger ledger = history.ledger();
        Ledger again = arrange(history, random);

        assertEquals(ledger, again);
        assertEquals(ledger.hashCode(), again.hashCode());
        assertReadTheSame(read(ledger, cautious), read(again, cautious));
        assertReadTheSame(read(ledger, cautious), read(again.merge(ledger).merge(again), cautious));
    }

    /** The plain refold is the oracle of what is kept from one reading to the next. */
    @Property(seed = GeneratedHistories.SEED)
    void aReadingThatFollowsTheLedgerReadsLikeANewOne(@ForAll("readings") Asked asked, @ForAll Random random) {
        List<Ledger> single = new ArrayList<>();
        asked.history().reports().forEach(entry -> single.add(Ledger.empty().plus(entry)));
        asked.history().amendments().forEach(entry -> single.add(Ledger.empty().plus(entry)));
        Collections.shuffle(single, random);
        Ledger ledger = Ledger.empty();
        Reading following = asked.reading().following(ledger);
        assertReadTheSame(asked.of(ledger).reading(), following);
        for (Ledger next : single) {
            Ledger before = ledger;
            ledger = ledger.merge(next);
            following = following.following(ledger);
            assertReadTheSame(asked.of(ledger).reading(), following);
            // Back and forth again: a reading follows any ledger, not only a later one.
            following = following.following(before).following(ledger);
            assertReadTheSame(asked.of(ledger).reading(), following);
        }
    }

    /** Deals all entries, some of them twice, to three ledgers, and merges these. */
    private static Ledger arrange(History history, Random random) {
        List<Ledger> single = new ArrayList<>();
        history.reports().forEach(entry -> single.add(Ledger.empty().plus(entry)));
        history.amendments().forEach(entry -> single.add(Ledger.empty().plus(entry)));
        single.addAll(single.subList(0, random.nextInt(single.size() + 1)));
        Collections.shuffle(single, random);
        List<Ledger> parts = new ArrayList<>(Collections.nCopies(3, Ledger.empty()));
        single.forEach(ledger -> {
            int part = random.nextInt(parts.size());
            parts.set(part, random.nextBoolean() ? parts.get(part).merge(ledger) : ledger.merge(parts.get(part)));
        });
        return parts.get(0).merge(parts.get(1).merge(parts.get(2)));
    }

    private static Reading read(Ledger ledger, boolean cautious) {
        return cautious ? Reading.cautious(ledger) : Reading.leading(ledger);
    }

    static void assertReadTheSame(Reading one, Reading other) {
        assertEquals(one.timelines(), other.timelines());
        assertEquals(one.timelines().toString(), other.timelines().toString());
        assertEquals(one.elsewhere(), other.elsewhere());
        assertEquals(one.elsewhere().toString(), other.elsewhere().toString());
    }

    @Property(seed = GeneratedHistories.SEED)
    void whatBecomesKnownLaterChangesNoAnswerOfBefore(
            @ForAll("histories") History history,
            @ForAll("instants") Instant known,
            @ForAll("instants") Instant asked,
            @ForAll boolean cautious) {
        Instant then = asked.isAfter(known) ? known : asked;
        Ledger earlier = new History(
                        history.reports().stream()
                                .filter(entry -> !entry.knownAt().isAfter(known))
                                .collect(ImmutableList.toImmutableList()),
                        history.amendments().stream()
                                .filter(entry -> !entry.knownAt().isAfter(known))
                                .collect(ImmutableList.toImmutableList()))
                .ledger();

        assertReadTheSame(
                read(earlier, cautious).asKnownAt(then),
                read(history.ledger(), cautious).asKnownAt(then));
        assertReadTheSame(
                read(earlier.asKnownAt(then), cautious).asKnownAt(then),
                read(history.ledger(), cautious).asKnownAt(then));
    }

    @Property(seed = GeneratedHistories.SEED)
    void whatIsKnownStaysKnown(
            @ForAll("histories") History history, @ForAll("instants") Instant one, @ForAll("instants") Instant other) {
        Reading reading = Reading.leading(history.ledger());
        Set<Claim> before = claims(reading.asKnownAt(one.isAfter(other) ? other : one));
        Set<Claim> after = claims(reading.asKnownAt(one.isAfter(other) ? one : other));
        assertTrue(after.containsAll(before));
        assertEquals(history.claims().collect(Collectors.toSet()), claims(reading));
    }

    private static Set<Claim> claims(Reading reading) {
        return reading.endings().stream().map(Ending::claim).collect(Collectors.toSet());
    }

    @Property(seed = GeneratedHistories.SEED)
    void everyClaimOfEveryVersionEndsInOneWay(
            @ForAll("histories") History history, @ForAll("instants") Instant known, @ForAll boolean cautious) {
        Reading reading = read(history.ledger(), cautious).asKnownAt(known);
        List<Claim> expected = history.reports().stream()
                .filter(entry -> !entry.knownAt().isAfter(known))
                .flatMap(entry -> entry.report().claims().stream())
                .distinct()
                .sorted(this::byContent)
                .collect(Collectors.toList());
        assertEquals(
                expected,
                Stream.concat(
                                reading.elsewhere().endings().stream(),
                                reading.timelines().values().stream().flatMap(timeline -> timeline.endings().stream()))
                        .map(Ending::claim)
                        .sorted(this::byContent)
                        .collect(Collectors.toList()));
        reading.timelines()
                .forEach((tenure, timeline) -> timeline.endings()
                        .forEach(ending -> assertEquals(
                                Optional.of(tenure),
                                ending.claim().statement().subject().tenure())));
    }

    private int byContent(Claim one, Claim other) {
        return one.toString().compareTo(other.toString());
    }

    @Property(seed = GeneratedHistories.SEED)
    void anOutcomeAndItsRuleAgree(@ForAll("readings") Asked asked) {
        Reading reading = asked.reading();
        for (Ending ending : reading.endings()) {
            boolean byMachine = ending.rule() instanceof MachineRule;
            boolean agree = switch (ending.outcome()) {
                case MOVED ->
                    (byMachine || ending.rule() == ReadingRule.FIRST_EVIDENCE)
                            && ending.day().isPresent();
                case CONFIRMED -> byMachine && ending.day().isPresent();
                case RECORDED -> byMachine || RECORDING.contains(ending.rule());
                case OUTWEIGHED ->
                    !ending.because().isEmpty()
                            && (byMachine || WEIGHING.contains(ending.rule()))
                            && !ending.because().contains(ending.claim().ref());
                case PENDING ->
                    ending.rule() == ReadingRule.WANTS_SUPPORT && reading.policy() == ReadingPolicy.cautious();
                case SET_ASIDE -> SETTING_ASIDE.contains(ending.rule());
                case WITHDRAWN -> WITHDRAWING.contains(ending.rule());
                case UNRESOLVED -> ending.rule() == ReadingRule.UNRESOLVED_SUBJECT;
            };
            assertTrue(agree, ending::toString);
            assertTrue(
                    ending.because().isEmpty() || ending.outcome() == Ending.Outcome.OUTWEIGHED || isReplaced(ending),
                    ending::toString);
        }
    }

    private static boolean isReplaced(Ending ending) {
        return ending.rule() == ReadingRule.CORRECTED && ending.because().equals(ImmutableList.of("r0#c9"));
    }

    private static final ImmutableSet<ReadingRule> RECORDING = ImmutableSet.of(
            ReadingRule.PLANNED,
            ReadingRule.PLAN,
            ReadingRule.SIGHTING,
            ReadingRule.ASSESSMENT,
            ReadingRule.IDENTITY,
            ReadingRule.PREPARATION,
            ReadingRule.TRAFFIC,
            ReadingRule.PART_ONLY,
            ReadingRule.HOLDER_ONLY,
            ReadingRule.CONDITION_ONLY,
            ReadingRule.UNDATED,
            ReadingRule.UNPLACED,
            ReadingRule.BEFORE_EVIDENCE);

    private static final ImmutableSet<ReadingRule> WEIGHING = ImmutableSet.of(
            ReadingRule.RULING,
            ReadingRule.ONE_VOICE_BOTH_WAYS,
            ReadingRule.IMPLIED_GIVES_WAY,
            ReadingRule.OTHER_HANDOVER,
            ReadingRule.BETTER_EVIDENCE,
            ReadingRule.MORE_SPECIFIC,
            ReadingRule.LESS_ADVANCED_STANDS,
            ReadingRule.SITE_IN_USE,
            ReadingRule.DESTROYED_IN_PART);

    private static final ImmutableSet<ReadingRule> SETTING_ASIDE = ImmutableSet.of(
            ReadingRule.DENIAL,
            ReadingRule.UNVERIFIED,
            ReadingRule.PREDICTED,
            ReadingRule.BEYOND_REPORT,
            ReadingRule.INFERRED,
            ReadingRule.BACKGROUND,
            ReadingRule.DRIFTED,
            ReadingRule.RULING);

    private static final ImmutableSet<ReadingRule> WITHDRAWING =
            ImmutableSet.of(ReadingRule.RETRACTED, ReadingRule.CORRECTED, ReadingRule.EDITED);

    @Property(seed = GeneratedHistories.SEED)
    void segmentsFollowOneAnother(@ForAll("readings") Asked asked) {
        Reading reading = asked.reading();
        for (Timeline timeline : reading.timelines().values()) {
            for (int i = 0; i < timeline.segments().size(); i++) {
                Segment segment = timeline.segments().get(i);
                boolean last = i == timeline.segments().size() - 1;
                assertEquals(last, segment.endDay().isEmpty(), segment::toString);
                assertEquals(last, segment.until().isEmpty(), segment::toString);
                assertTrue(i == 0 || segment.firstDay().isPresent(), segment::toString);
                if (!last) {
                    Segment next = timeline.segments().get(i + 1);
                    assertEquals(segment.endDay(), next.firstDay());
                    assertEquals(segment.until(), Optional.of(next.from()));
                    assertNotEquals(segment.status(), next.status());
                }
            }
            for (LocalDate day : GeneratedHistories.CALENDAR) {
                assertTrue(timeline.segments().stream()
                                .filter(segment -> segment.covers(day))
                                .count()
                        <= 1);
            }
        }
    }

    @Property(seed = GeneratedHistories.SEED)
    void aSegmentBeginsOnAnEndOfItsWindowAndHasItsEvidenceInside(@ForAll("readings") Asked asked) {
        Reading reading = asked.reading();
        for (Segment segment : Iterables.concat(segments(reading))) {
            segment.firstDay()
                    .ifPresent(day -> assertTrue(
                            segment.from().earliest().equals(Optional.of(day))
                                    || segment.from().latest().equals(Optional.of(day)),
                            segment::toString));
            segment.firstDay().ifPresent(day -> assertTrue(segment.from().contains(day), segment::toString));
            segment.lastEvidence().ifPresent(day -> assertTrue(segment.covers(day), segment::toString));
            assertEquals(
                    segment.basis() == Segment.Basis.PRESUMED,
                    segment.lastEvidence().isEmpty(),
                    segment::toString);
        }
    }

    private static List<List<Segment>> segments(Reading reading) {
        return reading.timelines().values().stream().map(Timeline::segments).collect(Collectors.toList());
    }

    @Property(seed = GeneratedHistories.SEED)
    void aSegmentCitesClaimsInForceAndNoneOfThemAgainstItself(@ForAll("readings") Asked asked) {
        Reading reading = asked.reading();
        reading.timelines().values().forEach(timeline -> {
            Set<Claim> inForce = timeline.endings().stream()
                    .filter(ending -> switch (ending.outcome()) {
                        case MOVED, CONFIRMED, RECORDED, PENDING, OUTWEIGHED -> true;
                        case SET_ASIDE, WITHDRAWN, UNRESOLVED -> false;
                    })
                    .map(Ending::claim)
                    .collect(Collectors.toSet());
            Set<Claim> outweighed = timeline.endings().stream()
                    .filter(ending -> ending.outcome() == Ending.Outcome.OUTWEIGHED)
                    .map(Ending::claim)
                    .collect(Collectors.toSet());
            timeline.segments().forEach(segment -> {
                Set<Claim> own = new HashSet<>(claims(segment.evidence()));
                assertTrue(!own.isEmpty() && inForce.containsAll(own), segment::toString);
                assertTrue(inForce.containsAll(claims(segment.pending())), segment::toString);
                // The last convoy that was not the last carries removal, and says otherwise all the same.
                own.removeAll(outweighed);
                assertTrue(Collections.disjoint(own, segment.contestedBy()), segment::toString);
                assertTrue(
                        Stream.of(segment.evidence(), segment.pending())
                                .flatMap(List::stream)
                                .allMatch(evidence -> evidence.claims().equals(sorted(evidence.claims()))),
                        segment::toString);
                assertEquals(sorted(segment.contestedBy()), segment.contestedBy());
            });
        });
    }

    private static Set<Claim> claims(List<Evidence> evidence) {
        return evidence.stream().flatMap(each -> each.claims().stream()).collect(Collectors.toSet());
    }

    private static List<Claim> sorted(List<Claim> claims) {
        return claims.stream().sorted().distinct().collect(Collectors.toList());
    }

    @Property(seed = GeneratedHistories.SEED)
    void whatIsPendingIsOfAStatusLessAdvancedThanItWouldBe(@ForAll("readings") Asked asked) {
        Reading reading = asked.reading();
        for (Timeline timeline : reading.timelines().values()) {
            Set<Claim> pending = timeline.endings().stream()
                    .filter(ending -> ending.outcome() == Ending.Outcome.PENDING)
                    .map(Ending::claim)
                    .collect(Collectors.toSet());
            for (Segment segment : timeline.segments()) {
                assertTrue(segment.pending().isEmpty() || segment.status() != BaseStatus.DEMOLISHED, segment::toString);
            }
            if (reading.policy() == ReadingPolicy.leading()) {
                assertTrue(pending.isEmpty());
                assertTrue(timeline.segments().stream()
                        .allMatch(segment -> segment.pending().isEmpty()));
            }
        }
    }

    @Property(seed = GeneratedHistories.SEED)
    void claimsAboutAnotherTenureChangeNothing(
            @ForAll("histories") History history, @ForAll("elsewhere") Entry added, @ForAll boolean cautious) {
        Ledger ledger = history.ledger();
        assertEquals(
                read(ledger, cautious).timeline(GeneratedHistories.BASE),
                read(ledger.plus(added), cautious).timeline(GeneratedHistories.BASE));
    }

    @Provide
    Arbitrary<Entry> elsewhere() {
        return GeneratedHistories.entries(
                Arbitraries.just(7),
                Arbitraries.of(
                        Subject.of(GeneratedHistories.OTHER_BASE), Subject.of(Tenure.of("militia", "shaddadi"))));
    }

    @Property(seed = GeneratedHistories.SEED)
    void changesSayWhatTwoReadingsSayOfEveryDay(
            @ForAll("readings") Asked asked, @ForAll("readings") Asked unrelated, @ForAll("instants") Instant then) {
        Reading earlier = asked.reading();
        assertChanges(earlier, unrelated.reading());
        assertChanges(earlier.asKnownAt(then), earlier);
        assertChanges(earlier.under(ReadingPolicy.cautious()), earlier.under(ReadingPolicy.leading()));
        assertEquals(ImmutableList.of(), earlier.changesTo(earlier));
    }

    private static void assertChanges(Reading earlier, Reading later) {
        ImmutableList<Change> changes = earlier.changesTo(later);
        for (Tenure tenure : List.of(GeneratedHistories.BASE, GeneratedHistories.OTHER_BASE)) {
            List<Change> ofTenure = changes.stream()
                    .filter(change -> change.tenure().equals(tenure))
                    .collect(Collectors.toList());
            Optional<LocalDate> knownUntil = earlier.timeline(tenure).segments().stream()
                    .flatMap(segment -> segment.lastEvidence().stream())
                    .max(LocalDate::compareTo);
            for (LocalDate day : GeneratedHistories.CALENDAR) {
                Optional<BaseStatus> before = status(earlier, tenure, day);
                Optional<BaseStatus> after = status(later, tenure, day);
                List<Change> ofDay =
                        ofTenure.stream().filter(change -> covers(change, day)).collect(Collectors.toList());
                assertTrue(ofDay.size() <= 1, () -> "one change for a day: " + ofDay);
                if (ofDay.isEmpty()) {
                    assertEquals(before, after, () -> "a change is missing on " + day);
                } else {
                    assertEquals(before, ofDay.get(0).before());
                    assertEquals(after, ofDay.get(0).after());
                }
            }
            for (Change change : ofTenure) {
                boolean news = change.firstDay().isPresent()
                        && knownUntil
                                .map(known -> known.isBefore(change.firstDay().get()))
                                .orElse(true);
                assertTrue(
                        switch (change.kind()) {
                            case SUPPORT -> change.before().equals(change.after());
                            case TRANSITION -> news || knownUntil.isEmpty();
                            case CORRECTION -> !news;
                        },
                        change::toString);
            }
        }
    }

    private static Optional<BaseStatus> status(Reading reading, Tenure tenure, LocalDate day) {
        return reading.timeline(tenure).on(day).map(Segment::status);
    }

    private static boolean covers(Change change, LocalDate day) {
        return change.firstDay().map(first -> !day.isBefore(first)).orElse(true)
                && change.endDay().map(day::isBefore).orElse(true);
    }

    @Property(seed = GeneratedHistories.SEED)
    void cautionIsNeverMoreAdvanced(@ForAll("histories") History history) {
        Reading leading = Reading.leading(history.ledger());
        Reading cautious = Reading.cautious(history.ledger());
        for (LocalDate day : GeneratedHistories.CALENDAR) {
            Optional<BaseStatus> bold = status(leading, GeneratedHistories.BASE, day);
            Optional<BaseStatus> careful = status(cautious, GeneratedHistories.BASE, day);
            assertEquals(bold.isPresent(), careful.isPresent());
            assertTrue(
                    bold.isEmpty() || !careful.get().isMoreAdvancedThan(bold.get()),
                    () -> day + ": " + careful + " against " + bold);
        }
    }
}
