package org.summitwire.ingest.sources.feed;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.summitwire.ingest.sources.feed.FeedReading.Linked;
import org.summitwire.ingest.sources.syntax.WebAddress;

/** Autodiscovery: the feeds that a page links to by {@code <link rel="alternate">}. */
final class LinkedFeeds {

    private static final Set<String> TYPES = Set.of(
            "application/rss+xml",
            "application/atom+xml",
            "application/rdf+xml",
            "application/feed+json",
            "text/rss+xml",
            "text/xml",
            "application/xml");

    /** JSON Feed 1.0 had no type of its own; other interfaces are linked by this one as well. */
    private static final String PLAIN_JSON = "application/json";

    private static final int MOST = 100;

    private LinkedFeeds() {}

    static boolean isPage(String text, String root) {
        var head = text.substring(0, Math.min(text.length(), 4_096)).toLowerCase(Locale.ROOT);
        return Set.of("html", "head", "body", "script", "title", "meta", "div", "p", "center")
                        .contains(root.toLowerCase(Locale.ROOT))
                || head.contains("<!doctype html")
                || head.contains("<html");
    }

    static FeedReading.WebPage of(String html, URI base) {
        var page = Jsoup.parse(html, base.toString());
        Map<URI, Linked> feeds = new LinkedHashMap<>();
        for (var link : page.select("link[rel][href]")) {
            if (feeds.size() < MOST && leadsToAFeed(link)) {
                WebAddress.resolve(base, link.absUrl("href"))
                        .ifPresent(url -> feeds.putIfAbsent(
                                url, new Linked(url, type(link), Texts.orNull(link.attr("title"), 300))));
            }
        }
        return new FeedReading.WebPage(Texts.orNull(page.title(), 300), List.copyOf(feeds.values()));
    }

    private static boolean leadsToAFeed(Element link) {
        var relations = List.of(link.attr("rel").toLowerCase(Locale.ROOT).split("\\s+"));
        var type = type(link);
        boolean json = type.equals(PLAIN_JSON)
                && link.attr("href").toLowerCase(Locale.ROOT).contains("feed");
        return relations.contains("feed") || (relations.contains("alternate") && (json || TYPES.contains(type)));
    }

    private static String type(Element link) {
        var type = link.attr("type").toLowerCase(Locale.ROOT);
        int end = type.indexOf(';');
        return (end < 0 ? type : type.substring(0, end)).strip();
    }
}
