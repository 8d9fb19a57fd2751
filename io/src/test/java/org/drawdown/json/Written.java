package org.drawdown.json;

/** Documents written by hand, with single quotation marks so that they can be read here. */
final class Written {
    private Written() {}

    static String json(String text) {
        return text.replace('\'', '"');
    }

    /** A report with one claim, whose brace is line 4, column 1. */
    static String withClaim(String members) {
        return json("""
                {'format': 'drawdown/1.0', 'document': 'report', 'id': 'r', 'publisher': 'p',
                'sources': [{'id': 'p', 'names': ['P'], 'kind': 'outlet'}],
                'claims': [
                {%s}]}
                """.formatted(members));
    }

    /** A report whose own members begin line 2. */
    static String report(String members) {
        return json("{'format': 'drawdown/1.0', 'document': 'report',\n" + members + "}");
    }

    /** A gazetteer whose own members begin line 2. */
    static String gazetteer(String members) {
        return json("{'format': 'drawdown/1.0', 'document': 'gazetteer',\n" + members + "}");
    }
}
