package org.summitwire.notify.subscription;

/** A filter that cannot be read: where it is wrong, what stands there and what was expected. */
public final class FilterProblem extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final int position;
    private final transient Phrase found;
    private final transient Phrase expected;

    /**
     * Tells of a filter.
     *
     * @param position of the first wrong character, from 1
     * @param found what stands there
     * @param expected in plain words
     */
    FilterProblem(int position, Phrase found, Phrase expected) {
        super("at character " + position + ", at " + found + ": expected " + expected);
        this.position = position;
        this.found = found;
        this.expected = expected;
    }

    public int position() {
        return position;
    }

    public Phrase found() {
        return found;
    }

    public Phrase expected() {
        return expected;
    }
}
