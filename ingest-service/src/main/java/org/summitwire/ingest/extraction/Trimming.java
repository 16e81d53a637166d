package org.summitwire.ingest.extraction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.summitwire.ingest.extraction.Block.Kind;

/** Takes out of the chosen box what is no paragraph of the article. */
final class Trimming {

    /** What is shorter may well come twice. */
    private static final int LONG = 60;

    private static final int LONGEST_LABEL = 40;

    private static final int SHORTEST_PARAGRAPH = 15;

    private static final int SHORTEST_QUOTE = 30;

    private static final String TWICE = "said twice";
    /** The share of a quote's runs of words that the text has too. */
    private static final double SAME = 0.8;

    /** So often the same name stands under pictures, if it does. */
    private static final int OFTEN = 3;

    private static final int SHORTEST_NAME = 6;

    private static final Set<String> BETWEEN_NAMES = Set.of("by", "for", "via", "von", "par", "por", "de", "der");

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
        takeOutRepeated();
        takeOutCredits();
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
        for (int at = 0; at < blocks.size(); at++) {
            var block = blocks.get(at);
            if (block.stands()) {
                var reason = LineRules.reasonAgainst(block, evidence.title());
                if (reason != null && !(block.isProse() && evidence.knows(block)) && !headsList(at)) {
                    block.takeOut(reason);
                }
            }
        }
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

    /** Pages carry a text twice for small screens, and quote their own sentences in large type. */
    private void takeOutRepeated() {
        var seen = new HashSet<String>();
        var quotes = new HashSet<Block>();
        for (var block : blocks) {
            if (!block.stands()) {
                continue;
            }
            if (block.mass() >= LONG && !seen.add(block.text())) {
                block.takeOut(TWICE);
            } else if (isQuote(block) && block.mass() >= SHORTEST_QUOTE) {
                quotes.add(block);
            }
        }
        if (!quotes.isEmpty()) {
            var told = textWithout(quotes);
            quotes.stream().filter(quote -> told.knows(quote) >= SAME).forEach(quote -> quote.takeOut(TWICE));
        }
    }

    private Witness textWithout(Set<Block> quotes) {
        var text = new StringBuilder();
        for (var block : blocks) {
            if (block.stands() && !quotes.contains(block)) {
                text.append(block.text()).append('\n');
            }
        }
        return new Witness(text.toString());
    }

    private static boolean isQuote(Block block) {
        var names = block.box().signature();
        return block.kind() == Kind.QUOTE || names.contains("quote") || names.contains("Quote");
    }

    /** Names that stand under picture after picture. */
    private void takeOutCredits() {
        var counts = new HashMap<String, Integer>();
        for (var block : blocks) {
            if (mayBeCredit(block)) {
                counts.merge(block.text(), 1, Integer::sum);
            }
        }
        for (var block : blocks) {
            if (mayBeCredit(block) && counts.getOrDefault(block.text(), 0) >= OFTEN && isOfNames(block.text())) {
                block.takeOut("credit");
            }
        }
    }

    private static boolean mayBeCredit(Block block) {
        boolean isLine = block.kind() == Kind.PARAGRAPH || block.kind() == Kind.LOOSE;
        return block.stands()
                && isLine
                && !block.isSentence()
                && block.mass() >= SHORTEST_NAME
                && block.mass() < LONG;
    }

    private static boolean isOfNames(String line) {
        for (var word : line.split("[\\s/|,©]+", -1)) {
            boolean isName =
                    word.isEmpty() || !Character.isLetter(word.charAt(0)) || Character.isUpperCase(word.charAt(0));
            if (!isName && !BETWEEN_NAMES.contains(word)) {
                return false;
            }
        }
        return true;
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
        if (!block.isHeading() || block.linkMass() > 0 || at + 1 == blocks.size() || !blocks.get(at + 1).stands()) {
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
