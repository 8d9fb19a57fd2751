package org.drawdown.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The laws of counts, against an oracle that tries every number one after the other. */
class CountProperties {
    private static final int BEYOND_ALL = 60;

    @Property
    void countsAreCompatibleIfSomeNumberFitsBoth(@ForAll("smallCounts") Count one, @ForAll("smallCounts") Count two) {
        boolean fits = IntStream.rangeClosed(0, BEYOND_ALL).anyMatch(number -> fits(number, one) && fits(number, two));
        assertEquals(fits, one.isCompatibleWith(two));
        assertEquals(!fits, one.contradicts(two));
    }

    @Property
    void aboutAllowsEveryNumberAtMostATenthAway(
            @ForAll @IntRange(min = 1, max = 1000) int best, @ForAll @IntRange(max = 1200) int number) {
        boolean within = 10 * Math.abs(number - best) <= best;
        boolean beyondTheNextWholeNumber = 10 * (Math.abs(number - best) - 1) >= best;
        if (within || beyondTheNextWholeNumber) {
            assertEquals(within, fits(number, Count.about(best, "trucks")));
        }
    }

    private static boolean fits(int number, Count count) {
        return number >= count.low()
                && (count.high().isEmpty() || number <= count.high().getAsInt());
    }

    @Provide
    Arbitrary<Count> smallCounts() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(1, 50);
        return Arbitraries.oneOf(
                numbers.map(number -> Count.exactly(number, "trucks")),
                numbers.map(number -> Count.about(number, "trucks")),
                numbers.map(number -> Count.atLeast(number, "trucks")),
                numbers.map(number -> Count.atMost(number, "trucks")),
                Combinators.combine(numbers, numbers)
                        .as((one, two) -> Count.between(Math.min(one, two), Math.max(one, two), "trucks")),
                Arbitraries.of(Count.dozens("trucks"), Count.some("trucks")));
    }
}
