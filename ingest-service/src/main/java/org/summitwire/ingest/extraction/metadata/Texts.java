package org.summitwire.ingest.extraction.metadata;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Text of elements, looked at in part where it is long. */
final class Texts {

    private static final int LONGEST = 300;
    private static final int MOST_NODES = 80;

    private Texts() {}

    /** The first 300 characters of an element's text, with a space wherever an element starts or ends. */
    static String of(Element element) {
        var text = new StringBuilder();
        element.filter(new NodeFilter() {
            private int nodes;

            @Override
            public FilterResult head(Node node, int depth) {
                if (++nodes > MOST_NODES || text.length() > LONGEST) {
                    return FilterResult.STOP;
                }
                if (node instanceof TextNode words) {
                    var whole = words.getWholeText();
                    text.append(whole, 0, Math.min(whole.length(), 2 * LONGEST));
                } else if (isDead(node)) {
                    return FilterResult.SKIP_CHILDREN;
                } else {
                    text.append(' ');
                }
                return FilterResult.CONTINUE;
            }

            @Override
            public FilterResult tail(Node node, int depth) {
                if (node instanceof Element) {
                    text.append(' ');
                }
                return FilterResult.CONTINUE;
            }
        });
        var spaced = spaced(text);
        return spaced.length() > LONGEST ? spaced.substring(0, LONGEST) : spaced;
    }

    /** Runs of white space and invisible characters as one space. */
    static String spaced(CharSequence text) {
        var spaced = new StringBuilder(text.length());
        boolean gap = false;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            boolean ascii = character < 128;
            if (ascii ? character <= ' ' : Character.isWhitespace(character) || Character.isSpaceChar(character)) {
                gap = true;
            } else if (ascii || Character.getType(character) != Character.FORMAT) {
                if (gap && !spaced.isEmpty()) {
                    spaced.append(' ');
                }
                gap = false;
                spaced.append(character);
            }
        }
        return spaced.toString();
    }

    /** How many words: of a script without spaces, every second letter is counted as one. */
    static int words(String text) {
        int parted = text.split(" ").length;
        long ideographs = text.codePoints()
                .filter(point -> Character.isIdeographic(point)
                        || Character.UnicodeScript.of(point) == Character.UnicodeScript.HIRAGANA
                        || Character.UnicodeScript.of(point) == Character.UnicodeScript.KATAKANA)
                .count();
        return Math.max(parted, (int) (ideographs / 2));
    }

    /** The words that bars part. */
    static Set<String> barred(String words) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(Arrays.asList(words.split("\\|"))));
    }

    /** Letters and digits alone, in lower case: what two spellings of one title share. */
    static String bare(String text) {
        var bare = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetterOrDigit).limit(LONGEST).forEach(bare::appendCodePoint);
        return bare.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isDead(Node node) {
        return switch (node.normalName()) {
            case "script", "style", "svg", "template", "noscript" -> true;
            default -> false;
        };
    }
}
