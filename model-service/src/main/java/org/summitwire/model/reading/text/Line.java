package org.summitwire.model.reading.text;

/**
 * A line of a page.
 *
 * @param start offset of its first character
 * @param paragraph lines that no blank line parts have the same
 */
public record Line(int start, int end, int paragraph, Sort sort) {

    /** What it is to a reader. */
    public enum Sort {
        PROSE,
        /** of a list, with a bullet or a number */
        ITEM,
        /** words without a full stop */
        HEADING,
        /** 'Baca juga', counters, other headlines */
        NOISE
    }

    public boolean isRead() {
        return sort == Sort.PROSE || sort == Sort.ITEM;
    }
}
