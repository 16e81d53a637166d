package org.summitwire.benchmark.feeds;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** What feeds and their entries' pages look like. */
final class Pages {

    /** Entries that a feed lists, the latest first. */
    private static final int LISTED = 20;

    private final RunningClock clock;

    Pages(RunningClock clock) {
        this.clock = clock;
    }

    /** A time as HTTP and RSS write it. */
    String time(long nanos) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(clock.at(nanos).atOffset(ZoneOffset.UTC));
    }

    String rss(Feed feed, int told, String origin) {
        var text = new StringBuilder("<?xml version=\"1.0\"?>\n<rss version=\"2.0\"><channel><title>Feed ")
                .append(feed.number())
                .append("</title><link>")
                .append(origin)
                .append("/</link>");
        for (var entry = told - 1; entry >= Math.max(0, told - LISTED); entry--) {
            var link = origin + path(feed, entry);
            text.append("<item><title>")
                    .append(title(feed, entry))
                    .append("</title><link>")
                    .append(link)
                    .append("</link><guid>")
                    .append(link)
                    .append("</guid><pubDate>")
                    .append(time(feed.time(entry)))
                    .append("</pubDate></item>");
        }
        return text.append("</channel></rss>").toString();
    }

    String html(Feed feed, int entry) {
        var paragraph = "<p>The council of town " + feed.number()
                + " met on Tuesday and agreed that its old harbour will be opened to the public next year. Residents had"
                + " asked for that since the last ship left the docks, number " + entry + " of its line.</p>";
        return "<!DOCTYPE html><html lang=\"en\"><head><title>" + title(feed, entry)
                + "</title><meta property=\"article:published_time\" content=\"" + clock.at(feed.time(entry))
                + "\"></head><body><nav><a href=\"/\">Home</a></nav><article><h1>" + title(feed, entry) + "</h1>"
                + paragraph.repeat(4) + "</article><footer>Copyright</footer></body></html>";
    }

    static String path(Feed feed, int entry) {
        return "/feed-" + feed.number() + "/" + entry;
    }

    private static String title(Feed feed, int entry) {
        return "Harbour of town " + feed.number() + " opens for the " + entry + ". time";
    }
}
