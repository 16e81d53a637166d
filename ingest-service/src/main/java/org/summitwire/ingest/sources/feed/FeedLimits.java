package org.summitwire.ingest.sources.feed;

/**
 * How much one feed document may hold.
 *
 * @param bytes of the document, also after gunzip
 * @param depth to which elements or JSON may nest
 * @param entries that are read; what is beyond is left out and told
 * @param text of one entry's content, in characters; what is longer is left out and told
 * @param name of a title, an id, an author, a category, in characters; what is longer is cut
 */
public record FeedLimits(int bytes, int depth, int entries, int text, int name) {

    public FeedLimits {
        if (Math.min(Math.min(bytes, depth), Math.min(entries, Math.min(text, name))) < 1) {
            throw new IllegalArgumentException("Every limit of a feed must be at least 1, but they are bytes " + bytes
                    + ", depth " + depth + ", entries " + entries + ", text " + text + ", name " + name);
        }
    }

    public static FeedLimits usual() {
        return new FeedLimits(20_000_000, 100, 5_000, 1_000_000, 1_000);
    }
}
