package org.drawdown.json;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.time.LocalDate;
import org.drawdown.estimate.DateWindow;
import org.drawdown.wording.Text;
import org.drawdown.wording.Verbatim;
import org.jspecify.annotations.Nullable;

/** Days as EDTF text; an object where the words for them are kept. */
final class DateWindowJson {
    private static final ImmutableList<String> MEMBERS = ImmutableList.of("edtf", "verbatim");
    private static final int DAY_LENGTH = "2026-02-05".length();

    private DateWindowJson() {}

    static void write(JsonWriter out, DateWindow window) throws IOException {
        if (window.verbatim().isEmpty()) {
            out.word(window.edtf());
            return;
        }
        out.beginSmall();
        out.name("edtf");
        out.word(window.edtf());
        out.member("verbatim", window.verbatim(), VerbatimJson::write);
        out.end();
    }

    static DateWindow read(JsonReader in) throws IOException {
        if (in.isString()) {
            return in.days();
        }
        if (!in.isObject()) {
            throw in.wrongType("a date window (a string or an object)");
        }
        return in.object("a date window", DateWindowJson::readMembers);
    }

    private static DateWindow readMembers(JsonReader in) throws IOException {
        @Nullable DateWindow edtf = null;
        @Nullable Verbatim verbatim = null;
        while (in.nextMember()) {
            switch (in.member()) {
                case "edtf" -> edtf = in.days();
                case "verbatim" -> verbatim = VerbatimJson.read(in);
                default -> in.unknownMember(MEMBERS);
            }
        }
        DateWindow window = in.required("edtf", edtf);
        return verbatim == null ? window : window.withVerbatim(verbatim);
    }

    static LocalDate readDay(JsonReader in) throws IOException {
        return in.parsed(DateWindowJson::day);
    }

    private static LocalDate day(String text) {
        checkArgument(
                text.length() == DAY_LENGTH && text.indexOf('X') < 0 && text.indexOf('/') < 0,
                "expected a day such as \"2026-02-05\", got \"%s\"",
                Text.escape(text));
        return DateWindow.parse(text).earliest().orElseThrow();
    }
}
