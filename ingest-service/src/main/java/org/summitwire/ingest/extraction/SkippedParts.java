package org.summitwire.ingest.extraction;

import java.util.Locale;

/**
 * Parts within a text that those who listen to a page may skip: they begin with a line such as 'Skip most read and continue
 * reading' and end with one such as 'End of most read'. Whatever the language, the name of the part is in both.
 */
final class SkippedParts {

    private static final int FEWEST = 3;
    private static final int MOST = 40;
    private static final int LARGEST = 1_200;
    private static final int LONGEST_LINE = 100;
    private static final int SHORTEST_NAME = 5;
    private static final int LEAST_AROUND = 6;

    private SkippedParts() {}

    static void takeOut(Layout layout, Box body) {
        for (var box : layout.boxes()) {
            int count = box.to() - box.from();
            if (box != body && body.holds(box) && count >= FEWEST && count <= MOST && isSkipped(layout, box)) {
                layout.takeOut(box, "may be skipped");
            }
        }
    }

    private static boolean isSkipped(Layout layout, Box box) {
        var blocks = layout.blocksOf(box);
        var first = blocks.get(0);
        var last = blocks.get(blocks.size() - 1);
        boolean lines = isLine(first) && isLine(last);
        return lines && blocks.stream().mapToInt(Block::mass).sum() <= LARGEST && nameTheSame(bare(first), bare(last));
    }

    private static boolean isLine(Block block) {
        return !block.isSentence() && block.text().length() <= LONGEST_LINE;
    }

    /** Whether the end of the last line, or its beginning, is within the first with other words around it. */
    private static boolean nameTheSame(String first, String last) {
        for (int space = last.indexOf(' '); space > 0; space = last.indexOf(' ', space + 1)) {
            if (isNamed(first, last.substring(space + 1)) || isNamed(first, last.substring(0, space))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNamed(String first, String name) {
        return name.length() >= SHORTEST_NAME
                && first.contains(" " + name + " ")
                && first.length() - name.length() >= LEAST_AROUND;
    }

    private static String bare(Block block) {
        return block.text().toLowerCase(Locale.ROOT);
    }
}
