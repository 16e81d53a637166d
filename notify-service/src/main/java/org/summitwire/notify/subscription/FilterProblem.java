package org.summitwire.notify.subscription;

/** A filter that cannot be read: where it is wrong, what stands there and what was expected. */
public final class FilterProblem extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final int position;
    private final String found;
    private final String expected;

    /**
     * Tells of a filter.
     *
     * @param position of the first wrong character, from 1
     * @param found what stands there
     * @param expected in plain words
     */
    FilterProblem(int position, String found, String expected) {
        super("at character " + position + ", at " + found + ": expected " + expected);
        this.position = position;
        this.found = found;
        this.expected = expected;
    }

    public int position() {
        return position;
    }

    public String found() {
        return found;
    }

    public String expected() {
        return expected;
    }
}
