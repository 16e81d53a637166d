package org.summitwire.ingest.extraction;

import java.util.ArrayList;
import org.summitwire.ingest.extraction.Role.Weight;

/** The search for the article in the text that a page shows. */
record Search(Layout layout, Evidence evidence, SitePatterns site) {

    /** Less than this may be what is left where names misled; more is never sought anew. */
    private static final int SHORT = 250;

    private static final double MUCH_MORE = 2.5;

    /** The text; where there is hardly any, what is found with less regard to names, if that is much more. */
    FoundText find() {
        var found = find(Weight.SOFT);
        if (found.mass() >= SHORT) {
            return found;
        }
        layout.blocks().forEach(Block::putBack);
        var bold = find(Weight.CERTAIN);
        return bold.mass() >= MUCH_MORE * found.mass() && (found.mass() == 0 || bold.mass() >= SHORT) ? bold : found;
    }

    /** Believes names of the given weight and above. */
    private FoundText find(Weight least) {
        site.takeOut(layout);
        Furniture.takeOut(layout, least);
        CardLists.takeOut(layout);
        SectionHeads.takeOut(layout);
        evidence.putBack(layout);
        var body = new BodyFinder(layout).find(evidence);
        if (body == null) {
            return FoundText.NONE;
        }
        var one = OneOfMany.in(body, layout, evidence.title());
        new Trimming(layout, one, evidence).trim();
        var text = new ArrayList<>(new Leads(layout, one, evidence).find());
        text.addAll(layout.blocksOf(one));
        return FoundText.of(text);
    }
}
