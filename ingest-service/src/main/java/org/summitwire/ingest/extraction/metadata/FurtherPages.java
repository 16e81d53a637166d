package org.summitwire.ingest.extraction.metadata;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The other pages of an article that is split over several.
 *
 * @param links absolute addresses in the order of the pages, without the page itself
 * @param wholeArticle absolute address of a page that shows the whole article, if one is linked
 */
public record FurtherPages(List<String> links, @Nullable String wholeArticle) {

    static final FurtherPages NONE = new FurtherPages(List.of(), null);

    public FurtherPages {
        links = List.copyOf(links);
    }
}
