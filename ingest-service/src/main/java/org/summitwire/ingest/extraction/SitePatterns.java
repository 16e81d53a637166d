package org.summitwire.ingest.extraction;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the pages of one site repeat: a block that stands on several of them word for word is none of any article's.
 * Bounded: of the blocks that were seen, those that were not seen for longest are forgotten. One thread at a time.
 */
public final class SitePatterns {

    /** Pages that must show a block before it is held to be the site's. Two may be one article under two addresses. */
    private static final int CERTAIN = 3;
    /** Blocks remembered: a site repeats some hundreds. */
    private static final int MOST_BLOCKS = 20_000;
    /** Sentences of one word come twice in any language. */
    private static final int SHORTEST = 12;

    private final Map<Long, Integer> pagesByBlock = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Integer> eldest) {
            return size() > MOST_BLOCKS;
        }
    };

    /** Sees one page of the site; each page only once. */
    public void learn(FetchedPage page) {
        learn(Layout.of(Markup.of(page).body()));
    }

    void learn(Layout layout) {
        var prints = new HashSet<Long>();
        for (var block : layout.blocks()) {
            if (block.mass() >= SHORTEST && prints.add(print(block))) {
                pagesByBlock.merge(print(block), 1, Integer::sum);
            }
        }
    }

    void takeOut(Layout layout) {
        if (pagesByBlock.isEmpty()) {
            return;
        }
        for (var block : layout.blocks()) {
            if (block.mass() >= SHORTEST && pagesByBlock.getOrDefault(print(block), 0) >= CERTAIN) {
                block.takeOut("on other pages too");
            }
        }
    }

    private static long print(Block block) {
        return Words.of(block.text()).fingerprint();
    }
}
