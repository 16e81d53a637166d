package org.summitwire.ingest.sources.warc;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far an archive was read.
 *
 * @param read bytes of the archive behind the reader
 * @param size bytes of the archive in all
 * @param records whole and broken ones
 * @param setAside records that gave no page, by reason
 * @param resumeAt where the first record that was not handed out begins; 0 for an archive that is packed as one piece,
 *     which can be read from its start only
 * @param lastFault the last broken record in words
 */
public record WarcProgress(
        long read,
        long size,
        long records,
        long pages,
        Map<Reason, Long> setAside,
        long resumeAt,
        @Nullable String lastFault) {

    /** Why a record gave no page. */
    public enum Reason {
        /** Warcinfo, request, metadata, revisit and others that hold no answer of a server. */
        NO_RESPONSE,
        /** An answer that is not HTTP's, or without an address of the web. */
        NOT_HTTP,
        /** An answer other than 200. */
        STATUS,
        /** An answer that is no HTML. */
        NOT_HTML,
        /** Larger than the limit, as it lies or unpacked. */
        TOO_LARGE,
        /** The archive itself cut it off. */
        TRUNCATED,
        /** Packed in a way that is not read. */
        ENCODING,
        /** The record breaks the format, or the archive ends in it. */
        BROKEN;

        /** As it stands in metrics: {@code not-http}. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public WarcProgress {
        setAside = Map.copyOf(setAside);
    }
}
