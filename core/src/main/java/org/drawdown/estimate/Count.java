package org.drawdown.estimate;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.OptionalInt;
import org.drawdown.wording.Phrase;
import org.drawdown.wording.Sentence;
import org.drawdown.wording.Text;
import org.drawdown.wording.Verbatim;
import org.immutables.value.Value;

/**
 * How many, as somebody said: "about 100 trucks", "dozens of trucks", "more than 100 vehicles".
 *
 * <pre>{@code
 * Count dozens = Count.dozens("trucks").withVerbatim(Verbatim.of("عشرات الشاحنات", "ar"));
 * dozens.isCompatibleWith(Count.about(100, "trucks"));   // true: no contradiction
 * }</pre>
 *
 * <p>A count is a range of whole numbers from {@link #low()} to {@link #high()}, both inclusive, each 0 to
 * {@value #MAX}; a count without a high has no upper bound. The numbers come from whoever reads the report, never from
 * its text: {@link #verbatim()} is kept and not read.
 *
 * <p>Counts are compared, never added: two reports of "about 100 trucks" may have seen the same ones.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Count permits ImmutableCount {
    /** The largest number, inclusive. */
    public static final int MAX = 1_000_000_000;

    /** The length of the longest unit, in UTF-16 units, inclusive. */
    public static final int MAX_UNIT_LENGTH = 64;

    private static final Sentence EXACTLY = Sentence.of("{number} {unit}", "{number} {unit}");
    private static final Sentence ABOUT = Sentence.of("about {number} {unit}", "نحو {number} {unit}");
    private static final Sentence AT_LEAST = Sentence.of("at least {number} {unit}", "{number} {unit} على الأقل");
    private static final Sentence AT_MOST = Sentence.of("at most {number} {unit}", "{number} {unit} على الأكثر");
    private static final Sentence BETWEEN = Sentence.of("{low} to {high} {unit}", "{low} إلى {high} {unit}");
    private static final Sentence ABOUT_WITHIN =
            Sentence.of("about {number} {unit} ({low} to {high})", "نحو {number} {unit} ({low} إلى {high})");
    private static final Sentence ABOUT_OR_MORE =
            Sentence.of("about {number} {unit} (at least {low})", "نحو {number} {unit} ({low} على الأقل)");
    private static final Sentence SOME = Sentence.of("some {unit}", "عدد من {unit}");
    private static final Sentence WITHOUT_NUMBER = Sentence.of("{count} (number unknown)", "{count} (العدد غير معروف)");

    Count() {}

    /**
     * Returns an exact number: "3 trucks".
     *
     * @param number the number, 0 to {@value #MAX}
     * @param unit what is counted, as {@link #unit()} says
     * @return the count
     * @throws IllegalArgumentException if the number or the unit breaks its rule
     */
    public static Count exactly(int number, String unit) {
        return count(CountKind.COUNTED, number, OptionalInt.of(number), OptionalInt.of(number), unit);
    }

    /**
     * Returns a number that is not exact: "about 100 trucks" is 90 to 110.
     *
     * <p>The range reaches a tenth of the number to either side, the tenth rounded up: about 5 is 4 to 6. It ends at
     * {@value #MAX}.
     *
     * @param best the number, 1 to {@value #MAX}
     * @param unit what is counted, as {@link #unit()} says
     * @return the count
     * @throws IllegalArgumentException if the number or the unit breaks its rule
     */
    public static Count about(int best, String unit) {
        checkArgument(best >= 1 && best <= MAX, "an approximate number must be 1 to %s, got %s", MAX, best);
        return count(
                CountKind.ESTIMATED, aTenthBelow(best), OptionalInt.of(best), OptionalInt.of(aTenthAbove(best)), unit);
    }

    /**
     * Returns a number that bounds from below: "at least 20 trucks".
     *
     * <p>"More than 100" is at least 100: who says it has seldom counted to 101, so the bound itself stays possible.
     *
     * @param low the lowest number, inclusive, 0 to {@value #MAX}
     * @param unit what is counted, as {@link #unit()} says
     * @return the count
     * @throws IllegalArgumentException if the number or the unit breaks its rule
     */
    public static Count atLeast(int low, String unit) {
        return count(CountKind.ESTIMATED, low, OptionalInt.empty(), OptionalInt.empty(), unit);
    }

    /**
     * Returns a number that bounds from above: "at most 20 trucks". At most 0 is exactly 0.
     *
     * @param high the highest number, inclusive, 0 to {@value #MAX}
     * @param unit what is counted, as {@link #unit()} says
     * @return the count
     * @throws IllegalArgumentException if the number or the unit breaks its rule
     */
    public static Count atMost(int high, String unit) {
        return between(0, high, unit);
    }

    /**
     * Returns two numbers that bound: "90 to 100 trucks". Twice the same number is that number exactly.
     *
     * @param low the lowest number, inclusive, 0 to {@value #MAX}
     * @param high the highest number, inclusive, 0 to {@value #MAX}
     * @param unit what is counted, as {@link #unit()} says
     * @return the count
     * @throws IllegalArgumentException if a number or the unit breaks its rule, or low is above high
     */
    public static Count between(int low, int high, String unit) {
        return low == high
                ? exactly(low, unit)
                : count(CountKind.ESTIMATED, low, OptionalInt.empty(), OptionalInt.of(high), unit);
    }

    /**
     * Returns the word "dozens", or "tens" (عشرات) as Arabic reports have it: 20 or more, vague.
     *
     * <p>Two dozen would be 24, but two tens are 20 and the words translate each other; the lower reading is the one
     * that contradicts nobody wrongly.
     *
     * @param unit what is counted, as {@link #unit()} says
     * @return the count
     * @throws IllegalArgumentException if the unit breaks its rule
     */
    public static Count dozens(String unit) {
        return count(CountKind.VAGUE, 20, OptionalInt.empty(), OptionalInt.empty(), unit);
    }

    /**
     * Returns a count of which nothing is known but that there was something to count: 1 or more, vague.
     *
     * @param unit what is counted, as {@link #unit()} says
     * @return the count
     * @throws IllegalArgumentException if the unit breaks its rule
     */
    public static Count some(String unit) {
        return count(CountKind.VAGUE, 1, OptionalInt.empty(), OptionalInt.empty(), unit);
    }

    /**
     * Returns a builder, for readers of stored data and for shapes that no factory has.
     *
     * @return a builder that needs {@code low}, {@code kind} and {@code unit}
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the lowest number that the words allow.
     *
     * @return the number, inclusive
     */
    public abstract int low();

    /**
     * Returns the number that was given, if one was: the 100 of "about 100".
     *
     * @return the number, from low to high
     */
    public abstract OptionalInt best();

    /**
     * Returns the highest number that the words allow.
     *
     * @return the number, inclusive; none if they set no upper bound
     */
    public abstract OptionalInt high();

    /**
     * Returns how the count was given.
     *
     * @return {@link CountKind#COUNTED} exactly if low, best and high are one number; {@link CountKind#VAGUE} never has
     *     a best number
     */
    public abstract CountKind kind();

    /**
     * Returns what is counted: whole words, in the plural, such as "trucks", "armoured vehicles" or "soldiers".
     *
     * <p>Two counts are of one thing only if their units are the same letter for letter. A unit therefore holds nothing
     * that a reader cannot see: 1 to {@value #MAX_UNIT_LENGTH} characters (UTF-16 units), one space between words and
     * none at the ends, no control or format character.
     *
     * @return the unit
     */
    public abstract String unit();

    /**
     * Returns the words that were read as this count.
     *
     * @return the words, if kept
     */
    public abstract Optional<Verbatim> verbatim();

    /**
     * Returns this count with the words that were read as it.
     *
     * @param verbatim the words
     * @return the count with them
     */
    public abstract Count withVerbatim(Verbatim verbatim);

    /**
     * Tells whether both counts can be true of one thing: same unit, and a number that both allow.
     *
     * @param other the other count
     * @return whether they can; "dozens" and "about 100" can
     */
    public final boolean isCompatibleWith(Count other) {
        return unit().equals(other.unit()) && sharesANumberWith(other);
    }

    /**
     * Tells whether no number fits both counts, though they count the same: "about 100" and "at most 20".
     *
     * <p>Counts of different units are neither compatible nor in contradiction.
     *
     * @param other the other count
     * @return whether they contradict each other
     */
    public final boolean contradicts(Count other) {
        return unit().equals(other.unit()) && !sharesANumberWith(other);
    }

    /**
     * Returns the count as a page says it: "about 100 trucks", "at least 20 trucks", "some trucks (number unknown)".
     *
     * <p>The unit is shown as it is, in every language.
     *
     * @return the phrase
     */
    public final Phrase phrase() {
        return switch (kind()) {
            case COUNTED -> EXACTLY.fill(ImmutableMap.of("number", Phrase.number(low()), "unit", unitPhrase()));
            case ESTIMATED -> best().isPresent() ? aroundBest(best().getAsInt()) : bounds();
            case VAGUE -> WITHOUT_NUMBER.fill(ImmutableMap.of("count", isSome() ? someOfThem() : bounds()));
        };
    }

    @Value.Check
    void check() {
        checkNumber("low", OptionalInt.of(low()));
        checkNumber("best", best());
        checkNumber("high", high());
        checkOrder("low", OptionalInt.of(low()), "best", best());
        checkOrder("low", OptionalInt.of(low()), "high", high());
        checkOrder("best", best(), "high", high());
        boolean oneNumber = high().equals(OptionalInt.of(low()));
        boolean fits = switch (kind()) {
            case COUNTED -> oneNumber && best().isPresent();
            case ESTIMATED -> !oneNumber;
            case VAGUE -> !oneNumber && best().isEmpty();
        };
        if (!fits) {
            throw new IllegalArgumentException(
                    ruleOf(kind()) + ", got low " + low() + ", best " + orNone(best()) + ", high " + orNone(high()));
        }
        checkUnit(unit());
    }

    private static Count count(CountKind kind, int low, OptionalInt best, OptionalInt high, String unit) {
        return builder().kind(kind).low(low).best(best).high(high).unit(unit).build();
    }

    private static int aTenthBelow(int best) {
        return best - tenthRoundedUp(best);
    }

    private static int aTenthAbove(int best) {
        return Math.min(MAX, best + tenthRoundedUp(best));
    }

    private static int tenthRoundedUp(int number) {
        return (number + 9) / 10;
    }

    private boolean sharesANumberWith(Count other) {
        return low() <= other.high().orElse(MAX) && other.low() <= high().orElse(MAX);
    }

    private Phrase aroundBest(int best) {
        ImmutableMap.Builder<String, Phrase> values = ImmutableMap.<String, Phrase>builder()
                .put("number", Phrase.number(best))
                .put("unit", unitPhrase());
        if (low() == aTenthBelow(best) && high().equals(OptionalInt.of(aTenthAbove(best)))) {
            return ABOUT.fill(values.buildOrThrow());
        }
        values.put("low", Phrase.number(low()));
        return high().isPresent()
                ? ABOUT_WITHIN.fill(
                        values.put("high", Phrase.number(high().getAsInt())).buildOrThrow())
                : ABOUT_OR_MORE.fill(values.buildOrThrow());
    }

    private Phrase bounds() {
        Phrase low = Phrase.number(low());
        if (high().isEmpty()) {
            return AT_LEAST.fill(ImmutableMap.of("number", low, "unit", unitPhrase()));
        }
        Phrase high = Phrase.number(high().getAsInt());
        return low() == 0
                ? AT_MOST.fill(ImmutableMap.of("number", high, "unit", unitPhrase()))
                : BETWEEN.fill(ImmutableMap.of("low", low, "high", high, "unit", unitPhrase()));
    }

    private boolean isSome() {
        return low() == 1 && high().isEmpty();
    }

    private Phrase someOfThem() {
        return SOME.fill(ImmutableMap.of("unit", unitPhrase()));
    }

    private Phrase unitPhrase() {
        return Phrase.quoted(unit());
    }

    private static String ruleOf(CountKind kind) {
        return switch (kind) {
            case COUNTED -> "low, best and high of a COUNTED number must be the same";
            case ESTIMATED -> "an ESTIMATED number must leave more than one possible";
            case VAGUE -> "a VAGUE number must have no best and leave more than one possible";
        };
    }

    private static String orNone(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "none";
    }

    private static void checkNumber(String what, OptionalInt number) {
        if (number.isPresent() && (number.getAsInt() < 0 || number.getAsInt() > MAX)) {
            throw new IllegalArgumentException(what + " must be 0 to " + MAX + ", got " + number.getAsInt());
        }
    }

    private static void checkOrder(String lesser, OptionalInt number, String greater, OptionalInt bound) {
        if (number.isPresent() && bound.isPresent() && number.getAsInt() > bound.getAsInt()) {
            throw new IllegalArgumentException(
                    lesser + " must not be above " + greater + ": " + number.getAsInt() + " .. " + bound.getAsInt());
        }
    }

    private static void checkUnit(String unit) {
        if (unit.length() > MAX_UNIT_LENGTH) {
            throw new IllegalArgumentException("unit must have at most " + MAX_UNIT_LENGTH + " characters, got "
                    + unit.length() + ": \"" + Text.escape(unit) + "\"");
        }
        Text.check("unit", unit);
        if (unit.startsWith(" ") || unit.endsWith(" ") || unit.contains("  ") || hasUnseen(unit)) {
            throw new IllegalArgumentException(
                    "unit must be words with one space between them, such as \"armoured vehicles\", got \""
                            + Text.escape(unit) + "\"");
        }
    }

    private static boolean hasUnseen(String unit) {
        for (int i = 0; i < unit.length(); i++) {
            char one = unit.charAt(i);
            // Past ASCII a character may take two units.
            if (one < ' ' || one >= 0x7F) {
                return unit.codePoints().anyMatch(Count::isUnseen);
            }
        }
        return false;
    }

    private static boolean isUnseen(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || (Character.isSpaceChar(codePoint) && codePoint != ' ');
    }

    /** Builds a count from its parts; the parts are checked against each other when it is built. */
    public static final class Builder extends ImmutableCount.Builder {
        Builder() {}
    }
}
