package org.summitwire.ingest.extraction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.summitwire.ingest.extraction.Block.Kind;

/** Takes out what a text says more than once: paragraphs, quotes in large type, names under pictures. */
final class Repeats {

    /** What is shorter may well come twice. */
    private static final int LONG = 60;

    private static final int SHORTEST_QUOTE = 30;

    private static final String TWICE = "said twice";
    /** The share of a quote's runs of words that the text has too. */
    private static final double SAME = 0.8;

    /** So often the same name stands under pictures, if it does. */
    private static final int OFTEN = 3;

    private static final int SHORTEST_NAME = 6;

    private static final Set<String> BETWEEN_NAMES = Set.of("by", "for", "via", "von", "par", "por", "de", "der");

    private final List<Block> blocks;

    private Repeats(List<Block> blocks) {
        this.blocks = blocks;
    }

    static void takeOut(List<Block> blocks) {
        var repeats = new Repeats(blocks);
        repeats.takeOutRepeated();
        repeats.takeOutCredits();
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
        return block.stands() && isLine && !block.isSentence() && block.mass() >= SHORTEST_NAME && block.mass() < LONG;
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
}
