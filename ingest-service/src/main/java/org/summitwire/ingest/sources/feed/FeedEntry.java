package org.summitwire.ingest.sources.feed;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitwire.ingest.sources.syntax.TimeTold;

/**
 * One entry of a feed.
 *
 * @param id as the feed tells it: guid, Atom id, JSON id
 * @param link the page, absolute; null where the feed names none
 * @param title plain text
 * @param published when the feed says that it was published
 * @param updated when the feed says that it was changed
 * @param summary HTML; plain text is escaped
 * @param content HTML of the whole text, where the feed carries it; plain text is escaped
 * @param language ISO 639-1, where the entry or the feed tells it
 */
public record FeedEntry(
        @Nullable String id,
        @Nullable URI link,
        @Nullable String title,
        List<String> authors,
        @Nullable TimeTold published,
        @Nullable TimeTold updated,
        @Nullable String summary,
        @Nullable String content,
        List<String> categories,
        @Nullable String language) {

    public FeedEntry {
        authors = List.copyOf(authors);
        categories = List.copyOf(categories);
    }
}
