package org.summitwire.ingest.sources.sitemap;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitwire.ingest.sources.syntax.Refusal;
import org.summitwire.ingest.sources.syntax.TimeTold;

/** What fetched bytes turned out to be, asked for a sitemap. */
public sealed interface SitemapReading {

    /**
     * Pages.
     *
     * @param faults what was mended or left out, in words; empty for a sound sitemap
     */
    record Pages(List<Page> pages, List<String> faults) implements SitemapReading {

        public Pages {
            pages = List.copyOf(pages);
            faults = List.copyOf(faults);
        }
    }

    /**
     * Further sitemaps. Whoever follows them bounds the depth: an index may name indexes only against the protocol, and
     * could name itself.
     */
    record Index(List<Part> parts, List<String> faults) implements SitemapReading {

        public Index {
            parts = List.copyOf(parts);
            faults = List.copyOf(faults);
        }
    }

    /** Neither, and why. */
    record Unreadable(Refusal refusal) implements SitemapReading {}

    /**
     * One page of a sitemap.
     *
     * @param lastModified as an instant; by UTC where no offset was told
     * @param sameHost whether it is of the sitemap's own host. The protocol lets a sitemap speak for others only where
     *     their robots.txt names it: the caller knows whether it does.
     * @param news of news sitemaps
     */
    record Page(URI url, @Nullable Instant lastModified, boolean sameHost, @Nullable News news) {}

    /**
     * What a news sitemap tells of a page.
     *
     * @param publication the outlet's name
     * @param language ISO 639-1, where it is of two letters; as told otherwise
     */
    record News(
            @Nullable String publication,
            @Nullable String language,
            @Nullable TimeTold published,
            @Nullable String title) {}

    /** A sitemap that an index names. */
    record Part(URI url, @Nullable Instant lastModified, boolean sameHost) {}
}
