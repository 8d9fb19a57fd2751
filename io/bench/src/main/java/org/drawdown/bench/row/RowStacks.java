package org.drawdown.bench.row;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONWriter;
import com.alibaba.fastjson2.writer.ObjectWriter;
import com.dslplatform.json.DslJson;
import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import com.dslplatform.json.runtime.Settings;
import java.io.IOException;

/** dsl-json and fastjson2, each as its documentation has it. */
public final class RowStacks {
    // Without defaults: what is null is left out, as the format has it.
    private static final DslJson<Object> DSL_JSON =
            new DslJson<>(Settings.basicSetup().skipDefaultValues(true).includeServiceLoader());
    private static final ThreadLocal<JsonReader<Object>> READER = ThreadLocal.withInitial(DSL_JSON::newReader);
    private static final ThreadLocal<JsonWriter> WRITER = ThreadLocal.withInitial(DSL_JSON::newWriter);

    static {
        ObjectWriter<Rows.Words> words = (out, value, name, type, features) -> write(out, (Rows.Words) value);
        ObjectWriter<Rows.Window> window = (out, value, name, type, features) -> write(out, (Rows.Window) value);
        ObjectWriter<Rows.Agent> agent = (out, value, name, type, features) -> write(out, (Rows.Agent) value);
        JSON.register(Rows.Words.class, words);
        JSON.register(Rows.Window.class, window);
        JSON.register(Rows.Agent.class, agent);
    }

    private RowStacks() {}

    public static Rows.Report readWithDslJson(byte[] json) throws IOException {
        return READER.get().process(json, json.length).next(Rows.Report.class);
    }

    public static byte[] writeWithDslJson(Rows.Report report) {
        JsonWriter writer = WRITER.get();
        writer.reset();
        DSL_JSON.serialize(writer, Rows.Report.class, report);
        return writer.toByteArray();
    }

    public static byte[] writeWithFastjson2(Rows.Report report) {
        return JSON.toJSONBytes(report);
    }

    private static void write(JSONWriter out, Rows.Words words) {
        if (words.text() == null) {
            out.writeBool(true);
        } else if (words.language() == null && words.translation() == null) {
            out.writeString(words.text());
        } else {
            out.startObject();
            member(out, "text", words.text());
            member(out, "language", words.language());
            member(out, "translation", words.translation());
            out.endObject();
        }
    }

    private static void write(JSONWriter out, Rows.Window window) {
        if (window.verbatim() == null) {
            out.writeString(window.edtf());
            return;
        }
        out.startObject();
        member(out, "edtf", window.edtf());
        out.writeName("verbatim");
        out.writeColon();
        write(out, window.verbatim());
        out.endObject();
    }

    private static void write(JSONWriter out, Rows.Agent agent) {
        if (agent.theForce()) {
            out.writeString("the-force");
            return;
        }
        out.startObject();
        member(out, "force", agent.force());
        if (agent.words() != null) {
            out.writeName("words");
            out.writeColon();
            write(out, agent.words());
        }
        out.endObject();
    }

    private static void member(JSONWriter out, String name, String text) {
        if (text != null) {
            out.writeName(name);
            out.writeColon();
            out.writeString(text);
        }
    }
}
