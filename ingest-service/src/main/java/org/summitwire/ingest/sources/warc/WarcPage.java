package org.summitwire.ingest.sources.warc;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A page as it was fetched into an archive.
 *
 * @param fetchedAt when the archive fetched it
 * @param contentType the HTTP header
 * @param bytes the page, without transfer and content encoding
 * @param offset where its record begins in the archive, in bytes
 * @param resumeAt where the next record begins: reading from there goes on behind this page
 */
@SuppressWarnings("ArrayRecordComponent") // a page's bytes, handed over and not compared
public record WarcPage(
        URI url, Instant fetchedAt, @Nullable String contentType, byte[] bytes, long offset, long resumeAt) {}
