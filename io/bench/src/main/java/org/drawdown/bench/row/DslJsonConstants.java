package org.drawdown.bench.row;

import com.dslplatform.json.JsonConverter;
import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import java.io.IOException;
import org.drawdown.bench.plain.Plain;

/** Reads and writes the constants of each enum. */
public final class DslJsonConstants {
    private DslJsonConstants() {}

    @JsonConverter(target = Rows.Kind.class)
    public abstract static class OfClaimKind {
        private static final Constants<Rows.Kind> CONSTANTS = new Constants<>(Rows.Kind.class);

        private OfClaimKind() {}

        public static Rows.Kind read(JsonReader<?> in) throws IOException {
            return CONSTANTS.read(in);
        }

        public static void write(JsonWriter out, Rows.Kind constant) {
            CONSTANTS.write(out, constant);
        }
    }

    @JsonConverter(target = Plain.SourceKind.class)
    public abstract static class OfSourceKind {
        private static final Constants<Plain.SourceKind> CONSTANTS = new Constants<>(Plain.SourceKind.class);

        private OfSourceKind() {}

        public static Plain.SourceKind read(JsonReader<?> in) throws IOException {
            return CONSTANTS.read(in);
        }

        public static void write(JsonWriter out, Plain.SourceKind constant) {
            CONSTANTS.write(out, constant);
        }
    }

    @JsonConverter(target = Plain.Reliability.class)
    public abstract static class OfReliability {
        private static final Constants<Plain.Reliability> CONSTANTS = new Constants<>(Plain.Reliability.class);

        private OfReliability() {}

        public static Plain.Reliability read(JsonReader<?> in) throws IOException {
            return CONSTANTS.read(in);
        }

        public static void write(JsonWriter out, Plain.Reliability constant) {
            CONSTANTS.write(out, constant);
        }
    }

    @JsonConverter(target = Plain.Polarity.class)
    public abstract static class OfPolarity {
        private static final Constants<Plain.Polarity> CONSTANTS = new Constants<>(Plain.Polarity.class);

        private OfPolarity() {}

        public static Plain.Polarity read(JsonReader<?> in) throws IOException {
            return CONSTANTS.read(in);
        }

        public static void write(JsonWriter out, Plain.Polarity constant) {
            CONSTANTS.write(out, constant);
        }
    }

    @JsonConverter(target = Plain.Modality.class)
    public abstract static class OfModality {
        private static final Constants<Plain.Modality> CONSTANTS = new Constants<>(Plain.Modality.class);

        private OfModality() {}

        public static Plain.Modality read(JsonReader<?> in) throws IOException {
            return CONSTANTS.read(in);
        }

        public static void write(JsonWriter out, Plain.Modality constant) {
            CONSTANTS.write(out, constant);
        }
    }

    @JsonConverter(target = Plain.Basis.class)
    public abstract static class OfBasis {
        private static final Constants<Plain.Basis> CONSTANTS = new Constants<>(Plain.Basis.class);

        private OfBasis() {}

        public static Plain.Basis read(JsonReader<?> in) throws IOException {
            return CONSTANTS.read(in);
        }

        public static void write(JsonWriter out, Plain.Basis constant) {
            CONSTANTS.write(out, constant);
        }
    }

    @JsonConverter(target = Plain.Verb.class)
    public abstract static class OfVerb {
        private static final Constants<Plain.Verb> CONSTANTS = new Constants<>(Plain.Verb.class);

        private OfVerb() {}

        public static Plain.Verb read(JsonReader<?> in) throws IOException {
            return CONSTANTS.read(in);
        }

        public static void write(JsonWriter out, Plain.Verb constant) {
            CONSTANTS.write(out, constant);
        }
    }

    @JsonConverter(target = Plain.Stage.class)
    public abstract static class OfStage {
        private static final Constants<Plain.Stage> CONSTANTS = new Constants<>(Plain.Stage.class);

        private OfStage() {}

        public static Plain.Stage read(JsonReader<?> in) throws IOException {
            return CONSTANTS.read(in);
        }

        public static void write(JsonWriter out, Plain.Stage constant) {
            CONSTANTS.write(out, constant);
        }
    }

    @JsonConverter(target = Plain.Manner.class)
    public abstract static class OfManner {
        private static final Constants<Plain.Manner> CONSTANTS = new Constants<>(Plain.Manner.class);

        private OfManner() {}

        public static Plain.Manner read(JsonReader<?> in) throws IOException {
            return CONSTANTS.read(in);
        }

        public static void write(JsonWriter out, Plain.Manner constant) {
            CONSTANTS.write(out, constant);
        }
    }

    @JsonConverter(target = Plain.Direction.class)
    public abstract static class OfDirection {
        private static final Constants<Plain.Direction> CONSTANTS = new Constants<>(Plain.Direction.class);

        private OfDirection() {}

        public static Plain.Direction read(JsonReader<?> in) throws IOException {
            return CONSTANTS.read(in);
        }

        public static void write(JsonWriter out, Plain.Direction constant) {
            CONSTANTS.write(out, constant);
        }
    }

