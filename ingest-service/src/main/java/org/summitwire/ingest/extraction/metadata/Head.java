package org.summitwire.ingest.extraction.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** What a page says for machines: meta and link elements, JSON-LD, microdata; and its headings. From one pass over it. */
final class Head implements NodeFilter {

    private static final int MOST_SCRIPTS = 40;
    private static final int LONGEST_SCRIPT = 500_000;
    private static final int MOST_ELEMENTS = 2_000;
    private static final Set<String> DEAD =
            Set.of("style", "svg", "template", "iframe", "object", "select", "noscript");

    /** Classes of headlines in pages from before headings were used for them. */
    private static final Set<String> TITLED = Set.of(
            "judul", "title", "headline", "articletitle", "article-title", "newstitle", "news-title", "judul_berita");

    final MetaTags metas = new MetaTags();
    final List<Element> links = new ArrayList<>();
    final List<String> jsonLd = new ArrayList<>();
    final List<Element> properties = new ArrayList<>();
    final List<Element> headings = new ArrayList<>();
    /** Elements that are no headings, and whose class says that they hold the title. */
    final List<Element> titled = new ArrayList<>();

    String title = "";
    String language = "";
    private int articles;

    private Head() {}

    static Head of(Document document) {
        var head = new Head();
        document.filter(head);
        return head;
    }

    /** How many article elements the page has. */
    int articles() {
        return articles;
    }

    /** The address of the first link element of that relation. */
    @Nullable
    String link(String relation) {
        for (var link : links) {
            boolean related = List.of(
                            link.attr("rel").toLowerCase(Locale.ROOT).strip().split("\\s+", 8))
                    .contains(relation);
            if (related && !link.attr("href").isBlank()) {
                return link.attr("href").strip();
            }
        }
        return null;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        switch (element.normalName()) {
            case "meta" -> metas.add(element);
            case "link" -> keep(links, element);
            case "title" -> title = title.isEmpty() ? Texts.of(element) : title;
            case "html" -> language = language.isEmpty() ? languageOf(element) : language;
            case "body" -> language = language.isEmpty() ? element.attr("lang") : language;
            case "article" -> articles++;
            case "h1", "h2", "h3" -> keep(headings, element);
            case "script" -> {
                script(element);
                return FilterResult.SKIP_CHILDREN;
            }
            default -> {
                if (DEAD.contains(element.normalName())) {
                    return FilterResult.SKIP_CHILDREN;
                }
            }
        }
        if (element.attributesSize() > 0) {
            if (element.hasAttr("itemprop")) {
                keep(properties, element);
            }
            if (TITLED.contains(element.className()) && !isHeading(element)) {
                keep(titled, element);
            }
        }
        return FilterResult.CONTINUE;
    }

    static boolean isHeading(Element element) {
        return switch (element.normalName()) {
            case "h1", "h2", "h3" -> true;
            default -> false;
        };
    }

    private void script(Element script) {
        if (jsonLd.size() < MOST_SCRIPTS
                && script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
            var data = script.data();
            jsonLd.add(data.length() > LONGEST_SCRIPT ? data.substring(0, LONGEST_SCRIPT) : data);
        }
    }

    private static String languageOf(Element html) {
        return html.hasAttr("lang") ? html.attr("lang") : html.attr("xml:lang");
    }

    private static void keep(List<Element> list, Element element) {
        if (list.size() < MOST_ELEMENTS) {
            list.add(element);
        }
    }
}
