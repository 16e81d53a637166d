package org.summitwire.page;

import org.jspecify.annotations.Nullable;

/**
 * Words of an article, marked in the paragraph that they stand in.
 *
 * @param whole whether the paragraph is there; else the words stand alone, for the article as it was then is not at hand
 */
public record Passage(String before, String marked, String after, boolean whole) {

    /** A paragraph is seldom longer; of one that is, this much is shown on either side. */
    private static final int MOST_ASIDE = 600;

    private static final String BREAK = "\n\n";

    /** The words without anything around them. */
    public static Passage of(String words) {
        return new Passage("", words, "", false);
    }

    /**
     * The words in their paragraph; alone where the body is not known or says otherwise there.
     *
     * @param body paragraphs parted by a blank line
     * @param start offset of the words in it, in UTF-16 code units
     * @param end offset behind them
     */
    public static Passage in(@Nullable String body, String words, int start, int end) {
        if (body == null || !body.startsWith(words, start) || end != start + words.length()) {
            return of(words);
        }
        var from = Math.max(0, body.lastIndexOf(BREAK, start));
        var to = body.indexOf(BREAK, end);
        var before = body.substring(from, start).stripLeading();
        var after = body.substring(end, to < 0 ? body.length() : to).stripTrailing();
        return new Passage(tail(before), words, head(after), true);
    }

    private static String tail(String text) {
        if (text.length() <= MOST_ASIDE) {
            return text;
        }
        var space = text.indexOf(' ', text.length() - MOST_ASIDE);
        return "…" + (space < 0 ? "" : text.substring(space));
    }

    private static String head(String text) {
        if (text.length() <= MOST_ASIDE) {
            return text;
        }
        var space = text.lastIndexOf(' ', MOST_ASIDE);
        return (space < 0 ? "" : text.substring(0, space)) + " …";
    }
}
