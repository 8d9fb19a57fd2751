package org.drawdown.bench;

/** What stops a run before anything is timed. */
final class Checks {
    private Checks() {}

    static void same(String what, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new IllegalStateException(
                    what + " something else\n  expected " + expected + "\n  but got  " + actual);
        }
    }
}
