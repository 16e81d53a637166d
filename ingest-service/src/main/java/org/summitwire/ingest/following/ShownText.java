package org.summitwire.ingest.following;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.summitwire.ingest.identity.CanonicalUrl;
import org.summitwire.ingest.sources.polling.Fingerprints;

/** The text that was found on a page, as hashes of eight bytes: what its host's next pages are compared with. */
final class ShownText {

    /** Lines of a page that are looked at; articles have some twenty. */
    static final int MOST_LINES = 128;

    /** Letters: shorter lines, such as times of day, come on several pages by chance. */
    private static final int SHORTEST = 12;

    private final long title;
    private final long address;
    private final long[] lines;

    private ShownText(long title, long address, long[] lines) {
        this.title = title;
        this.address = address;
        this.lines = lines;
    }

    /**
     * The text of an article.
     *
     * @param url canonical where the page tells one
     */
    static ShownText of(String title, URI url, List<String> paragraphs) {
        var lines = paragraphs.stream()
                .filter(ShownText::isLookedAt)
                .limit(MOST_LINES)
                .mapToLong(Fingerprints::of)
                .sorted()
                .distinct()
                .toArray();
        return new ShownText(
                Fingerprints.of(title), Fingerprints.of(CanonicalUrl.of(url).text()), lines);
    }

    static boolean isLookedAt(String line) {
        return line.length() >= SHORTEST;
    }

    /** Whether both are one article: fetched once more, under another address, or with another title. */
    boolean isOfOneArticleWith(ShownText other) {
        return title == other.title || address == other.address;
    }

    boolean has(long line) {
        return Arrays.binarySearch(lines, line) >= 0;
    }

    int lines() {
        return lines.length;
    }
}
