package org.summitwire.ingest.extraction;

import java.util.ArrayList;
import java.util.List;
import org.summitwire.ingest.cleaning.Cleaned.Removed;

/**
 * What stays of the blocks in which the article was sought, and what went.
 *
 * @param mass of the paragraphs
 */
record FoundText(List<String> paragraphs, List<Removed> removed, int mass) {

    static final FoundText NONE = new FoundText(List.of(), List.of(), 0);

    static FoundText of(List<Block> blocks) {
        var paragraphs = new ArrayList<String>();
        var removed = new ArrayList<Removed>();
        int mass = 0;
        for (var block : blocks) {
            var reason = block.out();
            if (reason == null) {
                paragraphs.add(block.text());
                mass += block.mass();
            } else {
                removed.add(new Removed(reason, block.text()));
            }
        }
        return new FoundText(paragraphs, removed, mass);
    }
}
