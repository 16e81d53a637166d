package org.summitwire.ingest.sources.sitemap;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.summitwire.ingest.sources.syntax.DecodedText;
import org.summitwire.ingest.sources.syntax.Gunzip;
import org.summitwire.ingest.sources.syntax.Refusal;
import org.summitwire.ingest.sources.syntax.Refusal.Reason;
import org.summitwire.ingest.sources.syntax.Refused;
import org.summitwire.ingest.sources.syntax.XmlText;

/**
 * Reads XML sitemaps, indexes of them, news sitemaps and lists of addresses, gzipped or not. Images and videos are
 * passed over. It throws only where this program is wrong, never where a sitemap is. For use by several
 * threads.
 */
public final class SitemapReader {

    private final SitemapLimits limits;

    public SitemapReader(SitemapLimits limits) {
        this.limits = limits;
    }

    /**
     * Reads a document.
     *
     * @param contentType the HTTP header; its charset is asked last
     * @param url the address that the document was fetched from, after redirects
     */
    public SitemapReading read(byte[] bytes, @Nullable String contentType, URI url) {
        try {
            var unpacked = Gunzip.unpacked(bytes, limits.bytes());
            var text = DecodedText.of(unpacked, contentType).text();
            var start = text.stripLeading();
            if (start.isEmpty()) {
                throw refused(Reason.EMPTY, "found nothing, expected a sitemap");
            }
            return start.startsWith("<") || start.startsWith("\ufeff<") ? xml(text, url) : addresses(text, url);
        } catch (Refused refused) {
            return new SitemapReading.Unreadable(refused.refusal());
        }
    }

    private SitemapReading xml(String text, URI url) throws Refused {
        var mended = XmlText.of(text);
        var root = mended.rootName();
        switch (root) {
            case "urlset", "sitemapindex" -> {
                return new ProtocolSitemap(url, limits).read(mended);
            }
            case "rss", "RDF", "feed" ->
                throw refused(
                        Reason.WRONG_KIND, "found a feed <" + root + ">, expected a sitemap; set the kind to feed");
            default ->
                throw refused(
                        Reason.WRONG_KIND,
                        "found "
                                + (root.toLowerCase(Locale.ROOT).equals("html")
                                        ? "a web page"
                                        : "XML <" + shown(root) + ">")
                                + ", expected <urlset> or <sitemapindex>");
        }
    }

    /** A list of addresses, one a line: the protocol's text file. */
    private SitemapReading addresses(String text, URI url) throws Refused {
        var found = new Addresses(url, limits.urls());
        var pages = new ArrayList<SitemapReading.Page>();
        for (var line : (Iterable<String>) text.lines()::iterator) {
            if (!line.isBlank()) {
                var page = found.absolute(line);
                if (page != null) {
                    pages.add(new SitemapReading.Page(page, null, found.isOfSameHost(page), null));
                }
            }
        }
        if (pages.isEmpty()) {
            throw refused(
                    Reason.WRONG_KIND,
                    "found text that begins '" + shown(text.strip())
                            + "', expected a sitemap in XML or a list of addresses, one a line");
        }
        return new SitemapReading.Pages(pages, found.faults(List.of()));
    }

    static String shown(String text) {
        var head = text.substring(0, Math.min(40, text.length()));
        return head.replaceAll("[\\p{Cntrl}\\p{Cs}]", "?");
    }

    private static Refused refused(Reason reason, String words) {
        return new Refused(Refusal.whole(reason, words));
    }
}
