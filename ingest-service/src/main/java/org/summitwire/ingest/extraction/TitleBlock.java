package org.summitwire.ingest.extraction;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The heading on a page that says the page's title. */
final class TitleBlock {

    private static final int SHORTEST = 8;
    private static final int LONG = 20;

    private TitleBlock() {}

    /** The first such heading; null if there is none. */
    static @Nullable Block in(Layout layout, String title) {
        for (var block : layout.blocks()) {
            if (block.isHeading() && says(block.text(), title)) {
                return block;
            }
        }
        return null;
    }

    /** Whether a heading and a title are the same words, or one begins with the other. */
    static boolean says(String heading, String title) {
        var words = plain(heading);
        var wanted = plain(title);
        return words.length() >= SHORTEST
                && wanted.length() >= SHORTEST
                && (wanted.startsWith(words) || words.startsWith(wanted) || holds(words, wanted));
    }

    /** A word or two on the matter may stand before the title. */
    private static boolean holds(String words, String wanted) {
        return wanted.length() >= LONG && words.length() <= wanted.length() + LONG && words.endsWith(wanted);
    }

    /** Whether two lines are the same words. */
    static boolean isSame(String one, String other) {
        return Math.abs(one.length() - other.length()) <= 1 + other.length() / 4
                && plain(one).equals(plain(other));
    }

    private static String plain(String text) {
        var plain = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetterOrDigit).forEach(plain::appendCodePoint);
        return plain.toString().toLowerCase(Locale.ROOT);
    }
}
