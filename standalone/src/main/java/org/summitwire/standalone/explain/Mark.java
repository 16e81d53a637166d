package org.summitwire.standalone.explain;

import org.summitwire.model.reading.Evidence;

/**
 * Words of a body that are pointed out.
 *
 * @param label what the list calls them, {@code 4} or {@code a:hedged}
 * @param open the bracket before them where looks cannot be shown
 */
record Mark(int start, int end, String label, Look look, char open) {

    static Mark taken(Evidence words, String label, Look look) {
        return new Mark(words.start(), words.end(), label, look, '[');
    }

    static Mark passedOver(Evidence words, String label, Look look) {
        return new Mark(words.start(), words.end(), label, look, '{');
    }

    char close() {
        return open == '[' ? ']' : '}';
    }

    boolean hasTheWordsOf(Mark other) {
        return start == other.start && end == other.end && open == other.open;
    }

    /** One mark for what was read twice from the same words. */
    Mark with(Mark other) {
        return new Mark(start, end, label + "," + other.label, look, open);
    }
}
