package org.summitwire.ingest.extraction.metadata;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page declares itself to be: by JSON-LD, microdata, og:type, or by being the site's root. */
final class KindJudge {

    private static final Map<String, PageKind> KINDS = Map.ofEntries(
            Map.entry("liveblogposting", PageKind.LIVE_BLOG),
            Map.entry("videoobject", PageKind.VIDEO),
            Map.entry("videogallery", PageKind.VIDEO),
            Map.entry("imagegallery", PageKind.GALLERY),
            Map.entry("mediagallery", PageKind.GALLERY),
            Map.entry("audioobject", PageKind.AUDIO),
            Map.entry("podcastepisode", PageKind.AUDIO),
            Map.entry("collectionpage", PageKind.INDEX),
            Map.entry("searchresultspage", PageKind.INDEX),
            Map.entry("itemlist", PageKind.INDEX),
            Map.entry("website", PageKind.INDEX),
            Map.entry("blog", PageKind.INDEX),
            Map.entry("product", PageKind.OTHER),
            Map.entry("event", PageKind.OTHER),
            Map.entry("profile", PageKind.OTHER),
            Map.entry("profilepage", PageKind.OTHER),
            Map.entry("recipe", PageKind.OTHER),
            Map.entry("jobposting", PageKind.OTHER),
            Map.entry("faqpage", PageKind.OTHER),
            Map.entry("aboutpage", PageKind.OTHER),
            Map.entry("contactpage", PageKind.OTHER),
            Map.entry("gallery", PageKind.GALLERY),
            Map.entry("article", PageKind.ARTICLE),
            Map.entry("news", PageKind.ARTICLE),
            Map.entry("story", PageKind.ARTICLE));

    /** Types that a page has beside its own. */
    private static final Set<String> BESIDE = Set.of(
            "WebSite",
            "WebPage",
            "Organization",
            "NewsMediaOrganization",
            "BreadcrumbList",
            "ImageObject",
            "Person",
            "ItemList");

    private KindJudge() {}

    static PageKind kindOf(Page page) {
        if (page.url() != null && Addresses.isHome(page.url())) {
            return PageKind.INDEX;
        }
        var declared = declaredTypeOf(page);
        if (declared == null) {
            return PageKind.UNDECLARED;
        }
        if (LinkedData.ARTICLES.contains(declared) && !declared.equals("LiveBlogPosting")) {
            return PageKind.ARTICLE;
        }
        var lower = declared.toLowerCase(Locale.ROOT);
        int dot = lower.indexOf('.');
        if (lower.startsWith("video.") || lower.equals("video")) {
            return PageKind.VIDEO;
        }
        if (lower.equals("website")) {
            return page.metas().first("article:published_time") == null ? PageKind.UNDECLARED : PageKind.ARTICLE;
        }
        return KINDS.getOrDefault(dot < 0 ? lower : lower.substring(0, dot), PageKind.UNDECLARED);
    }

    static @Nullable String declaredTypeOf(Page page) {
        if (page.article() != null) {
            var types = LinkedData.typesOf(page.article());
            return types.stream()
                    .filter(LinkedData.ARTICLES::contains)
                    .findFirst()
                    .orElse("Article");
        }
        return Stream.of(
                        page.linkedData().types().stream()
                                .filter(type ->
                                        !BESIDE.contains(type) && KINDS.containsKey(type.toLowerCase(Locale.ROOT)))
                                .findFirst()
                                .orElse(null),
                        inMicrodata(page),
                        ogType(page))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String ogType(Page page) {
        var type = page.metas()
                .first("og:type", "parsely-type", "cxenseparse:pageclass", "analyticsattributes.contenttype");
        return type == null || type.length() > 40 ? null : type;
    }

    private static @Nullable String inMicrodata(Page page) {
        for (Element around = page.headline(); around != null; around = around.parent()) {
            var type = around.attr("itemtype");
            var name = type.substring(type.lastIndexOf('/') + 1);
            if (LinkedData.ARTICLES.contains(name)) {
                return name;
            }
        }
        return null;
    }
}
