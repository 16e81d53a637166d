package org.summitwire.ingest.extraction;

import java.util.List;

/** How much stands between two blocks; each question takes the same short time. Blocks that are out count nothing. */
final class Sums {

    /** What a label, a button, a line of a list costs a region that would be an article. */
    private static final int LABEL = 12;

    private final long[] mass;
    private final long[] prose;
    private final long[] links;
    private final long[] worth;

    Sums(List<Block> blocks) {
        int count = blocks.size();
        mass = new long[count + 1];
        prose = new long[count + 1];
        links = new long[count + 1];
        worth = new long[count + 1];
        for (int at = 0; at < count; at++) {
            var block = blocks.get(at);
            boolean stands = block.stands();
            mass[at + 1] = mass[at] + (stands ? block.mass() : 0);
            prose[at + 1] = prose[at] + (stands && block.isProse() ? block.mass() - block.linkMass() : 0);
            links[at + 1] = links[at] + (stands ? block.linkMass() : 0);
            worth[at + 1] = worth[at] + (stands ? worth(block) : 0);
        }
    }

    long mass(Box box) {
        return mass[box.to()] - mass[box.from()];
    }

    /** Text outside links in blocks that read like prose. */
    long prose(Box box) {
        return prose[box.to()] - prose[box.from()];
    }

    long prose(int from, int to) {
        return prose[to] - prose[from];
    }

    long links(Box box) {
        return links[box.to()] - links[box.from()];
    }

    /** Prose, less what speaks against an article. */
    long worth(Box box) {
        return worth[box.to()] - worth[box.from()];
    }

    double linkDensity(Box box) {
        long all = mass(box);
        return all == 0 ? 0 : (double) links(box) / all;
    }

    private static boolean isLinkedSentence(Block block) {
        return block.kind() == Block.Kind.PARAGRAPH && block.isSentence() && block.linkDensity() < 0.8;
    }

    static int worth(Block block) {
        if (block.isProse()) {
            return block.mass() - 2 * block.linkMass();
        }
        if (block.linkDensity() >= 0.4) {
            return isLinkedSentence(block) ? -LABEL : -LABEL - block.linkMass();
        }
        return switch (block.kind()) {
            case PARAGRAPH, QUOTE -> block.isSentence() ? block.mass() / 2 : 0;
            case PREFORMATTED, HEADING -> 0;
            case ITEM -> block.mass() / 2 - LABEL / 2;
            case CELL, LOOSE -> -LABEL;
        };
    }
}
