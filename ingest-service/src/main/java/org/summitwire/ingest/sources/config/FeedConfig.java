package org.summitwire.ingest.sources.config;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One source as a user configured it; what lies on {@code feeds.v1}.
 *
 * @param id 1 to 100 of a-z, 0-9, dot, dash and underscore; never changes
 * @param url absolute, http or https
 * @param outlet the publisher's name, for articles that do not tell it
 * @param language ISO 639-1, for articles that do not tell it
 * @param section for articles that do not tell it
 * @param leastInterval between two polls; null for the house's
 * @param mostInterval between two polls; null for the house's
 */
public record FeedConfig(
        String id,
        URI url,
        Kind kind,
        @Nullable String outlet,
        @Nullable String language,
        @Nullable String section,
        boolean enabled,
        @Nullable Duration leastInterval,
        @Nullable Duration mostInterval,
        FullText fullText,
        List<String> tags) {

    /** What the address leads to. */
    public enum Kind {
        FEED,
        SITEMAP,
        NEWS_SITEMAP,
        PAGE,
        /** What the first answer turns out to be. */
        AUTO;

        /** As it stands in JSON: {@code news-sitemap}. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Whether the feed carries whole articles, so that their pages need not be fetched. */
    public enum FullText {
        YES,
        NO,
        /** Where an entry's text is as long as an article. */
        AUTO;

        /** As it stands in JSON. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public FeedConfig {
        tags = List.copyOf(tags);
    }
}
