package org.summitwire.model.reading;

/**
 * The words of an article's body that show something.
 *
 * @param quote the words as they stand there
 * @param start offset of the first UTF-16 code unit in the body
 * @param end offset behind the last
 */
public record Evidence(String quote, int start, int end) {

    public Evidence {
        if (start < 0 || end - start != quote.length() || quote.isEmpty()) {
            throw new IllegalArgumentException(
                    "Evidence is words and where they stand, not \"" + quote + "\" at " + start + " to " + end);
        }
    }

    /** The words of the body between two offsets. */
    public static Evidence in(String body, int start, int end) {
        return new Evidence(body.substring(start, end), start, end);
    }
}
