package org.summitwire.ingest.extraction;

import java.util.List;

/**
 * What a page tells of its article elsewhere than in its text.
 *
 * @param title empty if it tells none
 * @param authors as they are named
 * @param whole what may be the whole text of the article
 * @param summary what may be its first sentences
 */
record Evidence(String title, List<String> authors, Witness whole, Witness summary) {

    /** A text in the data of the page that is shorter may be a summary. */
    private static final int LEAST = 400;

    private static final int SENTENCE = 40;
    private static final double SAME = 0.8;

    /** Whether the page tells what may be its whole text. */
    boolean tellsWhole() {
        return whole.mass() >= LEAST;
    }

    boolean knows(Block block) {
        return tellsWhole() && block.mass() >= SENTENCE && whole.knows(block) >= SAME;
    }

    /** What the whole text has is of the article, whatever the names around it say. */
    void putBack(Layout layout) {
        if (tellsWhole()) {
            layout.blocks().stream()
                    .filter(block -> !block.stands() && block.isProse() && knows(block))
                    .forEach(Block::putBack);
        }
    }
}
