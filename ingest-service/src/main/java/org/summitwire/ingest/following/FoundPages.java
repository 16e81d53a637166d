package org.summitwire.ingest.following;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitwire.ingest.sources.config.FeedConfig;
import org.summitwire.ingest.sources.feed.FeedEntry;
import org.summitwire.ingest.sources.sitemap.SitemapReading;
import org.summitwire.ingest.sources.syntax.TimeTold;

/**
 * The pages that a source names, with what it says of them.
 *
 * @param foundAt when it named them
 */
record FoundPages(FeedConfig source, Instant foundAt) {

    /** The page of an entry; none where the entry leads nowhere. */
    Optional<FoundPage> of(FeedEntry entry) {
        if (entry.link() == null || entry.link().getHost() == null) {
            return Optional.empty();
        }
        return Optional.of(page(
                entry.link(),
                entry.title(),
                entry.authors(),
                source.outlet(),
                entry.language() == null ? source.language() : entry.language(),
                entry.published() == null ? entry.updated() : entry.published(),
                FullTexts.of(source.fullText(), entry)));
    }

    FoundPage of(SitemapReading.Page page) {
        var news = page.news();
        var outlet = source.outlet() == null && news != null ? news.publication() : source.outlet();
        return page(
                page.url(),
                news == null ? null : news.title(),
                List.of(),
                outlet,
                source.language(),
                news == null ? null : news.published(),
                null);
    }

    /** The page that is itself the source. */
    FoundPage of(URI url) {
        return page(url, null, List.of(), source.outlet(), source.language(), null, null);
    }

    private FoundPage page(
            URI url,
            @Nullable String title,
            List<String> authors,
            @Nullable String outlet,
            @Nullable String language,
            @Nullable TimeTold published,
            @Nullable String content) {
        return new FoundPage(
                url,
                source.id(),
                title,
                authors,
                outlet,
                language,
                source.section(),
                published == null ? null : published.at(),
                published == null ? null : published.offset(),
                content,
                foundAt,
                0,
                null);
    }
}
