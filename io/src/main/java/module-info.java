import org.jspecify.annotations.NullMarked;

/** Drawdown's JSON format: the same values and timelines, written down and read back. */
@NullMarked
module org.drawdown.json {
    requires transitive org.drawdown.core;
    requires transitive com.fasterxml.jackson.core;
    requires transitive com.fasterxml.jackson.databind;
    requires static com.google.errorprone.annotations;
    requires static org.immutables.value;

    exports org.drawdown.json;
    exports org.drawdown.json.jackson;

    provides com.fasterxml.jackson.databind.Module with
            org.drawdown.json.jackson.DrawdownModule;
}
