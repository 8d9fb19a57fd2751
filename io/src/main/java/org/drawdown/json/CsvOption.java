package org.drawdown.json;

/** How a CSV file is written. Without an option it begins with a byte order mark. */
public enum CsvOption {
    /**
     * Without the byte order mark. Programs take it for a letter of the first column's name unless they are told
     * otherwise; Excel takes Arabic for something else where it is missing.
     */
    NO_BYTE_ORDER_MARK
}
