package org.drawdown.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import org.drawdown.claim.Amendment;
import org.drawdown.claim.Report;
import org.drawdown.claim.Reports;

@PropertyDefaults(tries = 200)
class LedgerProperties {
    private static final Instant NOON = Instant.parse("2026-02-05T12:00:00Z");

    @Property
    void mergesInAnyOrder(@ForAll("ledgers") Ledger one, @ForAll("ledgers") Ledger other) {
        assertEquals(one.merge(other), other.merge(one));
    }

    @Property
    void mergesInAnyGrouping(
            @ForAll("ledgers") Ledger one, @ForAll("ledgers") Ledger two, @ForAll("ledgers") Ledger three) {
        assertEquals(one.merge(two).merge(three), one.merge(two.merge(three)));
    }

    @Property
    void mergesTheSameTwiceAsOnce(@ForAll("ledgers") Ledger one, @ForAll("ledgers") Ledger other) {
        assertEquals(one, one.merge(one));
        assertEquals(one.merge(other), one.merge(other).merge(other));
        assertEquals(one, one.merge(Ledger.empty()));
        assertEquals(one, Ledger.empty().merge(one));
    }

    @Property
    void hasOneHashCodeWhicheverWayItWasMade(@ForAll("ledgers") Ledger one, @ForAll("ledgers") Ledger other) {
        assertEquals(one.merge(other).hashCode(), other.merge(one).hashCode());
    }

    @Property
    void takesReportsInAnyOrder(@ForAll("entries") List<Entry> entries, @ForAll Random random) {
        Ledger ledger = Ledger.ofEntries(entries);
        Collections.shuffle(entries, random);
        assertEquals(ledger, Ledger.ofEntries(entries));
        Ledger oneByOne = Ledger.empty();
        for (Entry entry : entries) {
            oneByOne = oneByOne.plus(entry);
        }
        assertEquals(ledger, oneByOne);
    }

    @Property
    void keepsEachReportOnceFromItsEarliestInstant(@ForAll("entries") List<Entry> entries) {
        Map<Report, Instant> earliest = entries.stream()
                .collect(Collectors.toMap(
                        Entry::report, Entry::knownAt, BinaryOperator.minBy(Comparator.naturalOrder())));
        List<Entry> kept = Ledger.ofEntries(entries).entries().toList();
        assertEquals(earliest, kept.stream().collect(Collectors.toMap(Entry::report, Entry::knownAt)));
    }

    @Property
    void knewAtAnInstantWhatItsPartsKnew(@ForAll("ledgers") Ledger one, @ForAll("ledgers") Ledger other) {
        assertEquals(
                one.asKnownAt(NOON).merge(other.asKnownAt(NOON)),
                one.merge(other).asKnownAt(NOON));
        assertEquals(
                Stream.concat(
                                one.entries().map(Entry::knownAt),
                                one.amendments().map(AmendmentEntry::knownAt))
                        .filter(instant -> !instant.isAfter(NOON))
                        .count(),
                one.asKnownAt(NOON).entries().count()
                        + one.asKnownAt(NOON).amendments().count());
    }

    @Provide
    Arbitrary<Ledger> ledgers() {
        Arbitrary<Amendment> amendments = Reports.amendments();
        return Combinators.combine(
                        entries(),
                        Combinators.combine(amendments, instants())
                                .as(AmendmentEntry::of)
                                .list()
                                .ofMaxSize(4))
                .as((reports, amended) -> {
                    Ledger ledger = Ledger.ofEntries(reports);
                    for (AmendmentEntry amendment : amended) {
                        ledger = ledger.plus(amendment);
                    }
                    return ledger;
                });
    }

    /** Reports of which some come twice, at one instant or at two, and some are versions of one page. */
    @Provide
    Arbitrary<List<Entry>> entries() {
        return Reports.reports()
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .flatMap(reports -> Combinators.combine(Arbitraries.of(reports), instants())
                        .as(Entry::of)
                        .list()
                        .ofMaxSize(8));
    }

    private static Arbitrary<Instant> instants() {
        return Arbitraries.of(NOON.minusSeconds(1), NOON, NOON.plusSeconds(1));
    }
}
