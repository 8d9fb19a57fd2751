package org.drawdown.json;

import java.util.ArrayList;
import java.util.List;

/** Reads CSV by the grammar of RFC 4180, section 2, letter by letter, and nothing more lenient. */
final class Csv {
    private final String text;
    private int at;

    private Csv(String text) {
        this.text = text;
    }

    /** The records of a file, of which each, also the last, ends with CRLF. */
    static List<List<String>> records(String text) {
        Csv csv = new Csv(text);
        List<List<String>> records = new ArrayList<>();
        while (csv.at < text.length()) {
            records.add(csv.readRecord());
        }
        return records;
    }

    private List<String> readRecord() {
        List<String> fields = new ArrayList<>();
        do {
            fields.add(peek() == '"' ? readEscaped() : readPlain());
        } while (next(','));
        if (!next('\r') || !next('\n')) {
            throw new AssertionError("a record ends with CRLF, at " + at + " of " + text);
        }
        return fields;
    }

    private String readPlain() {
        int from = at;
        while (peek() != ',' && peek() != '\r') {
            if (peek() == '"' || peek() == '\n') {
                throw new AssertionError("neither in a field without quotation marks, at " + at + " of " + text);
            }
            at++;
        }
        return text.substring(from, at);
    }

    private String readEscaped() {
        StringBuilder field = new StringBuilder();
        next('"');
        while (!next('"') || peek() == '"') {
            field.append(peek());
            at++;
        }
        return field.toString();
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : '\uFFFF';
    }

    private boolean next(char expected) {
        if (peek() != expected) {
            return false;
        }
        at++;
        return true;
    }
}
