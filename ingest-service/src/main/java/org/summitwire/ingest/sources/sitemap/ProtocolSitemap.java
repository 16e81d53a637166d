package org.summitwire.ingest.sources.sitemap;

import static java.nio.charset.StandardCharsets.UTF_8;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import crawlercommons.sitemaps.extension.Extension;
import crawlercommons.sitemaps.extension.NewsAttributes;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitwire.ingest.sources.syntax.Refusal;
import org.summitwire.ingest.sources.syntax.Refusal.Reason;
import org.summitwire.ingest.sources.syntax.Refused;
import org.summitwire.ingest.sources.syntax.SafeXml;
import org.summitwire.ingest.sources.syntax.TimeTold;
import org.summitwire.ingest.sources.syntax.XmlText;

/** One XML sitemap, read by crawler-commons from mended XML that has no document type. */
final class ProtocolSitemap {

    private static final int DEEPEST = 50;

    /** Stands where an address is none: the library asks again for what a filter refuses. */
    private static final String NONE = "http://none.invalid/";

    private static final Pattern ROOT = Pattern.compile("<(?:([\\w.-]+):)?[^\\s/>]+");

    private final URI url;
    private final Addresses addresses;

    ProtocolSitemap(URI url, SitemapLimits limits) {
        this.url = url;
        this.addresses = new Addresses(url, limits.urls());
    }

    SitemapReading read(XmlText text) throws Refused {
        var sitemap = parsed(text);
        return sitemap instanceof SiteMapIndex index ? index(index, text) : pages((SiteMap) sitemap, text);
    }

    private AbstractSiteMap parsed(XmlText text) throws Refused {
        var parser = new SiteMapParser(false);
        parser.enableExtension(Extension.NEWS);
        parser.setStrictNamespace(true); // an image's <loc> is not a page's
        parser.addAcceptedNamespace(namespace(text.mended()));
        parser.setURLFilter((String written) -> {
            var found = addresses.absolute(written);
            return found != null ? found.toString() : addresses.isFull() ? null : NONE;
        });
        try {
            return parser.parseSiteMap("application/xml", text.mended().getBytes(UTF_8), url.toURL());
        } catch (UnknownFormatException | IOException | RuntimeException broken) {
            throw new Refused(fault(text, broken));
        }
    }

    /** Sitemaps are written in several namespaces, and in none: the first element's is the sitemap's. */
    private static String namespace(String xml) {
        var root = ROOT.matcher(xml);
        if (!root.lookingAt()) {
            return "";
        }
        var attribute = root.group(1) == null ? "xmlns" : "xmlns:" + root.group(1);
        int end = xml.indexOf('>');
        var declared = Pattern.compile("\\s" + Pattern.quote(attribute) + "\\s*=\\s*[\"']([^\"']*)[\"']")
                .matcher(xml.substring(0, end < 0 ? xml.length() : end));
        return declared.find() ? declared.group(1) : "";
    }

    /** Where the XML breaks; the sitemap library does not tell. */
    private static Refusal fault(XmlText text, Exception broken) {
        var fault = SafeXml.parse(text, DEEPEST).fault();
        return fault != null
                ? fault
                : Refusal.whole(
                        Reason.BROKEN_XML,
                        "found a sitemap that cannot be read ("
                                + SitemapReader.shown(String.valueOf(broken.getMessage()))
                                + "), expected <urlset> or <sitemapindex>");
    }

    private SitemapReading index(SiteMapIndex index, XmlText text) {
        var parts = new ArrayList<SitemapReading.Part>();
        for (var part : index.getSitemaps()) {
            var at = URI.create(part.getUrl().toString());
            if (at.toString().equals(NONE)) {
                continue;
            }
            parts.add(new SitemapReading.Part(at, instant(part.getLastModified()), addresses.isOfSameHost(at)));
        }
        return new SitemapReading.Index(parts, addresses.faults(text.faults()));
    }

    private SitemapReading pages(SiteMap sitemap, XmlText text) {
        var pages = new ArrayList<SitemapReading.Page>();
        for (var page : sitemap.getSiteMapUrls()) {
            var at = URI.create(page.getUrl().toString());
            if (at.toString().equals(NONE)) {
                continue;
            }
            pages.add(new SitemapReading.Page(
                    at, instant(page.getLastModified()), addresses.isOfSameHost(at), news(page)));
        }
        return new SitemapReading.Pages(pages, addresses.faults(text.faults()));
    }

    private static SitemapReading.@Nullable News news(SiteMapURL page) {
        var told = page.getAttributesForExtension(Extension.NEWS);
        if (told == null || told.length == 0 || !(told[0] instanceof NewsAttributes news)) {
            return null;
        }
        return new SitemapReading.News(
                orNull(news.getName()),
                language(news.getLanguage()),
                time(news.getPublicationDateTime()),
                orNull(news.getTitle()));
    }

    /** Where no more than a day is told, the library gives its midnight in UTC. */
    private static @Nullable TimeTold time(@Nullable ZonedDateTime told) {
        if (told == null) {
            return null;
        }
        boolean midnight =
                told.toLocalTime().toSecondOfDay() == 0 && told.getOffset().getTotalSeconds() == 0;
        return new TimeTold(told.toInstant(), midnight ? null : told.getOffset(), midnight);
    }

    private static @Nullable String language(@Nullable String told) {
        var tag = orNull(told);
        var code = tag == null ? null : tag.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return "in".equals(code) ? "id" : code;
    }

    private static @Nullable String orNull(@Nullable String text) {
        var line = text == null
                ? ""
                : text.replaceAll("[\\s\\u00a0\\p{Cntrl}]+", " ").strip();
        return line.isEmpty() ? null : line.substring(0, Math.min(line.length(), 1_000));
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
