/** Reads sitemaps, sitemap indexes and news sitemaps by the protocol of sitemaps.org. */
@NullMarked
package org.summitwire.ingest.sources.sitemap;

import org.jspecify.annotations.NullMarked;
