package org.summitwire.ingest.following;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.summitwire.ingest.sources.polling.Fingerprints;

/**
 * What the texts of the last articles of one host have in common: a line that stands word for word in half of them is none of
 * any article's. At most 32 texts of 128 lines, eight bytes each: 32 KiB. One thread at a time.
 */
final class HostLines {

    static final int MOST_ARTICLES = 32;

    /** So many other articles must have a line: background that a newsroom repeats is in two or three in a row. */
    private static final int FEWEST = 4;

    private final Deque<ShownText> articles = new ArrayDeque<>();

    /** Judges a text by the other articles that are known, and does not learn from it. */
    SiteText judge(ShownText shown, List<String> paragraphs) {
        var others = articles.stream()
                .filter(known -> !known.isOfOneArticleWith(shown))
                .toList();
        int needed = Math.max(FEWEST, (others.size() + 1) / 2);
        var repeated = new HashSet<String>();
        for (var line : paragraphs) {
            if (ShownText.isLookedAt(line) && isIn(others, Fingerprints.of(line), needed)) {
                repeated.add(line);
            }
        }
        return without(repeated, paragraphs);
    }

    private static boolean isIn(List<ShownText> others, long line, int needed) {
        return others.stream().filter(other -> other.has(line)).limit(needed).count() == needed;
    }

    private static SiteText without(Set<String> repeated, List<String> paragraphs) {
        var kept = paragraphs.stream().filter(line -> !repeated.contains(line)).toList();
        return 2 * length(kept) < length(paragraphs)
                ? new SiteText.LeftAlone(paragraphs)
                : new SiteText.Own(kept, paragraphs.size() - kept.size());
    }

    private static long length(List<String> paragraphs) {
        return paragraphs.stream().mapToLong(String::length).sum();
    }

    /** Learns from a text; an article that is known already counts as it is now, and once. */
    void learn(ShownText shown) {
        articles.removeIf(shown::isOfOneArticleWith);
        articles.addLast(shown);
        if (articles.size() > MOST_ARTICLES) {
            articles.removeFirst();
        }
    }

    /** Hashes that are held. */
    int size() {
        return articles.stream().mapToInt(ShownText::lines).sum();
    }
}
