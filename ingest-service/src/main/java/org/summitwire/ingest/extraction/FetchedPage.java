package org.summitwire.ingest.extraction;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A page as it came. The bytes are not copied: they may be many.
 *
 * @param bytes HTML; past {@link Extractor#LARGEST} they are not read
 * @param url where it was found, absolute
 * @param contentType the value of the header of that name: it may tell the charset
 * @param fetchedAt '3 jam lalu' is counted from here
 */
@SuppressWarnings("ArrayRecordComponent") // megabytes, handed on and never compared
public record FetchedPage(byte[] bytes, @Nullable String url, @Nullable String contentType, Instant fetchedAt) {}
