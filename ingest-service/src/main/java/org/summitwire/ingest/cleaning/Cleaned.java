package org.summitwire.ingest.cleaning;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The article of a page.
 *
 * @param body paragraphs parted by one blank line; empty if the page held nothing else but noise
 * @param authors as the page's byline names them
 * @param agency whose copy the page says it carries
 * @param removed what was taken out, in the order of the page
 */
public record Cleaned(String body, List<String> authors, @Nullable String agency, List<Removed> removed) {

    public Cleaned {
        authors = List.copyOf(authors);
        removed = List.copyOf(removed);
    }

    /** Words that were taken out and the rule that knew them. */
    public record Removed(String rule, String words) {}
}
