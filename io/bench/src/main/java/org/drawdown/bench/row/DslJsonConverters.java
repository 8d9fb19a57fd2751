package org.drawdown.bench.row;

import com.dslplatform.json.JsonConverter;
import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import java.io.IOException;

/** What the format writes as a text where nothing but the text is known, and as an object otherwise. */
public final class DslJsonConverters {
    private DslJsonConverters() {}

    @JsonConverter(target = Rows.Words.class)
    public abstract static class OfWords {
        private OfWords() {}

        public static Rows.Words read(JsonReader<?> in) throws IOException {
            if (in.wasNull()) {
                return null;
            }
            if (in.last() == 't' && in.wasTrue()) {
                return new Rows.Words(null, null, null);
            }
            if (in.last() == '"') {
                return new Rows.Words(in.readString(), null, null);
            }
            String text = null;
            String language = null;
            String translation = null;
            begin(in);
            while (true) {
                switch (in.readKey()) {
                    case "text" -> text = in.readString();
                    case "language" -> language = in.readString();
                    case "translation" -> translation = in.readString();
                    default -> throw in.newParseError("no member of words");
                }
                if (isAtEnd(in)) {
                    return new Rows.Words(text, language, translation);
                }
            }
        }

        public static void write(JsonWriter out, Rows.Words words) {
            if (words == null) {
                out.writeNull();
            } else if (words.text() == null) {
                out.writeAscii("true");
            } else if (words.language() == null && words.translation() == null) {
                out.writeString(words.text());
            } else {
                out.writeAscii("{\"text\":");
                out.writeString(words.text());
                member(out, ",\"language\":", words.language());
                member(out, ",\"translation\":", words.translation());
                out.writeByte(JsonWriter.OBJECT_END);
            }
        }
    }

    @JsonConverter(target = Rows.Window.class)
    public abstract static class OfWindow {
        private OfWindow() {}

        public static Rows.Window read(JsonReader<?> in) throws IOException {
            if (in.wasNull()) {
                return null;
            }
            if (in.last() == '"') {
                return Rows.Window.of(in.readString(), null);
            }
            String edtf = null;
            Rows.Words verbatim = null;
            begin(in);
            while (true) {
                switch (in.readKey()) {
                    case "edtf" -> edtf = in.readString();
                    case "verbatim" -> verbatim = OfWords.read(in);
                    default -> throw in.newParseError("no member of a window");
                }
                if (isAtEnd(in)) {
                    return Rows.Window.of(edtf, verbatim);
                }
            }
        }

        public static void write(JsonWriter out, Rows.Window window) {
            if (window == null) {
                out.writeNull();
            } else if (window.verbatim() == null) {
                out.writeString(window.edtf());
            } else {
                out.writeAscii("{\"edtf\":");
                out.writeString(window.edtf());
                out.writeAscii(",\"verbatim\":");
                OfWords.write(out, window.verbatim());
                out.writeByte(JsonWriter.OBJECT_END);
            }
        }
    }

    @JsonConverter(target = Rows.Agent.class)
    public abstract static class OfAgent {
        private OfAgent() {}

        public static Rows.Agent read(JsonReader<?> in) throws IOException {
            if (in.wasNull()) {
                return null;
            }
            if (in.last() == '"') {
                if (!in.readString().equals("the-force")) {
                    throw in.newParseError("neither the force nor an object");
                }
                return new Rows.Agent(true, null, null);
            }
            String force = null;
            Rows.Words words = null;
            begin(in);
            while (true) {
                switch (in.readKey()) {
                    case "force" -> force = in.readString();
                    case "words" -> words = OfWords.read(in);
                    default -> throw in.newParseError("no member of an agent");
                }
                if (isAtEnd(in)) {
                    return new Rows.Agent(false, force, words);
                }
            }
        }

        public static void write(JsonWriter out, Rows.Agent agent) {
            if (agent == null) {
                out.writeNull();
            } else if (agent.theForce()) {
                out.writeString("the-force");
            } else {
                out.writeByte(JsonWriter.OBJECT_START);
                member(out, "\"force\":", agent.force());
                if (agent.words() != null) {
                    out.writeAscii(agent.force() == null ? "\"words\":" : ",\"words\":");
                    OfWords.write(out, agent.words());
                }
                out.writeByte(JsonWriter.OBJECT_END);
            }
        }
    }

    private static void begin(JsonReader<?> in) throws IOException {
        if (in.last() != '{') {
            throw in.newParseError("neither a text nor an object");
        }
        in.getNextToken();
    }

    private static boolean isAtEnd(JsonReader<?> in) throws IOException {
        byte token = in.getNextToken();
        if (token == ',') {
            in.getNextToken();
            return false;
        }
        if (token != '}') {
            throw in.newParseError("neither a comma nor the end of an object");
        }
        return true;
    }

    private static void member(JsonWriter out, String nameAndColon, String text) {
        if (text != null) {
            out.writeAscii(nameAndColon);
            out.writeString(text);
        }
    }
}
