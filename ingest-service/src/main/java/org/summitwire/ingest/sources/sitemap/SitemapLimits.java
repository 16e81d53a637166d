package org.summitwire.ingest.sources.sitemap;

/**
 * How much one sitemap may hold; the protocol's own limits are the usual ones.
 *
 * @param bytes also after gunzip
 * @param urls that are read; what is beyond is left out and told
 */
public record SitemapLimits(int bytes, int urls) {

    public SitemapLimits {
        if (bytes < 1 || urls < 1) {
            throw new IllegalArgumentException(
                    "Every limit of a sitemap must be at least 1, but they are bytes " + bytes + ", urls " + urls);
        }
    }

    /** 50,000 addresses in 52,428,800 bytes (sitemaps.org/protocol.html). */
    public static SitemapLimits usual() {
        return new SitemapLimits(52_428_800, 50_000);
    }
}
