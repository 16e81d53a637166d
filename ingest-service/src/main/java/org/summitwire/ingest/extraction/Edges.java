package org.summitwire.ingest.extraction;

import java.util.List;

/** Takes out what stands before the first and after the last words of the text that the page tells to machines. */
final class Edges {

    private static final String REASON = "not in the data of the page";

    /** So much of the text must stand in the blocks, */
    private static final double SHOWN = 0.7;
    /** and so little prose may go: else the data is the beginning of the text only. */
    private static final double AT_MOST = 0.4;

    private Edges() {}

    static void cut(List<Block> blocks, Evidence evidence) {
        int first = -1;
        int last = -1;
        int known = 0;
        for (int at = 0; at < blocks.size(); at++) {
            var block = blocks.get(at);
            if (block.stands() && evidence.knows(block)) {
                first = first < 0 ? at : first;
                last = at;
                known += block.mass();
            }
        }
        if (first < 0 || known < SHOWN * evidence.whole().mass()) {
            return;
        }
        if (evidence.whole().beginsWith(blocks.get(first))) {
            cut(blocks.subList(0, first), known);
        }
        if (evidence.whole().endsWith(blocks.get(last))) {
            cut(blocks.subList(last + 1, blocks.size()), known);
        }
    }

    private static void cut(List<Block> beyond, int known) {
        int prose = beyond.stream()
                .filter(block -> block.stands() && block.isProse())
                .mapToInt(Block::mass)
                .sum();
        if (prose <= AT_MOST * known) {
            beyond.forEach(block -> block.takeOut(REASON));
        }
    }
}
