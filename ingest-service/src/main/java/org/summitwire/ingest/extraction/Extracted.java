package org.summitwire.ingest.extraction;

import java.util.List;
import java.util.Set;
import org.summitwire.ingest.cleaning.Cleaned.Removed;
import org.summitwire.ingest.extraction.metadata.Metadata;

/**
 * The article of a page.
 *
 * @param metadata what the page says about it, the further pages of a split article among it
 * @param paragraphs headings and items of lists among them, in the order of the page, each without line breaks unless it
 *     was preformatted; empty if there is no article
 * @param flags what is to be known before the text is relied on
 * @param removed what was taken out of the part of the page that holds the article, and the rule that knew it
 */
public record Extracted(Metadata metadata, List<String> paragraphs, Set<Flag> flags, List<Removed> removed) {

    public Extracted {
        paragraphs = List.copyOf(paragraphs);
        flags = Set.copyOf(flags);
        removed = List.copyOf(removed);
    }

    /** The paragraphs, parted by a line break. */
    public String text() {
        return String.join("\n", paragraphs);
    }
}
