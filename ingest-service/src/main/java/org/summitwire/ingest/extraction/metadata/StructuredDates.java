package org.summitwire.ingest.extraction.metadata;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.summitwire.ingest.extraction.dates.DateReader;
import org.summitwire.ingest.extraction.dates.PageDate;
import org.summitwire.ingest.extraction.metadata.Witness.Family;
import org.summitwire.ingest.extraction.metadata.Witness.Role;
import tools.jackson.databind.JsonNode;

/** The dates that a page tells machines: JSON-LD, microdata, meta elements. */
final class StructuredDates {

    private static final int OWN = 10;
    private static final int DECLARED = 9;
    private static final int ANALYTICS = 8;
    private static final int GENERAL = 7;
    private static final int AKIN = 6;

    private final Page page;
    private final List<Witness> witnesses = new ArrayList<>();

    private StructuredDates(Page page) {
        this.page = page;
    }

    static List<Witness> in(Page page) {
        var dates = new StructuredDates(page);
        dates.linkedData();
        dates.microdata();
        dates.metas();
        return dates.witnesses;
    }

    private void linkedData() {
        var article = page.article();
        fields(article, "json-ld", OWN);
        var about = page.linkedData().page();
        if (about != null && !about.equals(article)) {
            fields(about, "json-ld page", article == null ? GENERAL : AKIN);
        }
    }

    private void fields(@Nullable JsonNode node, String where, int weight) {
        add(
                LinkedData.text(node, "datePublished"),
                where + " datePublished",
                Role.PUBLISHED,
                Family.LINKED_DATA,
                weight);
        add(LinkedData.text(node, "uploadDate"), where + " uploadDate", Role.PUBLISHED, Family.LINKED_DATA, weight - 1);
        add(
                LinkedData.text(node, "dateCreated"),
                where + " dateCreated",
                Role.PUBLISHED,
                Family.LINKED_DATA,
                weight - 4);
        add(LinkedData.text(node, "dateModified"), where + " dateModified", Role.MODIFIED, Family.LINKED_DATA, weight);
    }

    private void microdata() {
        for (var element : page.head().properties) {
            var property = element.attr("itemprop");
            if (property.contains("date") && isOfArticle(element)) {
                var value = valueOf(element);
                if (property.contains("datePublished") || property.contains("dateCreated")) {
                    add(value, "microdata " + property, Role.PUBLISHED, Family.MARKED_UP, DECLARED);
                } else if (property.contains("dateModified")) {
                    add(value, "microdata " + property, Role.MODIFIED, Family.MARKED_UP, DECLARED);
                }
            }
        }
    }

    /** In no scope, or in the article's; and not in a list of other articles or a comment. */
    private boolean isOfArticle(Element element) {
        boolean apart = page.survey().marks().stream()
                .anyMatch(mark -> mark.isApart() && mark.element().equals(element));
        var scope = element.parent() == null ? null : element.parent().closest("[itemtype]");
        var type = scope == null ? "" : scope.attr("itemtype");
        boolean other = type.endsWith("Comment")
                || type.endsWith("UserComments")
                || type.endsWith("Review")
                || type.endsWith("Event")
                || type.endsWith("Product");
        boolean holdsHeadline = scope == null || page.headline() == null || isWithin(page.headline(), scope);
        return !apart && !other && (holdsHeadline || type.endsWith("VideoObject"));
    }

    private static boolean isWithin(Element element, Element around) {
        for (Element at = element; at != null; at = at.parent()) {
            if (at.equals(around)) {
                return true;
            }
        }
        return false;
    }

    static String valueOf(Element element) {
        for (var attribute :
                List.of("datetime", "content", "data-datetime", "data-timestamp", "data-time", "data-date", "title")) {
            if (!element.attr(attribute).isBlank()) {
                return element.attr(attribute);
            }
        }
        return Texts.of(element);
    }

    private void metas() {
        meta(
                Role.PUBLISHED,
                DECLARED,
                "article:published_time",
                "article:published",
                "og:article:published_time",
                "og:published_time",
                "rnews:datepublished",
                "datepublished",
                "og:pubdate",
                "article.published",
                "article:publicationdate");
        meta(
                Role.PUBLISHED,
                ANALYTICS,
                "parsely-pub-date",
                "sailthru.date",
                "cxenseparse:recs:publishtime",
                "cxenseparse:publishtime",
                "article_date_original",
                "publication_date",
                "published-date",
                "published_date",
                "ptime",
                "content_publishdate",
                "originalpublicationdate",
                "date.created",
                "created",
                "pubdate",
                "publish-date",
                "publishdate",
                "displaydate",
                "content_date",
                "article:date",
                "mediator_published_time",
                "bt:pubdate",
                "citation_publication_date",
                "prism.publicationdate");
        meta(
                Role.PUBLISHED,
                GENERAL,
                "dc.date.issued",
                "dcterms.issued",
                "dcterms.created",
                "dc.date.created",
                "dc.created",
                "dcterms.date",
                "dc.date",
                "date",
                "timestamp",
                "citation_date",
                "article:created",
                "gentime",
                "firstcreatetime",
                "release_date");
        meta(
                Role.MODIFIED,
                DECLARED,
                "article:modified_time",
                "article:modified",
                "og:article:modified_time",
                "og:updated_time",
                "datemodified",
                "last-modified",
                "lastmod",
                "dcterms.modified",
                "dc.date.modified",
                "revised",
                "revision_date",
                "modified",
                "updated",
                "article.updated",
                "last_updated_date",
                "lastmodifieddate");
    }

    private void meta(Role role, int weight, String... names) {
        for (var name : names) {
            for (var content : page.metas().all(name)) {
                add(content, "meta " + name, role, Family.META, weight);
            }
        }
    }

    private void add(@Nullable String value, String rule, Role role, Family family, int weight) {
        if (value != null) {
            DateReader.value(value, page.locality(), page.fetchedAt())
                    .map(date -> midnightIsNoTime(date).by(rule))
                    .ifPresent(date -> witnesses.add(new Witness(date, role, family, weight)));
        }
    }

    /** Midnight sharp, local or of UTC, is how systems store a day. */
    private static PageDate midnightIsNoTime(PageDate date) {
        boolean midnight = LocalTime.MIDNIGHT.equals(date.time());
        boolean local = date.offset() == null || date.offset().equals(ZoneOffset.UTC);
        return midnight && local ? date.withoutTime() : date;
    }
}
