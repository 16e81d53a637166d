package org.summitwire.ingest.cleaning;

import java.util.regex.Pattern;

/**
 * One kind of page noise: its name, how a line of it is known, how far it reaches and what it tells of the article.
 *
 * @param name language and kind; the value of the tag {@code rule} in the metrics
 * @param pattern matched against whole lines, for {@link Reach#LINE_END} against the end of a line
 */
record NoiseRule(String name, Pattern pattern, Reach reach, Credit credit) {

    /** How much goes with a match. */
    enum Reach {
        /** The line. */
        LINE,
        /** The line, if it stands before the first paragraph. */
        TOP,
        /** The line and the headlines listed under it. */
        HEADING,
        /** The line and the headline above it. */
        TEASER,
        /** The matched end of the line; the rest stays. */
        LINE_END
    }

    /** Whom the first group of the pattern names. */
    enum Credit {
        NOBODY,
        AUTHOR,
        AGENCY
    }

    static NoiseRule line(String name, String regex) {
        return new NoiseRule(name, anyCase(regex), Reach.LINE, Credit.NOBODY);
    }

    static NoiseRule top(String name, String regex) {
        return new NoiseRule(name, anyCase(regex), Reach.TOP, Credit.NOBODY);
    }

    static NoiseRule heading(String name, String regex) {
        return new NoiseRule(name, anyCase(regex), Reach.HEADING, Credit.NOBODY);
    }

    static NoiseRule teaser(String name, String regex) {
        return new NoiseRule(name, anyCase(regex), Reach.TEASER, Credit.NOBODY);
    }

    static NoiseRule lineEnd(String name, String regex) {
        return new NoiseRule(name, anyCase(regex + "$"), Reach.LINE_END, Credit.NOBODY);
    }

    NoiseRule crediting(Credit whom) {
        return new NoiseRule(name, pattern, reach, whom);
    }

    /** Where capitals tell: initials and names of people. */
    NoiseRule inThisCase() {
        return new NoiseRule(name, Pattern.compile(pattern.pattern()), reach, credit);
    }

    private static Pattern anyCase(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
