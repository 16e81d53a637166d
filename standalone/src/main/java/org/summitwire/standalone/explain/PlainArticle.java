package org.summitwire.standalone.explain;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Title and body of a file that is no JSON. Cleaning, markup included, is left to ingest.
 *
 * @param published as a page's head tells it; null where it does not
 */
record PlainArticle(String title, String body, @Nullable String published) {

    /** The first line that is not blank is the title. */
    static PlainArticle ofText(String text) {
        var content = text.stripLeading();
        var lineEnd = content.indexOf('\n');
        return lineEnd < 0
                ? new PlainArticle(content.strip(), "", null)
                : new PlainArticle(
                        content.substring(0, lineEnd).strip(),
                        content.substring(lineEnd).strip(),
                        null);
    }

    /** The main heading is the title or, without one, what the head says. */
    static PlainArticle ofPage(String markup) {
        var page = Jsoup.parse(markup);
        var heading = page.selectFirst("h1");
        var title = heading == null ? page.title() : heading.text();
        if (heading != null) {
            heading.remove();
        }
        return new PlainArticle(title, page.body().html(), published(page));
    }

    private static @Nullable String published(Document page) {
        var meta = page.selectFirst("meta[property=article:published_time]");
        var time = meta == null ? "" : meta.attr("content").strip();
        return time.isEmpty() ? null : time;
    }
}
