package org.summitwire.ingest.sources.feed;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.summitwire.ingest.sources.syntax.DecodedText;
import org.summitwire.ingest.sources.syntax.Gunzip;
import org.summitwire.ingest.sources.syntax.Refusal;
import org.summitwire.ingest.sources.syntax.Refusal.Reason;
import org.summitwire.ingest.sources.syntax.Refused;
import org.summitwire.ingest.sources.syntax.SafeXml;
import org.summitwire.ingest.sources.syntax.XmlText;

/**
 * Reads RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, and JSON Feed 1.0 and 1.1. What a document is, its bytes tell, never
 * the content type. It throws only where this program is wrong, never where a feed is. For use by several threads.
 */
public final class FeedReader {

    private static final int SHOWN = 40;

    private final FeedLimits limits;
    private final JsonFeeds json;
    private final XmlFeeds xml;

    public FeedReader(FeedLimits limits) {
        this.limits = limits;
        this.json = new JsonFeeds(limits);
        this.xml = new XmlFeeds(limits);
    }

    /**
     * Reads a document.
     *
     * @param contentType the HTTP header; its charset is asked last
     * @param base the address that the document was fetched from, after redirects
     */
    public FeedReading read(byte[] bytes, @Nullable String contentType, URI base) {
        try {
            var unpacked = Gunzip.unpacked(bytes, limits.bytes());
            return read(DecodedText.of(unpacked, contentType).text(), base);
        } catch (Refused refused) {
            return new FeedReading.Unreadable(refused.refusal());
        }
    }

    private FeedReading read(String text, URI base) throws Refused {
        int start = 0;
        while (start < text.length() && (text.charAt(start) <= ' ' || text.charAt(start) == 0xfeff)) {
            start++;
        }
        if (start == text.length()) {
            throw refused(Reason.EMPTY, "found nothing, expected RSS, Atom or JSON Feed");
        }
        if (text.charAt(start) == '{' || text.charAt(start) == '[') {
            return new FeedReading.Feed(json.read(text.substring(start), base));
        }
        return markup(text, start, base);
    }

    private FeedReading markup(String text, int start, URI base) throws Refused {
        var mended = XmlText.of(text);
        var root = mended.rootName();
        switch (root.toLowerCase(Locale.ROOT)) {
            case "rss", "rdf", "feed", "channel" -> {
                var parsed = SafeXml.parse(mended, limits.depth());
                return new FeedReading.Feed(xml.read(parsed, mended.faults(), base));
            }
            case "urlset", "sitemapindex" ->
                throw refused(Reason.WRONG_KIND, "found a sitemap, expected a feed; set the kind to sitemap");
            case "opml" ->
                throw refused(
                        Reason.WRONG_KIND, "found an OPML list of feeds, expected one feed; import the list instead");
            default -> {
                if (LinkedFeeds.isPage(text, root)) {
                    return LinkedFeeds.of(text, base);
                }
                throw refused(
                        root.isEmpty() && text.charAt(start) != '<' && text.indexOf('\0') >= 0
                                ? Reason.BINARY
                                : Reason.WRONG_KIND,
                        "found "
                                + (root.isEmpty()
                                        ? "text that begins '" + shown(text, start) + "'"
                                        : "XML <" + shown(root, 0) + ">")
                                + ", expected RSS, Atom or JSON Feed");
            }
        }
    }

    private static String shown(String text, int start) {
        var head = text.substring(start, Math.min(text.length(), start + SHOWN));
        return head.codePoints()
                .map(point ->
                        Character.isISOControl(point) || Character.getType(point) == Character.SURROGATE ? '?' : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Refused refused(Reason reason, String words) {
        return new Refused(Refusal.whole(reason, words));
    }
}
