package org.summitwire.ingest.extraction.metadata;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.summitwire.ingest.extraction.dates.Locality;
import tools.jackson.databind.JsonNode;

/**
 * All that a page says and shows, looked through once, for the judges of its fields.
 *
 * @param headline the element that shows it
 * @param article the object of JSON-LD about this page's article
 * @param url as fetched
 */
record Page(
        Head head,
        LinkedData linkedData,
        @Nullable Element headline,
        @Nullable JsonNode article,
        Survey survey,
        Site site,
        Locality locality,
        @Nullable URI url,
        Instant fetchedAt) {

    static Page of(Document document, @Nullable String url, Instant fetchedAt) {
        var head = Head.of(document);
        var linkedData = new LinkedData(head.jsonLd);
        var address = Addresses.absolute(url, null);
        var titles = declaredTitles(head);
        var article = linkedData.article(withHeadings(titles, head), declaredAddresses(head, address));
        var headline = Headline.of(head, article, titles);
        var survey = Survey.of(document, headline, head.articles());
        var site = Site.of(head, linkedData, article, address);
        var locality = LanguageJudge.localityOf(head, article, survey, site);
        return new Page(head, linkedData, headline, article, survey, site, locality, address, fetchedAt);
    }

    MetaTags metas() {
        return head.metas;
    }

    List<Line> lines() {
        return survey.lines();
    }

    /** How many lines below the headline that line is; from the page's start where no headline is known. */
    int belowHeadline(int line) {
        return line - Math.max(0, survey.headlineLine());
    }

    /** Where bylines and dates stand. */
    boolean isNearHeadline(int line) {
        int below = belowHeadline(line);
        return below >= -8 && below <= 14;
    }

    /** Right above or below the headline. */
    boolean isAtHeadline(int line) {
        int below = belowHeadline(line);
        return below >= -3 && below <= 5 && line <= survey.firstParagraph();
    }

    /** The addresses against which relative ones resolve, the page's own first. */
    @Nullable
    URI base() {
        if (url != null) {
            return url;
        }
        return Addresses.absolute(head.link("canonical"), null);
    }

    private static List<String> declaredTitles(Head head) {
        return Stream.of(
                        head.metas.first("og:title"),
                        head.metas.first("twitter:title"),
                        head.metas.first("parsely-title"),
                        head.title)
                .filter(Objects::nonNull)
                .filter(title -> !title.isBlank())
                .toList();
    }

    private static List<String> withHeadings(List<String> titles, Head head) {
        var all = new ArrayList<>(titles);
        head.headings.stream()
                .filter(heading -> heading.normalName().equals("h1"))
                .limit(5)
                .map(Texts::of)
                .forEach(all::add);
        return all;
    }

    private static List<String> declaredAddresses(Head head, @Nullable URI url) {
        return Stream.of(url == null ? null : url.toString(), head.link("canonical"), head.metas.first("og:url"))
                .filter(Objects::nonNull)
                .map(Addresses::bare)
                .toList();
    }
}
