package org.drawdown.reading;

/**
 * What all claims of one report have in common, whichever version of it they are from. A report is filed once, and has
 * one page: claims of one report are told from others without a look at its id.
 */
final class Page {
    final String report;

    Page(String report) {
        this.report = report;
    }
}
