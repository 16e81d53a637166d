package org.summitwire.ingest.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Lists of teasers: three and more neighbours built alike, each a linked headline with little or no text under it.
 * They are known by their build, whatever they are called.
 */
final class CardLists {

    private static final int FEWEST = 3;
    private static final int LONGEST_CARD = 420;
    private static final int SHORTEST_HEADLINE = 15;
    /** A list that holds so much of the page's prose is what the page is about. */
    private static final double MOST_OF_A_PAGE = 0.5;

    /** Elements that text itself is made of. */
    private static final Set<String> TEXT_TAGS = Set.of("p", "tr", "td", "tbody", "h2", "h3", "h4", "dt", "dd", "pre");

    private CardLists() {}

    static void takeOut(Layout layout) {
        var sums = layout.sums();
        var siblings = new ArrayList<Box>();
        for (var family : layout.families().all()) {
            if (family.size() < FEWEST) {
                continue;
            }
            siblings.clear();
            for (var child : family) {
                if (!siblings.isEmpty() && !siblings.get(0).family().equals(child.family())) {
                    judge(layout, sums, siblings);
                    siblings.clear();
                }
                siblings.add(child);
            }
            judge(layout, sums, siblings);
        }
    }

    private static void judge(Layout layout, Sums sums, List<Box> alike) {
        if (alike.size() < FEWEST || TEXT_TAGS.contains(alike.get(0).tag())) {
            return;
        }
        var cards = alike.stream().filter(box -> isCard(layout, box)).toList();
        long prose = cards.stream().mapToLong(sums::prose).sum();
        boolean isMost = prose > MOST_OF_A_PAGE * sums.prose(layout.boxes().get(0));
        if (cards.size() >= FEWEST && cards.size() * 10 >= alike.size() * 8 && !isMost) {
            cards.forEach(box -> layout.takeOut(box, "list of teasers"));
        }
    }

    private static boolean isCard(Layout layout, Box box) {
        int mass = 0;
        boolean linked = false;
        for (var block : layout.blocksOf(box)) {
            mass += block.mass();
            linked |= block.linkDensity() > 0.8 && block.mass() >= SHORTEST_HEADLINE;
        }
        return linked && mass <= LONGEST_CARD;
    }
}
