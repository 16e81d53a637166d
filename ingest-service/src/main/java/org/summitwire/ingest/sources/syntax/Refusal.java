package org.summitwire.ingest.sources.syntax;

import java.util.Locale;

/**
 * Why fetched bytes are not what they were asked for, in words for the one who entered the source.
 *
 * @param words what was found and what was expected
 * @param line from 1; 0 where it is about the whole
 * @param column from 1; 0 where it is about the whole
 */
public record Refusal(Reason reason, String words, int line, int column) {

    /** The value of the tag {@code reason} in the metrics. */
    public enum Reason {
        EMPTY,
        TOO_LARGE,
        TOO_DEEP,
        BROKEN_XML,
        BROKEN_JSON,
        BROKEN_GZIP,
        BINARY,
        WRONG_KIND;

        /** As it stands in metrics: {@code broken-xml}. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public static Refusal whole(Reason reason, String words) {
        return new Refusal(reason, words, 0, 0);
    }

    @Override
    public String toString() {
        return line == 0 ? words : "line " + line + ", column " + column + ": " + words;
    }
}
