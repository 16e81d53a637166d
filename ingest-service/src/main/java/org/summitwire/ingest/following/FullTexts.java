package org.summitwire.ingest.following;

import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.summitwire.ingest.sources.config.FeedConfig.FullText;
import org.summitwire.ingest.sources.feed.FeedEntry;

/** Whether a feed's entry carries its whole article, so that the page need not be fetched. */
final class FullTexts {

    /** Characters of text: a summary is shorter, and an article of several paragraphs longer. */
    private static final int ARTICLE = 1_500;

    private static final int PARAGRAPHS = 3;

    private FullTexts() {}

    /** The entry's text where it is taken for the whole; null where the page is to be fetched. */
    static @Nullable String of(FullText fullText, FeedEntry entry) {
        var content = entry.content();
        if (content == null || content.isBlank()) {
            return null;
        }
        return switch (fullText) {
            case YES -> content;
            case NO -> null;
            case AUTO -> isWhole(content) ? content : null;
        };
    }

    private static boolean isWhole(String content) {
        if (content.length() < ARTICLE) {
            return false;
        }
        var body = Jsoup.parseBodyFragment(content).body();
        return body.text().length() >= ARTICLE && body.select("p, br").size() >= PARAGRAPHS;
    }
}
