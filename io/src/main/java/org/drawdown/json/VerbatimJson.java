package org.drawdown.json;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import org.drawdown.wording.Verbatim;
import org.jspecify.annotations.Nullable;

/** Words as written: a string, or an object where more than the text is known. */
final class VerbatimJson {
    private static final ImmutableList<String> MEMBERS = ImmutableList.of("text", "language", "translation");

    private VerbatimJson() {}

    static void write(JsonWriter out, Verbatim words) throws IOException {
        if (words.language().isEmpty() && words.translation().isEmpty()) {
            out.text(words.text());
            return;
        }
        out.beginSmall();
        out.member("text", words.text());
        out.member("language", words.language());
        out.member("translation", words.translation());
        out.end();
    }

    static Verbatim read(JsonReader in) throws IOException {
        if (in.isString()) {
            return in.parsed(Verbatim::of);
        }
        if (!in.isObject()) {
            throw in.wrongType("words (a string or an object)");
        }
        return in.object("words", VerbatimJson::readMembers);
    }

    private static Verbatim readMembers(JsonReader in) throws IOException {
        @Nullable String text = null;
        @Nullable String language = null;
        @Nullable String translation = null;
        while (in.nextMember()) {
            switch (in.member()) {
                case "text" -> text = in.words("text");
                case "language" -> language = in.language();
                case "translation" -> translation = in.words("translation");
                default -> in.unknownMember(MEMBERS);
            }
        }
        String written = in.required("text", text);
        Verbatim words = language == null ? Verbatim.of(written) : Verbatim.of(written, language);
        return translation == null ? words : words.translated(translation);
    }
}
