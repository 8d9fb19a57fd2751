package org.drawdown.bench.plain;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.Optional;

/** Writes what is a text where nothing but the text is known, and an object otherwise. */
final class TextOrObject {
    private TextOrObject() {}

    static final class OfWords extends StdSerializer<Plain.Words> {
        private static final long serialVersionUID = 1;

        OfWords() {
            super(Plain.Words.class);
        }

        @Override
        public void serialize(Plain.Words words, JsonGenerator out, SerializerProvider provider) throws IOException {
            write(words, out);
        }
    }

    static final class OfSpeaker extends StdSerializer<Plain.Speaker> {
        private static final long serialVersionUID = 1;

        OfSpeaker() {
            super(Plain.Speaker.class);
        }

        @Override
        public void serialize(Plain.Speaker speaker, JsonGenerator out, SerializerProvider provider)
                throws IOException {
            if (speaker.words().isPresent()) {
                write(speaker.words().get(), out);
            } else {
                out.writeBoolean(true);
            }
        }
    }

    static final class OfWindow extends StdSerializer<Plain.Window> {
        private static final long serialVersionUID = 1;

        OfWindow() {
            super(Plain.Window.class);
        }

        @Override
        public void serialize(Plain.Window window, JsonGenerator out, SerializerProvider provider) throws IOException {
            if (window.verbatim().isEmpty()) {
                out.writeString(window.edtf());
                return;
            }
            out.writeStartObject();
            out.writeStringField("edtf", window.edtf());
            out.writeFieldName("verbatim");
            write(window.verbatim().get(), out);
            out.writeEndObject();
        }
    }

    static final class OfAgent extends StdSerializer<Plain.Agent> {
        private static final long serialVersionUID = 1;

        OfAgent() {
            super(Plain.Agent.class);
        }

        @Override
        public void serialize(Plain.Agent agent, JsonGenerator out, SerializerProvider provider) throws IOException {
            if (agent.isTheForce()) {
                out.writeString("the-force");
                return;
            }
            out.writeStartObject();
            write("force", agent.force(), out);
            if (agent.words().isPresent()) {
                out.writeFieldName("words");
                write(agent.words().get(), out);
            }
            out.writeEndObject();
        }
    }

    private static void write(Plain.Words words, JsonGenerator out) throws IOException {
        if (words.language().isEmpty() && words.translation().isEmpty()) {
            out.writeString(words.text());
            return;
        }
        out.writeStartObject();
        out.writeStringField("text", words.text());
        write("language", words.language(), out);
        write("translation", words.translation(), out);
        out.writeEndObject();
    }

    private static void write(String name, Optional<String> text, JsonGenerator out) throws IOException {
        if (text.isPresent()) {
            out.writeStringField(name, text.get());
        }
    }
}
