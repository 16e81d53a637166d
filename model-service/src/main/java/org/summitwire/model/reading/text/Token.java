package org.summitwire.model.reading.text;

/**
 * A word, a number or a mark, and where it stands.
 *
 * @param folded in lower case and without diacritics
 * @param spaced whether white space stands before it
 */
public record Token(String folded, int start, int end, Shape shape, boolean spaced) {

    /** How it is written. */
    public enum Shape {
        LOWER,
        CAPITAL,
        UPPER,
        NUMBER,
        MARK
    }

    boolean isMark(char mark) {
        return shape == Shape.MARK && folded.charAt(0) == mark;
    }
}
