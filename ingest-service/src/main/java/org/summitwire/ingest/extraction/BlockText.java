package org.summitwire.ingest.extraction;

import java.util.List;
import org.summitwire.ingest.extraction.Block.Kind;

/** The text that is being gathered for the next block, its spaces made one, and how much of it is linked and bold. */
final class BlockText {

    private static final int LONGEST_DATELINE = 40;

    private final StringBuilder text = new StringBuilder();
    private int mass;
    private int linkMass;
    private int boldMass;
    private int links;
    private int away;
    private int bold;
    private boolean preformatted;

    void append(String words) {
        for (int at = 0; at < words.length(); at++) {
            char letter = words.charAt(at);
            if (preformatted && letter == '\n') {
                text.append('\n');
            } else if (isSpace(letter)) {
                space();
            } else if (!isInvisible(letter)) {
                text.append(letter);
                count(Mass.of(letter));
            }
        }
    }

    private void count(int letter) {
        mass += letter;
        linkMass += away > 0 ? letter : 0;
        boldMass += bold > 0 ? letter : 0;
    }

    private void space() {
        int length = text.length();
        if (length > 0 && text.charAt(length - 1) > ' ') {
            text.append(' ');
        }
    }

    private static boolean isSpace(char letter) {
        return letter <= ' '
                || letter == '\u00A0'
                || (letter >= '\u2000' && letter <= '\u200A')
                || letter == '\u3000'
                || letter == '\u2028'
                || letter == '\u2029'
                || letter == '\u202F'
                || letter == '\u0085';
    }

    /** Soft hyphens, zero width and direction marks, byte order marks. */
    private static boolean isInvisible(char letter) {
        return letter == '\u00AD'
                || (letter >= '\u200B' && letter <= '\u200F')
                || (letter >= '\u202A' && letter <= '\u202E')
                || (letter >= '\u2060' && letter <= '\u206F')
                || letter == '\uFEFF';
    }

    /** Links are counted, so that a link in a link, which only broken pages have, ends well. */
    void link(boolean leadsAway) {
        links++;
        away += leadsAway ? 1 : 0;
    }

    void unlink() {
        links--;
        away = links <= 0 ? 0 : away;
    }

    void bold(int change) {
        bold += change;
    }

    void preformatted(boolean is) {
        preformatted = is;
    }

    boolean isPreformatted() {
        return preformatted;
    }

    /**
     * Meets a line break. One that stands after a whole sentence, a bold line or a linked one ends a block, and so does
     * the second in a row; else it is where somebody broke a line.
     */
    boolean endsAtBreak() {
        int length = text.length();
        if (length == 0) {
            return false;
        }
        boolean second = text.charAt(length - 1) == '\n';
        boolean ends = second
                || preformatted
                || Punctuation.endsSentence(lastOf(text))
                || linkMass * 10 >= mass * 8
                || boldMass * 10 >= mass * 9;
        if (!ends) {
            if (text.charAt(length - 1) == ' ') {
                text.setLength(length - 1);
            }
            text.append('\n');
        }
        return ends;
    }

    /** Whether there is but a place with a dash behind it, which belongs to the paragraph that follows. */
    boolean isDateline() {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) <= ' ') {
            end--;
        }
        return mass > 0 && mass <= LONGEST_DATELINE && end > 0 && "-–—".indexOf(text.charAt(end - 1)) >= 0;
    }

    /** Whether words came that no sentence mark has ended yet: what comes next belongs to them, whatever it is called. */
    boolean isMidSentence() {
        return mass > 0 && !Punctuation.endsSentence(lastOf(text));
    }

    private static String lastOf(CharSequence text) {
        return text.subSequence(Math.max(0, text.length() - 12), text.length()).toString();
    }

    void flushInto(List<Block> blocks, Box box) {
        if (text.length() > 0) {
            var words = preformatted
                    ? text.toString().stripTrailing()
                    : text.toString().replace('\n', ' ').strip();
            if (!words.isBlank()) {
                blocks.add(new Block(box, kindIn(box), words, mass, linkMass, boldMass * 10 >= mass * 9));
            }
            text.setLength(0);
        }
        mass = 0;
        linkMass = 0;
        boldMass = 0;
    }

    private Kind kindIn(Box box) {
        if (preformatted) {
            return Kind.PREFORMATTED;
        }
        for (Box at = box; at != null; at = at.parent()) {
            switch (at.tag()) {
                case "p" -> {
                    return at.parent() != null && at.parent().within("blockquote") != null
                            ? Kind.QUOTE
                            : Kind.PARAGRAPH;
                }
                case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                    return Kind.HEADING;
                }
                case "li", "dd", "dt" -> {
                    return Kind.ITEM;
                }
                case "blockquote" -> {
                    return Kind.QUOTE;
                }
                case "td", "th" -> {
                    return Kind.CELL;
                }
                case "pre" -> {
                    return Kind.PREFORMATTED;
                }
                default -> {
                    if (at != box && !at.tag().equals("div") && !at.tag().equals("span")) {
                        return Kind.LOOSE;
                    }
                }
            }
        }
        return Kind.LOOSE;
    }
}