    @JsonConverter(target = Plain.Scope.class)
    public abstract static class OfScope {
        private static final Constants<Plain.Scope> CONSTANTS = new Constants<>(Plain.Scope.class);

        private OfScope() {}

        public static Plain.Scope read(JsonReader<?> in) throws IOException {
            return CONSTANTS.read(in);
        }

        public static void write(JsonWriter out, Plain.Scope constant) {
            CONSTANTS.write(out, constant);
        }
    }

    @JsonConverter(target = Plain.Extent.class)
    public abstract static class OfExtent {
        private static final Constants<Plain.Extent> CONSTANTS = new Constants<>(Plain.Extent.class);

        private OfExtent() {}

        public static Plain.Extent read(JsonReader<?> in) throws IOException {
            return CONSTANTS.read(in);
        }

        public static void write(JsonWriter out, Plain.Extent constant) {
            CONSTANTS.write(out, constant);
        }
    }

    @JsonConverter(target = Plain.Act.class)
    public abstract static class OfAct {
        private static final Constants<Plain.Act> CONSTANTS = new Constants<>(Plain.Act.class);

        private OfAct() {}

        public static Plain.Act read(JsonReader<?> in) throws IOException {
            return CONSTANTS.read(in);
        }

        public static void write(JsonWriter out, Plain.Act constant) {
            CONSTANTS.write(out, constant);
        }
    }

    @JsonConverter(target = Plain.Step.class)
    public abstract static class OfStep {
        private static final Constants<Plain.Step> CONSTANTS = new Constants<>(Plain.Step.class);

        private OfStep() {}

        public static Plain.Step read(JsonReader<?> in) throws IOException {
            return CONSTANTS.read(in);
        }

        public static void write(JsonWriter out, Plain.Step constant) {
            CONSTANTS.write(out, constant);
        }
    }

    @JsonConverter(target = Plain.Event.class)
    public abstract static class OfEvent {
        private static final Constants<Plain.Event> CONSTANTS = new Constants<>(Plain.Event.class);

        private OfEvent() {}

        public static Plain.Event read(JsonReader<?> in) throws IOException {
            return CONSTANTS.read(in);
        }

        public static void write(JsonWriter out, Plain.Event constant) {
            CONSTANTS.write(out, constant);
        }
    }

    @JsonConverter(target = Plain.Relation.class)
    public abstract static class OfRelation {
        private static final Constants<Plain.Relation> CONSTANTS = new Constants<>(Plain.Relation.class);

        private OfRelation() {}

        public static Plain.Relation read(JsonReader<?> in) throws IOException {
            return CONSTANTS.read(in);
        }

        public static void write(JsonWriter out, Plain.Relation constant) {
            CONSTANTS.write(out, constant);
        }
    }

    @JsonConverter(target = Plain.MentionKind.class)
    public abstract static class OfMentionKind {
        private static final Constants<Plain.MentionKind> CONSTANTS = new Constants<>(Plain.MentionKind.class);

        private OfMentionKind() {}

        public static Plain.MentionKind read(JsonReader<?> in) throws IOException {
            return CONSTANTS.read(in);
        }

        public static void write(JsonWriter out, Plain.MentionKind constant) {
            CONSTANTS.write(out, constant);
        }
    }

    @JsonConverter(target = Plain.CountKind.class)
    public abstract static class OfCountKind {
        private static final Constants<Plain.CountKind> CONSTANTS = new Constants<>(Plain.CountKind.class);

        private OfCountKind() {}

        public static Plain.CountKind read(JsonReader<?> in) throws IOException {
            return CONSTANTS.read(in);
        }

        public static void write(JsonWriter out, Plain.CountKind constant) {
            CONSTANTS.write(out, constant);
        }
    }

    @JsonConverter(target = Plain.Precision.class)
    public abstract static class OfPrecision {
        private static final Constants<Plain.Precision> CONSTANTS = new Constants<>(Plain.Precision.class);

        private OfPrecision() {}

        public static Plain.Precision read(JsonReader<?> in) throws IOException {
            return CONSTANTS.read(in);
        }

        public static void write(JsonWriter out, Plain.Precision constant) {
            CONSTANTS.write(out, constant);
        }
    }

    @JsonConverter(target = Plain.Load.class)
    public abstract static class OfLoad {
        private static final Constants<Plain.Load> CONSTANTS = new Constants<>(Plain.Load.class);

        private OfLoad() {}

        public static Plain.Load read(JsonReader<?> in) throws IOException {
            return CONSTANTS.read(in);
        }

        public static void write(JsonWriter out, Plain.Load constant) {
            CONSTANTS.write(out, constant);
        }
    }

    @JsonConverter(target = Plain.LastCall.class)
    public abstract static class OfLastCall {
        private static final Constants<Plain.LastCall> CONSTANTS = new Constants<>(Plain.LastCall.class);

        private OfLastCall() {}

        public static Plain.LastCall read(JsonReader<?> in) throws IOException {
            return CONSTANTS.read(in);
        }

        public static void write(JsonWriter out, Plain.LastCall constant) {
            CONSTANTS.write(out, constant);
        }
    }
}
