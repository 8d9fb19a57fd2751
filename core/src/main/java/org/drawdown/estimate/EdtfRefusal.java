package org.drawdown.estimate;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drawdown.wording.Text;

/** Why a text is no date window: the parser only finds that it is none, this finds what to tell its author. */
final class EdtfRefusal {
    private static final String LEVEL_2 = "this is EDTF level 2, and levels 0 and 1 are read";

    /** Reasons by what the whole text looks like; the first that fits. */
    private static final ImmutableMap<Pattern, String> TEXTS = ImmutableMap.of(
            Pattern.compile(""), "an unknown date is written \"/\"",
            Pattern.compile(".*[\\p{Nd}&&[^0-9]].*"), "only the digits 0 to 9 are read",
            Pattern.compile(".*[0-9]T.*|.*:.*"), "a time of day is not kept, only the day is",
            Pattern.compile(".*[\\[\\]{},].*"), LEVEL_2,
            Pattern.compile(".*/.*/.*"), "an interval has one slash");

    /** Reasons by what a date that is none looks like; the first that fits. */
    private static final ImmutableMap<Pattern, String> DATES = ImmutableMap.of(
            Pattern.compile("[0-9]{8}"), "year, month and day are joined by hyphens",
            Pattern.compile("[Yy]?[+-]?[0-9]{5}.*|[+-][0-9].*"), "years are 0000 to 9999, without a sign or letter",
            Pattern.compile("[0-9X]{4}-2[1-4].*"),
                    "a season has no first and last day of its own, its months have, such as \"2026-03/2026-05\"",
            Pattern.compile("[0-9X]{4}-(2[5-9]|3[0-9]|4[01]).*"), LEVEL_2,
            Pattern.compile(".*[~?%].+"),
                    "one mark of ~, ? and % stands after a date; anywhere else it is EDTF level 2",
            Pattern.compile("[0-9]{4}S[0-9]+"), LEVEL_2);

    private static final Pattern DIGITS =
            Pattern.compile("(?<month>[0-9]{4}-(?<number>[0-9]{2}))(-(?<day>[0-9]{2}|XX))?[~?%]?");
    private static final Pattern UNSPECIFIED = Pattern.compile("[0-9X]{4}(-[0-9X]{2}){0,2}[~?%]?");

    private EdtfRefusal() {}

    static IllegalArgumentException of(String edtf) {
        String reason = reason(TEXTS, edtf)
                .or(() -> Arrays.stream(edtf.split("/", -1))
                        .flatMap(date -> reasonOfDate(date).stream())
                        .findFirst())
                .map(why -> ": " + why)
                .orElse("");
        return new IllegalArgumentException("expected a date window in EDTF such as \"2026-02-05\", \"2026-02~\","
                + " \"2026-02-XX\", \"2026-01-29/2026-02-05\" or \"../2026-02-05\", got \"" + Text.escape(edtf) + "\""
                + reason);
    }

    private static Optional<String> reasonOfDate(String date) {
        if (WrittenDate.parse(date).isPresent()) {
            // A good date beside a bad one, unless it is good only when it stands alone.
            return date.contains("X")
                    ? Optional.of("an unspecified digit in an interval is EDTF level 2, and levels 0 and 1 are read")
                    : Optional.empty();
        }
        return reason(DATES, date).or(() -> missing(date)).or(() -> level2(date));
    }

    private static Optional<String> missing(String date) {
        Matcher written = DIGITS.matcher(date);
        if (!written.matches()) {
            return Optional.empty();
        }
        int month = Integer.parseInt(written.group("number"));
        return Optional.of(
                month < 1 || month > 12
                        ? "there is no month " + written.group("number")
                        : "there is no day " + written.group("day") + " in " + written.group("month"));
    }

    private static Optional<String> level2(String date) {
        return UNSPECIFIED.matcher(date).matches() ? Optional.of(LEVEL_2) : Optional.empty();
    }

    private static Optional<String> reason(ImmutableMap<Pattern, String> reasons, String text) {
        return reasons.entrySet().stream()
                .filter(entry -> entry.getKey().matcher(text).matches())
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
