package org.drawdown.json;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.regex.Pattern;
import org.drawdown.wording.Text;

/** An instant in UTC, to the second or finer: "2026-02-06T00:00:00Z". */
final class InstantJson {
    // Java itself takes offsets, lower case, a 24th hour and a 60th second too, and each of them a little differently
    // from everybody else.
    private static final Pattern UTC = Pattern.compile("(-?[0-9]{4}|[+-][0-9]{5,10})-[0-9]{2}-[0-9]{2}"
            + "T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z");

    private InstantJson() {}

    static void write(JsonWriter out, Instant instant) throws IOException {
        out.text(instant.toString());
    }

    static Instant read(JsonReader in) throws IOException {
        return in.parsed(InstantJson::parse);
    }

    private static Instant parse(String text) {
        if (UTC.matcher(text).matches()) {
            try {
                return Instant.parse(text);
            } catch (DateTimeException e) {
                // A day that does not exist is refused in the same words as what does not look like one.
            }
        }
        throw new IllegalArgumentException("an instant must be written in UTC, such as \"2026-02-06T00:00:00Z\", got \""
                + Text.escape(text) + "\"");
    }
}
