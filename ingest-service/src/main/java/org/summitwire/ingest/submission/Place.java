package org.summitwire.ingest.submission;

/**
 * Where in what was sent something stands.
 *
 * @param number an index from 0, a line from 1; 0 for the whole
 */
public record Place(Kind kind, int number) {

    /** What the number counts. */
    public enum Kind {
        WHOLE,
        INDEX,
        LINE
    }

    public static final Place WHOLE = new Place(Kind.WHOLE, 0);

    public static Place index(int index) {
        return new Place(Kind.INDEX, index);
    }

    public static Place line(int line) {
        return new Place(Kind.LINE, line);
    }

    @Override
    public String toString() {
        return switch (kind) {
            case WHOLE -> "whole";
            case INDEX -> "index " + number;
            case LINE -> "line " + number;
        };
    }
}
