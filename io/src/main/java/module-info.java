/** Drawdown's JSON format: the same values and timelines, written down and read back. */
module org.drawdown.json {
    requires transitive org.drawdown.core;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
}
