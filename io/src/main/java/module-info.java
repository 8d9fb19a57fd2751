import org.jspecify.annotations.NullMarked;

/** Drawdown's JSON format: the same values and timelines, written down and read back. */
@NullMarked
module org.drawdown.json {
    requires transitive org.drawdown.core;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires static org.jspecify;
}
