package org.summitwire.ingest.extraction;

import java.util.List;
import java.util.stream.IntStream;
import org.summitwire.ingest.extraction.Block.Kind;

/** Takes out of the chosen box what is no paragraph of the article. */
final class Trimming {

    private static final int LONGEST_LABEL = 40;

    private static final int SHORTEST_PARAGRAPH = 15;

    /** So many labels stand over paragraphs, if they are of the text. */
    private static final int OFTEN = 3;

    private final Layout layout;
    private final Box body;
    private final List<Block> blocks;
    private final Evidence evidence;

    Trimming(Layout layout, Box body, Evidence evidence) {
        this.layout = layout;
        this.body = body;
        this.blocks = layout.blocksOf(body);
        this.evidence = evidence;
    }

    void trim() {
        takeOutLines();
        SkippedParts.takeOut(layout, body);
        takeOutLinkedHeadings();
        takeOutLinkedParagraphs();
        takeOutLinkLists();
        Repeats.takeOut(blocks);
        new Run(blocks, body, evidence).cut();
        Edges.cut(blocks, evidence);
        new Bylines(evidence.authors()).takeOut(blocks);
        takeOutTop();
        takeOutEnd();
        takeOutLabels();
        takeOutBareHeadings();
    }

    /** What is known by its words or its links, wherever it stands. */
    private void takeOutLines() {
        boolean keepsLabels = IntStream.range(0, blocks.size())
                        .filter(this::labelsParagraph)
                        .mapToObj(at -> blocks.get(at).text())
                        .distinct()
                        .count()
                >= OFTEN;
        for (int at = 0; at < blocks.size(); at++) {
            var block = blocks.get(at);
            if (block.stands()) {
                var reason = LineRules.reasonAgainst(block, evidence.title());
                boolean heads =
                        LineRules.LABEL.equals(reason) && (headsList(at) || (keepsLabels && labelsParagraph(at)));
                if (reason != null && !(block.isProse() && evidence.knows(block)) && !heads) {
                    block.takeOut(reason);
                }
            }
        }
    }

    /** Whether a few bare words stand right before a paragraph in the box of it, as 'Step 1' does. */
    private boolean labelsParagraph(int at) {
        var block = blocks.get(at);
        if (block.kind() != Kind.LOOSE
                || block.mass() >= LONGEST_LABEL
                || block.linkMass() > 0
                || at + 1 == blocks.size()) {
            return false;
        }
        var next = blocks.get(at + 1);
        return block.stands()
                && next.stands()
                && next.kind() == Kind.PARAGRAPH
                && next.isSentence()
                && next.box().parent() == block.box();
    }

    /** Whether a line ends with a colon before the entries of a list that are no links. */
    private boolean headsList(int at) {
        return at + 1 < blocks.size()
                && Punctuation.endsWithColon(blocks.get(at).text())
                && blocks.get(at).linkMass() == 0
                && blocks.get(at + 1).stands()
                && blocks.get(at + 1).kind() == Kind.ITEM
                && blocks.get(at + 1).linkMass() == 0;
    }

    /** A heading that is a link leads to another article, unless it parts the text that it stands in. */
    private void takeOutLinkedHeadings() {
        for (int at = 0; at < blocks.size(); at++) {
            var block = blocks.get(at);
            if (block.stands() && block.isHeading() && block.linkDensity() > 0.8 && !partsText(at)) {
                block.takeOut("link");
            }
        }
    }

    /** A linked sentence is a paragraph only where others that are not linked stand beside it. */
    private void takeOutLinkedParagraphs() {
        for (var block : blocks) {
            var around = block.box().parent();
            if (block.stands() && block.linkDensity() > 0.8 && block.isSentence() && around != null) {
                boolean amongText = layout.blocksOf(around).stream().anyMatch(Block::isProse);
                if (!amongText) {
                    block.takeOut("link");
                }
            }
        }
    }

    private boolean partsText(int at) {
        var around = blocks.get(at).box().parent();
        if (around == null || at + 1 >= blocks.size()) {
            return false;
        }
        var next = blocks.get(at + 1);
        return next.stands()
                && next.isProse()
                && next.box().parent() == around
                && layout.blocksOf(around).stream()
                                .filter(Block::isProse)
                                .limit(4)
                                .count()
                        > 3;
    }

