package org.summitwire.standalone.explain;

/** Words that look alike, on one line. */
record Run(String text, Look look) {

    static Run plain(String text) {
        return new Run(text, Look.PLAIN);
    }

    static Run quiet(String text) {
        return new Run(text, Look.QUIET);
    }
}
