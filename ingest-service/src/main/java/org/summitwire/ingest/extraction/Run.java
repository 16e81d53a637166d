package org.summitwire.ingest.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.summitwire.ingest.extraction.Block.Kind;
import org.summitwire.ingest.extraction.Role.Trust;

/** The run of blocks in the chosen box that is the article; what hangs on to its ends goes. */
final class Run {

    /** What a block that went already costs a run, and a number of them in a row at most. */
    private static final int FURNITURE = 30;

    private static final int WIDEST_GAP = 400;

    private static final int LEAD = 60;
    private static final int SHORTEST_PARAGRAPH = 20;

    private final List<Block> blocks;
    private final Box body;
    private final Evidence evidence;

    Run(List<Block> blocks, Box body, Evidence evidence) {
        this.blocks = blocks;
        this.body = body;
        this.evidence = evidence;
    }

    /** The run of blocks that is worth most stays: what hangs on to it by labels, links and furniture goes. */
    void cut() {
        int from = 0;
        int to = blocks.size();
        int start = 0;
        int gap = 0;
        long most = 0;
        long run = 0;
        for (int at = 0; at < blocks.size(); at++) {
            var block = blocks.get(at);
            int worth = block.stands() ? Sums.worth(block) : -Math.max(0, Math.min(FURNITURE, WIDEST_GAP - gap));
            gap = block.stands() && block.isProse() ? 0 : gap - Math.min(0, worth);
            run += worth;
            if (run < 0) {
                run = 0;
                start = at + 1;
            } else if (run > most) {
                most = run;
                from = start;
                to = at + 1;
            }
        }
        if (most > 0) {
            takeOutBefore(from);
            takeOutAfter(Math.max(to, lastOfStyle(from, to)));
        }
    }

    /** Past the last paragraph that is built like most of the run: text goes on below what was put between. */
    private int lastOfStyle(int from, int to) {
        var masses = new HashMap<Style, Integer>();
        for (int at = from; at < to; at++) {
            if (blocks.get(at).stands() && blocks.get(at).isProse()) {
                masses.merge(Style.of(blocks.get(at)), blocks.get(at).mass(), Integer::sum);
            }
        }
        var most = masses.entrySet().stream().max(Map.Entry.comparingByValue());
        int last = to;
        for (int at = to; most.isPresent() && at < blocks.size(); at++) {
            var block = blocks.get(at);
            boolean isText = block.stands() && block.mass() >= SHORTEST_PARAGRAPH && block.linkDensity() < 0.3;
            if (isText && Style.of(block).equals(most.get().getKey())) {
                last = at + 1;
            }
        }
        return last;
    }

    /**
     * How the box of a block and the two around it are named.
     *
     * @param around where none of them has a name: they are alike only within one box
     */
    private record Style(String names, @Nullable Box around) {

        static Style of(Block block) {
            var names = new StringBuilder();
            boolean isNamed = false;
            var box = block.box();
            for (int up = 0; box != null && up < 3; up++) {
                names.append(box.signature()).append('|');
                isNamed |= !box.element().className().isEmpty();
                box = box.parent();
            }
            return new Style(names.toString(), isNamed ? null : around(block.box()));
        }

        /** The first box around that holds more than the one block. */
        private static @Nullable Box around(Box box) {
            var around = box.parent();
            while (around != null && around.to() - around.from() == 1) {
                around = around.parent();
            }
            return around;
        }
    }

    /** A lead may be parted from the text by bylines and buttons. */
    private void takeOutBefore(int from) {
        boolean trusted = body.role().trust().compareTo(Trust.STRONG) >= 0;
        for (int at = from - 1; at >= 0; at--) {
            var block = blocks.get(at);
            boolean isLead = block.mass() >= LEAD && block.linkDensity() < 0.2;
            boolean leadsIn = at == from - 1 && block.leadsIn();
            if (leadsIn && block.stands()) {
                continue;
            }
            if (!isLead || (!trusted && evidence.summary().knows(block) < 0.4)) {
                block.takeOut("before the article");
            }
        }
    }

    /** Short paragraphs and lists after the best run are kept up to the next label. */
    private void takeOutAfter(int to) {
        int at = to;
        while (at < blocks.size() && isText(blocks.get(at))) {
            at++;
        }
        takeOut(at, blocks.size(), "after the article");
    }

    private static boolean isText(Block block) {
        if (!block.stands() || block.isProse()) {
            return block.stands();
        }
        if (block.kind() == Kind.PARAGRAPH) {
            return block.isSentence() && block.linkDensity() < 0.8;
        }
        return block.kind() != Kind.LOOSE && block.kind() != Kind.HEADING && block.linkDensity() < 0.3;
    }

    private void takeOut(int from, int to, String reason) {
        for (int at = from; at < to; at++) {
            blocks.get(at).takeOut(reason);
        }
    }
}
