package org.drawdown.json;

import com.google.common.base.CharMatcher;
import java.util.regex.Pattern;

/**
 * One value as it stands in a CSV file (RFC 4180).
 *
 * <p>A value that a spreadsheet might run as a formula has an apostrophe before it (OWASP, "CSV Injection"). So has one
 * that begins with an apostrophe of its own: whoever takes one leading apostrophe away has every value as it was.
 */
final class CsvCell {
    // A control, or what begins a formula, as is or full-width, behind anything that cannot be seen.
    private static final Pattern FORMULA =
            Pattern.compile("\\p{Cc}|[\\p{Cc}\\p{Cf}\\p{Z}]*['=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20]");

    private static final CharMatcher QUOTED = CharMatcher.anyOf("\",\r\n");

    private CsvCell() {}

    static String of(String value) {
        String guarded = FORMULA.matcher(value).lookingAt() ? "'" + value : value;
        return QUOTED.matchesAnyOf(guarded) ? "\"" + guarded.replace("\"", "\"\"") + "\"" : guarded;
    }
}