    private void takeOutLinkLists() {
        var sums = layout.sums();
        for (var box : layout.boxes()) {
            boolean inside = body.holds(box) && box != body;
            boolean isList = box.tag().equals("ul")
                    || box.tag().equals("ol")
                    || box.tag().equals("dl");
            if (inside && isList && sums.linkDensity(box) > 0.6) {
                layout.takeOut(box, "list of links");
            }
        }
    }

    /** Bylines, dates, places: short lines above the first paragraph that are no sentence. */
    private void takeOutTop() {
        for (int at = 0; at < blocks.size(); at++) {
            var block = blocks.get(at);
            if (!block.stands()) {
                continue;
            }
            if (block.isProse() || (block.isSentence() && block.mass() > 20) || block.mass() > 90 || block.leadsIn()) {
                return;
            }
            if (headsAsOthersDo(at)) {
                return;
            }
            if (block.kind() != Kind.ITEM || block.mass() < 25) {
                block.takeOut("above the first paragraph");
            } else {
                return;
            }
        }
    }

    /** Whether it is a heading over a paragraph, and others that are built like it follow in the text. */
    private boolean headsAsOthersDo(int at) {
        var block = blocks.get(at);
        if (!block.isHeading()
                || block.linkMass() > 0
                || at + 1 == blocks.size()
                || !blocks.get(at + 1).stands()) {
            return false;
        }
        return blocks.subList(at + 1, blocks.size()).stream()
                .anyMatch(other -> other.stands()
                        && other.isHeading()
                        && other.box().signature().equals(block.box().signature()));
    }

    private void takeOutEnd() {
        for (int at = blocks.size() - 1; at >= 0; at--) {
            var block = blocks.get(at);
            if (!block.stands()) {
                continue;
            }
            if (Imprints.is(block)) {
                block.takeOut("imprint");
                continue;
            }
            boolean label = !block.isProse()
                    && !block.isSentence()
                    && block.mass() < 60
                    && (!isParagraph(block) || block.isBold());
            if (!label || (block.kind() == Kind.ITEM && block.linkMass() == 0) || block.kind() == Kind.CELL) {
                return;
            }
            block.takeOut("below the last paragraph");
        }
    }

    private static boolean isParagraph(Block block) {
        return block.kind() == Kind.PARAGRAPH && block.linkMass() == 0 && block.mass() >= SHORTEST_PARAGRAPH;
    }

    /** A heading or label of a part of the page of which nothing else is left. */
    private void takeOutLabels() {
        for (int at = 0; at < blocks.size(); at++) {
            var block = blocks.get(at);
            boolean mayLabel = block.isHeading() || (!block.isSentence() && block.mass() < LONGEST_LABEL);
            if (block.stands() && mayLabel && isAlone(block)) {
                block.takeOut("label of nothing");
            }
        }
    }

    private boolean isAlone(Block block) {
        var part = block.box();
        while (part != null && part != body && part.to() - part.from() == 1) {
            part = part.parent();
        }
        if (part == null || part == body || !body.holds(part)) {
            return false;
        }
        int mass = 0;
        int linkMass = 0;
        for (var other : layout.blocksOf(part)) {
            if (other != block && other.stands()) {
                return false;
            }
            mass += other == block ? 0 : other.mass();
            linkMass += other == block ? 0 : other.linkMass();
        }
        return 2 * linkMass > mass;
    }

    /** A heading under which nothing is left; one right under another is the first of what is left there. */
    private void takeOutBareHeadings() {
        boolean holds = false;
        for (int at = blocks.size() - 1; at >= 0; at--) {
            var block = blocks.get(at);
            if (block.isHeading() && block.stands()) {
                if (!holds && !isFollowedByHeading(at)) {
                    block.takeOut("heading of nothing");
                }
                holds = false;
            } else {
                holds |= block.stands();
            }
        }
    }

    private boolean isFollowedByHeading(int at) {
        return at + 1 < blocks.size()
                && blocks.get(at + 1).isHeading()
                && blocks.get(at + 1).stands();
    }
}
