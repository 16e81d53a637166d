package org.summitwire.ingest.sources.warc;

/**
 * How much one record may hold.
 *
 * @param record bytes of a record as it lies in the archive, its gzip undone
 * @param page bytes of a page, all encodings undone
 */
public record WarcLimits(long record, int page) {

    public WarcLimits {
        if (record < 1 || page < 1) {
            throw new IllegalArgumentException(
                    "Every limit of an archive must be at least 1, but they are record " + record + ", page " + page);
        }
    }

    public static WarcLimits usual() {
        return new WarcLimits(20_000_000, 10_000_000);
    }
}
